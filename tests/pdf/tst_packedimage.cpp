// SPDX-License-Identifier: GPL-3.0-or-later
#include "page/packedimage.h"

#include <QBuffer>
#include <QTest>

using namespace quayside;

namespace {

/// Soft colours, hard edges, flat stretches: rows that PNG writers filter in different ways.
QImage picture(QImage::Format format, int alpha)
{
    QImage image(61, 47, QImage::Format_ARGB32);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            image.setPixel(x, y, y % 9 < 3 ? qRgba(240, 240, 240, alpha) : qRgba(x * 4, y * 5, (x * y) % 256, x % 7 == 0 ? alpha : 255));
    }
    return image.convertToFormat(format);
}

/// A large flat picture with a few lines and specks: what screenshots are.
QImage screenshot(int alpha)
{
    QImage image(301, 200, QImage::Format_ARGB32);
    image.fill(qRgba(250, 250, 250, alpha));
    for (int i = 0; i < 40; ++i) {
        image.setPixel(i * 7, i * 5, qRgba(i, 30, 200, 255));
        image.setPixel(300 - i % 9, 199 - i, qRgba(200, i, 30, alpha));
    }
    return image;
}

QByteArray png(const QImage &image, int quality = -1)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG", quality);
    return buffer.data();
}

} // namespace

class TestPackedImage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBack_data();
    void comesBack();
    void opaqueAlphaIsDropped();
    void brokenFilesAreRefused();
};

void TestPackedImage::comesBack_data()
{
    QTest::addColumn<QImage>("image");
    QTest::addColumn<bool>("alpha");
    QTest::addColumn<bool>("asItIs"); ///< the file's own rows are taken
    QTest::newRow("rgb") << picture(QImage::Format_RGB888, 255) << false << true;
    QTest::newRow("grey") << picture(QImage::Format_Grayscale8, 255) << false << true;
    QTest::newRow("palette") << picture(QImage::Format_RGB888, 255).convertToFormat(QImage::Format_Indexed8) << false << true;
    QTest::newRow("two colours") << picture(QImage::Format_Mono, 255) << false << true;
    QTest::newRow("deep") << picture(QImage::Format_RGBX64, 255) << false << true;
    QTest::newRow("opaque alpha") << picture(QImage::Format_ARGB32, 255) << false << false;
    QTest::newRow("opaque screenshot") << screenshot(255) << false << false;
    QTest::newRow("screenshot") << screenshot(90) << true << false;
    QTest::newRow("alpha") << picture(QImage::Format_ARGB32, 90) << true << false;
}

void TestPackedImage::comesBack()
{
    QFETCH(QImage, image);
    QFETCH(bool, alpha);
    QFETCH(bool, asItIs);
    const QByteArray file = png(image);
    const auto packed = packedPng(file);
    QVERIFY(packed.has_value());
    QCOMPARE(QSize(packed->width, packed->height), image.size());
    QCOMPARE(!packed->alpha.isEmpty(), alpha);
    QCOMPARE(file.contains(packed->data), asItIs);
    const auto whole = QImage::Format_ARGB32;
    QCOMPARE(unpackedImage(*packed).convertToFormat(whole), image.convertToFormat(whole));
    QCOMPARE(unpackedImage(packedImage(image)).convertToFormat(whole), image.convertToFormat(whole));
}

/// For every filter that a row can have, at the first row and below it.
void TestPackedImage::opaqueAlphaIsDropped()
{
    for (const int quality : {0, 50, 100}) {
        QVERIFY(packedPng(png(picture(QImage::Format_ARGB32, 255), quality))->alpha.isEmpty());
        QImage almost = picture(QImage::Format_ARGB32, 255);
        almost.setPixel(60, 46, qRgba(1, 2, 3, 254)); // the very last
        const auto packed = packedPng(png(almost, quality));
        QVERIFY(!packed->alpha.isEmpty());
        QCOMPARE(unpackedImage(*packed), almost);
    }
}

void TestPackedImage::brokenFilesAreRefused()
{
    const QByteArray good = png(picture(QImage::Format_RGB888, 255));
    QVERIFY(packedPng(good));
    for (qsizetype i = 0; i < good.size(); i += 7) {
        QByteArray bad = good;
        bad[i] = static_cast<char>(bad[i] ^ 0x10);
        QVERIFY2(!packedPng(bad), QByteArray::number(i).constData());
        QVERIFY(!packedPng(good.left(i)));
    }
    QVERIFY(!packedPng({}));
    QVERIFY(unpackedImage(PageImage{.data = "no zlib stream", .width = 3, .height = 3, .palette = {}, .alpha = {}}).isNull());
    QCOMPARE(packedImage(QImage()).width, 0);
}

QTEST_GUILESS_MAIN(TestPackedImage)
#include "tst_packedimage.moc"
