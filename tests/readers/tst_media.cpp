// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/imageheader.h"
#include "readers/media.h"
#include "readers/svgheader.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace quayside;

namespace {

QByteArray big32(quint32 value)
{
    QByteArray bytes(4, '\0');
    for (int i = 0; i < 4; ++i)
        bytes[i] = static_cast<char>(value >> (24 - 8 * i));
    return bytes;
}

/// As much of a PNG as tells its size.
QByteArray png(quint32 width, quint32 height)
{
    return QByteArray("\x89PNG\r\n\x1a\n") + big32(13) + "IHDR" + big32(width) + big32(height) + QByteArray("\x08\x06\0\0\0", 5) + big32(0);
}

void put(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile file(path);
    QVERIFY2(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size(), qPrintable(path));
}

Document withImages(const QStringList &urls)
{
    Document document;
    document.files = QStringList{QStringLiteral("a.md")};
    int line = 0;
    for (const QString &url : urls) {
        Inlines content;
        Image image;
        image.url = url;
        content.push_back({std::move(image), {++line, 0}, Origin::Markup});
        document.blocks.push_back({Paragraph{std::move(content), Alignment::None}, {line, 0}, Origin::Markup});
    }
    return document;
}

} // namespace

class TestMedia final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void headers_data();
    void headers();
    void headersOfAnyBytes();
    void loads_data();
    void loads();
    void refuses_data();
    void refuses();
    void furtherFolders();
    void imagesOfWikis_data();
    void imagesOfWikis();
    void imagesOfVaults();
    void eachImageOnce();
    void remoteIsNoLossWhereItIsLinked();
    void withoutAFolder();
    void hugeFile();
    void svg_data();
    void svg();
    void svgFaults();
    void stops();

private:
    Result<void> load(const QStringList &urls, const QStringList &folders = {}, bool remoteIsLoss = true);

    std::unique_ptr<QTemporaryDir> m_folder;
    Document m_document;
    WorkContext m_context;
};

void TestMedia::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_context = {};
    QDir(m_folder->path()).mkpath(QStringLiteral("doc/sub"));
    put(m_folder->filePath(QStringLiteral("doc/a.png")), png(4, 3));
    put(m_folder->filePath(QStringLiteral("doc/sub/with blank.png")), png(5, 5));
    put(m_folder->filePath(QStringLiteral("doc/100%.png")), png(6, 6));
    put(m_folder->filePath(QStringLiteral("secret.png")), png(1, 1));
    QVERIFY(QFile::link(m_folder->filePath(QStringLiteral("secret.png")), m_folder->filePath(QStringLiteral("doc/link.png"))));
}

Result<void> TestMedia::load(const QStringList &urls, const QStringList &folders, bool remoteIsLoss)
{
    m_document = withImages(urls);
    return loadMedia(m_document, {m_folder->filePath(QStringLiteral("doc")), folders, remoteIsLoss}, m_context);
}

