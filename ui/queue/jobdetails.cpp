// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/jobdetails.h"

#include "base/warninggroups.h"
#include "model/nextaction.h"
#include "model/requestwords.h"
#include "ui/common/futures.h"
#include "ui/common/mirror.h"
#include "ui/common/openatline.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"
#include "ui/queue/jobtablemodel.h"
#include "ui/queue/jobwords.h"

#include <QAction>
#include <QDesktopServices>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QLocale>
#include <QScrollBar>
#include <QStackedLayout>
#include <QTextBrowser>
#include <QTextOption>
#include <QToolButton>
#include <QUrl>
#include <QUrlQuery>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <algorithm>
#include <utility>

namespace quayside {

namespace {

/// Begins a part of @p html, with room above it unless it is the first.
void addHeading(QString &html, const QString &text)
{
    html += QStringLiteral("<p style='margin-top:%1px;margin-bottom:2px'><b>%2</b></p>").arg(html.isEmpty() ? 0 : 12).arg(text.toHtmlEscaped());
}

QString paragraph(const QString &text, const QColor &color, const QString &style = {})
{
    return QStringLiteral("<p style='margin-top:2px;margin-bottom:2px;color:%1;%3'>%2</p>")
        .arg(color.name(), text.toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1StringView("<br>")), style);
}

QString errorHtml(const ExportJob &job, const ThemeColors &c)
{
    const ExportError &error = *job.error;
    const ErrorWords said = errorWords(job);
    QString html = paragraph(said.what, c.error, QStringLiteral("font-weight:600;"));
    if (!said.action.isEmpty())
        html += paragraph(said.action, c.text);
    if (!error.field.isEmpty())
        html += paragraph(JobDetails::tr("Field: %1").arg(error.field), c.muted);
    html += paragraph(JobDetails::tr("Error: %1").arg(QString(errorId(error.code))), c.muted);
    if (!error.details.isEmpty()) {
        addHeading(html, JobDetails::tr("Details"));
        html += paragraph(error.details, c.text, QStringLiteral("font-family:monospace;"));
    }
    return html;
}

/// The folder of all files, if it is one; of a single file too.
QString folderOf(const QList<Artifact> &artifacts)
{
    QString folder;
    for (const Artifact &one : artifacts) {
        const QString its = one.kind == Artifact::Kind::Link ? QString() : one.path.section(u'/', 0, -2);
        if (its.isEmpty() || (!folder.isEmpty() && its != folder))
            return {};
        folder = its;
    }
    return folder;
}

/// By their names below their folder, else by their paths.
QString artifactsHtml(const QList<Artifact> &artifacts, const ThemeColors &c)
{
    const QString folder = folderOf(artifacts);
    QString html = folder.isEmpty() ? QString() : paragraph(JobDetails::tr("In %1").arg(pathInWords(folder)), c.muted);
    for (const Artifact &one : artifacts) {
        const QUrl url = one.kind == Artifact::Kind::Link ? QUrl(one.url) : QUrl::fromLocalFile(one.path);
        const QString path = folder.isEmpty() ? pathInWords(one.path) : nameInWords(one.path.section(u'/', -1));
        const QString label = one.kind == Artifact::Kind::Link ? (one.label.isEmpty() ? one.url : one.label) : path;
        const QString size = one.size > 0 ? QStringLiteral(" — ") + QLocale().formattedDataSize(one.size, 1, QLocale::DataSizeTraditionalFormat) : QString();
        html += QStringLiteral("<p style='margin:2px 0'><a href=\"%1\">%2</a><span style='color:%4'>%3</span></p>")
                    .arg(url.toString(QUrl::FullyEncoded).toHtmlEscaped(), label.toHtmlEscaped(), size.toHtmlEscaped(), c.muted.name());
    }
    return html;
}

const QString sourceScheme = QStringLiteral("quayside-source");

/// Where the file of a warning may be: warnings name it as the user did, from the source or from its folder.
QStringList placesOf(const Warning &warning, const QString &source)
{
    const QString &file = warning.file;
    if (file.isEmpty() || source == file || source.endsWith(u'/' + file))
        return {source};
    if (QDir::isAbsolutePath(file))
        return {file};
    return {source + u'/' + file, source.section(u'/', 0, -2) + u'/' + file, source};
}

QString sourceLink(const Warning &warning, const QString &source)
{
    QUrlQuery query;
    for (const QString &path : placesOf(warning, source))
        query.addQueryItem(QStringLiteral("path"), QString::fromLatin1(path.toUtf8().toBase64(QByteArray::Base64UrlEncoding)));
    query.addQueryItem(QStringLiteral("line"), QString::number(warning.line));
    QUrl link;
    link.setScheme(sourceScheme);
    link.setPath(QStringLiteral("open"));
    link.setQuery(query);
    return link.toString(QUrl::FullyEncoded);
}

/// A warning and the local source it is of; empty: none.
struct PlacedWarning {
    Warning warning;
    QString source;
};

struct PlacedGroup {
    WarningGroup group;
    QString source;
};

/// Source by source: files of different sources may have one name.
QList<PlacedGroup> placedGroups(const QList<PlacedWarning> &placed)
{
    QStringList order;
    QHash<QString, QList<Warning>> bySource;
    for (const PlacedWarning &one : placed) {
        if (!bySource.contains(one.source))
            order.append(one.source);
        bySource[one.source].append(one.warning);
    }
    QList<PlacedGroup> groups;
    for (const QString &source : std::as_const(order)) {
        for (const WarningGroup &group : warningGroups(bySource.value(source)))
            groups.append({group, source});
    }
    return groups;
}

QString warningsHtml(const QList<PlacedWarning> &placed, const ThemeColors &c)
{
    constexpr qsizetype most = 200;
    const QList<PlacedGroup> groups = placedGroups(placed);
    QString html;
    for (const auto &[group, source] : groups.mid(0, most)) {
        html += source.isEmpty() ? paragraph(group.words, c.text)
                                 : QStringLiteral("<p style='margin:2px 0'><a href=\"%1\" style='color:%3;text-decoration:none'>%2</a></p>")
                                       .arg(sourceLink(group.first, source).toHtmlEscaped(), group.words.toHtmlEscaped(), c.text.name());
    }
    if (groups.size() > most)
        html += paragraph(JobDetails::tr("… and %Ln more: “Copy report” has them all.", nullptr, int(groups.size() - most)), c.muted);
    const bool leads = std::any_of(placed.cbegin(), placed.cend(), [](const PlacedWarning &one) { return !one.source.isEmpty(); });
    return leads ? paragraph(JobDetails::tr("Click a warning to open its source."), c.muted) + html : html;
}

void addResults(QString &html, const QList<Artifact> &artifacts, const ThemeColors &c)
{
    if (artifacts.isEmpty())
        return;
    addHeading(html, JobDetails::tr("Results"));
    html += artifactsHtml(artifacts, c);
}

void addWarnings(QString &html, const QList<PlacedWarning> &warnings, const ThemeColors &c)
{
    if (warnings.isEmpty())
        return;
    const auto isLoss = [](const PlacedWarning &one) { return !isNote(one.warning); };
    QList<PlacedWarning> sorted = warnings; // losses first
    const auto notes = std::stable_partition(sorted.begin(), sorted.end(), isLoss);
    QStringList counts;
    if (notes != sorted.begin())
        counts.append(JobDetails::tr("%Ln warning(s)", nullptr, int(notes - sorted.begin())));
    if (notes != sorted.end())
        counts.append(JobDetails::tr("%Ln note(s)", nullptr, int(sorted.end() - notes)));
    addHeading(html, listed(counts));
    html += warningsHtml(sorted, c);
}

QList<PlacedWarning> placedWarnings(const ExportJob &job)
{
    QList<PlacedWarning> placed;
    for (const Warning &warning : job.warnings)
        placed.append({warning, job.request.isLocal() ? job.request.path() : QString()});
    return placed;
}

QString timesHtml(const ExportJob &job, const ThemeColors &c)
{
    const auto moment = [](const QDateTime &time) { return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat); };
    QString html = paragraph(JobDetails::tr("Asked for: %1").arg(moment(job.created)), c.muted);
    if (job.started.isValid() && job.finished.isValid())
        html += paragraph(JobDetails::tr("Took: %1").arg(durationWords(job.started.msecsTo(job.finished))), c.muted);
    if (job.attempts > 1)
        html += paragraph(JobDetails::tr("Attempts: %1").arg(job.attempts), c.muted);
    return html;
}

