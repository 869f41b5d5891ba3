// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/drawnsvg.h"
#include "support/pdffile.h"
#include "support/pdftools.h"
#include "support/standardsample.h"

#include <QBuffer>
#include <QImage>
#include <QTest>

#include <qpdf/QPDF.hh>

#include <thread>

#include <sys/resource.h>

namespace quayside::test {

/// Drawings, from SVG to the file and to pixels: what they look like, what their words are, and what a hostile one can't do.
class TestDrawings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sizes_data();
    void sizes();
    void looks_data();
    void looks();
    void labelsAreText_data();
    void labelsAreText();
    void labelsStayInTheirBox();
    void wordsAreFound_data();
    void wordsAreFound();
    void unknownCharacters();
    void lostElements();
    void fontsAreEmbedded();
    void rulesOfPdfA();
    void nothingOutsideIsTouched_data();
    void nothingOutsideIsTouched();
    void faults_data();
    void faults();
    void stopsWhenAsked();
    void sameBytesFromAllThreads();

private:
    [[nodiscard]] SvgReply draw(const QByteArray &svg) { return m_renderer.draw({svg, QStringLiteral("en"), {}}, {}); }
    [[nodiscard]] QImage picture(const QByteArray &svg, QSize size);

    SvgRenderer m_renderer;
};

/// On white.
QImage TestDrawings::picture(const QByteArray &source, QSize size)
{
    const SvgReply reply = m_renderer.draw({source, QStringLiteral("en"), size}, {});
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    if (reply.pixels.size() != image.sizeInBytes())
        return {};
    const auto *data = reinterpret_cast<const uchar *>(reply.pixels.constData());
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x) {
            const QRgb pixel = reinterpret_cast<const QRgb *>(data)[y * size.width() + x]; // premultiplied
            const int under = 255 - qAlpha(pixel);
            image.setPixel(x, y, qRgb(qRed(pixel) + under, qGreen(pixel) + under, qBlue(pixel) + under));
        }
    }
    return image;
}

/// The bounds of what is dark.
QRect ink(const QImage &image)
{
    QRect bounds;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qGray(image.pixel(x, y)) < 100)
                bounds |= QRect(x, y, 1, 1);
        }
    }
    return bounds;
}

/// A page that shows @p source.
QByteArray pageWith(const QByteArray &source, const PdfOptions &options = {})
{
    PageBuilder builder;
    Page &page = builder.page();
    builder.document.drawings.push_back(drawing(source));
    auto figure = extras();
    figure->alt = QStringLiteral("A drawing");
    figure->box = QRectF(72, 72, 400, 200);
    figure->boxPage = 0;
    page.items.push_back({DrawingItem{0, *figure->box}, builder.element(Role::Figure, builder.root, figure), ArtifactKind::Layout, {}});
    return builder.pdf(options);
}

void TestDrawings::sizes_data()
{
    QTest::addColumn<QByteArray>("attributes");
    QTest::addColumn<QSizeF>("size");
    QTest::newRow("px") << QByteArray("width='30' height='20px'") << QSizeF(30, 20);
    QTest::newRow("units") << QByteArray("width='1in' height='3pc'") << QSizeF(96, 48);
    QTest::newRow("view box") << QByteArray("viewBox='0 0 40 10'") << QSizeF(40, 10);
    QTest::newRow("width and view box") << QByteArray("width='80' viewBox='0 0 40 10'") << QSizeF(80, 20);
    QTest::newRow("as wide as the page") << QByteArray("width='100%' viewBox='0 0 40 10'") << QSizeF(40, 10);
    QTest::newRow("none") << QByteArray() << QSizeF(300, 150);
}

void TestDrawings::sizes()
{
    QFETCH(QByteArray, attributes);
    const SvgReply reply = draw("<svg xmlns='http://www.w3.org/2000/svg' " + attributes + "><rect width='9' height='9'/></svg>");
    QCOMPARE(reply.problem, SvgProblem::None);
    QTEST(reply.size, "size");
}

