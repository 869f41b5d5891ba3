// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/page.h"
#include "page/svgrenderer.h"

#include <QCache>
#include <QHash>
#include <QImage>
#include <QRawFont>

class QPainter;
class QPainterPath;

namespace quayside {

/// Paints pages on any QPainter: screen, printer, image. Bound to its thread, like the Qt fonts it rebuilds; @p document is only read and
/// must outlive it.
class PagePainter
{
public:
    explicit PagePainter(const PageDocument &document);

    /// Paints page @p index at the painter's origin, one unit per point. Ignores invalid indices.
    void paint(QPainter &painter, int index);
    /// The page on white, @p scale pixels per point. Null for invalid indices or over 100 million pixels.
    [[nodiscard]] QImage image(int index, double scale);

private:
    void paint(QPainter &painter, const GlyphRun &run);
    void paint(QPainter &painter, const FilledRect &rect);
    void paint(QPainter &painter, const PathItem &item);
    void paint(QPainter &painter, const ImageItem &item);
    void paint(QPainter &painter, const DrawingItem &item);
    void paintMissing(QPainter &painter, const GlyphRun &run);
    const QRawFont &font(FontId id, float size);
    const QImage &picture(qint32 image);
    QImage drawing(qint32 number, QSize pixels);

    const PageDocument &m_document;
    QHash<FontId, QRawFont> m_faces;
    QHash<std::pair<FontId, int>, QRawFont> m_fonts; ///< by size in hundredths
    QHash<qint32, QImage> m_pictures;                ///< decoded; cleared when full
    QCache<std::pair<qint32, QSize>, QImage> m_drawings;
    SvgRenderer m_renderer;
};

} // namespace quayside
