// SPDX-License-Identifier: GPL-3.0-or-later
// Files on their way to a service: named in the store, read when they are sent, and an answer that is the file.
#include "uploadbench.h"

#include "remote/http/multipartbody.h"
#include "remote/http/uploads.h"

#include <QTcpServer>
#include <QTcpSocket>

#include <sys/stat.h>

using namespace quayside;
using namespace quayside::test;

namespace {

/// Takes a body of any size without keeping it.
class Swallower final : public QObject
{
public:
    Swallower()
    {
        m_server.listen(QHostAddress::LocalHost);
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = m_server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { take(socket); });
        });
    }
    [[nodiscard]] QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_server.serverPort())); }

    qint64 swallowed = 0; ///< bytes, heads included
    std::function<void()> onBytes;

private:
    void take(QTcpSocket *socket)
    {
        const QByteArray bytes = socket->readAll();
        swallowed += bytes.size();
        m_tail = (m_tail + bytes).right(64);
        if (onBytes)
            onBytes();
        if (m_tail.endsWith("--\r\n")) // the last boundary
            socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/pdf\r\nContent-Length: " + QByteArray::number(pdf.size()) + "\r\n\r\n" + pdf);
    }

    QTcpServer m_server;
    QByteArray m_tail;
};

/// Bytes of memory in use now.
qint64 residentNow()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toLongLong() * 4096 : 0;
}

QByteArray bodyOf(const QList<FormPart> &parts, std::optional<ExportError> *problem = nullptr)
{
    MultipartBody body(parts);
    const QByteArray bytes = body.readAll();
    if (problem)
        *problem = body.problem();
    else if (bytes.size() != body.length())
        qFatal("the length is wrong");
    return QByteArray(bytes).replace(body.contentType().mid(body.contentType().indexOf('=') + 1), "B");
}

FormPart filePart(const QString &path, const QString &name = {})
{
    return {"files", {}, path, name, {}};
}

} // namespace

class TestUploads : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBodyIsWhatBrowsersSend();
    void noNameBreaksOut();
    void aFolderStandsForItsFiles();
    void whatCannotBeSent_data();
    void whatCannotBeSent();
    void filesAreNamedInTheStore();
    void copiesOfPagesAreMadeAgain();
    void aSafeRequestIsSentAgain();
    void nothingIsLeftToFollow_data();
    void nothingIsLeftToFollow();
    void aCreateIsSentOnce_data();
    void aCreateIsSentOnce();
    void aCreateWhoseFileIsGoneIsNotMadeAgain();
    void anAnswerThatIsNoFile_data();
    void anAnswerThatIsNoFile();
    void aChangedSourceIsNotSent();
    void aSourceThatChangesOnTheWay();
    void aLargeFileTakesNoMemory();
    void plainHttpWithoutACredential();
};

void TestUploads::theBodyIsWhatBrowsersSend()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("Überblick.html"));
    QVERIFY(QFile(path).open(QIODevice::WriteOnly));
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("<p>\r\n--B\r\n");
    }
    const auto parts = lookedAt(
        {{"scale", QStringLiteral("1.5"), {}, {}, {}}, {"files", QStringLiteral("<i>"), {}, QStringLiteral("index.html"), "text/html"}, filePart(path)});
    QVERIFY(parts);
    QCOMPARE(bodyOf(*parts),
             QByteArray("--B\r\nContent-Disposition: form-data; name=\"scale\"\r\n\r\n1.5\r\n"
                        "--B\r\nContent-Disposition: form-data; name=\"files\"; filename=\"index.html\"\r\nContent-Type: text/html\r\n\r\n<i>\r\n"
                        "--B\r\nContent-Disposition: form-data; name=\"files\"; filename=\"\xc3\x9c"
                        "berblick.html\"\r\nContent-Type: text/html\r\n\r\n<p>\r\n--B\r\n\r\n--B--\r\n"));
}

void TestUploads::noNameBreaksOut()
{
    const QByteArray body = bodyOf({{"a\"b", QStringLiteral("x"), {}, QStringLiteral("c\"\r\nX: y.txt"), "text/plain"}});
    QVERIFY2(body.contains(R"(name="a%22b"; filename="c%22%0D%0AX: y.txt")"), body.constData());
}