void TestDrawings::looks_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QPoint>("where"); ///< of 200 × 100
    QTest::addColumn<QColor>("color");
    const auto row = [](const char *name, const char *body, QPoint where, QColor color) { QTest::newRow(name) << QByteArray(body) << where << color; };
    row("class and style", "<style>.l{stroke:#f00}</style><path d='M0 50H200' class='l' style='stroke-width:20px'/>", {100, 55}, Qt::red);
    row("marker",
        "<marker id='m' markerWidth='20' markerHeight='20' refX='10' refY='10' markerUnits='userSpaceOnUse'><rect width='20' height='20' fill='blue'/></marker>"
        "<path d='M0 50H100' stroke='red' marker-end='url(#m)'/>",
        {105, 55}, Qt::blue);
    row("rgba", "<rect width='200' height='100' fill='rgba(255,0,0,.4)'/>", {9, 9}, QColor(255, 153, 153));
    row("hsl", "<rect width='200' height='100' fill='hsl(120,100%,50%)'/>", {9, 9}, Qt::green);
    row("eight digits", "<rect width='200' height='100' fill='#0000ff66'/>", {9, 9}, QColor(153, 153, 255));
    row("currentColor", "<g color='red'><rect width='200' height='100' fill='currentColor'/></g>", {9, 9}, Qt::red);
    row("a part, with another prefix", "<defs><rect id='r' width='9' height='9' fill='red'/></defs><use xl:href='#r' x='50'/>", {54, 4}, Qt::red);
    row("a drawing inside", "<svg x='50' y='5' width='40' height='20' viewBox='-5 0 20 20'><rect width='10' height='20' fill='red'/></svg>", {70, 15}, Qt::red);
    row("a mask", "<mask id='m'><rect width='50' height='100' fill='white'/></mask><rect width='200' height='100' fill='red' mask='url(#m)'/>", {150, 50},
        Qt::white);
    row("a link", "<a href='https://example.org'><rect width='200' height='100' fill='red'/></a>", {9, 9}, Qt::red);
    row("an editor's notes", "<x:note xmlns:x='urn:x'><rect width='200' height='100' fill='red'/></x:note>", {9, 9}, Qt::white);
    row("a picture in it",
        "<image width='200' height='100' preserveAspectRatio='none' href='data:image/png;base64,"
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC'/>",
        {9, 9}, Qt::red);
    row("an entity", "", {9, 9}, Qt::red);
}

void TestDrawings::looks()
{
    QFETCH(QByteArray, body);
    QFETCH(QPoint, where);
    QFETCH(QColor, color);
    QByteArray source = svg(body);
    if (body.isEmpty())
        source = "<!DOCTYPE svg [<!ENTITY red \"fill='red'\"><!ENTITY part '<rect width=\"200\" height=\"100\" fill=\"red\"/>'>]>" + svg("&part;");
    const QColor found = picture(source, {200, 100}).pixelColor(where);
    const int most = std::max({std::abs(found.red() - color.red()), std::abs(found.green() - color.green()), std::abs(found.blue() - color.blue())});
    QVERIFY2(most <= 3, qPrintable(found.name()));
}

void TestDrawings::labelsAreText_data()
{
    QTest::addColumn<QByteArray>("style");
    QTest::addColumn<QRect>("within"); ///< of a box at 20, 10, as large as 160 × 80
    QTest::newRow("at its start") << QByteArray() << QRect(20, 10, 80, 30);
    QTest::newRow("centred") << QByteArray("text-align:center") << QRect(60, 35, 80, 30);
    QTest::newRow("at its end") << QByteArray("text-align:right") << QRect(100, 10, 80, 30);
}

/// Labels in HTML, as Mermaid writes them.
void TestDrawings::labelsAreText()
{
    QFETCH(QByteArray, style);
    QFETCH(QRect, within);
    const QByteArray source = svg("<style>#x span{color:#000}</style><g id='x' color='white'><foreignObject x='20' y='10' width='160' height='80'>"
                                  "<div xmlns='http://www.w3.org/1999/xhtml' style='white-space:nowrap;"
                                  + style + "'><span><p>Some <b>bold</b></p></span></div></foreignObject></g>");
    const QRect found = ink(picture(source, {200, 100}));
    QVERIFY2(!found.isEmpty() && within.contains(found), qPrintable(QDebug::toString(found)));
    const ToolResult words = tool(QStringLiteral("pdftotext"), {}, pageWith(source), {QStringLiteral("-")});
    if (!words.found)
        QSKIP("poppler-utils are not installed");
    QCOMPARE(words.output.simplified(), QByteArray("Some bold"));
}

