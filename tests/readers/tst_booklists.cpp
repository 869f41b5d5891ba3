// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/document.h"
#include "readers/book.h"
#include "readers/ignorepatterns.h"
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
    void ignorePatterns_data();
    void ignorePatterns();
    void chaptersAreNumbered_data();
    void chaptersAreNumbered();
    void theTitlePageIsFilled_data();
    void theTitlePageIsFilled();
    void hiddenLinesOfCode();
    void linksBetweenPages();
    void cyclesOfYamlEnd();
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
    const char *nav =
        "site_name: S\nplugins:\n  - search\n  - material/social\n  - macros:\n      x: 1\nmarkdown_extensions:\n  - x: !!python/name:a.b.c\nnav:\n"
        "  - index.md\n  - Guide:\n    - Named: guide/a.md\n    - Deeper:\n      - guide/b.md\n  - Web: https://example.com\n  - Gone: gone.md\n"
        "  - Again: index.md\n  - Draft:\n";
    row("MkDocs", files({{"mkdocs.yml", nav}, {"docs/index.md", "# Home\n"}, {"docs/guide/a.md", a}, {"docs/guide/b.md", b}, {"docs/unlisted.md", c}}),
        {QStringLiteral("1 Home"), QStringLiteral("1 Guide"), QStringLiteral("2 A"), QStringLiteral("2 Deeper"), QStringLiteral("3 B")},
        {QStringLiteral("plugin-not-run mkdocs.yml:0 "), QStringLiteral("folder-entry-left-out mkdocs.yml:18 Draft"),
         QStringLiteral("folder-entry-left-out mkdocs.yml:17 Again"), QStringLiteral("folder-entry-left-out mkdocs.yml:15 Web"),
         QStringLiteral("include-missing mkdocs.yml:16 ")});
    row("MkDocs: folders, patterns and the rest",
        files({{"mkdocs.yml", "docs_dir: text\nnav:\n  - b.md\n  - Guide: guide/\n  - c*.md\n  - ...\n"},
               {"text/a.md", a},
               {"text/b.md", b},
               {"text/c10.md", "# C10\n"},
               {"text/c2.md", "# C2\n"},
               {"text/guide/x.md", "# X\n"},
               {"text/guide/y.md", "# Y\n"}}),
        {QStringLiteral("1 B"), QStringLiteral("1 Guide"), QStringLiteral("2 X"), QStringLiteral("2 Y"), QStringLiteral("1 C2"), QStringLiteral("1 C10"),
         QStringLiteral("1 A")});
    row("MkDocs that inherits",
        files({{"mkdocs.yml", "INHERIT: conf/site.yml\nplugins: []\n"},
               {"conf/site.yml", "INHERIT: base.yml\nnav:\n  - b.md\n  - a.md\n"},
               {"conf/base.yml", "docs_dir: text\nnav:\n  - a.md\nplugins:\n  - macros\n"},
               {"text/a.md", a},
               {"text/b.md", b}}),
        {QStringLiteral("1 B"), QStringLiteral("1 A")});
    for (const char *base : {"gone.yml", "mkdocs.yml", "list.yml", "broken.yml"}) {
        row(qPrintable(QStringLiteral("MkDocs that inherits from %1").arg(QLatin1StringView(base))),
            files({{"mkdocs.yml", qPrintable(QStringLiteral("nav:\n  - a.md\nINHERIT: %1\n").arg(QLatin1StringView(base)))},
                   {"list.yml", "- a\n"},
                   {"broken.yml", "\n\n\n\nnav: [\n"},
                   {"docs/a.md", a}}),
            {QStringLiteral("1 A")}, {QStringLiteral("configuration-invalid mkdocs.yml:3 ")});
    }
    const Files tree = files({{"c10.md", "# C10\n"},
                              {"c2.md", "# C2\n"},
                              {"README.md", "# Home\n"},
                              {"b-part/01-x.md", "Words.\n"},
                              {"b-part/02-y.md", "# Y\n"},
                              {"part/index.md", "# Part\n"},
                              {"part/z.md", "# Z\n"},
                              {"d.md", "# D\n"},
                              {".hidden.md", "# H\n"},
                              {"none/x.txt", "x"},
                              {"node_modules/m.md", "# M\n"}});
    row("folder", tree,
        {QStringLiteral("1 Home"), QStringLiteral("1 B part"), QStringLiteral("2 X"), QStringLiteral("2 Y"), QStringLiteral("1 C2"), QStringLiteral("1 C10"),
         QStringLiteral("1 D"), QStringLiteral("1 Part"), QStringLiteral("2 Z")});
    Files site;
    for (const auto &[name, text] : tree)
        site.append({QStringLiteral("docs/") + name, text});
    row("MkDocs without nav", site + files({{"mkdocs.yaml", "site_name: S\n"}}),
        {QStringLiteral("1 Home"), QStringLiteral("1 C2"), QStringLiteral("1 C10"), QStringLiteral("1 D"), QStringLiteral("1 B part"), QStringLiteral("2 X"),
         QStringLiteral("2 Y"), QStringLiteral("1 Part"), QStringLiteral("2 Z")});
    const char *hidden =
        "exclude_docs: |\n  # notes\n  *.tmp.md\n  /part/old/\n  d?af*/\n  !keep.tmp.md\ndraft_docs: later/**/x.md\nnot_in_nav: /unlisted.md\n";
    const Files pages = files({{"docs/a.tmp.md", a},
                               {"docs/keep.tmp.md", "# Keep\n"},
                               {"docs/part/old/b.md", b},
                               {"docs/part/new/old/b.md", b},
                               {"docs/draft/c.md", c},
                               {"docs/later/deep/x.md", c},
                               {"docs/later/y.md", "# Y\n"},
                               {"docs/templates/t.md", c},
                               {"docs/unlisted.md", "# Unlisted\n"}});
    row("MkDocs: what is not published", pages + files({{"mkdocs.yml", hidden}}),
        {QStringLiteral("1 Keep"), QStringLiteral("1 Later"), QStringLiteral("2 Y"), QStringLiteral("1 Part"), QStringLiteral("2 New"), QStringLiteral("3 Old"),
         QStringLiteral("4 B")});
    row("MkDocs that is no YAML", files({{"mkdocs.yml", "nav: [\n"}, {"docs/a.md", a}}), {QStringLiteral("1 A")},
        {QStringLiteral("configuration-invalid mkdocs.yml:2 ")});
    row("GitBook's first page", files({{"book.json", "{}"}, {"SUMMARY.md", "# Summary\n\n* [A](a.md)\n"}, {"README.md", "# Home\n"}, {"a.md", a}}),
        {QStringLiteral("1 Home"), QStringLiteral("1 A")});
    row("GitBook's first page, listed",
        files({{"book.json", R"({"structure": {"readme": "intro.md", "summary": "toc.md"}})"},
               {"toc.md", "* [A](a.md)\n* [I](intro.md)\n"},
               {"intro.md", "# I\n"},
               {"a.md", a}}),
        {QStringLiteral("1 A"), QStringLiteral("1 I")});
    row("README of mdBook, not listed", files({{"SUMMARY.md", "- [A](a.md)\n"}, {"README.md", "# Home\n"}, {"a.md", a}}), {QStringLiteral("1 A")});
    row("mdBook's preprocessors",
        files({{"book.toml", "[preprocessor.links]\n[preprocessor.mermaid]\n"}, {"src/SUMMARY.md", "- [A](a.md)\n"}, {"src/a.md", a}}), {QStringLiteral("1 A")},
        {QStringLiteral("plugin-not-run book.toml:0 ")});
    row("mdBook's punctuation",
        files({{"book.toml", "[output.html]\nsmart-punctuation = true\n"}, {"src/SUMMARY.md", "- [A](a.md)\n"}, {"src/a.md", "# A -- \"B\"\n"}}),
        {QStringLiteral("1 A \u2013 \u201cB\u201d")});
    row("mdBook's former punctuation",
        files({{"book.toml", "[output.html]\ncurly-quotes = true\n"}, {"src/SUMMARY.md", "- [A](a.md)\n"}, {"src/a.md", "# A 'B'\n"}}),
        {QStringLiteral("1 A \u2018B\u2019")});
    row("mdBook's formulas",
        files({{"book.toml", "[output.html]\nmathjax-support = true\n"},
               {"src/SUMMARY.md", "- [A](a.md)\n"},
               {"src/a.md", "# A \\\\( a\\_1 \\\\) `\\\\( b \\\\)`\n\n\\\\[\n\\\\alpha \\\\\\\\ c\n\\\\]\n\n```\n\\\\(d\\\\)\n```\n"}}),
        {QStringLiteral("1 A a_1 \\\\( b \\\\)")});
}