void TestMedia::headers_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QSize>("size");
    QTest::newRow("png") << png(300, 200) << QStringLiteral("image/png") << QSize(300, 200);
    QTest::newRow("gif") << QByteArray("GIF89a\x05\x01\x02\x00zz", 12) << QStringLiteral("image/gif") << QSize(261, 2);
    QTest::newRow("jpeg") << QByteArray("\xff\xd8\xff\xe0\x00\x04xx\xff\xff\xc2\x00\x11\x08\x00\x20\x01\x00\x03", 20) << QStringLiteral("image/jpeg")
                          << QSize(256, 32);
    QTest::newRow("webp lossy") << QByteArray("RIFF\0\0\0\0WEBPVP8 \0\0\0\0\0\0\0\x9d\x01\x2a\x10\x00\x08\x00", 30) << QStringLiteral("image/webp")
                                << QSize(16, 8);
    QTest::newRow("webp lossless") << QByteArray("RIFF\0\0\0\0WEBPVP8L\0\0\0\0\x2f\x03\x40\x01\x00", 25) << QStringLiteral("image/webp") << QSize(4, 6);
    QTest::newRow("webp extended") << QByteArray("RIFF\0\0\0\0WEBPVP8X\x0a\0\0\0\0\0\0\0\x09\0\0\x04\0\0", 30) << QStringLiteral("image/webp") << QSize(10, 5);
    QTest::newRow("bmp top down") << QByteArray("BM\0\0\0\0\0\0\0\0\0\0\0\0\x28\0\0\0\x07\0\0\0\xfd\xff\xff\xff", 26) << QStringLiteral("image/bmp")
                                  << QSize(7, 3);
    QTest::newRow("svg") << QByteArray("\xef\xbb\xbf<?xml version=\"1.0\"?>\n<!-- c -->\n<svg/>") << QStringLiteral("image/svg+xml") << QSize();
    QTest::newRow("prefixed svg") << QByteArray("<s:svg xmlns:s=\"x\"/>") << QStringLiteral("image/svg+xml") << QSize();
    QTest::newRow("html is none") << QByteArray("<html><svg></svg></html>") << QString() << QSize();
    QTest::newRow("text is none") << QByteArray("hello") << QString() << QSize();
    QTest::newRow("nothing is none") << QByteArray() << QString() << QSize();
}

void TestMedia::headers()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, type);
    QFETCH(QSize, size);
    const ImageHeader header = imageHeader(bytes);
    QCOMPARE(header.mediaType, type);
    QCOMPARE(header.pixels, size);
    QVERIFY(!header.damaged);
}

/// Every beginning of every known image, and changed bytes in it: no read beyond the end (the sanitizers watch), no nonsense sizes.
void TestMedia::headersOfAnyBytes()
{
    const QList<QByteArray> seeds{png(300, 200),
                                  QByteArray("\xff\xd8\xff\xe0\x00\x04xx\xff\xc2\x00\x11\x08\x00\x20\x01\x00\x03", 19),
                                  QByteArray("RIFF\0\0\0\0WEBPVP8X\x0a\0\0\0\0\0\0\0\x09\0\0\x04\0\0", 30),
                                  QByteArray("GIF89a\x05\x01\x02\x00", 10),
                                  QByteArray("BM\0\0\0\0\0\0\0\0\0\0\0\0\x28\0\0\0\x07\0\0\0\0\0\0\x80", 26),
                                  QByteArray("\0\0\1\0\1\0\0\0", 8)};
    quint32 random = 1;
    for (const QByteArray &seed : seeds) {
        for (qsizetype length = 0; length <= seed.size(); ++length) {
            for (int round = 0; round < 20; ++round) {
                QByteArray bytes = seed.left(length);
                random = random * 1664525U + 1013904223U;
                if (!bytes.isEmpty() && round > 0)
                    bytes[static_cast<qsizetype>(random >> 8) % bytes.size()] = static_cast<char>(random >> 24);
                const ImageHeader header = imageHeader(bytes);
                QVERIFY(header.pixels.width() >= -1 && header.pixels.height() >= -1);
            }
        }
    }
}

void TestMedia::loads_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QSize>("size");
    QTest::newRow("plain") << QStringLiteral("a.png") << QSize(4, 3);
    QTest::newRow("with a dot") << QStringLiteral("./sub/../a.png") << QSize(4, 3);
    QTest::newRow("percent-encoded") << QStringLiteral("sub/with%20blank.png") << QSize(5, 5);
    QTest::newRow("not encoded") << QStringLiteral("sub/with blank.png") << QSize(5, 5);
    QTest::newRow("percent in the name") << QStringLiteral("100%.png") << QSize(6, 6);
    QTest::newRow("query") << QStringLiteral("a.png?raw=true#x") << QSize(4, 3);
    QTest::newRow("from the root of a site") << QStringLiteral("/a.png") << QSize(4, 3);
    QTest::newRow("data") << QStringLiteral("data:image/png;base64,") + QString::fromLatin1(png(9, 9).toBase64()) << QSize(9, 9);
    QTest::newRow("data, percent-encoded") << QStringLiteral("data:image/svg+xml,%3Csvg width='20' height='10'/%3E") << QSize(20, 10);
}

