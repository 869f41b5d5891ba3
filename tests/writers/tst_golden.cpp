// SPDX-License-Identifier: GPL-3.0-or-later
// One document with everything in it, as each text writer writes it. QUAYSIDE_WRITE_GOLDEN=1 writes the expected files anew: read them then.
#include "readers/reader.h"
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

Document read(const QByteArray &bytes)
{
    WorkContext context;
    ReadInput input;
    input.bytes = bytes;
    input.name = QStringLiteral("everything.md");
    auto document = markdownReader().read(input, context);
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
    void textWraps();
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
}

void TestGolden::golden()
{
    QFETCH(QString, file);
    QFETCH(int, which);
    QFETCH(QJsonObject, options);
    const Writer writers[] = {markdownWriter(), textWriter(), jsonWriter()};
    const QByteArray written = write(writers[which], read(bytesOf(dataFile(QStringLiteral("everything.md")))), options);
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
    QCOMPARE(pretty.value(QLatin1StringView("version")).toInt(), 1);
    QCOMPARE(static_cast<std::size_t>(pretty.value(QLatin1StringView("blocks")).toArray().size()), document.blocks.size());
    const QJsonObject compact = QJsonDocument::fromJson(write(jsonWriter(), document, {{QStringLiteral("indent"), false}})).object();
    QCOMPARE(compact, pretty);
    const Document odd = read("\"quotes\" \\\\ and \x01 control, \xF0\x9F\x9A\x80\n");
    QVERIFY(!QJsonDocument::fromJson(write(jsonWriter(), odd)).isNull());
}

void TestGolden::textWraps()
{
    QCOMPARE(text("one two three four\n", {{QStringLiteral("columns"), 9}}), QStringLiteral("one two\nthree\nfour\n"));
    QCOMPARE(text("one two three four\n", {{QStringLiteral("columns"), 0}}), QStringLiteral("one two three four\n"));
    QCOMPARE(text("漢字漢字漢字、漢字\n", {{QStringLiteral("columns"), 12}}), QStringLiteral("漢字漢字漢\n字、漢字\n"));
    QCOMPARE(text("一行\n二行\n"), QStringLiteral("一行二行\n"));
    QCOMPARE(text("한글\n둘\n"), QStringLiteral("한글 둘\n"));
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
