// SPDX-License-Identifier: GPL-3.0-or-later
// What a download has to be before it counts as one.
#include "remote/http/downloadsink.h"

#include "remote/http/contentdisposition.h"
#include "support/coded.h"

#include <QTemporaryDir>
#include <QTest>

using namespace quayside;
using namespace quayside::test;

class TestDownloadSink : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesOfContentDisposition_data();
    void namesOfContentDisposition();
    void checks_data();
    void checks();
    void takesAsItIs_data();
    void takesAsItIs();
    void decodes_data();
    void decodes();
    void growthHasAnEnd();
    void goesOn();
    void codedBodiesStartOver();
};

void TestDownloadSink::namesOfContentDisposition_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << QByteArray("attachment; filename=a.pdf") << QStringLiteral("a.pdf");
    QTest::newRow("quoted") << QByteArray("attachment; filename=\"a b.pdf\"") << QStringLiteral("a b.pdf");
    QTest::newRow("escaped") << QByteArray("attachment; filename=\"a\\\"b.pdf\"") << QStringLiteral("a\"b.pdf");
    QTest::newRow("utf-8") << QByteArray("attachment; filename=\"x.pdf\"; filename*=UTF-8''%c3%bc.pdf") << QStringLiteral("ü.pdf");
    QTest::newRow("latin-1") << QByteArray("attachment; filename*=ISO-8859-1'de'%fc.pdf") << QStringLiteral("ü.pdf");
    QTest::newRow("traversal") << QByteArray("attachment; filename=\"../../etc/passwd\"") << QStringLiteral("passwd");
    QTest::newRow("encoded traversal") << QByteArray("attachment; filename*=UTF-8''..%2F..%2Fx") << QStringLiteral("x");
    QTest::newRow("windows") << QByteArray("attachment; filename=\"C:\\\\Windows\\\\a.pdf\"") << QStringLiteral("a.pdf");
    QTest::newRow("dots") << QByteArray("attachment; filename=\"..\"") << QString();
    QTest::newRow("blanks without quotes") << QByteArray("attachment; filename=My Report 1.pdf") << QStringLiteral("My Report 1.pdf");
    QTest::newRow("blanks without quotes, more behind") << QByteArray("attachment; filename=My Report.pdf ; size=7") << QStringLiteral("My Report.pdf");
    QTest::newRow("blanks around") << QByteArray("attachment ;FileName = \"a b.pdf\" ; x=y") << QStringLiteral("a b.pdf");
    QTest::newRow("semicolon in quotes") << QByteArray("attachment; filename=\"a;b.pdf\"; size=7") << QStringLiteral("a;b.pdf");
    QTest::newRow("quote that never ends") << QByteArray("attachment; filename=\"a b.pdf") << QStringLiteral("a b.pdf");
    QTest::newRow("no disposition") << QByteArray("filename=a.pdf") << QStringLiteral("a.pdf");
    QTest::newRow("raw latin-1") << QByteArray("attachment; filename=\"Gesch\xe4"
                                               "ft.pdf\"")
                                 << QStringLiteral("Geschäft.pdf");
    QTest::newRow("raw utf-8") << QByteArray("attachment; filename=\"Gesch\xc3\xa4"
                                             "ft.pdf\"")
                               << QStringLiteral("Geschäft.pdf");
    QTest::newRow("raw latin-1 without quotes") << QByteArray("attachment; filename=B\xfc"
                                                              "cher und mehr.pdf")
                                                << QStringLiteral("Bücher und mehr.pdf");
    QTest::newRow("encoded word") << QByteArray("attachment; filename=\"=?UTF-8?B?R2VzY2jDpGZ0LnBkZg==?=\"") << QStringLiteral("Geschäft.pdf");
    QTest::newRow("encoded word, printable") << QByteArray("attachment; filename=\"=?iso-8859-1?Q?Gesch=E4ft_1.pdf?=\"") << QStringLiteral("Geschäft 1.pdf");
    QTest::newRow("charset nobody knows") << QByteArray("attachment; filename=\"x.pdf\"; filename*=klingon''%fc.pdf") << QStringLiteral("x.pdf");
    QTest::newRow("not what its charset says") << QByteArray("attachment; filename=\"x.pdf\"; filename*=UTF-8''%fc.pdf") << QStringLiteral("x.pdf");
    QTest::newRow("extended in quotes") << QByteArray("attachment; filename*=\"UTF-8''%c3%bc.pdf\"") << QStringLiteral("ü.pdf");
    QTest::newRow("extended without a charset") << QByteArray("attachment; filename*=a%20b.pdf") << QStringLiteral("a b.pdf");
    QTest::newRow("apostrophe in it") << QByteArray("attachment; filename*=UTF-8''Ann's%20list.pdf") << QStringLiteral("Ann's list.pdf");
    QTest::newRow("none") << QByteArray("inline") << QString();
    QTest::newRow("empty") << QByteArray() << QString();
}

