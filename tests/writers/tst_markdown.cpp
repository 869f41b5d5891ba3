// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/reader.h"
#include "testpaths.h"
#include "writers/markdownexamples.h"
#include "writers/writer.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QTest>

using namespace quayside;

namespace {

QString shared(const char *path)
{
    return QStringLiteral(QUAYSIDE_SHARED_DIR "/corpora/") + QLatin1StringView(path);
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Document read(const QByteArray &bytes, const QJsonObject &options = {}, const Reader &reader = markdownReader())
{
    WorkContext context;
    ReadInput input;
    input.bytes = bytes;
    input.name = QStringLiteral("test.md");
    input.options = options;
    auto document = reader.read(input, context);
    return document ? *document : Document();
}

QByteArray write(const Document &document, const QJsonObject &options = {})
{
    MemorySink sink;
    WorkContext context;
    const auto written = markdownWriter().write({document, options, {}, {}, {}, {}, {}}, sink, context);
    return written ? sink.main : QByteArray("writing failed");
}

QByteArray rewritten(const char *markdown, const QJsonObject &options = {})
{
    return write(read(markdown), options);
}

/// Empty when writing and reading back gives the same document, else where it differs and what was written.
QString difference(const QByteArray &markdown, const QJsonObject &readOptions, const QJsonObject &writeOptions = {})
{
    const Document before = read(markdown, readOptions);
    const QByteArray out = write(before, writeOptions);
    QString where;
    if (sameStructure(before, read(out, readOptions), &where))
        return {};
    return where + QStringLiteral("\n--- written:\n") + QString::fromUtf8(out.left(4000));
}

const QJsonObject keepHtml{{QStringLiteral("raw-html"), QStringLiteral("keep")}};
const QJsonObject safeHtml{{QStringLiteral("raw-html"), QStringLiteral("safe")}};

} // namespace

class TestMarkdown final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spelling_data();
    void spelling();
    void imagesAsFiles();
    void roundTripOfKinds_data();
    void roundTripOfKinds();
    void idsOfBooksAreWrittenWhereLinked();
    void roundTripOfSpecifications_data();
    void roundTripOfSpecifications();
    void roundTripOfCorpora_data();
    void roundTripOfCorpora();
    void roundTripOfOwnDocuments_data();
    void roundTripOfOwnDocuments();
};

void TestMarkdown::spelling_data()
{
    QTest::addColumn<QByteArray>("markdown");
    QTest::addColumn<QByteArray>("written");
    const auto same = [](const char *name, const char *markdown) { QTest::newRow(name) << QByteArray(markdown) << QByteArray(markdown); };
    same("plain words need nothing", "Snake_case and 2 * 3, a + b, 5 - 4, [x], 50 % & more! ~5 ms, C# <3 a|b\n");
    same("headings", "# One\n\n## Two\n\n###### Six\n");
    same("emphasis", "*a* **b** ~~c~~ `d` ***e*** **f *g* h**\n");
    same("links", "[a](http://x.y/z?a=b&c=d \"t\") <http://x.y> <me@x.y> ![alt](i.png)\n");
    same("hard break", "a\\\nb\n");
    same("soft break", "a\nb\n");
    same("tight list", "- a\n- b\n  - c\n");
    same("loose list", "* a\n\n* b\n");
    same("ordered list", "3. a\n4. b\n");
    same("task list", "- [x] done\n- [ ] open\n");
    same("table", "| a | b |\n| --- | --: |\n| c | d\\|e |\n");
    same("code", "```rust\nfn main() {}\n```\n");
    same("indented code", "a\n\n    code\n\n    more\n");
    same("quote", "> a\n>\n> > b\n");
    same("alert", "> [!NOTE]\n> a\n");
    same("footnote", "a[^x]\n\n[^x]: b\n\n    c\n");
    same("front matter", "---\ntitle: A\n---\n\ntext\n");
    same("rule", "a\n\n---\n\nb\n");
    same("lists side by side", "- a\n\n* b\n");
    QTest::newRow("what would be a list") << QByteArray("\\- a\n1\\. b\n") << QByteArray("\\- a\n1\\. b\n");
    QTest::newRow("what would be a heading") << QByteArray("\\# a\n") << QByteArray("\\# a\n");
    QTest::newRow("what would be a link") << QByteArray("\\[a\\](b)\n") << QByteArray("\\[a\\](b)\n");
    QTest::newRow("code with backticks") << QByteArray("``` a``b` ```\n") << QByteArray("``` a``b` ```\n");
    same("ids that words do not give", "<h2 id=\"own-id\">One <em>two</em></h2>\n\n## Three\n\n[a](#own-id)\n");
    same("ids that words give", "# A\n\n## A\n\n## A-1\n");
    QTest::newRow("heading attributes") << QByteArray("# One {#own}\n\n# One\n") << QByteArray("<h1 id=\"own\">One</h1>\n\n# One\n");
    QTest::newRow("named heading with a note") << QByteArray("# One[^1] {#own}\n\n[^1]: x\n") << QByteArray("# <span id=\"own\"></span>One[^1]\n\n[^1]: x\n");
    QTest::newRow("emoji in a heading") << QByteArray("# :rocket: Up\n") << QByteArray("<h1 id=\"rocket-up\">🚀 Up</h1>\n");
    same("colors of words", "a <span style=\"color: #ff0000; background-color: #00ff00\">b</span>\n");
    same("a table without a head", "|  |  |\n| --- | --: |\n| a | b |\n");
    QTest::newRow("named formula") << QByteArray("$$\na\n$$ {#eq-a}\n\n@eq-a\n")
                                   << QByteArray("<div id=\"eq-a\">\n\n```math\na\\tag{1}\n```\n\n</div>\n\n[(1)](#eq-a)\n");
    same("ruby", "<ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby> a\n");
    QTest::newRow("a tag alone in the first line") << QByteArray("![a](a.png){width=5}\n*b*\n")
                                                   << QByteArray("<img\nsrc=\"a.png\" alt=\"a\" width=\"5\">\n*b*\n");
    QTest::newRow("entities") << QByteArray("&copy; &amp;copy; a&b\n") << QByteArray("© \\&copy; a&b\n");
}

