// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/text/svgrecorder.h"

#include "typeset/text/drawablesvg.h"
#include "typeset/text/missingglyphs.h"
#include "typeset/text/wordfinder.h"

#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>
#include <QSet>
#include <QSvgRenderer>

#include <algorithm>

namespace quayside {
namespace {

constexpr qsizetype largestSvg = 16 * 1024 * 1024;
constexpr size_t mostOps = 200'000;
constexpr double smallestText = 2; ///< in units of the drawing: coordinates in hundredths place it well enough

PathData toPath(const QPainterPath &path)
{
    PathData result;
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element element = path.elementAt(i);
        if (element.isMoveTo()) {
            result.moveTo(element);
        } else if (element.isLineTo()) {
            result.lineTo(element);
        } else if (element.type == QPainterPath::CurveToElement && i + 2 < path.elementCount()) {
            result.cubicTo(element, path.elementAt(i + 1), path.elementAt(i + 2));
            i += 2;
        }
    }
    return result;
}

/// Records what a QPainter draws.
class RecordingEngine final : public QPaintEngine
{
public:
    RecordingEngine(Drawing &drawing, const QStringList &words, FontStore &fonts, const std::function<qint32(const QImage &)> &keepImage)
        : QPaintEngine(AllFeatures & ~(PatternBrush | PerspectiveTransform | PixmapTransform | BlendModes | RasterOpModes)), m_drawing(drawing), m_fonts(fonts),
          m_words(words, fonts), m_keep(keepImage)
    {}
    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    Type type() const override { return User; }

    void updateState(const QPaintEngineState &change) override
    {
        const DirtyFlags dirty = change.state();
        if (dirty & DirtyPen)
            m_pen = change.pen().brush().style() == Qt::NoBrush ? QPen(Qt::NoPen) : change.pen(); // Qt Svg's way to say that there is no stroke
        if (dirty & DirtyBrush)
            m_brush = change.brush();
        if (dirty & DirtyFont)
            m_font = change.font();
        if (dirty & DirtyTransform)
            m_transform = change.transform();
        if (dirty & DirtyOpacity)
            m_opacity = static_cast<float>(change.opacity());
        if (dirty & DirtyClipEnabled)
            m_clipOn = change.isClipEnabled();
        if (dirty & DirtyClipPath)
            setClip(change.transform().map(change.clipPath()), change.clipOperation());
        if (dirty & DirtyClipRegion) {
            QPainterPath path;
            path.addRegion(change.clipRegion());
            setClip(change.transform().map(path), change.clipOperation());
        }
    }

    void drawPath(const QPainterPath &path) override
    {
        const bool plain = m_brush.style() == Qt::SolidPattern && m_pen.style() == Qt::NoPen; // else letters are no more than shapes
        const bool filled = m_brush.style() != Qt::NoBrush; // lines are many, and letters that are none but their outline are rare
        const std::vector<DrawnText> words = filled ? m_words.find(path, m_font) : std::vector<DrawnText>();
        for (const DrawnText &text : words) {
            noteMissing(text.run);
            if (!plain)
                continue;
            if (text.pictures)
                pushPictures(text.run);
            else
                pushText(text.run);
        }
        if (words.empty() || !plain)
            add(path, m_brush, m_pen);
    }
    void drawPolygon(const QPointF *points, int count, PolygonDrawMode mode) override
    {
        if (count < 1)
            return;
        QPainterPath path(points[0]);
        for (int i = 1; i < count; ++i)
            path.lineTo(points[i]);
        path.setFillRule(mode == OddEvenMode ? Qt::OddEvenFill : Qt::WindingFill);
        if (mode != PolylineMode)
            path.closeSubpath();
        add(path, mode == PolylineMode ? QBrush() : m_brush, m_pen);
    }
    void drawPixmap(const QRectF &rect, const QPixmap &pixmap, const QRectF &source) override { drawImage(rect, pixmap.toImage(), source, {}); }
    void drawImage(const QRectF &rect, const QImage &image, const QRectF &source, Qt::ImageConversionFlags) override
    {
        const QImage part = source.toRect() == image.rect() ? image : image.copy(source.toRect());
        if (!part.isNull())
            push(ImageItem{m_keep(part), rect}, m_transform);
    }