void TestDownloadSink::namesOfContentDisposition()
{
    QFETCH(QByteArray, header);
    QFETCH(QString, name);
    QCOMPARE(contentDispositionName(header), name);
}

void TestDownloadSink::checks_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("length"); // -1: none told
    QTest::addColumn<QString>("extension");
    QTest::addColumn<QString>("errorName");
    const QByteArray pdf = "%PDF-1.7 " + QByteArray(2000, 'x') + "\n%%EOF\n";
    const QByteArray zip = QByteArray("PK\x03\x04", 4) + QByteArray(2000, 'x') + QByteArray("PK\x05\x06", 4) + QByteArray(18, 0);
    const auto size = [](const QByteArray &bytes) { return static_cast<int>(bytes.size()); };
    QTest::newRow("pdf") << QByteArray("application/pdf") << pdf << size(pdf) << QStringLiteral("pdf") << QString();
    QTest::newRow("octets") << QByteArray("application/octet-stream") << pdf << size(pdf) << QStringLiteral("pdf") << QString();
    QTest::newRow("no type") << QByteArray() << pdf << -1 << QStringLiteral("pdf") << QString();
    QTest::newRow("no length") << QByteArray("application/pdf") << pdf << -1 << QStringLiteral("pdf") << QString();
    QTest::newRow("short") << QByteArray("application/pdf") << pdf << size(pdf) + 1 << QStringLiteral("pdf") << QStringLiteral("download-incomplete");
    QTest::newRow("long") << QByteArray("application/pdf") << pdf << size(pdf) - 1 << QStringLiteral("pdf") << QStringLiteral("download-incomplete");
    QTest::newRow("empty") << QByteArray("application/pdf") << QByteArray() << 0 << QStringLiteral("pdf") << QStringLiteral("download-incomplete");
    QTest::newRow("html by type") << QByteArray("text/html; charset=utf-8") << pdf << size(pdf) << QStringLiteral("pdf")
                                  << QStringLiteral("download-wrong-type");
    QTest::newRow("html by bytes") << QByteArray("application/pdf") << QByteArray("  <!DOCTYPE html><html>") << -1 << QStringLiteral("pdf")
                                   << QStringLiteral("download-wrong-type");
    QTest::newRow("html by bytes, any ending") << QByteArray("application/octet-stream") << QByteArray("<html>") << -1 << QString()
                                               << QStringLiteral("download-wrong-type");
    QTest::newRow("storage error") << QByteArray("application/octet-stream")
                                   << QByteArray("<?xml version=\"1.0\"?><Error><Code>AuthenticationFailed</Code></Error>") << -1 << QString()
                                   << QStringLiteral("download-wrong-type");
    QTest::newRow("json instead") << QByteArray("application/json") << QByteArray("{}") << 2 << QStringLiteral("pdf") << QStringLiteral("download-wrong-type");
    QTest::newRow("zip named pdf") << QByteArray("application/pdf") << zip << size(zip) << QStringLiteral("pdf") << QStringLiteral("download-wrong-type");
    QTest::newRow("too large by length") << QByteArray("application/pdf") << pdf << 100000 << QStringLiteral("pdf") << QStringLiteral("download-too-large");
    QTest::newRow("too large by bytes") << QByteArray("application/pdf") << QByteArray(20000, 'x') << -1 << QString() << QStringLiteral("download-too-large");

    // A server that counts wrongly, or ends a body without a length in its middle: the file itself tells.
    const auto ends = [](const char *name, const char *type, const QByteArray &body, const char *extension, bool whole) {
        const QString error = whole ? QString() : QStringLiteral("download-incomplete");
        QTest::addRow("%s, no length", name) << QByteArray(type) << body << -1 << QString::fromLatin1(extension) << error;
        QTest::addRow("%s, a length too small", name) << QByteArray(type) << body << static_cast<int>(body.size()) << QString::fromLatin1(extension) << error;
    };
    QByteArray commented = zip + "a note";
    commented[zip.size() - 2] = 6;
    const QByteArray json = R"({"a":["}\"]","\\"],"b":{}})";
    const QByteArray png = "\x89PNG\r\n" + QByteArray(100, 'x') + "IEND\xae\x42\x60\x82";
    ends("pdf without its end", "application/pdf", pdf.chopped(7), "pdf", false);
    ends("pdf with a tail", "application/pdf", pdf + QByteArray(500, '\n'), "pdf", true);
    ends("zip", "application/octet-stream", zip, "zip", true);
    ends("zip with a comment", "application/octet-stream", commented, "zip", true);
    ends("zip with half a comment", "application/octet-stream", commented.chopped(3), "zip", false);
    ends("zip without its end", "application/octet-stream", zip.chopped(1), "zip", false);
    ends("docx without its end", "application/octet-stream", zip.chopped(22), "docx", false);
    ends("json", "application/octet-stream", json, "json", true);
    ends("json cut after a string", "application/octet-stream", json.chopped(9), "json", false);
    ends("json cut in a string", "application/octet-stream", json.left(9), "json", false);
    ends("png", "application/octet-stream", png, "png", true);
    ends("png without its end", "application/octet-stream", png.chopped(8), "png", false);
    ends("pdf by its bytes", "application/octet-stream", pdf.chopped(8), "", false);
}

