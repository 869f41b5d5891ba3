// SPDX-License-Identifier: GPL-3.0-or-later
// Workiva: recorded replies, and requests as in docs/contracts/workiva.md.
#include "dialectrows.h"

#include "remote/dialects/workiva.h"

using namespace quayside;
using namespace quayside::test;

class TestWorkiva : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rows_data() { m_rows.addRows(); }
    void rows();
    void signIn();
    void addresses();
    void trust();
    void pastedAddresses_data();
    void pastedAddresses();
    void picker();
    void partPickers();
    void probe();
    void notices();

private:
    const DialectRows m_rows{"workiva"};
};

void TestWorkiva::rows()
{
    QFETCH(QJsonObject, row);
    m_rows.run(row);
}

void TestWorkiva::signIn()
{
    const auto client = [&](const QString &generation) {
        return *m_rows.dialect().auth(m_rows.account({{QStringLiteral("api-generation"), generation}})).method(AuthKind::ClientCredentials);
    };
    QCOMPARE(client(QStringLiteral("2026-01-01")).tokenUrl, QUrl(QStringLiteral("https://api.app.wdesk.com/oauth2/token")));
    QCOMPARE(client(QStringLiteral("2026-01-01")).tokenHeaders.value("X-Version"), QByteArray("2026-01-01"));
    QCOMPARE(client(QStringLiteral("2022-01-01")).tokenUrl, QUrl(QStringLiteral("https://api.app.wdesk.com/iam/v1/oauth2/token")));
    QCOMPARE(client(QStringLiteral("prototype")).tokenUrl, QUrl(QStringLiteral("https://api.app.wdesk.com/iam/v1/oauth2/token")));
    QCOMPARE(client(QStringLiteral("2026-01-01")).scopes, (QStringList{QStringLiteral("file:read"), QStringLiteral("file:write")}));
}

void TestWorkiva::addresses()
{
    const auto base = [&](const QJsonObject &settings) { return m_rows.dialect().baseUrl(m_rows.account(settings)).toString(); };
    QCOMPARE(base({}), QStringLiteral("https://api.app.wdesk.com"));
    QCOMPARE(base({{QStringLiteral("region"), QStringLiteral("eu")}}), QStringLiteral("https://api.eu.wdesk.com"));
    QCOMPARE(base({{QStringLiteral("region"), QStringLiteral("apac")}}), QStringLiteral("https://api.apac.wdesk.com"));
    QCOMPARE(base({{QStringLiteral("base-url"), QStringLiteral("http://127.0.0.1:1")}}), QStringLiteral("http://127.0.0.1:1"));
}

void TestWorkiva::trust()
{
    const auto trusts = [&](const char *url) { return m_rows.dialect().trusts(m_rows.account(), QUrl(QLatin1StringView(url))); };
    QVERIFY(trusts("https://files.app.wdesk.com/x"));
    QVERIFY(trusts("https://WDESK.com/"));
    QVERIFY(!trusts("http://files.app.wdesk.com/x"));
    QVERIFY(!trusts("https://wdesk.com.evil.example/"));
    QVERIFY(!trusts("https://evilwdesk.com/"));
    QVERIFY(!trusts("https://s3.amazonaws.com/wdesk.com"));
}

void TestWorkiva::pastedAddresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("id");
    QTest::newRow("id") << QStringLiteral(" c6ca0c4b2a544fc1a2f0b8ff6e27d0f2 ") << QStringLiteral("c6ca0c4b2a544fc1a2f0b8ff6e27d0f2");
    QTest::newRow("document") << QStringLiteral("https://app.wdesk.com/a/QWNjb3VudB8xMjM0NTY3OA/doc/c6ca0c4b2a544fc1a2f0b8ff6e27d0f2/r/-1/v/1/sec/x")
                              << QStringLiteral("c6ca0c4b2a544fc1a2f0b8ff6e27d0f2");
    QTest::newRow("interface") << QStringLiteral("https://api.app.wdesk.com/files/abcdefgh12345678/export") << QStringLiteral("abcdefgh12345678");
    QTest::newRow("nothing") << QStringLiteral("https://app.wdesk.com/home") << QString();
    QTest::newRow("words") << QStringLiteral("my annual report") << QString();
}

void TestWorkiva::pastedAddresses()
{
    QFETCH(QString, text);
    QFETCH(QString, id);
    QCOMPARE(workiva::fileIdIn(text), id);
}