void TestMarkdown::spelling()
{
    QFETCH(QByteArray, markdown);
    QFETCH(QByteArray, written);
    QCOMPARE(QString::fromUtf8(rewritten(markdown.constData())), QString::fromUtf8(written));
}

void TestMarkdown::imagesAsFiles()
{
    Document document = read("![A](a/pic.svg 'T') and ![B](a/pic.svg), ![gone](b.png), ![far](https://example.com/c.png)\n");
    document.media.insert(QStringLiteral("a/pic.svg"), {QStringLiteral("image/svg+xml"), "<svg/>", {}});
    MemorySink sink;
    WorkContext context;
    const QJsonObject files{{QStringLiteral("images"), QStringLiteral("files")}};
    QVERIFY(markdownWriter().write({document, files, {}, {}, {}, {}, {}}, sink, context));
    QCOMPARE(sink.main, QByteArray("![A](images/001-pic.svg \"T\") and ![B](images/001-pic.svg), ![gone](b.png), ![far](https://example.com/c.png)\n"));
    QCOMPARE(sink.files, (QMap<QString, QByteArray>{{QStringLiteral("images/001-pic.svg"), "<svg/>"}}));
    QVERIFY(write(document).contains("![A](a/pic.svg"));
}

void TestMarkdown::roundTripOfKinds_data()
{
    QTest::addColumn<QByteArray>("markdown");
    const auto row = [](const char *name, const char *markdown) { QTest::newRow(name) << QByteArray(markdown); };
    row("ids", "# A {#b}\n\n# B\n\n# b\n\n<div id=\"c\">\n\nx\n\n</div>\n\n# C\n\n- # D {#e}\n\n  x\n\n- ## E\n");
    row("ids in keeping with others", "### commit<a name=\"commit\"></a>\n\n## x\n\n<a name=\"x\"></a> one\n\n## x-1\n\n## x\n");
    row("emoji", ":rocket: a\n\n## :+1: Good\n\n## ⚙️ Set\n\n## Good\n");
    row("colors", "a <span style=\"color:red\">b</span> <font color=\"blue\">c</font> *<span style=\"background:#ff0\">d</span>*\n");
    row("ruby", "<ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp>字<rt>*ji*</rt></ruby>\n");
    row("tables", "| | |\n|---|---|\n| a | b |\n\n<table><tr><td>a</td></tr></table>\n\n<table><tr><th>a</th><td>b</td></tr></table>\n");
    row("tasks", "- [x]\n- [ ]\n- [x] a\n\n1. [ ] b\n2. [X]\n\n> - [ ]\n> - [x] c\n");
    row("details",
        "<details>\n<summary>S</summary>\n\n<div>\n\nx\n\n</div>\n\n- a\n\n  <details><summary>T</summary>\n\n  y\n\n  </details>\n\nz\n\n</details>\n\nw\n");
    row("details in items", "1. a\n\n   <details>\n   <summary>S <b>b</b></summary>\n\n   ```\n   </details>\n   ```\n\n   </details>\n2. b\n");
    row("scripts among words", "a <script>b</script> c\n");
    row("callouts", "> [!tip]- A *b*\n> c\n\n> [!bug]\n> d\n\n:::note\ne\n:::\n\n!!! warning \"f\"\n    g\n\n!!! tip \"\"\n    h\n");
    row("attributes", "a\n{: .b #c }\n\n**d**{.e} `f`{.g} [h]{.mark} [i]{.underline} [j]{.k}\n");
    row("figures", "![A](a.png){#fig-a}\n\n@fig-a\n\n| a |\n|---|\n| b |\n\n: C {#tbl-c}\n");
    row("steps", "{% stepper %}\n{% step %}\n### One\n\na\n{% endstep %}\n{% step %}\nb\n{% endstep %}\n{% endstepper %}\n");
    row("numbered captions", "![A](a.png){#fig-a}\n\n| a |\n|---|\n| b |\n\n: C {#tbl-c}\n\n@fig-a @tbl-c\n\n`{#`\n");
    row("formulas", "$$\na\n$$\n\n$b$\n");
    row("definitions of blocks", "A\n:   b\n\n    c\n\n    - d\n\n    ```\n    e\n    ```\n\n:   f\n\nG\n:   h\n");
    row("definitions", "A\n: b\n\n    c\n\n*[HTML]: Hyper\n\nHTML\n");
}