void TestMedia::loads()
{
    QFETCH(QString, url);
    QFETCH(QSize, size);
    QVERIFY(load({url}));
    QVERIFY2(m_context.warnings.isEmpty(), qPrintable(m_context.warnings.isEmpty() ? QString() : words(m_context.warnings.first())));
    const MediaItem *item = m_document.media.find(url);
    QVERIFY(item);
    QCOMPARE(item->pixels, size);
}

void TestMedia::refuses_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, const QString &url, WarningCode code) { QTest::newRow(name) << url << static_cast<int>(code); };
    row("missing", QStringLiteral("none.png"), WarningCode::ImageMissing);
    row("empty", QString(), WarningCode::ImageMissing);
    row("above", QStringLiteral("../secret.png"), WarningCode::ImageOutsideFolder);
    row("above, encoded", QStringLiteral("%2e%2e/secret.png"), WarningCode::ImageOutsideFolder);
    row("above, missing", QStringLiteral("../nothing.png"), WarningCode::ImageOutsideFolder);
    row("link out of the folder", QStringLiteral("link.png"), WarningCode::ImageOutsideFolder);
    row("absolute", QStringLiteral("/etc/passwd"), WarningCode::ImageOutsideFolder);
    row("file URL", QStringLiteral("file:///etc/passwd"), WarningCode::ImageOutsideFolder);
    row("remote", QStringLiteral("https://example.org/a.png"), WarningCode::ImageRemote);
    row("remote without a scheme", QStringLiteral("//example.org/a.png"), WarningCode::ImageRemote);
    row("other scheme", QStringLiteral("cid:part1"), WarningCode::ImageMissing);
    row("text", QStringLiteral("text.png"), WarningCode::ImageFormatUnsupported);
    row("damaged", QStringLiteral("damaged.png"), WarningCode::ImageUnreadable);
    row("too many pixels", QStringLiteral("wide.png"), WarningCode::ImageTooLarge);
    row("a folder", QStringLiteral("sub"), WarningCode::ImageUnreadable);
    row("a pipe", QStringLiteral("pipe.png"), WarningCode::ImageUnreadable);
    row("data without a comma", QStringLiteral("data:image/png;base64"), WarningCode::ImageUnreadable);
    row("data that is no base64", QStringLiteral("data:image/png;base64,%%%"), WarningCode::ImageUnreadable);
    row("zero byte", QStringLiteral("a%00.png"), WarningCode::ImageMissing);
}

void TestMedia::refuses()
{
    QFETCH(QString, url);
    QFETCH(int, code);
    put(m_folder->filePath(QStringLiteral("doc/text.png")), "this is text\n");
    put(m_folder->filePath(QStringLiteral("doc/damaged.png")), QByteArray("\x89PNG\r\n\x1a\nnonsense"));
    put(m_folder->filePath(QStringLiteral("doc/wide.png")), png(100'000, 100'000));
    QCOMPARE(::mkfifo(QFile::encodeName(m_folder->filePath(QStringLiteral("doc/pipe.png"))).constData(), 0600), 0);
    QVERIFY(load({url}));
    QCOMPARE(m_document.media.size(), 0);
    QCOMPARE(m_context.warnings.size(), 1);
    QCOMPARE(static_cast<int>(m_context.warnings.first().code), code);
    QCOMPARE(m_context.warnings.first().file, QStringLiteral("a.md"));
    QCOMPARE(m_context.warnings.first().line, 1);
}

