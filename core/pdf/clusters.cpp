// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/clusters.h"

#include <algorithm>
#include <optional>

namespace quayside::pdf {
namespace {

/// Glyphs [first, last) in logical order that show text [begin, end).
struct Cluster {
    std::size_t first = 0;
    std::size_t last = 0;
    quint32 begin = 0;
    quint32 end = 0;
};

/// Direction marks and noncharacters.
bool isDropped(char16_t c)
{
    return c == 0 || c >= 0xfffe || c == 0xfeff || c == 0x061c || c == 0x200e || c == 0x200f || (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
}

/// Characters never visible themselves. A soft hyphen in a run is visible.
bool isInvisible(char16_t c)
{
    return isDropped(c) || (c >= 0x200b && c <= 0x200d) || (c >= 0x2060 && c <= 0x2064) || (c >= 0xfe00 && c <= 0xfe0f) || c == 0x034f;
}

/// Cluster end in runs out of order: the next higher cluster value anywhere.
quint32 searchEnd(const GlyphRun &run, quint32 begin)
{
    auto end = static_cast<quint32>(run.text.size());
    for (const Glyph &glyph : run.glyphs) {
        if (glyph.cluster > begin)
            end = std::min(end, glyph.cluster);
    }
    return end;
}

std::size_t glyphAt(const GlyphRun &run, std::size_t place)
{
    return run.rightToLeft ? run.glyphs.size() - 1 - place : place;
}

class Speller
{
public:
    Speller(const GlyphRun &run, bool whole, std::vector<Piece> &pieces) : m_run(run), m_whole(whole), m_pieces(pieces) {}

    void run()
    {
        const auto size = static_cast<quint32>(m_run.text.size());
        const auto count = m_run.glyphs.size();
        bool searched = false;
        for (std::size_t i = 0; i < count;) {
            const auto value = m_run.glyphs[glyphAt(m_run, i)].cluster;
            auto next = i + 1;
            while (next < count && m_run.glyphs[glyphAt(m_run, next)].cluster == value)
                ++next;
            Cluster cluster{i, next, std::min(value, size), size};
            if (next < count)
                cluster.end = std::min(m_run.glyphs[glyphAt(m_run, next)].cluster, size);
            // Search only once: in a run all out of order it would be quadratic.
            if (cluster.end <= cluster.begin && cluster.begin < size) {
                cluster.end = searched ? cluster.begin + 1 : searchEnd(m_run, cluster.begin);
                searched = true;
            }
            add(cluster);
            i = next;
        }
        if (m_marks)
            replaceWords();
        if (m_run.rightToLeft)
            std::reverse(m_pieces.begin(), m_pieces.end());
    }

private:
    void add(const Cluster &cluster)
    {
        const auto text = QStringView(m_run.text).mid(cluster.begin, cluster.end - cluster.begin);
        if (!text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return isInvisible(c.unicode()); })) {
            const bool joins = std::none_of(text.begin(), text.end(), [](QChar c) { return isDropped(c.unicode()); });
            if (joins && m_whole && m_run.rightToLeft && m_base)
                addBlanks(cluster.begin, cluster.end);
            else if (joins && !m_pieces.empty() && m_pieces.back().end == cluster.begin && !m_pieces.back().filler)
                m_pieces.back().end = cluster.end;
            return;
        }
        if (m_whole && m_run.rightToLeft) {
            addTurned(cluster);
            return;
        }
        const auto glyphs = cluster.last - cluster.first;
        if (m_whole || glyphs == 1) {
            m_pieces.push_back(piece(cluster.first, cluster.last, cluster.begin, cluster.end));
            return;
        }
        m_marks = m_marks || std::any_of(text.begin(), text.end(), [](QChar c) { return c.isMark(); });
        std::size_t characters = 0;
        for (const QChar c : text)
            characters += c.isLowSurrogate() ? 0 : 1;
        if (characters >= glyphs)
            share(cluster);
        else
            fill(cluster);
    }

    quint32 characterEnd(quint32 begin, quint32 limit) const
    {
        const auto end = begin + 1;
        return end < limit && m_run.text.at(end).isLowSurrogate() ? end + 1 : end;
    }

