// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/document.h"
#include "readers/book.h"
#include "readers/reader.h"
#include "settings/settings.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace quayside;

namespace {

/// What lies in a book's folder: name and text.
using Files = QList<std::pair<QString, QByteArray>>;

Files files(std::initializer_list<std::pair<const char *, const char *>> list)
{
    Files made;
    for (const auto &[name, text] : list)
        made.append({QString::fromUtf8(name), QByteArray(text)});
    return made;
}

/// Level, title and, of chapters, id.
QStringList outlineOf(const Document &document)
{
    QStringList lines;
    for (const HeadingEntry &entry : outline(document))
        lines.append(QStringLiteral("%1 %2").arg(entry.level).arg(entry.title));
    return lines;
}

} // namespace

/// Books by what lists their chapters.
class TestBookLists final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void chaptersStandAsListed_data();
    void chaptersStandAsListed();
    void theTitlePageIsFilled_data();
    void theTitlePageIsFilled();
    void hiddenLinesOfCode();
};

void TestBookLists::chaptersStandAsListed_data()
{
    QTest::addColumn<Files>("book");
    QTest::addColumn<QStringList>("headings");
    QTest::addColumn<QStringList>("told");
    const auto row = [](const char *name, const Files &book, const QStringList &headings, const QStringList &told = {}) {
        QTest::newRow(name) << book << headings << told;
    };
    const auto one = [](const char *text) { return files({{"SUMMARY.md", "# Summary\n\n- [Listed](a.md)\n"}, {"a.md", text}}); };

    row("title below a comment", one("<!-- note -->\n\n# Own\n\nText.\n"), {QStringLiteral("1 Own")});
    row("title below words", one("Words first.\n\n# Own\n\nText.\n"), {QStringLiteral("1 Own")});
    row("title below a picture in a division", one("<div align=\"center\">\n\n![Logo](l.png)\n\n# Own\n\n</div>\n"), {QStringLiteral("1 Own")});
    row("title of level 2", one("## Own\n\n### Below\n"), {QStringLiteral("1 Own"), QStringLiteral("2 Below")});
    row("listed title below words", one("Words.\n\n## LISTED\n"), {QStringLiteral("1 LISTED")});
    row("sections without a title", one("Words.\n\n## Part\n"), {QStringLiteral("1 Listed"), QStringLiteral("2 Part")});
    row("no heading", one("Words.\n"), {QStringLiteral("1 Listed")});
    row("empty file", one(""), {QStringLiteral("1 Listed")});

    const char *a = "# A\n";
    const char *b = "# B\n";
    const char *c = "# C\n";
    row("before, numbered, after",
        files({{"SUMMARY.md", "# Summary\n\n[A](a.md)\n\n# Part\n\n- [B](b.md)\n\n[C](c.md)\n"}, {"a.md", a}, {"b.md", b}, {"c.md", c}}),
        {QStringLiteral("1 A"), QStringLiteral("1 Part"), QStringLiteral("2 B"), QStringLiteral("1 C")});
    row("a rule ends a part", files({{"SUMMARY.md", "# Summary\n\n### Part\n\n* [A](a.md)\n\n----\n\n* [B](b.md)\n"}, {"a.md", a}, {"b.md", b}}),
        {QStringLiteral("1 Part"), QStringLiteral("2 A"), QStringLiteral("1 B")});
    row("nested, by any marker", files({{"SUMMARY.md", "* [A](a.md)\n    * [B](./b.md)\n        * [C](c.md)\n"}, {"a.md", a}, {"b.md", b}, {"c.md", c}}),
        {QStringLiteral("1 A"), QStringLiteral("2 B"), QStringLiteral("3 C")});
    row("name without a link", files({{"SUMMARY.md", "- Group\n  - [A](a.md)\n- [B](b.md)\n"}, {"a.md", a}, {"b.md", b}}),
        {QStringLiteral("1 Group"), QStringLiteral("2 A"), QStringLiteral("1 B")});
    row("draft with chapters", files({{"SUMMARY.md", "- [Draft]()\n  - [A](a.md)\n"}, {"a.md", a}}), {QStringLiteral("1 Draft"), QStringLiteral("2 A")});
    row("drafts alone", files({{"SUMMARY.md", "- [A](a.md)\n- [Draft]()\n  - Name\n"}, {"a.md", a}}), {QStringLiteral("1 A")},
        {QStringLiteral("folder-entry-left-out SUMMARY.md:3 Name"), QStringLiteral("folder-entry-left-out SUMMARY.md:2 Draft")});
    row("link out", files({{"SUMMARY.md", "- [A](a.md)\n- [Web](https://example.com/b.md)\n"}, {"a.md", a}}), {QStringLiteral("1 A")},
        {QStringLiteral("folder-entry-left-out SUMMARY.md:2 Web")});
    row("file twice", files({{"SUMMARY.md", "- [A](a.md)\n- [Again](./a.md)\n  - [B](b.md)\n"}, {"a.md", a}, {"b.md", b}}),
        {QStringLiteral("1 A"), QStringLiteral("1 Again"), QStringLiteral("2 B")}, {QStringLiteral("folder-entry-left-out SUMMARY.md:2 Again")});
    row("section of a file", files({{"SUMMARY.md", "* [A](a.md)\n    * [Part](a.md#part)\n"}, {"a.md", "# A\n\n## Part\n"}}),
        {QStringLiteral("1 A"), QStringLiteral("2 Part")});
    row("missing file with chapters", files({{"SUMMARY.md", "- [Gone](gone.md)\n  - [A](a.md)\n"}, {"a.md", a}}),
        {QStringLiteral("1 Gone"), QStringLiteral("2 A")}, {QStringLiteral("include-missing SUMMARY.md:1 ")});
    row("blanks and emphasis", files({{"SUMMARY.md", "- **[A](two%20words.md)**\n- [B](<b b.md>)\n"}, {"two words.md", a}, {"b b.md", b}}),
        {QStringLiteral("1 A"), QStringLiteral("1 B")});
    row("chapter that includes itself", files({{"SUMMARY.md", "- [A](a.md)\n- [B](b.md)\n"}, {"a.md", "# A\n\n{{#include a.md}}\n"}, {"b.md", b}}),
        {QStringLiteral("1 A"), QStringLiteral("1 B")}, {QStringLiteral("include-refused a.md:3 ")});
    row("GitBook's root",
        files({{"book.json", R"({"root": "docs", "plugins": ["-lunr", "katex@1.0"]})"}, {"docs/SUMMARY.md", "* [A](a.md)\n"}, {"docs/a.md", a}}),
        {QStringLiteral("1 A")}, {QStringLiteral("plugin-not-run book.json:0 ")});
    row("mdBook's preprocessors",
        files({{"book.toml", "[preprocessor.links]\n[preprocessor.mermaid]\n"}, {"src/SUMMARY.md", "- [A](a.md)\n"}, {"src/a.md", a}}), {QStringLiteral("1 A")},
        {QStringLiteral("plugin-not-run book.toml:0 ")});
}

