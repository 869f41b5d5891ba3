// SPDX-License-Identifier: GPL-3.0-or-later
#include "packagereading.h"
#include "readers/outputtext.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace quayside;
using namespace quayside::test;

class TestIpynb final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void golden_data();
    void golden();
    void metadata();
    void imagesComeAlong();
    void attachmentsInHtml();
    void whatIsDroppedIsTold();
    void footnotesOfCellsStayApart();
    void frontMatterOfTheFirstCell();
    void languages_data();
    void languages();
    void terminalText_data();
    void terminalText();
    void damaged_data();
    void damaged();
    void hearsAStop();
};

namespace {

Reading notebook(const char *name, const QJsonObject &options = {})
{
    return reading(ipynbReader(), bytesOf(readersData(QStringLiteral("ipynb/%1.ipynb").arg(QLatin1StringView(name)))), options);
}

Reading cells(const QJsonArray &all, const QJsonObject &metadata = {})
{
    const QJsonObject whole{{QStringLiteral("nbformat"), 4}, {QStringLiteral("metadata"), metadata}, {QStringLiteral("cells"), all}};
    return reading(ipynbReader(), QJsonDocument(whole).toJson());
}

QJsonObject cell(const char *type, const char *source)
{
    return {{QStringLiteral("cell_type"), QLatin1StringView(type)}, {QStringLiteral("source"), QString::fromUtf8(source)}};
}

} // namespace

void TestIpynb::golden_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QJsonObject>("options");
    QTest::newRow("all") << QStringLiteral("tides") << QStringLiteral("tides") << QJsonObject();
    QTest::newRow("outputs alone") << QStringLiteral("tides") << QStringLiteral("tides-outputs") << QJsonObject{{QStringLiteral("inputs"), false}};
    QTest::newRow("code alone, with numbers") << QStringLiteral("tides") << QStringLiteral("tides-inputs")
                                              << QJsonObject{{QStringLiteral("outputs"), false}, {QStringLiteral("prompts"), true}};
    QTest::newRow("nbformat 3") << QStringLiteral("version-3") << QStringLiteral("version-3") << QJsonObject{{QStringLiteral("prompts"), true}};
}

void TestIpynb::golden()
{
    QFETCH(QString, name);
    QFETCH(QString, expected);
    QFETCH(QJsonObject, options);
    const QString found = asMarkdown(notebook(qPrintable(name), options));
    QCOMPARE(found, test::golden(QStringLiteral("ipynb/%1.golden.md").arg(expected), found));
}

void TestIpynb::metadata()
{
    const Reading result = notebook("tides");
    QCOMPARE(result.document->metadata.title, QStringLiteral("Tides of two ports"));
    QCOMPARE(result.document->metadata.authors, QStringList{QStringLiteral("Ada Harbour")});
}

void TestIpynb::imagesComeAlong()
{
    const Reading result = notebook("tides");
    const MediaBag &media = result.document->media;
    QCOMPARE(media.size(), qsizetype(2));
    const MediaItem *plot = media.find(QStringLiteral("cell-5/output-1.png"));
    QVERIFY(plot);
    QCOMPARE(plot->mediaType, QStringLiteral("image/png"));
    QCOMPARE(plot->pixels, QSize(4, 2));
    QVERIFY(media.find(QStringLiteral("cell-12/attachment-1.png")));
}