void TestUploads::aFolderStandsForItsFiles()
{
    QTemporaryDir folder;
    for (const char *name : {"b.css", "a.png", ".hidden"})
        QVERIFY(QFile(folder.filePath(QLatin1StringView(name))).open(QIODevice::WriteOnly));
    QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("deeper")));
    QVERIFY(needLook({filePart(folder.path())}));
    const auto parts = lookedAt({filePart(folder.path())});
    QVERIFY(parts);
    QVERIFY(!needLook(*parts));
    QCOMPARE(parts->size(), 2);
    QCOMPARE(parts->at(0).fileName, QStringLiteral("a.png"));
    QCOMPARE(parts->at(0).mediaType, QByteArray("image/png"));
    QCOMPARE(parts->at(1).fileName, QStringLiteral("b.css"));
    QCOMPARE(parts->at(1).size, 0);
}

void TestUploads::whatCannotBeSent_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("nothing there") << QStringLiteral("gone") << ErrorCode::SourceNotFound;
    QTest::newRow("a pipe") << QStringLiteral("pipe") << ErrorCode::SourceNotReadable;
    QTest::newRow("two of one name") << QStringLiteral("twins") << ErrorCode::SourceNotReadable;
    QTest::newRow("a name twice, once from a text") << QStringLiteral("text") << ErrorCode::SourceNotReadable;
    QTest::newRow("too many") << QStringLiteral("many") << ErrorCode::SourceNotReadable;
}

void TestUploads::whatCannotBeSent()
{
    QFETCH(QString, what);
    QFETCH(ErrorCode, code);
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("1")));
    QVERIFY(QFile(folder.filePath(QStringLiteral("a"))).open(QIODevice::WriteOnly));
    QVERIFY(QFile(folder.filePath(QStringLiteral("1/a"))).open(QIODevice::WriteOnly));
    QList<FormPart> parts{filePart(folder.filePath(what))};
    if (what == QLatin1StringView("pipe"))
        QCOMPARE(::mkfifo(qPrintable(folder.filePath(what)), 0600), 0);
    if (what == QLatin1StringView("twins"))
        parts = {filePart(folder.filePath(QStringLiteral("a"))), filePart(folder.filePath(QStringLiteral("1/a")))};
    if (what == QLatin1StringView("text"))
        parts = {{"files", QStringLiteral("x"), {}, QStringLiteral("a"), {}}, filePart(folder.filePath(QStringLiteral("a")))};
    if (what == QLatin1StringView("many")) {
        QVERIFY(QDir(folder.path()).mkdir(what));
        for (int i = 0; i < 1001; ++i)
            QVERIFY(QFile(folder.filePath(QStringLiteral("many/%1").arg(i))).open(QIODevice::WriteOnly));
    }
    const auto looked = lookedAt(parts);
    QVERIFY(!looked);
    QCOMPARE(looked.error().code, code);
    QVERIFY(!sentence(looked.error()).contains(u'{'));
}

void TestUploads::filesAreNamedInTheStore()
{
    TestServer server;
    server.on("POST", "/convert", [](const SeenRequest &) { return file(pdf); });
    UploadBench bench(server.url());
    bench.write("a secret of the source");
    const ExportResult result = bench.run();
    QCOMPARE(endOf(result), QStringLiteral("succeeded"));
    QCOMPARE(readFile(result.files.first().path), pdf);
    QCOMPARE(result.files.first().suggestedName, QStringLiteral("result.pdf"));
    // What was read is known: it is never replaced by what was made of it.
    QCOMPARE(result.inputs, (QList<ResultInput>{{bench.source, {}}}));
    const SeenRequest seen = server.seen("/convert").value(0);
    QVERIFY(seen.headers.value("content-type").startsWith("multipart/form-data; boundary="));
    QVERIFY(seen.body.contains("a secret of the source") && seen.body.contains("filename=\"page.html\""));
    QCOMPARE(seen.headers.value("content-length").toLongLong(), seen.body.size());
    QVERIFY(!seen.headers.contains("authorization"));
    const QJsonArray parts = bench.control->states.first().value(QLatin1StringView("step"))[QLatin1StringView("request")][QLatin1StringView("parts")].toArray();
    QCOMPARE(parts.at(1)[QLatin1StringView("path")].toString(), bench.source);
    QCOMPARE(parts.at(1)[QLatin1StringView("size")].toInt(), 22);
    QVERIFY(parts.at(1)[QLatin1StringView("changed")].toDouble() > 0);
    for (const QJsonObject &state : std::as_const(bench.control->states))
        QVERIFY(!QJsonDocument(state).toJson().contains("a secret of the source"));
}

