// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/previewpane.h"

#include "base/warninggroups.h"

#include "output/sha256.h"
#include "ui/common/futures.h"
#include "ui/common/notice.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"
#include "ui/preview/filefollower.h"
#include "ui/preview/htmlpanel.h"
#include "ui/preview/htmlview.h"
#include "ui/preview/pdfpanel.h"
#include "ui/preview/previewcontroller.h"
#include "ui/preview/textpanel.h"
#include "ui/preview/textview.h"

#include <QDesktopServices>
#include <QFile>
#include <QShortcut>
#include <QStackedWidget>
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
        return failure(ErrorCode::SourceTooLarge, {{QStringLiteral("path"), path}, {QStringLiteral("limit"), QStringLiteral("256 MB")}});
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

bool isPdf(const StagedFile &file)
{
    return file.content.startsWith("%PDF-");
}

bool isHtml(const StagedFile &file)
{
    return file.mediaType.startsWith(QLatin1StringView("text/html")) || file.extension == QLatin1StringView("html");
}

} // namespace

PreviewPane::PreviewPane(Engine &engine, QWidget *parent)
    : QFrame(parent), m_controller(new PreviewController([&engine](const ExportRequest &request) { return engine.preview(request); }, this)),
      m_follower(new FileFollower(this)), m_stack(new QStackedWidget), m_empty(new EmptyState(QStringLiteral("preview"), {}, {})), m_pdf(new PdfPanel),
      m_html(new HtmlPanel), m_text(new TextPanel), m_title(new ElidedLabel(Qt::ElideMiddle)), m_busy(makeLabel(tr("Drawing…"), "muted")),
      m_back(makeToolButton(QStringLiteral("undo"), tr("Back to the preview of the document"))),
      m_print(makeToolButton(QStringLiteral("print"), tr("Print… (Ctrl+P)"))), m_notice(new Notice)
{
    setProperty("card", true);
    build();
    connectAll();
    sayEmpty();
}

PreviewPane::~PreviewPane() = default;

void PreviewPane::build()
{
    for (QWidget *page : QList<QWidget *>{m_empty, m_pdf, m_html, m_text})
        m_stack->addWidget(page);
    m_busy->hide();
    m_back->hide();
    m_print->setEnabled(false);
    auto *close = makeToolButton(QStringLiteral("close"), tr("Hide the preview (F9)"));
    connect(close, &QToolButton::clicked, this, &PreviewPane::closed);
    auto *head = new QHBoxLayout;
    head->setSpacing(unit / 2);
    head->addWidget(m_back);
    head->addWidget(makeLabel(tr("Preview"), "heading"));
    head->addSpacing(unit / 2);
    m_title->setProperty("role", QStringLiteral("muted"));
    head->addWidget(m_title, 1);
    head->addWidget(m_busy);
    head->addWidget(m_print);
    head->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(unit * 2, unit, unit, unit);
    column->setSpacing(unit / 2);
    column->addLayout(head);
    column->addWidget(m_notice);
    column->addWidget(m_stack, 1);
}

void PreviewPane::connectAll()
{
    connect(m_controller, &PreviewController::busyChanged, m_busy, &QWidget::setVisible);
    connect(m_controller, &PreviewController::ready, this, &PreviewPane::take);
    connect(m_controller, &PreviewController::failed, this, [this](const ExportError &error) {
        if (!m_file)
            fail(error);
    });
    connect(m_follower, &FileFollower::changed, this, &PreviewPane::refresh);
    connect(m_pdf, &PdfPanel::shown, this, [this] { settle(m_pdf); });
    connect(m_pdf, &PdfPanel::broken, this, [this] { say(tr("This PDF cannot be shown"), tr("Open the saved file in another program.")); });
    connect(m_html->view(), &HtmlView::linkClicked, this, &PreviewPane::offerLink);
    connect(m_back, &QToolButton::clicked, this, &PreviewPane::leaveFile);
    connect(m_print, &QToolButton::clicked, this, &PreviewPane::print);
    connect(new QShortcut(QKeySequence::Print, this), &QShortcut::activated, m_print, &QToolButton::click);
}

void PreviewPane::want(const std::optional<ExportRequest> &request, const QString &hint)
{
    m_hint = hint;
    if (m_file && request != m_wanted)
        leaveFile(); // the user moved on
    m_wanted = request;
    if (!isVisible())
        return;
    m_controller->want(request);
    if (request && !m_file && shownKind().isEmpty() && !m_shown)
        say(tr("The preview is being made…"), tr("%1 as %2").arg(request->title, m_formats.value(request->target, request->target)));
    if (m_file || request)
        return;
    m_shown.reset();
    m_follower->follow({});
    m_notice->dismiss();
    sayEmpty();
}

