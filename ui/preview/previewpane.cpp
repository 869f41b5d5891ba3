// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/previewpane.h"

#include "output/sha256.h"
#include "ui/common/futures.h"
#include "ui/common/icons.h"
#include "ui/common/notice.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"
#include "ui/preview/comparepanel.h"
#include "ui/preview/filefollower.h"
#include "ui/preview/findbar.h"
#include "ui/preview/htmlpanel.h"
#include "ui/preview/pdfpanel.h"
#include "ui/preview/pdfview.h"
#include "ui/preview/previewchoice.h"
#include "ui/preview/previewcontroller.h"
#include "ui/preview/resultstack.h"
#include "ui/preview/textpanel.h"
#include "ui/preview/textview.h"
#include "ui/preview/warningslist.h"

#include <QDesktopServices>
#include <QFile>
#include <QLocale>
#include <QProgressBar>
#include <QShortcut>
#include <QUrl>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace quayside {

namespace {

constexpr qint64 mostFile = 256LL * 1024 * 1024;

Result<QByteArray> readWhole(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(file.exists() ? ErrorCode::SourceNotReadable : ErrorCode::SourceNotFound, {{QStringLiteral("path"), path}}, file.errorString());
    if (file.size() > mostFile)
        return failure(ErrorCode::SourceTooLarge, {{QStringLiteral("path"), path},
                                                   {QStringLiteral("size"), QLocale().formattedDataSize(file.size())},
                                                   {QStringLiteral("limit"), QLocale().formattedDataSize(mostFile)}});
    return file.readAll();
}

struct ReadFile {
    ResultInput file;
    Result<QByteArray> bytes;
};

ReadFile readHashed(const QString &path)
{
    const auto bytes = readWhole(path);
    return {{path, bytes ? sha256(*bytes) : QByteArray()}, bytes};
}

} // namespace

PreviewPane::PreviewPane(Engine &engine, QWidget *parent)
    : QFrame(parent), m_engine(engine), m_controller(new PreviewController([&engine](const ExportRequest &request) { return engine.preview(request); }, this)),
      m_follower(new FileFollower(this)), m_results(new ResultStack), m_compare(new ComparePanel),
      m_compareButton(makeToolButton(QStringLiteral("compare"), tr("Compare with the last export"))), m_title(new ElidedLabel), m_format(new ElidedLabel),
      m_busy(makeLabel(tr("Drawing…"), "muted")), m_bar(new QProgressBar), m_choice(new PreviewChoice), m_remark(makeLabel({}, "muted")),
      m_warnings(new WarningsList), m_placeRow(nullptr), m_place(new ElidedLabel(Qt::ElideMiddle)),
      m_openSource(makeToolButton(QStringLiteral("edit"), tr("Open the source at this line"))),
      m_expand(makeToolButton(QStringLiteral("expand"), tr("Fill the window (F11); Esc returns"))),
      m_back(makeToolButton(QStringLiteral("undo"), tr("Back to the preview of the document"))),
      m_findButton(makeToolButton(QStringLiteral("search"), tr("Find (Ctrl+F)"))), m_print(makeToolButton(QStringLiteral("print"), tr("Print… (Ctrl+P)"))),
      m_notice(new Notice)
{
    setProperty("card", true);
    build();
    connectAll();
    sayEmpty();
}

PreviewPane::~PreviewPane() = default;

QLayout *PreviewPane::makeHead()
{
    auto *close = makeToolButton(QStringLiteral("close"), tr("Hide the preview (F9)"));
    connect(close, &QToolButton::clicked, this, &PreviewPane::closed);
    m_title->setProperty("role", QStringLiteral("heading"));
    m_title->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_format->setProperty("role", QStringLiteral("muted"));
    m_expand->setCheckable(true);
    auto *head = new QHBoxLayout;
    head->setSpacing(unit / 2);
    head->addWidget(m_back);
    head->addWidget(m_title);
    head->addWidget(m_format, 1);
    head->addWidget(m_busy);
    m_compareButton->setCheckable(true);
    m_compareButton->setEnabled(false);
    auto *tools = new QHBoxLayout;
    tools->setSpacing(0);
    for (QToolButton *button : {m_findButton, m_compareButton, m_expand, m_print, close})
        tools->addWidget(button);
    head->addLayout(tools);
    return head;
}

