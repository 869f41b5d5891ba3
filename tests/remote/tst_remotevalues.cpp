// SPDX-License-Identifier: GPL-3.0-or-later
// The pure parts of remote work: headers, the credential's table, Retry-After, back-off, stored state, names and types of downloads.
#include "remote/accounts/accountsecrets.h"
#include "remote/auth/credential.h"
#include "remote/auth/pkce.h"
#include "remote/auth/tokensource.h"
#include "remote/dialects/fileending.h"
#include "remote/driver/remotejobstate.h"
#include "remote/driver/resultname.h"
#include "remote/http/remotelog.h"
#include "remote/http/retry.h"

#include "support/toydialect.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace quayside;
using namespace quayside::test;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(quayside::CredentialVerdict)
Q_DECLARE_METATYPE(quayside::ErrorCode)

class TestRemoteValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headersRefuseCredentials();
    void jsonTakesScalars();
    void credentials_data();
    void credentials();
    void retryAfterForms_data();
    void retryAfterForms();
    void backOffGrows();
    void transientAnswers();
    void rateLimitHeaders();
    void memoryRoundTrip();
    void memoryHoldsNoSignedLink();
    void memoryFromRubbish_data();
    void memoryFromRubbish();
    void pkceOfTheStandard();
    void formBodies();
    void logShowsNoQuery();
    void elapsed();
    void splitNames_data();
    void splitNames();
    void namesOfResults_data();
    void namesOfResults();
    void secretsThatASignInNeeds();
};

void TestRemoteValues::secretsThatASignInNeeds()
{
    Account account;
    account.auth = AuthKind::AuthorizationCode;
    const QString renewal = QStringLiteral("refresh-token");
    QCOMPARE(neededSecrets(*dialectById(u"google-drive"), account), (QStringList{renewal, QStringLiteral("client-secret")}));
    QCOMPARE(neededSecrets(*dialectById(u"document360"), account), QStringList(renewal));
    account.auth = AuthKind::ApiToken;
    QCOMPARE(neededSecrets(*dialectById(u"google-drive"), account), QStringList(QStringLiteral("token")));
}

void TestRemoteValues::headersRefuseCredentials()
{
    Headers headers{{"Accept", "application/json"}, {"Authorization", "Bearer x"}};
    QVERIFY(!headers.contains("authorization"));
    for (const char *name : {"authorization", "AUTHORIZATION", "Proxy-Authorization", "Cookie", "Set-Cookie"})
        QVERIFY(!headers.set(name, "x"));
    QVERIFY(!headers.set("X-A", "a\r\nAuthorization: b"));
    QVERIFY(!headers.set("X A", "a"));
    QVERIFY(!headers.set("X-A:", "a"));
    QVERIFY(headers.set("accept", "text/plain"));
    QCOMPARE(headers.value("ACCEPT"), "text/plain");
    QCOMPARE(headers.fields().size(), 1);
}

void TestRemoteValues::jsonTakesScalars()
{
    HttpReply reply;
    reply.body = "\"ri.notepad.main.generation-job.1\"";
    QCOMPARE(reply.json()->toString(), QStringLiteral("ri.notepad.main.generation-job.1"));
    reply.body = R"({"a":1})";
    QCOMPARE(reply.jsonObject().value(QLatin1StringView("a")).toInt(), 1);
    for (const char *bad : {"", "1,2", "{", "<html>", "{} {}"}) {
        reply.body = bad;
        QVERIFY2(!reply.json(), bad);
    }
    reply.body = "{}";
    reply.bodyCut = true;
    QVERIFY(!reply.json());
}

