// SPDX-License-Identifier: GPL-3.0-or-later
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
    void aProjectSaysWhereFilesAre();
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
    put(QStringLiteral("in/loop.md"), "--8<-- \"loop.md\"\n");
    put(QStringLiteral("in/deep/first.md"), "{{< include second.md >}}\n");
    put(QStringLiteral("in/deep/second.md"), "second\n");
    put(QStringLiteral("outside.md"), "secret\n");
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

void TestMarkdownIncludes::aProjectSaysWhereFilesAre()
{
    QCOMPARE(read(QStringLiteral("site/docs/a.md"), "--8<-- \"p.md\"\n\n--8<-- \"end.md\"\n").words, QStringLiteral("from the parts\nthe end"));
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