void TestMedia::furtherFolders()
{
    QVERIFY(load({QStringLiteral("../secret.png")}, {m_folder->path()}));
    QVERIFY(m_context.warnings.isEmpty());
    QVERIFY(m_document.media.find(QStringLiteral("../secret.png")));
}

void TestMedia::imagesOfWikis_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("around"); // below the test's folder
    QTest::addColumn<bool>("byName");
    QTest::addColumn<int>("width"); // 0: it is missing
    const auto row = [](const char *name, const char *url, const char *around, int width, bool byName = true) {
        QTest::newRow(name) << QString::fromUtf8(url) << QString::fromUtf8(around) << byName << width;
    };
    row("at its address", "a.png", "", 4);
    row("below", "with%20blank.png", "", 5);
    row("in another case", "WITH%20Blank.PNG", "", 5);
    row("no wiki's", "with%20blank.png", "", 0, false);
    row("a folder beside, not asked for", "beside.png", "", 0);
    row("a folder beside", "beside.png", ".", 7);
    row("with a part of the way", "beside/beside.png", ".", 7);
    row("with another way", "doc/beside.png", ".", 0);
    row("the nearest", "twice.png", ".", 9);
    row("hidden", "hidden.png", ".", 0);
    row("a link that leads out", "outside.png", "", 0);
    row("above", "../secret.png", "", 0);
}

void TestMedia::imagesOfWikis()
{
    QFETCH(QString, url);
    QFETCH(QString, around);
    QFETCH(bool, byName);
    QFETCH(int, width);
    put(m_folder->filePath(QStringLiteral("beside/beside.png")), png(7, 1));
    put(m_folder->filePath(QStringLiteral("beside/twice.png")), png(8, 1));
    put(m_folder->filePath(QStringLiteral("doc/sub/twice.png")), png(9, 1));
    put(m_folder->filePath(QStringLiteral("beside/.hidden/hidden.png")), png(1, 1));
    QVERIFY(QFile::link(m_folder->filePath(QStringLiteral("secret.png")), m_folder->filePath(QStringLiteral("doc/sub/outside.png"))));
    m_document = withImages({url});
    if (byName)
        m_document.blocks.front().value.as<Paragraph>()->content.front().value.as<Image>()->attributes.edit().classes = {embedClass};
    MediaPolicy policy;
    policy.sourceFolder = m_folder->filePath(QStringLiteral("doc"));
    policy.around = around.isEmpty() ? QString() : m_folder->path();
    QVERIFY(loadMedia(m_document, policy, m_context));
    const MediaItem *item = m_document.media.find(url);
    QCOMPARE(item ? item->pixels.width() : 0, width);
    QCOMPARE(m_context.warnings.size(), item ? 0 : 1);
}

void TestMedia::imagesOfVaults()
{
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral(".obsidian")));
    put(m_folder->filePath(QStringLiteral("attached/b.png")), png(3, 1));
    m_document = withImages({QStringLiteral("b.png")});
    m_document.blocks.front().value.as<Paragraph>()->content.front().value.as<Image>()->attributes.edit().classes = {embedClass};
    QVERIFY(loadMedia(m_document, {m_folder->filePath(QStringLiteral("doc/sub")), {}, true}, m_context));
    QVERIFY(m_document.media.find(QStringLiteral("b.png")));
}

void TestMedia::eachImageOnce()
{
    QVERIFY(load({QStringLiteral("none.png"), QStringLiteral("none.png"), QStringLiteral("a.png"), QStringLiteral("a.png")}));
    QCOMPARE(m_context.warnings.size(), 1);
    QCOMPARE(m_document.media.size(), 1);
}

void TestMedia::remoteIsNoLossWhereItIsLinked()
{
    QVERIFY(load({QStringLiteral("https://example.org/a.png")}, {}, false));
    QVERIFY(m_context.warnings.isEmpty());
}