void TestBookLists::ignorePatterns_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("meant");
    const auto row = [](const char *pattern, const QString &path, bool meant) {
        QTest::addRow("%s: %s", pattern, qPrintable(path.left(20))) << QString::fromUtf8(pattern) << path << meant;
    };
    row("a.md", QStringLiteral("x/y/a.md"), true);
    row("/a.md", QStringLiteral("x/a.md"), false);
    row("x/*.md", QStringLiteral("x/a.md"), true);
    row("x/*.md", QStringLiteral("x/y/a.md"), false);
    row("x/**/a.md", QStringLiteral("x/a.md"), true);
    row("x/**/a.md", QStringLiteral("x/y/z/a.md"), true);
    row("x/**/a.md", QStringLiteral("x/ya.md"), false);
    row("**/x/", QStringLiteral("w/x/a.md"), true);
    row("x/", QStringLiteral("w/x"), false);
    row("x/**", QStringLiteral("x/y/a.md"), true);
    row("x", QStringLiteral("x/y/a.md"), true);
    row("?.md", QStringLiteral("\U0001F6A2.md"), true);
    row("a\\*.md", QStringLiteral("a*.md"), true);
    row("a\\*.md", QStringLiteral("ab.md"), false);
    row("*.md\n!a.md", QStringLiteral("x/a.md"), false);
    // Reading after reading would take longer than anybody waits.
    row("*a*a*a*a*a*a*a*a*a*a*a*a*a*b", QString(200, u'a') + u'b', true);
    row("**/a**/**a**/a**/**a**/a**/**a**/b", QString(u'/' + QString(30, u'a')).repeated(8) + QStringLiteral("/b"), true);
}