void TestDownloadSink::checks()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QFETCH(int, length);
    QFETCH(QString, extension);
    QFETCH(QString, errorName);
    QTemporaryDir folder;
    Download step;
    step.extension = extension;
    step.acceptedTypes = {"application/pdf"};
    DownloadSink sink(step, folder.filePath(QStringLiteral("f")), 10000);
    HttpReply head;
    head.status = 200;
    if (!type.isEmpty())
        head.headers.set("Content-Type", type);
    if (length >= 0)
        head.headers.set("Content-Length", QByteArray::number(length));
    Result<void> result = sink.begin(head, QStringLiteral("h.test"));
    for (qsizetype at = 0; result && at < body.size(); at += 700)
        result = sink.write(body.mid(at, 700));
    if (result)
        result = sink.finish();
    QCOMPARE(result ? QString() : QString(errorId(result.error().code)), errorName);
    if (!result)
        return;
    QFile file(folder.filePath(QStringLiteral("f")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), body);
}

void TestDownloadSink::takesAsItIs_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("length");
    QTest::addColumn<QString>("errorName");
    const auto row = [](const char *name, const char *type, const QByteArray &body, int length, const char *error = "") {
        QTest::newRow(name) << QByteArray(type) << body << length << QString::fromLatin1(error);
    };
    row("no pdf in it", "application/octet-stream", "hello", 5);
    row("a page that is called something else", "application/octet-stream", "<!doctype html>", -1);
    row("an error message that somebody keeps", "application/xml", "<?xml version=\"1.0\"?><Error/>", -1);
    row("a pdf without its end", "application/pdf", "%PDF-1.7", 8);
    row("empty", "application/pdf", "", 0);
    row("empty, no length told", "application/pdf", "", -1, "download-incomplete");
    row("short", "application/pdf", "%PDF", 5, "download-incomplete");
    row("a web page", "text/html", "<html>sign in", -1, "download-wrong-type");
}

void TestDownloadSink::takesAsItIs()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QFETCH(int, length);
    QFETCH(QString, errorName);
    QTemporaryDir folder;
    Download step;
    step.extension = QStringLiteral("pdf");
    step.asItIs = true;
    DownloadSink sink(step, folder.filePath(QStringLiteral("f")), 10000);
    HttpReply head;
    head.status = 200;
    head.headers.set("Content-Type", type);
    if (length >= 0)
        head.headers.set("Content-Length", QByteArray::number(length));
    Result<void> result = sink.begin(head, QStringLiteral("h.test"));
    if (result && !body.isEmpty())
        result = sink.write(body);
    if (result)
        result = sink.finish();
    QCOMPARE(result ? QString() : QString(errorId(result.error().code)), errorName);
}

