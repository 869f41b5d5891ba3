// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowfixture.h"

#include "ui/accounts/accountspage.h"
#include "ui/compose/composepage.h"
#include "ui/help/aboutdialog.h"
#include "ui/help/commandpalette.h"
#include "ui/help/commands.h"
#include "ui/help/shortcutsdialog.h"
#include "ui/history/historyview.h"

#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QTableWidget>
#include <QToolButton>

using namespace quayside;
using namespace quayside::test;

/// The commands of the window, its keys, and about the program: opened, used and left by the keyboard.
class TestUiHelp final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aCommandIsFoundByItsWords_data();
    void aCommandIsFoundByItsWords();
    void aCommandRuns();
    void whatIsNotThereIsSaid();
    void commandsOfOtherPagesAreFound();
    void unavailableCommandsAreLeftOut();
    void keysAreListed_data();
    void keysAreListed();
    void aCountIsNoKey();
    void librariesAreListed();

private:
    CommandPalette *openPalette();

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestUiHelp::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_fixture->window.get()));
    m_fixture->window->activateWindow();
}

void TestUiHelp::cleanup()
{
    m_fixture.reset();
}

CommandPalette *TestUiHelp::openPalette()
{
    QTest::keyClick(m_fixture->window.get(), Qt::Key_K, Qt::ControlModifier);
    return m_fixture->window->findChild<CommandPalette *>();
}

void TestUiHelp::aCommandIsFoundByItsWords_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("first");
    QTest::newRow("its begin") << QStringLiteral("hist") << QStringLiteral("History");
    QTest::newRow("any case") << QStringLiteral("SETTINGS") << QStringLiteral("Settings");
    QTest::newRow("words in any order") << QStringLiteral("folder add") << QStringLiteral("Add a folder");
    QTest::newRow("inside") << QStringLiteral("ccount") << QStringLiteral("Accounts");
}

void TestUiHelp::aCommandIsFoundByItsWords()
{
    QFETCH(QString, typed);
    QFETCH(QString, first);
    CommandPalette *palette = openPalette();
    QVERIFY(palette);
    QTest::keyClicks(palette->field(), typed);
    QVERIFY(palette->list()->count() > 0);
    QCOMPARE(palette->list()->item(0)->text(), first);
    QStringList names;
    for (int row = 0; row < palette->list()->count(); ++row)
        names.append(palette->list()->item(row)->text());
    QCOMPARE(names.removeDuplicates(), 0);
    for (const QString &name : std::as_const(names))
        QVERIFY2(!name.contains(u'(') && !name.contains(u'…'), qPrintable(name));
}

void TestUiHelp::aCommandRuns()
{
    CommandPalette *palette = openPalette();
    QVERIFY(palette);
    QTRY_VERIFY(palette->field()->hasFocus());
    QTest::keyClicks(palette->field(), QStringLiteral("accounts"));
    QTest::keyClick(palette->field(), Qt::Key_Return);
    QTRY_VERIFY(m_fixture->window->accounts()->isVisible());
    QTRY_VERIFY(!m_fixture->window->findChild<CommandPalette *>());
}

void TestUiHelp::whatIsNotThereIsSaid()
{
    CommandPalette *palette = openPalette();
    QVERIFY(palette);
    QTest::keyClicks(palette->field(), QStringLiteral("fly"));
    QCOMPARE(palette->list()->count(), 1);
    QCOMPARE(palette->list()->item(0)->text(), QStringLiteral("Nothing here is called “fly”."));
    QTest::keyClick(palette->field(), Qt::Key_Return); // runs nothing
    QVERIFY(palette->isVisible());
    QTest::keyClick(palette, Qt::Key_Escape);
    QTRY_VERIFY(!m_fixture->window->findChild<CommandPalette *>());
}