    /// Characters met that no font has, in their order.
    [[nodiscard]] QList<char32_t> missing() const { return m_missing; }

private:
    void noteMissing(const GlyphRun &run)
    {
        const QList<char32_t> missing = missingCharacters(run.glyphs, run.rightToLeft, run.text, m_fonts.font(run.font));
        for (const char32_t c : missing) {
            if (m_missingSeen.contains(c))
                continue;
            m_missingSeen.insert(c);
            m_missing << c;
        }
    }
    void setClip(const QPainterPath &path, Qt::ClipOperation operation)
    {
        m_clipPath = operation == Qt::IntersectClip && m_hasClip ? m_clipPath.intersected(path) : path;
        m_hasClip = operation != Qt::NoClip;
        m_clip = std::make_shared<const PathData>(toPath(m_clipPath));
    }
    void add(const QPainterPath &path, const QBrush &brush, const QPen &pen)
    {
        if (path.isEmpty())
            return;
        PathItem item;
        item.path = toPath(path);
        item.fillRule = path.fillRule();
        fill(item, brush, path.boundingRect());
        if (pen.style() != Qt::NoPen && pen.color().alpha() > 0) {
            Stroke stroke{.width = static_cast<float>(pen.widthF() > 0 ? pen.widthF() : 1),
                          .color = pen.color().rgba(),
                          .cap = pen.capStyle(),
                          .join = pen.joinStyle(),
                          .miterLimit = static_cast<float>(std::max(1.0, pen.miterLimit())),
                          .dash = {}};
            if (pen.style() != Qt::SolidLine) {
                for (const qreal part : pen.dashPattern())
                    stroke.dash.push_back(static_cast<float>(part) * stroke.width);
                stroke.dashOffset = static_cast<float>(pen.dashOffset()) * stroke.width;
            }
            item.stroke = std::move(stroke);
        }
        if (item.fill || item.gradient || item.stroke)
            push(std::move(item), m_transform);
    }
    static void fill(PathItem &item, const QBrush &brush, const QRectF &bounds)
    {
        if (brush.style() == Qt::NoBrush)
            return;
        const QGradient *gradient = brush.gradient();
        if (!gradient) {
            if (brush.color().alpha() > 0)
                item.fill = brush.color().rgba();
            return;
        }
        auto made = std::make_shared<Gradient>();
        QTransform map = brush.transform();
        if (gradient->coordinateMode() == QGradient::ObjectMode || gradient->coordinateMode() == QGradient::ObjectBoundingMode)
            map = map * QTransform(bounds.width(), 0, 0, bounds.height(), bounds.x(), bounds.y());
        if (gradient->type() == QGradient::LinearGradient) {
            const auto *linear = static_cast<const QLinearGradient *>(gradient);
            made->start = map.map(linear->start());
            made->end = map.map(linear->finalStop());
        } else if (gradient->type() == QGradient::RadialGradient) {
            const auto *radial = static_cast<const QRadialGradient *>(gradient);
            const double scale = std::sqrt(std::abs(map.determinant()));
            made->kind = Gradient::Kind::Radial;
            made->start = map.map(radial->focalPoint());
            made->end = map.map(radial->center());
            made->startRadius = radial->focalRadius() * scale;
            made->endRadius = radial->radius() * scale;
        }
        for (const QGradientStop &stop : gradient->stops())
            made->stops.emplace_back(stop.first, stop.second.rgba());
        if (made->stops.empty())
            return;
        if (gradient->type() == QGradient::ConicalGradient || made->stops.size() == 1)
            item.fill = made->stops.front().second;
        else
            item.gradient = std::move(made);
    }
    /// Text that is only moved and scaled is placed in the drawing itself, so that lines of it need no transform each.
    void pushText(GlyphRun run)
    {
        run.color = m_brush.color().rgba();
        const double scale = m_transform.m11();
        const double size = static_cast<double>(run.size) * scale;
        if (m_transform.type() > QTransform::TxScale || !qFuzzyCompare(scale, m_transform.m22()) || size < smallestText) {
            push(std::move(run), m_transform);
            return;
        }
        run.origin = m_transform.map(run.origin);
        run.size = static_cast<float>(size);
        run.width *= static_cast<float>(scale);
        for (Glyph &glyph : run.glyphs) {
            glyph.x *= static_cast<float>(scale);
            glyph.y *= static_cast<float>(scale);
        }
        push(std::move(run), {});
    }
    void pushPictures(const GlyphRun &run)
    {
        for (const Glyph &glyph : run.glyphs) {
            const auto picture = m_fonts.colorGlyph(run.font, glyph.id);
            const QImage image = picture ? QImage::fromData(picture->png, "PNG") : QImage();
            if (image.isNull())
                continue;
            const auto size = static_cast<double>(run.size);
            const QPointF at = run.origin + QPointF(static_cast<double>(glyph.x), static_cast<double>(glyph.y));
            push(ImageItem{m_keep(image), QRectF(at + picture->box.topLeft() * size, picture->box.size() * size)}, m_transform);
        }
    }
    void push(std::variant<PathItem, GlyphRun, ImageItem> shape, const QTransform &transform)
    {
        if (m_drawing.ops.size() >= mostOps)
            return;
        DrawOp op;
        op.shape = std::move(shape);
        op.transform = transform;
        op.opacity = m_opacity;
        if (m_hasClip && m_clipOn) {
            op.clip = m_clip;
            op.clipRule = m_clipPath.fillRule();
        }
        m_drawing.ops.push_back(std::move(op));
    }

