// SPDX-License-Identifier: GPL-3.0-or-later
#include "convert/convert.h"
#include "convert/sourcekinds.h"
#include "output/siblings.h"
#include "support/fileutil.h"
#include "support/pdffile.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <map>

using namespace quayside;
using test::writeFile;

/// A folder of documents, each made a PDF: every link in them arrives, or it was told.
class TestPdfLinks final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyLinkArrives_data();
    void everyLinkArrives();
    void namesAreAscii();

private:
    struct Made {
        QStringList links;   ///< addresses outside, and “#name” within
        QSet<QString> names; ///< of destinations
        QStringList told;    ///< addresses that warnings name
    };
    [[nodiscard]] QString path(const QString &name) const { return m_folder.path() + u'/' + name; }
    [[nodiscard]] QString arrival(const QString &from, const QString &address) const;

    QTemporaryDir m_folder;
    std::map<QString, Made> m_made; ///< by path below the folder of results
};

namespace {

QString bytesOf(QPDFObjectHandle string)
{
    return QString::fromLatin1(QByteArray::fromStdString(string.getStringValue()));
}

void readNames(QPDFObjectHandle node, QSet<QString> &names, int depth = 0)
{
    QVERIFY(depth < 20);
    for (auto &kid : test::PdfFile::list(node.getKey("/Kids")))
        readNames(kid, names, depth + 1);
    const auto pairs = test::PdfFile::list(node.getKey("/Names"));
    for (std::size_t i = 0; i + 1 < pairs.size(); i += 2)
        names.insert(bytesOf(pairs[i]));
}

QStringList linksOf(test::PdfFile &file)
{
    QStringList links;
    for (QPDFObjectHandle &page : file.pages) {
        for (auto &annotation : test::PdfFile::list(page.getKey("/Annots"))) {
            auto action = annotation.getKey("/A");
            auto target = annotation.hasKey("/Dest") ? annotation.getKey("/Dest") : action.isDictionary() ? action.getKey("/D") : QPDFObjectHandle::newNull();
            if (action.isDictionary() && action.hasKey("/URI"))
                links.append(bytesOf(action.getKey("/URI")));
            else if (target.isString())
                links.append(u'#' + bytesOf(target));
            else if (target.isArray())
                links.append(QStringLiteral("a page"));
            else
                links.append(QStringLiteral("nowhere"));
        }
    }
    return links;
}

/// Documents that link to one another in every way that authors do.
const std::map<QString, QByteArray> &documents()
{
    static const std::map<QString, QByteArray> all{
        {QStringLiteral("a.md"),
         "# A\n\n[1](b.md) [2](b.md#part) [3](sub/c%20d.md) [4](<sub/c d.md>) [5](sub/c%20d.md#two-words) [6](./sub/../b.md#part)\n\n"
         "[7](B.md) [8](b.md#PART) [9](\u00fcber.md) [10](u\u0308ber.md) [11](%C3%BCber.md#%C3%A4hnlich) [12](\u00fcber.md#\u00e4hnlich) "
         "[13](u\u0308ber.md#a\u0308hnlich)\n\n<a href=\"b.md#part\">14</a> <a href='sub/c%20d.md'>15</a> <a href=\"#below\">16</a>\n\n"
         "[17](#below) [18](#top) [19](#) [20](a.md) [21](a.md#below) [22](#Below)\n\n## Below\n\nTo a note[^1] and [one by its name][b].\n\n[^1]: See "
         "[23](b.md#part).\n\n"
         "[b]: b.md#part \"Title\"\n"},
        {QStringLiteral("b.md"),
         "# B\n\n## Part\n\n## Part\n\n### A & B: \u201cC\u201d (d), e/f\n\n[1](a.md#below) [2](#part-1) [3](#a--b-c-d-ef) [4](sub/index.md) [5](sub/) "
         "[6](sub)\n\n"
         "<span id=\"own id\">x</span> [7](#own%20id) [8](page.html#there) [9](table.csv) [10](data.bin) [11](b.html#part) [12](b#part) [13](b.pdf#part)\n\n"
         "| a | b |\n|---|---|\n| [14](a.md) | <a href=\"sub/c d.md#two-words\">15</a> |\n\n> - "
         "[16](sub/deep/x.md#y)\n\n![17](dot.png)\n\n[![18](dot.png)](a.md#below)\n"},
        {QStringLiteral("sub/c d.md"),
         "# C D\n\n## Two words\n\n[1](../a.md) [2](../b.md#part-1) [3](c%20d.md#two-words) [4](/b.md#part) [5](deep/x.md#y) [6](../a#below)\n"},
        {QStringLiteral("sub/index.md"), "# Index\n\n[1](../%C3%BCber.md) [2](deep/x.md) [3](c%20d.md?raw=1#two-words)\n"},
        {QStringLiteral("sub/deep/x.md"),
         "# X\n\n## Y\n\n[1](../../a.md#below) [2](../c%20d.md) [3](../../page.html) [4](../../100%25.md#z) [5](../../c%23.md)\n"},
        {QStringLiteral("\u00fcber.md"),
         "# \u00dcber\n\n## \u00c4hnlich\n\n[1](#\u00e4hnlich) [2](#%C3%A4hnlich) [3](a.md#below) [4](\u4e2d\u6587.md#\u6807\u9898)\n"},
        {QStringLiteral("\u4e2d\u6587.md"), "# \u4e2d\u6587\n\n## \u6807\u9898\n\n[1](#\u6807\u9898) [2](#%E6%A0%87%E9%A2%98)\n"},
        {QStringLiteral("100%.md"), "# P\n\n## Z\n\n[1](b.md#part)\n"},
        {QStringLiteral("c#.md"), "# S\n\n[1](100%25.md#z)\n"},
        {QStringLiteral("page.html"),
         "<title>Page</title><h1 id=there>There</h1><p><a href=\"a.md#below\">1</a> <a href='sub/c%20d.md#two-words'>2</a> <a href='#there'>3</a> "
         "<a href='#THERE'>4</a> <a name=old></a><a href='#old'>5</a> <a href='a.html'>6</a> <map name=m><area href='b.md'></map></p>"},
        {QStringLiteral("dead.md"),
         "# Dead\n\n[1](#gone) [2](gone.md) [3](b.md#gone) [4](gone.pdf#x) [5](sub/gone/) <a href=\"gone.html\">6</a> <a href=\"b.md#no\">7</a>\n"},
        {QStringLiteral("wiki.md"),
         "# Wiki\n\n[[b#Part]] [[x]] [[x#Y|words]] [[#Wiki]] [[\u00fcber#\u00c4hnlich]] [[c d#Two words]] [[deep/x]] [[table.csv]]\n"},
    };
    return all;
}

} // namespace

