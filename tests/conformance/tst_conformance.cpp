// SPDX-License-Identifier: GPL-3.0-or-later
// Every example of the Markdown specifications through our own reader, Document and HTML writer, compared byte for byte.
#include "specification.h"

#include "readers/reader.h"
#include "testpaths.h"
#include "writers/writer.h"

#include <QJsonArray>
#include <QTest>

using namespace quayside;

namespace {

const QString folder = QStringLiteral(QUAYSIDE_SHARED_DIR "/corpora/specs/");

/// Where cmark-gfm 0.29 is older than CommonMark 0.31, and what changed in between.
const QMap<int, const char *> &knownDifferences()
{
    static const QMap<int, const char *> known{
        {28, "numeric references beyond Unicode are text since 0.30"},
        {173, "textarea starts an HTML block that empty lines do not end since 0.30"},
        {356, "Unicode symbols count as punctuation beside emphasis since 0.31"},
        {627, "comments may hold “--” since 0.31"},
        {628, "“<!-->” and “<!--->” are comments since 0.31"},
    };
    return known;
}

QByteArray rendered(const QByteArray &markdown, const QStringList &extensions, const char *dialect = "auto")
{
    ReadInput input;
    input.bytes = markdown;
    input.name = QStringLiteral("example.md");
    input.options = {{QStringLiteral("extensions"), QJsonArray::fromStringList(extensions)},
                     {QStringLiteral("raw-html"), QStringLiteral("keep")},
                     {QStringLiteral("heading-ids"), false},
                     {QStringLiteral("dialect"), QLatin1StringView(dialect)},
                     {QStringLiteral("front-matter"), false},
                     {QStringLiteral("alerts"), false}};
    WorkContext context;
    const auto document = markdownReader().read(input, context);
    if (!document)
        return "error: " + sentence(document.error()).toUtf8();
    WriteInput write{*document, {{QStringLiteral("fragment"), true}, {QStringLiteral("images"), QStringLiteral("link")}}, {}, {}, {}, {}, {}};
    MemorySink sink;
    const auto written = htmlWriter().write(std::move(write), sink, context);
    return written ? sink.main : "error: " + sentence(written.error()).toUtf8();
}

/// The form of a task's box in the specification's prose, as GitHub's own program prints it.
QByteArray withProgramsTaskBoxes(QByteArray html)
{
    return html.replace("<input disabled=\"\" type=\"checkbox\">", "<input type=\"checkbox\" disabled=\"\" />")
        .replace("<input checked=\"\" disabled=\"\" type=\"checkbox\">", "<input type=\"checkbox\" checked=\"\" disabled=\"\" />");
}

} // namespace

class TestConformance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void gfm_data() { rows(QStringLiteral("gfm-spec.txt")); }
    void gfm();
    void gfmExtensions_data() { rows(QStringLiteral("gfm-extensions.txt")); }
    void gfmExtensions();
    void commonMark_data() { rows(QStringLiteral("commonmark-0.31-spec.txt")); }
    void commonMark();
    void cleanupTestCase();

private:
    static void rows(const QString &file);
    int m_gfm = 0;
    int m_gfmDisabled = 0;
    int m_extensions = 0;
    int m_commonMark = 0;
};

void TestConformance::initTestCase()
{
    if (!QFileInfo::exists(folder))
        QSKIP("The specifications are not here (../shared/corpora/specs); nothing to compare with.");
}

void TestConformance::rows(const QString &file)
{
    QTest::addColumn<QByteArray>("markdown");
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("number");
    const auto examples = readSpecification(folder + file);
    QVERIFY(!examples.isEmpty());
    for (const SpecificationExample &example : examples) {
        QTest::addRow("%d line %d %s", example.number, example.line, qPrintable(example.section))
            << example.markdown << example.html << example.words << example.number;
    }
}

void TestConformance::gfm()
{
    QFETCH(QByteArray, markdown);
    QFETCH(QByteArray, html);
    QFETCH(QStringList, words);
    // The two examples that the specification's own tests leave out are task lists, in another spelling of their boxes.
    const bool disabled = words.removeAll(QStringLiteral("disabled")) > 0;
    if (disabled)
        words.append(QStringLiteral("tasklist"));
    for (const char *dialect : {"auto", "github", "plain"})
        QCOMPARE(rendered(markdown, words, dialect), disabled ? withProgramsTaskBoxes(html) : html);
    ++(disabled ? m_gfmDisabled : m_gfm);
}

void TestConformance::gfmExtensions()
{
    QFETCH(QByteArray, markdown);
    QFETCH(QByteArray, html);
    const QStringList all{QStringLiteral("table"),     QStringLiteral("strikethrough"), QStringLiteral("autolink"),
                          QStringLiteral("tagfilter"), QStringLiteral("footnotes"),     QStringLiteral("tasklist")};
    const QByteArray result = rendered(markdown, all);
    if (html == "<IGNORE>\n") { // only asked to come to an end
        QVERIFY(!result.isEmpty());
        ++m_extensions;
        return;
    }
    if (html.contains("href=\"#fn1\"") && result != html)
        QEXPECT_FAIL("", "the example has the footnote anchors of an older cmark-gfm; ours are those of 0.29.0.gfm.6", Continue);
    m_extensions += result == html ? 1 : 0;
    QCOMPARE(result, html);
}

void TestConformance::commonMark()
{
    QFETCH(QByteArray, markdown);
    QFETCH(QByteArray, html);
    QFETCH(int, number);
    const QByteArray result = rendered(markdown, {});
    QCOMPARE(rendered(markdown, {}, "plain"), result);
    if (const char *reason = knownDifferences().value(number)) {
        if (result != html)
            QEXPECT_FAIL("", reason, Continue);
    }
    m_commonMark += result == html ? 1 : 0;
    QCOMPARE(result, html);
}

void TestConformance::cleanupTestCase()
{
    if (!QFileInfo::exists(folder) || m_gfm == 0)
        return;
    qInfo("GFM %d/671 (and %d/2 disabled ones), GFM extensions %d/28, CommonMark 0.31 %d/655", m_gfm, m_gfmDisabled, m_extensions, m_commonMark);
    QCOMPARE(m_gfm, 671);
    QCOMPARE(m_gfmDisabled, 2);
    QVERIFY2(m_commonMark >= 650, qPrintable(QString::number(m_commonMark)));
}

QTEST_GUILESS_MAIN(TestConformance)
#include "tst_conformance.moc"