/// They were measured in another font; here they are wrapped, or made smaller.
void TestDrawings::labelsStayInTheirBox()
{
    const auto label = [](const QByteArray &style) {
        return svg("<foreignObject x='50' y='10' width='60' height='80'><div xmlns='http://www.w3.org/1999/xhtml' style='font-size:16px;" + style
                   + "'>several words in a box</div></foreignObject>");
    };
    const QRect wrapped = ink(picture(label({}), {200, 100}));
    QVERIFY2(QRect(50, 10, 61, 80).contains(wrapped) && wrapped.height() > 40, qPrintable(QDebug::toString(wrapped)));
    const QRect smaller = ink(picture(label("white-space:nowrap"), {200, 100}));
    QVERIFY2(QRect(50, 10, 62, 80).contains(smaller) && smaller.height() < 20, qPrintable(QDebug::toString(smaller)));
}

void TestDrawings::wordsAreFound_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const char *body, const char *words) { QTest::newRow(name) << QByteArray(body) << QString::fromUtf8(words); };
    row("plain", "<text x='10' y='30' fill='#c00000'>Plain  words\n here</text>", "Plain words here");
    row("in several styles", "<text x='100' y='60' text-anchor='middle'>some <tspan font-weight='bold'>bold</tspan> ones</text>", "some bold ones");
    row("turned", "<text transform='translate(50 90) rotate(-90)'>upwards</text>", "upwards");
    row("half transparent", "<text x='10' y='30' opacity='.5'>pale</text>", "pale");
    row("as a link", "<a href='https://example.org'><text x='10' y='30'>linked</text></a>", "linked");
    row("Greek and Han", "<text x='10' y='30'>\xCE\xB1\xCE\xB2\xCE\xB3 \xE6\xBC\xA2\xE5\xAD\x97</text>", "\xCE\xB1\xCE\xB2\xCE\xB3 \xE6\xBC\xA2\xE5\xAD\x97");
    row("not shown", "<text x='10' y='30'>shown</text><text x='10' y='60' display='none'>hidden</text>", "shown");
    row("for programs without HTML",
        "<switch><foreignObject width='100%' height='100%'><div xmlns='http://www.w3.org/1999/xhtml'>HTML</div></foreignObject>"
        "<text x='10' y='30'>plain</text></switch>",
        "plain");
}

void TestDrawings::wordsAreFound()
{
    QFETCH(QByteArray, body);
    const ToolResult words = tool(QStringLiteral("pdftotext"), {}, pageWith(svg(body)), {QStringLiteral("-")});
    if (!words.found)
        QSKIP("poppler-utils are not installed");
    QTEST(QString::fromUtf8(words.output).simplified(), "words");
}

/// Also of labels; not of what is not shown.
void TestDrawings::unknownCharacters()
{
    const SvgReply reply =
        draw(svg("<text x='9' y='30'>e&#x301; &#xE000; &#xE000;</text><text display='none'>&#xE001;</text><foreignObject width='99' height='9'>"
                 "<p xmlns='http://www.w3.org/1999/xhtml'>&#xE002;</p></foreignObject>"));
    QCOMPARE(reply.unknown, (QList<quint32>{0xE000, 0xE002}));
}

void TestDrawings::lostElements()
{
    const SvgReply reply =
        draw(svg("<foreignObject width='99' height='9'><p xmlns='http://www.w3.org/1999/xhtml'>a<img src='x.png'/><img src='y.png'/></p></foreignObject>"));
    QCOMPARE(reply.lost, QStringList(QStringLiteral("img")));
}

void TestDrawings::fontsAreEmbedded()
{
    const ToolResult fonts = tool(QStringLiteral("pdffonts"), {}, pageWith(svg("<text y='30'>Latin \xE6\xBC\xA2</text>")));
    if (!fonts.found)
        QSKIP("poppler-utils are not installed");
    const QList<QByteArray> lines = fonts.output.trimmed().split('\n').mid(2);
    QVERIFY(lines.size() >= 2);
    for (const QByteArray &line : lines)
        QVERIFY2(line.simplified().contains("yes yes yes"), line.constData()); // embedded, a subset, with Unicode
}

