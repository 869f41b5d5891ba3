// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/text/wordfinder.h"

#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QTextLayout>
#include <QtGui/private/qrawfont_p.h>
#include <QtGui/private/qtextengine_p.h>

#include <algorithm>
#include <cmath>
#include <functional>

namespace quayside {
namespace {

constexpr qsizetype ahead = 8;        ///< words that are looked for at a time: those before them are not shown
constexpr qsizetype mostWords = 5000; ///< of a drawing; what is more stays outlines, so that a hostile one takes no more than a second
constexpr qsizetype longestWords = 4000;

/// The character that each glyph of @p item belongs to. Glyphs are in the order of the text here, whatever its direction.
std::vector<quint32> clustersOf(const QTextItemInt &item)
{
    std::vector<quint32> clusters(static_cast<std::size_t>(item.glyphs.numGlyphs), 0);
    if (!item.logClusters || item.num_chars == 0)
        return clusters;
    const int base = item.logClusters[0]; // counted from the beginning of a longer item
    std::vector<bool> begins(clusters.size(), false);
    for (int c = 0; c < item.num_chars; ++c) {
        const int glyph = item.logClusters[c] - base;
        if (glyph < 0 || glyph >= item.glyphs.numGlyphs || begins[static_cast<std::size_t>(glyph)])
            continue;
        begins[static_cast<std::size_t>(glyph)] = true;
        clusters[static_cast<std::size_t>(glyph)] = static_cast<quint32>(c);
    }
    for (std::size_t i = 1; i < clusters.size(); ++i) {
        if (!begins[i])
            clusters[i] = clusters[i - 1];
    }
    return clusters;
}

/// The letters of @p text, drawn at @p origin. Nothing when their face has no file or may not be embedded.
std::optional<DrawnText> drawnText(QPointF origin, const QTextItemInt &text, FontStore &fonts)
{
    QRawFont raw;
    QRawFontPrivate::get(raw)->setFontEngine(text.fontEngine);
    const auto stored = fonts.add(raw);
    if (!stored || !fonts.info(stored->id).embeddable)
        return std::nullopt;
    DrawnText result;
    GlyphRun &run = result.run;
    result.pictures = !stored->hasOutlines;
    run.font = stored->id;
    run.size = static_cast<float>(text.fontEngine->fontDef.pixelSize);
    run.origin = origin;
    run.text = QString(text.chars, text.num_chars);
    run.rightToLeft = text.flags & QTextItem::RightToLeft;
    run.syntheticBold = stored->syntheticBold;
    run.syntheticSlant = stored->syntheticSlant;
    const auto clusters = clustersOf(text);
    const QGlyphLayout &glyphs = text.glyphs;
    QFixed all;
    for (int i = 0; i < glyphs.numGlyphs; ++i)
        all += glyphs.attributes[i].dontPrint ? QFixed() : glyphs.effectiveAdvance(i);
    QFixed pen = run.rightToLeft ? all : QFixed();
    for (int i = 0; i < glyphs.numGlyphs; ++i) {
        if (glyphs.attributes[i].dontPrint)
            continue;
        if (run.rightToLeft)
            pen -= glyphs.effectiveAdvance(i);
        run.glyphs.push_back({glyphs.glyphs[i], clusters[static_cast<std::size_t>(i)], static_cast<float>((pen + glyphs.offsets[i].x).toReal()),
                              static_cast<float>(glyphs.offsets[i].y.toReal())});
        if (!run.rightToLeft)
            pen += glyphs.effectiveAdvance(i);
    }
    if (run.rightToLeft)
        std::reverse(run.glyphs.begin(), run.glyphs.end());
    run.width = static_cast<float>(all.toReal());
    return result;
}

/// Takes text items from a painter.
class ItemEngine final : public QPaintEngine
{
public:
    using Take = std::function<void(QPointF, const QTextItemInt &)>;
    explicit ItemEngine(Take take) : QPaintEngine(AllFeatures), m_take(std::move(take)) {}
    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    Type type() const override { return User; }
    void updateState(const QPaintEngineState &) override {}
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override {}
    void drawTextItem(const QPointF &position, const QTextItem &item) override { m_take(position, static_cast<const QTextItemInt &>(item)); }

private:
    Take m_take;
};

class ItemDevice final : public QPaintDevice
{
public:
    explicit ItemDevice(ItemEngine::Take take) : m_engine(std::move(take)) {}
    QPaintEngine *paintEngine() const override { return &m_engine; }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY: return 96;
        case PdmDepth: return 32;
        case PdmDevicePixelRatio: return 1;
        case PdmDevicePixelRatioScaled: return static_cast<int>(devicePixelRatioFScale());
        default: return 1000;
        }
    }

private:
    mutable ItemEngine m_engine;
};

