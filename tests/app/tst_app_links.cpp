// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/pdffile.h"
#include "support/programfolder.h"

using namespace quayside::test;

/// Links between documents that are exported together, by the program itself.
class TestAppLinks final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aFolderInSeveralFormats_data();
    void aFolderInSeveralFormats();
    void aPageBecomesAFolder();
    void whatIsMadeAgainStaysAmongTheOthers();
    void standardInputCountsFromItsFolder();

private:
    void writeDocuments() const;
    std::unique_ptr<ProgramFolder> m_folder;
};

void TestAppLinks::init()
{
    m_folder = std::make_unique<ProgramFolder>();
    QVERIFY(m_folder->isValid());
}

void TestAppLinks::writeDocuments() const
{
    m_folder->write(QStringLiteral("docs/a.md"), "# A\n\n[b](sub/b.md#part) [c](c%20d.md)\n");
    m_folder->write(QStringLiteral("docs/c d.md"), "# C\n\n[sub](sub/)\n");
    m_folder->write(QStringLiteral("docs/sub/b.md"), "# B\n\n## Part\n\n[a](../a.md) <a href=\"../c d.md\">c</a>\n");
    m_folder->write(QStringLiteral("docs/sub/README.md"), "# Sub\n\n[b](b.md#gone)\n");
}

void TestAppLinks::aFolderInSeveralFormats_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QStringList>("links");
    const auto row = [](const char *file, const QStringList &links) { QTest::newRow(file) << QString::fromLatin1(file) << links; };
    row("a.html", {QStringLiteral("href=\"sub/b.html#part\""), QStringLiteral("href=\"c%20d.html\"")});
    row("c d.html", {QStringLiteral("href=\"sub/README.html\"")});
    row("sub/b.html", {QStringLiteral("href=\"../a.html\""), QStringLiteral("href=\"../c%20d.html\"")});
    row("a.pdf", {QStringLiteral("sub/b.pdf#part"), QStringLiteral("c%20d.pdf")});
    row("sub/b.pdf", {QStringLiteral("../a.pdf")});
    row("a.txt", {QStringLiteral("sub/b.txt#part")});
    row("sub/b.md", {QStringLiteral("(../a.md)")});
}

void TestAppLinks::aFolderInSeveralFormats()
{
    QFETCH(QString, file);
    QFETCH(QStringList, links);
    writeDocuments();
    const Ended ended = m_folder->run(arguments("export docs --to html,pdf,text,markdown --output-dir out"));
    QCOMPARE(ended.code, 0);
    QVERIFY2(ended.err.contains(QLatin1StringView("b.md#gone")), qPrintable(ended.err));
    const QByteArray bytes = m_folder->read(QStringLiteral("out/") + file);
    const QString text = file.endsWith(QLatin1StringView(".pdf")) ? PdfFile(bytes).addresses().join(u'\n') : QString::fromLatin1(bytes);
    for (const QString &link : links)
        QVERIFY2(text.contains(link), qPrintable(link + u'\n' + text));
}

void TestAppLinks::aPageBecomesAFolder()
{
    m_folder->write(QStringLiteral("docs/a.md"), "[b](b.md#part) [c](c.md)\n");
    m_folder->write(QStringLiteral("docs/b.md"), "## Part\n\n![drawing](d.svg)\n\n[a](a.md)\n");
    m_folder->write(QStringLiteral("docs/c.md"), "# C\n");
    m_folder->write(QStringLiteral("docs/d.svg"), "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"/>");
    QCOMPARE(m_folder->run(arguments("export docs --to html --set html.images=files --output-dir out")).code, 0);
    const QByteArray page = m_folder->read(QStringLiteral("out/a.html"));
    QVERIFY2(page.contains("href=\"b/b.html#part\"") && page.contains("href=\"c.html\""), page.constData());
    QVERIFY(m_folder->read(QStringLiteral("out/b/b.html")).contains("href=\"../a.html\""));
}

void TestAppLinks::whatIsMadeAgainStaysAmongTheOthers()
{
    writeDocuments();
    QCOMPARE(m_folder->run(arguments("export docs --to html --output-dir out")).code, 0);
    const QByteArray before = m_folder->read(QStringLiteral("out/a.html"));
    QVERIFY(before.contains("sub/b.html#part"));
    QCOMPARE(m_folder->run(arguments("rerun 1 --on-conflict overwrite")).code, 0);
    QCOMPARE(m_folder->read(QStringLiteral("out/a.html")), before);
    QCOMPARE(m_folder->run(arguments("rerun 5 --on-conflict overwrite")).code, 0); // what was made again itself
    QCOMPARE(m_folder->read(QStringLiteral("out/a.html")), before);
}

void TestAppLinks::standardInputCountsFromItsFolder()
{
    m_folder->write(QStringLiteral("b.md"), "# B\n");
    const Ended there = m_folder->run(arguments("export - --to html --output-dir out"), "[b](b.md)\n");
    QCOMPARE(there.code, 0);
    QVERIFY2(m_folder->read(QStringLiteral("out/stdin.html")).contains("href=\"../b.md\""), m_folder->read(QStringLiteral("out/stdin.html")).constData());
    QVERIFY2(!there.err.contains(QLatin1StringView("not there")), qPrintable(there.err));
}

QTEST_GUILESS_MAIN(TestAppLinks)
#include "tst_app_links.moc"
