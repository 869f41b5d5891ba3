// SPDX-License-Identifier: GPL-3.0-or-later
// What a download has to be before it counts as one.
#include "remote/http/downloadsink.h"

#include <QTemporaryDir>
#include <QTest>

using namespace quayside;

class TestDownloadSink : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesOfContentDisposition_data();
    void namesOfContentDisposition();
    void checks_data();
    void checks();
    void goesOn();
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