/// Nobody has to go to a page first: what it offers is found from everywhere, and opens it.
void TestUiHelp::commandsOfOtherPagesAreFound()
{
    CommandPalette *palette = openPalette();
    QVERIFY(palette);
    QTRY_VERIFY(palette->field()->hasFocus());
    QTest::keyClicks(palette->field(), QStringLiteral("sandbox"));
    QCOMPARE(palette->list()->item(0)->text(), QStringLiteral("Add sandbox account"));
    QCOMPARE(palette->list()->item(0)->data(Qt::AccessibleDescriptionRole).toString(), QStringLiteral("Accounts"));
    QTest::keyClick(palette->field(), Qt::Key_Escape);
    m_fixture->window->showPage(MainWindow::Page::History);
    bool found = false;
    for (const Command &command : commandsOf(m_fixture->window.get())) {
        QVERIFY2(!command.name.endsWith(QStringLiteral(" %")), qPrintable(command.name)); // of the menu of a button that is not there
        if (!found && command.place == QStringLiteral("Export") && command.name == m_fixture->window->compose()->previewButton()->accessibleName()) {
            found = true;
            command.run();
            QVERIFY(m_fixture->window->compose()->isVisible());
        }
    }
    QVERIFY(found);
}

/// What can do nothing now is no command.
void TestUiHelp::unavailableCommandsAreLeftOut()
{
    QStringList names;
    for (const Command &command : commandsOf(m_fixture->window.get()))
        names.append(command.name);
    QVERIFY(names.contains(QStringLiteral("Keys")));
    const auto *remove = m_fixture->window->history()->findChild<QToolButton *>();
    QVERIFY(remove && !remove->isVisible());
    for (const QToolButton *button : m_fixture->window->compose()->findChildren<QToolButton *>()) {
        if (!button->isEnabled() && !button->accessibleName().isEmpty())
            QVERIFY2(!names.contains(button->accessibleName()), qPrintable(button->accessibleName()));
    }
}

void TestUiHelp::keysAreListed_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("modifiers");
    QTest::newRow("F1") << int(Qt::Key_F1) << int(Qt::NoModifier);
    QTest::newRow("Ctrl+?") << int(Qt::Key_Question) << int(Qt::ControlModifier);
}

void TestUiHelp::keysAreListed()
{
    QFETCH(int, key);
    QFETCH(int, modifiers);
    QTest::keyClick(m_fixture->window.get(), Qt::Key(key), Qt::KeyboardModifiers(modifiers));
    const auto *dialog = m_fixture->window->findChild<ShortcutsDialog *>();
    QVERIFY(dialog);
    QMap<QString, QString> keys;
    for (int row = 0; row < dialog->table()->rowCount(); ++row)
        keys.insert(dialog->table()->item(row, 0)->text(), dialog->table()->item(row, 1)->text());
    QCOMPARE(keys.value(QStringLiteral("Add files")), QStringLiteral("Ctrl+O"));
    QCOMPARE(keys.value(QStringLiteral("All commands")), QStringLiteral("Ctrl+K"));
    QCOMPARE(keys.value(QStringLiteral("Keys")), QStringLiteral("F1, Ctrl+?"));
    QVERIFY(keys.contains(QStringLiteral("History")));
}

void TestUiHelp::aCountIsNoKey()
{
    QWidget page;
    for (const char *name : {"All (5)", "Failed (12)", "Hide it (F9)", "Remove it (Del)", "Web page (HTML)"}) {
        auto *button = new QToolButton(&page);
        button->setAccessibleName(QString::fromUtf8(name));
    }
    QStringList keys;
    for (const Command &command : shortcutsOf(&page))
        keys.append(command.name + QStringLiteral(": ") + command.keysText());
    QCOMPARE(keys, (QStringList{QStringLiteral("Hide it: F9"), QStringLiteral("Remove it: Del")}));
}

void TestUiHelp::librariesAreListed()
{
    AboutDialog dialog(m_fixture->window.get());
    const auto *table = dialog.findChild<QTableWidget *>();
    QVERIFY(table && table->rowCount() > 15);
    for (int row = 0; row < table->rowCount(); ++row)
        QVERIFY(!table->item(row, 2)->text().isEmpty());
    QVERIFY(AboutDialog::report().startsWith(QStringLiteral("Quayside " QUAYSIDE_VERSION)));
    QVERIFY(AboutDialog::report().contains(QStringLiteral("Qt %1").arg(QLatin1StringView(qVersion()))));
}

QTEST_MAIN(TestUiHelp)
#include "tst_ui_help.moc"