void TestPdfLinks::initTestCase()
{
    const QByteArray png =
        QByteArray::fromHex("89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154789c6360606060000000050001a5f6"
                            "45400000000049454e44ae426082");
    QList<ExportRequest> batch;
    QStringList names;
    const auto put = [&](const QString &name, const QByteArray &bytes) {
        QDir().mkpath(QFileInfo(path(QStringLiteral("src/") + name)).path());
        writeFile(path(QStringLiteral("src/") + name), bytes);
    };
    put(QStringLiteral("data.bin"), "x");
    put(QStringLiteral("dot.png"), png);
    put(QStringLiteral("table.csv"), "a,b\n1,2\n");
    for (const auto &[name, bytes] : documents())
        put(name, bytes);
    names.append(QStringLiteral("table.csv"));
    for (const auto &document : documents())
        names.append(document.first);
    for (const QString &name : std::as_const(names)) {
        ExportRequest wanted;
        wanted.settings[sourceScope].values = {{QStringLiteral("path"), path(QStringLiteral("src/") + name)},
                                               {QStringLiteral("root"), path(QStringLiteral("src"))}};
        wanted.title = name.section(u'/', -1);
        wanted.target = QStringLiteral("pdf");
        wanted.asOf = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC);
        wanted.destination.folder = path(QStringLiteral("out"));
        wanted.destination.subfolder = name.contains(u'/') ? name.section(u'/', 0, -2) : QString();
        batch.append(wanted);
    }
    const auto siblings = siblingsOf(batch, localDescription());
    for (qsizetype i = 0; i < batch.size(); ++i) {
        ExportRequest wanted = batch[i];
        wanted.siblings = siblings;
        MemorySink sink;
        WorkContext context;
        const auto done = Conversion(wanted).write(sink, context);
        QVERIFY2(done, qPrintable(names[i]));
        test::PdfFile file(sink.main);
        Made made;
        made.links = linksOf(file);
        if (file.root().hasKey("/Names"))
            readNames(file.root().getKey("/Names").getKey("/Dests"), made.names);
        for (const Warning &warning : std::as_const(context.warnings))
            made.told += warning.params.contains(QStringLiteral("target")) ? QStringList(warning.params.value(QStringLiteral("target"))) : QStringList();
        m_made[QFileInfo(names[i]).path() == QLatin1StringView(".")
                   ? QFileInfo(names[i]).completeBaseName() + QStringLiteral(".pdf")
                   : QFileInfo(names[i]).path() + u'/' + QFileInfo(names[i]).completeBaseName() + QStringLiteral(".pdf")] = made;
    }
}

