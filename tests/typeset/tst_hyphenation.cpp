// SPDX-License-Identifier: GPL-3.0-or-later
// Dictionaries of hyphenation, with libhyphen as the referee. What lines make of the divisions is in tst_textrules.
#include "typeset/text/hyphenationdictionary.h"
#include "typeset/text/hyphenator.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <hyphen.h>

#include <cstdlib>

using namespace quayside;

namespace {

/// A letter's division: "-", "" or the change with its numbers.
using Divisions = QByteArrayList;

QByteArray written(bool divided, const char *change, int before, int cut)
{
    if (!change)
        return divided ? "-" : "";
    return QByteArray(divided ? "-" : "") + change + ',' + QByteArray::number(before) + ',' + QByteArray::number(cut);
}

class Referee
{
public:
    explicit Referee(const QString &path) : m_dictionary(hnj_hyphen_load(QFile::encodeName(path).constData())) {}
    ~Referee() { hnj_hyphen_free(m_dictionary); }
    Q_DISABLE_COPY_MOVE(Referee)

    [[nodiscard]] Divisions divide(const QByteArray &word, int letters) const
    {
        QByteArray digits(word.size() + 5, '0');
        char **texts = nullptr;
        int *before = nullptr;
        int *cut = nullptr;
        hnj_hyphen_hyphenate2(m_dictionary, word.constData(), static_cast<int>(word.size()), digits.data(), nullptr, &texts, &before, &cut);
        Divisions result;
        for (int i = 0; i < letters; ++i)
            result << written((digits.at(i) & 1) != 0, texts ? texts[i] : nullptr, before ? before[i] : 0, cut ? cut[i] : 0);
        for (qsizetype i = 0; texts && i < word.size(); ++i)
            std::free(texts[i]);
        std::free(texts);
        std::free(before);
        std::free(cut);
        return result;
    }

private:
    HyphenDict *m_dictionary;
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

int lettersIn(const QByteArray &bytes, bool utf8)
{
    return static_cast<int>(std::ranges::count_if(bytes, [&](char byte) { return !utf8 || (byte & 0xC0) != 0x80; }));
}

/// Per letter, as libhyphen counts them.
Divisions ownDivisions(const HyphenationDictionary &dictionary, const QByteArray &word)
{
    const std::string_view bytes(word.constData(), static_cast<size_t>(word.size()));
    const WordDivisions divisions = dictionary.divide(bytes);
    const bool utf8 = dictionary.utf8();
    Divisions result;
    for (size_t at = 0; at < bytes.size();) {
        at = dictionary.letterEnd(bytes, at);
        const DivisionChange &change = divisions.changes[at - 1];
        if (!change.text) {
            result << written(divisions.divides(at - 1), nullptr, 0, 0);
            continue;
        }
        const qsizetype from = static_cast<qsizetype>(at) - change.before;
        result << written(divisions.divides(at - 1), change.text->c_str(), lettersIn(word.mid(from, change.before), utf8),
                          lettersIn(word.mid(from, change.cut), utf8));
    }
    return result;
}

/// Words of the pieces that @p dictionary knows, so that its patterns meet; the same at each run.
QByteArrayList wordsOf(const QByteArray &dictionary, int count)
{
    QByteArrayList pieces;
    for (QByteArray line : dictionary.split('\n').mid(1)) {
        line = line.left(line.indexOf('/') < 0 ? line.size() : line.indexOf('/')).trimmed();
        if (line.isEmpty() || line.startsWith('%') || line.startsWith('#') || line.contains("HYPHEN") || line.contains("LEVEL") || line.contains(' '))
            continue;
        line.removeIf([](char c) { return (c >= '0' && c <= '9') || c == '.'; });
        if (!line.isEmpty())
            pieces << line;
    }
    QRandomGenerator random(7);
    QByteArrayList words;
    while (!pieces.isEmpty() && words.size() < count) {
        QByteArray word = pieces.at(random.bounded(pieces.size()));
        const qsizetype length = 4 + static_cast<qsizetype>(random.bounded(28));
        while (word.size() < length)
            word += pieces.at(random.bounded(pieces.size()));
        words << word;
    }
    return words;
}

void compare(const QString &path, const QByteArrayList &words)
{
    const Referee referee(path);
    const auto own = HyphenationDictionary::parse(contentOf(path), {});
    QVERIFY(own);
    int divided = 0;
    for (const QByteArray &word : words) {
        const Divisions expected = referee.divide(word, lettersIn(word, own->utf8()));
        const Divisions found = ownDivisions(*own, word);
        QVERIFY2(found == expected, (word + ": " + found.join('|') + " instead of " + expected.join('|')).constData());
        divided += std::ranges::any_of(found, [](const QByteArray &mark) { return !mark.isEmpty(); }) ? 1 : 0;
    }
    QVERIFY(divided > 0);
}

} // namespace

class TestHyphenation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void installedDictionariesDivideAsTheReferee_data();
    void installedDictionariesDivideAsTheReferee();
    void formatDividesAsTheReferee_data();
    void formatDividesAsTheReferee();
    void germanIsDivided();
    void damageIsBounded_data();
    void damageIsBounded();
    void aStopEndsTheReading();
};

