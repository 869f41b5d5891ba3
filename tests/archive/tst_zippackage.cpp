// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/zippackage.h"
#include "support/zipbytes.h"

#include <QTest>

using namespace quayside;
using namespace quayside::test;

class TestZipPackage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void partsByName();
    void behindSomethingElse();
    void refused_data();
    void refused();
    void damagedParts_data();
    void damagedParts();
    void hearsAStop();
};

namespace {

QString outcome(const QByteArray &bytes, const PackageLimits &limits = {})
{
    const auto package = ZipPackage::open(bytes, limits);
    return package ? QStringLiteral("fine") : package.error().params.value(QStringLiteral("reason"));
}

} // namespace

void TestZipPackage::partsByName()
{
    const QByteArray long_ = QByteArray("words ").repeated(1000);
    const auto package = ZipPackage::open(zipBytes({{"a/B.xml", "one"}, {"c.xml", long_, 0100644, true}, {"folder/", ""}}));
    QVERIFY(package);
    QCOMPARE(package->names(), QStringList({QStringLiteral("a/B.xml"), QStringLiteral("c.xml")}));
    QVERIFY(package->contains(QStringLiteral("A/b.XML")));
    QCOMPARE(package->size(QStringLiteral("c.xml")), qint64(long_.size()));
    QCOMPARE(package->size(QStringLiteral("d.xml")), qint64(-1));
    QCOMPARE(package->read(QStringLiteral("a/b.xml")).value(), QByteArray("one"));
    QCOMPARE(package->read(QStringLiteral("c.xml")).value(), long_);
    QVERIFY(!package->read(QStringLiteral("d.xml")));
    const auto windows = ZipPackage::open(zipBytes({{"a\\b.xml", "one"}}));
    QVERIFY(windows);
    QCOMPARE(windows->read(QStringLiteral("a/b.xml")).value(), QByteArray("one"));
}

void TestZipPackage::behindSomethingElse()
{
    // The offsets of a zip that something was put in front of are not moved; its first bytes have to be a zip's all the same.
    const QByteArray zip = zipBytes({{"a", "one"}});
    const auto package = ZipPackage::open(QByteArray("PK\x03\x04", 4) + "front" + zip);
    QVERIFY(package);
    QCOMPARE(package->read(QStringLiteral("a")).value(), QByteArray("one"));
}

void TestZipPackage::refused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("reason");
    const QByteArray good = zipBytes({{"a", "one"}, {"b", "two"}});
    QTest::newRow("good") << good << QStringLiteral("fine");
    QTest::newRow("no files") << zipBytes({}) << QStringLiteral("fine");
    QTest::newRow("nothing") << QByteArray() << QStringLiteral("it is no zip file");
    QTest::newRow("text") << QByteArray("hello") << QStringLiteral("it is no zip file");
    QTest::newRow("cut") << good.chopped(23) << QStringLiteral("it is cut short");
    QTest::newRow("outside") << zipBytes({{"../a", "one"}}) << QStringLiteral("it holds a name that leads out of its folder (../a)");
    QTest::newRow("from the root") << zipBytes({{"/etc/a", "one"}}) << QStringLiteral("it holds a name that leads out of its folder (/etc/a)");
    QTest::newRow("backslashes") << zipBytes({{"..\\a", "one"}}) << QStringLiteral("it holds a name that leads out of its folder (..\\a)");
    QTest::newRow("twice") << zipBytes({{"a", "one"}, {"A", "two"}}) << QStringLiteral("it holds two files of one name (A)");
    QTest::newRow("bomb") << zipBytes({{"a", QByteArray(80 * 1024 * 1024, 'a'), 0100644, true}}) << QStringLiteral("unpacked it would be far too large");
    QByteArray shared = good;
    const qsizetype second = shared.lastIndexOf("PK\x01\x02");
    shared.replace(second + 20, 4, QByteArray::fromHex("00ffff00")); // a packed size that only files of shared bytes could have
    QTest::newRow("shared bytes") << shared << QStringLiteral("its part “b” is damaged");
    QByteArray directory = good;
    directory[second] = 'X';
    QTest::newRow("directory") << directory << QStringLiteral("its directory is damaged");
}

void TestZipPackage::refused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, reason);
    QCOMPARE(outcome(bytes), reason);
}

void TestZipPackage::damagedParts_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("reason");
    QTest::newRow("checksum") << zipBytes({{"a", "one", 0100644, false, false, true}}) << QStringLiteral("its part “a” is damaged");
    QTest::newRow("password") << zipBytes({{"a", "one", 0100644, false, true}}) << QStringLiteral("it is protected with a password");
    QByteArray longer = zipBytes({{"a", QByteArray(1000, 'a'), 0100644, true}});
    const qsizetype entry = longer.lastIndexOf("PK\x01\x02");
    longer.replace(entry + 24, 4, QByteArray::fromHex("0a000000")); // it claims to be smaller
    QTest::newRow("larger than it claims") << longer << QStringLiteral("its part “a” is damaged");
    QByteArray other = zipBytes({{"a", "one"}});
    other.replace(other.lastIndexOf("PK\x01\x02") + 10, 2, QByteArray::fromHex("0c00"));
    QTest::newRow("bzip2") << other << QStringLiteral("its part “a” is packed in a way that is not known");
}

void TestZipPackage::damagedParts()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, reason);
    const auto package = ZipPackage::open(bytes);
    QVERIFY(package);
    const auto part = package->read(QStringLiteral("a"));
    QVERIFY(!part);
    QCOMPARE(part.error().params.value(QStringLiteral("reason")), reason);
}

void TestZipPackage::hearsAStop()
{
    const auto package = ZipPackage::open(zipBytes({{"a", "one"}}));
    StopSource stop;
    stop.requestStop(StopReason::User);
    QCOMPARE(package->read(QStringLiteral("a"), stop).error().code, ErrorCode::Canceled);
}

QTEST_GUILESS_MAIN(TestZipPackage)
#include "tst_zippackage.moc"
