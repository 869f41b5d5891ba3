// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/previewpane.h"

#include "ui/common/futures.h"
#include "ui/common/notice.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"
#include "ui/preview/filefollower.h"
#include "ui/preview/htmlview.h"
#include "ui/preview/pdfpanel.h"
#include "ui/preview/previewcontroller.h"

#include <QFile>
#include <QFontDatabase>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace quayside {

namespace {

constexpr qsizetype mostText = 2 * 1024 * 1024;
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
      m_follower(new FileFollower(this)), m_stack(new QStackedWidget), m_empty(new EmptyState(QStringLiteral("preview"), {}, {})),
      m_pdf(new PdfPanel), m_html(new HtmlView), m_text(new QPlainTextEdit), m_title(new ElidedLabel(Qt::ElideMiddle)),
      m_busy(makeLabel(tr("Drawing…"), "muted")), m_print(makeToolButton(QStringLiteral("print"), tr("Print… (Ctrl+P)"))), m_notice(new Notice)
{
    setProperty("card", true);
    build();
    connect(m_controller, &PreviewController::busyChanged, m_busy, &QWidget::setVisible);
    connect(m_controller, &PreviewController::ready, this, &PreviewPane::take);
    connect(m_controller, &PreviewController::failed, this, &PreviewPane::fail);
    connect(m_controller, &PreviewController::cleared, this, [this] { want({}); });
    connect(m_follower, &FileFollower::changed, m_controller, &PreviewController::refresh);
    connect(m_print, &QToolButton::clicked, this, [this] { Q_EMIT printWanted(m_pdf->bytes(), m_shownTitle); });
    say(tr("No preview yet"), tr("Choose a document and a format; here you see what the file will look like."));
}

PreviewPane::~PreviewPane() = default;

void PreviewPane::build()
{
    m_text->setReadOnly(true);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    m_text->setFrameShape(QFrame::NoFrame);
    describe(m_text, tr("Text of the preview"));
    m_text->setToolTip({});
    for (QWidget *page : QList<QWidget *>{m_empty, m_pdf, m_html, m_text})
        m_stack->addWidget(page);
    auto *close = makeToolButton(QStringLiteral("close"), tr("Hide the preview (F9)"));
    connect(close, &QToolButton::clicked, this, &PreviewPane::closed);
    m_busy->hide();
    m_print->setShortcut(QKeySequence::Print);
    m_print->setEnabled(false);
    auto *head = new QHBoxLayout;
    head->setSpacing(unit / 2);
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

void PreviewPane::want(const std::optional<ExportRequest> &request)
{
    m_wanted = request;
    if (!isVisible())
        return;
    m_controller->want(request);
    m_follower->follow(request ? request->path() : QString());
    if (!request && !m_shownKey.startsWith(QLatin1StringView("file:"))) {
        m_shownKey.clear();
        m_notice->dismiss();
        say(tr("No preview yet"), tr("Choose a document and a format; here you see what the file will look like."));
    }
}

void PreviewPane::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    want(m_wanted);
}

void PreviewPane::say(const QString &title, const QString &hint)
{
    m_empty->setWords(title, hint);
    m_stack->setCurrentWidget(m_empty);
    m_title->setFullText({});
    m_print->setEnabled(false);
}

void PreviewPane::take(const Preview &preview, const ExportRequest &request)
{
    const QString key = request.path() + QLatin1Char('\n') + request.target;
    const bool same = key == m_shownKey;
    m_shownKey = key;
    if (preview.warnings.isEmpty())
        m_notice->dismiss();
    else
        m_notice->tell(Notice::Kind::Warning, preview.warnings.size() == 1 ? placedWords(preview.warnings.first())
                                                                           : tr("%n warning(s). First: %1", nullptr, int(preview.warnings.size())).arg(placedWords(preview.warnings.first())));
    display(preview.files, request.title, request.target, same);
}

void PreviewPane::display(const QList<StagedFile> &files, const QString &title, const QString &target, bool samePlace)
{
    if (files.isEmpty()) {
        say(tr("Nothing to show"), tr("This format gives no file that can be shown here."));
        return;
    }
    const auto main = std::find_if(files.cbegin(), files.cend(), [](const StagedFile &file) { return file.relativeName.isEmpty(); });
    const StagedFile &file = main == files.cend() ? files.first() : *main;
    m_shownTitle = title;
    m_title->setFullText(tr("%1 as %2").arg(title, target));
    if (isPdf(file)) {
        if (!m_pdf->showPdf(file.content, samePlace)) {
            say(tr("This PDF cannot be shown"), tr("Open the saved file in another program."));
            return;
        }
        m_stack->setCurrentWidget(m_pdf);
    } else if (isHtml(file)) {
        QMap<QString, QByteArray> beside;
        for (const StagedFile &one : files) {
            if (!one.relativeName.isEmpty())
                beside.insert(one.relativeName, one.content);
        }
        m_stack->setCurrentWidget(m_html); // first, so that it has its size
        if (!m_html->showPage(file.content, beside, samePlace)) {
            say(tr("This page is very large"), tr("Export it and open the file in a browser."));
            return;
        }
    } else if (file.content.left(4096).contains('\0')) {
        say(tr("No preview for this format"), tr("Export it and open the file in a program that reads it."));
        return;
    } else {
        QString words = QString::fromUtf8(file.content.left(mostText));
        if (file.content.size() > mostText)
            words += QStringLiteral("\n…\n") + tr("The preview ends here; the file goes on.");
        m_text->setPlainText(words);
        m_stack->setCurrentWidget(m_text);
    }
    m_print->setEnabled(m_stack->currentWidget() == m_pdf);
}

void PreviewPane::showFile(const Artifact &artifact)
{
    m_shownKey = QStringLiteral("file:") + artifact.path;
    const QString key = m_shownKey;
    whenDone(QtConcurrent::run(readWhole, artifact.path), this, [this, artifact, key](const Result<QByteArray> &bytes) {
        if (key != m_shownKey)
            return;
        if (!bytes) {
            fail(bytes.error());
            return;
        }
        StagedFile file;
        file.content = *bytes;
        file.mediaType = artifact.mediaType;
        file.extension = artifact.path.section(QLatin1Char('.'), -1);
        m_notice->dismiss();
        display({file}, artifact.path.section(QLatin1Char('/'), -1), file.extension, false);
    });
}

void PreviewPane::fail(const ExportError &error)
{
    const ErrorWords said = words(error);
    m_shownKey.clear();
    say(said.what, said.action);
}

QString PreviewPane::shownKind() const
{
    const QWidget *now = m_stack->currentWidget();
    return now == m_pdf ? QStringLiteral("pdf") : now == m_html ? QStringLiteral("html") : now == m_text ? QStringLiteral("text") : QString();
}

} // namespace quayside
