// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/comparedialog.h"

#include "base/nativepath.h"
#include "output/filecalls.h"
#include "output/publishverify.h"
#include "ui/common/columnhead.h"
#include "ui/common/futures.h"
#include "ui/common/mirror.h"
#include "ui/common/placement.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"
#include "ui/preview/comparepanel.h"
#include "ui/preview/pdfview.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QScreen>
#include <QSplitter>
#include <QTextBrowser>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <algorithm>

#include <fcntl.h>

namespace quayside {

namespace {

constexpr qint64 mostBytes = 4 * 1024 * 1024; ///< of a text to be compared
constexpr qsizetype longestLine = 500;        ///< shown of a line
constexpr qint64 mostPdf = 128 * 1024 * 1024; ///< of a PDF to be shown beside another

const Artifact *mainFile(const ExportJob &job)
{
    const auto it =
        std::find_if(job.artifacts.cbegin(), job.artifacts.cend(), [](const Artifact &one) { return !one.path.isEmpty() && one.role == FileRole::Main; });
    return it == job.artifacts.cend() ? nullptr : &*it;
}

bool isText(const Artifact &artifact)
{
    static const QStringList texts{QStringLiteral("application/json"), QStringLiteral("application/xhtml+xml"), QStringLiteral("application/xml")};
    return artifact.kind == Artifact::Kind::File && (artifact.mediaType.startsWith(QStringLiteral("text/")) || texts.contains(artifact.mediaType));
}

bool isPdf(const Artifact &artifact)
{
    return artifact.kind == Artifact::Kind::File && artifact.mediaType == QLatin1StringView("application/pdf");
}

QByteArray bytesOf(const QString &path, qint64 most)
{
    QFile file;
    return openNative(file, path, O_RDONLY | O_NONBLOCK) ? file.read(most) : QByteArray();
}

QStringList linesOf(const QString &path)
{
    return QString::fromUtf8(bytesOf(path, mostBytes)).split(u'\n');
}

QString sizeWords(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

/// Why the results cannot be compared by their content; empty: they can.
QString obstacle(const Artifact &artifact, const QString &which)
{
    switch (verify(artifact, {}).state) {
    case Verified::State::Unchanged: return {};
    case Verified::State::Missing: return CompareDialog::tr("The file of the %1 export is not there any more.").arg(which);
    case Verified::State::Changed: return CompareDialog::tr("The file of the %1 export was changed or replaced since.").arg(which);
    case Verified::State::Nothing: break;
    }
    return CompareDialog::tr("The %1 export left no file to compare.").arg(which);
}

const ProviderDescription *providerOf(const ExportJob &job, const QList<ProviderDescription> &providers)
{
    const auto it = std::find_if(providers.cbegin(), providers.cend(), [&](const ProviderDescription &one) { return one.id == job.request.provider; });
    return it == providers.cend() ? nullptr : &*it;
}

QString titleOfExport(const ExportJob &job, const QList<ProviderDescription> &providers, const QString &between)
{
    const ProviderDescription *provider = providerOf(job, providers);
    const TargetFormat *target = provider ? provider->target(job.request.target) : nullptr;
    return QStringLiteral("%1%2%3%4%5")
        .arg(job.request.title, arrowOn(), target ? target->name : job.request.target, between,
             QLocale().toString(job.created.toLocalTime(), QLocale::ShortFormat));
}

QString lineHtml(const DiffLine &line, const ThemeColors &c)
{
    const auto painted = [](const QString &mark, const QString &text, const QColor &back, const QColor &front) {
        return QStringLiteral("<div style='background-color:%1;color:%2;white-space:pre-wrap'>%3 %4</div>")
            .arg(back.name(), front.name(), mark, text.left(longestLine).toHtmlEscaped());
    };
    switch (line.kind) {
    case DiffLine::Kind::Same: return painted(QStringLiteral("&nbsp;"), line.text, c.card, c.text);
    case DiffLine::Kind::First: return painted(QStringLiteral("−"), line.text, c.errorSoft, c.text);
    case DiffLine::Kind::Second: return painted(QStringLiteral("+"), line.text, c.successSoft, c.text);
    case DiffLine::Kind::Skipped: break;
    }
    return painted(QStringLiteral("…"), CompareDialog::tr("%Ln same line(s)", nullptr, line.skipped), c.card, c.muted);
}

} // namespace

ComparedResults compareResults(const ExportJob &first, const ExportJob &second)
{
    const Artifact *a = mainFile(first);
    const Artifact *b = mainFile(second);
    if (!a || !b)
        return {CompareDialog::tr("Only exports with files can be compared by their results."), {}, {}, {}};
    if (!a->sha256.isEmpty() && a->sha256 == b->sha256)
        return {CompareDialog::tr("The results have the same bytes (%1).").arg(sizeWords(a->size)), {}, {}, {}};
    const QString sizes = CompareDialog::tr("The results differ: %1 and %2.").arg(sizeWords(a->size), sizeWords(b->size));
    const bool arePdfs = isPdf(*a) && isPdf(*b);
    if (!arePdfs && (!isText(*a) || !isText(*b)))
        return {sizes, {}, {}, {}};
    for (const auto &[artifact, which] : {std::pair{a, CompareDialog::tr("first")}, std::pair{b, CompareDialog::tr("second")}}) {
        if (const QString why = obstacle(*artifact, which); !why.isEmpty())
            return {sizes + u' ' + why, {}, {}, {}};
    }
    if (arePdfs && std::max(a->size, b->size) <= mostPdf)
        return {sizes, {}, bytesOf(a->path, mostPdf), bytesOf(b->path, mostPdf)};
    if (arePdfs)
        return {sizes + u' ' + CompareDialog::tr("They are too large to be compared page by page."), {}, {}, {}};
    if (a->size > mostBytes || b->size > mostBytes)
        return {sizes + u' ' + CompareDialog::tr("They are too large to be compared line by line."), {}, {}, {}};
    const TextDiff diff = diffLines(linesOf(a->path), linesOf(b->path));
    QString words = CompareDialog::tr("%Ln line(s) only in the first", nullptr, diff.removed) + QStringLiteral(", ")
                    + CompareDialog::tr("%Ln only in the second", nullptr, diff.added);
    if (diff.isCut)
        words = CompareDialog::tr("They have little in common; the beginning is shown.");
    return {sizes + u' ' + words, diff, {}, {}};
}

CompareDialog::CompareDialog(const ExportJob &first, const ExportJob &second, const QList<ProviderDescription> &providers, QWidget *parent)
    : QDialog(parent), m_firstTitle(titleOfExport(first, providers, QStringLiteral(", "))),
      m_secondTitle(titleOfExport(second, providers, QStringLiteral(", "))), m_split(new QSplitter(Qt::Vertical)), m_results(new QVBoxLayout),
      m_settings(new QTreeWidget), m_differences(new QCheckBox(tr("&Differences only"))), m_summary(makeLabel({}, "muted")), m_diff(new QTextBrowser)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Compare two exports"));
    build();
    m_settings->setHeaderLabels({tr("Setting"), titleOfExport(first, providers, QStringLiteral("\n")), titleOfExport(second, providers, QStringLiteral("\n"))});
    fill(compareSettings(settingsInWords(first.request, providerOf(first, providers)), settingsInWords(second.request, providerOf(second, providers))));
    connect(m_differences, &QCheckBox::toggled, this, &CompareDialog::showDifferences);
    whenDone(QtConcurrent::run([first, second] { return compareResults(first, second); }), this, [this](const ComparedResults &results) { show(results); });
}

void CompareDialog::build()
{
    m_settings->setColumnCount(3);
    m_settings->setRootIsDecorated(false);
    m_settings->setUniformRowHeights(true);
    m_settings->setAllColumnsShowFocus(true);
    m_settings->setHeader(new ColumnHead(tableCellPadding(m_settings)));
    m_settings->header()->setSectionResizeMode(QHeaderView::Stretch);
    describe(m_settings, tr("Settings side by side"), {});
    describe(m_diff, tr("Differences of the results"), {});
    m_diff->setFrameShape(QFrame::NoFrame);
    m_diff->setFont(QFont(QStringLiteral("monospace")));
    m_diff->hide();
    m_summary->setWordWrap(true);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *results = new QWidget;
    results->setLayout(m_results);
    m_results->setContentsMargins(0, 0, 0, 0);
    m_results->addWidget(makeLabel(tr("Results"), "heading"));
    m_results->addWidget(m_summary);
    m_results->addWidget(m_diff, 1);
    m_results->addStretch();
    m_split->addWidget(m_settings);
    m_split->addWidget(results);
    m_split->setChildrenCollapsible(false);
    m_split->setSizes({unit * 24, unit * 48}); // settings are few, lines are many
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *head = new QHBoxLayout;
    head->addWidget(makeLabel(tr("Settings"), "heading"), 1);
    head->addWidget(m_differences);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(unit);
    column->addLayout(head);
    column->addWidget(m_split, 1);
    column->addWidget(buttons);
    resizeWithinScreen(this, {unit * 110, unit * 75});
}

void CompareDialog::fill(const QList<ComparedSetting> &compared)
{
    for (const ComparedSetting &one : compared) {
        const QString usual = tr("(as by default)");
        auto *row = new QTreeWidgetItem({one.name, one.first.isEmpty() ? usual : one.first, one.second.isEmpty() ? usual : one.second});
        m_settings->addTopLevelItem(row);
        if (one.isSame())
            continue;
        QFont bold = m_settings->font(); // not by colour alone
        bold.setWeight(QFont::DemiBold);
        for (int column = 0; column < 3; ++column) {
            row->setFont(column, bold);
            row->setBackground(column, themeColors(palette()).warningSoft);
            row->setToolTip(column, row->text(column));
        }
    }
}

void CompareDialog::showDifferences(bool only)
{
    for (int i = 0; i < m_settings->topLevelItemCount(); ++i) {
        QTreeWidgetItem *row = m_settings->topLevelItem(i);
        row->setHidden(only && row->text(1) == row->text(2));
    }
}

void CompareDialog::show(const ComparedResults &results)
{
    m_summary->setText(results.summary);
    if (!results.firstPages.isEmpty() && !results.secondPages.isEmpty())
        showPages(results);
    if (!results.text || results.text->lines.isEmpty())
        return;
    QString html;
    for (const DiffLine &line : results.text->lines)
        html += lineHtml(line, themeColors(palette()));
    m_diff->setHtml(html);
    m_diff->show();
}

/// Pages need room: the window grows as far as the screen allows.
void CompareDialog::showPages(const ComparedResults &results)
{
    m_pages = new ComparePanel;
    m_pages->before()->setAccessibleName(tr("Pages of the first export"));
    m_pages->after()->setAccessibleName(tr("Pages of the second export"));
    m_pages->compare(results.firstPages, m_firstTitle, results.secondPages, m_secondTitle);
    m_results->insertWidget(m_results->indexOf(m_diff), m_pages, 100); // of the room, all but what the words need
    resize(size().expandedTo({unit * 145, unit * 105}).boundedTo(screen()->availableSize() * 0.9));
    m_split->setSizes({unit * 16, height() - unit * 16});
}

QString CompareDialog::resultWords() const
{
    return m_summary->text();
}

QString CompareDialog::diffText() const
{
    return m_diff->toPlainText();
}

} // namespace quayside
