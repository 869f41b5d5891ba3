// SPDX-License-Identifier: GPL-3.0-or-later
// Pages as the window paints them, compared with pictures in tests/data. QUAYSIDE_UPDATE_GOLDEN=1 makes those anew; then look at them.
#include "page/fontstore.h"
#include "paint/painter.h"
#include "support/laying.h"
#include "testpaths.h"

#include <QDir>
#include <QTest>

#include <hb.h>

using namespace quayside;
using namespace quayside::test;

namespace {

constexpr double scale = 0.9; ///< pixels a point
constexpr int square = 6;     ///< side of what is compared: how edges are smoothed is no matter
constexpr int mostDifference = 20;
const QString folder = QStringLiteral(QUAYSIDE_TEST_DATA "/pages/pictures/");

bool updating()
{
    return qEnvironmentVariableIsSet("QUAYSIDE_UPDATE_GOLDEN");
}

/// A face's name with its revision and checksum: other versions of a font draw other pictures.
QStringList fontVersions(const FontStore &fonts)
{
    QStringList result;
    for (FontId id = 0; id < fonts.size(); ++id) {
        hb_blob_t *head = hb_face_reference_table(fonts.face(id), HB_TAG('h', 'e', 'a', 'd'));
        const QByteArray version = QByteArray(hb_blob_get_data(head, nullptr), qsizetype(hb_blob_get_length(head))).mid(4, 8).toHex();
        hb_blob_destroy(head);
        result += fonts.info(id).postScriptName + u' ' + QString::fromLatin1(version);
    }
    result.sort();
    return result;
}

/// Largest difference of a channel between the means of squares.
int difference(const QImage &a, const QImage &b)
{
    const auto coarse = [](const QImage &image) {
        return image.convertToFormat(QImage::Format_RGB32)
            .scaled(image.width() / square, image.height() / square, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    };
    const QImage first = coarse(a);
    const QImage second = coarse(b);
    int most = 0;
    for (int y = 0; y < first.height(); ++y) {
        for (int x = 0; x < first.width(); ++x) {
            const QRgb p = first.pixel(x, y);
            const QRgb q = second.pixel(x, y);
            most = std::max({most, std::abs(qRed(p) - qRed(q)), std::abs(qGreen(p) - qGreen(q)), std::abs(qBlue(p) - qBlue(q))});
        }
    }
    return most;
}

} // namespace

class TestPagePictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pages_data();
    void pages();
    void differencesAreSeen();
};

void TestPagePictures::pages_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("theme");
    QTest::addColumn<int>("page");
    const auto row = [](const char *tag, const char *name, const char *locale, const char *theme, int page) {
        QTest::newRow(tag) << QString::fromLatin1(name) << QString::fromLatin1(locale) << QString::fromLatin1(theme) << page;
    };
    row("blocks", "blocks", "en", "report", 1);
    row("blocks-manual", "blocks", "en", "manual", 1);
    row("rules", "rules", "en", "report", 1);
    row("contents", "breaking", "en", "report", 0);
    row("notes", "breaking", "en", "report", 2);
    row("split-row", "splitting", "en", "manual", 2);
    row("arabic", "samples/arabic", "ar", "report", 1);
    row("hebrew", "samples/hebrew", "he", "report", 1);
    row("persian", "samples/persian", "fa", "manual", 1);
    row("hindi", "samples/hindi", "hi", "report", 1);
    row("thai", "samples/thai", "th", "report", 1);
    row("cjk", "cjk", "ja", "report", 1);
}

void TestPagePictures::pages()
{
    QFETCH(QString, name);
    QFETCH(QString, locale);
    QFETCH(QString, theme);
    QFETCH(int, page);
    const QJsonObject options{{QStringLiteral("page-size"), QStringLiteral("a5")}, {QStringLiteral("theme"), theme}, {QStringLiteral("contents"), true}};
    const Laid laid = lay(markdown(data(name + QStringLiteral(".md")), locale), options, locale);
    QVERIFY(laid.pages.has_value());
    const QImage painted = PagePainter(*laid.pages).image(page, scale);
    QVERIFY(!painted.isNull());
    const QString path = folder + QString::fromLatin1(QTest::currentDataTag());
    const QStringList versions = fontVersions(*laid.pages->fonts);
    QFile fonts(path + QStringLiteral(".fonts"));
    if (updating()) {
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(painted.convertToFormat(QImage::Format_RGB888).save(path + QStringLiteral(".png"), "PNG", 0));
        QVERIFY(fonts.open(QIODevice::WriteOnly));
        fonts.write(versions.join(u'\n').toUtf8() + '\n');
        return;
    }
    QVERIFY2(fonts.open(QIODevice::ReadOnly), qPrintable(fonts.fileName()));
    if (QString::fromUtf8(fonts.readAll()).trimmed() != versions.join(u'\n'))
        QSKIP("The fonts of this machine are not those of the pictures.");
    const QImage wanted(path + QStringLiteral(".png"));
    QCOMPARE(painted.size(), wanted.size());
    const int found = difference(painted, wanted);
    if (found > mostDifference)
        painted.save(QDir::temp().filePath(QStringLiteral("quayside-%1.png").arg(QString::fromLatin1(QTest::currentDataTag()))));
    QVERIFY2(found <= mostDifference, qPrintable(QStringLiteral("differs by %1; what was painted is in %2").arg(found).arg(QDir::tempPath())));
}

void TestPagePictures::differencesAreSeen()
{
    const Laid one = lay(markdown("One word and another.\n"));
    const Laid other = lay(markdown("One word and another,\n\nand more.\n"));
    QVERIFY(one.pages && other.pages);
    const QImage a = PagePainter(*one.pages).image(0, scale);
    QCOMPARE(difference(a, PagePainter(*one.pages).image(0, scale)), 0);
    QVERIFY(difference(a, PagePainter(*other.pages).image(0, scale)) > mostDifference);
}

QTEST_MAIN(TestPagePictures)
#include "tst_pagepictures.moc"
