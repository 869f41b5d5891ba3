// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/walk.h"
#include "readers/book.h"
#include "readers/reader.h"

#include <QDir>
#include <QFile>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace quayside;

/// What MkDocs and Quarto would include.
class TestMarkdownIncludes final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void includes_data();
    void includes();
    void notesAreEmbedded_data();
    void notesAreEmbedded();
    void addressesCountFromTheirFile();
    void aProjectSaysWhereFilesAre();
    void whoseFolderItIsIsSaid();
    void worksAreCited_data();
    void worksAreCited();
    void worksOfAProject();
    void hostileWorks();
    void booksIncludeToo();
    void filesOfQuartoAreQuarto();
    void linesAreThoseOfTheSource();

private:
    void put(const QString &name, const QByteArray &bytes) const;
    struct Made {
        QString words; ///< lines of the document's text
        QStringList warnings;
        Result<Document> document;
    };
    [[nodiscard]] Made read(const QString &name, const QByteArray &markdown, const QString &dialect = QStringLiteral("auto")) const;

    QTemporaryDir m_folder;
};

void TestMarkdownIncludes::put(const QString &name, const QByteArray &bytes) const
{
    const QString path = m_folder.filePath(name);
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

TestMarkdownIncludes::Made TestMarkdownIncludes::read(const QString &name, const QByteArray &markdown, const QString &dialect) const
{
    ReadInput input;
    input.bytes = markdown;
    input.path = m_folder.filePath(name);
    input.name = name;
    input.options = {{QStringLiteral("dialect"), dialect}};
    WorkContext context;
    auto document = markdownReader().read(input, context);
    Made made{document ? plainText(document->blocks) : QString(), {}, std::move(document)};
    for (const Warning &warning : std::as_const(context.warnings))
        made.warnings.append(QStringLiteral("%1:%2").arg(QString(warningId(warning.code))).arg(warning.line));
    return made;
}

void TestMarkdownIncludes::initTestCase()
{
    put(QStringLiteral("in/part.md"), "one\n\ntwo\n\nthree\n");
    put(QStringLiteral("in/code.py"), "# --8<-- [start:all]\na = 1\n# --8<-- [start:in]\nb = 2\n# --8<-- [end:in]\n# --8<-- [end:all]\nc = 3\n");
    put(QStringLiteral("in/titled.md"), "---\ntitle: t\n---\n\ntext\n");
    put(QStringLiteral("book/.gitbook/includes/x.md"), "shared\n");
    put(QStringLiteral("in/loop.md"), "--8<-- \"loop.md\"\n");
    put(QStringLiteral("in/deep/first.md"), "{{< include second.md >}}\n");
    put(QStringLiteral("in/deep/second.md"), "second\n");
    put(QStringLiteral("outside.md"), "secret\n");
    put(QStringLiteral("vault/.obsidian/app.json"), "{}");
    put(QStringLiteral("vault/far/Own Note.md"),
        "---\ntags: a\n---\n\nintro\n\n## First: part\n\nunder ![i](img/i.png)\n\n### Inner\n\ndeep\n\n## Next\n\nwords\non ^mark\n\n- item ^it\n  - below\n"
        "- other\n");
    put(QStringLiteral("vault/Self.md"), "![[Self]]\n");
    put(QStringLiteral("site/mkdocs.yml"),
        "site_name: S\nnav: [a.md]\nmarkdown_extensions:\n  - pymdownx.snippets:\n      base_path: [parts, .]\n      auto_append: [end.md]\n");
    put(QStringLiteral("site/parts/p.md"), "from the parts\n");
    put(QStringLiteral("site/end.md"), "the end\n");
    put(QStringLiteral("site/docs/a.md"), "# A\n\n--8<-- \"p.md\"\n");
}

void TestMarkdownIncludes::includes_data()
{
    QTest::addColumn<QString>("dialect");
    QTest::addColumn<QByteArray>("markdown");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("warnings");
    const QString automatic = QStringLiteral("auto"), mkdocs = QStringLiteral("mkdocs"), quarto = QStringLiteral("quarto"), github = QStringLiteral("github");
    const QStringList none;
    QTest::addRow("file") << automatic << QByteArray("a\n\n--8<-- \"part.md\"\n\nb\n") << QStringLiteral("a\none\ntwo\nthree\nb") << none;
    QTest::addRow("lines") << automatic << QByteArray("--8<-- \"part.md:3:5\"\n") << QStringLiteral("two\nthree") << none;
    QTest::addRow("lines from, lines to") << mkdocs << QByteArray("--8<-- 'part.md:5'\n\n-8<- \"part.md::1\"\n\n--8<-- \"part.md:1:1,5:5\"\n")
                                          << QStringLiteral("three\none\none three") << none;
    QTest::addRow("section in code") << automatic << QByteArray("```py\n--8<-- \"code.py:all\"\n```\n") << QStringLiteral("a = 1\nb = 2") << none;
    QTest::addRow("inner section") << automatic << QByteArray("- x\n\n    --8<-- \"code.py:in\"\n") << QStringLiteral("x\nb = 2") << none;
    QTest::addRow("block") << mkdocs << QByteArray("--8<--\npart.md:1:1\n; not this.md\n\ncode.py:in\n--8<--\n\nb\n") << QStringLiteral("one b = 2\nb") << none;
    QTest::addRow("escaped") << mkdocs << QByteArray(";--8<-- \"part.md\"\n") << QStringLiteral("--8<-- \"part.md\"") << none;
    QTest::addRow("missing") << mkdocs << QByteArray("a\n\n--8<-- \"no.md\"\n") << QStringLiteral("a") << QStringList{QStringLiteral("include-missing:3")};
    QTest::addRow("missing in code that shows it") << automatic << QByteArray("```\n--8<-- \"no.md\"\n```\n") << QStringLiteral("--8<-- \"no.md\"") << none;
    QTest::addRow("no such section") << mkdocs << QByteArray("--8<-- \"code.py:none\"\n") << QString() << QStringList{QStringLiteral("include-refused:1")};
    QTest::addRow("outside") << mkdocs << QByteArray("--8<-- \"../outside.md\"\n") << QString() << QStringList{QStringLiteral("folder-entry-skipped:1")};
    QTest::addRow("on the network") << mkdocs << QByteArray("--8<-- \"https://example.org/a.md\"\n") << QString()
                                    << QStringList{QStringLiteral("include-refused:1")};
    QTest::addRow("itself") << mkdocs << QByteArray("--8<-- \"loop.md\"\n") << QString() << QStringList{QStringLiteral("include-refused:1")};
    QTest::addRow("Quarto") << quarto << QByteArray("a\n\n{{< include part.md >}}\n\n{{< include deep/first.md >}}\n")
                            << QStringLiteral("a\none\ntwo\nthree\nsecond") << none;
    QTest::addRow("GitBook") << automatic << QByteArray("a\n\n{% include \"titled.md\" %}\n\n```\n{% include \"part.md\" %}\n```\n")
                             << QStringLiteral("a\ntext\n{% include \"part.md\" %}") << none;
    QTest::addRow("GitBook, missing") << automatic << QByteArray("a\n\n{% include \"no.md\" %}\n") << QStringLiteral("a")
                                      << QStringList{QStringLiteral("include-missing:3")};
    QTest::addRow("GitBook, outside") << automatic << QByteArray("{% include '../outside.md' %}\n") << QString()
                                      << QStringList{QStringLiteral("folder-entry-skipped:1")};
    QTest::addRow("Quarto, front matter") << quarto << QByteArray("{{< include titled.md >}}\n") << QStringLiteral("text") << none;
    QTest::addRow("on GitHub") << github << QByteArray("a\n\n--8<-- \"part.md\"\n\n--8<-- \"part.md\"\n")
                               << QStringLiteral("a\n--8<-- \"part.md\"\n--8<-- \"part.md\"") << QStringList{QStringLiteral("dialect-hint:3")};
}

void TestMarkdownIncludes::includes()
{
    QFETCH(QString, dialect);
    QFETCH(QByteArray, markdown);
    QFETCH(QString, words);
    QFETCH(QStringList, warnings);
    const Made made = read(QStringLiteral("in/doc.md"), markdown, dialect);
    QCOMPARE(made.words, words);
    QCOMPARE(made.warnings, warnings);
}

void TestMarkdownIncludes::notesAreEmbedded_data()
{
    QTest::addColumn<QString>("dialect");
    QTest::addColumn<QByteArray>("markdown");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("warnings");
    const QString automatic = QStringLiteral("auto"), obsidian = QStringLiteral("obsidian");
    const QStringList none;
    const QString all = QStringLiteral("intro\nFirst: part\nunder i\nInner\ndeep\nNext\n");
    QTest::addRow("whole") << obsidian << QByteArray("a\n![[Own Note]]\nb\n") << QStringLiteral("a\n") + all + QStringLiteral("words on\nitem\nbelow\nother\nb")
                           << none;
    QTest::addRow("section") << automatic << QByteArray("![[own note.md#First part|shown]]\n") << QStringLiteral("First: part\nunder i\nInner\ndeep") << none;
    QTest::addRow("inner section") << automatic << QByteArray("![[far/Own Note#First part#Inner]]\n") << QStringLiteral("Inner\ndeep") << none;
    QTest::addRow("block") << automatic << QByteArray("![[Own Note#^mark]]\n") << QStringLiteral("words on") << none;
    QTest::addRow("item") << automatic << QByteArray("![[Own Note#^it]]\n") << QStringLiteral("item\nbelow") << none;
    QTest::addRow("no such part") << automatic << QByteArray("a\n\n![[Own Note#None]]\n") << QStringLiteral("a")
                                  << QStringList{QStringLiteral("include-refused:3")};
    QTest::addRow("no such note") << obsidian << QByteArray("![[None]]\n") << QStringLiteral("None") << none;
    QTest::addRow("itself") << automatic << QByteArray("![[Self]]\n") << QString() << QStringList{QStringLiteral("include-refused:1")};
    QTest::addRow("in code") << automatic << QByteArray("```\n![[Own Note]]\n```\n") << QStringLiteral("![[Own Note]]") << none;
    QTest::addRow("a file for VitePress") << automatic << QByteArray("<!--@include: ../far/Own Note.md-->\n")
                                          << all + QStringLiteral("words on ^mark\nitem ^it\nbelow\nother") << none;
}

/// What a note embeds stands in its place, wherever in the vault it lies.
void TestMarkdownIncludes::notesAreEmbedded()
{
    QFETCH(QString, dialect);
    QFETCH(QByteArray, markdown);
    QFETCH(QString, words);
    QFETCH(QStringList, warnings);
    const Made made = read(QStringLiteral("vault/near/doc.md"), markdown, dialect);
    QCOMPARE(made.words, words);
    QCOMPARE(made.warnings, warnings);
}

void TestMarkdownIncludes::addressesCountFromTheirFile()
{
    const auto addresses = [&](const char *name, const QByteArray &markdown) {
        QStringList found;
        const Made made = read(QLatin1StringView(name), markdown);
        walkInlines(*made.document, [&](const Inline &one) {
            if (const auto *image = one.value.as<Image>())
                found += image->url;
            else if (const auto *link = one.value.as<Link>())
                found += link->url;
        });
        return found;
    };
    QCOMPARE(addresses("vault/near/doc.md", "![[Own Note#First part]]\n"), QStringList{QStringLiteral("../far/img/i.png")});
    put(QStringLiteral("git/.gitbook/includes/x.md"), "[a](b.md) `](c)` [d](https://e.org) [f](#g) <img src=\"i j.png\">\n\n```\n[k](l)\n```\n");
    QCOMPARE(addresses("git/doc/a.md", "{% include \"../.gitbook/includes/x.md\" %}\n"),
             (QStringList{QStringLiteral("../.gitbook/includes/b.md"), QStringLiteral("https://e.org"), QStringLiteral("#g"),
                          QStringLiteral("../.gitbook/includes/i j.png")}));
}

void TestMarkdownIncludes::aProjectSaysWhereFilesAre()
{
    QCOMPARE(read(QStringLiteral("site/docs/a.md"), "--8<-- \"p.md\"\n\n--8<-- \"end.md\"\n").words, QStringLiteral("from the parts\nthe end"));
}

void TestMarkdownIncludes::whoseFolderItIsIsSaid()
{
    QCOMPARE(read(QStringLiteral("book/deep/a.md"), "{% include \"../.gitbook/includes/x.md\" %}\n").words, QStringLiteral("shared"));
    const auto told = [&](const char *name) {
        ReadInput input;
        input.bytes = "--8<-- \"/../../outside.md\"\n\n{{< include ../../outside.md >}}\n";
        input.path = m_folder.filePath(QLatin1StringView(name));
        input.name = QLatin1StringView(name);
        WorkContext context;
        const auto document = markdownReader().read(input, context);
        return document && !context.warnings.isEmpty() ? placedWords(context.warnings.constLast()) : QString();
    };
    put(QStringLiteral("in/sub/a.md"), "");
    QCOMPARE(told("in/sub/a.md"), QStringLiteral("in/sub/a.md:3: “../../outside.md” was left out: it lies outside the document’s folder."));
    QCOMPARE(told("book/deep/a.md"), QStringLiteral("book/deep/a.md:3: “../../outside.md” was left out: it lies outside the project’s folder."));
}

void TestMarkdownIncludes::worksAreCited_data()
{
    QTest::addColumn<QByteArray>("bibliography");
    QTest::addColumn<QByteArray>("markdown");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("warnings");
    const QByteArray knuth =
        "@string{cj = \"Comp. J.\"}\n@article{knuth84, author = {Donald E. Knuth}, title = {Literate {P}rogramming}, journal = cj, year = 1984,\n"
        " volume = 27, number = {2}, pages = \"97--111\", doi = {10.1093/x}}\n";
    const QString entry = QStringLiteral("Knuth, D. E. (1984). Literate Programming. Comp. J., 27(2), 97\u2013111. https://doi.org/10.1093/x");
    const QStringList none;
    QTest::addRow("one") << knuth << QByteArray("A [@knuth84].\n") << QStringLiteral("A (Knuth, 1984).\n") + entry << none;
    QTest::addRow("page") << knuth << QByteArray("[see @knuth84, p. 3]\n") << QStringLiteral("(see Knuth, 1984, p. 3)\n") + entry << none;
    QTest::addRow("among words") << knuth << QByteArray("As @knuth84 says, @knuth84 [p. 3], [-@knuth84]\n")
                                 << QStringLiteral("As Knuth (1984) says, Knuth (1984, p. 3), (1984)\n") + entry << none;
    QTest::addRow("unknown") << knuth << QByteArray("[@knuth84; @no] @no\n") << QStringLiteral("(Knuth, 1984; @no) @no\n") + entry
                             << QStringList{QStringLiteral("link-target-missing:4")};
    QTest::addRow("where the list stands") << knuth << QByteArray("@knuth84\n\n::: {#refs}\n:::\n\nend\n")
                                           << QStringLiteral("Knuth (1984)\n") + entry + QStringLiteral("\nend") << none;
    QTest::addRow("nobody cited") << knuth << QByteArray("me@example.org\n") << QStringLiteral("me@example.org") << none;
    QTest::addRow("several") << QByteArray("@book(a, author = \"M{\\\"u}ller, Hans and {The Group} and others\", title = \"A \\& B\", year = \"2001\")\n"
                                           "@misc{b, author={A van Dam and C. D. E}, title={T?}, date={2004-05-06}, url={https://example.org/b}}\n")
                             << QByteArray("[@b; @a]\n")
                             << QStringLiteral("(van Dam & E, 2004; M\u00fcller et al., 2001)\nM\u00fcller, H., The Group et al. (2001). A & B.\n"
                                               "van Dam, A. & E, C. D. (2004). T?. https://example.org/b")
                             << none;
    QTest::addRow("alike") << QByteArray("@misc{b, author={E}, title={Z}, year=2001}\n@misc{a, author={E}, title={A}, year=2001}\n") << QByteArray("[@a; @b]\n")
                           << QStringLiteral("(E, 2001a; E, 2001b)\nE (2001a). A.\nE (2001b). Z.") << none;
    QTest::addRow("JSON") << QByteArray("[{\"id\":\"a\",\"author\":[{\"family\":\"\u00d6z\",\"given\":\"A B\"}],\"issued\":{\"date-parts\":[[2011,2]]},"
                                        "\"title\":\"T\",\"container-title\":\"C\",\"page\":\"1-2\",\"publisher\":\"P\"}]")
                          << QByteArray("@a\n") << QStringLiteral("\u00d6z (2011)\n\u00d6z, A. B. (2011). T. C, 1\u20132. P.") << none;
    QTest::addRow("nothing in it") << QByteArray("x") << QByteArray("[@a]\n") << QStringLiteral("[@a]") << QStringList{QStringLiteral("part-dropped:0")};
}

void TestMarkdownIncludes::worksAreCited()
{
    QFETCH(QByteArray, bibliography);
    QFETCH(QByteArray, markdown);
    QFETCH(QString, words);
    QFETCH(QStringList, warnings);
    put(QStringLiteral("in/works.bib"), bibliography);
    const Made made = read(QStringLiteral("in/doc.md"), "---\nbibliography: works.bib\n---\n" + markdown);
    QCOMPARE(made.words, words);
    QCOMPARE(made.warnings, warnings);
}

/// Files of works that the project names lie where it does.
void TestMarkdownIncludes::worksOfAProject()
{
    put(QStringLiteral("quarto/_quarto.yml"), "project:\n  type: book\nbibliography: [refs/a.bib, refs/b.bib]\n");
    put(QStringLiteral("quarto/refs/a.bib"), "@misc{a, author={E}, title={A}, year=2001}\n");
    put(QStringLiteral("quarto/refs/b.bib"), "@misc{b, author={F}, title={B}, year=2002}\n");
    const Made made = read(QStringLiteral("quarto/part/doc.qmd"), "[@a; @b]\n", QStringLiteral("quarto"));
    QCOMPARE(made.words, QStringLiteral("(E, 2001; F, 2002)\nE (2001). A.\nF (2002). B."));
    QCOMPARE(made.warnings, QStringList());
}

void TestMarkdownIncludes::hostileWorks()
{
    for (const char *piece : {"@a{", "@a{b,c={", "@a{b,c=\"", "@string{a=a#", "@a{b,author={x and ", "{\\\"", "[{\"id\":", "@a{b,title={{{{"}) {
        put(QStringLiteral("in/works.bib"), QByteArray(piece).repeated(200'000));
        QVERIFY(read(QStringLiteral("in/doc.md"), "---\nbibliography: works.bib\n---\n[@b]\n").document);
    }
}

void TestMarkdownIncludes::booksIncludeToo()
{
    WorkContext context;
    QString folder;
    const auto book = readBook(m_folder.filePath(QStringLiteral("site")), {{QStringLiteral("dialect"), QStringLiteral("auto")}}, folder, context);
    QVERIFY(book);
    QCOMPARE(plainText(book->blocks).simplified(), QStringLiteral("A from the parts the end"));
}

/// A file of Quarto's is read as such, unless another dialect is asked for.
void TestMarkdownIncludes::filesOfQuartoAreQuarto()
{
    const auto lowered = [&](const char *name, const QString &dialect) {
        int found = 0;
        const Made made = read(QString::fromLatin1(name), "H~2~O\n", dialect);
        walkInlines(*made.document, [&](const Inline &node) {
            const auto *styled = node.value.as<Styled>();
            found += styled && styled->style == Style::Subscript ? 1 : 0;
        });
        return found;
    };
    QCOMPARE(lowered("in/a.qmd", QStringLiteral("auto")), 1);
    QCOMPARE(lowered("in/a.md", QStringLiteral("auto")), 0);
    QCOMPARE(lowered("in/a.qmd", QStringLiteral("github")), 0);
}

void TestMarkdownIncludes::linesAreThoseOfTheSource()
{
    const Made made = read(QStringLiteral("in/doc.md"), "---\ntitle: x\n---\n--8<-- \"part.md\"\n\n# One\n\n{{< include part.md >}}\n\n# Two[^no]\n");
    QList<int> lines;
    walkBlocks(made.document->blocks, [&](const Block &block) {
        if (block.value.is<Heading>())
            lines.append(block.position.line);
    });
    QCOMPARE(lines, (QList<int>{6, 10}));
    QCOMPARE(made.warnings, QStringList{QStringLiteral("footnote-undefined:10")});
}

QTEST_GUILESS_MAIN(TestMarkdownIncludes)
#include "tst_markdownincludes.moc"