void TestMedia::withoutAFolder()
{
    m_document = withImages({QStringLiteral("a.png"), QStringLiteral("/etc/hostname")});
    QVERIFY(loadMedia(m_document, {}, m_context));
    QCOMPARE(m_document.media.size(), 0);
    QCOMPARE(m_context.warnings.size(), 2);
}

void TestMedia::hugeFile()
{
    QFile file(m_folder->filePath(QStringLiteral("doc/huge.png")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(largestImage + 1));
    QVERIFY(load({QStringLiteral("huge.png")}));
    QCOMPARE(m_context.warnings.size(), 1);
    QCOMPARE(m_context.warnings.first().code, WarningCode::ImageTooLarge);
}

void TestMedia::svg_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QSize>("size");
    const auto row = [](const char *name, const char *bytes, QSize size = {}) { QTest::newRow(name) << QByteArray(bytes) << size; };
    row("width and height", R"x(<svg xmlns="http://www.w3.org/2000/svg" width="3cm" height="96"><rect fill="url(#g)"/></svg>)x", QSize(113, 96));
    row("view box", R"x(<svg viewBox="0 0 40 20" width="10"><a href="https://x.y"><path/></a></svg>)x", QSize(10, 5));
    row("document type", R"x(<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd"><svg/>)x");
    row("script", R"x(<svg onload="alert(1)"><script>alert(1)</script><g/></svg>)x");
    row("label in HTML", R"x(<svg><foreignObject><p xmlns="http://www.w3.org/1999/xhtml">x</p></foreignObject></svg>)x");
    row("entity", R"x(<!DOCTYPE svg [<!ENTITY e "hello">]><svg><text>&e;</text></svg>)x");
}

/// Pictures run and load nothing, so that drawings stay as they are.
void TestMedia::svg()
{
    QFETCH(QByteArray, bytes);
    put(m_folder->filePath(QStringLiteral("doc/drawing.svg")), bytes);
    QVERIFY(load({QStringLiteral("drawing.svg")}));
    QVERIFY(m_context.warnings.isEmpty());
    const MediaItem *item = m_document.media.find(QStringLiteral("drawing.svg"));
    QVERIFY(item);
    QCOMPARE(item->data, bytes);
    QTEST(item->pixels, "size");
}

void TestMedia::svgFaults()
{
    QByteArray bomb = "<!DOCTYPE svg [<!ENTITY a0 \"ha\">";
    for (int i = 1; i < 30; ++i)
        bomb += "<!ENTITY a" + QByteArray::number(i) + " \"&a" + QByteArray::number(i - 1) + ";&a" + QByteArray::number(i - 1) + ";\">";
    QVERIFY(!svgHeader(bomb + "]><svg><text>&a29;</text></svg>").error.isEmpty());
    const QByteArray often = "<!DOCTYPE svg [<!ENTITY a \"" + QByteArray(500'000, 'a') + "\">]><svg>" + QByteArray("&a;").repeated(1000) + "</svg>";
    QVERIFY(!svgHeader(often).error.isEmpty());
    QByteArray crowded = "<svg><rect";
    for (int i = 0; i < 30'000; ++i)
        crowded += " a" + QByteArray::number(i) + "='1'";
    QVERIFY(!svgHeader(crowded + "/></svg>").error.isEmpty());
    QVERIFY(svgHeader("<svg>" + QByteArray("<rect width='1' height='2' x='3' y='4' fill='red'/>").repeated(20'000) + "</svg>").error.isEmpty());
    QVERIFY(!svgHeader("<svg><g></svg>").error.isEmpty());
    QVERIFY(!svgHeader("<svg/>x").error.isEmpty());
}

void TestMedia::stops()
{
    StopSource stop;
    stop.requestStop(StopReason::User);
    m_context.stop = stop;
    const auto stopped = load({QStringLiteral("a.png")});
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, ErrorCode::Canceled);
}

QTEST_APPLESS_MAIN(TestMedia)
#include "tst_media.moc"
