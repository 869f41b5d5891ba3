// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the window with accounts of the sandbox, as PNG files: to be looked at after a change of its look.
// remotepictures FOLDER [LANGUAGE]
#include "ui/remotefixture.h"

#include "ui/accounts/accounteditor.h"
#include "ui/accounts/accountspage.h"
#include "ui/common/widgets.h"
#include "ui/compose/composepage.h"
#include "ui/compose/exportsettings.h"
#include "ui/compose/formatpicker.h"
#include "ui/compose/localespicker.h"
#include "ui/compose/optionform.h"
#include "ui/compose/remotesource.h"
#include "ui/queue/jobactions.h"
#include "ui/queue/jobtablemodel.h"
#include "ui/queue/queuepanel.h"
#include "ui/settings/networkbox.h"
#include "ui/settings/settingspage.h"
#include "ui/translations.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QJsonArray>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QRegularExpression>
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

/// What the sandbox lists for a service, as the page shows it.
QString sample(WindowFixture &fixture, const char *service, const char *pattern)
{
    QListWidget *list = fixture.window->accounts()->list();
    for (int row = 0; row < list->count(); ++row) {
        if (list->item(row)->text().contains(QString::fromLatin1(service)))
            list->setCurrentRow(row);
    }
    return QRegularExpression(QString::fromLatin1(pattern)).match(fixture.window->accounts()->findChild<QPlainTextEdit *>()->toPlainText()).captured(1);
}

void set(OptionForm *form, const QJsonObject &values)
{
    OptionValues whole;
    whole.values = values;
    form->setValues(whole);
    Q_EMIT form->changed();
}

void openSections(QWidget *owner)
{
    for (Section *section : owner->findChildren<Section *>())
        section->setOpen(true);
}

void emailOfTwoLanguages(WindowFixture &fixture, const QDir &folder)
{
    auto *settings = fixture.window->compose()->settingsPanel();
    choose(fixture, QStringLiteral("EmailShepherd"));
    set(fixture.window->compose()->remoteSource()->row()->form(), {{QStringLiteral("email_id"), QStringLiteral("101")}});
    fixture.window->compose()->remoteSource()->addRow();
    settings->formats()->setChosen({QStringLiteral("connector")});
    settings->locales()->setLocales({QStringLiteral("en-US"), QStringLiteral("de-DE")});
    Q_EMIT settings->locales()->changed();
    openSections(settings);
    QTest::qWait(200);
    save(fixture, folder, QStringLiteral("7-two-emails"));
}

void templateWithValues(WindowFixture &fixture, const QDir &folder)
{
    choose(fixture, QStringLiteral("Foundry"));
    RemoteRow *row = fixture.window->compose()->remoteSource()->row();
    row->setKind(QStringLiteral("template"));
    const auto value = [](const char *name, const char *type, const QJsonValue &content, const char *zone = "") {
        return QJsonObject{{QStringLiteral("name"), QString::fromLatin1(name)}, {QStringLiteral("type"), QString::fromLatin1(type)}, {QStringLiteral("value"), content}, {QStringLiteral("zone"), QString::fromLatin1(zone)}};
    };
    set(row->form(), {{QStringLiteral("templateRid"), sample(fixture, "Foundry", "template +(ri\\S+) +Welcome")},
                      {QStringLiteral("templateParameters"), QJsonArray{value("recipient", "string", QStringLiteral("Ada")), value("meeting", "dateTime", QStringLiteral("2026-01-31T09:30:00"), "Asia/Tokyo"),
                                                                        value("day", "date", QStringLiteral("2026-01-31")), value("amount", "double", 12.5)}}});
    fixture.window->resize(1280, 1000);
    save(fixture, folder, QStringLiteral("8-template"));
    fixture.window->resize(1280, 800);
}

void queueOfManyEnds(WindowFixture &fixture, const QDir &folder)
{
    ComposePage *compose = fixture.window->compose();
    choose(fixture, QStringLiteral("Workiva"));
    NetworkSettings impatient;
    impatient.pollingDeadline = std::chrono::seconds(3);
    fixture.engine->accounts()->setNetwork(impatient);
    compose->settingsPanel()->formats()->setChosen({QStringLiteral("pdf")});
    for (const char *title : {"Harbour guide", "Not yours", "Broken", "Endless"}) {
        const QString id = sample(fixture, "Workiva", qPrintable(QStringLiteral("\n +Document +(\\S+) +%1").arg(QString::fromLatin1(title))));
        set(compose->remoteSource()->row()->form(), {{QStringLiteral("fileId"), id}});
        compose->submit();
        QTest::qWait(300);
    }
    QTest::qWait(6000);
    QueuePanel *queue = fixture.window->queue();
    for (int row = 0; row < queue->model()->rowCount(); ++row) {
        queue->table()->selectRow(row);
        QTest::qWait(300);
        save(fixture, folder, QStringLiteral("9-queue-%1").arg(row));
    }
    queue->actions()->next->trigger();
    QTest::qWait(2500);
    save(fixture, folder, QStringLiteral("9-queue-following"));
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
    emailOfTwoLanguages(fixture, folder);
    templateWithValues(fixture, folder);
    queueOfManyEnds(fixture, folder);
    window.showPage(MainWindow::Page::Settings);
    window.settingsPage()->network()->proxyBox()->setCurrentIndex(2);
    window.resize(1280, 1100);
    save(fixture, folder, QStringLiteral("10-settings"));
    return 0;
}
