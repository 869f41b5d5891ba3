// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <vector>

namespace quayside::math {

/// A command, a character with its combining marks, or blanks, as TeX sees them. Its text lives as long as what it was read from.
struct TexToken {
    QStringView text;    ///< "\frac"; " ": blanks; empty: the end
    int position = -1;   ///< in the formula; -1: it comes from a macro that every formula has
    bool frozen = false; ///< stands for itself, whatever macro has its name

    [[nodiscard]] bool isEnd() const { return text.isEmpty(); }
    [[nodiscard]] bool isBlank() const { return text == u" "; }
    [[nodiscard]] bool isCommand() const { return text.size() > 1 && text.front() == u'\\'; }
};

using TexTokens = std::vector<TexToken>;

/// Cuts TeX into tokens.
class Lexer
{
public:
    explicit Lexer(QStringView tex) : m_tex(tex) {}

    /// The next token; an empty one at the end.
    TexToken next();

private:
    TexToken command();
    void skipBlanks();
    void skipComment();
    TexToken taken(qsizetype start) const { return {m_tex.sliced(start, m_at - start), static_cast<int>(start)}; }

    QStringView m_tex;
    qsizetype m_at = 0;
};

} // namespace quayside::math