void TestHyphenation::installedDictionariesDivideAsTheReferee_data()
{
    QTest::addColumn<QString>("path");
    const QFileInfoList files = QDir(Hyphenator::folder()).entryInfoList({QStringLiteral("hyph_*.dic")}, QDir::Files | QDir::NoSymLinks, QDir::Name);
    QVERIFY(!files.isEmpty());
    for (const QFileInfo &file : files)
        QTest::newRow(qPrintable(file.fileName())) << file.filePath();
}

void TestHyphenation::installedDictionariesDivideAsTheReferee()
{
    QFETCH(QString, path);
    constexpr int words = 5000;
    compare(path, wordsOf(contentOf(path), words));
}

void TestHyphenation::formatDividesAsTheReferee_data()
{
    QTest::addColumn<QByteArray>("dictionary");
    QTest::addColumn<QByteArrayList>("words");
    const auto row = [](const char *name, const char *dictionary, const QByteArrayList &words) { QTest::newRow(name) << QByteArray(dictionary) << words; };
    row("higher digits hold", "UTF-8\na1b\nxa2bc\n2b3c\nab4c5d\n", {"aabb", "xabcd", "abcd", "yyabcdyabyy"});
    row("the longest pattern alone speaks", "UTF-8\nb1c\nabcd\nab4c\n", {"xxabcdxx", "xxabcxx", "zzzbczz"});
    row("the same letters twice", "UTF-8\na1b\nab1\n", {"xxabxx"});
    row("ends of words", "UTF-8\n.a1b\nb1c.\n1d1\n", {"abxxbc", "xabxbcx", "xxdxx"});
    row("minima", "UTF-8\nLEFTHYPHENMIN 3\nRIGHTHYPHENMIN 4\n1a1\n1é1\n", {"aaaaaaaaaa", "éééééééééé", "aéaéaéaé"});
    row("minima in bytes", "ISO8859-1\nLEFTHYPHENMIN\t3\nRIGHTHYPHENMIN 1\n1a1\n1\xe9\x31\n", {"aaaaaaaaaa", "\xe9\xe9\xe9\xe9\xe9\xe9", "a\xe9zz\xe9"});
    row("ligatures are letters", "UTF-8\nLEFTHYPHENMIN 3\n1a1\n", {"ﬃabaab", "aﬃabaab", "ﬁabaab", "aﬄaaa"});
    row("apostrophes join words", "UTF-8\n1a1\n", {"aa’aabaa’aabaa", "aaa'aaabb", "ba’aaaaa"});
    row("no division beside", "ISO8859-1\nNOHYPHEN x,yy\nCOMPOUNDLEFTHYPHENMIN 2\n1a1\n1x1\n1y1\nNEXTLEVEL\n1b1\n", {"aaxaayyaa", "bbxbbyybb"});
    row("two levels", "UTF-8\nCOMPOUNDLEFTHYPHENMIN 2\nCOMPOUNDRIGHTHYPHENMIN 3\n1haus1\n1tür1\nNEXTLEVEL\nLEFTHYPHENMIN 9\na1u\nü1r\nz1z\n",
        {"haustürhaus", "türhaus", "zzzzhauszzzztür", "haus", "zzzztürzzzzz"});
    row("a third level is left", "UTF-8\n1a1\nNEXTLEVEL\n1b1\nNEXTLEVEL\n1c1\n", {"ccaccbccabbcc"});
    row("changed letters", "ISO8859-1\ns1sz/sz=sz,1,3\nc1k/k=k\nn1nyk/ny=,1,1\n", {"asszony", "drucken", "zucker", "konnyka", "ssz"});
    row("changed letters of more bytes", "UTF-8\né1sz/sz=é,1,3\n.ö1é/öé=,1,1\nä1öü/ü=ü,2,1\n", {"aészonyé", "öéaaa", "aaäöüäöüaa", "ész"});
    row("compounds that lost a letter", "ISO8859-1\nschif1fahrt/ff=f,5,2\nbet1tuch/tt=t,3,2\nNEXTLEVEL\nh1i\na1h\ne1t\nu1c\n",
        {"schiffahrt", "bettuch", "seeschiffahrten", "bettuchschiffahrt"});
    row("minima count the changed letters", "UTF-8\nLEFTHYPHENMIN 5\nRIGHTHYPHENMIN 5\na1b/aaa=bbb,1,2\n1c1\n", {"abcccccccc", "ccccccccab", "cccabccc", "ab"});
    row("comments and ends of lines", "UTF-8\r\n% a1b\r\nc1d\r\n\r\n", {"abcdab"});
    row("no end of the last line", "UTF-8\na1b", {"xxabxx"});
    row("no dictionary of words", "UTF-8\nNEXTLEVEL\na1b\n", {"xxabxx"});
}