/// Whether the elements of @p path from @p first on are those of @p outline, moved by @p offset.
bool sameOutline(const QPainterPath &path, int first, const QPainterPath &outline, QPointF offset)
{
    constexpr double near = 0.1; // Qt lays text out in steps of 1/64
    for (int i = 0; i < outline.elementCount(); ++i) {
        const QPainterPath::Element a = path.elementAt(first + i);
        const QPainterPath::Element b = outline.elementAt(i);
        if (a.type != b.type || std::abs(a.x - b.x - offset.x()) > near || std::abs(a.y - b.y - offset.y()) > near)
            return false;
    }
    return true;
}

} // namespace

WordFinder::Pieces WordFinder::laidOut(const QString &words, const QFont &font)
{
    Pieces pieces;
    QTextLayout layout(words, font);
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    ItemDevice device([&](QPointF position, const QTextItemInt &item) {
        Piece piece;
        item.fontEngine->addOutlineToPath(position.x(), position.y(), item.glyphs, &piece.outline, item.flags);
        piece.text = drawnText(position, item, m_fonts);
        pieces.push_back(std::move(piece));
    });
    QPainter painter(&device);
    layout.draw(&painter, {});
    return pieces;
}

std::vector<DrawnText> WordFinder::match(const QPainterPath &path, const Pieces &pieces, std::size_t &next) const
{
    std::vector<DrawnText> found;
    std::optional<QPointF> offset;
    int element = 0;
    std::size_t i = next;
    for (; i < pieces.size() && element < path.elementCount(); ++i) { // one for each face
        const Piece &piece = pieces[i];
        if (!piece.text || element + piece.outline.elementCount() > path.elementCount())
            return {};
        if (!offset && !piece.outline.isEmpty())
            offset = QPointF(path.elementAt(element)) - QPointF(piece.outline.elementAt(0));
        if (!sameOutline(path, element, piece.outline, offset.value_or(QPointF())))
            return {};
        element += piece.outline.elementCount();
        found.push_back(*piece.text);
    }
    if (!offset || element != path.elementCount())
        return {};
    next = i;
    for (DrawnText &text : found)
        text.run.origin += *offset;
    return found;
}

/// Spans of a line are painted when all of their fonts have been set and taken back: so bold and italic may be others than the painter's.
const WordFinder::Candidate &WordFinder::candidate(qsizetype number)
{
    if (number < qsizetype(m_candidates.size()))
        return m_candidates[static_cast<std::size_t>(number)];
    QFont wanted = *m_prepared;
    wanted.setPixelSize(100);
    const auto variant = number / ahead;
    if (variant & 1)
        wanted.setBold(!wanted.bold());
    if (variant & 2)
        wanted.setItalic(!wanted.italic());
    const qsizetype word = m_next + number % ahead;
    std::shared_ptr<const Pieces> &pieces = m_known[{word, wanted.key()}];
    if (!pieces)
        pieces = std::make_shared<const Pieces>(word < std::min(m_words.size(), mostWords) ? laidOut(m_words.at(word).simplified().left(longestWords), wanted)
                                                                                           : Pieces());
    m_candidates.emplace_back(word, pieces);
    return m_candidates.back();
}

std::vector<DrawnText> WordFinder::find(const QPainterPath &path, const QFont &font)
{
    if (path.isEmpty())
        return {};
    std::vector<DrawnText> found = match(path, m_open, m_nextOpen);
    if (!found.empty() || m_next == m_words.size())
        return found;
    if (!m_prepared || *m_prepared != font) {
        m_prepared = font;
        m_candidates.clear();
    }
    for (qsizetype i = 0; i < 4 * ahead && found.empty(); ++i) {
        const auto [word, pieces] = candidate(i);
        std::size_t next = 0;
        found = match(path, *pieces, next);
        if (found.empty())
            continue;
        m_open = *pieces;
        m_nextOpen = next;
        m_next = word + 1;
        m_prepared.reset();
        m_known.erase(m_known.begin(), m_known.lower_bound({m_next, QString()}));
    }
    return found;
}

} // namespace quayside
