// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windowfixture.h"

#include "app/cli/sources.h"
#include "local/localprovider.h"
#include "model/exportarguments.h"
#include "ui/compose/commandlinedialog.h"
#include "ui/compose/composepage.h"
#include "ui/compose/exportsettings.h"
#include "ui/compose/formatpicker.h"
#include "ui/compose/presetcontroller.h"
#include "ui/compose/presetlist.h"
#include "ui/compose/presetrow.h"
#include "ui/options/optionform.h"
#include "ui/queue/jobtablemodel.h"
#include "ui/queue/queuepanel.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDir>
#include <QJsonDocument>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QProcess>
#include <QPushButton>
#include <QToolButton>

using namespace quayside;
using namespace quayside::test;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

/// The preset row with real keys and clicks, on the local engine.
class TestUiPresets final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }
    void aClickUsesOneAlone();
    void keysChooseAndTick();
    void changesAreCountedResetAndSaved();
    void whatWasLostComesBack();
    void savesUnderAName();
    void badNamesAreSaidInTheRow_data();
    void badNamesAreSaidInTheRow();
    void renamesDuplicatesAndDeletes();
    void severalExportEverySource();
    void theDefaultIsThereAtTheStart();
    void theChoiceIsRemembered();
    void goesToFilesAndBack();
    void badFilesAreTold();
    void theCommandLineDoesTheSame_data();
    void theCommandLineDoesTheSame();
    void theMenuIsReachedByKeys();

private:
    [[nodiscard]] ComposePage *compose() const { return m_fixture->window->compose(); }
    [[nodiscard]] ExportSettings *form() const { return compose()->settingsPanel(); }
    [[nodiscard]] PresetRow *row() const { return compose()->presetRow(); }
    [[nodiscard]] QString shown() const { return row()->combo()->currentText(); }
    [[nodiscard]] QStringList targets() const { return form()->preset().targets; }
    [[nodiscard]] QString notice() const;
    QListWidget *openList();
    QListWidgetItem *item(const QString &name);
    void click(const QString &name, bool box);
    void choose(const QString &name);
    void deed(const char *text);
    void type(const QString &name);
    bool hasPreset(const QString &name);

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestUiPresets::init()
{
    m_fixture = std::make_unique<WindowFixture>([](ThreadBudget &threads) {
        std::vector<std::unique_ptr<ExportProvider>> one;
        one.push_back(std::make_unique<LocalProvider>(threads));
        return one;
    });
    QTRY_VERIFY(form()->provider());
}

QString TestUiPresets::notice() const
{
    QStringList texts;
    for (const Notice *one : m_fixture->window->findChildren<Notice *>()) {
        if (one->isVisible())
            texts.append(one->text());
    }
    return texts.join(u'\n');
}

QListWidget *TestUiPresets::openList()
{
    row()->combo()->setFocus();
    QTest::keyClick(row()->combo(), Qt::Key_F4);
    QListWidget *list = row()->list()->list();
    return QTest::qWaitFor([&] { return list->isVisible() && list->count() > 6; }) ? list : nullptr;
}

QListWidgetItem *TestUiPresets::item(const QString &name)
{
    QListWidget *list = row()->list()->list();
    for (int at = 0; at < list->count(); ++at) {
        if (list->item(at)->data(Qt::UserRole).toString() == name && list->item(at)->flags().testFlag(Qt::ItemIsSelectable))
            return list->item(at);
    }
    return nullptr;
}

/// @p box: its check box, else its words.
void TestUiPresets::click(const QString &name, bool box)
{
    QListWidget *list = openList();
    QVERIFY(list);
    QListWidgetItem *one = item(name);
    QVERIFY2(one, qPrintable(name));
    list->scrollToItem(one);
    const QRect rect = list->visualItemRect(one);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, QPoint(box ? rect.left() + 16 : rect.center().x(), rect.center().y()));
}

void TestUiPresets::choose(const QString &name)
{
    click(name, false);
    QTRY_COMPARE(shown(), name);
    QVERIFY(!row()->list()->isVisible());
}

