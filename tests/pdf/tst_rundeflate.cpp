// SPDX-License-Identifier: GPL-3.0-or-later
#include "page/deflate.h"
#include "page/rundeflate.h"

#include <QTest>
#include <QtEndian>

#include <algorithm>
#include <random>

using namespace quayside;

namespace {

/// Always the same numbers.
class Numbers
{
public:
    unsigned below(unsigned limit) { return unsigned(m_random() % limit); }

private:
    std::mt19937 m_random{3};
};

QByteArray noise(qsizetype size)
{
    Numbers numbers;
    QByteArray data(size, '\0');
    std::generate(data.begin(), data.end(), [&numbers] { return static_cast<char>(numbers.below(256)); });
    return data;
}

/// Runs of every length up to @p longest, a byte of noise after each.
QByteArray runs(int longest)
{
    Numbers numbers;
    QByteArray data;
    for (int length = 0; length <= longest; ++length) {
        data.append(length, static_cast<char>(numbers.below(3)));
        data.append(static_cast<char>(numbers.below(256)));
    }
    return data;
}

/// Pieces of what came before, from near and from far, between a few new bytes.
QByteArray repeats()
{
    Numbers numbers;
    QByteArray data("a beginning");
    while (data.size() < 300000) {
        const auto from = qsizetype(numbers.below(unsigned(data.size())));
        data.append(data.mid(std::max(from, data.size() - 70000), numbers.below(400)));
        data.append(static_cast<char>(numbers.below(7)));
    }
    return data;
}

/// Counts that grow like Fibonacci's numbers: the deepest Huffman trees.
QByteArray deepTree()
{
    QByteArray data;
    for (int symbol = 0, count = 1, next = 1; symbol < 26; ++symbol) {
        data.append(count, static_cast<char>(symbol * 7));
        const int sum = count + next;
        count = std::exchange(next, sum);
    }
    std::shuffle(data.begin(), data.end(), std::mt19937(5));
    return data;
}

/// The filtered rows of a screenshot: nearly all Up, letters here and there.
QByteArray screenshot()
{
    Numbers numbers;
    QByteArray data;
    for (int y = 0; y < 400; ++y) {
        QByteArray row(9073, '\0');
        row[0] = 2;
        for (int letter = 0; y % 40 < 14 && letter < 60; ++letter) {
            for (int x = 0; x < 24; ++x)
                row[300 + letter * 40 + x] = static_cast<char>(numbers.below(4) ? 0 : numbers.below(40));
        }
        data += row;
    }
    return data;
}

std::string_view view(const QByteArray &data)
{
    return {data.constData(), std::size_t(data.size())};
}

} // namespace

class TestRunDeflate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBack_data();
    void comesBack();
    void isMostlyRuns();
    void smallAsOthersMakeIt();
};

void TestRunDeflate::comesBack_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("one byte") << QByteArray("a");
    QTest::newRow("two bytes") << QByteArray("ab");
    QTest::newRow("one byte twice") << QByteArray("aa");
    QTest::newRow("a match at the very end") << QByteArray("abcdefgh abcdefgh");
    QTest::newRow("one long run") << QByteArray(1000003, '\0');
    QTest::newRow("runs of every length") << runs(1200);
    QTest::newRow("noise") << noise(400000);
    QTest::newRow("repeats") << repeats();
    QTest::newRow("beyond the window") << noise(32767) + noise(32767) + noise(32768) + noise(40000) + noise(40000);
    QTest::newRow("deep tree") << deepTree();
    QTest::newRow("screenshot") << screenshot();
}

void TestRunDeflate::comesBack()
{
    QFETCH(QByteArray, data);
    const std::string packed = deflatedRuns(view(data));
    QCOMPARE(packed, deflatedRuns(view(data)));
    QByteArray sized(4, '\0'); // qUncompress wants the size before the stream, and checks its sum
    qToBigEndian(quint32(data.size()), sized.data());
    const QByteArray back = qUncompress(sized + QByteArray::fromStdString(packed));
    QCOMPARE(back.size(), data.size());
    QVERIFY(back == data);
}

void TestRunDeflate::isMostlyRuns()
{
    QVERIFY(quayside::isMostlyRuns(view(screenshot())));
    QVERIFY(quayside::isMostlyRuns(view(QByteArray(100000, 'x'))));
    QVERIFY(!quayside::isMostlyRuns(view(noise(100000))));
    QVERIFY(!quayside::isMostlyRuns(view(repeats())));
    QVERIFY(!quayside::isMostlyRuns({}));
}

void TestRunDeflate::smallAsOthersMakeIt()
{
    const QByteArray data = screenshot();
    const auto packed = deflatedRuns(view(data)).size();
    const auto others = deflated(view(data), 5).size();
    QVERIFY2(packed < others * 11 / 10, QByteArray::number(qulonglong(packed)) + " bytes, others " + QByteArray::number(qulonglong(others)));
}

QTEST_GUILESS_MAIN(TestRunDeflate)
#include "tst_rundeflate.moc"