void TestRemoteValues::credentials_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("trusted");
    QTest::addColumn<bool>("redirected");
    QTest::addColumn<bool>("asked");
    QTest::addColumn<CredentialVerdict>("verdict");
    using V = CredentialVerdict;
    const QString api = QStringLiteral("https://api.toy.test");
    const auto row = [](const char *name, const QString &base, const char *url, const char *trusted, bool redirected, bool asked, V verdict) {
        QTest::newRow(name) << base << QString::fromLatin1(url) << QString::fromLatin1(trusted) << redirected << asked << verdict;
    };
    row("same origin", api, "https://api.toy.test/a", "", false, true, V::Send);
    row("same origin, port written out", api, "https://api.toy.test:443/a", "", false, true, V::Send);
    row("same origin, other case", api, "https://API.Toy.Test/a", "", false, true, V::Send);
    row("not asked", api, "https://api.toy.test/a", "", false, false, V::NotAsked);
    row("redirected", api, "https://api.toy.test/a", "", true, true, V::Redirected);
    row("redirected to a trusted host", api, "https://other.test/a", "other.test", true, true, V::Redirected);
    row("another host", api, "https://other.test/a", "", false, true, V::Foreign);
    row("another port", api, "https://api.toy.test:8443/a", "", false, true, V::Foreign);
    row("subdomain", api, "https://evil.api.toy.test/a", "", false, true, V::Foreign);
    row("name as a prefix", api, "https://api.toy.test.evil.test/a", "", false, true, V::Foreign);
    row("user part hides the host", api, "https://api.toy.test@evil.test/a", "", false, true, V::Insecure);
    row("user part at home", api, "https://me:pw@api.toy.test/a", "", false, true, V::Insecure);
    row("plain http", api, "http://api.toy.test/a", "", false, true, V::Insecure);
    row("plain http to a trusted host", api, "http://other.test/a", "other.test", false, true, V::Insecure);
    row("trusted by the user", api, "https://other.test/a", "other.test", false, true, V::Send);
    row("trusted by the user, other port", api, "https://other.test:444/a", "other.test", false, true, V::Foreign);
    row("trusted by the user with its port", api, "https://other.test:444/a", "other.test:444", false, true, V::Send);
    row("trusted with a port, asked without", api, "https://other.test/a", "other.test:444", false, true, V::Foreign);
    row("the usual port, said", api, "https://OTHER.test:443/a", "other.test", false, true, V::Send);
    row("a subdomain of a trusted host", api, "https://x.other.test/a", "other.test", false, true, V::Foreign);
    row("trusted by the dialect", api, "https://files.toy.example/a", "", false, true, V::Send);
    row("trusted by the dialect, plain http", api, "http://files.toy.example/a", "", false, true, V::Insecure);
    row("name that ends like a trusted one", api, "https://eviltoy.example/a", "", false, true, V::Foreign);
    row("ftp", api, "ftp://api.toy.test/a", "", false, true, V::Insecure);
    row("file", api, "file:///etc/passwd", "", false, true, V::Insecure);
    row("no host", api, "https:///a", "", false, true, V::Insecure);
    const QString loop = QStringLiteral("http://127.0.0.1:8080");
    row("loopback", loop, "http://127.0.0.1:8080/a", "", false, true, V::Send);
    row("loopback, other port", loop, "http://127.0.0.1:8081/a", "", false, true, V::Foreign);
    row("loopback, other name", loop, "http://localhost:8080/a", "", false, true, V::Foreign);
    row("from loopback to the world", loop, "http://192.0.2.1:8080/a", "", false, true, V::Insecure);
    row("ipv6 loopback", QStringLiteral("http://[::1]:8080"), "http://[::1]:8080/a", "", false, true, V::Send);
    row("http account elsewhere", QStringLiteral("http://api.toy.test"), "http://api.toy.test/a", "", false, true, V::Insecure);
    row("name like loopback", QStringLiteral("http://localhost.evil.test"), "http://localhost.evil.test/a", "", false, true, V::Insecure);
    row("127 in a name", QStringLiteral("http://127.0.0.1.evil.test"), "http://127.0.0.1.evil.test/a", "", false, true, V::Insecure);
}

