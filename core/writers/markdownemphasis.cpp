// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/markdownemphasis.h"

#include "writers/markdowntext.h"

#include <algorithm>

namespace quayside::markdown {

const char *htmlTag(Style style)
{
    static constexpr const char *tags[] = {"em", "strong", "del", "sup", "sub", "u", "mark", "small", "kbd", "q", "ins"};
    static_assert(std::size(tags) == described::count<Style>());
    return tags[static_cast<int>(style)];
}

const Token *Delimiters::neighbour(Index from, int step) const
{
    for (Index i = from + step; i >= 0 && i < static_cast<Index>(m_tokens.size()); i += step) {
        if (!m_tokens[static_cast<std::size_t>(i)].removed)
            return &m_tokens[static_cast<std::size_t>(i)];
    }
    return nullptr;
}

/// The code point before: blank at the start, star for unchosen emphasis.
char32_t Delimiters::codeBefore(Index at) const
{
    const Token *token = neighbour(at, -1);
    if (!token)
        return U' ';
    return token->text.isEmpty() ? U'*' : lastCodePoint(token->text);
}

char32_t Delimiters::codeAfter(Index at) const
{
    const Token *token = neighbour(at, 1);
    if (!token)
        return U' ';
    return token->text.isEmpty() ? U'*' : firstCodePoint(token->text);
}

/// The outermost token of @p from's run of @p c.
Delimiters::Index Delimiters::outermost(Index from, int step, QChar c) const
{
    const Token::Kind kind = m_tokens[static_cast<std::size_t>(from)].kind;
    const Token *next = neighbour(from, step);
    while (next && next->kind == kind && next->style != Style::Strikethrough && next->text.startsWith(c)) {
        from = static_cast<Index>(next - m_tokens.data());
        next = neighbour(from, step);
    }
    return from;
}

/// *** is emphasis around strong, in one run of the same character.
std::pair<Delimiters::Index, Delimiters::Index> Delimiters::joinedInside(Index open, QChar c) const
{
    const Token &me = m_tokens[static_cast<std::size_t>(open)];
    const auto close = static_cast<Index>(me.partner);
    const Token *inner = neighbour(open, 1);
    const bool joins = c == u'*' && me.style == Style::Emphasis && inner && inner->kind == Token::Kind::Open && inner->style == Style::Strong
                       && neighbour(close, -1) == &m_tokens[inner->partner];
    if (!joins)
        return {open, close};
    return {static_cast<Index>(inner - m_tokens.data()), static_cast<Index>(inner->partner)};
}

/// Left-flanking opening, right-flanking closing run (GFM §6.4); @p bothWays: one is both.
bool Delimiters::flanks(Index open, QChar c, bool *bothWays) const
{
    const auto close = static_cast<Index>(m_tokens[static_cast<std::size_t>(open)].partner);
    // Adjacent runs are one; its outer neighbours count.
    const auto [innerOpen, innerClose] = joinedInside(open, c);
    const char32_t before = codeBefore(outermost(open, -1, c));
    const char32_t inside = codeAfter(innerOpen);
    const char32_t insideEnd = codeBefore(innerClose);
    const char32_t after = codeAfter(outermost(close, 1, c));
    const auto loose = [](char32_t code) { return isBlank(code) || isPunctuation(code); };
    if (isBlank(inside) || isBlank(insideEnd))
        return false;
    if ((isPunctuation(inside) && !loose(before)) || (isPunctuation(insideEnd) && !loose(after)))
        return false;
    // Both ways if no blank precedes, nor punctuation unless the other side allows it.
    const bool openBoth = !isBlank(before) && (!isPunctuation(before) || loose(inside));
    const bool closeBoth = !isBlank(after) && (!isPunctuation(after) || loose(insideEnd));
    *bothWays = openBoth || closeBoth;
    if (c == u'_')
        return (!openBoth || isPunctuation(before)) && (!closeBoth || isPunctuation(after));
    return true;
}

bool Delimiters::touchesWrongly(Index open, QChar c) const
{
    const Token &me = m_tokens[static_cast<std::size_t>(open)];
    const auto close = static_cast<Index>(me.partner);
    const Token *before = neighbour(open, -1);
    const Token *after = neighbour(close, 1);
    const auto same = [&](const Token *token, Token::Kind kind) {
        return token && token->kind == kind && token->style != Style::Strikethrough && token->text.startsWith(c);
    };
    if (same(before, Token::Kind::Close)
        || (before && before->kind == Token::Kind::Text && before->text.endsWith(c) && !before->text.endsWith(u'\\' + QString(c))))
        return true;
    const bool opensTouch = same(before, Token::Kind::Open);
    const bool closesTouch = same(after, Token::Kind::Close);
    if (!opensTouch && !closesTouch)
        return false;
    const Token *outer = opensTouch ? before : after;
    if (outer->style == me.style)
        return true;
    if (opensTouch && closesTouch)
        return outer->style != Style::Emphasis;
    // One run cannot express three levels.
    const auto outerIndex = static_cast<Index>(outer - m_tokens.data());
    const Token *further = neighbour(outerIndex, opensTouch ? -1 : 1);
    return same(further, opensTouch ? Token::Kind::Open : Token::Kind::Close);
}

bool Delimiters::sameOutside(Index open, QChar c) const
{
    const Style style = m_tokens[static_cast<std::size_t>(open)].style;
    return std::any_of(m_outer.begin(), m_outer.end(), [&](Index outer) {
        const Token &token = m_tokens[static_cast<std::size_t>(outer)];
        return token.style == style && token.text.startsWith(c);
    });
}

bool Delimiters::fits(Index open, QChar c) const
{
    bool bothWays = false;
    if (!flanks(open, c, &bothWays) || touchesWrongly(open, c))
        return false;
    return !(bothWays && sameOutside(open, c));
}

void Delimiters::choose()
{
    for (Index i = 0; i < static_cast<Index>(m_tokens.size()); ++i) {
        Token &token = m_tokens[static_cast<std::size_t>(i)];
        if (token.removed)
            continue;
        if (token.kind == Token::Kind::Close) {
            m_outer.pop_back();
            continue;
        }
        if (token.kind != Token::Kind::Open)
            continue;
        const QString tag = QLatin1StringView(htmlTag(token.style));
        if (token.style == Style::Strikethrough ? fits(i, u'~') : fits(i, u'*'))
            set(i, spelling(token, token.style == Style::Strikethrough ? u'~' : u'*'), spelling(token, token.style == Style::Strikethrough ? u'~' : u'*'));
        else if (token.style != Style::Strikethrough && fits(i, u'_'))
            set(i, spelling(token, u'_'), spelling(token, u'_'));
        else
            set(i, u'<' + tag + u'>', QStringLiteral("</") + tag + u'>');
        m_outer.push_back(i);
    }
}

QString joined(const std::vector<Token> &tokens)
{
    QString text;
    for (const Token &token : tokens) {
        if (!token.removed)
            text += token.text;
    }
    return text;
}

} // namespace quayside::markdown
