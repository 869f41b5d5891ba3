// SPDX-License-Identifier: GPL-3.0-or-later
// Every API × fault through the real driver against the sandbox, and what the sandbox refuses on purpose.
#include "sandboxbench.h"
#include "testpaths.h"

#include <QFile>
#include <QRegularExpression>

using namespace quayside;
using namespace quayside::test;

namespace {

/// An API in the fault matrix: the names of its operations, and the request that is made.
struct ApiRow {
    const char *dialect;
    const char *create;
    const char *poll; ///< null: nothing is asked about
    const char *file;
    const char *kind;
    const char *target;
    const char *name = dialect; ///< where a dialect has several ways
    const char *revision = "";  ///< of Google Drive: such an export is made by an operation
};

constexpr ApiRow apis[]{
    {"foundry-notepad", "foundry.create", "foundry.get", "foundry.content", "document", "pdf"},
    {"workiva", "workiva.export", "workiva.operation", "workiva.download", "document", "pdf"},
    {"document360", "document360.start", "document360.status", "storage.fetch", "project", "pdf"},
    {"emailshepherd", "emailshepherd.create", "emailshepherd.status", "storage.fetch", "email", "html"},
    // One request that makes nothing, and its answer is the file: it is sent again wherever that may help.
    {"gotenberg", "gotenberg.convert-html", nullptr, "gotenberg.convert-html", "html", "pdf"},
    {"google-drive", "googledrive.start", "googledrive.operation", "storage.fetch", "document", "pdf", "google-drive by operation", "2"},
    {"google-drive", "googledrive.file", nullptr, "googledrive.export", "document", "pdf", "google-drive at once"},
};

/// How a job under a fault has to end: "" well, else the error's identifier; after '/' the reason of an interruption.
struct FaultRow {
    const char *name;
    char where;        ///< 'c'reate, 'p'oll, 'f'ile
    const char *fault; ///< JSON, without its route
    const char *end;
    const char *foundry = nullptr; ///< where an API ends otherwise
    const char *workiva = nullptr;
    const char *document360 = nullptr;
    const char *emailShepherd = nullptr;
    const char *gotenberg = nullptr;
};

constexpr const char *unknown = "outcome-unknown/outcome-unknown";

/// Where a way of an API ends otherwise than the column of its fault says. '*' at the end: every fault whose name begins so.
struct Otherwise {
    const char *api;
    const char *fault;
    const char *end;
};

// Google Drive begins nothing that could not be begun again: its questions are asked again where others do not know what happened.
constexpr Otherwise otherwise[]{
    {"google-drive by operation", "create: 429 for ever", "rate-limited"},
    {"google-drive by operation", "create: 400*", "remote-rejected"},
    {"google-drive by operation", "create: 401", "sign-in-required/needs-sign-in"},
    {"google-drive by operation", "create: 403", "permission-denied"},
    {"google-drive by operation", "create: 404*", "remote-not-found"},
    {"google-drive by operation", "create: the token has expired", "sign-in-required/needs-sign-in"},
    {"google-drive by operation", "create: sent on*", "redirect-refused"},
    {"google-drive by operation", "create: *", ""},
    {"google-drive by operation", "poll: 404 without a body", "remote-not-found"},
    {"google-drive by operation", "file: each link has expired", "permission-denied"},
    {"google-drive at once", "create: 429 for ever", "rate-limited"},
    {"google-drive at once", "create: 400*", "remote-rejected"},
    {"google-drive at once", "create: 401", "sign-in-required/needs-sign-in"},
    {"google-drive at once", "create: 403", "permission-denied"},
    {"google-drive at once", "create: 404*", "remote-not-found"},
    {"google-drive at once", "create: the token has expired", "sign-in-required/needs-sign-in"},
    {"google-drive at once", "create: sent on, same host", "remote-not-found"}, // a question is followed within its own origin
    {"google-drive at once", "create: sent on*", "redirect-refused"},
    {"google-drive at once", "create: *", ""},
    {"google-drive at once", "file: 500 for ever", ""}, // it goes on with an operation
    {"google-drive at once", "file: the link has expired", "permission-denied"},
    {"google-drive at once", "file: each link has expired", "permission-denied"},
};

constexpr FaultRow faults[]{
    {"create: late", 'c', R"("do":"delay","ms":100)", ""},
    {"create: slow", 'c', R"("do":"slow","ms":160)", ""},
    {"create: reset before it is performed", 'c', R"("do":"reset")", unknown, nullptr, nullptr, nullptr, nullptr, ""},
    {"create: performed, the answer lost", 'c', R"("do":"lose-answer")", unknown, nullptr, nullptr, nullptr, nullptr, ""},
    {"create: hangs", 'c', R"("do":"hang")", unknown, nullptr, nullptr, nullptr, nullptr, ""},
    {"create: 500 with a page", 'c', R"("do":"status","status":500,"body":"<html>oops</html>")", "remote-failed"},
    {"create: 502", 'c', R"("do":"status","status":502)", unknown, nullptr, nullptr, nullptr, nullptr, ""},
    {"create: 503 of a proxy", 'c', R"("do":"status","status":503,"body":"<html>later</html>")", unknown, nullptr, nullptr, nullptr, nullptr, ""},
    {"create: 503 with seconds", 'c', R"("do":"status","status":503,"retry-after":2)", ""},
    {"create: 503 with a date", 'c', R"("do":"status","status":503,"retry-after":"date+2")", ""},
    {"create: 504", 'c', R"("do":"status","status":504)", unknown, nullptr, nullptr, nullptr, nullptr, ""},
    {"create: 429 with seconds", 'c', R"("do":"status","status":429,"retry-after":2)", ""},
    {"create: 429 with a date", 'c', R"("do":"status","status":429,"retry-after":"date+2")", ""},
    {"create: 429 without a time, three times", 'c', R"("do":"status","status":429,"times":3)", ""},
    {"create: 429 for ever", 'c', R"("do":"status","status":429,"times":0)", "rate-limited"},
    {"create: 400 with a page", 'c', R"("do":"status","status":400,"body":"<html>no</html>")", "remote-rejected"},
    {"create: 401", 'c', R"("do":"status","status":401,"times":0)", "sign-in-required/needs-sign-in", nullptr, nullptr, nullptr, nullptr, "sign-in-failed"},
    {"create: 403", 'c', R"("do":"status","status":403)", "permission-denied"},
    {"create: 404 without a body", 'c', R"("do":"status","status":404)", "remote-not-found"},
    {"create: the token has expired", 'c', R"("do":"expire-token")", "sign-in-required/needs-sign-in", nullptr, nullptr, nullptr, nullptr, ""},
    {"create: a page with 200", 'c', R"("do":"html")", unknown, nullptr, nullptr, nullptr, nullptr, "download-wrong-type"},
    {"create: no JSON", 'c', R"("do":"invalid-json")", unknown, nullptr, "", nullptr, nullptr, ""},
    {"create: wrong types", 'c', R"("do":"wrong-types")", unknown, nullptr, "", nullptr, nullptr, "download-wrong-type"},
    {"create: no body", 'c', R"("do":"empty-body")", unknown, nullptr, "", nullptr, nullptr, ""},
    {"create: the answer cut", 'c', R"("do":"truncate","bytes":9)", unknown, nullptr, "", nullptr, nullptr, ""},
    {"create: the last chunk missing", 'c', R"("do":"chunk-cut")", unknown, nullptr, "", nullptr, nullptr, ""},
    {"create: a length too small", 'c', R"("do":"wrong-length","bytes":9)", unknown, nullptr, "", nullptr, nullptr, ""},
    {"create: the answer cut, no length told", 'c', R"("do":"no-length","bytes":9)", unknown, nullptr, "", nullptr, nullptr, ""},
    {"create: sent on, same host", 'c', R"("do":"redirect","to":"same-host")", "redirect-refused"},
    {"create: sent on, other host", 'c', R"("do":"redirect","to":"other-host","status":307)", "redirect-refused"},
    {"create: sent on, in a circle", 'c', R"("do":"redirect","to":"loop")", "redirect-refused"},

    {"poll: late", 'p', R"("do":"delay","ms":100)", ""},
    {"poll: 500 three times", 'p', R"("do":"status","status":500,"times":3)", ""},
    {"poll: 502 with a page, twice", 'p', R"("do":"status","status":502,"times":2,"body":"<html>")", ""},
    {"poll: 503 with seconds", 'p', R"("do":"status","status":503,"retry-after":3)", ""},
    {"poll: 503 with a date", 'p', R"("do":"status","status":503,"retry-after":"date+3")", ""},
    {"poll: 429 twice", 'p', R"("do":"status","status":429,"times":2)", ""},
    {"poll: reset twice", 'p', R"("do":"reset","times":2)", ""},
    {"poll: hangs", 'p', R"("do":"hang")", ""},
    {"poll: a page with 200, twice", 'p', R"("do":"html","times":2)", ""},
    {"poll: a page with 200, for ever", 'p', R"("do":"html","times":0)", "remote-unexpected/still-running-there"},
    {"poll: no JSON, twice", 'p', R"("do":"invalid-json","times":2)", ""},
    {"poll: wrong types, twice", 'p', R"("do":"wrong-types","times":2)", ""},
    {"poll: no body, twice", 'p', R"("do":"empty-body","times":2)", ""},
    {"poll: the answer cut", 'p', R"("do":"truncate","bytes":9)", ""},
    {"poll: the last chunk missing", 'p', R"("do":"chunk-cut")", ""},
    {"poll: a length too small, twice", 'p', R"("do":"wrong-length","bytes":9,"times":2)", ""},
    {"poll: the answer cut, no length told", 'p', R"("do":"no-length","bytes":9)", ""},
    {"poll: 500 for ever", 'p', R"("do":"status","status":500,"times":0)", "polling-deadline/still-running-there"},
    {"poll: 401 for ever", 'p', R"("do":"status","status":401,"times":0)", "sign-in-required/needs-sign-in"},
    {"poll: 403", 'p', R"("do":"status","status":403,"times":0)", "permission-denied"},
    {"poll: 404 without a body", 'p', R"("do":"status","status":404,"times":0)", "remote-not-found", nullptr, nullptr, nullptr,
     "remote-not-found/still-running-there"},
    {"poll: sent on, same host", 'p', R"("do":"redirect","to":"again")", ""},
    {"poll: sent on, other host", 'p', R"("do":"redirect","to":"other-host","times":0)", "redirect-refused/still-running-there"},
    {"poll: sent on, in a circle", 'p', R"("do":"redirect","to":"loop","times":0)", "redirect-refused/still-running-there"},

    {"file: late", 'f', R"("do":"delay","ms":100)", ""},
    {"file: slow", 'f', R"("do":"slow","ms":320)", ""},
    {"file: 500 for ever", 'f', R"("do":"status","status":500,"times":0,"body":"<html>")", "remote-failed"},
    {"file: 503 twice", 'f', R"("do":"status","status":503,"times":2)", ""},
    {"file: 429 with seconds", 'f', R"("do":"status","status":429,"retry-after":2)", ""},
    {"file: cut once", 'f', R"("do":"truncate")", ""},
    {"file: cut for ever", 'f', R"("do":"truncate","bytes":1,"times":0)", "download-incomplete"},
    {"file: the last chunk missing once", 'f', R"("do":"chunk-cut")", ""},
    {"file: a length too small once", 'f', R"("do":"wrong-length")", ""},
    {"file: a length too small for ever", 'f', R"("do":"wrong-length","times":0)", "download-incomplete"},
    {"file: cut once, no length told", 'f', R"("do":"no-length")", ""},
    {"file: cut for ever, no length told", 'f', R"("do":"no-length","times":0)", "download-incomplete"},
    {"file: coded, though nobody asked for it", 'f', R"("do":"coded","times":0)", ""},
    {"file: reset twice", 'f', R"("do":"reset","times":2)", ""},
    {"file: hangs once", 'f', R"("do":"hang")", ""},
    {"file: a page with 200", 'f', R"("do":"html","times":0)", "download-wrong-type"},
    {"file: a page under the right type", 'f', R"("do":"wrong-bytes","times":0)", "download-wrong-type"},
    {"file: nothing in it", 'f', R"("do":"empty-body","times":0)", "download-incomplete"},
    {"file: without an end", 'f', R"("do":"huge","bytes":6000000,"times":0)", "download-too-large", "download-too-large"},
    {"file: the link has expired", 'f', R"("do":"expired-link")", "", "permission-denied", nullptr, nullptr, nullptr, "permission-denied"},
    {"file: each link has expired", 'f', R"("do":"expired-link","times":0)", "link-expired", "permission-denied", "permission-denied", nullptr, nullptr,
     "permission-denied"},
    {"file: sent on, same host", 'f', R"("do":"redirect","to":"again")", "", nullptr, nullptr, nullptr, nullptr, "redirect-refused"},
    {"file: sent on, other host", 'f', R"("do":"redirect","to":"other-host","times":0)", "download-wrong-type", nullptr, nullptr, nullptr, nullptr,
     "redirect-refused"},
    {"file: sent on, in a circle", 'f', R"("do":"redirect","to":"loop","times":0)", "redirect-refused"},
};

const char *expectedEnd(const FaultRow &fault, std::size_t api)
{
    const auto isMeant = [&](const Otherwise &row) {
        const QByteArrayView name(row.fault);
        const bool fits = name.endsWith('*') ? QByteArrayView(fault.name).startsWith(name.chopped(1)) : name == QByteArrayView(fault.name);
        return fits && QByteArrayView(row.api) == QByteArrayView(apis[api].name);
    };
    if (const auto *row = std::find_if(std::begin(otherwise), std::end(otherwise), isMeant); row != std::end(otherwise))
        return row->end;
    const char *own[] = {fault.foundry, fault.workiva, fault.document360, fault.emailShepherd, fault.gotenberg};
    return api < std::size(own) && own[api] ? own[api] : fault.end;
}

/// The matrix as the paper has it; faultMatrix() shows that each of its cells is true.
QString matrixTable()
{
    QString text = QStringLiteral("| fault |");
    QString rule = QStringLiteral("|---|");
    for (const ApiRow &api : apis) {
        text += QStringLiteral(" %1 |").arg(QLatin1StringView(api.name));
        rule += QStringLiteral("---|");
    }
    text += u'\n' + rule + u'\n';
    for (const FaultRow &fault : faults) {
        text += QStringLiteral("| %1 |").arg(QLatin1StringView(fault.name));
        for (std::size_t api = 0; api < std::size(apis); ++api) {
            const QString end = QLatin1StringView(expectedEnd(fault, api));
            const bool isAsked = apis[api].poll || fault.where != 'p';
            text += QStringLiteral(" %1 |").arg(!isAsked ? QStringLiteral("–") : end.isEmpty() ? QStringLiteral("done") : end);
        }
        text += u'\n';
    }
    return text;
}

} // namespace

class TestSandboxFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void faultMatrix_data();
    void faultMatrix();
    void thePaperHasTheMatrix();
    void samplesThatSayNo_data();
    void samplesThatSayNo();
    void pagesThatCannotBeHad_data();
    void pagesThatCannotBeHad();
    void expiredTokenIsRenewed();
    void neverEarlierThanRetryAfter();
    void scriptsThatAreWrong();

private:
    SandboxBench m_bench;
};

void TestSandboxFaults::faultMatrix_data()
{
    QTest::addColumn<int>("api");
    QTest::addColumn<int>("fault");
    for (std::size_t api = 0; api < std::size(apis); ++api) {
        for (std::size_t fault = 0; fault < std::size(faults); ++fault) {
            if (apis[api].poll || faults[fault].where != 'p')
                QTest::addRow("%s, %s", apis[api].name, faults[fault].name) << static_cast<int>(api) << static_cast<int>(fault);
        }
    }
}

void TestSandboxFaults::faultMatrix()
{
    QFETCH(int, api);
    QFETCH(int, fault);
    const ApiRow &row = apis[api];
    const FaultRow &what = faults[fault];
    const char *route = what.where == 'c' ? row.create : what.where == 'p' ? row.poll : row.file;
    QVERIFY(m_bench.server.setFaults(QByteArray("{\"faults\":[{\"route\":\"") + route + "\"," + what.fault + "}]}"));
    const qsizetype from = m_bench.server.log().size();
    // Nobody wants to wait long for a server that hangs; all others have time, however busy the computer is.
    const bool hangs = QByteArrayView(what.fault).contains("hang");
    m_bench.network.answerTimeout = std::chrono::milliseconds(hangs ? 400 : 20000);
    m_bench.network.pollingDeadline = std::chrono::minutes(20);
    ExportRequest request = m_bench.request(QLatin1StringView(row.dialect), QLatin1StringView(row.kind), QLatin1StringView(row.target));
    if (*row.revision)
        request.settings[sourceScope].values.insert(QStringLiteral("revisionId"), QLatin1StringView(row.revision));
    const ExportResult result = m_bench.run(m_bench.account(QLatin1StringView(row.dialect)), request);
    QVERIFY(m_bench.server.setFaults("{}"));

    const QString said = result.error ? sentence(*result.error) : QString();
    QVERIFY2(endOf(result) == QLatin1StringView(expectedEnd(what, static_cast<std::size_t>(api))),
             qPrintable(endOf(result) + QStringLiteral(": ") + said + u'\n' + (result.error ? result.error->details : QString())));
    QVERIFY2(m_bench.created(from) <= 1, "two exports of one job");
    QVERIFY2(!m_bench.tokenLeaked(), "the token came to another origin");
    QCOMPARE(result.error.has_value(), !endOf(result).isEmpty());
    if (result.error) {
        // Words for people: who it was, and no holes in the sentence.
        const bool named = said.contains(QLatin1StringView(dialectById(QString::fromLatin1(row.dialect))->service))
                           || said.contains(QLatin1StringView("127.0.0.1")) || said.contains(QLatin1StringView("limit"));
        QVERIFY2(named && !said.contains(u'{') && !said.contains(QLatin1StringView("%1")), qPrintable(said));
    } else {
        QCOMPARE(result.files.size(), 1);
        QVERIFY(startOf(result.files.first().path).startsWith(row.kind == std::string_view("document") || !row.poll ? "%PDF-" : "PK\x03\x04"));
    }
}

