// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/exportjob.h"
#include "support/examples.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace quayside;

class TestRequest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void requestsSurviveStorage();
    void versionOneIsRead();
    void damagedRequestsAreRefused_data();
    void damagedRequestsAreRefused();
    void artifactsSurviveStorage();
    void statesHaveIdsAndWords();
    void aJobIsWhole();
};

namespace {

ExportRequest full()
{
    ExportRequest request;
    request.provider = QStringLiteral("a-0123456789ab");
    request.sourceKind = QStringLiteral("document");
    request.settings[sourceScope].values = {{QStringLiteral("id"), QStringLiteral("x")}};
    request.title = QStringLiteral("Bericht „Q1“");
    request.target = QStringLiteral("pdf");
    request.settings[readScope].values = {{QStringLiteral("smart"), true}};
    request.settings[commonScope].values = {{QStringLiteral("folder"), QStringLiteral("f")}};
    request.settings[request.target].values = {{QStringLiteral("margin"), 12.5}};
    request.settings[request.target].perLocale[QStringLiteral("de")] = {{QStringLiteral("header"), QStringLiteral("Kopf")}};
    request.locales = {QStringLiteral("de"), QStringLiteral("no-NO")};
    request.timeZone = QStringLiteral("Europe/Paris");
    request.asOf = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5, 678), Qt::UTC);
    request.destination = {Destination::Kind::Folder,      QStringLiteral("/out"), QStringLiteral("sub"), {},
                           QStringLiteral("{name}.{ext}"), ConflictPolicy::Rename};
    request.strict = true;
    return request;
}

QByteArray stored(const QJsonObject &changes, const QStringList &removed = {})
{
    QJsonObject object = toJson(full());
    for (auto it = changes.begin(); it != changes.end(); ++it)
        object.insert(it.key(), it.value());
    for (const QString &key : removed)
        object.remove(key);
    return QJsonDocument(object).toJson();
}

} // namespace

void TestRequest::requestsSurviveStorage()
{
    const auto read = requestFromBytes(QJsonDocument(toJson(full())).toJson());
    QVERIFY2(read.has_value(), read ? "" : qPrintable(sentence(read.error())));
    QCOMPARE(*read, full());
}

/// What the program before stored: the source's fields and three scopes were members of the request.
void TestRequest::versionOneIsRead()
{
    const auto read =
        requestFromBytes(R"({"version":1,"provider":"a-0123456789ab","kind":"document","source":{"id":"x"},"title":"Bericht „Q1“","target":"pdf",)"
                         R"("read":{"values":{"smart":true}},"common":{"values":{"folder":"f"}},"options":{"values":{"margin":12.5},)"
                         R"("perLocale":{"de":{"header":"Kopf"}}},"locales":["de","no-NO"],"timeZone":"Europe/Paris",)"
                         R"("asOf":"2026-01-02T03:04:05.678Z","destination":{"kind":"folder","folder":"/out","subfolder":"sub","file":"",)"
                         R"("nameTemplate":"{name}.{ext}","onConflict":"rename"},"strict":true})");
    QVERIFY2(read.has_value(), read ? "" : qPrintable(sentence(read.error())));
    QCOMPARE(*read, full());
}

void TestRequest::damagedRequestsAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("array") << QByteArray("[1,2]");
    QTest::newRow("cut") << stored({}).chopped(20);
    QTest::newRow("newer version") << stored({{QStringLiteral("version"), requestVersion + 1}});
    QTest::newRow("no version") << stored({}, {QStringLiteral("version")});
    QTest::newRow("no target") << stored({}, {QStringLiteral("target")});
    QTest::newRow("target of a wrong type") << stored({{QStringLiteral("target"), 3}});
    QTest::newRow("title of a wrong type") << stored({{QStringLiteral("title"), QJsonArray()}});
    QTest::newRow("settings of a wrong type") << stored({{QStringLiteral("settings"), QJsonArray()}});
    QTest::newRow("a locale of a wrong type") << stored({{QStringLiteral("locales"), QJsonArray{1}}});
    QTest::newRow("no destination") << stored({}, {QStringLiteral("destination")});
    QTest::newRow("bad time") << stored({{QStringLiteral("asOf"), QStringLiteral("soon")}});
    QTest::newRow("time after the year 9999 in UTC") << stored({{QStringLiteral("asOf"), QStringLiteral("9999-12-31T23:59:59.000-14:00")}});
    QTest::newRow("time before the year 1 in UTC") << stored({{QStringLiteral("asOf"), QStringLiteral("0001-01-01T00:00:00.000+14:00")}});
    QTest::newRow("over-long text") << stored({{QStringLiteral("title"), QString(100'000, u'a')}});
    QTest::newRow("deep") << QByteArray(5000, '[');
}

void TestRequest::damagedRequestsAreRefused()
{
    QFETCH(QByteArray, bytes);
    const auto read = requestFromBytes(bytes);
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::StoredRequestUnreadable);
}

void TestRequest::artifactsSurviveStorage()
{
    Artifact file;
    file.path = QStringLiteral("/out/a.pdf");
    file.mediaType = QStringLiteral("application/pdf");
    file.size = 5'000'000'000;
    file.sha256 = QByteArray(32, '\x7f');
    file.locale = QStringLiteral("de");
    QCOMPARE(artifactFromJson(toJson(file)), file);
    Artifact link;
    link.kind = Artifact::Kind::Link;
    link.url = QStringLiteral("https://example.com/x");
    link.label = QStringLiteral("Open in integration");
    QCOMPARE(artifactFromJson(toJson(link)), link);
}

void TestRequest::statesHaveIdsAndWords()
{
    for (int i = 0; i <= int(JobState::Interrupted); ++i) {
        const auto state = static_cast<JobState>(i);
        QCOMPARE(*jobStateFromId(jobStateId(state)), state);
        QVERIFY(!stateWords(state).isEmpty());
    }
    for (int i = 0; i <= int(InterruptReason::Crashed); ++i) {
        const auto reason = static_cast<InterruptReason>(i);
        QCOMPARE(interruptReasonFromId(interruptReasonId(reason)), reason);
    }
    QVERIFY(stateWords(JobState::Interrupted, InterruptReason::NeedsSignIn).contains(QStringLiteral("sign-in")));
    QVERIFY(!jobStateFromId(QStringLiteral("paused")));
}

void TestRequest::aJobIsWhole()
{
    ExportJob job;
    job.id = 7;
    job.request = full();
    job.state = JobState::Failed;
    job.error = ExportError{ErrorCode::DiskFull, {{QStringLiteral("path"), QStringLiteral("/out")}}, {}, {}};
    job.warnings = {{WarningCode::ImageMissing, {{QStringLiteral("image"), QStringLiteral("a.png")}}, QStringLiteral("a.md"), 3}};
    job.facts = {{QStringLiteral("trace_id"), QStringLiteral("t-1")}};
    const QJsonObject object = toJson(job);
    QCOMPARE(object.value(QStringLiteral("state")).toString(), QStringLiteral("failed"));
    QCOMPARE(object.value(QStringLiteral("error")).toObject().value(QStringLiteral("id")).toString(), QStringLiteral("disk-full"));
    QCOMPARE(object.value(QStringLiteral("facts")).toObject().value(QStringLiteral("trace_id")).toString(), QStringLiteral("t-1"));
    QCOMPARE(object.value(QStringLiteral("warnings")).toArray().size(), 1);
    QVERIFY(!object.contains(QStringLiteral("progress")));
}

QTEST_GUILESS_MAIN(TestRequest)
#include "tst_request.moc"
