// SPDX-License-Identifier: GPL-3.0-or-later
// The theme editor on a real Engine that makes real pages.
#include "local/localprovider.h"
#include "support/sourcefolder.h"
#include "typeset/layout/theme.h"
#include "ui/common/notice.h"
#include "ui/heartbeat.h"
#include "ui/looks/looksdialog.h"
#include "ui/looks/themedraft.h"
#include "ui/looks/themeform.h"
#include "ui/preview/pdfpanel.h"
#include "ui/preview/previewcontroller.h"

#include <QAbstractSpinBox>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QLocale>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace quayside;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

class TestUiLooks final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aDraftKnowsWhatDiffers();
    void changesAreUndoneAndReset();
    void aFileComesBackAsItWas();
    void picturesAreNamedFromTheFile();
    void whatIsTypedChangesThePages();
    void theColoursOfFieldsAreChecked();
    void itIsSavedAndUsed();
    void whatIsNotSavedIsAskedFor();
    void openingAnotherAsksToo();
    void aBrokenFileIsSaid();
    void theWindowStaysAlive();
    void everyFieldHasAName();

private:
    [[nodiscard]] QString in(const char *name) const { return m_folder->in(name); }
    LooksDialog *open(const QString &theme = {});
    [[nodiscard]] bool areMade(qsizetype count) const
    {
        return QTest::qWaitFor([&] { return m_ready->count() >= count && !m_dialog->controller()->isBusy(); }, 20'000);
    }
    void type(const char *path, const QString &text) const;

    std::unique_ptr<test::SourceFolder> m_folder;
    std::unique_ptr<Engine> m_engine;
    QPointer<LooksDialog> m_dialog;
    std::unique_ptr<QSignalSpy> m_ready; ///< previews
};

void TestUiLooks::initTestCase()
{
    qRegisterMetaType<Preview>();
    qRegisterMetaType<ExportRequest>();
}

void TestUiLooks::init()
{
    m_folder = std::make_unique<test::SourceFolder>();
    EngineConfig config;
    config.profileFolder = in("profile");
    m_engine = std::make_unique<Engine>(config, [](ThreadBudget &threads) {
        std::vector<std::unique_ptr<ExportProvider>> providers;
        providers.push_back(std::make_unique<LocalProvider>(threads));
        return providers;
    });
    auto started = m_engine->start();
    started.waitForFinished();
    QVERIFY(started.result());
    m_folder->put("a.md", "# Harbour\n\nText.\n");
}

void TestUiLooks::cleanup()
{
    delete m_dialog;
    m_ready.reset();
    m_engine.reset();
}

LooksDialog *TestUiLooks::open(const QString &theme)
{
    m_dialog = new LooksDialog(*m_engine, m_folder->request("pdf", "a.md"), theme);
    m_ready = std::make_unique<QSignalSpy>(m_dialog->controller(), &PreviewController::ready);
    m_dialog->show();
    m_dialog->activateWindow();
    if (!QTest::qWaitForWindowActive(m_dialog)) // or no shortcut reaches it
        qWarning("the dialog did not become the active window");
    return m_dialog;
}

void TestUiLooks::type(const char *path, const QString &text) const
{
    QWidget *field = m_dialog->form()->field(s(path));
    QVERIFY(field);
    field->setFocus();
    if (auto *box = qobject_cast<QAbstractSpinBox *>(field))
        box->selectAll();
    else if (auto *line = qobject_cast<QLineEdit *>(field))
        line->selectAll();
    QTest::keyClicks(field, text);
    QTest::keyClick(field, Qt::Key_Return);
}

