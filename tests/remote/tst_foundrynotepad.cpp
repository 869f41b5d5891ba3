// SPDX-License-Identifier: GPL-3.0-or-later
// Foundry Notepad: recorded replies, and requests as in docs/contracts/foundry-notepad.md.
#include "dialectrows.h"

#include "remote/dialects/foundrynotepad.h"

using namespace quayside;
using namespace quayside::test;

class TestFoundryNotepad : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rows_data() { m_rows.addRows(); }
    void rows();
    void templateParameterTypes();
    void signIn();
    void addresses_data();
    void addresses();
    void pastedAddresses();
    void probe_data();
    void probe();
    void saysWhatItIs();

private:
    const DialectRows m_rows{"foundry-notepad"};
};

void TestFoundryNotepad::rows()
{
    QFETCH(QJsonObject, row);
    m_rows.run(row);
}

void TestFoundryNotepad::templateParameterTypes()
{
    const auto one = [](const char *type, const QJsonValue &value, const char *zone = "") {
        return foundry::templateParameters({QJsonObject{{QStringLiteral("name"), QStringLiteral("n")},
                                                        {QStringLiteral("type"), QLatin1StringView(type)},
                                                        {QStringLiteral("value"), value},
                                                        {QStringLiteral("zone"), QLatin1StringView(zone)}}},
                                           QStringLiteral("Europe/Paris"));
    };
    const auto sent = [](const Result<QJsonObject> &result) { return result.value_or(QJsonObject()).value(QLatin1StringView("n")).toObject(); };
    QCOMPARE(sent(one("string", QStringLiteral("a"))),
             (QJsonObject{{QStringLiteral("type"), QStringLiteral("string")}, {QStringLiteral("value"), QStringLiteral("a")}}));
    QCOMPARE(sent(one("date", QStringLiteral("2026-01-31"))).value(QLatin1StringView("value")).toString(), QStringLiteral("2026-01-31"));
    QCOMPARE(sent(one("double", QStringLiteral("12.5"))).value(QLatin1StringView("value")), QJsonValue(12.5));
    QCOMPARE(sent(one("double", 3)).value(QLatin1StringView("value")), QJsonValue(3));
    QCOMPARE(sent(one("objectRid", QStringLiteral("ri.phonograph2-objects.main.object.a-b"))).value(QLatin1StringView("type")).toString(),
             QStringLiteral("objectRid"));
    QCOMPARE(sent(one("dateTime", QStringLiteral("2026-01-31T09:30:00"))), (QJsonObject{{QStringLiteral("type"), QStringLiteral("dateTime")},
                                                                                        {QStringLiteral("timestamp"), QStringLiteral("2026-01-31T08:30:00Z")},
                                                                                        {QStringLiteral("timezone"), QStringLiteral("Europe/Paris")}}));
    QCOMPARE(sent(one("dateTime", QStringLiteral("2026-01-31T09:30:00+05:00"), "UTC")).value(QLatin1StringView("timestamp")).toString(),
             QStringLiteral("2026-01-31T04:30:00Z"));
    QCOMPARE(sent(one("dateTime", QStringLiteral("2026-01-31T09:30:00Z"), "UTC")).value(QLatin1StringView("timezone")).toString(), QStringLiteral("Etc/UTC"));
    for (const auto &wrong : {one("double", QStringLiteral("twelve")), one("date", QStringLiteral("31.1.2026")), one("objectSetRid", QStringLiteral("boats")),
                              one("dateTime", QStringLiteral("soon")), one("dateTime", QStringLiteral("2026-01-31T09:30:00"), "Mars/Olympus")}) {
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().field, QStringLiteral("source.templateParameters"));
    }
}

