// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/text/linebuilder.h"

#include "typeset/text/formulapart.h"
#include "typeset/text/imagestore.h"
#include "typeset/text/itemmover.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace quayside {
namespace {

constexpr float loosest = 6;          ///< beyond this, lines stay ragged
constexpr float tallFace = 1.5F;      ///< em; faces above need more than the style's leading
constexpr float mainShare = 1 / 3.0F; ///< of a paragraph's text, for the face of its script

/// Scripts whose lines join without a space.
bool joinsWithoutBlank(QChar c)
{
    return (c.unicode() >= 0x2E80 && c.unicode() < 0xAC00) || (c.unicode() >= 0xF900 && c.unicode() < 0xFB00) || (c.unicode() >= 0xFE30 && c.unicode() < 0xFE70)
           || (c.unicode() >= 0xFF00 && c.unicode() < 0xFFEF);
}

/// The text of @p piece, without a soft hyphen of the author at its end: within a line it says nothing, and a line's end adds its own.
QStringView textOf(const LinePiece &piece)
{
    const QStringView text = QStringView(piece.word->text).mid(piece.sliceStart, piece.sliceEnd - piece.sliceStart);
    return text.size() > 1 && text.endsWith(QChar(0x00AD)) ? text.chopped(1) : text;
}

PathItem frame(QRectF rect, double radius, QRgb line)
{
    PathItem item;
    const double k = radius * 0.4477;
    const double l = rect.left();
    const double t = rect.top();
    const double r = rect.right();
    const double b = rect.bottom();
    item.path.moveTo({l + radius, t});
    item.path.lineTo({r - radius, t});
    item.path.cubicTo({r - k, t}, {r, t + k}, {r, t + radius});
    item.path.lineTo({r, b - radius});
    item.path.cubicTo({r, b - k}, {r - k, b}, {r - radius, b});
    item.path.lineTo({l + radius, b});
    item.path.cubicTo({l + k, b}, {l, b - k}, {l, b - radius});
    item.path.lineTo({l, t + radius});
    item.path.cubicTo({l, t + k}, {l + k, t}, {l + radius, t});
    item.path.close();
    item.stroke = Stroke{.width = 0.5F, .color = line, .dash = {}};
    return item;
}

} // namespace

LineBuilder::LineBuilder(const RichText &text, const ParagraphStyle &style, const std::vector<LinePiece> &pieces, const std::vector<BreakItem> &items,
                         bool rightToLeft, Shaper &shaper, ImageStore &images)
    : m_text(text), m_style(style), m_pieces(pieces), m_items(items), m_rightToLeft(rightToLeft), m_shaper(shaper), m_images(images)
{
    // split leading evenly above and below
    float ascent = 0.8F;
    float descent = 0.2F;
    float size = 10;
    if (!text.runs.empty()) {
        const TextStyle &look = text.styles[static_cast<size_t>(text.runs.front().style)];
        size = look.size;
        if (const TextFace *face = m_shaper.fonts().primary(look.face)) {
            ascent = face->ascent;
            descent = face->descent;
        }
    }
    const float leading = std::max(style.leading, mainHeight() * size * 0.86F);
    const float spare = (leading - (ascent + descent) * size) / 2;
    m_above = ascent * size + spare;
    m_below = descent * size + spare;
}

/// The height, in em, of the tall faces that much of the text is set in (Nastaliq): they widen all lines of the paragraph alike. A sign
/// from another font does not. 0: none is tall.
float LineBuilder::mainHeight() const
{
    const auto tall = [](const TextFace *face) { return !face->pictures && face->ascent + face->descent > tallFace; };
    const auto anyTall = [&](const LinePiece &piece) {
        return piece.word && !piece.blank && std::ranges::any_of(piece.word->parts, [&](const WordPart &part) { return tall(part.face); });
    };
    if (std::ranges::none_of(m_pieces, anyTall))
        return 0;
    float all = 0;
    std::unordered_map<const TextFace *, float> widths;
    for (const LinePiece &piece : m_pieces) {
        if (!piece.word || piece.blank)
            continue;
        all += piece.width;
        for (const WordPart &part : piece.word->parts) {
            const int last = std::min(part.last, piece.lastGlyph);
            for (int i = std::max(part.first, piece.firstGlyph); i < last && tall(part.face); ++i)
                widths[part.face] += piece.word->glyphs[static_cast<size_t>(i)].advance;
        }
    }
    float height = 0;
    for (const auto &[face, width] : widths) {
        if (width >= all * mainShare)
            height = std::max(height, face->ascent + face->descent);
    }
    return height;
}

