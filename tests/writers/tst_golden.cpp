// SPDX-License-Identifier: GPL-3.0-or-later
// One document with everything in it, as each text writer writes it. QUAYSIDE_WRITE_GOLDEN=1 writes the expected files anew: read them then.
#include "readers/reader.h"
#include "testpaths.h"
#include "writers/textwidth.h"
#include "writers/writer.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace quayside;

namespace {

QString dataFile(const QString &name)
{
    return QStringLiteral(QUAYSIDE_TEST_DATA "/writers/") + name;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Document read(const QByteArray &bytes, const Reader &reader = markdownReader(), const QString &name = QStringLiteral("everything.md"))
{
    WorkContext context;
    ReadInput input;
    input.bytes = bytes;
    input.name = name;
    input.options = {{QStringLiteral("raw-html"), reader.id == QLatin1StringView("json") ? QStringLiteral("keep") : QStringLiteral("safe")}};
    auto document = reader.read(input, context);
    return document ? *document : Document();
}

QByteArray write(const Writer &writer, const Document &document, const QJsonObject &options = {}, const QString &locale = {})
{
    MemorySink sink;
    WorkContext context;
    const auto written = writer.write({document, options, locale, {}, {}, {}, {}}, sink, context);
    return written ? sink.main : QByteArray("writing failed");
}

QString text(const char *markdown, const QJsonObject &options = {}, const QString &locale = {})
{
    return QString::fromUtf8(write(textWriter(), read(markdown), options, locale));
}

} // namespace

class TestGolden final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void golden_data();
    void golden();
    void jsonIsJson();
    void lossesAreTold();
    void textWraps();
    void textTables();
    void textLinks();
    void textLabels();
    void widths_data();
    void widths();
};

void TestGolden::golden_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("which");
    QTest::addColumn<QJsonObject>("options");
    QTest::newRow("markdown") << QStringLiteral("everything.golden.md") << 0 << QJsonObject();
    QTest::newRow("markdown, wrapped") << QStringLiteral("everything-wrapped.golden.md") << 0
                                       << QJsonObject{{QStringLiteral("wrap"), QStringLiteral("column")},
                                                      {QStringLiteral("columns"), 40},
                                                      {QStringLiteral("headings"), QStringLiteral("setext")}};
    QTest::newRow("text") << QStringLiteral("everything.golden.txt") << 1 << QJsonObject();
    QTest::newRow("text, narrow") << QStringLiteral("everything-narrow.golden.txt") << 1
                                  << QJsonObject{{QStringLiteral("columns"), 30}, {QStringLiteral("links"), QStringLiteral("inline")}};
    QTest::newRow("json") << QStringLiteral("everything.golden.json") << 2 << QJsonObject();
    QTest::newRow("nodes, markdown") << QStringLiteral("nodes.golden.md") << 0 << QJsonObject();
    QTest::newRow("nodes, text") << QStringLiteral("nodes.golden.txt") << 1 << QJsonObject();
    QTest::newRow("nodes, json") << QStringLiteral("nodes.golden.json") << 2 << QJsonObject();
    QTest::newRow("nodes, html") << QStringLiteral("nodes.golden.html") << 3
                                 << QJsonObject{{QStringLiteral("fragment"), true}, {QStringLiteral("images"), QStringLiteral("link")}};
}

void TestGolden::golden()
{
    QFETCH(QString, file);
    QFETCH(int, which);
    QFETCH(QJsonObject, options);
    const Writer writers[] = {markdownWriter(), textWriter(), jsonWriter(), htmlWriter()};
    const bool nodes = file.startsWith(QLatin1StringView("nodes")); // those that no Markdown makes
    const Document document = nodes ? read(bytesOf(dataFile(QStringLiteral("nodes.json"))), jsonReader(), QStringLiteral("nodes.json"))
                                    : read(bytesOf(dataFile(QStringLiteral("everything.md"))));
    const QByteArray written = write(writers[which], document, options);
    if (qEnvironmentVariableIsSet("QUAYSIDE_WRITE_GOLDEN")) {
        QFile golden(dataFile(file));
        QVERIFY(golden.open(QIODevice::WriteOnly) && golden.write(written) == written.size());
    }
    const QByteArray expected = bytesOf(dataFile(file));
    QVERIFY2(!expected.isEmpty(), qPrintable(file));
    QCOMPARE(QString::fromUtf8(written), QString::fromUtf8(expected));
}

void TestGolden::jsonIsJson()
{
    const Document document = read(bytesOf(dataFile(QStringLiteral("everything.md"))));
    const QJsonObject pretty = QJsonDocument::fromJson(write(jsonWriter(), document)).object();
    QCOMPARE(pretty.value(QLatin1StringView("format")).toString(), QStringLiteral("quayside-document"));
    QCOMPARE(pretty.value(QLatin1StringView("version")).toInt(), 2);
    QCOMPARE(static_cast<std::size_t>(pretty.value(QLatin1StringView("blocks")).toArray().size()), document.blocks.size());
    const QJsonObject compact = QJsonDocument::fromJson(write(jsonWriter(), document, {{QStringLiteral("indent"), false}})).object();
    QCOMPARE(compact, pretty);
    const Document odd = read("\"quotes\" \\\\ and \x01 control, \xF0\x9F\x9A\x80\n");
    QVERIFY(!QJsonDocument::fromJson(write(jsonWriter(), odd)).isNull());
}

