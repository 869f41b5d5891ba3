// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/drawnsvg.h"
#include "support/pagebuilder.h"
#include "support/pdftools.h"

#include "page/packedimage.h"
#include "paint/painter.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QTest>

#include <thread>

namespace quayside::test {

/// The same pages through QPainter and through the PDF look alike.
class TestPainter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void text();
    void shapes();
    void pictures();
    void drawings();
    void madeUpStyles();
    void pagesThatAreNotThere();
    void otherThreads();
};

namespace {

constexpr double scale = 2;

/// Grey means of squares of 8 × 8 pixels: what stays of two pictures that differ only in how edges are smoothed.
QImage coarse(const QImage &image)
{
    return image.convertToFormat(QImage::Format_RGB32).scaled(image.width() / 8, image.height() / 8, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

/// The first page as pdftoppm sees it; null without the program.
QImage rendered(const QByteArray &pdf)
{
    const QTemporaryDir folder;
    const auto run =
        tool(QStringLiteral("pdftoppm"), {QStringLiteral("-png"), QStringLiteral("-r"), QString::number(72 * scale), QStringLiteral("-singlefile")}, pdf,
             {folder.filePath(QStringLiteral("page"))});
    return run.found ? QImage(folder.filePath(QStringLiteral("page.png"))) : QImage();
}

/// Largest difference of a channel between the two, square by square.
int difference(const QImage &first, const QImage &second)
{
    const auto a = coarse(first);
    const auto b = coarse(second).scaled(a.size());
    int most = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QRgb p = a.pixel(x, y);
            const QRgb q = b.pixel(x, y);
            most = std::max({most, std::abs(qRed(p) - qRed(q)), std::abs(qGreen(p) - qGreen(q)), std::abs(qBlue(p) - qBlue(q))});
        }
    }
    return most;
}

int darkSquares(const QImage &image)
{
    const auto small = coarse(image);
    int count = 0;
    for (int y = 0; y < small.height(); ++y) {
        for (int x = 0; x < small.width(); ++x)
            count += qGray(small.pixel(x, y)) < 200 ? 1 : 0;
    }
    return count;
}

PathData rectangle(const QRectF &rect)
{
    PathData path;
    path.moveTo(rect.topLeft());
    path.lineTo(rect.topRight());
    path.lineTo(rect.bottomRight());
    path.lineTo(rect.bottomLeft());
    path.close();
    return path;
}

void add(PageBuilder &builder, decltype(PageItem::shape) shape, ElementId element = noElement)
{
    builder.document.pages.back().items.push_back({std::move(shape), element, ArtifactKind::Layout, {}});
}

PageImage colors()
{
    QImage image(64, 64, QImage::Format_ARGB32);
    for (int y = 0; y < 64; ++y) {
        for (int x = 0; x < 64; ++x)
            image.setPixel(x, y, qRgba(x * 4, y * 4, 128, x < 32 ? 255 : 100));
    }
    return packedImage(image);
}

PageImage jpeg(QImage::Format format)
{
    QImage image(48, 32, QImage::Format_RGB32);
    image.fill(QColor(200, 60, 30));
    QPainter(&image).fillRect(0, 0, 24, 32, QColor(20, 90, 180));
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.convertToFormat(format).save(&buffer, "JPEG", 92);
    PageImage result;
    result.kind = PageImage::Kind::Jpeg;
    result.width = 48;
    result.height = 32;
    result.data = buffer.data();
    return result;
}

} // namespace

#define COMPARE_PICTURES(builder)                                                                                                                              \
    PagePainter painter((builder).document);                                                                                                                   \
    const auto painted = painter.image(0, scale);                                                                                                              \
    QVERIFY(darkSquares(painted) > 20);                                                                                                                        \
    const auto reference = rendered((builder).pdf());                                                                                                          \
    if (reference.isNull())                                                                                                                                    \
        QSKIP("pdftoppm is not installed");                                                                                                                    \
    const int most = difference(painted, reference);                                                                                                           \
    QVERIFY2(most < 40, QByteArray::number(most).constData())

void TestPainter::text()
{
    PageBuilder builder;
    builder.page();
    builder.paragraph(builder.font(QStringLiteral("DejaVu Serif")), QStringLiteral("Text of two faces, side by side"), 100);
    builder.line(builder.font(QStringLiteral("Noto Sans CJK JP")), QStringLiteral("日本語の文書を組む"), 140, builder.root, 24);
    builder.line(builder.font(QStringLiteral("Noto Naskh Arabic")), QStringLiteral("اللغة العربية جميلة"), 200, builder.root, 30, true);
    builder.line(builder.font(QStringLiteral("Noto Sans Devanagari")), QStringLiteral("हिन्दी में लिखा हुआ"), 260, builder.root, 30);
    COMPARE_PICTURES(builder);
}

