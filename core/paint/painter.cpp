// SPDX-License-Identifier: GPL-3.0-or-later
#include "paint/painter.h"

#include "page/fontstore.h"
#include "page/packedimage.h"

#include <QGlyphRun>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace quayside {
namespace {

constexpr double slant = 0.2126;        ///< as in the PDF
constexpr double boldStroke = 1.0 / 24; ///< × size, as in the PDF
constexpr qsizetype picturesKept = 16;
constexpr double mostPixels = 1e8;
constexpr double sharpestDrawing = 300.0 / 72;       ///< dots per point: paper shows no more
constexpr double largestDrawing = 9e6;               ///< pixels: a page at 300 dpi
constexpr qsizetype drawingsKept = 64 * 1024 * 1024; ///< bytes

QPainterPath painterPath(const PathData &data, Qt::FillRule rule)
{
    QPainterPath path;
    path.setFillRule(rule);
    std::size_t at = 0;
    const auto next = [&] { return at < data.points.size() ? data.points[at++] : QPointF(); };
    for (const PathVerb verb : data.verbs) {
        switch (verb) {
        case PathVerb::Move: path.moveTo(next()); break;
        case PathVerb::Line: path.lineTo(next()); break;
        case PathVerb::Cubic: {
            const auto a = next();
            const auto b = next();
            path.cubicTo(a, b, next());
            break;
        }
        case PathVerb::Close: path.closeSubpath(); break;
        }
    }
    return path;
}

QPen penOf(const Stroke &stroke)
{
    QPen pen(QColor::fromRgba(stroke.color), static_cast<double>(stroke.width), Qt::SolidLine, stroke.cap, stroke.join);
    pen.setMiterLimit(static_cast<double>(stroke.miterLimit));
    const bool dashed = std::any_of(stroke.dash.begin(), stroke.dash.end(), [](float part) { return part > 0; }); // nothing but zeros: solid
    if (dashed && stroke.width > 0) {
        QList<qreal> pattern; // in units of the width; length must be even
        for (const float part : stroke.dash)
            pattern.append(static_cast<double>(part / stroke.width));
        if (pattern.size() % 2 != 0)
            pattern += QList<qreal>(pattern);
        pen.setDashPattern(pattern);
        pen.setDashOffset(static_cast<double>(stroke.dashOffset / stroke.width));
    }
    return pen;
}

/// The system's face, which printers get as text; faces from bytes become outlines. Invalid if missing or a different file.
QRawFont systemFace(const FontStore &fonts, FontId id)
{
    const FaceInfo &info = fonts.info(id);
    QFont wanted(info.family);
    wanted.setPixelSize(100);
    wanted.setWeight(QFont::Weight(std::clamp(info.weight, 1, 1000)));
    wanted.setItalic(info.italicAngle != 0);
    wanted.setHintingPreference(QFont::PreferNoHinting);
    const QRawFont found = QRawFont::fromFont(wanted);
    return found.isValid() && found.fontTable("head") == fonts.table(id, "head") ? found : QRawFont();
}

} // namespace

PagePainter::PagePainter(const PageDocument &document) : m_document(document)
{
    m_drawings.setMaxCost(drawingsKept);
}

void PagePainter::paint(QPainter &painter, int index)
{
    if (index < 0 || std::size_t(index) >= m_document.pages.size())
        return;
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    for (const PageItem &item : m_document.pages[std::size_t(index)].items)
        std::visit([this, &painter](const auto &shape) { paint(painter, shape); }, item.shape);
    painter.restore();
}

QImage PagePainter::image(int index, double scale)
{
    if (index < 0 || std::size_t(index) >= m_document.pages.size())
        return {};
    const QSizeF size = m_document.pages[std::size_t(index)].size * scale;
    if (!(size.width() * size.height() <= mostPixels))
        return {};
    QImage result(size.toSize(), QImage::Format_RGB32);
    result.fill(Qt::white);
    QPainter painter(&result);
    painter.scale(scale, scale);
    paint(painter, index);
    return result;
}

const QRawFont &PagePainter::font(FontId id, float size)
{
    const auto key = std::make_pair(id, int(std::lround(size * 100)));
    const auto it = m_fonts.constFind(key);
    if (it != m_fonts.constEnd())
        return *it;
    auto &face = m_faces[id];
    if (!face.isValid())
        face = systemFace(*m_document.fonts, id);
    if (!face.isValid())
        face.loadFromData(m_document.fonts->singleFace(id), 100, QFont::PreferNoHinting);
    QRawFont sized = face;
    sized.setPixelSize(static_cast<double>(size));
    return *m_fonts.insert(key, sized);
}