    Drawing &m_drawing;
    FontStore &m_fonts;
    WordFinder m_words;
    const std::function<qint32(const QImage &)> &m_keep;
    QPen m_pen;
    QBrush m_brush;
    QFont m_font;
    QTransform m_transform;
    QPainterPath m_clipPath;
    std::shared_ptr<const PathData> m_clip;
    float m_opacity = 1;
    bool m_hasClip = false;
    bool m_clipOn = true;
    QList<char32_t> m_missing;
    QSet<char32_t> m_missingSeen;
};

class RecordingDevice final : public QPaintDevice
{
public:
    RecordingDevice(Drawing &drawing, const QStringList &words, FontStore &fonts, const std::function<qint32(const QImage &)> &keepImage)
        : m_engine(drawing, words, fonts, keepImage), m_size(drawing.size)
    {}
    QPaintEngine *paintEngine() const override { return &m_engine; }
    [[nodiscard]] QList<char32_t> missing() const { return m_engine.missing(); }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth: return static_cast<int>(std::ceil(m_size.width()));
        case PdmHeight: return static_cast<int>(std::ceil(m_size.height()));
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY: return 96;
        case PdmDepth: return 32;
        case PdmNumColors: return 1 << 24;
        case PdmDevicePixelRatio: return 1;
        case PdmDevicePixelRatioScaled: return static_cast<int>(devicePixelRatioFScale());
        default: return 0;
        }
    }

private:
    mutable RecordingEngine m_engine;
    QSizeF m_size;
};

} // namespace

RecordedDrawing recordSvg(const QByteArray &svg, FontStore &fonts, const std::function<qint32(const QImage &)> &keepImage)
{
    RecordedDrawing result;
    if (svg.size() > largestSvg) {
        result.problem = QStringLiteral("it is too large");
        return result;
    }
    const DrawableSvg drawable = drawableSvg(svg);
    result.problem = drawable.problem;
    result.activeContent = drawable.activeContent;
    result.lost = drawable.lost;
    if (!result.problem.isEmpty())
        return result;
    QSvgRenderer renderer;
    if (!renderer.load(drawable.svg)) {
        result.problem = QStringLiteral("it is no drawing that can be read");
        return result;
    }
    QSizeF size = renderer.defaultSize();
    if (renderer.viewBoxF().isValid() && size.isEmpty())
        size = renderer.viewBoxF().size();
    if (size.isEmpty() || size.width() > 1e5 || size.height() > 1e5) {
        result.problem = QStringLiteral("it has no usable size");
        return result;
    }
    result.drawing.size = size;
    RecordingDevice device(result.drawing, drawable.words, fonts, keepImage);
    QPainter painter(&device);
    QFont font = painter.font();
    font.setHintingPreference(QFont::PreferNoHinting); // the drawing is scaled: letters stand where they should, not on whole pixels
    painter.setFont(font);
    renderer.render(&painter, QRectF({0, 0}, size));
    painter.end();
    result.missing = device.missing();
    if (result.drawing.ops.size() >= mostOps)
        result.problem = QStringLiteral("it is too large");
    return result;
}

} // namespace quayside