void LineBuilder::addMark(const LineRange &range, std::vector<Placed> &placed)
{
    if (!range.hyphen || range.last <= range.first)
        return;
    const LinePiece &before = m_pieces[static_cast<size_t>(range.last - 1)];
    const TextStyle &look = styleOf(before);
    // drawn as hyphen, extracted as U+00AD: only the line end made it
    m_markWord = *m_shaper.word(u"-", {look.face, USCRIPT_LATIN, false, look.language});
    m_markWord.text = QChar(0x00AD);
    m_mark = before;
    m_mark.word = &m_markWord;
    m_mark.slice(0, 1);
    placed.push_back({&m_mark, 0, m_mark.width * look.size});
}

/// Hangs the space of a line break outside the line, to keep extracted words apart. Forced breaks get one too, and the end of right-to-left
/// text, before which its readers put what follows on the same height.
void LineBuilder::addTrail(const LineRange &range, std::vector<Placed> &placed)
{
    const auto next = static_cast<size_t>(range.last);
    const bool ends = next >= m_pieces.size();
    if (placed.empty() || range.last <= range.first || (ends ? !m_rightToLeft : !m_items[next].glue))
        return;
    const LinePiece &before = m_pieces[next - 1];
    if (before.blank)
        return;
    m_trail = ends ? before : m_pieces[next];
    if (ends || !m_trail.word) {
        if (!ends && before.word && before.sliceEnd > 0 && joinsWithoutBlank(before.word->text[before.sliceEnd - 1]))
            return;
        const TextStyle &look = styleOf(m_trail);
        m_trail.word = m_shaper.word(u" ", {look.face, USCRIPT_LATIN, m_rightToLeft, look.language});
        m_trail.object = -1;
        m_trail.slice(0, 1);
    }
    m_trail.level = m_rightToLeft ? 1 : 0; // UAX 9, rule L1
    const float advance = m_trail.width * styleOf(m_trail).size;
    if (m_rightToLeft)
        placed.insert(placed.begin(), {&m_trail, placed.front().x - advance, advance});
    else
        placed.push_back({&m_trail, placed.back().x + placed.back().advance, advance});
}

/// Puts what stands in logical order into the order of the line (UAX 9, rule L2).
void LineBuilder::reorder(std::vector<Placed> &placed)
{
    quint8 highest = 0;
    quint8 lowestOdd = 255;
    for (const Placed &one : placed) {
        highest = std::max(highest, one.piece->level);
        if (one.piece->level & 1)
            lowestOdd = std::min(lowestOdd, one.piece->level);
    }
    for (int level = highest; level >= lowestOdd && level > 0; --level) {
        for (size_t i = 0; i < placed.size();) {
            size_t end = i;
            const auto joins = [&](const Placed &one) { return one.piece->level >= level && (level == 1 || one.piece->island == placed[i].piece->island); };
            while (end < placed.size() && joins(placed[end]))
                ++end;
            if (end > i)
                std::reverse(placed.begin() + static_cast<long>(i), placed.begin() + static_cast<long>(end));
            i = std::max(end, i + 1);
        }
    }
}

std::vector<LineBuilder::Placed> LineBuilder::place(const LineRange &range, bool last, float &width)
{
    const float room = m_style.width - range.natural;
    float ratio = 0;
    bool full = false;
    if (m_style.alignment == Alignment::Justify) {
        if (room < 0 && range.shrink > 0) {
            ratio = std::max(-1.0F, room / range.shrink);
            full = true;
        } else if (!last && room > 0 && range.stretch > 0 && room / range.stretch < loosest) {
            ratio = room / range.stretch;
            full = true;
        }
    }
    std::vector<Placed> placed;
    placed.reserve(static_cast<size_t>(range.last - range.first) + 1);
    for (int i = range.first; i < range.last; ++i) {
        const BreakItem &item = m_items[static_cast<size_t>(i)];
        float advance = item.width + (ratio > 0 ? item.stretch * ratio : item.shrink * ratio);
        if (i + 1 == range.last && !item.glue)
            advance = item.width + std::min(0.0F, item.breakWidth);
        placed.push_back({&m_pieces[static_cast<size_t>(i)], 0, advance});
    }
    addMark(range, placed);
    reorder(placed);
    width = 0;
    for (Placed &one : placed) {
        one.x = width;
        width += one.advance;
    }
    Alignment side = m_style.alignment;
    if (side == Alignment::None || (side == Alignment::Justify && !full))
        side = m_rightToLeft ? Alignment::Right : Alignment::Left;
    const float shift = side == Alignment::Right ? m_style.width - width : side == Alignment::Center ? (m_style.width - width) / 2 : 0;
    if (m_rightToLeft && full && shift == 0 && width < m_style.width - 0.01F) {
        for (Placed &one : placed)
            one.x += m_style.width - width;
    } else {
        for (Placed &one : placed)
            one.x += shift;
    }
    return placed;
}

