// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/looks/looksdialog.h"

#include "typeset/layout/theme.h"
#include "ui/common/futures.h"
#include "ui/common/icons.h"
#include "ui/common/notice.h"
#include "ui/common/placement.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"
#include "ui/looks/themedraft.h"
#include "ui/looks/themeform.h"
#include "ui/preview/pdfpanel.h"
#include "ui/preview/previewcontroller.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSaveFile>
#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>
#include <QStandardPaths>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <chrono>

namespace quayside {

namespace {

using namespace std::chrono_literals;

const QString pdf = QStringLiteral("pdf");

QByteArray bytesOf(const QJsonObject &theme)
{
    return QJsonDocument(theme).toJson();
}

/// In a worker. Error: DestinationNotWritable.
Result<void> writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return failure(ErrorCode::DestinationNotWritable, {{QStringLiteral("path"), path}, {QStringLiteral("reason"), file.errorString()}});
}

/// The theme file at @p path, checked. In a worker. Error: ThemeInvalid.
Result<QJsonObject> readTheme(const QString &path)
{
    if (const auto theme = Theme::named(path); !theme)
        return failure(theme.error());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::SourceNotReadable, {{QStringLiteral("path"), path}, {QStringLiteral("reason"), file.errorString()}});
    return QJsonDocument::fromJson(file.readAll()).object();
}

QString folderOf(const QString &path)
{
    return path.section(QLatin1Char('/'), 0, -2);
}

} // namespace