/// Triggers the entry of the menu that has @p text in it.
void TestUiPresets::deed(const char *text)
{
    for (QAction *action : row()->moreButton()->menu()->actions()) {
        if (action->text().remove(u'&').contains(s(text))) {
            QVERIFY2(action->isEnabled(), text);
            action->trigger();
            return;
        }
    }
    QFAIL(text);
}

void TestUiPresets::type(const QString &name)
{
    QTRY_VERIFY(row()->nameField()->hasFocus());
    row()->nameField()->selectAll();
    if (name.at(0).unicode() < 0x80)
        QTest::keyClicks(row()->nameField(), name);
    else
        row()->nameField()->insert(name); // there are no keys for it
    QTest::keyClick(row()->nameField(), Qt::Key_Return);
}

bool TestUiPresets::hasPreset(const QString &name)
{
    const auto found = m_fixture->engine->presets().find(name);
    return QTest::qWaitFor([&] { return found.isFinished(); }) && found.result().has_value();
}

void TestUiPresets::aClickUsesOneAlone()
{
    QCOMPARE(shown(), s("None"));
    choose(s("Manual PDF"));
    QCOMPARE(targets(), QStringList(s("pdf")));
    QCOMPARE(form()->preset().settings.scope(s("pdf")).values.value(s("theme")).toString(), s("manual"));
    QCOMPARE(form()->preset().destination.folder, m_fixture->outFolder()); // a built-in one leaves it
    QCOMPARE(form()->preset().destination.onConflict, ConflictPolicy::Rename);
    QCOMPARE(row()->changesText(), QString());
    choose(s("Plain text"));
    QCOMPARE(targets(), QStringList(s("text")));
    click(QString(), false);
    QTRY_COMPARE(shown(), s("None"));
    QCOMPARE(targets(), QStringList(s("text"))); // the form stays
}

void TestUiPresets::keysChooseAndTick()
{
    QListWidget *list = openList();
    QVERIFY(list);
    QVERIFY(list->hasFocus());
    list->setCurrentItem(item(s("Web page")));
    QTest::keyClick(list, Qt::Key_Space);
    QVERIFY(list->isVisible());
    QCOMPARE(shown(), s("Web page"));
    QTest::keyClick(list, Qt::Key_Down);
    QCOMPARE(list->currentItem()->text(), s("Plain text"));
    QTest::keyClick(list, Qt::Key_Space);
    QCOMPARE(shown(), s("Web page + Plain text"));
    QTest::keyClick(list, Qt::Key_Space);
    QCOMPARE(shown(), s("Web page"));
    QTest::keyClick(list, Qt::Key_Return);
    QTRY_COMPARE(shown(), s("Plain text"));
    QVERIFY(!list->isVisible());
    openList();
    QTest::keyClick(list, Qt::Key_Escape);
    QTRY_VERIFY(!list->isVisible());
    QCOMPARE(shown(), s("Plain text"));
}

void TestUiPresets::changesAreCountedResetAndSaved()
{
    choose(s("Manual PDF"));
    OptionForm *pdf = form()->form(s("pdf"));
    QVERIFY(pdf);
    auto *contents = pdf->editor(s("contents"))->findChild<QCheckBox *>();
    QVERIFY(contents);
    contents->click();
    QTRY_COMPARE(row()->changesText(), s("1 changed"));
    form()->formats()->setChosen({s("pdf"), s("html")});
    QTRY_COMPARE(row()->changesText(), s("2 changed"));
    QVERIFY(row()->saveButton()->text().contains(s("…"))); // a built-in one is saved under another name
    row()->resetButton()->click();
    QTRY_COMPARE(row()->changesText(), QString());
    QCOMPARE(targets(), QStringList(s("pdf")));

    form()->formats()->setChosen({s("pdf"), s("html")});
    row()->saveButton()->click();
    type(s("Both"));
    QTRY_COMPARE(shown(), s("Both"));
    QVERIFY(!row()->saveButton()->isEnabled());
    form()->formats()->setChosen({s("html")});
    QTRY_COMPARE(row()->changesText(), s("1 changed"));
    QCOMPARE(compose()->batch().name, QString()); // it is not what the preset says
    row()->saveButton()->click();
    QTRY_COMPARE(row()->changesText(), QString());
    QTRY_COMPARE(compose()->batch().name, s("Both"));
    const auto saved = m_fixture->engine->presets().find(s("Both"));
    QTRY_VERIFY(saved.isFinished());
    QCOMPARE(saved.result()->preset.targets, QStringList(s("html")));
    QCOMPARE(saved.result()->preset.destination.folder, m_fixture->outFolder());
}