void LineBuilder::drawObject(const Placed &placed, TextLine &line)
{
    const InlineObject &object = m_text.objects[static_cast<size_t>(placed.piece->object)];
    const TextStyle &look = styleOf(*placed.piece);
    if (object.formula) {
        drawFormula((*object.formula)[static_cast<size_t>(placed.piece->part)], placed.x, look, line);
        return;
    }
    const QRectF rect(double(placed.x), -double(object.height), double(object.width), double(object.height));
    PageItem item;
    item.element = look.element;
    if (object.drawing >= 0)
        item.shape = DrawingItem{object.drawing, rect};
    else if (object.image >= 0)
        item.shape = ImageItem{object.image, rect};
    else
        item.shape = frame(rect, 2, look.color);
    line.items.push_back(std::move(item));
    line.above = std::max(line.above, object.height + 2);
}

void LineBuilder::drawFormula(const FormulaPart &part, float x, const TextStyle &look, TextLine &line)
{
    constexpr float apart = 0.6F; // points, from the lines around
    for (PageItem item : part.items) {
        std::visit(ItemMover{double(x), -double(look.rise)}, item.shape);
        item.element = look.element;
        line.items.push_back(std::move(item));
    }
    for (LinkArea link : part.links) {
        link.rect.translate(double(x), -double(look.rise));
        line.links.push_back(std::move(link));
    }
    line.above = std::max(line.above, part.ascent + look.rise + apart);
    line.below = std::max(line.below, part.descent - look.rise + apart);
}

void LineBuilder::drawPictures(const Placed &placed, const WordPart &part, float x, TextLine &line)
{
    const LinePiece &piece = *placed.piece;
    const TextStyle &look = styleOf(piece);
    for (int i = std::max(part.first, piece.firstGlyph); i < std::min(part.last, piece.lastGlyph); ++i) {
        const WordGlyph &glyph = piece.word->glyphs[static_cast<size_t>(i)];
        QRectF box;
        const qint32 image = m_images.glyph(part.face->id, glyph.id, box);
        if (image >= 0) {
            int end = piece.sliceEnd;
            for (const WordGlyph &other : piece.word->glyphs) {
                if (other.cluster > glyph.cluster)
                    end = std::min(end, static_cast<int>(other.cluster));
            }
            const double size = double(look.size);
            PageItem item;
            item.element = look.element;
            item.shape = ImageItem{image, QRectF(double(x) + box.x() * size, box.y() * size - double(look.rise), box.width() * size, box.height() * size)};
            item.actualText = piece.word->text.mid(static_cast<int>(glyph.cluster), end - static_cast<int>(glyph.cluster));
            line.items.push_back(std::move(item));
        }
        x += glyph.advance * look.size;
    }
}