const QImage &PagePainter::picture(qint32 image)
{
    const auto it = m_pictures.constFind(image);
    if (it != m_pictures.constEnd())
        return *it;
    if (m_pictures.size() >= picturesKept)
        m_pictures.clear();
    return *m_pictures.insert(image, unpackedImage(m_document.images[std::size_t(image)]));
}

void PagePainter::paint(QPainter &painter, const GlyphRun &run)
{
    if (run.glyphs.empty() || !(run.size > 0))
        return;
    const QRawFont &raw = font(run.font, run.size);
    QList<quint32> ids;
    QList<QPointF> positions;
    for (const Glyph &glyph : run.glyphs) {
        if (glyph.id == 0)
            continue;
        ids.append(glyph.id);
        positions.append(QPointF(static_cast<double>(glyph.x), static_cast<double>(glyph.y)));
    }
    painter.save();
    painter.translate(run.origin);
    if (run.syntheticSlant)
        painter.shear(-slant, 0);
    painter.setPen(QColor::fromRgba(run.color));
    QGlyphRun glyphs;
    glyphs.setRawFont(raw);
    glyphs.setGlyphIndexes(ids);
    glyphs.setPositions(positions);
    painter.drawGlyphRun(QPointF(), glyphs);
    if (run.syntheticBold) {
        painter.setPen(QPen(QColor::fromRgba(run.color), static_cast<double>(run.size) * boldStroke));
        painter.setBrush(Qt::NoBrush);
        for (qsizetype i = 0; i < ids.size(); ++i)
            painter.drawPath(raw.pathForGlyph(ids.at(i)).translated(positions.at(i)));
    }
    painter.restore();
    paintMissing(painter, run);
}

void PagePainter::paintMissing(QPainter &painter, const GlyphRun &run)
{
    const auto size = static_cast<double>(run.size);
    for (const Glyph &glyph : run.glyphs) {
        if (glyph.id != 0)
            continue;
        painter.setPen(QPen(QColor::fromRgba(run.color), size * .05));
        painter.setBrush(Qt::NoBrush);
        const QPointF at = run.origin + QPointF(static_cast<double>(glyph.x), static_cast<double>(glyph.y));
        painter.drawRect(QRectF(at.x() + size * .06, at.y() - size * .7, size * .48, size * .7));
    }
}

void PagePainter::paint(QPainter &painter, const FilledRect &rect)
{
    painter.fillRect(rect.rect, QColor::fromRgba(rect.color));
}

void PagePainter::paint(QPainter &painter, const PathItem &item)
{
    const auto path = painterPath(item.path, item.fillRule);
    if (item.fill)
        painter.fillPath(path, QColor::fromRgba(*item.fill));
    if (item.stroke)
        painter.strokePath(path, penOf(*item.stroke));
}

void PagePainter::paint(QPainter &painter, const ImageItem &item)
{
    painter.drawImage(item.rect, picture(item.image));
}

void PagePainter::paint(QPainter &painter, const DrawingItem &item)
{
    const double dots = std::min(sharpestDrawing, std::sqrt(std::abs(painter.deviceTransform().determinant())));
    const double fewer = std::min(1.0, std::sqrt(largestDrawing / (item.rect.width() * item.rect.height() * dots * dots)));
    const QSize pixels = (item.rect.size() * dots * fewer).toSize().expandedTo({1, 1});
    painter.drawImage(item.rect, drawing(item.drawing, pixels));
}

QImage PagePainter::drawing(qint32 number, QSize pixels)
{
    const auto key = std::make_pair(number, pixels);
    if (const QImage *known = m_drawings.object(key))
        return *known;
    const Drawing &drawing = m_document.drawings[std::size_t(number)];
    const SvgReply drawn = m_renderer.draw({drawing.svg, drawing.language, pixels}, {});
    if (drawn.pixels.size() != qsizetype(pixels.width()) * pixels.height() * 4)
        return {};
    const auto *data = reinterpret_cast<const uchar *>(drawn.pixels.constData());
    const QImage image = QImage(data, pixels.width(), pixels.height(), QImage::Format_ARGB32_Premultiplied).copy();
    m_drawings.insert(key, new QImage(image), image.sizeInBytes());
    return image;
}

} // namespace quayside
