// SPDX-License-Identifier: GPL-3.0-or-later
// A Document through JSON and back: every kind of node, every document at hand, documents of older programs, and what is refused.
#include "reading.h"
#include "support/everynode.h"
#include "testpaths.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace quayside;

namespace {

const QJsonObject keepHtml{{QStringLiteral("raw-html"), QStringLiteral("keep")}};

QByteArray json(const Document &document, const QJsonObject &options = {})
{
    MemorySink sink;
    WorkContext context;
    const auto written = jsonWriter().write({document, options, {}, {}, {}, {}, {}}, sink, context);
    return written ? sink.main : QByteArray("writing failed");
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString data(const QString &name)
{
    return QStringLiteral(QUAYSIDE_TEST_DATA "/") + name;
}

/// A document whose blocks are @p blocks, in JSON.
QByteArray withBlocks(const QByteArray &blocks)
{
    return R"({"format": "quayside-document", "version": 2, "blocks": [)" + blocks + "]}";
}

/// What the first of the document's errors says.
QString reasonOf(const Reading &result)
{
    return result.document ? QString() : result.document.error().params.value(QStringLiteral("reason"));
}

} // namespace

class TestJsonReader final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyNodeComesBack();
    void everyDocumentComesBack_data();
    void everyDocumentComesBack();
    void olderVersion();
    void refused_data();
    void refused();
    void tooDeep();
    void htmlIsLeftOut();
    void htmlGetsItsStructure_data();
    void htmlGetsItsStructure();
    void images();
};

void TestJsonReader::everyNodeComesBack()
{
    const Document all = everynode::document();
    const QByteArray written = json(all);
    const Reading back = reading(jsonReader(), written, keepHtml);
    QVERIFY2(back.document, qPrintable(reasonOf(back)));
    QString where;
    QVERIFY2(sameStructure(all, *back.document, &where), qPrintable(where));
    QCOMPARE(back.document->files, all.files);
    QCOMPARE(json(*back.document), written); // positions too
    QVERIFY(back.warnings.isEmpty());
    const QByteArray compact = json(all, {{QStringLiteral("indent"), false}});
    QVERIFY(compact.size() < written.size());
    QCOMPARE(json(*reading(jsonReader(), compact, keepHtml).document), written);
}

void TestJsonReader::everyDocumentComesBack_data()
{
    QTest::addColumn<QString>("path");
    QStringList folders{data(QStringLiteral("writers")), data(QStringLiteral("pages")), data(QStringLiteral("readers"))};
    folders += {QStringLiteral(QUAYSIDE_SHARED_DIR "/corpora/specs"), QStringLiteral(QUAYSIDE_SHARED_DIR "/corpora/one-document-18-languages"),
                QStringLiteral(QUAYSIDE_SHARED_DIR "/cases")};
    for (const QString &folder : std::as_const(folders)) {
        QDirIterator files(folder, {QStringLiteral("*.md"), QStringLiteral("*.html"), QStringLiteral("*.csv")}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            QTest::newRow(qPrintable(path)) << path;
        }
    }
}

void TestJsonReader::everyDocumentComesBack()
{
    QFETCH(QString, path);
    const Reader reader = path.endsWith(QLatin1StringView(".md")) ? markdownReader() : path.endsWith(QLatin1StringView(".csv")) ? csvReader() : htmlReader();
    for (const QJsonObject &options : {QJsonObject(), keepHtml}) {
        const Reading source = reading(reader, bytesOf(path), options);
        if (!source.document)
            QSKIP("its own reader refuses it");
        const QByteArray written = json(*source.document);
        const Reading back = reading(jsonReader(), written, options);
        QVERIFY2(back.document, qPrintable(reasonOf(back)));
        QString where;
        QVERIFY2(sameStructure(*source.document, *back.document, &where), qPrintable(where));
        QCOMPARE(json(*back.document), written);
    }
}

void TestJsonReader::olderVersion()
{
    const Reading old = reading(jsonReader(), bytesOf(data(QStringLiteral("readers/version1.json"))));
    QVERIFY2(old.document, qPrintable(reasonOf(old)));
    const Reading source = reading(markdownReader(), bytesOf(data(QStringLiteral("writers/everything.md"))));
    QString where;
    Document expected = *source.document;
    std::sort(expected.metadata.all.begin(), expected.metadata.all.end()); // version 1 did not tell their order
    QVERIFY2(sameStructure(expected, *old.document, &where), qPrintable(where));

    const QByteArray html = R"({"format": "quayside-document", "version": 1, "blocks": [{"type": "html", "html": "<hr>"},
        {"type": "division", "attributes": {"class": "a b", "lang": "de", "dir": "rtl", "title": "t"}, "content": []}]})";
    const Reading kept = reading(jsonReader(), html, keepHtml);
    QVERIFY2(kept.document, qPrintable(reasonOf(kept)));
    QCOMPARE(kept.document->blocks[0].value.as<Raw>()->text, QStringLiteral("<hr>"));
    const Attributes &attributes = kept.document->blocks.back().value.as<Division>()->attributes; // behind what the HTML means
    QCOMPARE(attributes->classes.size(), 2);
    QCOMPARE(attributes->direction, Direction::RightToLeft);
    QCOMPARE(attributes->others.size(), 1);
}

