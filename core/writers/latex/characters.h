// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

namespace quayside::latex {

/// @p text as LaTeX sets it letter by letter: what has a meaning to TeX escaped, no ligatures that change it. @p typewriter: in \texttt, where quotes
/// are straight.
QString escaped(QStringView text, bool typewriter = false);

/// An address as \href and \url take it, in arguments of other commands too; empty: it cannot be one.
QString escapedAddress(const QString &url);

/// A name for \label and \ref: letters, digits and a few signs stay, others are spelled by their numbers.
QString labelName(const QString &id);

/// The characters of a text that pdfLaTeX does not know by itself.
class Characters
{
public:
    /// Takes note of what is in @p text.
    void add(QStringView text);

    /// Lines of the preamble that give each of them a meaning under pdfTeX.
    [[nodiscard]] QStringList declarations() const;
    /// Those that no font of LaTeX's own has, by number.
    [[nodiscard]] const QList<char32_t> &missing() const { return m_missing; }
    /// Whether any has to be taken from a font for formulas, or is missing.
    [[nodiscard]] bool any() const { return !m_known.isEmpty() || !m_missing.isEmpty(); }
    [[nodiscard]] bool hasCyrillic() const { return m_cyrillic; }

private:
    QSet<char32_t> m_seen;
    QList<char32_t> m_known; ///< that have a command
    QList<char32_t> m_missing;
    bool m_cyrillic = false;
};

} // namespace quayside::latex
