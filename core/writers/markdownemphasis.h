// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"

#include <cstddef>
#include <vector>

// Shared by the markdown*.cpp files only.

namespace quayside::markdown {

/// A piece of output. Characters of Open and Close are chosen once all neighbours are known.
struct Token {
    enum class Kind { Text, Break, Open, Close };
    Kind kind = Kind::Text;
    QString text;
    Style style = Style::Emphasis;
    std::size_t partner = 0;
    bool removed = false;
};

/// The equivalent HTML element.
const char *htmlTag(Style style);

/// Chooses * or _ for emphasis, or HTML where neither would be read back.
class Delimiters
{
public:
    explicit Delimiters(std::vector<Token> &tokens) : m_tokens(tokens) {}
    void choose();

private:
    using Index = std::ptrdiff_t;
    [[nodiscard]] const Token *neighbour(Index from, int step) const;
    [[nodiscard]] char32_t codeBefore(Index at) const;
    [[nodiscard]] char32_t codeAfter(Index at) const;
    [[nodiscard]] Index outermost(Index from, int step, QChar c) const;
    [[nodiscard]] std::pair<Index, Index> joinedInside(Index open, QChar c) const;
    [[nodiscard]] bool fits(Index open, QChar c) const;
    [[nodiscard]] bool flanks(Index open, QChar c, bool *bothWays) const;
    [[nodiscard]] bool touchesWrongly(Index open, QChar c) const;
    [[nodiscard]] bool sameOutside(Index open, QChar c) const;
    [[nodiscard]] QString spelling(const Token &token, QChar c) const { return QString(token.style == Style::Emphasis ? 1 : 2, c); }
    void set(Index open, const QString &opening, const QString &closing)
    {
        m_tokens[static_cast<std::size_t>(open)].text = opening;
        m_tokens[m_tokens[static_cast<std::size_t>(open)].partner].text = closing;
    }

    std::vector<Token> &m_tokens;
    std::vector<Index> m_outer; ///< open emphasis around the current one
};

/// The text of all tokens not removed.
QString joined(const std::vector<Token> &tokens);

} // namespace quayside::markdown