void TestUiPresets::whatWasLostComesBack()
{
    choose(s("Manual PDF"));
    form()->formats()->setChosen({s("pdf"), s("json")});
    choose(s("Plain text"));
    QCOMPARE(targets(), QStringList(s("text")));
    for (Notice *one : m_fixture->window->findChildren<Notice *>()) {
        if (one->isVisible())
            one->runAction();
    }
    QTRY_COMPARE(targets(), QStringList({s("pdf"), s("json")}));
    QCOMPARE(shown(), s("Manual PDF"));
    QCOMPARE(row()->changesText(), s("1 changed"));
}

void TestUiPresets::savesUnderAName()
{
    form()->formats()->setChosen({s("markdown")});
    row()->saveButton()->click();
    QTRY_VERIFY(row()->nameField()->hasFocus());
    QTest::keyClick(row()->nameField(), Qt::Key_Escape);
    QVERIFY(!row()->nameField()->isVisible());
    QVERIFY(row()->combo()->hasFocus());
    row()->saveButton()->click();
    type(QString::fromUtf8("تقرير 1"));
    QTRY_COMPARE(shown(), QString::fromUtf8("تقرير 1"));
    QVERIFY(!row()->nameField()->isVisible());
    QVERIFY(hasPreset(QString::fromUtf8("تقرير 1")));
}

void TestUiPresets::badNamesAreSaidInTheRow_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("says");
    QTest::newRow("empty") << ""
                           << "“Name of the preset” is needed";
    QTest::newRow("built in") << "web PAGE"
                              << "a built-in preset has this name";
    QTest::newRow("reversed text") << QString(QStringLiteral("a") + QChar(0x202E) + QStringLiteral("b")) << "cannot be seen";
}

void TestUiPresets::badNamesAreSaidInTheRow()
{
    QFETCH(QString, name);
    QFETCH(QString, says);
    row()->saveButton()->click();
    QTRY_VERIFY(row()->nameField()->hasFocus());
    row()->nameField()->setText(name);
    QTest::keyClick(row()->nameField(), Qt::Key_Return);
    QTRY_VERIFY2(row()->nameError().contains(says), qPrintable(row()->nameError()));
    QVERIFY(row()->nameField()->hasFocus());
    type(s("Good"));
    QTRY_COMPARE(shown(), s("Good"));
    QCOMPARE(row()->nameError(), QString());
}

void TestUiPresets::renamesDuplicatesAndDeletes()
{
    choose(s("Plain text"));
    deed("Duplicate");
    QTRY_COMPARE(shown(), s("Plain text (copy)"));
    deed("Rename");
    QCOMPARE(row()->nameField()->text(), s("Plain text (copy)"));
    type(s("Mine"));
    QTRY_COMPARE(shown(), s("Mine"));
    QVERIFY(!hasPreset(s("Plain text (copy)")));
    deed("Delete");
    QTRY_COMPARE(shown(), s("None"));
    QTRY_VERIFY2(notice().contains(s("“Mine” is deleted")), qPrintable(notice()));
    QVERIFY(!hasPreset(s("Mine")));
    for (Notice *one : m_fixture->window->findChildren<Notice *>()) {
        if (one->isVisible())
            one->runAction();
    }
    QTRY_COMPARE(shown(), s("Mine"));
    QVERIFY(hasPreset(s("Mine")));
    // A built-in one can be neither.
    choose(s("Plain text"));
    for (QAction *action : row()->moreButton()->menu()->actions()) {
        const QString text = action->text().remove(u'&');
        if (text.startsWith(s("Rename")) || text.startsWith(s("Delete")))
            QVERIFY2(!action->isEnabled(), qPrintable(text));
    }
}