void TestIpynb::attachmentsInHtml()
{
    QJsonObject sized = cell("markdown", R"(<img src="attachment:a%20b.png" width="20">)");
    const QString png = QStringLiteral("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
    sized.insert(QStringLiteral("attachments"), QJsonObject{{QStringLiteral("a b.png"), QJsonObject{{QStringLiteral("image/png"), png}}}});
    const Reading result = cells({sized});
    QCOMPARE(result.warnings, QStringList());
    const Image *image = nullptr;
    walkInlines(*result.document, [&](const Inline &node) { image = node.value.is<Image>() ? node.value.as<Image>() : image; });
    QVERIFY(image && result.document->media.find(image->url));
    QCOMPARE(image->width, std::optional(20.0));
}

void TestIpynb::whatIsDroppedIsTold()
{
    // The script of the chart has its text beside it; the widget has nothing.
    QCOMPARE(notebook("tides").warnings, QStringList({QStringLiteral("part-dropped:0"), QStringLiteral("parts-hidden:0")}));
    const Reading unknown = cells({cell("diagram", "a")});
    QCOMPARE(unknown.warnings, QStringList{QStringLiteral("part-dropped:0")});
}

void TestIpynb::footnotesOfCellsStayApart()
{
    const Reading result = cells({cell("markdown", "a[^1]\n\n[^1]: first\n"), cell("markdown", "b[^1]\n\n[^1]: second\n")});
    QCOMPARE(asMarkdown(result), QStringLiteral("a[^1]\n\nb[^2]\n\n[^1]: first\n\n[^2]: second\n"));
    QCOMPARE(result.document->files.value(result.document->blocks.back().position.file), QStringLiteral("test, cell 2"));
}

void TestIpynb::frontMatterOfTheFirstCell()
{
    const Reading result = cells({cell("raw", "---\ntitle: Front\n---\n"), cell("markdown", "---\ntitle: none\n---\n")});
    QCOMPARE(result.document->metadata.title, QStringLiteral("Front"));
    QVERIFY(result.document->blocks.front().value.is<ThematicBreak>());
}

void TestIpynb::languages_data()
{
    QTest::addColumn<QJsonObject>("metadata");
    QTest::addColumn<QJsonObject>("code");
    QTest::addColumn<QString>("language");
    const QJsonObject julia{{QStringLiteral("language_info"), QJsonObject{{QStringLiteral("name"), QStringLiteral("julia")}}}};
    QTest::newRow("of the notebook") << julia << cell("code", "a") << QStringLiteral("julia");
    QTest::newRow("of the kernel") << QJsonObject{{QStringLiteral("kernelspec"), QJsonObject{{QStringLiteral("language"), QStringLiteral("R")}}}}
                                   << cell("code", "a") << QStringLiteral("r");
    QTest::newRow("of the cell's magic") << julia << cell("code", "%%perl -w\nprint") << QStringLiteral("perl");
    QTest::newRow("unknown magic") << julia << cell("code", "%%time\nf()") << QStringLiteral("julia");
    QJsonObject sql = cell("code", "select 1");
    sql.insert(QStringLiteral("metadata"), QJsonObject{{QStringLiteral("vscode"), QJsonObject{{QStringLiteral("languageId"), QStringLiteral("sql")}}}});
    QTest::newRow("of the editor") << julia << sql << QStringLiteral("sql");
}

void TestIpynb::languages()
{
    QFETCH(QJsonObject, metadata);
    QFETCH(QJsonObject, code);
    QFETCH(QString, language);
    const Reading result = cells({code}, metadata);
    QCOMPARE(result.document->blocks.front().value.as<CodeBlock>()->language, language);
}

void TestIpynb::terminalText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("plain") << QStringLiteral("a\tb\nc") << QStringLiteral("a\tb\nc");
    QTest::newRow("colours") << QStringLiteral("\x1b[1;38;5;208mbold\x1b[0m x") << QStringLiteral("bold x");
    QTest::newRow("title and link") << QStringLiteral("\x1b]0;title\x07"
                                                      "a\x1b]8;;http://x\x1b\\link\x1b]8;;\x1b\\")
                                    << QStringLiteral("alink");
    QTest::newRow("written anew") << QStringLiteral("10 %\r100 %\nab\rc") << QStringLiteral("100 %\ncb");
    QTest::newRow("line ends of Windows") << QStringLiteral("a\r\nb\r\n") << QStringLiteral("a\nb\n");
    QTest::newRow("backspace") << QStringLiteral("ab\b\bc") << QStringLiteral("cb");
    QTest::newRow("cut") << QStringLiteral("a\x1b[3") << QStringLiteral("a");
    QTest::newRow("string without an end") << QStringLiteral("\x1b]0;t\nx") << QStringLiteral("0;t\nx");
    QTest::newRow("character set") << QStringLiteral("\x1b(Bx\x1b"
                                                     "7y")
                                   << QStringLiteral("xy");
}

void TestIpynb::terminalText()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    QCOMPARE(asShownByTerminal(text), shown);
}

void TestIpynb::damaged_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("outcome");
    const QString malformed = QStringLiteral("source-malformed");
    QTest::newRow("empty") << QByteArray() << malformed;
    QTest::newRow("text") << QByteArray("# words") << malformed;
    QTest::newRow("other JSON") << QByteArray("{\"a\": []}") << malformed;
    QTest::newRow("cut") << QByteArray("{\"cells\": [{\"cell_type\": \"code\"") << malformed;
    QTest::newRow("deep") << QByteArray("{\"cells\": " + QByteArray(100'000, '[')) << malformed;
    QTest::newRow("cells that are none") << QByteArray("{\"cells\": [1, null, [], {}, {\"cell_type\": 3, \"source\": {}}]}") << QString();
    QTest::newRow("outputs that are none") << QByteArray("{\"cells\": [{\"cell_type\": \"code\", \"source\": 7, \"outputs\": [0, {\"output_type\": []}, "
                                                         "{\"data\": {\"image/png\": \"%%%\", \"text/html\": [[]]}}]}]}")
                                           << QString();
    QTest::newRow("too many cells") << QByteArray("{\"cells\": [" + QByteArray("{},").repeated(100'000) + "{}]}") << QStringLiteral("source-too-complex");
}

void TestIpynb::damaged()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, outcome);
    const Reading result = reading(ipynbReader(), bytes);
    QCOMPARE(result.document ? QString() : QString(errorId(result.document.error().code)), outcome);
    if (!result.document)
        QVERIFY(!sentence(result.document.error()).contains(u'{'));
}

void TestIpynb::hearsAStop()
{
    StopSource stop;
    stop.requestStop(StopReason::User);
    WorkContext context;
    context.stop = stop;
    ReadInput input;
    input.bytes = "{\"cells\": [{\"cell_type\": \"markdown\", \"source\": \"a\"}]}";
    const auto document = ipynbReader().read(input, context);
    QVERIFY(!document);
    QCOMPARE(document.error().code, ErrorCode::Canceled);
}

QTEST_GUILESS_MAIN(TestIpynb)
#include "tst_ipynb.moc"
