// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/previewpane.h"

#include "ui/common/futures.h"
#include "ui/common/notice.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"
#include "ui/preview/comparepanel.h"
#include "ui/preview/filefollower.h"
#include "ui/preview/findbar.h"
#include "ui/preview/htmlpanel.h"
#include "ui/preview/lastcomparison.h"
#include "ui/preview/pdfpanel.h"
#include "ui/preview/pdfview.h"
#include "ui/preview/previewchoice.h"
#include "ui/preview/previewcontroller.h"
#include "ui/preview/resultstack.h"
#include "ui/preview/savedfile.h"
#include "ui/preview/shownformat.h"
#include "ui/preview/textpanel.h"
#include "ui/preview/textview.h"
#include "ui/preview/warningslist.h"

#include <QDesktopServices>
#include <QLocale>
#include <QShortcut>
#include <QUrl>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace quayside {

PreviewPane::PreviewPane(Engine &engine, QWidget *parent)
    : QFrame(parent), m_controller(new PreviewController([&engine](const ExportRequest &request) { return engine.preview(request); }, this)),
      m_follower(new FileFollower(this)), m_results(new ResultStack), m_compare(new ComparePanel), m_last(new LastComparison(engine, *m_compare, this)),
      m_head(new PreviewHead), m_remark(makeLabel({}, "muted")), m_warnings(new WarningsList), m_place(new PlaceRow), m_notice(new Notice)
{
    setProperty("card", true);
    build();
    connectAll();
    sayEmpty();
}

PreviewPane::~PreviewPane() = default;

void PreviewPane::build()
{
    m_results->addWidget(m_compare);
    m_remark->setWordWrap(true);
    m_remark->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(unit * 2, unit, unit, unit);
    column->setSpacing(unit / 2);
    column->addWidget(m_head);
    column->addWidget(m_remark);
    column->addWidget(m_notice);
    column->addWidget(m_results, 1);
    column->addWidget(m_warnings);
    column->addWidget(m_place);
}

void PreviewPane::connectAll()
{
    connect(m_controller, &PreviewController::busyChanged, m_head, &PreviewHead::setBusy);
    connect(m_controller, &PreviewController::progressed, m_head, &PreviewHead::setStage);
    connect(m_head, &PreviewHead::closed, this, &PreviewPane::closed);
    connect(choice(), &PreviewChoice::chosen, this, [this] {
        if (m_file)
            leaveFile();
        apply();
    });
    connect(m_warnings, &WarningsList::chosen, this, &PreviewPane::showWarning);
    connect(m_warnings, &WarningsList::sourceWanted, this, [this](const Warning &warning) { m_place->open(warning.file, warning.line); });
    connect(pdf()->view(), &PdfView::clicked, this, &PreviewPane::showLineAt);
    connect(m_place, &PlaceRow::sourceWanted, this, &PreviewPane::sourceWanted);
    connect(expandButton(), &QToolButton::clicked, this, &PreviewPane::expandWanted);
    connectComparison();
    connect(m_controller, &PreviewController::ready, this, &PreviewPane::take);
    connect(m_controller, &PreviewController::failed, this, [this](const ExportError &error) {
        if (!m_file)
            fail(error);
    });
    connect(m_follower, &FileFollower::changed, this, &PreviewPane::refresh);
    connect(m_results, &ResultStack::shown, this, &PreviewPane::settle);
    connect(m_results, &ResultStack::failed, this, &PreviewPane::say);
    connect(html(), &HtmlPanel::linkClicked, this, &PreviewPane::offerLink);
    connect(m_head->backButton(), &QToolButton::clicked, this, &PreviewPane::leaveFile);
    connect(printButton(), &QToolButton::clicked, this, &PreviewPane::print);
    connect(findButton(), &QToolButton::clicked, this, [this] {
        if (FindBar *bar = m_results->findBar())
            bar->open();
    });
    connect(m_results, &QStackedWidget::currentChanged, this, &PreviewPane::showTools);
    connect(new QShortcut(QKeySequence(Qt::Key_F11), this), &QShortcut::activated, expandButton(), &QToolButton::click);
    connect(new QShortcut(QKeySequence::Print, this), &QShortcut::activated, printButton(), &QToolButton::click);
}

void PreviewPane::connectComparison()
{
    connect(compareButton(), &QToolButton::toggled, this, [this](bool on) {
        if (on && m_shown) {
            m_last->begin(*m_shown);
            return;
        }
        m_last->end();
        if (m_results->currentWidget() == m_compare)
            m_results->setCurrentWidget(pdf());
    });
    connect(m_last, &LastComparison::ready, this, [this] {
        m_last->compareWith(shownBytes());
        m_results->setCurrentWidget(m_compare);
    });
    connect(m_last, &LastComparison::missing, this, [this] {
        compareButton()->setChecked(false);
        m_notice->tell(Notice::Kind::Info, tr("No export of this document in this format is in the history yet."), {}, {}, 10);
    });
    connect(m_last, &LastComparison::failed, this, [this](const ExportError &error) {
        compareButton()->setChecked(false);
        m_notice->tell(Notice::Kind::Warning, sentence(error));
    });
}