void TestUploads::copiesOfPagesAreMadeAgain()
{
    TestServer server;
    server.on("POST", "/convert", [](const SeenRequest &) { return file(pdf); });
    UploadBench bench(server.url());
    bench.write("<img src=\"img/a.png\"><img src=\"no.png\">");
    const QString image = bench.folder.filePath(QStringLiteral("img/a.png"));
    QVERIFY(QDir(bench.folder.path()).mkdir(QStringLiteral("img")) && QFile(image).open(QIODevice::WriteOnly));
    const ExportResult result = bench.run();
    QCOMPARE(endOf(result), QStringLiteral("succeeded"));
    QCOMPARE(result.inputs, (QList<ResultInput>{{image, {}}}));
    QCOMPARE(result.warnings.size(), 1);
    QCOMPARE(result.warnings.first().code, WarningCode::ImageMissing);
    // As after a kill, when the staging folder was swept.
    for (const QString &copy : QDir(bench.folder.path()).entryList({QStringLiteral("quayside-upload-*")}))
        QVERIFY(QFile::remove(bench.folder.filePath(copy)));
    const ExportResult again = bench.run(bench.control->states.first());
    QCOMPARE(endOf(again), QStringLiteral("succeeded"));
    QCOMPARE(again.warnings.size(), 1);
    QCOMPARE(server.count("POST", "/convert"), 2);
    for (const SeenRequest &seen : server.seen("/convert"))
        QVERIFY2(seen.body.contains("<img src=\"a.png\">") && seen.body.contains("filename=\"a.png\""), seen.body.constData());
}

void TestUploads::aSafeRequestIsSentAgain()
{
    TestServer server;
    inTurn(server, "POST", "/convert", {reset(), hang(), status(503), cut(100), file(pdf)});
    UploadBench bench(server.url());
    bench.write("<p>");
    QCOMPARE(endOf(bench.run()), QStringLiteral("succeeded"));
    QCOMPARE(server.count("POST", "/convert"), 5);
    for (const SeenRequest &seen : server.seen("/convert")) {
        QVERIFY(seen.body.contains("<p>"));
        QVERIFY2(!seen.headers.contains("range"), "an answer to a POST is not resumed in the middle");
    }
    // As after a kill before the answer: from the stored step, without asking anybody.
    QCOMPARE(endOf(bench.run(bench.control->states.first())), QStringLiteral("succeeded"));
}

void TestUploads::nothingIsLeftToFollow_data()
{
    QTest::addColumn<bool>("creates");
    QTest::newRow("the answer is all there is") << false;
    QTest::newRow("the service keeps what it makes") << true;
}

void TestUploads::nothingIsLeftToFollow()
{
    QFETCH(bool, creates);
    TestServer server;
    UploadBench bench(server.url(), creates);
    bench.write("<p>a</p>");
    server.on("POST", "/convert", [&bench](const SeenRequest &) {
        bench.control->m_stop.requestStop(StopReason::User);
        return hang();
    });
    const ExportResult result = bench.run();
    QCOMPARE(endOf(result), QStringLiteral("canceled"));
    QCOMPARE(result.nothingLeft, !creates);
}

void TestUploads::aCreateIsSentOnce_data()
{
    QTest::addColumn<Answer>("answer");
    QTest::newRow("reset") << reset();
    QTest::newRow("hangs") << hang();
    QTest::newRow("502") << status(502);
    QTest::newRow("cut in the middle of the file") << cut(100);
    QTest::newRow("a page in place of the file") << file("<html>", "text/html");
}

void TestUploads::aCreateIsSentOnce()
{
    QFETCH(Answer, answer);
    TestServer server;
    inTurn(server, "POST", "/convert", {answer, file(pdf)});
    UploadBench bench(server.url(), true);
    bench.write("<p>");
    const QString unknown = QStringLiteral("interrupted/outcome-unknown outcome-unknown");
    QCOMPARE(endOf(bench.run()), unknown);
    QVERIFY(bench.control->durabilities.contains(JobControl::Durability::Full));
    QCOMPARE(endOf(bench.run(bench.control->states.last())), unknown);
    QCOMPARE(server.count("POST", "/convert"), 1);
}

void TestUploads::aCreateWhoseFileIsGoneIsNotMadeAgain()
{
    TestServer server;
    server.on("POST", "/convert", [](const SeenRequest &) { return file(pdf); });
    UploadBench bench(server.url(), true);
    bench.write("<p>");
    const ExportResult result = bench.run();
    QCOMPARE(endOf(result), QStringLiteral("succeeded"));
    QVERIFY(QFile::remove(result.files.first().path));
    QCOMPARE(endOf(bench.run(bench.control->states.last())), QStringLiteral("interrupted/outcome-unknown outcome-unknown"));
    QCOMPARE(server.count("POST", "/convert"), 1);
}