void TestHyphenation::formatDividesAsTheReferee()
{
    QFETCH(QByteArray, dictionary);
    QFETCH(QByteArrayList, words);
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("hyph_qq.dic")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(dictionary) == dictionary.size());
    file.close();
    compare(file.fileName(), words);
}

/// Through the door that lines use; letters that a division would change are left together.
void TestHyphenation::germanIsDivided()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("hyph_de_DE.dic")));
    const QByteArray dictionary = "ISO8859-1\n1schif1fahrt/ff=f,5,2\nh\xfc"
                                  "1te\n1haus1\nNEXTLEVEL\nm1ge\n";
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(dictionary) == dictionary.size());
    file.close();
    const auto german = Hyphenator::forLanguage(QStringLiteral("de"), {}, folder.path());
    QVERIFY(german);
    QCOMPARE(german->points(u"Haushütemgen"), (std::vector<int>{4, 6, 9}));
    QCOMPARE(german->points(u"Seeschiffahrt"), std::vector<int>{3});
    QCOMPARE(german->points(u"Haushüte1"), std::vector<int>{});
    QCOMPARE(german->points(u"Haus中文字字"), std::vector<int>{}); // not in the encoding
}

void TestHyphenation::damageIsBounded_data()
{
    QTest::addColumn<QByteArray>("dictionary");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no encoding") << QByteArray("\n1a1\n");
    QTest::newRow("no such encoding") << QByteArray("KLINGON\n1a1\n");
    QTest::newRow("bytes of nothing") << QByteArray("UTF-8\n\0\xff\xfe/=,\n1\xff"
                                                    "1\n",
                                                    16);
    QTest::newRow("changes of any place") << QByteArray("UTF-8\na1a/b=b,-5,-9\naa1/x=,99999999999,7\n1a1/=,100,100\na1aa/=,2,0\n");
    QTest::newRow("parts that grow") << QByteArray("UTF-8\n1a1/" + QByteArray(80, 'a') + "=a,1,1\nNEXTLEVEL\n1a1\n");
    QTest::newRow("parts that vanish") << QByteArray("UTF-8\naaaa1a/=,1,5\n1aa1/=a,1,2\nNEXTLEVEL\n1a1\n");
    QTest::newRow("a long line") << QByteArray("UTF-8\n" + QByteArray(1'000'000, 'a') + "\n1b1\n");
    QTest::newRow("minima of any size") << QByteArray("UTF-8\nLEFTHYPHENMIN -4\nRIGHTHYPHENMIN 99999999999999\nCOMPOUNDLEFTHYPHENMIN\n1a1\nNEXTLEVEL\n");
    QTest::newRow("nothing in lists") << QByteArray("UTF-8\nNOHYPHEN ,,,\n1a1\nNEXTLEVEL\n1a1\n");
}

void TestHyphenation::damageIsBounded()
{
    QFETCH(QByteArray, dictionary);
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("hyph_qq.dic")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(dictionary) == dictionary.size());
    file.close();
    const auto hyphenator = Hyphenator::forLanguage(QStringLiteral("qq"), {}, folder.path());
    QVERIFY(hyphenator);
    for (const QString &word : {QString(60, u'a'), QStringLiteral("aabaab"), QStringLiteral("ééééaaaa"), QString(12, u'’')}) {
        const std::vector<int> points = hyphenator->points(word);
        QVERIFY(std::ranges::is_sorted(points));
        QVERIFY(points.empty() || (points.front() >= 2 && points.back() <= word.size() - 3));
    }
}

void TestHyphenation::aStopEndsTheReading()
{
    StopSource source;
    source.requestStop(StopReason::User);
    QVERIFY(!HyphenationDictionary::parse("UTF-8\na1b\n", StopToken(source)));
}

QTEST_GUILESS_MAIN(TestHyphenation)
#include "tst_hyphenation.moc"