    /// The first character goes to the glyphs, others to blanks.
    void addTurned(const Cluster &cluster)
    {
        auto begin = cluster.begin;
        if (!m_base || m_run.glyphs[glyph(cluster.first)].x < m_run.glyphs[glyph(m_baseGlyph)].x - m_run.size * 0.01f) {
            m_base = m_pieces.size();
            m_baseGlyph = cluster.first;
            begin = cluster.begin < cluster.end ? characterEnd(cluster.begin, cluster.end) : cluster.end;
            m_pieces.push_back(piece(cluster.first, cluster.last, cluster.begin, begin));
        } else { // on the preceding letter: a mark, or an alef over its lam
            Piece &base = m_pieces[*m_base];
            base.first = std::min(base.first, glyph(cluster.last - 1));
        }
        addBlanks(begin, cluster.end);
    }

    void addBlanks(quint32 begin, quint32 end)
    {
        while (begin < end) {
            const auto next = characterEnd(begin, end);
            Piece blank = piece(m_baseGlyph, m_baseGlyph + 1, begin, next);
            blank.blank = true;
            m_pieces.push_back(blank);
            begin = next;
        }
    }

    /// One character per glyph, the rest to the last.
    void share(const Cluster &cluster)
    {
        auto at = cluster.begin;
        for (auto i = cluster.first; i < cluster.last; ++i) {
            const auto end = i + 1 == cluster.last ? cluster.end : characterEnd(at, cluster.end);
            m_pieces.push_back(piece(i, i + 1, at, end));
            at = end;
        }
    }

    /// All text to the first glyph.
    void fill(const Cluster &cluster)
    {
        for (auto i = cluster.first; i < cluster.last; ++i) {
            Piece part = piece(i, i + 1, cluster.begin, cluster.end);
            part.filler = i != cluster.first;
            part.actualBegin = cluster.begin;
            part.actualEnd = cluster.end;
            m_pieces.push_back(part);
        }
    }

    /// Marks sit around their letters, so extraction by geometry scrambles them: words with marks get ActualText.
    void replaceWords()
    {
        const auto endsWord = [&](const Piece &piece) {
            const QStringView text = QStringView(m_run.text).mid(piece.begin, piece.end - piece.begin);
            return !piece.filler && (text.trimmed().isEmpty() || text == QChar(0xad));
        };
        for (std::size_t first = 0; first < m_pieces.size();) {
            std::size_t last = first;
            bool marked = false;
            for (; last < m_pieces.size() && !endsWord(m_pieces[last]); ++last) {
                const Piece &piece = m_pieces[last];
                marked = marked || (last > first && piece.begin < m_run.text.size() && QChar(m_run.text.at(piece.begin)).isMark());
            }
            for (std::size_t i = first; marked && i < last; ++i) {
                m_pieces[i].actualBegin = m_pieces[first].begin;
                m_pieces[i].actualEnd = m_pieces[last - 1].end;
            }
            first = last + 1;
        }
    }

    quint32 glyph(std::size_t place) const { return static_cast<quint32>(glyphAt(m_run, place)); }

    /// Of the glyphs [first, last) in logical order.
    Piece piece(std::size_t first, std::size_t last, quint32 begin, quint32 end) const
    {
        const auto one = glyph(first);
        const auto other = glyph(last - 1);
        return {std::min(one, other), std::max(one, other) + 1, begin, end};
    }

    const GlyphRun &m_run;
    bool m_whole;
    bool m_marks = false;              ///< a multi-glyph cluster has marks
    std::optional<std::size_t> m_base; ///< the piece whose glyphs carry the next blanks
    std::size_t m_baseGlyph = 0;       ///< its first glyph, in logical order
    std::vector<Piece> &m_pieces;
};

} // namespace

bool isPlain(const GlyphRun &run)
{
    if (run.rightToLeft || run.glyphs.size() != static_cast<std::size_t>(run.text.size()))
        return false;
    const auto *text = run.text.utf16();
    for (std::size_t i = 0; i < run.glyphs.size(); ++i) {
        const char16_t c = static_cast<char16_t>(text[i]);
        if (run.glyphs[i].cluster != i || c == 0 || c == 0xad || (c >= 0x300 && (isInvisible(c) || QChar(c).isSurrogate())))
            return false;
    }
    return true;
}

void spell(const GlyphRun &run, bool whole, std::vector<Piece> &pieces)
{
    pieces.clear();
    Speller(run, whole, pieces).run();
}

} // namespace quayside::pdf