void TestBookLists::chaptersStandAsListed()
{
    QFETCH(Files, book);
    QFETCH(QStringList, headings);
    QFETCH(QStringList, told);
    const QTemporaryDir folder;
    for (const auto &[name, text] : std::as_const(book)) {
        QVERIFY(QDir().mkpath(QFileInfo(folder.filePath(name)).path()));
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    }
    WorkContext context;
    QString source;
    const auto document = readBook(folder.path(), effectiveValues(markdownReader().options, {}), source, context);
    QVERIFY2(document.has_value(), document ? "" : qPrintable(sentence(document.error())));
    QCOMPARE(outlineOf(*document), headings);
    QStringList found;
    for (const Warning &warning : std::as_const(context.warnings))
        found.append(
            QStringLiteral("%1 %2:%3 %4").arg(warningId(warning.code), warning.file).arg(warning.line).arg(warning.params.value(QStringLiteral("path"))));
    QCOMPARE(found, told);
}

void TestBookLists::theTitlePageIsFilled_data()
{
    QTest::addColumn<Files>("book");
    QTest::addColumn<QStringList>("expected"); // title, subtitle, authors, date, language, description
    const char *front = "---\ntitle: Front\nsubtitle: Sub\nauthor: [A, B]\ndate: 2024-01-02\nlang: de\ndescription: About\n---\n\n# A\n";
    const QStringList all{QStringLiteral("Front"),      QStringLiteral("Sub"), QStringLiteral("A;B"),
                          QStringLiteral("2024-01-02"), QStringLiteral("de"),  QStringLiteral("About")};
    QTest::newRow("first chapter") << files({{"SUMMARY.md", "# Summary\n\n- [A](a.md)\n"}, {"a.md", front}}) << all;
    QTest::newRow("list") << files(
        {{"SUMMARY.md", "---\ntitle: Front\nsubtitle: Sub\nauthor: [A, B]\ndate: 2024-01-02\nlang: de\ndescription: About\n---\n\n- [A](a.md)\n"},
         {"a.md", "---\ntitle: T\nsubtitle: S\n---\n\n# A\n"}})
                          << all;
    QTest::newRow("configuration first") << files(
        {{"book.toml", "[book]\ntitle = \"Book\"\nauthors = [\"C\"]\n"}, {"src/SUMMARY.md", "- [A](a.md)\n"}, {"src/a.md", front}})
                                         << QStringList{QStringLiteral("Book"),       QStringLiteral("Sub"), QStringLiteral("C"),
                                                        QStringLiteral("2024-01-02"), QStringLiteral("de"),  QStringLiteral("About")};
    QTest::newRow("a chapter's title is not the book's")
        << files({{"SUMMARY.md", "- [Front](a.md)\n"}, {"a.md", "---\ntitle: Front\n---\n\nText.\n"}}) << QStringList{{}, {}, {}, {}, {}, {}};
}

