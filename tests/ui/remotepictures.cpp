// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the window with accounts of the sandbox, as PNG files: to be looked at after a change of its look.
// remotepictures FOLDER [LANGUAGE]
#include "ui/remotefixture.h"

#include "ui/accounts/accounteditor.h"
#include "ui/accounts/accountspage.h"
#include "ui/accounts/secretsdialog.h"
#include "ui/common/translations.h"
#include "ui/common/widgets.h"
#include "ui/compose/composepage.h"
#include "ui/compose/exportsettings.h"
#include "ui/compose/formatpicker.h"
#include "ui/compose/remotesource.h"
#include "ui/options/localespicker.h"
#include "ui/options/lookuppopup.h"
#include "ui/options/optionform.h"
#include "ui/queue/jobactions.h"
#include "ui/queue/jobtablemodel.h"
#include "ui/queue/queuepanel.h"
#include "ui/settings/networkbox.h"
#include "ui/settings/settingspage.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QJsonArray>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTableView>
#include <QToolButton>

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

/// The window with @p top over it, a popup or a dialog, which would not be in a picture of the window alone.
void saveWith(WindowFixture &fixture, const QDir &folder, const QString &name, QWidget *top)
{
    for (const ThemeChoice theme : {ThemeChoice::Light, ThemeChoice::Dark}) {
        fixture.settings->setTheme(theme);
        QTest::qWait(300);
        QPixmap whole = fixture.window->grab();
        const QPoint place = top->windowType() == Qt::Popup ? top->pos() - fixture.window->pos() : fixture.window->rect().center() - top->rect().center();
        QPainter(&whole).drawPixmap(place, top->grab());
        whole.save(folder.filePath(QStringLiteral("%1-%2.png").arg(name, themeId(theme))));
    }
}