/// Where @p address in the result @p from does not lead; empty: it arrives.
QString TestPdfLinks::arrival(const QString &from, const QString &address) const
{
    const QByteArray file = QByteArray::fromPercentEncoding(address.section(u'#', 0, 0).toLatin1());
    const QByteArray place = QByteArray::fromPercentEncoding(address.section(u'#', 1).toLatin1());
    const QString own = QFileInfo(from).path();
    if (file.isEmpty())
        return m_made.at(from).names.contains(address.mid(1)) ? QString() : QStringLiteral("no place");
    const QString to = QDir::cleanPath((own == QLatin1StringView(".") ? QString() : own + u'/') + QString::fromUtf8(file));
    const auto made = m_made.find(to);
    if (made == m_made.end())
        return QFileInfo::exists(QDir::cleanPath(path(QStringLiteral("out/") + own + u'/' + QString::fromUtf8(file)))) ? QString()
                                                                                                                       : QStringLiteral("no file “%1”").arg(to);
    return place.isEmpty() || made->second.names.contains(QString::fromLatin1(place))
               ? QString()
               : QStringLiteral("no place “%1” in “%2”").arg(QString::fromUtf8(place), to);
}

/// Viewers take other bytes for letters of different alphabets, and look for names in different orders.
void TestPdfLinks::namesAreAscii()
{
    for (const auto &made : m_made) {
        for (const QString &name : made.second.names)
            QVERIFY2(std::all_of(name.begin(), name.end(), [](QChar c) { return c > u' ' && c < u'\x7f'; }), qPrintable(name));
    }
}

void TestPdfLinks::everyLinkArrives_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("links");
    QTest::addColumn<int>("dead");
    const auto row = [](const QString &name, int links, int dead = 0) { QTest::newRow(qPrintable(name)) << name << links << dead; };
    row(QStringLiteral("a"), 26);
    row(QStringLiteral("b"), 17);
    row(QStringLiteral("sub/c d"), 6);
    row(QStringLiteral("sub/index"), 3);
    row(QStringLiteral("sub/deep/x"), 5);
    row(QStringLiteral("\u00fcber"), 4);
    row(QStringLiteral("\u4e2d\u6587"), 2);
    row(QStringLiteral("100%"), 1);
    row(QStringLiteral("c#"), 1);
    row(QStringLiteral("page"), 6);
    row(QStringLiteral("dead"), 6, 6);
    row(QStringLiteral("wiki"), 8);
}

void TestPdfLinks::everyLinkArrives()
{
    QFETCH(QString, name);
    QFETCH(int, links);
    QFETCH(int, dead);
    const QString from = name + QStringLiteral(".pdf");
    QVERIFY(m_made.contains(from));
    const Made &made = m_made.at(from);
    QStringList lost;
    for (const QString &link : made.links) {
        if (const QString where = arrival(from, link); link == QLatin1StringView("nowhere") || (link != QLatin1StringView("a page") && !where.isEmpty()))
            lost.append(link + QStringLiteral(": ") + where);
    }
    QVERIFY2(lost.size() == dead, qPrintable(lost.join(u'\n')));
    QCOMPARE(made.links.size(), links);
    QVERIFY2(made.told.size() >= dead, qPrintable(made.told.join(u' ')));
}

QTEST_MAIN(TestPdfLinks)
#include "tst_pdflinks.moc"