void LineBuilder::drawPart(const std::vector<Placed> &placed, size_t first, size_t last, const TextFace *face, TextLine &line)
{
    const bool turned = (placed[first].piece->level & 1) != 0;
    const TextStyle &look = styleOf(*placed[first].piece);
    PageItem item;
    item.element = look.element;
    GlyphRun run;
    run.font = face->id;
    run.size = look.size;
    run.origin = QPointF(double(placed[first].x), -double(look.rise));
    run.color = look.color;
    run.language = look.language;
    run.rightToLeft = turned;
    run.syntheticBold = face->syntheticBold && look.face.bold;
    run.syntheticSlant = face->syntheticSlant && look.face.italic;
    // logical order; right-to-left pieces are reversed
    std::vector<int> offsets(last - first);
    for (size_t i = 0; i < last - first; ++i) {
        const size_t index = turned ? last - 1 - i : first + i;
        const LinePiece &piece = *placed[index].piece;
        offsets[index - first] = static_cast<int>(run.text.size()) - piece.sliceStart;
        run.text += textOf(piece);
    }
    size_t count = 0;
    for (size_t index = first; index < last; ++index)
        count += static_cast<size_t>(placed[index].piece->lastGlyph - placed[index].piece->firstGlyph);
    run.glyphs.reserve(count);
    bool missing = false;
    for (size_t index = first; index < last; ++index) {
        const LinePiece &piece = *placed[index].piece;
        float x = placed[index].x - placed[first].x;
        for (int i = piece.firstGlyph; i < piece.lastGlyph; ++i) {
            const WordGlyph &glyph = piece.word->glyphs[static_cast<size_t>(i)];
            const bool left = textOf(piece).size() < piece.sliceEnd - piece.sliceStart && static_cast<int>(glyph.cluster) == piece.sliceEnd - 1;
            if (left) // the soft hyphen, which shows nothing
                continue;
            run.glyphs.push_back(
                {glyph.id, static_cast<quint32>(static_cast<int>(glyph.cluster) + offsets[index - first]), x + glyph.x * look.size, glyph.y * look.size});
            x += glyph.advance * look.size;
            missing = missing || glyph.id == 0;
        }
    }
    run.width = placed[last - 1].x + placed[last - 1].advance - placed[first].x;
    if (missing)
        item.actualText = run.text;
    item.shape = std::move(run);
    line.items.push_back(std::move(item));
}

void LineBuilder::draw(const std::vector<Placed> &placed, size_t first, size_t last, TextLine &line)
{
    const auto single = [](const Placed &one) -> const TextFace * {
        const LinePiece &piece = *one.piece;
        if (!piece.word || piece.word->parts.size() != 1 || piece.word->hasMissing || piece.word->parts.front().face->pictures)
            return nullptr;
        return piece.word->parts.front().face;
    };
    for (size_t i = first; i < last;) {
        const Placed &one = placed[i];
        if (const TextFace *face = single(one)) {
            size_t end = i + 1;
            while (end < last && single(placed[end]) == face && placed[end].piece->style == one.piece->style && placed[end].piece->level == one.piece->level)
                ++end;
            drawPart(placed, i, end, face, line);
            i = end;
            continue;
        }
        if (one.piece->object >= 0)
            drawObject(one, line);
        if (one.piece->word) {
            float x = one.x;
            for (const WordPart &part : one.piece->word->parts) {
                const int from = std::max(part.first, one.piece->firstGlyph);
                const int to = std::min(part.last, one.piece->lastGlyph);
                if (from >= to)
                    continue;
                float advance = 0;
                quint32 lowest = ~0U;
                for (int g = from; g < to; ++g) {
                    advance += one.piece->word->glyphs[static_cast<size_t>(g)].advance * styleOf(*one.piece).size;
                    lowest = std::min(lowest, one.piece->word->glyphs[static_cast<size_t>(g)].cluster);
                }
                if (part.face->pictures) {
                    drawPictures(one, part, x, line);
                } else {
                    LinePiece piece = *one.piece;
                    piece.firstGlyph = from;
                    piece.lastGlyph = to;
                    piece.sliceStart = static_cast<int>(lowest);
                    int textEnd = one.piece->sliceEnd; // up to the next part's text
                    for (const WordPart &other : one.piece->word->parts) {
                        if (other.first == part.first)
                            continue;
                        for (int g = other.first; g < other.last; ++g) {
                            const int cluster = static_cast<int>(one.piece->word->glyphs[static_cast<size_t>(g)].cluster);
                            if (cluster > static_cast<int>(lowest))
                                textEnd = std::min(textEnd, cluster);
                        }
                    }
                    piece.sliceEnd = textEnd;
                    const std::vector<Placed> alone{{&piece, x, advance}};
                    drawPart(alone, 0, 1, part.face, line);
                }
                x += advance;
            }
        }
        ++i;
    }
}