void TestUploads::anAnswerThatIsNoFile_data()
{
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<QString>("end");
    QTest::addColumn<int>("posts");
    QTest::newRow("refused") << status(400, {}, "no such paper") << QStringLiteral("failed remote-rejected") << 1;
    QTest::newRow("a page") << file("<html>", "text/html") << QStringLiteral("failed download-wrong-type") << 1;
    QTest::newRow("another type") << file("{}", "application/json") << QStringLiteral("failed download-wrong-type") << 1;
    QTest::newRow("sent on") << status(307, {{"Location", "/elsewhere"}}) << QStringLiteral("failed redirect-refused") << 1;
    QTest::newRow("sent on, as a question") << status(303, {{"Location", "/elsewhere"}}) << QStringLiteral("failed redirect-refused") << 1;
    QTest::newRow("cut for ever") << cut(100) << QStringLiteral("failed download-incomplete") << 5;
    QTest::newRow("busy for ever") << status(429) << QStringLiteral("failed remote-rejected") << 5;
}

void TestUploads::anAnswerThatIsNoFile()
{
    QFETCH(Answer, answer);
    QFETCH(QString, end);
    QFETCH(int, posts);
    TestServer server;
    server.on("POST", "/convert", [answer](const SeenRequest &) { return answer; });
    UploadBench bench(server.url());
    bench.write("<p>");
    QCOMPARE(endOf(bench.run()), end);
    QCOMPARE(server.count("POST", "/convert"), posts);
    QVERIFY(server.seen("/elsewhere").isEmpty());
}

void TestUploads::aChangedSourceIsNotSent()
{
    TestServer server;
    server.on("POST", "/convert", [](const SeenRequest &) { return file(pdf); });
    UploadBench bench(server.url());
    bench.write("<p>");
    bench.run();
    const QJsonObject stored = bench.control->states.first();
    bench.write("<p>and more");
    const ExportResult changed = bench.run(stored);
    QCOMPARE(endOf(changed), QStringLiteral("failed source-not-readable"));
    QVERIFY(sentence(*changed.error).contains(QLatin1StringView("has changed")));
    QVERIFY2(!changed.goesOn, "a retry looks at the file again");
    QVERIFY(QFile::remove(bench.source));
    const ExportResult gone = bench.run(stored);
    QCOMPARE(endOf(gone), QStringLiteral("failed source-not-found"));
    QVERIFY(!gone.goesOn);
    QCOMPARE(server.count("POST", "/convert"), 1);
}

void TestUploads::aSourceThatChangesOnTheWay()
{
    Swallower server;
    UploadBench bench(server.url());
    bench.write(QByteArray(20'000'000, 'x'));
    server.onBytes = [&] {
        server.onBytes = nullptr;
        QFile file(bench.source);
        if (!file.open(QIODevice::WriteOnly | QIODevice::Append) || file.write("y") != 1)
            qFatal("no source");
    };
    const ExportResult result = bench.run();
    QCOMPARE(endOf(result), QStringLiteral("failed source-not-readable"));
    QVERIFY(!result.goesOn);
}

void TestUploads::aLargeFileTakesNoMemory()
{
    Swallower server;
    NetworkSettings network = Bench::quick();
    network.answerTimeout = std::chrono::seconds(20);
    UploadBench bench(server.url(), false, network);
    constexpr qint64 size = 200 * 1024 * 1024;
    bench.write({});
    QVERIFY(QFile::resize(bench.source, size)); // sparse
    const qint64 before = residentNow();
    qint64 most = before;
    server.onBytes = [&most] { most = std::max(most, residentNow()); };
    QCOMPARE(endOf(bench.run({}, 120'000)), QStringLiteral("succeeded"));
    QVERIFY(server.swallowed > size);
    qInfo("200 MB sent with %lld KB more than before", static_cast<long long>((most - before) / 1024));
    QVERIFY2(most - before < 24 * 1024 * 1024, qPrintable(QString::number(most - before)));
    const bool toldHowFar =
        std::any_of(bench.control->told.begin(), bench.control->told.end(), [](const Progress &one) { return one.stage == Stage::Sending && one.percent > 0; });
    QVERIFY(toldHowFar || bench.control->told.size() < 3);
}

void TestUploads::plainHttpWithoutACredential()
{
    // A server of one's own in the next room; it is asked for nothing that has to be kept from others.
    Account account = toyAccount(QUrl(QStringLiteral("http://gotenberg.lan:3000")), AuthKind::None);
    HttpRequest request{HttpMethod::Post, QUrl(QStringLiteral("http://gotenberg.lan:3000/convert")), {}, {}};
    QCOMPARE(credentialFor(uploadDialect(), account, request, false), CredentialVerdict::NotAsked);
    account.auth = AuthKind::Password;
    QCOMPARE(credentialFor(uploadDialect(), account, request, false), CredentialVerdict::Insecure);
}

QTEST_GUILESS_MAIN(TestUploads)
#include "tst_uploads.moc"
