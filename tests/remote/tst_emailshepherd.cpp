// SPDX-License-Identifier: GPL-3.0-or-later
// EmailShepherd: recorded replies, and requests as in docs/contracts/emailshepherd.md.
#include "dialectrows.h"

#include "model/check.h"
#include "remote/dialects/emailshepherd.h"

using namespace quayside;
using namespace quayside::test;

class TestEmailShepherd : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rows_data() { m_rows.addRows(); }
    void rows();
    void locales();
    void numbers_data();
    void numbers();
    void pickers();
    void probe();

private:
    const DialectRows m_rows{"emailshepherd"};
};

void TestEmailShepherd::rows()
{
    QFETCH(QJsonObject, row);
    m_rows.run(row);
}

void TestEmailShepherd::locales()
{
    const QStringList codes = emailshepherd::locales();
    QCOMPARE(codes.size(), 53);
    ExportRequest request = m_rows.request(QStringLiteral("html"));
    request.locales = codes;
    const QList<ExportError> errors = check(request, m_rows.dialect().describe(m_rows.account()));
    QVERIFY2(errors.isEmpty(), errors.isEmpty() ? "" : qPrintable(sentence(errors.first())));
}

void TestEmailShepherd::numbers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("number");
    QTest::newRow("number") << QStringLiteral(" 345 ") << QStringLiteral("345");
    QTest::newRow("address") << QStringLiteral("https://emailshepherd.com/workspaces/12/emails/345/edit?x=1") << QStringLiteral("345");
    QTest::newRow("end of address") << QStringLiteral("https://emailshepherd.com/emails/345") << QStringLiteral("345");
    QTest::newRow("zero") << QStringLiteral("0") << QString();
    QTest::newRow("words") << QStringLiteral("welcome mail") << QString();
    QTest::newRow("too long") << QStringLiteral("12345678901234567890") << QString();
}

void TestEmailShepherd::numbers()
{
    QFETCH(QString, text);
    QFETCH(QString, number);
    QCOMPARE(emailshepherd::numberIn(text, QStringLiteral("emails")), number);
}

void TestEmailShepherd::pickers()
{
    const std::span<const Lookup> lookups = m_rows.dialect().lookups;
    QStringList ids;
    for (const Lookup &one : lookups)
        ids.append(QLatin1StringView(one.id));
    QCOMPARE(ids, (QStringList{QStringLiteral("emails"), QStringLiteral("connectors"), QStringLiteral("profiles")}));
    const QString root = QStringLiteral("https://emailshepherd.com/api/v1/workspaces/");
    const auto first = [&](std::size_t which, const QJsonObject &fields) { return lookups[which].first(m_rows.account(), fields)->url.toString(); };
    QCOMPARE(first(0, {}), root + QStringLiteral("12/emails?per=100&page=1"));
    QCOMPARE(first(1, {{QStringLiteral("workspace_id"), QStringLiteral("https://emailshepherd.com/workspaces/7/home")}}),
             root + QStringLiteral("7/connectors?per=100&page=1"));
    QCOMPARE(first(2, {}), root + QStringLiteral("12/dynamic_content_profiles?per=100&page=1"));
    const Account none = m_rows.account({{QStringLiteral("workspace-id"), QString()}});
    QCOMPARE(lookups[0].first(none, {}).error().field, QStringLiteral("source.workspace_id"));
    // Every picker belongs to a field.
    QStringList used;
    const ProviderDescription description = m_rows.dialect().describe(m_rows.account());
    for (const OptionSpec &spec : description.sourceKinds.first().fields + description.target(QStringLiteral("connector"))->options)
        used.append(spec.lookup);
    for (const QString &id : std::as_const(ids))
        QVERIFY2(used.contains(id), qPrintable(id));

    const auto read = [&](const char *text) { return lookups[0].read(m_rows.account(), {}, DialectRows::reply(QJsonDocument::fromJson(text).object())); };
    const auto page = read(
        R"({"url":"https://emailshepherd.com/x?per=100&page=1","body":{"results":[{"id":101,"name":"Welcome","status":"published"},{"name":"lost"}],"pagination":{"per":2,"page":1,"total":3}}})");
    QVERIFY(page);
    QCOMPARE(page->items, (QList<LookupItem>{{QStringLiteral("101"), QStringLiteral("Welcome"), QStringLiteral("published")}}));
    QCOMPARE(page->next->url.toString(), QStringLiteral("https://emailshepherd.com/x?per=100&page=2"));
    const auto last = read(R"({"body":{"results":[{"id":103,"name":"Last"}],"pagination":{"per":2,"page":2,"total":3}}})");
    QVERIFY(last && !last->next);
    const auto endless = read(R"({"body":{"results":[],"pagination":{"per":2,"page":2,"total":1000}}})");
    QVERIFY2(endless && !endless->next, "an empty page is the last one, whatever the total says");
    const auto missing = read(R"({"status":404,"body":{"message":"Not found"}})");
    QVERIFY2(sentence(missing.error()).contains(QLatin1StringView("type the number")), qPrintable(sentence(missing.error())));
    QCOMPARE(read(R"({"status":401,"body":{"message":"Record not found"}})").error().code, ErrorCode::SignInRequired);
}

void TestEmailShepherd::probe()
{
    const Probe probe = m_rows.dialect().probe;
    QCOMPARE(probe.questions(m_rows.account()).size(), 2);
    QCOMPARE(probe.questions(m_rows.account({{QStringLiteral("workspace-id"), QString()}})).size(), 0);
    QVERIFY(probe.judge(m_rows.account(), 0, DialectRows::reply(QJsonDocument::fromJson(R"({"body":{"results":[],"pagination":{}}})").object())).ok);
    QVERIFY(
        !probe.judge(m_rows.account(), 0, DialectRows::reply(QJsonDocument::fromJson(R"({"status":403,"body":{"message":"Record not found"}})").object())).ok);
    QCOMPARE(
        m_rows.dialect().fieldsFromUrl(m_rows.account(), QStringLiteral("email"), QUrl(QStringLiteral("https://emailshepherd.com/workspaces/12/emails/345"))),
        (QJsonObject{{QStringLiteral("email_id"), QStringLiteral("345")}, {QStringLiteral("workspace_id"), QStringLiteral("12")}}));
}

QTEST_GUILESS_MAIN(TestEmailShepherd)
#include "tst_emailshepherd.moc"