void TestGolden::lossesAreTold()
{
    const Document document = read(bytesOf(dataFile(QStringLiteral("nodes.json"))), jsonReader(), QStringLiteral("nodes.json"));
    const auto losses = [&](const Writer &writer) {
        MemorySink sink;
        WorkContext context;
        (void)writer.write({document, {}, {}, {}, {}, {}, {}}, sink, context);
        QStringList lost;
        for (const Warning &warning : std::as_const(context.warnings)) {
            if (warning.code == WarningCode::FeatureLost)
                lost.append(words(warning));
        }
        return lost;
    };
    QCOMPARE(losses(htmlWriter()), (QStringList{QStringLiteral("Text in the format “latex” cannot be shown in HTML."),
                                                QStringLiteral("Text in the format “latex” cannot be shown in HTML.")}));
    QCOMPARE(losses(textWriter()).size(), 2);
    QCOMPARE(losses(markdownWriter()), (QStringList{QStringLiteral("The numbering of a list (lower-roman) cannot be shown in Markdown."),
                                                    QStringLiteral("The width or place of a table cannot be shown in Markdown."),
                                                    QStringLiteral("Text in the format “latex” cannot be shown in Markdown."),
                                                    QStringLiteral("Text in the format “latex” cannot be shown in Markdown.")}));
    QVERIFY(losses(jsonWriter()).isEmpty());
}

void TestGolden::textWraps()
{
    QCOMPARE(text("one two three four\n", {{QStringLiteral("columns"), 9}}), QStringLiteral("one two\nthree\nfour\n"));
    QCOMPARE(text("one two three four\n", {{QStringLiteral("columns"), 0}}), QStringLiteral("one two three four\n"));
    QCOMPARE(text("漢字漢字漢字、漢字\n", {{QStringLiteral("columns"), 12}}), QStringLiteral("漢字漢字漢\n字、漢字\n"));
    QCOMPARE(text("一行\n二行\n"), QStringLiteral("一行二行\n"));
    QCOMPARE(text("한글\n둘\n"), QStringLiteral("한글 둘\n"));
}

/// Columns never touch: what spans them has its room, and what no line can hold keeps its distance.
void TestGolden::textTables()
{
    QCOMPARE(text("<table><tr><td colspan=2>one wide head</td><td>x</td></tr><tr><td>a</td><td>b</td><td>c</td></tr></table>\n"),
             QStringLiteral("one wide head  x\na       b      c\n"));
    QCOMPARE(text("| a | b |\n|---|---|\n| immeasurably | x |\n", {{QStringLiteral("columns"), 10}}),
             QStringLiteral("a        b\n-------  -\nimmeasurably x\n"));
}

void TestGolden::textLinks()
{
    const char *source = "[a](http://x.y) [b](http://x.y) [c](#in) <http://z.z>\n";
    QCOMPARE(text(source), QStringLiteral("a[1] b[1] c http://z.z\n\n--------------------\n[1] http://x.y\n"));
    QCOMPARE(text(source, {{QStringLiteral("links"), QStringLiteral("inline")}}), QStringLiteral("a <http://x.y> b <http://x.y> c http://z.z\n"));
    QCOMPARE(text(source, {{QStringLiteral("links"), QStringLiteral("none")}}), QStringLiteral("a b c http://z.z\n"));
}

void TestGolden::textLabels()
{
    QCOMPARE(text("> [!TIP]\n> x\n", {}, QStringLiteral("fr")), QStringLiteral("> [Astuce]\n> x\n"));
    MemorySink sink;
    WorkContext context;
    const Document document = read("> [!TIP]\n> x\n");
    QVERIFY(textWriter().write({document, {}, QStringLiteral("tlh"), {}, {}, {}, {}}, sink, context));
    QCOMPARE(context.warnings.size(), 1);
    QCOMPARE(context.warnings.first().code, WarningCode::LabelsInEnglish);
}

void TestGolden::widths_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("width");
    QTest::newRow("plain") << QStringLiteral("abc") << 3;
    QTest::newRow("Han") << QStringLiteral("漢字") << 4;
    QTest::newRow("combining mark") << QStringLiteral("e\u0301") << 1;
    QTest::newRow("emoji family") << QStringLiteral("\U0001F468\u200D\U0001F469\u200D\U0001F467") << 2;
    QTest::newRow("flag") << QStringLiteral("\U0001F1EB\U0001F1F7") << 2;
    QTest::newRow("heart as an emoji") << QStringLiteral("\u2764\uFE0F") << 2;
    QTest::newRow("half a flag") << QStringLiteral("\U0001F1EB") << 2;
    QTest::newRow("heart as text") << QStringLiteral("\u2764") << 1;
    QTest::newRow("watch, an emoji of itself") << QStringLiteral("\u231A") << 2;
    QTest::newRow("full-width letter") << QStringLiteral("\uFF21") << 2;
    QTest::newRow("ambiguous") << QStringLiteral("\u3248\u2026") << 2;
    QTest::newRow("half-width kana") << QStringLiteral("\uFF71") << 1;
    QTest::newRow("nothing") << QString() << 0;
}

void TestGolden::widths()
{
    QFETCH(QString, words);
    QFETCH(int, width);
    QCOMPARE(textWidth(words), width);
}

QTEST_APPLESS_MAIN(TestGolden)
#include "tst_golden.moc"