void TestRemoteValues::credentials()
{
    QFETCH(QString, base);
    QFETCH(QString, url);
    QFETCH(QString, trusted);
    QFETCH(bool, redirected);
    QFETCH(bool, asked);
    QFETCH(CredentialVerdict, verdict);
    Account account = toyAccount(QUrl(base));
    if (!trusted.isEmpty())
        account.trustedHosts = {trusted};
    HttpRequest request;
    request.url = QUrl(url);
    request.credential = asked ? Credential::Account : Credential::None;
    QCOMPARE(static_cast<int>(credentialFor(toyDialect(), account, request, redirected)), static_cast<int>(verdict));
}

void TestRemoteValues::retryAfterForms_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<qint64>("ms"); // -1: none
    QTest::newRow("seconds") << QByteArray("5") << qint64(5000);
    QTest::newRow("blanks") << QByteArray(" 5 ") << qint64(5000);
    QTest::newRow("zero") << QByteArray("0") << qint64(0);
    QTest::newRow("fraction") << QByteArray("1.5") << qint64(1500);
    QTest::newRow("negative") << QByteArray("-1") << qint64(-1);
    QTest::newRow("fixdate") << QByteArray("Sat, 21 Nov 2026 12:00:30 GMT") << qint64(30000);
    QTest::newRow("rfc 850") << QByteArray("Saturday, 21-Nov-26 12:00:30 GMT") << qint64(30000);
    QTest::newRow("asctime") << QByteArray("Sat Nov 21 12:00:30 2026") << qint64(30000);
    QTest::newRow("past") << QByteArray("Sat, 21 Nov 2026 11:00:30 GMT") << qint64(0);
    QTest::newRow("a year") << QByteArray("Sun, 21 Nov 2027 12:00:30 GMT") << qint64(3600000);
    QTest::newRow("huge") << QByteArray("99999999999999") << qint64(3600000);
    QTest::newRow("nonsense") << QByteArray("soon") << qint64(-1);
    QTest::newRow("not there") << QByteArray() << qint64(-1);
    QTest::newRow("nan") << QByteArray("nan") << qint64(-1);
}

void TestRemoteValues::retryAfterForms()
{
    QFETCH(QByteArray, value);
    QFETCH(qint64, ms);
    HttpReply reply;
    if (!value.isEmpty())
        reply.headers.set("Retry-After", value);
    const auto wait = retryAfter(reply, QDateTime(QDate(2026, 11, 21), QTime(12, 0), Qt::UTC));
    QCOMPARE(wait ? wait->count() : -1, ms);
}

void TestRemoteValues::backOffGrows()
{
    QCOMPARE(backOff(1, 1s, 30s, 0).count(), 500);
    QCOMPARE(backOff(1, 1s, 30s, 0.5).count(), 750);
    QCOMPARE(backOff(3, 1s, 30s, 0).count(), 2000);
    QCOMPARE(backOff(100, 1s, 30s, 0.999).count(), 29985);
}

void TestRemoteValues::transientAnswers()
{
    HttpReply reply;
    for (const auto &[status, again] : {std::pair{429, true}, {502, true}, {503, true}, {504, true}, {500, false}, {404, false}, {200, false}, {501, false}}) {
        reply.status = status;
        QCOMPARE(isTransient(reply), again);
    }
    reply.status = 503;
    reply.headers.set("QoS-Retry-Hint", "do-not-retry");
    QVERIFY(!isTransient(reply));
    reply.headers = {{"QoS-Due-To", "custom"}};
    QVERIFY(!isTransient(reply));
}

void TestRemoteValues::rateLimitHeaders()
{
    const QDateTime now(QDate(2026, 11, 21), QTime(12, 0), Qt::UTC);
    HttpReply reply;
    reply.headers.set("X-RateLimit-Remaining", "0");
    reply.headers.set("X-RateLimit-Reset", QByteArray::number(now.toSecsSinceEpoch() + 7));
    QCOMPARE(rateLimitPause(reply, now)->count(), 7000);
    reply.headers.set("X-RateLimit-Remaining", "1");
    QVERIFY(!rateLimitPause(reply, now));
}

