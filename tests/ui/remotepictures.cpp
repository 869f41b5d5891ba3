// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the window with accounts of the sandbox, as PNG files: to be looked at after a change of its look.
// remotepictures FOLDER [LANGUAGE]
#include "ui/remotefixture.h"

#include "ui/accounts/accounteditor.h"
#include "ui/accounts/accountspage.h"
#include "ui/compose/composepage.h"
#include "ui/compose/exportsettings.h"
#include "ui/compose/formatpicker.h"
#include "ui/compose/localespicker.h"
#include "ui/compose/optionform.h"
#include "ui/compose/remotesource.h"
#include "ui/queue/jobtablemodel.h"
#include "ui/queue/queuepanel.h"
#include "ui/translations.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QListWidget>
#include <QTableView>

using namespace quayside;
using namespace quayside::test;

namespace {

void save(WindowFixture &fixture, const QDir &folder, const QString &name)
{
    for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
        fixture.settings->setTheme(theme);
        QTest::qWait(300);
        fixture.window->grab().save(folder.filePath(QStringLiteral("%1-%2.png").arg(name, themeId(theme))));
    }
}

void choose(WindowFixture &fixture, const QString &service)
{
    auto *where = fixture.window->compose()->settingsPanel()->findChild<QComboBox *>();
    for (int i = 0; i < where->count(); ++i) {
        if (where->itemText(i).contains(service)) {
            where->setCurrentIndex(i);
            Q_EMIT where->activated(i);
            return;
        }
    }
    qWarning("no account “%s”", qPrintable(service));
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QDir folder(argc > 1 ? QString::fromLocal8Bit(argv[1]) : QStringLiteral("."));
    installTranslations(argc > 2 ? QString::fromLocal8Bit(argv[2]) : QStringLiteral("en"));
    WindowFixture fixture(realProviders(), realAccounts(std::make_shared<SessionSecrets>()));
    MainWindow &window = *fixture.window;
    window.showPage(MainWindow::Page::Accounts);
    QTest::qWait(400);
    save(fixture, folder, QStringLiteral("1-no-accounts"));
    AccountsPage *accounts = window.accounts();
    accounts->addAccount();
    save(fixture, folder, QStringLiteral("2-add"));
    accounts->editor()->chooseService(QStringLiteral("workiva"));
    save(fixture, folder, QStringLiteral("3-add-workiva"));
    accounts->setSandboxFolder(QFileInfo(QStringLiteral(QUAYSIDE_SANDBOX)).absolutePath());
    accounts->addSandboxAccounts();
    if (!QTest::qWaitFor([&] { return accounts->list()->count() == 4; }, 20'000))
        qWarning("the sandbox did not come");
    QTest::qWait(800);
    save(fixture, folder, QStringLiteral("4-sandbox"));
    accounts->testCurrent();
    QTest::qWait(2500);
    save(fixture, folder, QStringLiteral("5-tested"));
    window.showPage(MainWindow::Page::Export);
    for (const char *service : {"Foundry", "Workiva", "Document360", "EmailShepherd"}) {
        choose(fixture, QString::fromLatin1(service));
        QTest::qWait(300);
        save(fixture, folder, QStringLiteral("6-compose-") + QString::fromLatin1(service));
    }
    return 0;
}