void TestFoundryNotepad::signIn()
{
    const AuthDescription auth = m_rows.dialect().auth(m_rows.account());
    QCOMPARE(auth.methods.size(), 3);
    const AuthMethod *browser = auth.method(AuthKind::AuthorizationCode);
    QVERIFY(browser);
    QCOMPARE(browser->authorizeUrl, QUrl(QStringLiteral("https://example.palantirfoundry.com/multipass/api/oauth2/authorize")));
    QCOMPARE(browser->tokenUrl, QUrl(QStringLiteral("https://example.palantirfoundry.com/multipass/api/oauth2/token")));
    QCOMPARE(browser->scopes, (QStringList{QStringLiteral("api:notepad-export"), QStringLiteral("api:notepad-write"), QStringLiteral("offline_access")}));
    QVERIFY(auth.method(AuthKind::ClientCredentials)->authorizeUrl.isEmpty());
    QCOMPARE(auth.method(AuthKind::ApiToken)->fields.first().type, OptionType::Secret);
}

void TestFoundryNotepad::addresses_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("base");
    QTest::newRow("host only") << QStringLiteral("example.com") << QStringLiteral("https://example.com");
    QTest::newRow("browser address") << QStringLiteral(" https://example.com/workspace/home ") << QStringLiteral("https://example.com");
    QTest::newRow("sandbox") << QStringLiteral("http://127.0.0.1:8080") << QStringLiteral("http://127.0.0.1:8080");
    QTest::newRow("user in it") << QStringLiteral("https://me:pw@example.com") << QString();
    QTest::newRow("other scheme") << QStringLiteral("ftp://example.com") << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void TestFoundryNotepad::addresses()
{
    QFETCH(QString, typed);
    QFETCH(QString, base);
    QCOMPARE(m_rows.dialect().baseUrl(m_rows.account({{QStringLiteral("base-url"), typed}})).toString(), base);
}

void TestFoundryNotepad::pastedAddresses()
{
    const QString rid = QStringLiteral("ri.notepad.main.notepad.11111111-2222-3333-4444-555555555555");
    const QUrl url(QStringLiteral("https://example.palantirfoundry.com/workspace/notepad/view/") + rid + QStringLiteral("?branch=main"));
    QCOMPARE(m_rows.dialect().fieldsFromUrl(m_rows.account(), QStringLiteral("document"), url), (QJsonObject{{QStringLiteral("documentRid"), rid}}));
    QCOMPARE(m_rows.dialect().fieldsFromUrl(m_rows.account(), QStringLiteral("template"), url), QJsonObject());
    QVERIFY(!m_rows.dialect().trusts(m_rows.account(), QUrl(QStringLiteral("https://other.example/"))));
}

void TestFoundryNotepad::probe_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("ok");
    QTest::newRow("no such job, so the scope is there")
        << 404 << QByteArray(R"({"errorCode":"NOT_FOUND","errorName":"ExportJobNotFound","errorInstanceId":"i","parameters":{}})") << true;
    QTest::newRow("no scope") << 403
                              << QByteArray(
                                     R"({"errorCode":"PERMISSION_DENIED","errorName":"ApiUsageDenied","parameters":{"missingScope":"api:notepad-export"}})")
                              << false;
    QTest::newRow("not on this instance") << 404 << QByteArray() << false;
    QTest::newRow("another server") << 200 << QByteArray("<html>") << false;
}

void TestFoundryNotepad::probe()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(bool, ok);
    const Probe probe = m_rows.dialect().probe;
    QCOMPARE(probe.questions(m_rows.account()).size(), 2);
    HttpReply reply;
    reply.status = status;
    reply.body = body;
    const ProbeFinding finding = probe.judge(m_rows.account(), 0, reply);
    QCOMPARE(finding.ok, ok);
    QCOMPARE(finding.error.has_value(), !ok);
}

void TestFoundryNotepad::saysWhatItIs()
{
    const ProviderDescription description = m_rows.dialect().describe(m_rows.account());
    QCOMPARE(description.localePolicy, LocalePolicy::OneAJob);
    QVERIFY(description.localeRequired);
    QCOMPARE(description.zonePolicy, ZonePolicy::Required);
    QVERIFY(description.notices.join(u' ').contains(QLatin1StringView("preview")));
    QVERIFY(description.notices.join(u' ').contains(QLatin1StringView("seven days")));
    QVERIFY(description.notices.join(u' ').contains(QLatin1StringView("one hour")));
}

QTEST_GUILESS_MAIN(TestFoundryNotepad)
#include "tst_foundrynotepad.moc"