void TestSandboxFaults::thePaperHasTheMatrix()
{
    QFile paper(QStringLiteral(QUAYSIDE_SOURCE_DIR "/docs/contracts/faults.md"));
    QVERIFY(paper.open(QIODevice::ReadOnly));
    QVERIFY2(QString::fromUtf8(paper.readAll()).contains(matrixTable()), qPrintable(QStringLiteral("The table is now:\n") + matrixTable()));
}

void TestSandboxFaults::samplesThatSayNo_data()
{
    QTest::addColumn<int>("api");
    QTest::addColumn<QString>("sample");
    QTest::addColumn<QString>("end");
    for (int api = 0; api < static_cast<int>(std::size(apis)); ++api) {
        if (apis[api].dialect == std::string_view("gotenberg"))
            continue; // it has no documents of its own
        QTest::addRow("%s: not yours", apis[api].name) << api << QStringLiteral("Not yours") << QStringLiteral("permission-denied");
        QTest::addRow("%s: broken", apis[api].name) << api << QStringLiteral("Broken") << QStringLiteral("remote-failed");
        QTest::addRow("%s: endless", apis[api].name) << api << QStringLiteral("Endless") << QStringLiteral("polling-deadline/still-running-there");
    }
}

void TestSandboxFaults::samplesThatSayNo()
{
    QFETCH(int, api);
    QFETCH(QString, sample);
    QFETCH(QString, end);
    const QString dialect = QLatin1StringView(apis[api].dialect);
    ExportRequest request = m_bench.request(dialect, QLatin1StringView(apis[api].kind), QLatin1StringView(apis[api].target));
    static const char *const patterns[] = {
        "document +(ri\\.\\S+) +%1",   "Document +(\\S+) +%1",       "project (\\S+) +version \\S+ +%1", "email (\\d+) +%1", "",
        "Google document +(\\S+) +%1", "Google document +(\\S+) +%1"};
    static const char *const keys[] = {"documentRid", "fileId", "projectId", "email_id", "", "fileId", "fileId"};
    const auto match = QRegularExpression(QString(QLatin1StringView(patterns[api])).arg(sample)).match(m_bench.server.greeting());
    QVERIFY(match.hasMatch());
    request.settings[sourceScope].values = {{QLatin1StringView(keys[api]), match.captured(1)}};
    if (*apis[api].revision)
        request.settings[sourceScope].values.insert(QStringLiteral("revisionId"), QLatin1StringView(apis[api].revision));
    // The user's deadline is hours, asked every second: a minute shows the same in sixty questions.
    const auto deadline = std::exchange(m_bench.network.pollingDeadline, std::chrono::minutes(1));
    const ExportResult result = m_bench.run(m_bench.account(dialect), request);
    m_bench.network.pollingDeadline = deadline;
    QCOMPARE(endOf(result), end);
    QVERIFY(!sentence(*result.error).contains(u'{'));
}

