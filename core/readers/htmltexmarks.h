// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"

#include <QStringView>

#include <optional>

struct GumboInternalNode;

namespace quayside {

/// What a page's scripts would take for formulas among its words.
struct TexMarks {
    bool any = false;     ///< `\(…\)`, `\[…\]`, `$$…$$`, environments
    bool dollars = false; ///< also `$…$`
};

/// Whether @p node, a script, sets formulas that stand among a page's words: MathJax's, or KaTeX's auto-render.
bool setsFormulas(const GumboInternalNode *node);

/// What the scripts of the page @p root take. Where none says which marks count, a dollar sign counts as on GitHub.
/// https://docs.mathjax.org/en/latest/input/tex/delimiters.html, https://katex.org/docs/autorender
TexMarks texMarksOf(const GumboInternalNode *root);

/// A formula and where it stands in a text.
struct FoundTex {
    qsizetype begin = 0;
    qsizetype end = 0;
    Math math;
};

/// Finds the formulas of a text one after the other; what is looked through is bounded.
class TexScanner
{
public:
    TexScanner(QStringView text, TexMarks marks) : m_text(text), m_marks(marks), m_left(16 * text.size() + farthest) {}

    /// The next one from @p at on; nothing: there is none.
    std::optional<FoundTex> next(qsizetype at);

private:
    static constexpr qsizetype farthest = 10'000; ///< of an end from its begin
    [[nodiscard]] QChar at(qsizetype i) const { return i >= 0 && i < m_text.size() ? m_text[i] : QChar(u' '); }
    [[nodiscard]] qsizetype find(QStringView word, qsizetype from);
    std::optional<FoundTex> backslash(qsizetype begin);
    std::optional<FoundTex> dollar(qsizetype begin);
    std::optional<FoundTex> between(qsizetype begin, qsizetype length, QStringView close, bool display);

    QStringView m_text;
    TexMarks m_marks;
    qsizetype m_left;
};

} // namespace quayside