void PreviewPane::sayEmpty()
{
    say(tr("No preview yet"), m_hint.isEmpty() ? tr("Choose a document and a format; here you see what the file will look like.") : m_hint);
}

void PreviewPane::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    want(m_wanted, m_hint);
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
    m_bytes.clear();
    m_pdf->abandon();
    m_empty->setWords(title, hint);
    m_title->setFullText({});
    m_stack->setCurrentWidget(m_empty);
    m_print->setEnabled(false);
}

/// Shows @p page, now loaded.
void PreviewPane::settle(QWidget *page)
{
    m_words.clear();
    m_stack->setCurrentWidget(page);
    m_print->setEnabled(m_shown || (m_file && page == m_pdf));
}

void PreviewPane::take(const Preview &preview, const ExportRequest &request)
{
    if (m_file)
        return;
    const bool same = m_shown && m_shown->path() == request.path() && m_shown->target == request.target;
    m_shown = request;
    m_follower->follow(preview.inputs);
    if (preview.warnings.isEmpty())
        m_notice->dismiss();
    else
        m_notice->tell(countLosses(preview.warnings) > 0 ? Notice::Kind::Warning : Notice::Kind::Info,
                       preview.warnings.size() == 1
                           ? placedWords(preview.warnings.first())
                           : tr("%n warning(s). First: %1", nullptr, int(preview.warnings.size())).arg(placedWords(preview.warnings.first())));
    display(preview.files, tr("%1 as %2").arg(request.title, m_formats.value(request.target, request.target)), same);
}

void PreviewPane::setFormats(const QList<ProviderDescription> &providers)
{
    for (const ProviderDescription &provider : providers) {
        for (const TargetFormat &target : provider.targets)
            m_formats.insert(target.id, target.name);
    }
}

void PreviewPane::display(const QList<StagedFile> &files, const QString &title, bool samePlace)
{
    if (files.isEmpty()) {
        say(tr("Nothing to show"), tr("This format gives no file that can be shown here."));
        return;
    }
    const auto main = std::find_if(files.cbegin(), files.cend(), [](const StagedFile &file) { return file.relativeName.isEmpty(); });
    const StagedFile &file = main == files.cend() ? files.first() : *main;
    m_bytes = file.content;
    m_pdf->abandon(); // drop one still opening
    m_title->setFullText(title);
    if (isPdf(file)) {
        m_pdf->showPdf(file.content, samePlace);
    } else if (isHtml(file)) {
        QMap<QString, QByteArray> beside;
        for (const StagedFile &one : files) {
            if (!one.relativeName.isEmpty())
                beside.insert(one.relativeName, one.content);
        }
        m_stack->setCurrentWidget(m_html); // first, for its size
        if (m_html->view()->showPage(file.content, beside, samePlace))
            settle(m_html);
        else
            say(tr("This page is too large to be shown here"), tr("Export it and open the file in a browser."));
    } else if (file.content.left(4096).contains('\0')) {
        say(tr("No preview for this format"), tr("Export it and open the file in a program that reads it."));
    } else {
        m_text->view()->showText(file.content, samePlace);
        settle(m_text);
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
        if (!read.bytes) {
            fail(read.bytes.error());
            return;
        }
        StagedFile file;
        file.content = *read.bytes;
        file.mediaType = artifact.mediaType;
        file.extension = artifact.path.section(QLatin1Char('.'), -1);
        display({file}, tr("%1, saved").arg(artifact.path.section(QLatin1Char('/'), -1)), same);
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
    say(said.what, said.action);
}

void PreviewPane::print()
{
    if (m_shown)
        Q_EMIT printWanted(*m_shown);
    else if (m_file)
        Q_EMIT printFileWanted(m_pdf->bytes(), m_file->path.section(QLatin1Char('/'), -1));
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

TextView *PreviewPane::text() const
{
    return m_text->view();
}

QString PreviewPane::shownKind() const
{
    const QWidget *now = m_stack->currentWidget();
    return now == m_pdf ? QStringLiteral("pdf") : now == m_html ? QStringLiteral("html") : now == m_text ? QStringLiteral("text") : QString();
}

QString PreviewPane::shownWords() const
{
    return shownKind().isEmpty() ? m_words : QString();
}

} // namespace quayside
