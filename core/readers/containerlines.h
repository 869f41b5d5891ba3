// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readers/containertags.h"
#include "readers/markdowndialect.h"

#include <QByteArrayView>
#include <QHash>
#include <QString>

#include <optional>
#include <vector>

namespace quayside {

/// A container of a dialect, as its first line says.
struct ContainerOpening {
    enum class Ends { WithLine, WithIndent };
    enum class Form {
        Marked, ///< a quote that begins with a marker
        Quoted, ///< a quote
        Plain,  ///< its content alone
    };
    Ends ends = Ends::WithLine;
    Form form = Form::Marked;
    qsizetype indent = 0; ///< columns before the line
    qsizetype inner = 0;  ///< columns more before its content
    QString kind;
    QString title;
    const char *folding = ""; ///< the sign behind the marker of a callout
    QByteArray end;           ///< what stands behind it
};

/// The lines of a text, and which of them belong together.
class ContainerLines
{
public:
    /// Finds the last line of each container and formula in @p markdown. @p program: imports of MDX may be in it.
    ContainerLines(QByteArrayView markdown, bool program);

    [[nodiscard]] std::size_t count() const { return m_lines.size(); }
    [[nodiscard]] QByteArrayView line(std::size_t i) const { return m_lines[i]; }
    /// Line @p i and all behind it.
    [[nodiscard]] QByteArrayView from(std::size_t i) const;
    /// Whether something that begins in line @p i is closed.
    [[nodiscard]] bool isClosed(std::size_t i) const { return m_ends.contains(i); }
    /// The last line of it.
    [[nodiscard]] std::size_t end(std::size_t i) const { return m_ends.value(i); }
    /// The tag in line @p i; null: none.
    [[nodiscard]] const ContainerTag *tag(std::size_t i) const;
    /// Whether line @p i is of a program: an import, an export.
    [[nodiscard]] bool isProgram(std::size_t i) const { return i < m_program.size() && m_program[i]; }
    /// Whether more than blanks stands between line @p first, not counted, and line @p end.
    [[nodiscard]] bool holdsText(std::size_t first, std::size_t end) const;
    /// The least indent of lines with text there.
    [[nodiscard]] qsizetype leastIndent(std::size_t first, std::size_t end) const;
    /// The first line from @p i on that has text; the last one if none has.
    [[nodiscard]] std::size_t textFrom(std::size_t i);

private:
    struct OpenTag {
        std::size_t line;
        ContainerTag::Family family;
        QByteArray name;
    };
    void pair(bool program);
    void pairMarks(std::size_t i, QByteArrayView text, std::vector<std::size_t> &open);
    bool pairTag(std::size_t i);
    std::size_t programEnd(std::size_t i) const;

    QByteArrayView m_markdown;
    std::vector<QByteArrayView> m_lines;
    QHash<std::size_t, std::size_t> m_ends; ///< first line → last
    QHash<std::size_t, ContainerTag> m_tags;
    std::vector<std::size_t> m_colons;
    std::vector<std::size_t> m_slashes;
    std::vector<OpenTag> m_openTags;
    std::vector<bool> m_program;
    std::size_t m_text = 0; ///< see textFrom()
};

/// Reads what begins with colons: `note`, `note Title`, `note[Title]`, `tip{title="T"}`, `{.callout-note title="T"}`. @p any: other classes make a
/// division. False: it is none.
bool readColons(QByteArrayView line, bool any, ContainerOpening &opening);

/// Reads `/// caption`, `/// note | Title`. False: it is none.
bool readSlashes(QByteArrayView line, ContainerOpening &opening);

/// A container whose lines are code.
struct CodeContainer {
    QByteArray language;
    DialectFeature feature;
};

/// Reads `::: mermaid`, as wikis of Azure DevOps have it, and `{% highlight ruby %}` of Jekyll. Nothing: @p line begins no code.
std::optional<CodeContainer> codeWithin(QByteArrayView line);

/// Columns of the content of a definition behind its term's.
inline constexpr qsizetype definitionIndent = 4;

/// What stands behind the colon of line @p i, @p text in its containers, whose content begins @p outer columns in, if it is a definition with blocks: a list,
/// code, or more paragraphs. Empty: it is none, or has words alone.
QByteArrayView blocksDefined(const ContainerLines &lines, std::size_t i, QByteArrayView text, qsizetype outer);

/// Reads `!!! note "Title"`, `??? note`, `=== "Tab"`. False: it is none.
bool readAdmonition(QByteArrayView line, ContainerOpening &opening);

} // namespace quayside