void TestUiLooks::aDraftKnowsWhatDiffers()
{
    ThemeDraft draft;
    QCOMPARE(draft.base(), s("report"));
    QVERIFY(!draft.differs());
    const double size = draft.value(s("body.size")).toDouble();
    draft.setValue(s("body.size"), size + 2);
    draft.setValue(s("headings.1.color"), s("#123456"));
    QVERIFY(draft.isChanged(s("body.size")) && !draft.isChanged(s("body.color")));
    const QJsonObject file = draft.file();
    QCOMPARE(file.value(s("body")).toObject().keys(), QStringList(s("size")));
    QCOMPARE(file.value(s("headings")).toArray().size(), 2);
    QCOMPARE(file.value(s("headings"))[1][s("color")].toString(), s("#123456"));
    QVERIFY(Theme::fromJson(Theme::merged(Theme::builtInJson(s("report")), [&] {
        QJsonObject own = file;
        own.remove(s("base"));
        return own;
    }())));
    draft.setValue(s("body.size"), size); // as the base has it: no difference
    QVERIFY(!draft.isChanged(s("body.size")));
    draft.setBase(s("manual"));
    QCOMPARE(draft.value(s("headings.1.color")).toString(), s("#123456"));
    QCOMPARE(draft.value(s("linkColor")), Theme::builtInJson(s("manual")).value(s("linkColor")));
}

void TestUiLooks::changesAreUndoneAndReset()
{
    open();
    QVERIFY(areMade(1));
    QVERIFY(!m_dialog->undoButton()->isEnabled());
    type("body.size", s("14"));
    QCOMPARE(m_dialog->draft().value(s("body.size")).toDouble(), 14.0);
    type("linkColor", s("#aa0000"));
    QVERIFY(m_dialog->form()->resetButton(s("linkColor"))->isVisible());
    QTest::keyClick(m_dialog, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!m_dialog->draft().isChanged(s("linkColor")));
    QVERIFY(!m_dialog->form()->resetButton(s("linkColor"))->isVisible());
    QTest::mouseClick(m_dialog->redoButton(), Qt::LeftButton);
    QCOMPARE(m_dialog->draft().value(s("linkColor")).toString(), s("#aa0000"));
    QTest::mouseClick(m_dialog->form()->resetButton(s("linkColor")), Qt::LeftButton);
    QVERIFY(!m_dialog->draft().isChanged(s("linkColor")));
    QVERIFY(m_dialog->draft().isChanged(s("body.size")));
    QTest::mouseClick(m_dialog->resetButton(), Qt::LeftButton);
    QVERIFY(!m_dialog->draft().differs());
    QTest::mouseClick(m_dialog->undoButton(), Qt::LeftButton);
    QCOMPARE(m_dialog->draft().value(s("body.size")).toDouble(), 14.0);
}

void TestUiLooks::aFileComesBackAsItWas()
{
    const QByteArray text = R"({"name": "Brand", "base": "manual", "headings": [{"size": 30}, {}, {"color": "#00ff00"}], "alerts": ["#111111"]})";
    m_folder->put("brand.json", text);
    ThemeDraft draft;
    draft.load(QJsonDocument::fromJson(text).object(), in("."));
    QCOMPARE(draft.file(in(".")), QJsonDocument::fromJson(text).object());
    QVERIFY(!draft.undo().canUndo());
}

void TestUiLooks::picturesAreNamedFromTheFile()
{
    ThemeDraft draft;
    draft.load({{s("headerLogo"), s("pictures/logo.png")}}, s("/brand"));
    QCOMPARE(draft.value(s("headerLogo")).toString(), s("/brand/pictures/logo.png"));
    QCOMPARE(draft.file(s("/brand")).value(s("headerLogo")).toString(), s("pictures/logo.png"));
    QCOMPARE(draft.file(s("/else")).value(s("headerLogo")).toString(), s("/brand/pictures/logo.png"));
    QCOMPARE(draft.file().value(s("headerLogo")).toString(), s("/brand/pictures/logo.png"));
}