void TestRemoteValues::memoryRoundTrip()
{
    const Account account = toyAccount(QUrl(QStringLiteral("https://api.toy.test")));
    const HttpRequest post = sendJson(HttpMethod::Post, QUrl(QStringLiteral("https://api.toy.test/a%2Fb?preview=true")),
                                      {{QStringLiteral("a"), QStringLiteral("ü")}}, Repeat::Creates);
    Download download;
    download.request = getJson(QUrl(QStringLiteral("https://api.toy.test/f")));
    download.acceptedTypes = {"application/pdf"};
    download.name = QStringLiteral("n");
    download.extension = QStringLiteral("pdf");
    download.locale = QStringLiteral("de-AT");
    download.asItIs = true;
    Artifact link;
    link.kind = Artifact::Kind::Link;
    link.url = QStringLiteral("https://x.test/y");
    const QList<Step> steps{Send{post, QStringLiteral("words")},
                            PollAfter{getJson(post.url), 3s, QStringLiteral("queued")},
                            PollAfter{getJson(post.url), std::nullopt, {}},
                            download,
                            Done{{link}},
                            Fail{{ErrorCode::RemoteFailed, {{QStringLiteral("reason"), QStringLiteral("r")}}, QStringLiteral("source.id"), QStringLiteral("d")},
                                 InterruptReason::NeedsSignIn}};
    for (const Step &step : steps) {
        RemoteJobState memory;
        memory.account = account;
        memory.phase = QStringLiteral("p");
        memory.memo = {{QStringLiteral("id"), 7}};
        memory.facts = {{QStringLiteral("request_id"), QStringLiteral("r-1")}};
        memory.notes = {{WarningCode::ServiceNotice, {{QStringLiteral("message"), QStringLiteral("m")}}, {}, 0}};
        memory.step = step;
        memory.sent = true;
        memory.asked = 3;
        memory.since = 1'800'000'000'123;
        memory.notBefore = 1'800'000'000'456;
        memory.files = {{download,
                         QStringLiteral("/s/f"),
                         QStringLiteral("svc.pdf"),
                         QStringLiteral("pdf"),
                         QStringLiteral("application/pdf"),
                         12,
                         QStringLiteral("q"),
                         {{QStringLiteral("id"), 7}}}};
        const Result<RemoteJobState> read = remoteJobStateFromJson(QJsonDocument::fromJson(QJsonDocument(toJson(memory)).toJson()).object());
        QVERIFY(read.has_value());
        QVERIFY(read->step == step);
        QCOMPARE(read->account, account);
        QCOMPARE(read->facts, memory.facts);
        QCOMPARE(read->notes, memory.notes);
        QCOMPARE(read->since, memory.since);
        QCOMPARE(read->notBefore, memory.notBefore);
        QVERIFY(read->sent);
        QCOMPARE(read->files.first().size, 12);
        QVERIFY(read->files.first().step == download);
    }
}

void TestRemoteValues::memoryHoldsNoSignedLink()
{
    RemoteJobState memory;
    memory.account = toyAccount(QUrl(QStringLiteral("https://api.toy.test")));
    Download download;
    download.request.url = QUrl(QStringLiteral("https://storage.test/f?sig=s3cr3t"));
    download.renew = getJson(QUrl(QStringLiteral("https://api.toy.test/exports/7")));
    memory.step = download;
    memory.files = {{download, {}, {}, {}, {}, 1, {}, {}}};
    const QByteArray stored = QJsonDocument(toJson(memory)).toJson();
    QVERIFY(!stored.contains("s3cr3t"));
    QVERIFY(!stored.contains("storage.test"));
    const auto read = remoteJobStateFromJson(QJsonDocument::fromJson(stored).object());
    QVERIFY(read.has_value());
    QVERIFY(std::get<Download>(read->step).renew == download.renew);
}