void PreviewPane::want(const QList<ExportRequest> &requests, const QString &hint)
{
    m_hint = hint;
    choice()->offer(requests);
    if (m_file && choice()->current() != m_wanted)
        leaveFile(); // the user moved on
    apply();
}

/// Asks for what is chosen.
void PreviewPane::apply()
{
    m_wanted = choice()->current();
    if (!isVisible())
        return;
    m_controller->want(m_wanted ? std::optional(shownInstead(*m_wanted, m_providers)) : std::nullopt);
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
    m_head->setTitle({}, {});
    printButton()->setEnabled(false);
    compareButton()->setChecked(false);
    compareButton()->setEnabled(false);
    showTools();
}

/// Brings the page of @p view, now filled, to the front.
void PreviewPane::settle(ResultView *view)
{
    m_words.clear();
    const bool isPdf = view->page() == pdf();
    m_results->setCurrentWidget(isPdf && m_last->isReady() ? m_compare : view->page());
    if (isPdf && m_last->isReady() && !m_file)
        m_last->compareWith(shownBytes());
    compareButton()->setEnabled(isPdf && m_shown && m_wanted && m_shown->target == m_wanted->target);
    if (!compareButton()->isEnabled())
        compareButton()->setChecked(false);
    printButton()->setEnabled(m_shown || (m_file && isPdf));
}

/// Where there is nothing to see, nothing can be done to it.
void PreviewPane::showTools()
{
    findButton()->setEnabled(m_results->findBar());
    const QString kind = shownKind();
    findButton()->setHidden(kind.isEmpty());
    printButton()->setHidden(kind.isEmpty());
    compareButton()->setVisible(kind == QLatin1StringView("pdf")); // only pages are compared
}

void PreviewPane::take(const Preview &preview, const ExportRequest &request)
{
    if (m_file)
        return;
    const bool same = m_shown && m_shown->path() == request.path() && m_shown->target == request.target;
    if (!same || m_shown->locale() != request.locale())
        compareButton()->setChecked(false); // the last export is of another document or language
    m_shown = request;
    m_follower->follow(preview.inputs);
    m_notice->dismiss();
    forgetPlaces();
    m_places = SourcePlaces(preview.places);
    QStringList inputs;
    for (const ResultInput &input : preview.inputs)
        inputs.append(input.path);
    m_place->setSource(request.path(), inputs);
    m_warnings->setWarnings(preview.warnings);
    const ExportRequest &wanted = m_wanted.value_or(request);
    if (wanted.target != request.target) {
        const QString format = m_formats.value(wanted.target, wanted.target);
        m_remark->setText(tr("%1 is laid out by the program that opens it. This is what the same document looks like as %2.")
                              .arg(format, m_formats.value(request.target, request.target)));
        m_remark->show();
    }
    m_head->setTitle(wanted.title, m_formats.value(wanted.target, wanted.target));
    m_results->showResult(preview.files, same);
}

void PreviewPane::forgetPlaces()
{
    m_places = {};
    m_place->clear();
    m_remark->hide();
    m_warnings->setWarnings({});
}

void PreviewPane::showWarning(const Warning &warning)
{
    if (const auto stretch = m_places.find(warning.file, warning.line); stretch && warning.line > 0 && m_results->currentWidget() == pdf())
        pdf()->view()->showStretch(stretch);
    m_place->showPlace(warning.file, warning.line);
}

void PreviewPane::showLineAt(int page, QPointF point)
{
    const SourcePlace *place = m_file ? nullptr : m_places.at(page, point.y());
    pdf()->view()->showStretch(std::nullopt);
    if (place)
        m_place->showPlace(place->file, place->line);
    else
        m_place->hide();
}

void PreviewPane::focusView()
{
    const ResultView *view = m_results->current();
    QWidget *target = expandButton();
    if (view)
        target = view->focusTarget();
    else if (m_results->currentWidget() == m_compare)
        target = m_compare->after();
    target->setFocus(Qt::OtherFocusReason);
}

void PreviewPane::setFormats(const QList<ProviderDescription> &providers)
{
    m_providers = providers;
    choice()->setFormats(providers);
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
    m_head->backButton()->setVisible(m_wanted.has_value());
    const quint64 asked = ++m_reads;
    whenDone(QtConcurrent::run(readSavedFile, artifact.path), this, [this, artifact, same, asked](const SavedFile &read) {
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
        m_head->setTitle(artifact.path.section(QLatin1Char('/'), -1), tr("saved"));
        m_results->showResult({file}, same);
    });
}

void PreviewPane::leaveFile()
{
    m_file.reset();
    m_head->backButton()->hide();
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
