// SPDX-License-Identifier: GPL-3.0-or-later
// Document360: recorded replies, and requests as in docs/contracts/document360.md.
#include "dialectrows.h"

#include "remote/dialects/document360.h"

using namespace quayside;
using namespace quayside::test;

class TestDocument360 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rows_data() { m_rows.addRows(); }
    void rows();
    void signIn();
    void addresses();
    void pastedAddresses_data();
    void pastedAddresses();
    void pickers();
    void probe();

private:
    const DialectRows m_rows{"document360"};
};

void TestDocument360::rows()
{
    QFETCH(QJsonObject, row);
    m_rows.run(row);
}

void TestDocument360::signIn()
{
    const AuthMethod browser = *m_rows.dialect().auth(m_rows.account()).method(AuthKind::AuthorizationCode);
    QCOMPARE(browser.authorizeUrl, QUrl(QStringLiteral("https://identity.document360.net/connect/authorize")));
    QCOMPARE(browser.tokenUrl, QUrl(QStringLiteral("https://identity.document360.net/connect/token")));
    QCOMPARE(browser.scopes, (QStringList{QStringLiteral("openid"), QStringLiteral("profile"), QStringLiteral("email"), QStringLiteral("customerApi")}));
    QCOMPARE(m_rows.dialect().auth(m_rows.account()).methods.first().kind, AuthKind::ApiToken);
}

void TestDocument360::addresses()
{
    const auto base = [&](const QJsonObject &settings) { return m_rows.dialect().baseUrl(m_rows.account(settings)).toString(); };
    QCOMPARE(base({}), QStringLiteral("https://apihub.document360.io"));
    QCOMPARE(base({{QStringLiteral("region"), QStringLiteral("us")}}), QStringLiteral("https://apihub.us.document360.io"));
    QCOMPARE(base({{QStringLiteral("base-url"), QStringLiteral("https://apihub.berlin.document360.net/v3")}}),
             QStringLiteral("https://apihub.berlin.document360.net"));
    QVERIFY(!m_rows.dialect().trusts(m_rows.account(), QUrl(QStringLiteral("https://storage.document360.io/"))));
}

void TestDocument360::pastedAddresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("project");
    QTest::addColumn<QString>("version");
    const QString p = QStringLiteral("1c2d3e4f-5a6b-7c8d-9e0f-a1b2c3d4e5f6");
    const QString v = QStringLiteral("2c2d3e4f-5a6b-7c8d-9e0f-a1b2c3d4e5f6");
    const QString api = QStringLiteral("https://apihub.document360.io/v3/projects/") + p;
    QTest::newRow("portal") << QStringLiteral("https://portal.document360.io/%1/document/v1").arg(p) << p << QString();
    QTest::newRow("portal with another id") << QStringLiteral("https://portal.document360.io/%1/document/v1/view/%2").arg(p, v) << p << QString();
    QTest::newRow("project") << api + QStringLiteral("/exports") << p << QString();
    QTest::newRow("workspace") << api + QStringLiteral("/workspaces/") + v << p << v;
    QTest::newRow("project version") << api + QStringLiteral("/project-versions/") + v << p << v;
    QTest::newRow("languages") << api + QStringLiteral("/languages?workspace_id=") + v << p << v;
    QTest::newRow("old name in the query") << api + QStringLiteral("/languages?page_size=1&project_version_id=") + v << p << v;
    QTest::newRow("a version alone") << QStringLiteral("https://x.example/workspaces/") + v << QString() << v;
    QTest::newRow("nothing") << QStringLiteral("https://portal.document360.io/home") << QString() << QString();
}

void TestDocument360::pastedAddresses()
{
    QFETCH(QString, text);
    QFETCH(QString, project);
    QFETCH(QString, version);
    QJsonObject expected;
    if (!project.isEmpty())
        expected.insert(QStringLiteral("projectId"), project);
    if (!version.isEmpty())
        expected.insert(QStringLiteral("versionId"), version);
    QCOMPARE(m_rows.dialect().fieldsFromUrl(m_rows.account(), QStringLiteral("project"), QUrl(text)), expected);
    QCOMPARE(document360::versionIn(text), version); // pasted into the version's own field it means the same
    QCOMPARE(document360::versionIn(QStringLiteral(" 2c2d3e4f-5a6b-7c8d-9e0f-a1b2c3d4e5f6 ")), QStringLiteral("2c2d3e4f-5a6b-7c8d-9e0f-a1b2c3d4e5f6"));
}