/// ISO 19005-2 on what a drawing brings along: pictures, filters, masks, patterns, gradients.
void TestDrawings::rulesOfPdfA()
{
    const QByteArray source = svg("<linearGradient id='g'><stop stop-color='red'/><stop offset='1' stop-color='blue' stop-opacity='.3'/></linearGradient>"
                                  "<mask id='m'><rect width='50' height='50' fill='#888'/></mask><filter id='f'><feGaussianBlur stdDeviation='2'/></filter>"
                                  "<pattern id='p' width='5' height='5' patternUnits='userSpaceOnUse'><circle r='3'/></pattern>"
                                  "<rect width='40' height='40' fill='url(#g)' mask='url(#m)'/><rect x='50' width='40' height='40' filter='url(#f)'/><rect "
                                  "x='100' width='40' height='40' fill='url(#p)'/>"
                                  "<g opacity='.5'><rect y='50' width='40' height='40'/></g><text y='90' stroke='red'>Words</text>");
    PdfFile file(pageWith(source, both()));
    QPDFObjectHandle form = file.pages.front().getKey("/Resources").getKey("/XObject").getKey("/D0");
    QVERIFY(form.isStream());
    QCOMPARE(form.getDict().getKey("/Subtype").getName(), std::string("/Form"));
    int streams = 0;
    for (auto &object : file.qpdf().getAllObjects()) {
        const std::string text = object.isStream() ? object.getDict().unparse() : object.unparseResolved();
        for (const char *forbidden : {"/Interpolate", "/LZWDecode", "/DeviceCMYK", "/PS", "/OPI", "/TR ", "/HTO", "/Crypt"})
            QVERIFY2(text.find(forbidden) == std::string::npos, text.c_str());
        QVERIFY2(text.find("cairo") == std::string::npos, text.c_str());
        streams += object.isStream() ? 1 : 0;
    }
    QVERIFY(streams > 6);
    QCOMPARE(file.pages.front().getKey("/Group").getKey("/CS").getName(), std::string("/DeviceRGB"));
}

void TestDrawings::nothingOutsideIsTouched_data()
{
    QTest::addColumn<QByteArray>("body"); ///< FILE: address of a picture or of another drawing, both red
    QTest::addColumn<bool>("told");
    const auto row = [](const char *name, const char *body, bool told = true) { QTest::newRow(name) << QByteArray(body) << told; };
    row("own part", "<rect id='r' width='9' height='9' style=\"fill:url( '#g' )\"/><use href='#r'/>", false);
    row("picture", "<image href='FILE.png' width='200' height='100'/>");
    row("picture, by XLink", "<image xl:href='FILE.png' width='200' height='100'/>");
    row("a drawing as picture", "<image href='data:image/svg+xml,%3Csvg%20xmlns=%22http://www.w3.org/2000/svg%22/%3E' width='200' height='100'/>");
    row("part of another", "<use href='FILE.svg#r'/>");
    row("paint", "<rect width='200' height='100' style='fill:url(FILE.svg#g)'/>");
    row("paint behind an own one", "<rect width='200' height='100' style='stroke:url(#g);fill:url(\"FILE.svg#g\")'/>");
    row("rules", "<style>@import url(FILE.css);</style><rect width='200' height='100' fill='white'/>");
    row("network", "<image href='http://127.0.0.1:1/a.png' width='200' height='100'/>");
    row("inclusion", "<xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='FILE.svg'/>");
    row("script", "<script>alert(1)</script>");
    row("handler", "<rect onclick='alert(1)' width='9' height='9' fill='white'/>");
}

void TestDrawings::nothingOutsideIsTouched()
{
    QFETCH(QByteArray, body);
    const QTemporaryDir folder;
    const auto put = [&](const QString &name, const QByteArray &bytes) {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    };
    QImage red(2, 2, QImage::Format_RGB32);
    red.fill(Qt::red);
    QVERIFY(red.save(folder.filePath(QStringLiteral("a.png"))));
    QVERIFY(put(QStringLiteral("a.svg"),
                svg("<linearGradient id='g'><stop stop-color='red'/></linearGradient><rect id='r' width='200' height='100' fill='red'/>")));
    QVERIFY(put(QStringLiteral("a.css"), "rect{fill:red!important}"));
    for (const QByteArray &address : {"file://" + folder.filePath(QStringLiteral("a")).toUtf8(), folder.filePath(QStringLiteral("a")).toUtf8()}) {
        const QByteArray source = svg(QByteArray(body).replace("FILE", address));
        const QColor found = picture(source, {200, 100}).pixelColor(150, 50);
        QVERIFY2(found.green() > 200 || found.red() < 50, qPrintable(found.name()));
        QTEST(draw(source).activeContent, "told");
    }
}