QWidget *PreviewPane::makePlaceRow()
{
    m_placeRow = new QWidget;
    m_place->setProperty("role", QStringLiteral("muted"));
    auto *row = new QHBoxLayout(m_placeRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(unit / 2);
    row->addWidget(m_place, 1);
    row->addWidget(m_openSource);
    m_placeRow->hide();
    return m_placeRow;
}

void PreviewPane::build()
{
    m_results->addWidget(m_compare);
    m_busy->hide();
    m_back->hide();
    m_remark->setWordWrap(true);
    m_remark->hide();
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(3);
    QSizePolicy kept = m_bar->sizePolicy();
    kept.setRetainSizeWhenHidden(true); // pages do not jump
    m_bar->setSizePolicy(kept);
    m_bar->hide();
    describe(m_bar, tr("How far the preview is"));
    m_bar->setToolTip({});
    m_print->setEnabled(false);
    m_findButton->setEnabled(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(unit * 2, unit, unit, unit);
    column->setSpacing(unit / 2);
    column->addLayout(makeHead());
    column->addWidget(m_choice);
    column->addWidget(m_bar);
    column->addWidget(m_remark);
    column->addWidget(m_notice);
    column->addWidget(m_results, 1);
    column->addWidget(m_warnings);
    column->addWidget(makePlaceRow());
}

void PreviewPane::connectAll()
{
    connect(m_controller, &PreviewController::busyChanged, this, [this](bool busy) {
        m_busy->setText(tr("Drawing…"));
        m_busy->setVisible(busy);
        m_bar->setValue(0);
        m_bar->setVisible(busy);
    });
    connect(m_controller, &PreviewController::progressed, this, [this](int percent, const QString &stage) {
        m_busy->setText(stage);
        m_bar->setValue(percent);
    });
    connect(m_choice, &PreviewChoice::chosen, this, [this] {
        if (m_file)
            leaveFile();
        apply();
    });
    connect(m_warnings, &WarningsList::chosen, this, &PreviewPane::showWarning);
    connect(m_warnings, &WarningsList::sourceWanted, this, [this](const Warning &warning) { openSource(warning.file, warning.line); });
    connect(pdf()->view(), &PdfView::clicked, this, &PreviewPane::showLineAt);
    connect(m_openSource, &QToolButton::clicked, this, [this] { openSource(m_line.first, m_line.second); });
    connect(m_expand, &QToolButton::clicked, this, &PreviewPane::expandWanted);
    connect(m_compareButton, &QToolButton::toggled, this, &PreviewPane::setComparing);
    connect(m_controller, &PreviewController::ready, this, &PreviewPane::take);
    connect(m_controller, &PreviewController::failed, this, [this](const ExportError &error) {
        if (!m_file)
            fail(error);
    });
    connect(m_follower, &FileFollower::changed, this, &PreviewPane::refresh);
    connect(m_results, &ResultStack::shown, this, &PreviewPane::settle);
    connect(m_results, &ResultStack::failed, this, &PreviewPane::say);
    connect(html(), &HtmlPanel::linkClicked, this, &PreviewPane::offerLink);
    connect(m_back, &QToolButton::clicked, this, &PreviewPane::leaveFile);
    connect(m_print, &QToolButton::clicked, this, &PreviewPane::print);
    connect(m_findButton, &QToolButton::clicked, this, [this] {
        if (FindBar *bar = m_results->findBar())
            bar->open();
    });
    connect(m_results, &QStackedWidget::currentChanged, this, &PreviewPane::showTools);
    connect(new QShortcut(QKeySequence(Qt::Key_F11), this), &QShortcut::activated, m_expand, &QToolButton::click);
    connect(new QShortcut(QKeySequence::Print, this), &QShortcut::activated, m_print, &QToolButton::click);
}

void PreviewPane::want(const QList<ExportRequest> &requests, const QString &hint)
{
    m_hint = hint;
    m_choice->offer(requests);
    if (m_file && m_choice->current() != m_wanted)
        leaveFile(); // the user moved on
    apply();
}

/// Asks for what is chosen.
void PreviewPane::apply()
{
    m_wanted = m_choice->current();
    if (!isVisible())
        return;
    m_controller->want(m_wanted ? std::optional(shownInstead(*m_wanted)) : std::nullopt);
    if (m_wanted && !m_file && shownKind().isEmpty() && !m_shown)
        say(tr("The preview is being made…"), titleOf(*m_wanted));
    if (m_file || m_wanted)
        return;
    m_shown.reset();
    m_follower->follow({});
    m_notice->dismiss();
    forgetPlaces();
    sayEmpty();
}

QString PreviewPane::titleOf(const ExportRequest &request) const
{
    return tr("%1 as %2").arg(request.title, m_formats.value(request.target, request.target));
}

/// Names the document, and beside it what it is shown as.
void PreviewPane::showTitle(const QString &title, const QString &format)
{
    m_title->setFullText(title.isEmpty() ? tr("Preview") : title);
    m_format->setFullText(format);
}

/// @p request, or that of the format which shows what it will look like, with the options that both have.
ExportRequest PreviewPane::shownInstead(const ExportRequest &request) const
{
    const auto provider = std::find_if(m_providers.cbegin(), m_providers.cend(), [&](const ProviderDescription &one) { return one.id == request.provider; });
    const TargetFormat *target = provider == m_providers.cend() ? nullptr : provider->target(request.target);
    const TargetFormat *other = target && !target->shownAs.isEmpty() ? provider->target(target->shownAs) : nullptr;
    if (!other)
        return request;
    const auto shared = [other](const QJsonObject &values) {
        QJsonObject kept;
        for (const OptionSpec &spec : other->options) {
            if (values.contains(spec.key))
                kept.insert(spec.key, values.value(spec.key));
        }
        return kept;
    };
    ExportRequest instead = request;
    OptionValues values{shared(request.options().values), {}};
    for (const auto &[locale, own] : request.options().perLocale.asKeyValueRange())
        values.perLocale.insert(locale, shared(own));
    instead.target = other->id;
    instead.settings[other->id] = values;
    return instead;
}

void PreviewPane::sayEmpty()
{
    say(tr("No preview yet"), m_hint.isEmpty() ? tr("Choose a document and a format; here you see what the file will look like.") : m_hint);
}

void PreviewPane::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    apply();
    if (std::exchange(m_stale, false))
        refresh();
}

void PreviewPane::refresh()
{
    m_stale = !isVisible(); // hidden: made again once visible
    if (m_stale)
        return;
    if (m_file)
        showFile(*m_file);
    else
        m_controller->refresh();
}

void PreviewPane::say(const QString &title, const QString &hint)
{
    m_words = QStringList{title, hint}.join(QLatin1Char(' ')).trimmed();
    m_results->say(title, hint);
    showTitle({}, {});
    m_print->setEnabled(false);
    m_compareButton->setChecked(false);
    m_compareButton->setEnabled(false);
    showTools();
}

/// Brings the page of @p view, now filled, to the front.
void PreviewPane::settle(ResultView *view)
{
    m_words.clear();
    const bool isPdf = view->page() == pdf();
    m_results->setCurrentWidget(isPdf && m_last ? m_compare : view->page());
    if (isPdf && m_last && !m_file)
        m_compare->compare(m_last->first, m_last->second, shownBytes());
    m_compareButton->setEnabled(isPdf && m_shown && m_wanted && m_shown->target == m_wanted->target);
    if (!m_compareButton->isEnabled())
        m_compareButton->setChecked(false);
    m_print->setEnabled(m_shown || (m_file && isPdf));
}

/// Where there is nothing to see, nothing can be done to it.
void PreviewPane::showTools()
{
    m_findButton->setEnabled(m_results->findBar());
    const QString kind = shownKind();
    m_findButton->setHidden(kind.isEmpty());
    m_print->setHidden(kind.isEmpty());
    m_compareButton->setVisible(kind == QLatin1StringView("pdf")); // only pages are compared
}

void PreviewPane::take(const Preview &preview, const ExportRequest &request)
{
    if (m_file)
        return;
    const bool same = m_shown && m_shown->path() == request.path() && m_shown->target == request.target;
    if (!same || m_shown->locale() != request.locale())
        m_compareButton->setChecked(false); // the last export is of another document or language
    m_shown = request;
    m_follower->follow(preview.inputs);
    m_notice->dismiss();
    forgetPlaces();
    m_places = SourcePlaces(preview.places);
    for (const ResultInput &input : preview.inputs)
        m_inputs.append(input.path);
    m_warnings->setWarnings(preview.warnings);
    const ExportRequest &wanted = m_wanted.value_or(request);
    if (wanted.target != request.target) {
        const QString format = m_formats.value(wanted.target, wanted.target);
        m_remark->setText(tr("%1 is laid out by the program that opens it. This is what the same document looks like as %2.")
                              .arg(format, m_formats.value(request.target, request.target)));
        m_remark->show();
    }
    showTitle(wanted.title, m_formats.value(wanted.target, wanted.target));
    m_results->showResult(preview.files, same);
}

void PreviewPane::forgetPlaces()
{
    m_places = {};
    m_inputs.clear();
    m_line = {};
    m_placeRow->hide();
    m_remark->hide();
    m_warnings->setWarnings({});
}

void PreviewPane::showWarning(const Warning &warning)
{
    if (const auto stretch = m_places.find(warning.file, warning.line); stretch && warning.line > 0 && m_results->currentWidget() == pdf())
        pdf()->view()->showStretch(stretch);
    showPlace(warning.file, warning.line);
}

void PreviewPane::showLineAt(int page, QPointF point)
{
    const SourcePlace *place = m_file ? nullptr : m_places.at(page, point.y());
    pdf()->view()->showStretch(std::nullopt);
    if (place)
        showPlace(place->file, place->line);
    else
        m_placeRow->hide();
}

void PreviewPane::showPlace(const QString &file, int line)
{
    m_line = {file, line};
    const QString name = (file.isEmpty() && m_shown ? m_shown->path() : file).section(QLatin1Char('/'), -1);
    m_place->setFullText(line > 0 ? tr("%1, line %2").arg(name).arg(line) : name);
    m_placeRow->show();
}

/// Warnings name files as the user did; what was read has whole paths.
void PreviewPane::openSource(const QString &file, int line)
{
    if (!m_shown)
        return;
    const auto names = [&](const QString &path) { return path == file || path.endsWith(QLatin1Char('/') + file); };
    const auto found = file.isEmpty() ? m_inputs.cend() : std::find_if(m_inputs.cbegin(), m_inputs.cend(), names);
    Q_EMIT sourceWanted(found == m_inputs.cend() ? m_shown->path() : *found, line);
}

void PreviewPane::setComparing(bool on)
{
    ++m_comparisons;
    if (!on) {
        m_last.reset();
        m_compare->clear();
        if (m_results->currentWidget() == m_compare)
            m_results->setCurrentWidget(pdf());
        return;
    }
    if (!m_shown)
        return;
    const auto suits = [wanted = *m_shown](const ExportJob &job) {
        return job.request.path() == wanted.path() && job.request.target == wanted.target && job.request.locale() == wanted.locale();
    };
    const auto use = [this, asked = m_comparisons](const std::optional<SavedResult> &last) {
        if (asked == m_comparisons)
            compareWith(last);
    };
    findLastResult(m_engine, this, m_shown->path().section(QLatin1Char('/'), -1), suits, use);
}

void PreviewPane::compareWith(const std::optional<SavedResult> &last)
{
    if (!last) {
        m_compareButton->setChecked(false);
        m_notice->tell(Notice::Kind::Info, tr("No export of this document in this format is in the history yet."), {}, {}, 10);
        return;
    }
    whenDone(QtConcurrent::run(readHashed, last->artifact.path), this, [this, last = *last, asked = m_comparisons](const ReadFile &read) {
        if (asked != m_comparisons)
            return; // ended meanwhile, or begun anew for another document
        if (!read.bytes) {
            m_compareButton->setChecked(false);
            m_notice->tell(Notice::Kind::Warning, sentence(read.bytes.error()));
            return;
        }
        const QString when = QLocale().toString(last.finished.toLocalTime(), QLocale::ShortFormat);
        const bool same = last.artifact.sha256.isEmpty() || read.file.sha256 == last.artifact.sha256;
        m_last = {*read.bytes, same ? tr("Last export, %1").arg(when) : tr("Last export, %1; the file has changed since").arg(when)};
        m_compare->compare(m_last->first, m_last->second, shownBytes());
        m_results->setCurrentWidget(m_compare);
    });
}

void PreviewPane::setExpanded(bool expanded)
{
    m_expand->setChecked(expanded);
    m_expand->setIcon(themedIcon(expanded ? QStringLiteral("collapse") : QStringLiteral("expand")));
}

void PreviewPane::focusView()
{
    const ResultView *view = m_results->current();
    QWidget *target = m_expand;
    if (view)
        target = view->focusTarget();
    else if (m_results->currentWidget() == m_compare)
        target = m_compare->after();
    target->setFocus(Qt::OtherFocusReason);
}

void PreviewPane::setFormats(const QList<ProviderDescription> &providers)
{
    m_providers = providers;
    m_choice->setFormats(providers);
    for (const ProviderDescription &provider : providers) {
        for (const TargetFormat &target : provider.targets)
            m_formats.insert(target.id, target.name);
    }
}

void PreviewPane::showFile(const Artifact &artifact)
{
    const bool same = m_file && m_file->path == artifact.path;
    m_file = artifact;
    m_shown.reset();
    m_back->setVisible(m_wanted.has_value());
    const quint64 asked = ++m_reads;
    whenDone(QtConcurrent::run(readHashed, artifact.path), this, [this, artifact, same, asked](const ReadFile &read) {
        if (asked != m_reads || !m_file || m_file->path != artifact.path)
            return; // a later read may have finished first, with newer bytes
        m_follower->follow({read.file});
        m_notice->dismiss();
        forgetPlaces();
        if (!read.bytes) {
            fail(read.bytes.error());
            return;
        }
        StagedFile file;
        file.content = *read.bytes;
        file.mediaType = artifact.mediaType;
        file.extension = artifact.path.section(QLatin1Char('.'), -1);
        showTitle(artifact.path.section(QLatin1Char('/'), -1), tr("saved"));
        m_results->showResult({file}, same);
    });
}

void PreviewPane::leaveFile()
{
    m_file.reset();
    m_back->hide();
    m_controller->refresh();
}

void PreviewPane::fail(const ExportError &error)
{
    const ErrorWords said = words(error);
    if (!m_file && m_wanted)
        m_follower->follow({{m_wanted->path(), {}}}); // it may come back; retried once it is watched
    m_shown.reset();
    forgetPlaces();
    say(said.what, said.action);
}

void PreviewPane::print()
{
    if (m_shown)
        Q_EMIT printWanted(*m_shown);
    else if (m_file)
        Q_EMIT printFileWanted(pdf()->bytes(), m_file->path.section(QLatin1Char('/'), -1));
}

/// The preview opens no links: it shows the address, the user decides.
void PreviewPane::offerLink(const QString &address)
{
    const QUrl url(address);
    static const QStringList known{QStringLiteral("http"), QStringLiteral("https"), QStringLiteral("mailto")};
    const bool opens = url.isValid() && known.contains(url.scheme());
    m_notice->tell(Notice::Kind::Info, tr("This link leads to %1").arg(address.left(200)), opens ? tr("Open") : QString(),
                   opens ? std::function<void()>([url] { QDesktopServices::openUrl(url); }) : std::function<void()>());
}

PdfPanel *PreviewPane::pdf() const
{
    return m_results->pdf();
}

HtmlPanel *PreviewPane::html() const
{
    return m_results->html();
}

TextPanel *PreviewPane::textPanel() const
{
    return m_results->text();
}

TextView *PreviewPane::text() const
{
    return textPanel()->view();
}

QByteArray PreviewPane::shownBytes() const
{
    return m_results->bytes();
}

QString PreviewPane::shownKind() const
{
    const ResultView *view = m_results->current();
    return view ? view->kind() : m_results->currentWidget() == m_compare ? QStringLiteral("pdf") : QString();
}

QString PreviewPane::remark() const
{
    return m_remark->isHidden() ? QString() : m_remark->text();
}

QString PreviewPane::shownWords() const
{
    return shownKind().isEmpty() ? m_words : QString();
}

} // namespace quayside
