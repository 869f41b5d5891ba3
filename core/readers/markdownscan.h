// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readers/markdownspans.h"

#include <QByteArray>
#include <QByteArrayView>

#include <algorithm>
#include <vector>

// Shared by markdownspans.cpp and markdownscan.cpp only.

namespace quayside {

/// One pass over the content of a leaf.
class MarkdownSpans::Scan
{
public:
    /// @p marks: dialects' too, not only HTML.
    Scan(MarkdownSpans &spans, QByteArrayView text, qint32 line, bool marks = true)
        : m_spans(spans), m_text(text), m_line(line), m_left(16 * text.size() + farthestEnd), m_marks(marks)
    {}

    QByteArray run(bool heading);

private:
    using Kind = Span::Kind;
    static constexpr qsizetype farthestEnd = 10'000; ///< of a span from its start
    struct SpanEnd {
        qsizetype at;
        qsizetype behind; ///< its attributes
        QString close;    ///< text of the mark there, with its key
        QString opens;    ///< of the one that begins where this ends; empty: none
    };

    static bool isBlank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }
    static bool isWord(char c)
    {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '_' || static_cast<unsigned char>(c) >= 0x80;
    }
    [[nodiscard]] char at(qsizetype i) const { return i >= 0 && i < m_text.size() ? m_text[i] : '\n'; }
    [[nodiscard]] bool follows(QByteArrayView word) const { return m_text.sliced(m_at).startsWith(word); }

    qsizetype put(Span span, qsizetype end);
    [[nodiscard]] qsizetype find(QByteArrayView word, qsizetype from);
    [[nodiscard]] QString textOf(qsizetype from, qsizetype end) const { return QString::fromUtf8(m_text.sliced(from, end - from)); }

    [[nodiscard]] qint32 sourceLine() const { return m_spans.m_lines.source(m_line); }
    [[nodiscard]] bool takes(DialectFeature feature, qsizetype end) { return m_spans.m_dialect.takes(feature, m_text.sliced(m_at, end - m_at), sourceLine()); }

    /// Where the last mark of an editor may end; -1: nowhere.
    [[nodiscard]] qsizetype lastCriticEnd() const
    {
        qsizetype last = -1;
        if (!m_text.contains('{'))
            return last;
        for (const char *end : {"++}", "--}", "==}", "~~}", "<<}"})
            last = std::max(last, m_text.lastIndexOf(end));
        return last;
    }

    // what begins here; each gives where to go on (markdownspans.cpp)
    qsizetype step();
    qsizetype spanStep();
    qsizetype code();
    qsizetype tag();
    [[nodiscard]] qsizetype rawElementEnd();
    qsizetype target();
    [[nodiscard]] bool closesSpan();
    qsizetype math();
    [[nodiscard]] bool isFontIcon() const;
    qsizetype colon();
    qsizetype wiki(qsizetype brackets, Kind kind);
    qsizetype inserted();
    qsizetype pair(QByteArrayView marks, DialectFeature feature, Style style);
    qsizetype script(char c, DialectFeature feature, Style style);
    [[nodiscard]] bool takesScript(DialectFeature feature, qsizetype end);
    qsizetype note();
    qsizetype comment();

    // what stands in braces, and what does not count (markdownbraces.cpp)
    qsizetype escaped();
    qsizetype brace();
    qsizetype critic();
    qsizetype remark(qsizetype start, qsizetype end, qsizetype behind);
    void addNote(QByteArrayView words);
    qsizetype expression();

    // attributes, and what else stands in brackets and braces (markdownscan.cpp)
    [[nodiscard]] qsizetype listLength(qsizetype from, AttributeValues &values) const;
    qsizetype attributes(qsizetype from, DialectFeature feature);
    qsizetype bracket();
    qsizetype afterBracket();
    qsizetype span();
    qsizetype endSpan();
    qsizetype image();
    qsizetype icon(qsizetype end);
    qsizetype shortcode();
    qsizetype keys();
    qsizetype replace(const QByteArray &markdown, qsizetype end);
    qsizetype closingBracket(qsizetype open);
    qsizetype blockIdAt();
    qsizetype blockAttributesAt();
    qsizetype attributesAt();

    MarkdownSpans &m_spans;
    QByteArrayView m_text;
    qint32 m_line;
    qsizetype m_left; ///< bytes that may still be searched
    bool m_marks;
    std::vector<SpanEnd> m_ends; ///< of open words in brackets, innermost last
    qsizetype m_lastSpan = m_text.lastIndexOf("]{");
    qsizetype m_lastCritic = lastCriticEnd();
    qsizetype m_lastAt = m_text.lastIndexOf('@');
    qsizetype m_at = 0;
    qsizetype m_copied = 0;   ///< up to where m_text is in m_out
    qsizetype m_closing = -1; ///< where the open mark is closed
    bool m_inNote = false;    ///< notes have none
    QByteArray m_out;
};

} // namespace quayside