void TestPainter::shapes()
{
    PageBuilder builder;
    builder.page();
    add(builder, FilledRect{{72, 72, 200, 40}, qRgb(220, 230, 240)});
    add(builder, FilledRect{{150, 90, 200, 60}, qRgba(200, 0, 0, 128)});
    PathItem ring;
    ring.path = rectangle({100, 200, 150, 100});
    const auto hole = rectangle({130, 220, 60, 40});
    ring.path.verbs.insert(ring.path.verbs.end(), hole.verbs.begin(), hole.verbs.end());
    ring.path.points.insert(ring.path.points.end(), hole.points.begin(), hole.points.end());
    ring.fillRule = Qt::OddEvenFill;
    ring.fill = qRgb(40, 120, 40);
    add(builder, ring);
    PathItem curve;
    curve.path.moveTo({300, 300});
    curve.path.cubicTo({350, 200}, {450, 400}, {500, 300});
    curve.stroke.emplace();
    curve.stroke->width = 9;
    curve.stroke->cap = Qt::RoundCap;
    curve.stroke->dash = {20, 15};
    add(builder, curve);
    COMPARE_PICTURES(builder);
}

void TestPainter::pictures()
{
    PageBuilder builder;
    builder.page();
    builder.document.images = {colors(), jpeg(QImage::Format_RGB32), jpeg(QImage::Format_Grayscale8), colors()};
    add(builder, ImageItem{0, {72, 72, 160, 160}});
    add(builder, ImageItem{1, {72, 300, 240, 160}});
    add(builder, ImageItem{2, {72, 500, 240, 160}});
    add(builder, ImageItem{3, {300, 72, 80, 160}});
    COMPARE_PICTURES(builder);
    // Equal pictures stand in the file once: two JPEGs, one of pixels and its mask.
    QCOMPARE(builder.pdf().count("/Subtype/Image"), 4);
}

void TestPainter::drawings()
{
    PageBuilder builder;
    builder.page();
    builder.document.drawings.push_back(
        drawing(svg("<radialGradient id='g'><stop stop-color='#fff'/><stop offset='1' stop-color='#78005a'/></radialGradient>"
                    "<clipPath id='c'><rect y='60' width='30' height='40'/></clipPath><rect x='10' y='10' width='40' height='40' fill='#0064c8'/>"
                    "<rect width='40' height='40' fill='#0064c8' opacity='.5' transform='translate(70 20) rotate(30)'/>"
                    "<rect x='5' y='55' width='40' height='40' fill='url(#g)' clip-path='url(#c)'/>"
                    "<text x='40' y='90' font-size='30' font-family='DejaVu Sans'>Ab</text>",
                    {100, 100})));
    add(builder, DrawingItem{0, {72, 72, 400, 400}});
    COMPARE_PICTURES(builder);
}

void TestPainter::madeUpStyles()
{
    PageBuilder builder;
    builder.page();
    auto run = builder.run(builder.font(QStringLiteral("DejaVu Sans")), QStringLiteral("Slanted and bold"), {72, 120}, 32);
    run.syntheticSlant = run.syntheticBold = true;
    add(builder, run);
    auto plain = builder.run(run.font, QStringLiteral("Plain again"), {72, 170}, 32);
    plain.color = qRgb(180, 0, 0);
    add(builder, plain);
    auto missing = builder.run(run.font, QStringLiteral("x\u0378y"), {72, 230}, 32);
    QCOMPARE(missing.glyphs.at(1).id, 0u);
    add(builder, missing);
    COMPARE_PICTURES(builder);
}

void TestPainter::pagesThatAreNotThere()
{
    PageBuilder builder;
    builder.page();
    PagePainter painter(builder.document);
    QVERIFY(painter.image(-1, 1).isNull());
    QVERIFY(painter.image(1, 1).isNull());
    QVERIFY(painter.image(0, 1000).isNull());
    QCOMPARE(painter.image(0, 1).size(), QSize(595, 842));
}

/// Threads that end at once after painting: no font object may outlive its thread.
void TestPainter::otherThreads()
{
    PageBuilder builder;
    builder.page();
    builder.paragraph(builder.font(QStringLiteral("DejaVu Serif")), QStringLiteral("Painted in many threads"), 100);
    const auto reference = PagePainter(builder.document).image(0, 1);
    std::array<QImage, 8> images;
    std::vector<std::thread> threads;
    for (auto &image : images)
        threads.emplace_back([&builder, &image] { image = PagePainter(builder.document).image(0, 1); });
    for (auto &thread : threads)
        thread.join();
    for (const auto &image : images)
        QCOMPARE(image, reference);
}

} // namespace quayside::test

QTEST_MAIN(quayside::test::TestPainter)
#include "tst_painter.moc"