void TestDownloadSink::decodes_data()
{
    QTest::addColumn<QByteArray>("coding");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("extension");
    QTest::addColumn<QByteArray>("saved"); // empty: refused
    QTest::addColumn<QString>("errorName");
    const QByteArray csv = QByteArray("name;value\n") + QByteArray("Ada;42\n").repeated(2000);
    const QByteArray json = "[" + QByteArray("{\"a\":1},").repeated(900) + "{}]";
    const auto good = [](const char *name, const char *coding, const QByteArray &body, const char *extension, const QByteArray &saved) {
        QTest::newRow(name) << QByteArray(coding) << body << QString::fromLatin1(extension) << saved << QString();
    };
    const auto bad = [](const char *name, const char *coding, const QByteArray &body, const char *error, const char *extension = "csv") {
        QTest::newRow(name) << QByteArray(coding) << body << QString::fromLatin1(extension) << QByteArray() << QString::fromLatin1(error);
    };
    good("plain", "identity", csv, "csv", csv);
    good("gzip", "gzip", coded(csv, Gzip), "csv", csv);
    good("gzip, its old name", " X-GZIP ", coded(csv, Gzip), "csv", csv);
    good("gzip in two members", "gzip", coded(csv, Gzip) + coded("more\n", Gzip), "csv", csv + "more\n");
    good("gzip with zeros behind it", "gzip", coded(csv, Gzip) + QByteArray(700, 0), "csv", csv);
    good("deflate", "deflate", coded(csv, Zlib), "csv", csv);
    good("deflate without its wrapper", "deflate", coded(csv, Bare), "csv", csv);
    good("JSON", "gzip", coded(json, Gzip), "json", json);
    good("a gzip file called coded", "gzip", coded(csv, Gzip), "tar.gz", coded(csv, Gzip));
    good("a gzip file that is coded too", "gzip", coded(coded(csv, Gzip), Gzip), "tar.gz", coded(csv, Gzip));
    good("a gzip file called coded, very small", "gzip", coded("", Gzip), "tar.gz", coded("", Gzip));
    bad("brotli", "br", csv, "download-wrong-type");
    bad("coded twice", "gzip, gzip", coded(coded(csv, Gzip), Gzip), "download-wrong-type");
    bad("not coded at all", "gzip", csv, "download-incomplete");
    bad("cut", "gzip", coded(csv, Gzip).chopped(20), "download-incomplete");
    bad("without its checksum", "gzip", coded(csv, Gzip).chopped(8), "download-incomplete");
    bad("a wrong checksum", "gzip", coded(csv, Gzip).chopped(8) + QByteArray(8, 'x'), "download-incomplete");
    bad("rubbish behind it", "gzip", coded(csv, Gzip) + "rubbish", "download-incomplete");
    bad("deflate, cut", "deflate", coded(csv, Zlib).chopped(10), "download-incomplete");
    bad("nothing", "gzip", QByteArray(), "download-incomplete");
    bad("nothing, coded", "gzip", coded("", Gzip), "download-incomplete");
    bad("cut JSON, well coded", "gzip", coded(json.chopped(5), Gzip), "download-incomplete", "json");
    bad("a page, coded", "gzip", coded("<!doctype html><html><body>sign in</body></html>", Gzip), "download-wrong-type");
    bad("larger than the limit", "gzip", coded(QByteArray(300000, 'x'), Gzip), "download-too-large");
}

void TestDownloadSink::decodes()
{
    QFETCH(QByteArray, coding);
    QFETCH(QByteArray, body);
    QFETCH(QString, extension);
    QFETCH(QByteArray, saved);
    QFETCH(QString, errorName);
    for (const qsizetype piece : {1, 700, 1000000}) {
        QTemporaryDir folder;
        Download step;
        step.extension = extension;
        DownloadSink sink(step, folder.filePath(QStringLiteral("f")), 200000);
        HttpReply head;
        head.status = 200;
        head.headers = {{"Content-Encoding", coding}, {"Content-Length", QByteArray::number(body.size())}, {"Accept-Ranges", "bytes"}, {"ETag", "\"v1\""}};
        Result<void> result = sink.begin(head, QStringLiteral("h.test"));
        for (qsizetype at = 0; result && at < body.size(); at += piece)
            result = sink.write(body.mid(at, piece));
        if (result)
            result = sink.finish();
        QCOMPARE(result ? QString() : QString(errorId(result.error().code)), errorName);
        if (!result) {
            QVERIFY(sentence(result.error()).contains(QLatin1StringView("h.test")) || result.error().code == ErrorCode::DownloadTooLarge);
            continue;
        }
        QFile file(folder.filePath(QStringLiteral("f")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), saved);
        QCOMPARE(sink.received(), saved.size());
    }
}