void TestUiLooks::whatIsTypedChangesThePages()
{
    open();
    QVERIFY(areMade(1));
    QTRY_VERIFY_WITH_TIMEOUT(!m_dialog->pages()->bytes().isEmpty(), 20'000);
    const QByteArray before = m_dialog->pages()->bytes();
    type("headings.0.size", s("40"));
    type("headings.0.leading", QLocale().toString(48.5)); // “48” is one too, before the rest is typed
    QCOMPARE(m_dialog->draft().value(s("headings.0.leading")).toDouble(), 48.5);
    QVERIFY(areMade(2));
    QTRY_VERIFY_WITH_TIMEOUT(m_dialog->pages()->bytes() != before, 20'000);
    QImage logo(40, 20, QImage::Format_RGB32);
    logo.fill(Qt::red);
    QVERIFY(logo.save(in("logo.png")));
    m_dialog->form()->askPicture = [this](const std::function<void(const QString &)> &taker) { taker(in("logo.png")); };
    for (QToolButton *button : m_dialog->form()->findChildren<QToolButton *>()) {
        if (button->accessibleName().contains(s("Logo in the header")) && !button->accessibleName().contains(s("Reset")))
            button->click();
    }
    QCOMPARE(m_dialog->draft().value(s("headerLogo")).toString(), in("logo.png"));
    QVERIFY(areMade(3));
    QVERIFY(m_dialog->notice()->text().isEmpty());
}

void TestUiLooks::theColoursOfFieldsAreChecked()
{
    open();
    type("linkColor", s("no colour at all"));
    QVERIFY(!m_dialog->draft().isChanged(s("linkColor")));
    QCOMPARE(static_cast<QLineEdit *>(m_dialog->form()->field(s("linkColor")))->text(), m_dialog->draft().value(s("linkColor")).toString());
    type("codeBackground", s("None"));
    QCOMPARE(m_dialog->draft().value(s("codeBackground")).toString(), s("none"));
    type("inlineCodeBackground", s("transparent"));
    QCOMPARE(m_dialog->draft().value(s("inlineCodeBackground")).toString(), s("none"));
    m_dialog->form()->askColor = [](const QColor &, const std::function<void(const QColor &)> &taker) { taker(QColor(1, 2, 3)); };
    for (QToolButton *button : m_dialog->form()->findChildren<QToolButton *>()) {
        if (button->accessibleName().contains(s("Choose the color of “Links”")))
            button->click();
    }
    QCOMPARE(m_dialog->draft().value(s("linkColor")).toString(), s("#010203"));
}

void TestUiLooks::itIsSavedAndUsed()
{
    open();
    m_dialog->askFile = [this](const QString &start, const std::function<void(const QString &)> &taker) {
        QVERIFY(start.endsWith(s("/Brand.json")));
        taker(in("brand.json"));
    };
    QTest::keyClicks(m_dialog->nameField(), s("Brand"));
    type("body.color", s("#102030"));
    QSignalSpy used(m_dialog, &LooksDialog::used);
    m_dialog->baseField()->setFocus();
    QTest::keyClick(m_dialog->baseField(), Qt::Key_Down);
    QTest::keyClick(m_dialog->baseField(), Qt::Key_Return);
    QTest::keyClick(m_dialog, Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(used.count(), 1, 20'000);
    QCOMPARE(used.at(0).at(0).toString(), in("brand.json"));
    const auto theme = Theme::named(in("brand.json"));
    QVERIFY2(theme, theme ? "" : qPrintable(sentence(theme.error())));
    QCOMPARE(theme->body.color, 0xff102030U);
    QFile file(in("brand.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject saved = QJsonDocument::fromJson(file.readAll()).object();
    QCOMPARE(saved.value(s("name")).toString(), s("Brand"));
    // An export takes it, as the command line would.
    ExportRequest wanted = m_folder->request("html", "a.md");
    wanted.settings[wanted.target].values.insert(themeKey, in("brand.json"));
    const auto made = m_engine->preview(wanted);
    QTRY_VERIFY_WITH_TIMEOUT(made.isFinished(), 20'000);
    QVERIFY(made.result() && made.result()->files.first().content.contains("#102030"));
}

void TestUiLooks::whatIsNotSavedIsAskedFor()
{
    open();
    type("body.size", s("13"));
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    auto *box = m_dialog->findChild<QMessageBox *>();
    QVERIFY(box && m_dialog->isVisible());
    QTest::keyClick(box, Qt::Key_Escape); // go on
    QTRY_VERIFY(!m_dialog->findChild<QMessageBox *>());
    QVERIFY(m_dialog->isVisible());
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    box = m_dialog->findChild<QMessageBox *>();
    for (QAbstractButton *button : box->buttons()) {
        if (box->buttonRole(button) == QMessageBox::DestructiveRole)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QTRY_VERIFY(!m_dialog);
}

void TestUiLooks::openingAnotherAsksToo()
{
    m_folder->put("brand.json", R"({"name": "Brand", "body": {"size": 9}})");
    open();
    int asked = 0;
    m_dialog->askThemeToOpen = [&](const QString &, const std::function<void(const QString &)> &taker) {
        ++asked;
        taker(in("brand.json"));
    };
    type("body.size", s("13"));
    QTest::mouseClick(m_dialog->openButton(), Qt::LeftButton);
    auto *box = m_dialog->findChild<QMessageBox *>();
    QVERIFY(box && asked == 0);
    QTest::keyClick(box, Qt::Key_Escape); // go on
    QTRY_VERIFY(!m_dialog->findChild<QMessageBox *>());
    QCOMPARE(m_dialog->draft().value(s("body.size")).toDouble(), 13.0);
    QTest::mouseClick(m_dialog->openButton(), Qt::LeftButton);
    box = m_dialog->findChild<QMessageBox *>();
    for (QAbstractButton *button : box->buttons()) {
        if (box->buttonRole(button) == QMessageBox::DestructiveRole)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QTRY_COMPARE_WITH_TIMEOUT(m_dialog->nameField()->text(), s("Brand"), 20'000);
    QCOMPARE(m_dialog->draft().value(s("body.size")).toDouble(), 9.0);
    QTRY_VERIFY(!m_dialog->findChild<QMessageBox *>());
    QTest::mouseClick(m_dialog->openButton(), Qt::LeftButton); // nothing to lose: no question
    QVERIFY(!m_dialog->findChild<QMessageBox *>());
    QCOMPARE(asked, 2);
}

void TestUiLooks::aBrokenFileIsSaid()
{
    m_folder->put("brand.json", R"({"body": {"sise": 12}})");
    open(in("brand.json"));
    QTRY_VERIFY_WITH_TIMEOUT(m_dialog->notice()->text().contains(s("body.sise")), 20'000);
    m_dialog->openFile(in("gone.json"));
    QTRY_VERIFY_WITH_TIMEOUT(m_dialog->notice()->text().contains(s("no such file")), 20'000);
    QVERIFY(m_dialog->file().isEmpty());
    m_folder->put("brand.json", R"({"name": "Mended", "body": {"size": 12}})");
    m_dialog->openFile(in("brand.json"));
    QTRY_COMPARE_WITH_TIMEOUT(m_dialog->nameField()->text(), s("Mended"), 20'000);
    QCOMPARE(static_cast<QDoubleSpinBox *>(m_dialog->form()->field(s("body.size")))->value(), 12.0);
}

void TestUiLooks::theWindowStaysAlive()
{
    QByteArray text;
    for (int i = 0; i < 2000; ++i)
        text += "Paragraph " + QByteArray::number(i) + " of the long one.\n\n";
    m_folder->put("a.md", text);
    open();
    QVERIFY(areMade(1));
    test::Heartbeat heart;
    auto *size = static_cast<QDoubleSpinBox *>(m_dialog->form()->field(s("body.size")));
    size->setFocus();
    for (int i = 0; i < 12; ++i) {
        QTest::keyClick(size, Qt::Key_Up);
        QTest::qWait(20);
    }
    QVERIFY(areMade(2));
    QVERIFY2(m_ready->count() <= 4, qPrintable(QString::number(m_ready->count()))); // not one for every stroke
    QTRY_VERIFY_WITH_TIMEOUT(m_dialog->pages()->document() && m_dialog->draft().value(s("body.size")).toDouble() == 16.0, 20'000);
    qInfo("editing a theme over 2,000 paragraphs: window's thread at most %.1f ms at work (%.1f on the wall)", heart.longestWork, heart.longestWall);
}

void TestUiLooks::everyFieldHasAName()
{
    open();
    int named = 0;
    const auto isInsideOfField = [](const QWidget *widget) {
        for (const QWidget *up = widget->parentWidget(); up; up = up->parentWidget()) {
            if (up->inherits("QComboBox"))
                return true;
        }
        return false;
    };
    for (QWidget *widget : m_dialog->findChildren<QWidget *>()) {
        if (isInsideOfField(widget) || !(widget->focusPolicy() & Qt::TabFocus) || widget->inherits("QTabBar") || widget->objectName().startsWith(s("qt_")))
            continue;
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()), widget->metaObject()->className());
        ++named;
    }
    QVERIFY(named > 60);
}

QTEST_MAIN(TestUiLooks)
#include "tst_ui_looks.moc"