void TestSandboxFaults::pagesThatCannotBeHad_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("end");
    QTest::addColumn<QString>("says");
    QTest::newRow("not allowed") << QStringLiteral("https://forbidden.example/") << QStringLiteral("permission-denied") << QStringLiteral("list of addresses");
    QTest::newRow("not there") << QStringLiteral("https://nowhere.example/") << QStringLiteral("remote-rejected") << QStringLiteral("ERR_NAME_NOT_RESOLVED");
    QTest::newRow("broken") << QStringLiteral("https://broken.example/") << QStringLiteral("remote-failed") << QStringLiteral("main page: 500");
}

void TestSandboxFaults::pagesThatCannotBeHad()
{
    QFETCH(QString, url);
    QFETCH(QString, end);
    QFETCH(QString, says);
    ExportRequest request = m_bench.request(QStringLiteral("gotenberg"), QStringLiteral("url"), QStringLiteral("png"));
    request.settings[sourceScope].values = {{QStringLiteral("url"), url}};
    const ExportResult result = m_bench.run(m_bench.account(QStringLiteral("gotenberg"), {}, AuthKind::None), request);
    QCOMPARE(endOf(result), end);
    QVERIFY2(sentence(*result.error).contains(says), qPrintable(sentence(*result.error)));
    QCOMPARE(result.error->field, QStringLiteral("source.url"));
    QVERIFY(!result.facts.value(QStringLiteral("Gotenberg-Trace")).isEmpty());
}

