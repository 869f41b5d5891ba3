// SPDX-License-Identifier: GPL-3.0-or-later
// How the documents of Word and LibreOffice look, where both have the same reasons.
#include "docxfile.h"
#include "odtfile.h"

#include <QTest>

#include <cmath>

using namespace packagetest;

class TestOfficeLooks final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void imagesGrowToTheirShare();
    void numbersFromTheRight();
};

/// A width in percent is one of the column, also for images that are smaller.
void TestOfficeLooks::imagesGrowToTheirShare()
{
    Document document = markdown("<img src=\"dot.png\" width=\"50%\">\n\n<img src=\"dot.png\" width=\"100%\">\n\n<img src=\"dot.png\">\n");
    const QByteArray png = QByteArray::fromBase64("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
    document.media.insert(QStringLiteral("dot.png"), {QStringLiteral("image/png"), png, QSize(40, 20)});
    const QStringList emus = all(docxtest::bodyOf(docxtest::made(document)), "<wp:extent cx=\"(\\d+)\"");
    QCOMPARE(emus.size(), 3);
    QVERIFY(std::abs(emus[0].toLongLong() * 2 - emus[1].toLongLong()) <= 2);
    QVERIFY(emus[1].toLongLong() > 4'000'000);
    QCOMPARE(emus[2], QStringLiteral("381000")); // 30 pt
    const QStringList points = all(odttest::bodyOf(odttest::made(document)), "svg:width=\"([0-9.]+)pt\"");
    QCOMPARE(points.size(), 3);
    QVERIFY(std::abs(points[0].toDouble() * 2 - points[1].toDouble()) < 0.1);
    QVERIFY(points[1].toDouble() > 300);
    QCOMPARE(points[2], QStringLiteral("30"));
}

/// Numbers of lists end where the text begins: at the right.
void TestOfficeLooks::numbersFromTheRight()
{
    const Document document = markdown(QString::fromUtf8("1. אחת\n2. שתיים\n").toUtf8());
    const auto levels = [&](const QString &language) {
        const Made one = odttest::made(document, {}, language);
        return all(one.text("styles.xml") + odttest::contentOf(one), "(<style:list-level-properties[^>]*>)");
    };
    const QStringList hebrew = levels(QStringLiteral("he"));
    QVERIFY(!hebrew.isEmpty());
    QCOMPARE(hebrew.filter(QStringLiteral("fo:text-align=\"right\"")).size(), hebrew.size());
    QCOMPARE(levels(QStringLiteral("en")).filter(QStringLiteral("fo:text-align")).size(), 0);
}

QTEST_MAIN(TestOfficeLooks)
#include "tst_officelooks.moc"