void TestDocument360::pickers()
{
    const std::span<const Lookup> lookups = m_rows.dialect().lookups;
    QCOMPARE(lookups.size(), std::size_t(3));
    const QJsonObject fields{{QStringLiteral("projectId"), QStringLiteral("1c2d3e4f-5a6b-7c8d-9e0f-a1b2c3d4e5f6")},
                             {QStringLiteral("versionId"), QStringLiteral("2c2d3e4f-5a6b-7c8d-9e0f-a1b2c3d4e5f6")}};
    const QString root = QStringLiteral("https://apihub.document360.io/v3/projects");
    QCOMPARE(lookups[0].first(m_rows.account(), {})->url.toString(), root + QStringLiteral("?page_size=100"));
    QCOMPARE(lookups[1].first(m_rows.account(), {}).error().field, QStringLiteral("source.projectId"));
    QCOMPARE(lookups[1].first(m_rows.account(), fields)->url.toString(),
             root + QStringLiteral("/1c2d3e4f-5a6b-7c8d-9e0f-a1b2c3d4e5f6/project-versions?page_size=100"));
    const Account renamed = m_rows.account({{QStringLiteral("scope-field"), QStringLiteral("workspace_id")}});
    QCOMPARE(lookups[1].first(renamed, fields)->url.toString(), root + QStringLiteral("/1c2d3e4f-5a6b-7c8d-9e0f-a1b2c3d4e5f6/workspaces?page_size=100"));
    QCOMPARE(lookups[2].first(renamed, fields)->url.toString(),
             root + QStringLiteral("/1c2d3e4f-5a6b-7c8d-9e0f-a1b2c3d4e5f6/languages?workspace_id=2c2d3e4f-5a6b-7c8d-9e0f-a1b2c3d4e5f6&page_size=100"));
    const auto read = [&](const char *text) { return lookups[2].read(m_rows.account(), fields, DialectRows::reply(QJsonDocument::fromJson(text).object())); };
    const auto page = read(
        R"({"url":"https://apihub.document360.io/v3/x?page_size=100","body":{"data":[{"code":"en","name":"English","is_default":true},{"code":"fr","name":"French"}],"pagination":{"page":1,"has_more":true,"next_cursor":null}}})");
    QVERIFY(page);
    QCOMPARE(page->items, (QList<LookupItem>{{QStringLiteral("en"), QStringLiteral("English"), QStringLiteral("default")},
                                             {QStringLiteral("fr"), QStringLiteral("French"), {}}}));
    QCOMPARE(page->next->url.toString(), QStringLiteral("https://apihub.document360.io/v3/x?page_size=100&page=2"));
    const auto byCursor = read(R"({"url":"https://a.example/x?page_size=100","body":{"data":[],"pagination":{"has_more":true,"next_cursor":"a b"}}})");
    QCOMPARE(byCursor->next->url.toString(QUrl::FullyEncoded), QStringLiteral("https://a.example/x?page_size=100&cursor=a%20b"));
    const auto last = read(R"({"body":{"data":[],"pagination":{"has_more":false}}})");
    QVERIFY(last && !last->next);
    const auto refused = read(R"({"status":401,"body":{"title":"Unauthorized."}})");
    QCOMPARE(refused.error().code, ErrorCode::SignInRequired);
}

void TestDocument360::probe()
{
    const Probe probe = m_rows.dialect().probe;
    const Account account = m_rows.account({{QStringLiteral("project-id"), QStringLiteral("1c2d3e4f-5a6b-7c8d-9e0f-a1b2c3d4e5f6")}});
    QCOMPARE(probe.questions(m_rows.account()).size(), 1);
    QCOMPARE(probe.questions(account).size(), 3);
    const HttpReply list = DialectRows::reply(QJsonDocument::fromJson(R"({"body":{"data":[],"success":true}})").object());
    const HttpReply missing = DialectRows::reply(QJsonDocument::fromJson(R"({"status":404,"body":{"title":"Not Found."}})").object());
    QVERIFY(probe.judge(account, 0, list).ok);
    QVERIFY(!probe.judge(account, 0, missing).ok);
    QCOMPARE(probe.judge(account, 1, list).suggestedSettings, (QJsonObject{{QStringLiteral("scope-field"), QStringLiteral("project_version_id")}}));
    QCOMPARE(probe.judge(account, 2, list).suggestedSettings, (QJsonObject{{QStringLiteral("scope-field"), QStringLiteral("workspace_id")}}));
    QVERIFY(probe.judge(account, 1, missing).ok);
    QVERIFY(probe.judge(account, 1, missing).suggestedSettings.isEmpty());
}

QTEST_GUILESS_MAIN(TestDocument360)
#include "tst_document360.moc"