void TestJsonReader::refused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const QByteArray &bytes, const char *reason) { QTest::newRow(name) << bytes << QString::fromUtf8(reason); };
    row("no JSON", "{\n\"format\": ]", "line 2: ");
    row("nothing", "", "line 1: ");
    row("a list", "[]", "it is no document");
    row("other JSON", R"({"name": "package"})", "it is no document: “format” must be “quayside-document”");
    row("no version", R"({"format": "quayside-document"})", "version: a whole number from 1 to 2147483647 is wanted here");
    row("newer", R"({"format": "quayside-document", "version": 3})", "version: version 3 is newer than this program, which reads up to version 2");
    row("unknown at the top", R"({"format": "quayside-document", "version": 2, "bloks": []})", "there is no member “bloks”");
    row("metadata", R"({"format": "quayside-document", "version": 2, "metadata": {"title": 3}})", "metadata.title: a text is wanted here");
    row("unknown kind", withBlocks(R"({"type": "marquee"})"), "blocks[0]: there is no type “marquee” here");
    row("an inline among blocks", withBlocks(R"({"type": "text", "text": "x"})"), "blocks[0]: there is no type “text” here");
    row("no type", withBlocks("{}"), "blocks[0]: “type” is missing");
    row("no node", withBlocks("3"), "blocks[0]: an object is wanted here");
    row("level", withBlocks(R"({"type": "heading", "level": 7, "content": []})"), "blocks[0].level: a whole number from 1 to 6 is wanted here");
    row("level missing", withBlocks(R"({"type": "heading", "content": []})"), "blocks[0]: “level” is missing");
    row("half a level", withBlocks(R"({"type": "heading", "level": 1.5})"), "blocks[0].level: a whole number");
    row("flag", withBlocks(R"({"type": "details", "open": "yes"})"), "blocks[0].open: true or false is wanted here");
    row("deep inside", withBlocks(R"({"type": "quote", "content": [{"type": "paragraph", "content": [{"type": "text", "text": 3}]}]})"),
        "blocks[0].content[0].content[0].text: a text is wanted here");
    row("style", withBlocks(R"({"type": "paragraph", "content": [{"type": "styled", "style": "blinking"}]})"),
        "blocks[0].content[0].style: one of emphasis, strong,");
    row("misspelt", withBlocks(R"({"type": "paragraph", "conten": []})"), "blocks[0]: there is no member “conten”");
    row("content", withBlocks(R"({"type": "paragraph", "content": "words"})"), "blocks[0].content: a list is wanted here");
    row("cell", withBlocks(R"({"type": "table", "bodies": [{"rows": [{"cells": [{"column-span": 0}]}]}]})"),
        "blocks[0].bodies[0].rows[0].cells[0].column-span: a whole number from 1 to 1000 is wanted here");
    row("width", withBlocks(R"({"type": "table", "widths": [101]})"), "blocks[0].widths[0]: a number from 0 to 100 is wanted here");
    row("others", withBlocks(R"({"type": "division", "attributes": {"others": [["a"]]}})"),
        "blocks[0].attributes.others[0]: a name and a value is wanted here");
    row("bullet", withBlocks(R"({"type": "list", "bullet": "->"})"), "blocks[0].bullet: a single character is wanted here");
    row("footnote", withBlocks(R"({"type": "paragraph", "content": [{"type": "footnote-reference", "footnote": 0}]})"),
        "footnote 0 is called, but there are only 0");
    row("file", withBlocks(R"({"type": "page-break", "file": 1})"), "blocks[0].file: a whole number from 0 to 0 is wanted here");
    row("image", R"({"format": "quayside-document", "version": 2, "media": [{"url": "a", "data": "%%"}]})", "media[0].data: base64 is wanted here");
}

void TestJsonReader::refused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, reason);
    const Reading result = reading(jsonReader(), bytes);
    QVERIFY(!result.document);
    QCOMPARE(result.document.error().code, ErrorCode::SourceMalformed);
    QVERIFY2(reasonOf(result).startsWith(reason), qPrintable(reasonOf(result)));
}