void LineBuilder::decorate(const std::vector<Placed> &placed, TextLine &line, std::vector<PageItem> &behind)
{
    for (size_t i = 0; i < placed.size();) {
        const int styleIndex = placed[i].piece->style;
        const TextStyle &look = styleOf(*placed[i].piece);
        size_t end = i + 1;
        while (end < placed.size() && placed[end].piece->style == styleIndex && std::abs(int(placed[end].piece->level) - int(placed[i].piece->level)) < 2)
            ++end;
        size_t to = end;
        while (to > i + 1 && placed[to - 1].piece->blank && to == placed.size())
            --to;
        const double left = double(placed[i].x);
        const Placed &lastPlaced = placed[to - 1];
        const bool isKey = look.keyCap && lastPlaced.piece->word && (lastPlaced.piece->level & 1) == 0; // what sets it apart is not its own
        const double width = double(lastPlaced.x + (isKey ? lastPlaced.piece->width * look.size : lastPlaced.advance)) - left;
        const double size = double(look.size);
        const double base = -double(look.rise);
        if (look.keyCap)
            behind.push_back({frame({left - 1.1, base - 0.86 * size, width + 2.2, 1.14 * size}, 2, 0xff9a9a9a), noElement, ArtifactKind::Layout, {}});
        else if (look.background)
            behind.push_back({FilledRect{{left - 1.2, base - 0.84 * size, width + 2.4, 1.1 * size}, look.background}, noElement, ArtifactKind::Layout, {}});
        if (look.underline)
            behind.push_back({FilledRect{{left, base + 0.11 * size, width, 0.05 * size}, look.color}, noElement, ArtifactKind::Layout, {}});
        if (look.strike)
            behind.push_back({FilledRect{{left, base - 0.28 * size, width, 0.055 * size}, look.color}, noElement, ArtifactKind::Layout, {}});
        if (look.link >= 0) {
            const LinkTarget &target = m_text.links[static_cast<size_t>(look.link)];
            line.links.push_back({QRectF(left, base - 0.82 * size, width, 1.08 * size), target.uri, target.destination, target.element, target.contents});
        }
        i = end;
    }
}

TextLine LineBuilder::line(const LineRange &range, bool last)
{
    TextLine line;
    line.above = m_above;
    line.below = m_below;
    float width = 0;
    std::vector<Placed> placed = place(range, last, width);
    line.width = width;
    line.divides = range.hyphen;
    decorate(placed, line, line.items);
    addTrail(range, placed);
    drawAcross(placed, line);
    return line;
}

/// Draws from left to right, and notes where each item is read: readers of PDF sort right-to-left text by what they see.
void LineBuilder::drawAcross(const std::vector<Placed> &placed, TextLine &line)
{
    if (std::all_of(placed.begin(), placed.end(), [](const Placed &one) { return one.piece->level == 0; })) {
        draw(placed, 0, placed.size(), line);
        return;
    }
    struct Stretch { // of one level: [first, last) of the line's items
        int start;   // in the text
        size_t first;
        size_t last;
        bool turned;
    };
    std::vector<Stretch> stretches;
    for (size_t i = 0; i < placed.size();) {
        int start = placed[i].piece->start;
        size_t end = i + 1;
        for (; end < placed.size() && placed[end].piece->level == placed[i].piece->level; ++end)
            start = std::min(start, placed[end].piece->start);
        const size_t first = line.items.size();
        draw(placed, i, end, line);
        stretches.push_back({start, first, line.items.size(), (placed[i].piece->level & 1) != 0});
        i = end;
    }
    size_t read = stretches.front().first;
    std::stable_sort(stretches.begin(), stretches.end(), [](const Stretch &a, const Stretch &b) { return a.start < b.start; });
    for (const Stretch &stretch : stretches) {
        for (size_t i = stretch.first; i < stretch.last; ++i) {
            const size_t item = stretch.turned ? stretch.last - 1 - (i - stretch.first) : i;
            line.items[item].readingShift = static_cast<qint32>(read++) - static_cast<qint32>(item);
        }
    }
}

void LineBuilder::placeNotes(const std::vector<LineRange> &ranges, std::vector<TextLine> &lines) const
{
    if (lines.empty())
        return;
    size_t note = 0;
    size_t anchor = 0;
    for (size_t i = 0; i < ranges.size(); ++i) {
        const bool final = i + 1 == ranges.size();
        const int end = final                              ? static_cast<int>(m_text.text.size()) + 1
                        : ranges[i].last > ranges[i].first ? m_pieces[static_cast<size_t>(ranges[i].last - 1)].end
                                                           : 0;
        for (; note < m_text.notes.size() && (final || m_text.notes[note].position < end); ++note)
            lines[i].notes.push_back(m_text.notes[note].index);
        for (; anchor < m_text.anchors.size() && (final || m_text.anchors[anchor].position < end); ++anchor)
            lines[i].anchors.push_back(m_text.anchors[anchor].name);
    }
}

} // namespace quayside