void TestRemoteValues::memoryFromRubbish_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray("{}");
    QTest::newRow("newer") << QByteArray(R"({"version":99,"account":{},"step":{}})");
    QTest::newRow("no step") << QByteArray(R"({"version":1,"account":{"version":1,"id":"a","dialect":"toy","auth":"token"}})");
    QTest::newRow("step without a request") << QByteArray(
        R"({"version":1,"account":{"version":1,"id":"a","dialect":"toy","auth":"token"},"step":{"kind":"send"}})");
    QTest::newRow("types") << QByteArray(R"({"version":"1","account":[],"step":7})");
}

void TestRemoteValues::memoryFromRubbish()
{
    QFETCH(QByteArray, bytes);
    const auto read = remoteJobStateFromJson(QJsonDocument::fromJson(bytes).object());
    QVERIFY(!read);
    QCOMPARE(static_cast<int>(read.error().code), static_cast<int>(ErrorCode::StoredRequestUnreadable));
}

void TestRemoteValues::pkceOfTheStandard()
{
    // RFC 7636, appendix B.
    QCOMPARE(pkceChallenge("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"), "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
    QCOMPARE(pkceVerifier().size(), 43);
    QVERIFY(pkceVerifier() != pkceVerifier());
}

void TestRemoteValues::formBodies()
{
    QCOMPARE(formBody({{QStringLiteral("a"), QStringLiteral("b c+&=ü")}, {QStringLiteral("d"), {}}}), "a=b%20c%2B%26%3D%C3%BC&d=");
}

void TestRemoteValues::logShowsNoQuery()
{
    QCOMPARE(loggedUrl(QUrl(QStringLiteral("https://me:pw@h.test/a%20b?sig=s3cr3t#x"))), QStringLiteral("https://h.test/a%20b"));
}

void TestRemoteValues::elapsed()
{
    QCOMPARE(elapsedText(42s), QStringLiteral("0:42"));
    QCOMPARE(elapsedText(725s), QStringLiteral("12:05"));
    QCOMPARE(elapsedText(3723s), QStringLiteral("1:02:03"));
}

void TestRemoteValues::splitNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("stem");
    QTest::addColumn<QString>("ending");
    const auto row = [](const char *name, const char *stem, const char *ending) {
        QTest::newRow(*name ? name : "empty") << QString::fromUtf8(name) << QString::fromUtf8(stem) << QString::fromUtf8(ending);
    };
    row("a.pdf", "a", "pdf");
    row("export.TAR.GZ", "export", "tar.gz");
    row("export.tar.bz2", "export", "tar.bz2");
    row("a.7z", "a", "7z");
    row("Release 2.5", "Release 2.5", "");
    row("Release 2.5.pdf", "Release 2.5", "pdf");
    row("ri.notepad.main.notepad.11111111-2222", "ri.notepad.main.notepad.11111111-2222", "");
    row(".gitignore", ".gitignore", "");
    row("a.", "a.", "");
    row("a.tar", "a", "tar");
    row("", "", "");
}

void TestRemoteValues::splitNames()
{
    QFETCH(QString, name);
    QFETCH(QString, stem);
    QFETCH(QString, ending);
    QCOMPARE(splitName(name), (SplitName{stem, ending}));
}