LooksDialog::LooksDialog(Engine &engine, const std::optional<ExportRequest> &document, const QString &theme, QWidget *parent)
    : QDialog(parent), m_engine(engine), m_document(document), m_draft(new ThemeDraft(this)), m_form(new ThemeForm(*m_draft)), m_pages(new PdfPanel),
      m_controller(new PreviewController([&engine](const ExportRequest &request) { return engine.preview(request); }, this)), m_notice(new Notice),
      m_busy(makeLabel({}, "muted")), m_base(new QComboBox), m_name(new QLineEdit), m_shown(new QComboBox), m_titlePage(new QCheckBox(tr("&Title page"))),
      m_undo(makeToolButton(QStringLiteral("undo"), tr("Undo (Ctrl+Z)"))), m_redo(makeToolButton(QStringLiteral("redo"), tr("Redo (Ctrl+Shift+Z)"))),
      m_reset(makeToolButton(QStringLiteral("reset"), tr("Reset everything to the built-in theme"))), m_open(new QPushButton(tr("&Open…"))),
      m_saveAs(new QPushButton(tr("Save &as…"))), m_use(new QPushButton(tr("&Save and use"))), m_close(new QPushButton(tr("Close")))
{
    setWindowTitle(tr("Looks"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_disk.setMaxThreadCount(1);
    m_pause.setSingleShot(true);
    m_pause.setInterval(50ms);
    askFile = [this](const QString &start, const std::function<void(const QString &)> &taker) {
        auto *dialog = new QFileDialog(this, tr("Save the theme"), folderOf(start), tr("Themes (*.json)"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setDefaultSuffix(QStringLiteral("json"));
        dialog->selectFile(start.section(QLatin1Char('/'), -1));
        connect(dialog, &QFileDialog::fileSelected, this, taker);
        dialog->open();
    };
    askThemeToOpen = [this](const QString &folder, const std::function<void(const QString &)> &taker) {
        auto *dialog = new QFileDialog(this, tr("Open a theme"), folder, tr("Themes (*.json)"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        connect(dialog, &QFileDialog::fileSelected, this, taker);
        dialog->open();
    };
    build();
    connectAll();
    if (theme == m_base->itemData(1).toString())
        m_draft->load({{QStringLiteral("base"), theme}}, {});
    else if (!theme.isEmpty() && !Theme::isBuiltIn(theme))
        openFile(theme);
    onChanged();
}

LooksDialog::~LooksDialog() = default;

void LooksDialog::build()
{
    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->addWidget(makeFields());
    splitter->addWidget(makeShown());
    splitter->setStretchFactor(0, 0);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({unit * 52, unit * 74});
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(unit);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(unit * 2, unit * 2, unit * 2, unit * 2);
    column->setSpacing(unit);
    column->addWidget(m_notice);
    column->addWidget(splitter, 1);
    column->addLayout(makeButtons());
    resizeWithinScreen(this, {unit * 132, unit * 84});
}

QWidget *LooksDialog::makeFields()
{
    m_base->addItem(tr("Report"), QStringLiteral("report"));
    m_base->addItem(tr("Manual"), QStringLiteral("manual"));
    describe(m_base, tr("Start from"), tr("The built-in theme that has everything you do not change"));
    m_name->setPlaceholderText(tr("Name of the theme"));
    m_name->setMaxLength(100);
    describe(m_name, tr("Name of the theme"));
    auto *fields = new QWidget;
    auto *head = new QHBoxLayout;
    head->setSpacing(unit / 2);
    head->addWidget(m_name, 1);
    for (QToolButton *button : {m_undo, m_redo, m_reset})
        head->addWidget(button);
    auto *start = new QHBoxLayout;
    auto *label = new QLabel(tr("Start &from"));
    label->setBuddy(m_base);
    start->addWidget(label);
    start->addWidget(m_base, 1);
    auto *column = new QVBoxLayout(fields);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(unit);
    column->addLayout(head);
    column->addLayout(start);
    QScrollArea *scroll = makeScrollArea(m_form);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(scroll, 1);
    fields->setMinimumWidth(qMax(unit * 46, m_form->minimumSizeHint().width() + unit * 3)); // with the bar beside it
    return fields;
}

QWidget *LooksDialog::makeShown()
{
    if (m_document)
        m_shown->addItem(m_document->title);
    m_shown->addItem(tr("A sample"));
    m_shown->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_shown->setMinimumContentsLength(14);
    describe(m_shown, tr("What is shown"), tr("The pages in this theme: your document, or a sample that has everything"));
    m_titlePage->setChecked(!m_document);
    m_titlePage->setToolTip(tr("Show the title page, where the cover’s colors are"));
    auto *shown = makeCard();
    auto *head = new QHBoxLayout;
    head->setSpacing(unit);
    head->addWidget(m_shown, 1);
    head->addWidget(m_titlePage);
    head->addWidget(m_busy);
    auto *column = new QVBoxLayout(shown);
    column->setContentsMargins(unit, unit, unit, unit);
    column->setSpacing(unit / 2);
    column->addLayout(head);
    column->addWidget(m_pages, 1);
    return shown;
}

QLayout *LooksDialog::makeButtons()
{
    m_use->setProperty("primary", true);
    m_use->setToolTip(tr("Saves the theme file and makes exports in it (Ctrl+S)"));
    m_open->setToolTip(tr("Go on with a theme file"));
    for (QPushButton *button : {m_open, m_close, m_saveAs, m_use})
        button->setAutoDefault(false); // Enter in a field takes what is typed
    auto *row = new QHBoxLayout;
    row->setSpacing(unit);
    row->addWidget(m_open);
    row->addStretch();
    row->addWidget(m_close);
    row->addWidget(m_saveAs);
    row->addWidget(m_use);
    return row;
}

void LooksDialog::connectAll()
{
    connect(m_draft, &ThemeDraft::changed, this, &LooksDialog::onChanged);
    connect(m_name, &QLineEdit::textEdited, m_draft, &ThemeDraft::setName);
    connect(m_base, &QComboBox::activated, this, [this] { m_draft->setBase(m_base->currentData().toString()); });
    QUndoStack &stack = m_draft->undo();
    connect(m_undo, &QToolButton::clicked, &stack, &QUndoStack::undo);
    connect(m_redo, &QToolButton::clicked, &stack, &QUndoStack::redo);
    connect(&stack, &QUndoStack::canUndoChanged, m_undo, &QWidget::setEnabled);
    connect(&stack, &QUndoStack::canRedoChanged, m_redo, &QWidget::setEnabled);
    connect(m_reset, &QToolButton::clicked, m_draft, &ThemeDraft::resetAll);
    const auto key = [this](const QKeySequence &keys, QAbstractButton *button) {
        connect(new QShortcut(keys, this), &QShortcut::activated, button, [button] { button->click(); });
    };
    key(QKeySequence::Undo, m_undo);
    key(QKeySequence::Redo, m_redo);
    key(QKeySequence::Save, m_use);
    m_undo->setEnabled(false);
    m_redo->setEnabled(false);
    connect(&m_pause, &QTimer::timeout, this, &LooksDialog::writeForPreview);
    connect(m_shown, &QComboBox::activated, this, [this] { m_controller->want(request()); });
    connect(m_titlePage, &QCheckBox::toggled, this, [this] { m_controller->want(request()); });
    connect(m_controller, &PreviewController::busyChanged, this, [this](bool busy) { m_busy->setText(busy ? tr("Drawing…") : QString()); });
    connect(m_controller, &PreviewController::progressed, this, [this](int, const QString &stage) { m_busy->setText(stage); });
    connect(m_controller, &PreviewController::ready, this, [this](const Preview &preview) {
        m_notice->dismiss();
        if (!preview.files.isEmpty())
            m_pages->showPdf(preview.files.first().content, true);
    });
    connect(m_controller, &PreviewController::failed, this, [this](const ExportError &error) { m_notice->tell(Notice::Kind::Error, sentence(error)); });
    connect(m_open, &QPushButton::clicked, this, &LooksDialog::chooseFile);
    connect(m_saveAs, &QPushButton::clicked, this, [this] { saveAs(false); });
    connect(m_use, &QPushButton::clicked, this, [this] {
        if (m_file.isEmpty())
            saveAs(true);
        else
            save(m_file, true);
    });
    connect(m_close, &QPushButton::clicked, this, &LooksDialog::reject);
}

bool LooksDialog::isSaved() const
{
    return m_draft->undo().isClean();
}

void LooksDialog::onChanged()
{
    if (m_name->text() != m_draft->name())
        m_name->setText(m_draft->name());
    m_base->setCurrentIndex(qMax(0, m_base->findData(m_draft->base())));
    m_reset->setEnabled(m_draft->differs());
    m_pause.start();
}

/// The theme as it is now goes into a file of its own, and then the pages are made again.
void LooksDialog::writeForPreview()
{
    QFile sample(QStringLiteral(":/quayside/looks/sample.md"));
    const QByteArray text = sample.open(QIODevice::ReadOnly) ? sample.readAll() : QByteArray();
    const auto write = [theme = bytesOf(m_draft->file()), text, folder = m_folder.path()]() -> Result<void> {
        if (auto written = writeFile(folder + QStringLiteral("/sample.md"), text); !written)
            return written;
        return writeFile(folder + QStringLiteral("/theme.json"), theme);
    };
    whenDone(QtConcurrent::run(&m_disk, write), this, [this](const Result<void> &written) {
        if (!written) {
            m_notice->tell(Notice::Kind::Error, sentence(written.error()));
        } else if (m_controller->wanted() == request()) {
            m_controller->refresh();
        } else {
            m_controller->want(request());
        }
    });
}

ExportRequest LooksDialog::request() const
{
    const bool isSample = !m_document || m_shown->currentIndex() == 1;
    ExportRequest request = m_document.value_or(ExportRequest());
    if (isSample) {
        const OptionValues options = request.settings[pdf];
        request = {};
        request.title = tr("A sample");
        request.settings[sourceScope].values.insert(pathField, m_folder.path() + QStringLiteral("/sample.md"));
        request.settings[pdf] = options;
        request.asOf = m_document ? m_document->asOf : m_controller->wanted() ? m_controller->wanted()->asOf : m_engine.asOf();
    }
    request.target = pdf;
    request.settings[pdf].values.insert(themeKey, m_folder.path() + QStringLiteral("/theme.json"));
    request.settings[pdf].values.insert(QStringLiteral("title-page"), m_titlePage->isChecked());
    return request;
}

void LooksDialog::openFile(const QString &path)
{
    whenDone(QtConcurrent::run(&m_disk, readTheme, path), this, [this, path](const Result<QJsonObject> &theme) {
        if (!theme) {
            m_notice->tell(Notice::Kind::Error, sentence(theme.error()));
            return;
        }
        m_notice->dismiss();
        m_file = path;
        m_draft->load(*theme, folderOf(path));
    });
}

void LooksDialog::saveAs(bool use)
{
    const QString name = m_draft->name().isEmpty() ? tr("theme") : QString(m_draft->name()).replace(QLatin1Char('/'), QLatin1Char('-'));
    const QString folder = m_file.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) : folderOf(m_file);
    askFile(folder + QLatin1Char('/') + name + QStringLiteral(".json"), [this, use](const QString &path) {
        if (!path.isEmpty())
            save(path, use);
    });
}

void LooksDialog::save(const QString &path, bool use)
{
    if (m_draft->name().isEmpty())
        m_draft->setName(path.section(QLatin1Char('/'), -1).section(QLatin1Char('.'), 0, 0));
    const QJsonObject saved = m_draft->file(folderOf(path));
    whenDone(QtConcurrent::run(&m_disk, writeFile, path, bytesOf(saved)), this, [this, path, use, saved](const Result<void> &written) {
        if (!written) {
            m_notice->tell(Notice::Kind::Error, sentence(written.error()));
            return;
        }
        m_file = path;
        if (m_draft->file(folderOf(path)) == saved) // else it was changed meanwhile, maybe within the same step of undo
            m_draft->undo().setClean();
        m_notice->tell(Notice::Kind::Success, tr("Saved as %1").arg(path), {}, {}, 6);
        if (use) {
            Q_EMIT used(path);
            accept();
        }
    });
}

void LooksDialog::chooseFile()
{
    leaveChanges(tr("Open another theme without saving this one?"), tr("Open &without saving"),
                 [this] { askThemeToOpen(folderOf(m_file), [this](const QString &path) { openFile(path); }); });
}

void LooksDialog::reject()
{
    leaveChanges(tr("Close without saving?"), tr("Close &without saving"), [this] { QDialog::reject(); });
}

void LooksDialog::leaveChanges(const QString &question, const QString &agreement, const std::function<void()> &goOn)
{
    if (isSaved())
        return goOn();
    auto *box = new QMessageBox(QMessageBox::Question, question, tr("The theme has changes that are not saved."), QMessageBox::NoButton, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    auto *leave = box->addButton(agreement, QMessageBox::DestructiveRole);
    auto *stay = box->addButton(tr("&Go on editing"), QMessageBox::RejectRole);
    box->setDefaultButton(stay);
    box->setEscapeButton(stay);
    connect(leave, &QPushButton::clicked, this, goOn);
    box->open();
}

} // namespace quayside
