// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/office/pieces.h"

#include <algorithm>

namespace quayside::reader::office {
namespace {

enum Layer : unsigned {
    Links,
    Changes,
    Languages,
    Colors,
    Backgrounds,
    Highlight,
    Bold,
    Italic,
    Strike,
    Underline,
    Superscript,
    Subscript,
    Keyboard,
    LayerCount
};

bool has(const PieceLook &look, unsigned layer)
{
    switch (layer) {
    case Links: return look.link >= 0;
    case Changes: return look.change >= 0;
    case Languages: return !look.language.isEmpty();
    case Colors: return !look.color.isEmpty();
    case Backgrounds: return !look.background.isEmpty();
    case Highlight: return look.highlight;
    case Bold: return look.bold;
    case Italic: return look.italic;
    case Strike: return look.strike;
    case Underline: return look.underline;
    case Superscript: return look.superscript;
    case Subscript: return look.subscript;
    case Keyboard: return look.keyboard;
    default: return false;
    }
}

bool isSame(const PieceLook &a, const PieceLook &b, unsigned layer)
{
    switch (layer) {
    case Links: return a.link == b.link;
    case Changes: return a.change == b.change;
    case Languages: return a.language == b.language;
    case Colors: return a.color == b.color;
    case Backgrounds: return a.background == b.background;
    default: return has(a, layer) == has(b, layer);
    }
}

class Nester
{
public:
    Nester(std::vector<Piece> pieces, const PieceTables &tables) : m_pieces(std::move(pieces)), m_tables(tables) {}

    Inlines run() { return nest(0, m_pieces.size(), 0); }

private:
    /// @p done: layers that something around gives.
    Inlines nest(std::size_t from, std::size_t to, unsigned done)
    {
        Inlines out;
        for (std::size_t at = from; at < to;) {
            unsigned best = LayerCount;
            std::size_t bestEnd = at;
            for (unsigned layer = 0; layer < LayerCount; ++layer) {
                if ((done & (1U << layer)) != 0 || !has(m_pieces[at].look, layer))
                    continue;
                std::size_t end = at + 1;
                while (end < to && isSame(m_pieces[at].look, m_pieces[end].look, layer))
                    ++end;
                if (end > bestEnd) {
                    best = layer;
                    bestEnd = end;
                }
                if (layer == Links)
                    break;
            }
            if (best == LayerCount) {
                add(out, at);
                ++at;
                continue;
            }
            const SourcePosition position = m_pieces[at].node.position;
            const PieceLook look = m_pieces[at].look;
            out.push_back({wrapped(look, best, nest(at, bestEnd, done | (1U << best))), position, Origin::Markup});
            at = bestEnd;
        }
        return out;
    }

    void add(Inlines &out, std::size_t at)
    {
        Piece &piece = m_pieces[at];
        if (auto *text = piece.node.value.as<Text>()) {
            if (piece.look.code) {
                if (auto *before = out.empty() ? nullptr : out.back().value.as<Code>())
                    before->text += text->text;
                else
                    out.push_back({Code{text->text, {}}, piece.node.position, Origin::Markup});
                return;
            }
            if (auto *before = out.empty() ? nullptr : out.back().value.as<Text>()) {
                before->text += text->text;
                return;
            }
        }
        out.push_back(std::move(piece.node));
    }

    Inline::Value wrapped(const PieceLook &look, unsigned layer, Inlines content) const
    {
        const auto styled = [&](Style style) { return Styled{style, std::move(content), {}}; };
        switch (layer) {
        case Links: {
            const LinkTarget &target = m_tables.links[static_cast<std::size_t>(look.link)];
            return Link{target.url, target.title, std::move(content), {}};
        }
        case Changes: {
            const ChangeMark &mark = m_tables.changes[static_cast<std::size_t>(look.change)];
            Styled change = styled(mark.deleted ? Style::Strikethrough : Style::Inserted);
            if (!mark.by.isEmpty())
                change.attributes.edit().others.append({QStringLiteral("title"), mark.by});
            return change;
        }
        case Languages:
        case Colors:
        case Backgrounds: {
            Span span;
            span.content = std::move(content);
            AttributeValues &values = span.attributes.edit();
            (layer == Languages ? values.language
             : layer == Colors  ? values.color
                                : values.background) = layer == Languages ? look.language
                                                      : layer == Colors  ? look.color
                                                                         : look.background;
            return span;
        }
        case Highlight: return styled(Style::Highlight);
        case Bold: return styled(Style::Strong);
        case Italic: return styled(Style::Emphasis);
        case Strike: return styled(Style::Strikethrough);
        case Underline: return styled(Style::Underline);
        case Superscript: return styled(Style::Superscript);
        case Keyboard: return styled(Style::Keyboard);
        default: return styled(Style::Subscript);
        }
    }

    std::vector<Piece> m_pieces;
    const PieceTables &m_tables;
};

/// Blanks at the ends of bold or slanted words stand outside: nobody sees them within, and Markdown cannot say it.
std::vector<Piece> withBlanksOutside(std::vector<Piece> pieces, bool PieceLook::*layer)
{
    std::vector<Piece> out;
    out.reserve(pieces.size());
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        Piece &piece = pieces[i];
        const auto *words = piece.look.*layer && !piece.look.code ? piece.node.value.as<Text>() : nullptr;
        if (!words || words->text.isEmpty()) {
            out.push_back(std::move(piece));
            continue;
        }
        const QStringView text = words->text;
        qsizetype first = 0;
        qsizetype end = text.size();
        if (out.empty() || !(out.back().look.*layer)) {
            while (first < end && text[first] == u' ')
                ++first;
        }
        if (i + 1 == pieces.size() || !(pieces[i + 1].look.*layer)) {
            while (end > first && text[end - 1] == u' ')
                --end;
        }
        const auto add = [&](QStringView part, bool within) {
            if (part.isEmpty())
                return;
            out.push_back(Piece{piece.look, {Text{part.toString()}, piece.node.position, piece.node.origin}});
            out.back().look.*layer = within;
        };
        add(text.left(first), false);
        add(text.sliced(first, end - first), true);
        add(text.sliced(end), false);
    }
    return out;
}

} // namespace

Inlines nested(std::vector<Piece> pieces, const PieceTables &tables)
{
    pieces = withBlanksOutside(std::move(pieces), &PieceLook::bold);
    pieces = withBlanksOutside(std::move(pieces), &PieceLook::italic);
    return Nester(std::move(pieces), tables).run();
}

} // namespace quayside::reader::office