void TestRemoteValues::namesOfResults_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("own");    // what the service calls the document
    QTest::addColumn<QString>("served"); // the name of the file it sends
    QTest::addColumn<QString>("extension");
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<bool>("isFolder");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *what, const char *title, const char *id, const char *served, const char *extension, const char *name,
                        const char *locale = "", const char *own = "", const char *pattern = "", bool isFolder = false) {
        QTest::newRow(what) << QString::fromUtf8(title) << QString::fromUtf8(id) << QString::fromUtf8(own) << QString::fromUtf8(served)
                            << QString::fromUtf8(extension) << QString::fromUtf8(locale) << QString::fromUtf8(pattern) << isFolder << QString::fromUtf8(name);
    };
    const char *rid = "ri.notepad.main.notepad.11111111-2222-3333-4444-555555555555";
    row("a title", "Annual report", rid, "export.pdf", "pdf", "Annual report.pdf");
    row("a title with a dot", "Release 2.5", rid, "", "pdf", "Release 2.5.pdf");
    row("nothing but the id", rid, rid, "", "pdf", "ri.notepad.main.notepad.11111111-2222-3333-4444-555555555555.pdf");
    row("the kind", "Document", rid, "", "pdf", "ri.notepad.main.notepad.11111111-2222-3333-4444-555555555555.pdf");
    row("the kind and the id", "Document doc-7", "doc-7", "", "pdf", "doc-7.pdf");
    row("an address", "https://x.test/a/AbCd1234/doc/c6ca0c4b2a544fc1a2f0b8ff6e27d0f2/r/-1",
        "https://x.test/a/AbCd1234/doc/c6ca0c4b2a544fc1a2f0b8ff6e27d0f2/r/-1", "", "pdf", "c6ca0c4b2a544fc1a2f0b8ff6e27d0f2.pdf");
    row("the service's name, where the title is the id", "doc-7", "doc-7", "Annual report.pdf", "pdf", "Annual report.pdf");
    row("the title before the service's name", "Mine", "doc-7", "Theirs.pdf", "pdf", "Mine.pdf");
    row("a name every file has", "doc-7", "doc-7", "export.tar.gz", "tar.gz", "doc-7.gz");
    row("a name every file has, counted", "doc-7", "doc-7", "export (2).zip", "zip", "doc-7.pdf.zip");
    row("a double ending", "Folder", "doc-7", "", "tar.gz", "Folder.gz");
    row("what the document is called there", "doc-7", "doc-7", "export.zip", "zip", "Welcome.pdf.zip", "", "Welcome");
    row("a locale", "Guide", "doc-7", "", "pdf", "Guide.fr-CH.pdf", "fr-CH");
    row("a zip in a locale", "Guide", "doc-7", "export.zip", "zip", "Guide.fr.pdf.zip", "fr");
    row("a pattern that tells both", "Guide", "doc-7", "", "zip", "Guide.zip", "fr", "", "{format}/{name}.{locale}.{ext}");
    row("unpacked", "Guide", "doc-7", "", "zip", "Guide.fr-pdf.zip", "fr", "", "", true);
    row("no title at all", "", "doc-7", "", "pdf", "doc-7.pdf");
    row("no ending", "Guide", "doc-7", "", "", "Guide.bin");
}

void TestRemoteValues::namesOfResults()
{
    QFETCH(QString, title);
    QFETCH(QString, id);
    QFETCH(QString, own);
    QFETCH(QString, served);
    QFETCH(QString, extension);
    QFETCH(QString, locale);
    QFETCH(QString, pattern);
    QFETCH(bool, isFolder);
    QFETCH(QString, name);
    ProviderDescription description = toyDialect().describe({});
    description.sourceKinds.first().name = QStringLiteral("Document");
    ExportRequest request;
    request.title = title;
    request.sourceKind = QStringLiteral("document");
    request.target = QStringLiteral("pdf");
    request.settings[sourceScope].values = {{QStringLiteral("id"), id}};
    request.destination.nameTemplate = pattern;
    if (!locale.isEmpty())
        request.locales = {locale};
    FetchedFile file;
    file.step.name = own;
    file.serviceName = served;
    file.extension = extension;
    QCOMPARE(resultName(request, description, file, isFolder), name);
}

QTEST_GUILESS_MAIN(TestRemoteValues)
#include "tst_remotevalues.moc"