void TestBookLists::ignorePatterns()
{
    QFETCH(QString, pattern);
    QFETCH(QString, path);
    QFETCH(bool, meant);
    QCOMPARE(IgnorePatterns(pattern).matches(path), meant);
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

void TestBookLists::chaptersAreNumbered_data()
{
    QTest::addColumn<Files>("book");
    QTest::addColumn<QStringList>("headings");
    QTest::newRow("mdBook") << files({{"SUMMARY.md", "[Before](a.md)\n\n# Part\n\n- [B](b.md)\n  - [C](c.md)\n  - [Draft]()\n  - Group\n    - [D](d.md)\n\n"
                                                     "# Part two\n\n- [E](e.md)\n\n---\n\n[After](f.md)\n"},
                                      {"a.md", "# Before\n"},
                                      {"b.md", "# B\n\n## Section\n"},
                                      {"c.md", "Words.\n"},
                                      {"d.md", "## *D*\n"},
                                      {"e.md", "# E\n"},
                                      {"f.md", "# After\n"}})
                            << QStringList{QStringLiteral("1 Before"),   QStringLiteral("1 Part"),     QStringLiteral("2 1. B"),
                                           QStringLiteral("3 Section"),  QStringLiteral("3 1.1. C"),   QStringLiteral("3 1.3. Group"),
                                           QStringLiteral("4 1.3.1. D"), QStringLiteral("1 Part two"), QStringLiteral("2 2. E"),
                                           QStringLiteral("1 After")};
    QTest::newRow("folder") << files({{"a.md", "# A\n"}, {"part/index.md", "# Part\n"}, {"part/b.md", "# B\n"}})
                            << QStringList{QStringLiteral("1 1. A"), QStringLiteral("1 2. Part"), QStringLiteral("2 2.1. B")};
}

void TestBookLists::chaptersAreNumbered()
{
    QFETCH(Files, book);
    QFETCH(QStringList, headings);
    const QTemporaryDir folder;
    for (const auto &[name, text] : std::as_const(book)) {
        QVERIFY(QDir().mkpath(QFileInfo(folder.filePath(name)).path()));
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    }
    QJsonObject options = effectiveValues(markdownReader().options + bookOptions(), {});
    QVERIFY(!options.value(QLatin1StringView("number-chapters")).toBool(true));
    options.insert(QStringLiteral("number-chapters"), true);
    WorkContext context;
    QString source;
    const auto document = readBook(folder.path(), options, source, context);
    QVERIFY2(document.has_value(), document ? "" : qPrintable(sentence(document.error())));
    QCOMPARE(outlineOf(*document), headings);
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
    QTest::newRow("MkDocs") << files(
        {{"mkdocs.yml", "site_name: Site\nsite_author: A\nsite_description: About\ntheme:\n  name: material\n  language: fr\n"}, {"docs/index.md", "# A\n"}})
                            << QStringList{QStringLiteral("Site"), {}, QStringLiteral("A"), {}, QStringLiteral("fr"), QStringLiteral("About")};
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

/// As written, as the page a site makes of it, and as an address of a folder.
void TestBookLists::linksBetweenPages()
{
    const QTemporaryDir folder;
    const auto put = [&](const char *name, const QByteArray &text) {
        QDir().mkpath(QFileInfo(folder.filePath(QString::fromLatin1(name))).path());
        QFile file(folder.filePath(QString::fromLatin1(name)));
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
    };
    QVERIFY(put("mkdocs.yml", "site_name: S\n"));
    QVERIFY(
        put("docs/index.md", "# Home\n\n[1](guide/a.md) [2](guide/a.html#sec) [3](guide/a/) [4](guide/) [5](guide/index.html)\n\n!!! note\n    Indented.\n"));
    QVERIFY(put("docs/guide/README.md", "# Guide\n"));
    QVERIFY(put("docs/guide/a.md", "# A\n\n## Sec\n\n[up](../) [home](../index.md)\n"));
    WorkContext context;
    QString source;
    const auto document = readBook(folder.path(), effectiveValues(markdownReader().options, {}), source, context);
    QVERIFY(document.has_value());
    QStringList links;
    walkInlines(*document, [&](const Inline &node) {
        if (const auto *link = node.value.as<Link>())
            links.append(link->url);
    });
    QCOMPARE(links, (QStringList{QStringLiteral("#guide-a"), QStringLiteral("#guide-a--sec"), QStringLiteral("#guide-a"), QStringLiteral("#guide-readme"),
                                 QStringLiteral("#guide-readme"), QStringLiteral("#index"), QStringLiteral("#index")}));
    QCOMPARE(context.warnings.size(), 0);
    bool alert = false; // of MkDocs' dialect
    walkBlocks(document->blocks, [&](const Block &block) { alert = alert || block.value.is<Alert>(); });
    QVERIFY(alert);
    QCOMPARE(QFileInfo(source).fileName(), QStringLiteral("docs"));
}

/// Aliases that hold themselves multiply without end.
void TestBookLists::cyclesOfYamlEnd()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("docs")));
    for (const auto &[name, text] : {std::pair("mkdocs.yml", "nav: &n\n  - a.md\n  - More: *n\n  - Again: *n\n"), std::pair("docs/a.md", "# A\n")}) {
        QFile file(folder.filePath(QString::fromLatin1(name)));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) > 0);
    }
    WorkContext context;
    QString source;
    const auto document = readBook(folder.path(), effectiveValues(markdownReader().options, {}), source, context);
    QVERIFY(document.has_value());
    QCOMPARE(outlineOf(*document), QStringList(QStringLiteral("1 A")));
}

QTEST_GUILESS_MAIN(TestBookLists)
#include "tst_booklists.moc"
