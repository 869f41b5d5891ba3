// SPDX-License-Identifier: GPL-3.0-or-later
// QUAYSIDE_WRITE_GOLDEN=1 writes the expected files anew: read them then.
#include "writing.h"

#include "testpaths.h"
#include "writers/rtf/rtftext.h"

#include <QTest>

using namespace writingtest;

namespace {

const QString folder = QStringLiteral(QUAYSIDE_TEST_DATA "/writers/");

/// The text, without what stands before it.
QString body(const Document &document)
{
    const QString text = written(rtfWriter(), document).text();
    return text.mid(text.indexOf(QLatin1StringView("\\fet0\n")) + 6).chopped(2);
}

} // namespace

class TestRtfWriter final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void golden_data();
    void golden();
    void escapes_data();
    void escapes();
    void bookmarks();
    void bracesClose();
    void notes();
    void images();
    void spans();
    void longTables();
};

void TestRtfWriter::golden_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("golden");
    QTest::newRow("everything") << QStringLiteral("everything.md") << QStringLiteral("everything.golden.rtf");
    QTest::newRow("nodes") << QStringLiteral("nodes.json") << QStringLiteral("nodes.golden.rtf");
}

void TestRtfWriter::golden()
{
    QFETCH(QString, source);
    QFETCH(QString, golden);
    const Reader reader = source.endsWith(QLatin1StringView("json")) ? jsonReader() : markdownReader();
    const Document document = read(reader, bytesOf(folder + source), source, {{QStringLiteral("raw-html"), QStringLiteral("safe")}});
    const QByteArray rtf = written(rtfWriter(), document, {}, document.metadata.language).file;
    if (qEnvironmentVariableIsSet("QUAYSIDE_WRITE_GOLDEN")) {
        QFile file(folder + golden);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(rtf) == rtf.size());
    }
    const QByteArray expected = bytesOf(folder + golden);
    QVERIFY2(!expected.isEmpty(), qPrintable(golden));
    QCOMPARE(QString::fromUtf8(rtf), QString::fromUtf8(expected));
}

void TestRtfWriter::escapes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("rtf");
    QTest::newRow("signs") << QStringLiteral("a\\b{c}") << QByteArray("a\\\\b\\{c\\}");
    QTest::newRow("letters") << QStringLiteral("é漢") << QByteArray("\\u233?\\u28450?");
    QTest::newRow("beyond 32767") << QStringLiteral("\uFF01") << QByteArray("\\u-255?");
    QTest::newRow("two halves") << QStringLiteral("😀") << QByteArray("\\u-10179?\\u-8704?");
    QTest::newRow("blanks") << QStringLiteral("a\tb\u00A0c\nd\u0001") << QByteArray("a\\tab b\\~c\\line d");
}

void TestRtfWriter::escapes()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, rtf);
    QCOMPARE(rtf::escaped(text), rtf);
}

void TestRtfWriter::bookmarks()
{
    QCOMPARE(rtf::bookmarkName(QStringLiteral("the-place")), QByteArray("_the_place"));
    QVERIFY(rtf::bookmarkName(QStringLiteral("über")) != rtf::bookmarkName(QStringLiteral("äber")));
    QVERIFY(rtf::bookmarkName(QString(100, u'x')).size() <= 40);
    const QString text = body(markdown("# One\n\n[to it](#one)"));
    QVERIFY2(text.contains(QLatin1StringView("{\\*\\bkmkstart _one}{\\*\\bkmkend _one}One\\par")), qPrintable(text));
    QVERIFY2(text.contains(QLatin1StringView("{\\field{\\*\\fldinst{HYPERLINK \\\\l \"_one\"}}{\\fldrslt{\\ul\\cf1 to it}}}")), qPrintable(text));
}

void TestRtfWriter::bracesClose()
{
    for (const char *source : {"everything.md", "nodes.json"}) {
        const QString name = QString::fromLatin1(source);
        const Document document = read(name.endsWith(QLatin1StringView("json")) ? jsonReader() : markdownReader(), bytesOf(folder + name), name);
        const QByteArray rtf = written(rtfWriter(), document).file;
        int depth = 0;
        for (qsizetype i = 0; i < rtf.size(); ++i) {
            if (rtf[i] == '\\')
                ++i;
            else if (rtf[i] == '{' || rtf[i] == '}')
                depth += rtf[i] == '{' ? 1 : -1;
            QVERIFY(depth > 0 || i + 2 >= rtf.size());
            QVERIFY(static_cast<uchar>(rtf[i]) < 0x80);
        }
        QCOMPARE(depth, 0);
    }
}

void TestRtfWriter::notes()
{
    const QString text = body(markdown("a[^1] b[^1]\n\n[^1]: One *more*"));
    QCOMPARE(text, QStringLiteral("\\pard\\plain\\f0\\fs22\\li0\\sa120 a{\\super\\chftn}{\\footnote\\pard\\plain\\f0\\fs18\\li0\\sa0 {\\super\\chftn} "
                                  "One {\\i more}} b{\\super 1}\\par\n"));
}

void TestRtfWriter::images()
{
    Document document = markdown("![A cat](cat.png)");
    document.media.insert(QStringLiteral("cat.png"), {QStringLiteral("image/png"), "bytes", {200, 100}});
    const QString text = body(document);
    QVERIFY2(text.contains(QLatin1StringView("{\\pict\\pngblip\\picw200\\pich100\\picwgoal3000\\pichgoal1500")), qPrintable(text));
    QVERIFY(text.contains(QLatin1StringView("\n6279746573}")));
    QVERIFY(body(markdown("![gone](gone.png)")).contains(QLatin1StringView("[Image missing: gone]")));
}

void TestRtfWriter::spans()
{
    const Document document = read(htmlReader(), "<table><tr><th rowspan=2>a<td colspan=2>b<tr><td>c<td>d</table>", QStringLiteral("a.html"));
    const QString text = body(document);
    QCOMPARE(text.count(QLatin1StringView("\\trowd")), 2);
    QCOMPARE(text.count(QLatin1StringView("\\clvmgf")), 1);
    QCOMPARE(text.count(QLatin1StringView("\\clvmrg")), 1);
    QCOMPARE(text.count(QLatin1StringView("\\cellx")), 5); // two and three
    QCOMPARE(text.count(QLatin1StringView("\\cell\n")), 5);
}

void TestRtfWriter::longTables()
{
    QByteArray csv = "name,value\n";
    for (int i = 0; i < 30'000; ++i)
        csv += "row " + QByteArray::number(i) + ',' + QByteArray::number(i) + '\n';
    const Document document = read(csvReader(), csv, QStringLiteral("a.csv"));
    QVERIFY(document.blocks.back().value.is<Raw>());
    const QString text = written(rtfWriter(), document).text();
    QCOMPARE(text.count(QLatin1StringView("\\trhdr")), 1);
    QCOMPARE(text.count(QLatin1StringView("\\row\n")), 30'001);
    const StopSource stop;
    StopSource(stop).requestStop(StopReason::User);
    QCOMPARE(written(rtfWriter(), document, {}, {}, stop).result.error().code, ErrorCode::Canceled);
}

QTEST_GUILESS_MAIN(TestRtfWriter)
#include "tst_rtfwriter.moc"
