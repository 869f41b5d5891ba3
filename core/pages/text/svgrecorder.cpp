// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/text/svgrecorder.h"

#include "pages/text/missingglyphs.h"
#include "pages/text/wordfinder.h"

#include <QFontDatabase>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>
#include <QRegularExpression>
#include <QSet>
#include <QSvgRenderer>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <algorithm>
#include <array>
#include <limits>
#include <map>

namespace quayside {
namespace {

constexpr qsizetype largestSvg = 16 * 1024 * 1024;
constexpr int deepestElement = 64;
constexpr int mostElements = 100'000;
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
    {
    }
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
            Stroke stroke{.width = static_cast<float>(pen.widthF() > 0 ? pen.widthF() : 1), .color = pen.color().rgba(), .cap = pen.capStyle(), .join = pen.joinStyle(), .miterLimit = static_cast<float>(std::max(1.0, pen.miterLimit())), .dash = {}};
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
    {
    }
    QPaintEngine *paintEngine() const override { return &m_engine; }
    [[nodiscard]] QList<char32_t> missing() const { return m_engine.missing(); }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth: return static_cast<int>(std::ceil(m_size.width()));
        case PdmHeight: return static_cast<int>(std::ceil(m_size.height()));
        case PdmDpiX: case PdmDpiY: case PdmPhysicalDpiX: case PdmPhysicalDpiY: return 96;
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

bool isDataImage(QStringView url)
{
    return url.startsWith(QLatin1StringView("data:image/")) && !url.startsWith(QLatin1StringView("data:image/svg"));
}

/// Elements of SVG that Qt Svg passes over, or takes for others.
bool isUndrawn(QStringView name)
{
    static constexpr std::array names{"clipPath", "filter", "marker", "mask", "pattern", "symbol", "textPath"};
    return std::any_of(names.begin(), names.end(), [&](const char *one) { return name == QLatin1StringView(one); });
}

/// Makes the attributes of an svg inside another one those of a group in the same place (SVG 1.1, 7.7 and 7.8): Qt Svg takes it for the whole picture.
/// False where its place is not said in plain numbers.
bool becomeGroup(QXmlStreamAttributes &attributes)
{
    bool plain = true;
    const auto number = [&](const char *key) {
        QString value = attributes.value(QLatin1StringView(key)).toString();
        if (value.endsWith(QLatin1StringView("px")))
            value.chop(2);
        bool ok = value.isEmpty();
        const double found = ok ? 0 : value.toDouble(&ok);
        plain = plain && ok;
        return found;
    };
    QTransform map = QTransform::fromTranslate(number("x"), number("y"));
    const QSizeF size(number("width"), number("height"));
    static const QRegularExpression separators(QStringLiteral("[\\s,]+"));
    const QStringList box = attributes.value(QLatin1StringView("viewBox")).toString().split(separators, Qt::SkipEmptyParts);
    if (box.size() == 4) {
        const QRectF seen(box[0].toDouble(), box[1].toDouble(), box[2].toDouble(), box[3].toDouble());
        if (size.isEmpty() || seen.isEmpty())
            return false;
        const bool stretched = attributes.value(QLatin1StringView("preserveAspectRatio")).startsWith(QLatin1StringView("none"));
        const QSizeF shown = stretched ? size : seen.size().scaled(size, Qt::KeepAspectRatio);
        map.translate((size.width() - shown.width()) / 2, (size.height() - shown.height()) / 2);
        map.scale(shown.width() / seen.width(), shown.height() / seen.height());
        map.translate(-seen.x(), -seen.y());
    }
    static const QStringList places{QStringLiteral("x"), QStringLiteral("y"), QStringLiteral("width"), QStringLiteral("height"), QStringLiteral("viewBox")};
    attributes.removeIf([](const QXmlStreamAttribute &one) { return places.contains(one.name()); });
    attributes.append(QStringLiteral("transform"), QStringLiteral("matrix(%1 0 0 %2 %3 %4)").arg(map.m11()).arg(map.m22()).arg(map.dx()).arg(map.dy()));
    return plain;
}

/// A family that this machine has for one that a drawing asks for, and by how much its letters are wider: drawings are made to the widths of the
/// families that every browser knows.
struct Substitute {
    QString family;
    double scale = 1;
};

Substitute substituteFor(const QString &wanted)
{
    struct Row {
        const char *names;
        const char *family;
        double scale;
    };
    static constexpr std::array rows{
        Row{"times;times new roman;serif;georgia;liberation serif;nimbus roman", "Noto Serif", 0.83},
        Row{"courier;courier new;monospace;consolas;menlo;liberation mono", "DejaVu Sans Mono", 1.0},
        Row{"arial;helvetica;sans-serif;verdana;liberation sans;segoe ui;system-ui", "Noto Sans", 0.94},
    };
    const QStringList names = wanted.split(u',', Qt::SkipEmptyParts);
    for (const QString &one : names) {
        QString name = one.trimmed();
        name.remove(u'"').remove(u'\'');
        if (QFontDatabase::hasFamily(name))
            return {name, 1};
        for (const Row &row : rows) {
            if (QString::fromLatin1(row.names).split(u';').contains(name.toLower()))
                return {QString::fromLatin1(row.family), row.scale};
        }
    }
    return {QStringLiteral("Noto Sans"), 1};
}

/// Gives text an installed family, and letters of a size at which they are as wide as the drawing expects. @p known: by what drawings ask for.
void replaceFont(QXmlStreamAttributes &attributes, QHash<QString, Substitute> &known)
{
    Substitute found;
    if (attributes.hasAttribute(QLatin1StringView("font-family"))) {
        const QString wanted = attributes.value(QLatin1StringView("font-family")).toString();
        auto it = known.constFind(wanted);
        if (it == known.constEnd())
            it = known.insert(wanted, substituteFor(wanted));
        found = *it;
    }
    if (found.family.isEmpty())
        return;
    for (QXmlStreamAttribute &attribute : attributes) {
        if (attribute.name() == QLatin1StringView("font-family")) {
            attribute = {attribute.name().toString(), found.family};
        } else if (attribute.name() == QLatin1StringView("font-size")) {
            bool number = false;
            const double size = attribute.value().toDouble(&number);
            if (number)
                attribute = {attribute.name().toString(), QString::number(size * found.scale)};
        }
    }
}

/// Counts what an SVG becomes when all that it uses is drawn: a few levels of use stand for billions of elements.
class Expansion
{
public:
    void begin(QStringView name, const QXmlStreamAttributes &attributes)
    {
        QString owner = m_open.isEmpty() ? QString() : m_open.last();
        const QString id = attributes.value(QLatin1StringView("id")).toString();
        if (!id.isEmpty() && id != owner) {
            m_parts[owner].uses.append(id);
            owner = id;
        }
        Part &part = m_parts[owner];
        ++part.elements;
        for (const QXmlStreamAttribute &attribute : attributes) {
            if (name == QLatin1StringView("use") && attribute.name() == QLatin1StringView("href"))
                part.uses.append(attribute.value().mid(1).toString());
        }
        m_open.append(owner);
    }
    void end() { m_open.removeLast(); }
    [[nodiscard]] double elements() { return elements({}, 0); }

private:
    struct Part {
        double elements = 0;
        QStringList uses; ///< ids, those of elements in it too
        double all = -1;  ///< once counted
    };
    double elements(const QString &id, int depth)
    {
        Part &part = m_parts[id];
        if (part.all >= 0)
            return part.all;
        part.all = std::numeric_limits<double>::infinity(); // what uses itself has no end
        double all = part.elements;
        const QStringList uses = part.uses;
        for (const QString &used : uses)
            all += depth < deepestUse ? elements(used, depth + 1) : part.all;
        return m_parts[id].all = all;
    }
    static constexpr int deepestUse = 500;
    std::map<QString, Part> m_parts; ///< by id
    QStringList m_open; ///< by element: the nearest id
};

/// Copies the SVG without what could reach outside or multiply itself: document types, scripts, foreign objects, references. @p words: the texts in it.
QByteArray cleaned(const QByteArray &svg, RecordedDrawing &result, QStringList &words)
{
    QXmlStreamReader reader(svg);
    reader.setEntityExpansionLimit(0);
    QByteArray clean;
    QXmlStreamWriter writer(&clean);
    writer.writeNamespace(QStringLiteral("http://www.w3.org/1999/xlink"), QStringLiteral("xlink")); // Qt Svg looks for this very prefix
    Expansion expansion;
    int depth = 0;
    int elements = 0;
    int skipping = 0;
    QHash<QString, Substitute> families; ///< asking the system for one is slow
    int inText = 0; ///< depth of a text element, and of those in it
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement()) {
            ++depth;
            const QStringView name = reader.name();
            if (depth > deepestElement || ++elements > mostElements) {
                result.problem = QStringLiteral("it is too deep or too large");
                return {};
            }
            const bool active = name == QLatin1StringView("script") || name == QLatin1StringView("foreignObject");
            if (skipping || active) {
                result.activeContent = result.activeContent || active;
                ++skipping;
                continue;
            }
            QXmlStreamAttributes attributes = reader.attributes();
            const bool nested = depth > 1 && name == QLatin1StringView("svg");
            const bool drawn = nested ? becomeGroup(attributes) : !isUndrawn(name);
            if (!drawn && !result.lost.contains(name))
                result.lost.append(name.toString());
            inText += inText > 0 || name == QLatin1StringView("text") ? 1 : 0;
            writer.writeStartElement(reader.namespaceUri().toString(), nested ? QStringLiteral("g") : name.toString());
            expansion.begin(name, attributes);
            replaceFont(attributes, families);
            for (const QXmlStreamAttribute &attribute : std::as_const(attributes)) {
                const QStringView key = attribute.name();
                const QStringView value = attribute.value();
                const bool reference = key == QLatin1StringView("href") && !value.startsWith(u'#') && !isDataImage(value);
                const bool outside = value.contains(QLatin1StringView("url(")) && !value.contains(QLatin1StringView("url(#"))
                    && !value.contains(QLatin1StringView("url('#")) && !value.contains(QLatin1StringView("url(\"#"));
                if (reference && name == QLatin1StringView("a"))
                    continue;
                if (reference || outside || key.startsWith(QLatin1StringView("on"))) {
                    result.activeContent = true;
                    continue;
                }
                writer.writeAttribute(attribute.namespaceUri().toString(), key.toString(), value.toString());
            }
        } else if (reader.isEndElement()) {
            --depth;
            if (skipping) {
                --skipping;
                continue;
            }
            writer.writeEndElement();
            expansion.end();
            inText = std::max(0, inText - 1);
        } else if (reader.isCharacters() && !skipping) {
            const QStringView text = reader.text();
            if (text.contains(QLatin1StringView("@import")) || (text.contains(QLatin1StringView("url(")) && !text.contains(QLatin1StringView("url(#")))) {
                result.activeContent = true;
                continue;
            }
            writer.writeCharacters(text.toString());
            if (inText > 0 && !text.trimmed().isEmpty())
                words << text.toString();
        } else if (reader.isDTD() && (!reader.entityDeclarations().isEmpty() || reader.text().contains(QLatin1StringView("<!ENTITY")))) {
            result.problem = QStringLiteral("it declares entities");
            return {};
        }
    }
    if (reader.hasError())
        result.problem = reader.errorString();
    else if (expansion.elements() > mostElements)
        result.problem = QStringLiteral("it uses its parts too often");
    if (!result.problem.isEmpty())
        return {};
    return clean;
}

} // namespace

RecordedDrawing recordSvg(const QByteArray &svg, FontStore &fonts, const std::function<qint32(const QImage &)> &keepImage)
{
    RecordedDrawing result;
    if (svg.size() > largestSvg) {
        result.problem = QStringLiteral("it is too large");
        return result;
    }
    QStringList words;
    const QByteArray clean = cleaned(svg, result, words);
    if (!result.problem.isEmpty())
        return result;
    QSvgRenderer renderer;
    if (!renderer.load(clean)) {
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
    RecordingDevice device(result.drawing, words, fonts, keepImage);
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