void TestWorkiva::picker()
{
    const std::span<const Lookup> lookups = m_rows.dialect().lookups;
    QCOMPARE(lookups.size(), std::size_t(9)); // one for each kind of file, and for the parts of three of them
    const auto first = lookups[0].first(m_rows.account(), {});
    QVERIFY(first);
    QCOMPARE(first->url.toString(QUrl::FullyEncoded), QStringLiteral("https://api.app.wdesk.com/files?%24maxpagesize=1000"));
    QCOMPARE(first->headers.value("X-Version"), QByteArray("2026-01-01"));
    const HttpReply reply = DialectRows::reply(QJsonDocument::fromJson(R"({"url":"https://api.app.wdesk.com/files","body":{"data":[
        {"id":"1","name":"Report","kind":"Document","state":"Active"},{"id":"2","name":"Gone","kind":"Document","state":"Trashed"},{"id":"3","name":"Figures","kind":"Spreadsheet","state":"Active"}],
        "@nextLink":"https://api.app.wdesk.com/files?$next=abc"}})")
                                                   .object());
    const auto page = lookups[0].read(m_rows.account(), {}, reply);
    QVERIFY(page);
    QCOMPARE(page->items, (QList<LookupItem>{{QStringLiteral("1"), QStringLiteral("Report"), {}}}));
    QCOMPARE(lookups[1].read(m_rows.account(), {}, reply)->items, (QList<LookupItem>{{QStringLiteral("3"), QStringLiteral("Figures"), {}}}));
    QCOMPARE(lookups[8].read(m_rows.account(), {}, reply)->items,
             (QList<LookupItem>{{QStringLiteral("1"), QStringLiteral("Report"), QStringLiteral("Document")},
                                {QStringLiteral("3"), QStringLiteral("Figures"), QStringLiteral("Spreadsheet")}}));
    for (const SourceKind &kind : m_rows.dialect().describe(m_rows.account()).sourceKinds) {
        for (const OptionSpec &field : kind.fields) {
            const bool there = std::any_of(lookups.begin(), lookups.end(), [&](const Lookup &one) { return field.lookup == QLatin1StringView(one.id); });
            QVERIFY2(there || field.type == OptionType::Text, qPrintable(kind.id + u' ' + field.key));
        }
    }
    QVERIFY(page->next);
    const HttpReply elsewhere = DialectRows::reply(QJsonDocument::fromJson(R"({"body":{"data":[],"@nextLink":"https://evil.example/files"}})").object());
    QVERIFY(!lookups[0].read(m_rows.account(), {}, elsewhere)->next);
    QVERIFY(!lookups[0].read(m_rows.account(), {},
                             DialectRows::reply(QJsonDocument::fromJson(R"({"status":403,"body":{"code":"403Forbidden","message":"no"}})").object())));
}

void TestWorkiva::partPickers()
{
    const std::span<const Lookup> lookups = m_rows.dialect().lookups;
    const auto picker = [&](const char *id) {
        return *std::find_if(lookups.begin(), lookups.end(), [id](const Lookup &one) { return QLatin1StringView(one.id) == QLatin1StringView(id); });
    };
    const QJsonObject fields{{QStringLiteral("fileId"), QStringLiteral("https://app.wdesk.com/a/x/doc/c6ca0c4b2a544fc1a2f0b8ff6e27d0f2/r")}};
    for (const auto &[id, path] : {std::pair{"sections", "documents"}, std::pair{"sheets", "spreadsheets"}, std::pair{"slides", "presentations"}}) {
        QCOMPARE(picker(id).first(m_rows.account(), fields)->url.toString(),
                 QStringLiteral("https://api.app.wdesk.com/%1/c6ca0c4b2a544fc1a2f0b8ff6e27d0f2/%2?%24maxpagesize=1000")
                     .arg(QLatin1StringView(path), QLatin1StringView(id)));
        QCOMPARE(picker(id).first(m_rows.account(), {}).error().field, QStringLiteral("source.fileId"));
    }
    const auto read = [&](const char *reply) {
        return picker("slides").read(m_rows.account(), fields, DialectRows::reply(QJsonDocument::fromJson(reply).object()));
    };
    const auto page = read(R"({"body":{"data":[{"id":"s1","name":"Cover"},{"id":"s2","name":null,"index":1},{"name":"no id"}],"@nextLink":null}})");
    QVERIFY(page);
    QCOMPARE(page->items, (QList<LookupItem>{{QStringLiteral("s1"), QStringLiteral("Cover"), {}}, {QStringLiteral("s2"), QStringLiteral("2"), {}}}));
    QVERIFY(!page->next);
    const auto portal = read(R"({"headers":{"Content-Type":"text/html"},"body":"<html><title>Sign in</title>"})");
    QVERIFY(!portal);
    QVERIFY2(sentence(portal.error()).contains(QStringLiteral("a web page came (“Sign in”)")), qPrintable(sentence(portal.error())));
    const auto refused = lookups[0].read(m_rows.account(), {}, DialectRows::reply(QJsonDocument::fromJson(R"({"body":{"data":7}})").object()));
    QVERIFY(!refused);
}

void TestWorkiva::probe()
{
    const Probe probe = m_rows.dialect().probe;
    QCOMPARE(probe.questions(m_rows.account()).size(), 1);
    QVERIFY(probe.judge(m_rows.account(), 0, DialectRows::reply(QJsonDocument::fromJson(R"({"body":{"data":[]}})").object())).ok);
    const ProbeFinding refused = probe.judge(
        m_rows.account(), 0, DialectRows::reply(QJsonDocument::fromJson(R"({"status":403,"body":{"code":"403Forbidden","message":"no scope"}})").object()));
    QVERIFY(!refused.ok);
    QCOMPARE(refused.error->code, ErrorCode::PermissionDenied);
}

void TestWorkiva::notices()
{
    const auto notices = [&](const QString &generation) {
        return m_rows.dialect().describe(m_rows.account({{QStringLiteral("api-generation"), generation}})).notices.join(u' ');
    };
    QCOMPARE(notices(QStringLiteral("2026-01-01")), QString());
    QVERIFY(notices(QStringLiteral("2022-01-01")).contains(QLatin1StringView("2029-01-31")));
    QVERIFY(notices(QStringLiteral("prototype")).contains(QLatin1StringView("2027-01-31")));
    QCOMPARE(m_rows.dialect().describe(m_rows.account({{QStringLiteral("api-generation"), QStringLiteral("2022-01-01")}})).sourceKinds.size(), 4);
}

QTEST_GUILESS_MAIN(TestWorkiva)
#include "tst_workiva.moc"