void TestSandboxFaults::expiredTokenIsRenewed()
{
    for (const char *route : {"workiva.export", "workiva.operation", "workiva.download"}) {
        const QByteArray script = QByteArray("{\"faults\":[{\"do\":\"expire-token\",\"route\":\"") + route + "\"}]}";
        QVERIFY(m_bench.server.setFaults(script));
        const qsizetype from = m_bench.server.log().size();
        const ExportResult result = m_bench.run(m_bench.account(QStringLiteral("workiva"), {}, AuthKind::ClientCredentials),
                                                m_bench.request(QStringLiteral("workiva"), QStringLiteral("document"), QStringLiteral("pdf")));
        QVERIFY2(result.outcome == ExportResult::Outcome::Succeeded, result.error ? qPrintable(sentence(*result.error)) : "no error");
        QCOMPARE(m_bench.created(from), 1);
        const auto tokens = std::count_if(m_bench.server.log().begin() + from, m_bench.server.log().end(),
                                          [](const sandbox::LogLine &line) { return line.route == QLatin1StringView("workiva.token"); });
        QCOMPARE(tokens, 2);
    }
    QVERIFY(m_bench.server.setFaults("{}"));
}

void TestSandboxFaults::neverEarlierThanRetryAfter()
{
    // With the clock on the wall: the sandbox answers 429 to whoever comes before the second it asked for is over.
    sandbox::Config config = quickSandbox();
    config.pollSeconds = 1;
    config.workMs = 2500;
    SandboxBench bench(config);
    const ExportResult result =
        bench.run(bench.account(QStringLiteral("workiva")), bench.request(QStringLiteral("workiva"), QStringLiteral("document"), QStringLiteral("docx")),
                  std::make_shared<SystemClock>());
    QCOMPARE(result.outcome, ExportResult::Outcome::Succeeded);
    qint64 before = 0;
    int asked = 0;
    for (const sandbox::LogLine &line : bench.server.log()) {
        QVERIFY(line.status != 429);
        if (line.route == QLatin1StringView("workiva.operation")) {
            QVERIFY(before == 0 || line.at - before >= 1000);
            ++asked;
        }
        before = line.at;
    }
    QVERIFY(asked >= 3);
}

void TestSandboxFaults::scriptsThatAreWrong()
{
    for (const char *script : {"[", R"({"faults":[{"do":"dance"}]})", R"({"faults":[{"do":"delay","ms":-1}]})", R"({"faults":[{"do":"status","status":7}]})"}) {
        const auto taken = m_bench.server.setFaults(script);
        QVERIFY(!taken);
        QCOMPARE(taken.error().code, ErrorCode::Usage);
    }
}

QTEST_MAIN(TestSandboxFaults)
#include "tst_sandboxfaults.moc"