template<class Top>
Top *appeared()
{
    Top *found = nullptr;
    (void)QTest::qWaitFor([&] {
        for (QWidget *widget : QApplication::topLevelWidgets())
            found = widget->isVisible() && qobject_cast<Top *>(widget) ? qobject_cast<Top *>(widget) : found;
        return found != nullptr;
    });
    return found;
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
        return QJsonObject{{QStringLiteral("name"), QString::fromLatin1(name)},
                           {QStringLiteral("type"), QString::fromLatin1(type)},
                           {QStringLiteral("value"), content},
                           {QStringLiteral("zone"), QString::fromLatin1(zone)}};
    };
    set(row->form(), {{QStringLiteral("templateRid"), sample(fixture, "Foundry", "template +(ri\\S+) +Welcome")},
                      {QStringLiteral("templateParameters"), QJsonArray{value("recipient", "string", QStringLiteral("Ada")),
                                                                        value("meeting", "dateTime", QStringLiteral("2026-01-31T09:30:00"), "Asia/Tokyo"),
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
        queue->select({queue->model()->jobAt(row).id});
        QTest::qWait(300);
        save(fixture, folder, QStringLiteral("9-queue-%1").arg(row));
    }
    queue->actions()->next->trigger();
    QTest::qWait(1500);
    save(fixture, folder, QStringLiteral("9-queue-following"));
}

void pickers(WindowFixture &fixture, const QDir &folder)
{
    for (const char *service : {"Workiva", "Document360"}) {
        choose(fixture, QString::fromLatin1(service));
        QTest::qWait(300);
        OptionForm *form = fixture.window->compose()->remoteSource()->row()->form();
        const bool files = service[0] == 'W';
        for (const char *key : {files ? "fileId" : "projectId", files ? "" : "versionId"}) {
            OptionEditor *editor = form->editor(QString::fromLatin1(key));
            QToolButton *button = editor ? editor->findChild<QToolButton *>() : nullptr;
            if (!button)
                continue;
            button->click();
            if (auto *popup = appeared<LookupPopup>()) {
                QTest::qWait(1500);
                saveWith(fixture, folder, QStringLiteral("11-picker-%1-%2").arg(QString::fromLatin1(service), QString::fromLatin1(key)), popup);
                popup->searchField()->setText(QStringLiteral("xyz"));
                saveWith(fixture, folder, QStringLiteral("11-picker-%1-%2-nothing").arg(QString::fromLatin1(service), QString::fromLatin1(key)), popup);
                popup->close();
                QTest::qWait(100);
            }
        }
    }
}

void signingIn(WindowFixture &fixture, const QDir &folder, const QString &url)
{
    AccountService &service = *fixture.engine->accounts();
    AccountsPage *page = fixture.window->accounts();
    fixture.window->showPage(MainWindow::Page::Accounts);
    for (const AuthKind kind : {AuthKind::AuthorizationCode, AuthKind::ClientCredentials, AuthKind::ApiToken}) {
        Account account;
        account.name = QStringLiteral("A ") + QString(authKindId(kind));
        account.dialect = QStringLiteral("foundry-notepad");
        account.auth = kind;
        account.settings[accountScope].values = {{QStringLiteral("base-url"), url}, {QStringLiteral("client-id"), QStringLiteral("sandbox-client")}};
        const auto saved = service.save(account);
        (void)QTest::qWaitFor([&] { return saved.isFinished(); });
        if (kind == AuthKind::ApiToken)
            service.setSecret(saved.result()->account.id, QStringLiteral("token"), QStringLiteral("wrong"));
    }
    QTest::qWait(500);
    const auto select = [&](const char *name) {
        for (int row = 0; row < page->list()->count(); ++row) {
            if (page->list()->item(row)->text() == QString::fromLatin1(name))
                page->list()->setCurrentRow(row);
        }
    };
    const auto signIn = [&](const char *name) {
        select(name);
        const auto info = service.account(QString::fromLatin1(name));
        (void)QTest::qWaitFor([&] { return info.isFinished(); });
        page->signer()->start(service, info.result()->account.id);
    };
    signIn("A browser");
    QTest::qWait(300);
    save(fixture, folder, QStringLiteral("12-sign-in-waiting"));
    page->signer()->cancel();
    QTest::qWait(300);
    save(fixture, folder, QStringLiteral("12-sign-in-stopped"));
    signIn("A client-credentials");
    if (auto *dialog = appeared<SecretsDialog>()) {
        saveWith(fixture, folder, QStringLiteral("13-secret"), dialog);
        dialog->accept(); // nothing was typed
        saveWith(fixture, folder, QStringLiteral("13-secret-empty"), dialog);
        dialog->reject();
    }
    select("A token");
    page->testCurrent();
    QTest::qWait(1000);
    save(fixture, folder, QStringLiteral("14-findings"));
}

void severalSecrets(WindowFixture &fixture, const QDir &folder)
{
    OptionSpec first;
    first.key = QStringLiteral("pdf.password");
    first.type = OptionType::Secret;
    first.label = QStringLiteral("Password to open it");
    OptionSpec second = first;
    second.key = QStringLiteral("pdf.owner-password");
    second.label = QStringLiteral("Password to change it");
    auto *dialog =
        new SecretsDialog(QStringLiteral("Go on with “Harbour guide”"), QStringLiteral("A secret is needed: “Password to open it”, “Password to change it”."),
                          {first, second}, fixture.window.get());
    dialog->open();
    saveWith(fixture, folder, QStringLiteral("13-secrets"), dialog);
    dialog->reject();
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
    for (const char *service : {"foundry-notepad", "workiva", "document360", "emailshepherd"}) {
        accounts->editor()->chooseService(QString::fromLatin1(service));
        save(fixture, folder, QStringLiteral("2-add-") + QString::fromLatin1(service));
    }
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
    pickers(fixture, folder);
    emailOfTwoLanguages(fixture, folder);
    templateWithValues(fixture, folder);
    queueOfManyEnds(fixture, folder);
    signingIn(fixture, folder,
              accounts->list()->count() > 0
                  ? fixture.engine->accounts()->accounts().result().first().account.values().value(QLatin1StringView("base-url")).toString()
                  : QString());
    severalSecrets(fixture, folder);
    window.showPage(MainWindow::Page::Settings);
    window.settingsPage()->network()->proxyBox()->setCurrentIndex(2);
    window.resize(1280, 1100);
    save(fixture, folder, QStringLiteral("10-settings"));
    return 0;
}