QString settingsHtml(const ExportRequest &request, const QList<ProviderDescription> &providers, const ThemeColors &c)
{
    const auto provider = std::find_if(providers.cbegin(), providers.cend(), [&](const ProviderDescription &one) { return one.id == request.provider; });
    QString html;
    for (const SettingWords &setting : settingsInWords(request, provider == providers.cend() ? nullptr : &*provider))
        html += paragraph(JobDetails::tr("%1: %2").arg(setting.name, setting.value.startsWith(u'/') ? pathInWords(setting.value) : setting.value), c.muted);
    return html;
}

/// The path, or a remote source's ids.
QString sourceWords(const ExportRequest &request)
{
    if (!request.path().isEmpty())
        return request.path();
    QStringList lines;
    for (auto it = request.source().begin(); it != request.source().end(); ++it) {
        if (it->isString() || it->isDouble())
            lines.append(QStringLiteral("%1: %2").arg(it.key(), it->toVariant().toString()));
    }
    return lines.join(u'\n');
}

} // namespace

JobDetails::JobDetails(Engine &engine, QWidget *parent)
    : QFrame(parent), m_engine(engine), m_text(new QTextBrowser), m_stack(new QStackedLayout), m_buttons(new QWidget)
{
    setProperty("card", true);
    openUrl = [](const QUrl &url) { QDesktopServices::openUrl(url); };
    m_text->setProperty("plain", true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    m_text->document()->setDocumentMargin(0);
    QTextOption reading = m_text->document()->defaultTextOption();
    reading.setTextDirection(layoutDirection()); // even of what begins with a Latin name
    m_text->document()->setDefaultTextOption(reading);
    describe(m_text, tr("Details of the selected export"), tr("Error, results, warnings and facts. Can be selected and copied."));
    m_text->setToolTip({});
    openSource = [](const QString &path, int line) { openAtLine({}, path, line); };
    connect(m_text, &QTextBrowser::anchorClicked, this, &JobDetails::follow);
    m_stack->addWidget(new EmptyState(QStringLiteral("info"), tr("Nothing selected"), tr("Select an export to see its results, warnings and errors.")));
    m_stack->addWidget(m_text);
    auto *head = new QHBoxLayout;
    auto *close = makeToolButton(QStringLiteral("close"), tr("Hide the details"));
    connect(close, &QToolButton::clicked, this, &JobDetails::closed);
    head->addWidget(makeLabel(tr("Details"), "heading"), 1);
    head->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(unit * 2, unit, unit, unit);
    column->setSpacing(unit / 2);
    column->addLayout(head);
    column->addLayout(m_stack, 1);
    m_buttons->setProperty("plain", true);
    m_buttons->hide();
    column->addWidget(m_buttons);
}

void JobDetails::follow(const QUrl &link)
{
    if (link.scheme() != sourceScheme)
        return openUrl(link);
    const QUrlQuery query(link);
    QStringList paths;
    for (const QString &path : query.allQueryItemValues(QStringLiteral("path")))
        paths.append(QString::fromUtf8(QByteArray::fromBase64(path.toLatin1(), QByteArray::Base64UrlEncoding)));
    const int line = query.queryItemValue(QStringLiteral("line")).toInt();
    auto first = [paths] {
        const auto there = std::find_if(paths.cbegin(), paths.cend(), [](const QString &path) { return QFileInfo(path).isFile(); });
        return there == paths.cend() ? QString() : *there;
    };
    whenDone(QtConcurrent::run(std::move(first)), this, [this, line, paths](const QString &path) {
        if (path.isEmpty())
            Q_EMIT sourceMissing(tr("“%1” is not there any more: it was moved or deleted.").arg(QDir::toNativeSeparators(paths.value(0))));
        else
            openSource(path, line);
    });
}

void JobDetails::setActions(const QList<QAction *> &actions)
{
    auto *flow = new FlowLayout(unit / 2, m_buttons);
    for (QAction *action : actions) {
        auto *button = new QToolButton;
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setProperty("framed", true);
        button->setFocusPolicy(Qt::StrongFocus);
        flow->addWidget(button);
        const auto show = [this, button, actions](bool enabled) {
            button->setVisible(enabled);
            m_buttons->setVisible(std::any_of(actions.cbegin(), actions.cend(), [](const QAction *one) { return one->isEnabled(); }));
        };
        show(action->isEnabled());
        connect(action, &QAction::enabledChanged, button, show);
    }
}

void JobDetails::show(const ExportJob *job)
{
    m_batch.clear();
    m_batchJobs.clear();
    if (!job) {
        m_job = {};
        m_stack->setCurrentIndex(0);
        return;
    }
    const bool other = job->id != m_job.id;
    if (!other && job->state == m_job.state && job->progress == m_job.progress && job->artifacts == m_job.artifacts)
        return;
    const bool settled = !other && job->state == m_job.state;
    draw(*job);
    if (settled)
        return; // only progress changed
    whenDone(m_engine.job(job->id), this, [this, id = job->id](const Result<ExportJob> &whole) {
        if (whole && id == m_job.id)
            draw(*whole);
    });
}

void JobDetails::draw(const ExportJob &job)
{
    const ThemeColors &c = themeColors(palette());
    const int scrolled = job.id == m_job.id ? m_text->verticalScrollBar()->value() : 0;
    m_job = job;
    QString html; // its row says what it is and how it stands
    if (job.error)
        html += errorHtml(job, c);
    addResults(html, job.artifacts, c);
    addWarnings(html, placedWarnings(job), c);
    if (!job.facts.isEmpty()) {
        addHeading(html, tr("For support"));
        for (auto it = job.facts.cbegin(); it != job.facts.cend(); ++it)
            html += paragraph(QStringLiteral("%1: %2").arg(it.key(), it.value()), c.muted);
    }
    if (const QString source = sourceWords(job.request); !source.isEmpty()) {
        addHeading(html, tr("Source"));
        html += paragraph(pathInWords(source), c.muted);
    }
    addHeading(html, tr("Settings"));
    html += settingsHtml(job.request, m_providers, c);
    addHeading(html, tr("Times"));
    html += timesHtml(job, c);
    m_text->setHtml(html);
    m_text->verticalScrollBar()->setValue(scrolled);
    m_stack->setCurrentIndex(1);
}

void JobDetails::showBatch(const QList<ExportJob> &jobs)
{
    constexpr qsizetype most = 100; // of results and errors; all are in the list
    const QString batch = jobs.isEmpty() ? QString() : jobs.constFirst().batch;
    std::size_t seen = 0;
    for (const ExportJob &job : jobs)
        seen = qHashMulti(seen, job.id, int(job.state), job.artifacts.size(), job.warnings.size(), job.error.has_value());
    if (batch == m_batch && seen == m_batchSeen && m_stack->currentIndex() == 1 && !m_batchJobs.isEmpty())
        return; // ten times a second, while others of thousands end
    m_batchSeen = seen;
    m_batchJobs = jobs;
    const ThemeColors &c = themeColors(palette());
    QString html;
    QList<Artifact> artifacts;
    QList<PlacedWarning> warnings;
    qsizetype failures = 0;
    for (const ExportJob &job : jobs) {
        if (job.error && ++failures <= most)
            html += paragraph(JobDetails::tr("%1: %2").arg(onOneLine(job.request.title), errorWords(job).what), c.error);
        if (artifacts.size() < most)
            artifacts += job.artifacts;
        for (PlacedWarning one : placedWarnings(job)) {
            if (one.warning.file.isEmpty())
                one.warning.file = job.request.title;
            warnings.append(one);
        }
    }
    addResults(html, artifacts.mid(0, most), c);
    addWarnings(html, warnings, c);
    if (html.isEmpty())
        html = paragraph(tr("Its results and warnings will be listed here."), c.muted);
    m_job = {};
    if (html == m_batchHtml && batch == m_batch && m_stack->currentIndex() == 1)
        return;
    const int scrolled = batch == m_batch ? m_text->verticalScrollBar()->value() : 0;
    m_batch = batch;
    m_batchHtml = html;
    m_text->setHtml(html);
    m_text->verticalScrollBar()->setValue(scrolled);
    m_stack->setCurrentIndex(1);
}

QString JobDetails::plainText() const
{
    return m_stack->currentIndex() == 1 ? m_text->toPlainText() : QString();
}

void JobDetails::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() != QEvent::PaletteChange)
        return;
    if (m_job.id != 0)
        draw(m_job);
    else if (!m_batch.isEmpty())
        showBatch(std::exchange(m_batchJobs, {})); // their colors are in the text
}

} // namespace quayside
