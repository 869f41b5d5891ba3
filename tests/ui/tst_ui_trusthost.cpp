// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/remotetest.h"

#include "support/certificates.h"
#include "support/testserver.h"
#include "ui/accounts/accountspage.h"
#include "ui/common/notice.h"
#include "ui/compose/exportsettings.h"
#include "ui/compose/remotesource.h"
#include "ui/queue/jobactions.h"
#include "ui/queue/jobdetails.h"

#include <QAction>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>

using namespace quayside;
using namespace quayside::test;

/// A service whose finished file stands on a server that Quayside does not know: the export stops, names it, and goes on when it is trusted.
class TestUiTrustHost final : public RemoteTest
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theHostIsNamedTrustedAndTheExportGoesOn();
    void trustCanBeTakenBack();

private:
    /// Exports the sample once more; gives its row.
    int exportIt();
    [[nodiscard]] QString host() const { return s("localhost:%1").arg(m_foreign->port()); }
    [[nodiscard]] qsizetype creates() const;
    [[nodiscard]] QString factsOfAccount() const;

    std::unique_ptr<TestServer> m_foreign;
};

void TestUiTrustHost::init()
{
    open();
    if (!makeCertificates(m_fixture->folder.path()))
        QSKIP("openssl is not installed");
    const auto path = [this](const char *name) { return m_fixture->folder.filePath(s(name)); };
    m_foreign = std::make_unique<TestServer>(path("server.pem"), path("server.key"));
    m_foreign->on("GET", "/guide", [](const SeenRequest &) {
        Answer file;
        file.body = "%PDF-1.7 guide\n%%EOF\n";
        file.headers = {{"Content-Type", "application/pdf"}};
        return file;
    });
    const QByteArray there = m_foreign->url(s("/guide")).toEncoded();
    begin({s("--log"), path("log"), s("--faults"),
           m_fixture->file(s("faults.json"),
                           R"({"faults": [{"route": "workiva.operation", "do": "set", "times": 0, "values": {"resourceUrl": ")" + there + "\"}}]}")});
    NetworkSettings network;
    network.proxy = NetworkSettings::Proxy::None;
    network.caFile = path("ca.pem");
    accounts().setNetwork(network);
    chooseWhere(add("workiva"));
}

void TestUiTrustHost::cleanup()
{
    m_fixture.reset();
    m_foreign.reset();
}

int TestUiTrustHost::exportIt()
{
    fill(remote()->row(), {"guide", "document", "pdf", {{"fileId", "\n +Document +(\\S+) +Harbour"}}});
    submit("pdf");
    const int row = queue()->model()->rowCount() - 1;
    queue()->select({queue()->model()->jobAt(row).id});
    return row;
}

qsizetype TestUiTrustHost::creates() const
{
    QFile log(m_fixture->folder.filePath(s("log")));
    return log.open(QIODevice::ReadOnly) ? log.readAll().count("workiva.export") : -1;
}

QString TestUiTrustHost::factsOfAccount() const
{
    QStringList said;
    for (const QLabel *label : window().accounts()->findChildren<QLabel *>())
        said.append(label->text());
    return said.join(u'\n');
}

void TestUiTrustHost::theHostIsNamedTrustedAndTheExportGoesOn()
{
    QCOMPARE(exportIt(), 0);
    QTRY_VERIFY_WITH_TIMEOUT(job(0).state == JobState::Interrupted, patienceMs);
    QCOMPARE(job(0).error->code, ErrorCode::UntrustedHost);
    QTRY_VERIFY2(queue()->details()->plainText().contains(host()), qPrintable(queue()->details()->plainText()));
    QVERIFY2(queue()->details()->plainText().contains(s("“Trust this host”")), qPrintable(queue()->details()->plainText()));
    QAction *next = queue()->actions()->next;
    QTRY_COMPARE(next->text().remove(u'&'), s("Trust this host"));

    next->trigger(); // asks first
    auto *asked = queue()->findChild<Notice *>();
    QVERIFY2(asked->text().contains(host()) && asked->text().contains(s("credential")), qPrintable(asked->text()));
    QCOMPARE(job(0).state, JobState::Interrupted);
    QVERIFY(m_foreign->seen().isEmpty()); // it learns nothing before the user agrees
    asked->runAction();
    QTRY_VERIFY_WITH_TIMEOUT(job(0).state == JobState::Succeeded, patienceMs);
    QCOMPARE(m_foreign->seen().size(), 1);
    QCOMPARE(m_foreign->seen().first().headers.value("authorization"), "Bearer sandbox-token");
    QFile file(job(0).artifacts.first().path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "%PDF-1.7 guide\n%%EOF\n");
    QCOMPARE(creates(), 1); // it went on, it did not begin anew

    QCOMPARE(exportIt(), 1); // the account trusts it from now on
    QTRY_VERIFY_WITH_TIMEOUT(job(1).state == JobState::Succeeded, patienceMs);
}

void TestUiTrustHost::trustCanBeTakenBack()
{
    const auto trusted = accounts().trustHost(settings()->provider()->id, host());
    QTRY_VERIFY(trusted.isFinished());
    window().showPage(MainWindow::Page::Accounts);
    AccountsPage *page = window().accounts();
    QTRY_VERIFY2(factsOfAccount().contains(s("Trusted hosts: ") + host()), qPrintable(factsOfAccount()));
    press(page, "Trust them no longer");
    QTRY_VERIFY2(!factsOfAccount().contains(s("Trusted hosts: ")), qPrintable(factsOfAccount()));
    QVERIFY2(page->notice()->text().contains(host()), qPrintable(page->notice()->text()));
    page->notice()->runAction(); // undo
    QTRY_VERIFY2(factsOfAccount().contains(s("Trusted hosts: ") + host()), qPrintable(factsOfAccount()));
    press(page, "Trust them no longer");
    QTRY_VERIFY2(!factsOfAccount().contains(s("Trusted hosts: ")), qPrintable(factsOfAccount()));
    window().showPage(MainWindow::Page::Export);
    QCOMPARE(exportIt(), 0);
    QTRY_VERIFY_WITH_TIMEOUT(job(0).state == JobState::Interrupted, patienceMs);
    QVERIFY(m_foreign->seen().isEmpty());
}

QTEST_MAIN(TestUiTrustHost)
#include "tst_ui_trusthost.moc"