void TestJsonReader::tooDeep()
{
    const auto quotes = [](int depth) {
        return withBlocks(QByteArray(R"({"type": "quote", "content": [)").repeated(depth) + QByteArray("]}").repeated(depth));
    };
    QVERIFY(reading(jsonReader(), quotes(deepestNesting - 1)).document);
    const Reading deep = reading(jsonReader(), quotes(deepestNesting));
    QVERIFY(!deep.document);
    QCOMPARE(deep.document.error().code, ErrorCode::SourceTooDeep);
    QVERIFY(!reading(jsonReader(), quotes(100'000)).document);
}

void TestJsonReader::htmlIsLeftOut()
{
    const QByteArray bytes = withBlocks(R"({"type": "raw", "format": "html", "text": "<script>run()</script>", "line": 4},
        {"type": "division", "origin": "embedded-html", "content": [{"type": "paragraph", "content": [{"type": "text", "text": "stays"},
        {"type": "raw", "format": "html", "text": "<b>"}]}]}, {"type": "raw", "format": "latex", "text": "x"})");
    const Reading safe = reading(jsonReader(), bytes);
    QVERIFY2(safe.document, qPrintable(reasonOf(safe)));
    QCOMPARE(safe.warnings, (QStringList{QStringLiteral("html-unsafe:4"), QStringLiteral("html-unsafe:0")}));
    QCOMPARE(safe.html(), QByteArray("<div>\n<p>stays</p>\n</div>\n"));
    const Reading kept = reading(jsonReader(), bytes, keepHtml);
    QVERIFY(kept.html().contains("<script>run()</script>"));
    QVERIFY(kept.warnings.isEmpty());
}

void TestJsonReader::htmlGetsItsStructure_data()
{
    QTest::addColumn<QByteArray>("blocks");
    QTest::addColumn<QString>("words"); // of formats without HTML
    QTest::addColumn<QByteArray>("html");
    const QByteArray text = R"({"type": "text", "text": "two"})";
    QTest::newRow("blocks") << QByteArray(R"({"type": "raw", "format": "html", "text": "<p>one</p><script>run()</script>"})") << QStringLiteral("one")
                            << QByteArray("<p>one</p><script>run()</script>\n");
    QTest::newRow("around a block") << R"({"type": "raw", "format": "html", "text": "<div>one"}, {"type": "paragraph", "content": [)" + text
                                           + R"(]}, {"type": "raw", "format": "html", "text": "</div>"})"
                                    << QStringLiteral("one\ntwo") << QByteArray("<div>one\n<p>two</p>\n</div>\n");
    QTest::newRow("words") << R"({"type": "paragraph", "content": [{"type": "raw", "format": "html", "text": "<b>one</b>"}, )" + text + "]}"
                           << QStringLiteral("onetwo") << QByteArray("<p><b>one</b>two</p>\n");
    QTest::newRow("structure beside it")
        << R"({"type": "raw", "format": "html", "text": "<p>two</p>"}, {"type": "paragraph", "origin": "embedded-html", "content": [)" + text + "]}"
        << QStringLiteral("two") << QByteArray("<p>two</p>\ntwo");
}

/// Programs that write JSON may give HTML alone.
void TestJsonReader::htmlGetsItsStructure()
{
    QFETCH(QByteArray, blocks);
    QFETCH(QString, words);
    QFETCH(QByteArray, html);
    const Reading kept = reading(jsonReader(), withBlocks(blocks), keepHtml);
    QVERIFY2(kept.document, qPrintable(reasonOf(kept)));
    QCOMPARE(plainText(kept.document->blocks).trimmed(), words);
    QCOMPARE(kept.html(), html);
    QVERIFY(kept.warnings.isEmpty());
    const QByteArray again = json(*kept.document);
    QCOMPARE(json(*reading(jsonReader(), again, keepHtml).document), again);
}

void TestJsonReader::images()
{
    static constexpr const char *pixel = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
    const QByteArray bytes = withBlocks(R"({"type": "paragraph", "content": [{"type": "image", "url": "a.png"}]})").chopped(1)
                             + R"(, "media": [{"url": "a.png", "media-type": "image/gif", "data": ")" + pixel + R"("}, {"url": "b.png", "size": 3}]})";
    const Reading result = reading(jsonReader(), bytes);
    QVERIFY2(result.document, qPrintable(reasonOf(result)));
    const MediaItem *item = result.document->media.find(QStringLiteral("a.png"));
    QVERIFY(item);
    QCOMPARE(item->mediaType, QStringLiteral("image/png")); // told from the bytes
    QCOMPARE(item->pixels, QSize(1, 1));
    QVERIFY(!result.document->media.find(QStringLiteral("b.png")));
    const QByteArray embedded = json(*result.document, {{QStringLiteral("media"), QStringLiteral("embed")}});
    QVERIFY(embedded.contains(pixel));
    QCOMPARE(json(*reading(jsonReader(), embedded).document, {{QStringLiteral("media"), QStringLiteral("embed")}}), embedded);
    QCOMPARE(reading(jsonReader(), R"({"format": "quayside-document", "version": 2, "media": [{"url": "a", "data": "YWJj"}]})").warnings,
             QStringList{QStringLiteral("image-format-unsupported:0")});
}

QTEST_APPLESS_MAIN(TestJsonReader)
#include "tst_jsonreader.moc"
