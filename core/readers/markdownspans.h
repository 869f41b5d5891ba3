// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"
#include "readers/linemap.h"
#include "readers/markdowndialect.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <optional>
#include <vector>

namespace quayside {

/// In the text of a mark, or of an emoji in a heading, around what is not shown.
inline constexpr QChar spanKey(u'\x03');

/// What a dialect has among words: formulas, emoji, links of wikis, marks. cmark does not know them and would read emphasis into formulas, so each is
/// replaced by a numbered comment before the words are parsed.
class MarkdownSpans
{
public:
    struct Span {
        enum class Kind {
            Math,
            DisplayMath,
            Emoji,
            WikiLink,
            WikiEmbed,
            Open,
            Close,
            HeadingAttributes,
            BlockAttributes,
            Attributes,
            RawElement,
            Words,
            Nothing
        };
        Kind kind = Kind::Nothing;
        QString text; ///< without its marks; of Open and Close: the marks; of RawElement: all of its source; of words in brackets or braces: see spanKey
        Style style = Style::Highlight;
        QString name = {}; ///< of an emoji, with its colons
    };

    /// A footnote that stands where it is called.
    struct Note {
        QByteArray label; ///< begins with a control character, as no author's does
        QByteArray words; ///< with comments for their spans
        qint32 line = 0;
    };

    /// What a text may have besides the marks of its dialect.
    struct Takes {
        bool notes = true;       ///< footnotes
        bool rawElements = true; ///< scripts and the like are one span; else their content is words, as the standard has it
    };

    /// @p lines: where those of the parsed text come from.
    MarkdownSpans(DialectReading &dialect, Takes takes, LineMap lines) : m_dialect(dialect), m_lines(std::move(lines)), m_takes(takes) {}

    /// @p content, of a paragraph, heading or cell in line @p line, with comments for its spans; empty if it has none.
    QByteArray replaced(QByteArrayView content, bool heading, qint32 line);
    /// What the comment @p html stands for; null for authors' HTML.
    [[nodiscard]] const Span *find(QByteArrayView html) const;
    /// Those that calls in the replaced words name.
    [[nodiscard]] const std::vector<Note> &notes() const { return m_notes; }
    /// The label of the one at @p number.
    static QByteArray noteLabel(std::size_t number);
    /// Whether @p label is of one of them.
    static bool isNoteLabel(QByteArrayView label);
    /// Whether any was found.
    [[nodiscard]] bool isEmpty() const { return m_spans.empty(); }
    /// Ids that headings and other blocks are given.
    [[nodiscard]] const QStringList &givenIds() const { return m_givenIds; }
    /// Whether @p content, replaced, ends with attributes of its block.
    [[nodiscard]] bool endsWithAttributes(QByteArrayView content) const;

private:
    class Scan;

    DialectReading &m_dialect;
    LineMap m_lines;
    Takes m_takes;
    std::vector<Span> m_spans;
    std::vector<Note> m_notes;
    QStringList m_givenIds;
};

} // namespace quayside