void TestBookLists::theTitlePageIsFilled()
{
    QFETCH(Files, book);
    QFETCH(QStringList, expected);
    const QTemporaryDir folder;
    for (const auto &[name, text] : std::as_const(book)) {
        QVERIFY(QDir().mkpath(QFileInfo(folder.filePath(name)).path()));
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    }
    WorkContext context;
    QString source;
    const auto document = readBook(folder.path(), effectiveValues(markdownReader().options, {}), source, context);
    QVERIFY2(document.has_value(), document ? "" : qPrintable(sentence(document.error())));
    const Metadata &metadata = document->metadata;
    QCOMPARE(QStringList({metadata.title, metadata.subtitle, metadata.authors.join(u';'), metadata.date, metadata.language, metadata.description}), expected);
}

void TestBookLists::hiddenLinesOfCode()
{
    const QTemporaryDir folder;
    const auto put = [&](const char *name, const QByteArray &text) {
        QDir(folder.path()).mkpath(QStringLiteral("src"));
        QFile file(folder.filePath(QString::fromLatin1(name)));
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
    };
    QVERIFY(put("book.toml", "[output.html.code.hidelines]\npython = \"~\"\n"));
    QVERIFY(put("src/SUMMARY.md", "- [A](a.md)\n"));
    QVERIFY(put("src/a.md", "# A\n\n```rust,ignore\n# hidden\n#\n    # too\n##shown\n  ## so\n#[attribute]\nx\n```\n\n```python\n~hidden\n  ~too\ny\n```\n\n"
                            "```js,hidelines=!!!\n!!!hidden\nz\n```\n\n```text\n# stays\n```\n"));
    WorkContext context;
    QString source;
    const auto document = readBook(folder.path(), effectiveValues(markdownReader().options, {}), source, context);
    QVERIFY(document.has_value());
    QStringList code;
    walkBlocks(document->blocks, [&](const Block &block) {
        if (const auto *one = block.value.as<CodeBlock>())
            code.append(one->text);
    });
    QCOMPARE(code,
             (QStringList{QStringLiteral("#shown\n  # so\n#[attribute]\nx\n"), QStringLiteral("y\n"), QStringLiteral("z\n"), QStringLiteral("# stays\n")}));
}

QTEST_GUILESS_MAIN(TestBookLists)
#include "tst_booklists.moc"