/// What dialects and HTML add reads back the same from what is written for GitHub.
void TestMarkdown::roundTripOfKinds()
{
    QFETCH(QByteArray, markdown);
    QCOMPARE(difference(markdown, {}), QString());
    QCOMPARE(difference(markdown, safeHtml, {{QStringLiteral("wrap"), QStringLiteral("none")}}), QString());
}

void TestMarkdown::idsOfBooksAreWrittenWhereLinked()
{
    Document book = read("# One {#a--one}\n\n# Two {#a--two}\n\n[to](#a--two)\n");
    QVERIFY(write(book).contains("<h1 id=\"a--one\">"));
    book.files = {QStringLiteral("a.md"), QStringLiteral("b.md")};
    QCOMPARE(write(book), QByteArray("# One\n\n<h1 id=\"a--two\">Two</h1>\n\n[to](#a--two)\n"));
}

void TestMarkdown::roundTripOfSpecifications_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("html");
    QTest::addColumn<QList<int>>("known");
    const QString commonMark = QStringLiteral("commonmark-0.31-spec.txt");
    const QString gfm = QStringLiteral("gfm-spec.txt");
    const QString extensions = QStringLiteral("gfm-extensions.txt");
    const QString keep = QStringLiteral("keep");
    const QString safe = QStringLiteral("safe");
    // Six stars in a row around words: strong in strong in strong.
    QTest::newRow("CommonMark 0.31, HTML kept") << commonMark << keep << QList<int>{419};
    QTest::newRow("GFM, HTML kept") << gfm << keep << QList<int>{426};
    QTest::newRow("GFM extensions, HTML kept") << extensions << keep << QList<int>{};
    // Line feeds at the edges of HTML emphasis go.
    QTest::newRow("CommonMark 0.31, HTML read") << commonMark << safe << QList<int>{167};
    QTest::newRow("GFM, HTML read") << gfm << safe << QList<int>{136};
    QTest::newRow("GFM extensions, HTML read") << extensions << safe << QList<int>{};
}

void TestMarkdown::roundTripOfSpecifications()
{
    QFETCH(QString, file);
    QFETCH(QString, html);
    QFETCH(QList<int>, known);
    const QList<test::SpecExample> examples = test::specExamples(shared("specs") + u'/' + file);
    if (examples.isEmpty())
        QSKIP("../shared/corpora/specs is not here");
    QList<int> failed;
    for (const test::SpecExample &example : examples) {
        const QString where = difference(example.markdown, {{QStringLiteral("raw-html"), html}});
        if (where.isEmpty())
            continue;
        failed.append(example.number);
        if (!known.contains(example.number))
            qWarning().noquote() << file << example.number << QString::fromUtf8(example.markdown) << "--- differs:" << where;
    }
    qInfo() << file << html << examples.size() - failed.size() << "of" << examples.size();
    QCOMPARE(failed, known);
}

void TestMarkdown::roundTripOfCorpora_data()
{
    QTest::addColumn<QString>("path");
    for (const char *folder : {"rust-book/src", "one-document-18-languages"}) {
        QDirIterator files(shared(folder), {QStringLiteral("*.md")}, QDir::Files);
        while (files.hasNext()) {
            const QFileInfo file = files.nextFileInfo();
            QTest::newRow(qPrintable(file.fileName())) << file.filePath();
        }
    }
    if (!QFileInfo::exists(shared("rust-book")))
        QTest::newRow("none") << QString();
}

void TestMarkdown::roundTripOfCorpora()
{
    QFETCH(QString, path);
    if (path.isEmpty())
        QSKIP("../shared/corpora is not here");
    const QByteArray markdown = bytesOf(path);
    QCOMPARE(difference(markdown, keepHtml), QString());
    QCOMPARE(difference(markdown, safeHtml), QString());
}

void TestMarkdown::roundTripOfOwnDocuments_data()
{
    QTest::addColumn<QString>("path");
    QDirIterator files(QStringLiteral(QUAYSIDE_TEST_DATA), {QStringLiteral("*.md")}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QFileInfo file = files.nextFileInfo();
        QTest::newRow(qPrintable(file.filePath().mid(qsizetype(sizeof QUAYSIDE_TEST_DATA)))) << file.filePath();
    }
}

void TestMarkdown::roundTripOfOwnDocuments()
{
    QFETCH(QString, path);
    const QByteArray markdown = bytesOf(path);
    QCOMPARE(difference(markdown, keepHtml), QString());
    QCOMPARE(difference(markdown, safeHtml), QString());
}

QTEST_APPLESS_MAIN(TestMarkdown)
#include "tst_markdown.moc"