void TestUiPresets::severalExportEverySource()
{
    m_fixture->window->openSources({m_fixture->file(s("a.md")), m_fixture->file(s("b.md"))});
    choose(s("Plain text"));
    click(s("Web page"), true);
    QTRY_COMPARE(shown(), s("Plain text + Web page"));
    QVERIFY(row()->list()->isVisible());
    QTest::keyClick(row()->list()->list(), Qt::Key_Escape);
    QTRY_VERIFY(!row()->list()->isVisible());
    QCOMPARE(targets(), QStringList(s("text"))); // the form shows the first
    QTRY_VERIFY2(compose()->exportButton()->text().contains(s("4")), qPrintable(compose()->exportButton()->text()));
    QTRY_VERIFY(compose()->exportButton()->isEnabled());
    compose()->exportButton()->click();
    const auto files = [this] { return QDir(m_fixture->outFolder()).entryList(QDir::Files, QDir::Name); };
    QTRY_COMPARE_WITH_TIMEOUT(files(), QStringList({s("a.html"), s("a.txt"), s("b.html"), s("b.txt")}), 20'000);
}

void TestUiPresets::theDefaultIsThereAtTheStart()
{
    choose(s("Markdown clean-up"));
    deed("start");
    QTRY_VERIFY2(notice().contains(s("Markdown clean-up")), qPrintable(notice()));
    choose(s("Plain text"));
    m_fixture->window->close();
    m_fixture->restart();
    QTRY_COMPARE(shown(), s("Markdown clean-up"));
    QTRY_COMPARE(targets(), QStringList(s("markdown")));
    deed("start");
    QTRY_VERIFY2(notice().contains(s("what the form has last")), qPrintable(notice()));
}

void TestUiPresets::theChoiceIsRemembered()
{
    choose(s("Plain text"));
    form()->formats()->setChosen({s("text"), s("json")});
    m_fixture->window->close();
    m_fixture->restart();
    QTRY_COMPARE(shown(), s("Plain text"));
    QTRY_COMPARE(row()->changesText(), s("1 changed"));
    QCOMPARE(targets(), QStringList({s("text"), s("json")}));
}

void TestUiPresets::goesToFilesAndBack()
{
    choose(s("Plain text"));
    deed("Duplicate");
    QTRY_COMPARE(shown(), s("Plain text (copy)"));
    const QString file = m_fixture->folder.filePath(s("my.json"));
    QString suggested;
    compose()->presets()->askSaveFile = [&](const QString &suggestion) {
        suggested = suggestion;
        return file;
    };
    compose()->presets()->askOpenFile = [&] { return file; };
    deed("Export as JSON");
    QTRY_VERIFY(QFile::exists(file));
    QCOMPARE(suggested, s("Plain text (copy).json"));
    deed("Delete");
    QTRY_COMPARE(shown(), s("None"));
    deed("Import");
    QTRY_COMPARE(shown(), s("Plain text (copy)"));
    deed("Import");
    QTRY_VERIFY2(notice().contains(s("has this name already")), qPrintable(notice()));
}

void TestUiPresets::badFilesAreTold()
{
    const QString file = m_fixture->file(s("x.json"), R"({"version":9})");
    compose()->presets()->askOpenFile = [&] { return file; };
    deed("Import");
    QTRY_VERIFY2(notice().contains(s("version 9")), qPrintable(notice()));
    QCOMPARE(shown(), s("None"));
}

void TestUiPresets::theCommandLineDoesTheSame_data()
{
    QTest::addColumn<QStringList>("ticked");
    QTest::addColumn<bool>("isChanged");
    QTest::addColumn<int>("commands");
    QTest::newRow("no preset") << QStringList() << false << 1;
    QTest::newRow("one") << QStringList(s("Manual PDF")) << false << 1;
    QTest::newRow("one, changed") << QStringList(s("Manual PDF")) << true << 1;
    QTest::newRow("two") << QStringList({s("Plain text"), s("Web page")}) << false << 1;
    QTest::newRow("two, one changed") << QStringList({s("Plain text"), s("Web page")}) << true << 2;
}

void TestUiPresets::theCommandLineDoesTheSame()
{
    QFETCH(QStringList, ticked);
    QFETCH(bool, isChanged);
    QFETCH(int, commands);
    m_fixture->window->openSources({m_fixture->file(s("it's a \"$HOME\" file.md"))});
    for (const QString &name : ticked) {
        if (name == ticked.first())
            choose(name);
        else
            click(name, true);
    }
    row()->list()->close();
    if (isChanged)
        form()->formats()->setChosen({s("text"), s("pdf")});
    QTRY_VERIFY(!compose()->batch().sources.isEmpty());
    const Batch batch = compose()->batch();
    deed("command line");
    auto *dialog = compose()->findChild<CommandLineDialog *>();
    QVERIFY(dialog);
    QTest::mouseClick(dialog->copyButton(), Qt::LeftButton);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), commands);
    QList<Preset> made;
    for (const QString &line : lines) {
        // As a shell reads it, as the program parses it, as the command does it.
        QProcess shell;
        shell.start(s("bash"), {s("-c"), s("quayside() { printf '%s\\0' \"$@\"; }; ") + line});
        QVERIFY(shell.waitForFinished());
        QStringList arguments;
        for (const QByteArray &one : shell.readAllStandardOutput().split('\0'))
            arguments.append(QString::fromUtf8(one));
        arguments.removeLast();
        const auto parsed = cli::parseArguments(arguments);
        QVERIFY2(parsed.has_value(), parsed ? "" : qPrintable(sentence(parsed.error())));
        const auto &command = std::get<cli::ExportCommand>(*parsed);
        QList<Preset> named;
        for (const QString &name : command.presets) {
            const auto found = m_fixture->engine->presets().find(name);
            QTRY_VERIFY(found.isFinished());
            named.append(found.result()->preset);
        }
        const auto again = cli::batchFrom(command, named, *form()->provider(), {}, {});
        QVERIFY2(again.has_value(), again ? "" : qPrintable(sentence(again.error())));
        QCOMPARE(again->sources, batch.sources);
        made += presetsOf(*again);
    }
    QCOMPARE(made, presetsOf(batch));
    dialog->close();
}

void TestUiPresets::theMenuIsReachedByKeys()
{
    row()->combo()->setFocus();
    QTest::keyClick(row()->combo(), Qt::Key_Tab);
    QVERIFY(row()->saveButton()->hasFocus());
    QTest::keyClick(row()->saveButton(), Qt::Key_Tab);
    QVERIFY(row()->moreButton()->hasFocus());
    for (const QWidget *one : {static_cast<QWidget *>(row()->combo()), static_cast<QWidget *>(row()->saveButton()), static_cast<QWidget *>(row()->moreButton()),
                               static_cast<QWidget *>(row()->list()->list())})
        QVERIFY(!one->accessibleName().isEmpty());
    choose(s("Plain text"));
    form()->formats()->setChosen({s("json")});
    QTRY_VERIFY(row()->resetButton()->isVisible());
    row()->moreButton()->setFocus();
    QTest::keyClick(row()->moreButton(), Qt::Key_Tab);
    QVERIFY(row()->resetButton()->hasFocus());
    QTest::keyClick(row()->resetButton(), Qt::Key_Space);
    QTRY_COMPARE(targets(), QStringList(s("text")));
}

QTEST_MAIN(TestUiPresets)
#include "tst_ui_presets.moc"
