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