void TestDownloadSink::growthHasAnEnd()
{
    const QByteArray bomb = coded(QByteArray(100 * 1024 * 1024, '\0'), Gzip);
    QTemporaryDir folder;
    DownloadSink sink({}, folder.filePath(QStringLiteral("f")), 8LL * 1024 * 1024 * 1024);
    HttpReply head;
    head.status = 200;
    head.headers = {{"Content-Encoding", "gzip"}};
    QVERIFY(sink.begin(head, QStringLiteral("h")).has_value());
    const Result<void> result = sink.write(bomb);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::DownloadWrongType);
    QVERIFY(sink.received() < 65 * 1024 * 1024);
}

void TestDownloadSink::codedBodiesStartOver()
{
    QTemporaryDir folder;
    DownloadSink sink({}, folder.filePath(QStringLiteral("f")), 10000);
    const QByteArray body = coded("0123456789", Gzip);
    HttpReply head;
    head.status = 200;
    head.headers = {{"Content-Encoding", "gzip"}, {"Content-Length", QByteArray::number(body.size())}, {"Accept-Ranges", "bytes"}, {"ETag", "\"v1\""}};
    QVERIFY(sink.begin(head, QStringLiteral("h")).has_value());
    QVERIFY(sink.write(body.chopped(12)).has_value());
    QVERIFY(!sink.finish().has_value());
    QVERIFY(sink.resumeHeaders().fields().isEmpty()); // a part of a coded body is of no use
    QVERIFY(sink.begin(head, QStringLiteral("h")).has_value());
    QVERIFY(sink.write(body).has_value());
    QVERIFY(sink.finish().has_value());
    QCOMPARE(sink.received(), 10);
    // Begun plain, a part that is coded does not fit.
    head.headers = {{"Content-Length", "10"}, {"Accept-Ranges", "bytes"}, {"ETag", "\"v1\""}};
    QVERIFY(sink.begin(head, QStringLiteral("h")).has_value());
    QVERIFY(sink.write("01234").has_value());
    HttpReply part;
    part.status = 206;
    part.headers = {{"Content-Range", "bytes 5-9/10"}, {"Content-Encoding", "gzip"}};
    QVERIFY(!sink.begin(part, QStringLiteral("h")).has_value());
}

void TestDownloadSink::goesOn()
{
    QTemporaryDir folder;
    DownloadSink sink({}, folder.filePath(QStringLiteral("f")), 10000);
    HttpReply head;
    head.status = 200;
    head.headers = {{"Content-Length", "10"}, {"Accept-Ranges", "bytes"}, {"ETag", "\"v1\""}};
    QVERIFY(sink.begin(head, QStringLiteral("h")).has_value());
    QVERIFY(sink.resumeHeaders().fields().isEmpty());
    QVERIFY(sink.write("01234").has_value());
    QVERIFY(!sink.finish().has_value());
    QCOMPARE(sink.resumeHeaders().value("Range"), "bytes=5-");
    QCOMPARE(sink.resumeHeaders().value("If-Range"), "\"v1\"");
    HttpReply part;
    part.status = 206;
    part.headers = {{"Content-Range", "bytes 5-9/10"}, {"Content-Length", "5"}};
    QVERIFY(sink.begin(part, QStringLiteral("h")).has_value());
    QVERIFY(sink.write("56789").has_value());
    QVERIFY(sink.finish().has_value());
    QFile file(folder.filePath(QStringLiteral("f")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "0123456789");
    part.headers.set("Content-Range", "bytes 3-9/10"); // not the part that was asked for
    QVERIFY(!sink.begin(part, QStringLiteral("h")).has_value());
}

QTEST_GUILESS_MAIN(TestDownloadSink)
#include "tst_downloadsink.moc"