void TestDrawings::faults_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<SvgProblem>("problem");
    QByteArray entities = "<!ENTITY a0 \"lol\">";
    for (int i = 1; i < 10; ++i)
        entities += "<!ENTITY a" + QByteArray::number(i) + " \"" + ("&a" + QByteArray::number(i - 1) + ';').repeated(10) + "\">";
    const auto row = [](const char *name, const QByteArray &source, SvgProblem problem) { QTest::newRow(name) << source << problem; };
    row("no XML", "<svg><g></svg>", SvgProblem::Unreadable);
    row("a billion entities", "<!DOCTYPE svg [" + entities + "]>" + svg("<text>&a9;</text>"), SvgProblem::Unreadable);
    row("too deep", svg(QByteArray("<g>").repeated(100'000) + QByteArray("</g>").repeated(100'000)), SvgProblem::TooLarge);
#ifndef QUAYSIDE_SANITIZED // memory has no limit there
    row("four gigabytes of a pattern",
        svg("<pattern id='p' width='32000' height='32000' patternUnits='userSpaceOnUse'><rect width='32000' height='32000' fill='red'/></pattern>"
            "<mask id='m'><rect width='200' height='100' fill='url(#p)'/></mask><rect width='200' height='100' mask='url(#m)'/>"),
        SvgProblem::TooMuchWork);
#endif
    row("a hundred million dashes", svg("<path d='M0 0" + QByteArray("h8000000h-8000000").repeated(10) + "' stroke='black' stroke-dasharray='1'/>"),
        SvgProblem::TooMuchWork);
    row("a filter for ever", svg("<filter id='f'><feTurbulence numOctaves='2000000'/></filter><rect width='200' height='100' filter='url(#f)'/>"),
        SvgProblem::TooMuchWork);
}

/// Each ends, and the next drawing is drawn.
void TestDrawings::faults()
{
    QFETCH(QByteArray, source);
    const SvgReply reply = draw(source);
    QTEST(reply.problem, "problem");
    QVERIFY(!SvgRenderer::words(reply).isEmpty());
    QVERIFY(reply.form.isEmpty());
    QCOMPARE(draw(svg("<rect width='9' height='9'/>")).problem, SvgProblem::None);
}

/// Processor time of the processes that were started and have ended.
static long childSeconds()
{
    rusage used{};
    getrusage(RUSAGE_CHILDREN, &used);
    return used.ru_utime.tv_sec + used.ru_stime.tv_sec;
}

void TestDrawings::stopsWhenAsked()
{
    const QByteArray source = svg("<filter id='f'><feTurbulence numOctaves='2000000'/></filter><rect width='200' height='100' filter='url(#f)'/>");
    StopSource source_;
    SvgReply reply;
    std::thread worker([&] { reply = m_renderer.draw({source, {}, {}}, source_); });
    const long before = childSeconds();
    source_.requestStop(StopReason::User);
    worker.join();
    QCOMPARE(reply.problem, SvgProblem::TooMuchWork);
    QVERIFY2(childSeconds() - before < 8, "it drew until its own limit, ten seconds");
}

void TestDrawings::sameBytesFromAllThreads()
{
    const auto bytes = [](const SvgReply &reply) {
        QByteArray result;
        QDataStream out(&result, QIODevice::WriteOnly);
        out << reply;
        return result;
    };
    const QByteArray one =
        svg("<filter id='f'><feGaussianBlur stdDeviation='2'/></filter><rect width='40' height='40' filter='url(#f)'/><text y='90'>Words \xE6\xBC\xA2</text>");
    const QByteArray other = svg("<text y='50' font-family='serif'>Other <tspan font-style='italic'>words</tspan></text>");
    const QByteArray first = bytes(draw(one));
    std::vector<QByteArray> found(4);
    std::vector<std::thread> threads;
    SvgRenderer renderer; // of its own: its processes have drawn nothing yet
    for (std::size_t i = 0; i < found.size(); ++i) {
        threads.emplace_back([&, i] {
            if (i % 2 == 0)
                renderer.draw({other, QStringLiteral("en"), {}}, {});
            found[i] = bytes(renderer.draw({one, QStringLiteral("en"), {}}, {}));
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    for (const QByteArray &again : found)
        QVERIFY(again == first);
}

} // namespace quayside::test

QTEST_MAIN(quayside::test::TestDrawings)
#include "tst_drawings.moc"
