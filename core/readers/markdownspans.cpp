// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/markdownspans.h"

#include "readers/attributelist.h"
#include "readers/emoji.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace quayside {
namespace {

using F = DialectFeature;
using Kind = MarkdownSpans::Span::Kind;

constexpr char mark = '\x02';
constexpr std::size_t mostSpans = 1'000'000;
constexpr qsizetype farthestEnd = 10'000; ///< of a span from its start

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

bool isWord(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '_' || static_cast<unsigned char>(c) >= 0x80;
}

/// The element that @p tag, which begins with `<` or `</`, names, if its content is for machines; empty: none of these.
QByteArrayView rawElementIn(QByteArrayView tag)
{
    static constexpr std::array names{"script", "style", "iframe", "noembed", "noframes", "textarea"};
    const QByteArrayView rest = tag.sliced(tag.startsWith("</") ? 2 : 1);
    for (const QByteArrayView name : names) {
        const bool named = rest.size() > name.size() && rest.first(name.size()).compare(name, Qt::CaseInsensitive) == 0;
        if (named && (isBlank(rest[name.size()]) || rest[name.size()] == '>' || rest[name.size()] == '/'))
            return name;
    }
    return {};
}

bool holdsRawElement(QByteArrayView text)
{
    for (qsizetype at = text.indexOf("</"); at >= 0; at = text.indexOf("</", at + 2)) {
        if (!rawElementIn(text.sliced(at)).isEmpty())
            return true;
    }
    return false;
}

} // namespace

/// One pass over the content of a leaf.
class MarkdownSpans::Scan
{
public:
    /// @p marks: dialects' too, not only HTML.
    Scan(MarkdownSpans &spans, QByteArrayView text, qint32 line, bool marks = true)
        : m_spans(spans), m_text(text), m_line(line), m_left(16 * text.size() + farthestEnd), m_marks(marks)
    {}

    QByteArray run(bool heading)
    {
        qsizetype end = m_text.size();
        const qsizetype blockList = m_marks && !heading ? blockAttributesAt() : -1;
        const qsizetype attributes = !m_marks ? -1 : heading ? attributesAt() : blockList >= 0 ? blockList : blockIdAt();
        if (attributes >= 0)
            end = attributes;
        while (m_at < end && m_spans.m_spans.size() < mostSpans)
            m_at = std::max(step(), m_at + 1);
        if (attributes >= 0) {
            const QByteArrayView list = m_text.sliced(attributes);
            m_at = std::max(m_at, attributes);
            const Kind kind = heading ? Kind::HeadingAttributes : blockList >= 0 ? Kind::BlockAttributes : Kind::Nothing;
            put({kind, QString::fromUtf8(list).trimmed()}, m_text.size());
        }
        if (m_out.isEmpty())
            return {};
        m_out += m_text.sliced(m_copied);
        return m_out;
    }

private:
    [[nodiscard]] char at(qsizetype i) const { return i >= 0 && i < m_text.size() ? m_text[i] : '\n'; }
    [[nodiscard]] bool follows(QByteArrayView word) const { return m_text.sliced(m_at).startsWith(word); }

    /// Replaces the text up to @p end by a comment for @p span.
    qsizetype put(Span span, qsizetype end)
    {
        m_out += m_text.sliced(m_copied, m_at - m_copied);
        m_out += "<!--" + QByteArray(1, mark) + QByteArray::number(static_cast<qulonglong>(m_spans.m_spans.size())) + "-->";
        m_spans.m_spans.push_back(std::move(span));
        m_copied = end;
        return end;
    }

    /// Where @p word next is, from @p from; -1: too far or nowhere.
    [[nodiscard]] qsizetype find(QByteArrayView word, qsizetype from)
    {
        const QByteArrayView rest = m_text.sliced(from, std::min({farthestEnd, m_text.size() - from, m_left}));
        const qsizetype found = rest.indexOf(word);
        m_left -= found < 0 ? rest.size() : found;
        return found < 0 ? -1 : from + found;
    }

    [[nodiscard]] QString textOf(qsizetype from, qsizetype end) const { return QString::fromUtf8(m_text.sliced(from, end - from)); }

    [[nodiscard]] qint32 sourceLine() const { return m_spans.m_lines.source(m_line); }
    [[nodiscard]] bool takes(DialectFeature feature, qsizetype end) { return m_spans.m_dialect.takes(feature, m_text.sliced(m_at, end - m_at), sourceLine()); }

    /// Handles what begins here; gives where to go on.
    qsizetype step()
    {
        switch (m_text[m_at]) {
        case '\\': return m_at + 2;
        case '`': return attributes(code(), F::InlineAttributes);
        case '<': return tag();
        default: return m_marks ? spanStep() : m_at + 1;
        }
    }

    qsizetype spanStep()
    {
        switch (m_text[m_at]) {
        case '$': return math();
        case ':': return colon();
        case '[': return bracket();
        case '!': return follows("![[") ? wiki(m_at + 1, Kind::WikiEmbed) : follows("![") ? image() : m_at + 1;
        case ']': return closesSpan() ? endSpan() : afterBracket();
        case '{': return QByteArrayView("*_~=+^").contains(at(m_at - 1)) ? attributes(m_at, F::InlineAttributes) : m_at + 1;
        case '=': return pair("==", F::Marks, Style::Highlight);
        case '+': return pair("++", F::Inserted, Style::Inserted);
        case '^': return m_closing != m_at && follows("^[") ? note() : script('^', F::Superscript, Style::Superscript);
        case '~': return follows("~~") || at(m_at - 1) == '~' ? m_at + 1 : script('~', F::Subscript, Style::Subscript);
        case '%': return comment();
        default: return m_at + 1;
        }
    }

    qsizetype code()
    {
        qsizetype length = 0;
        while (at(m_at + length) == '`')
            ++length;
        const QByteArray fence(length, '`');
        for (qsizetype end = find(fence, m_at + length); end >= 0; end = find(fence, end + 1)) {
            if (at(end - 1) != '`' && at(end + length) != '`')
                return end + length;
            while (at(end + 1) == '`')
                ++end;
        }
        return m_at + length;
    }

    qsizetype tag()
    {
        if (const qsizetype end = rawElementEnd(); end > 0)
            return put({Kind::RawElement, textOf(m_at, end)}, end);
        const char next = at(m_at + 1);
        const bool begins = (next >= 'a' && next <= 'z') || (next >= 'A' && next <= 'Z') || next == '/' || next == '!' || next == '?';
        const qsizetype end = begins ? find(">", m_at) : -1;
        return end < 0 ? m_at + 1 : end + 1;
    }

    /// Behind the element that begins here, if its content is no text; else 0.
    [[nodiscard]] qsizetype rawElementEnd()
    {
        const QByteArrayView rest = m_text.sliced(m_at);
        const QByteArrayView name = rest.startsWith("</") ? QByteArrayView() : rawElementIn(rest);
        const qsizetype open = name.isEmpty() ? -1 : find(">", m_at);
        if (open < 0)
            return 0;
        for (qsizetype end = m_text.indexOf("</", open); end >= 0 && m_left > 0; end = m_text.indexOf("</", end + 2)) {
            m_left -= end - open;
            if (rawElementIn(m_text.sliced(end)) == name)
                return m_text.indexOf('>', end) + 1;
        }
        return 0;
    }

    /// The address of a link is left alone; a size behind an image's becomes attributes.
    qsizetype target()
    {
        int depth = 0;
        for (qsizetype i = m_at + 1; i < m_text.size() && i < m_at + farthestEnd && m_left > 0; ++i, --m_left) {
            const char c = m_text[i];
            if (c == '\\')
                ++i;
            else if (c == '(')
                ++depth;
            else if (c == ')' && --depth == 0)
                return i + 1;
        }
        return m_at + 1;
    }

    /// The length in bytes of a list of attributes at @p from; 0: there is none.
    [[nodiscard]] qsizetype listLength(qsizetype from, AttributeValues &values) const
    {
        const QString list = QString::fromUtf8(m_text.sliced(from, std::min<qsizetype>(1000, m_text.size() - from)));
        const qsizetype length = readAttributeList(list, values);
        return list.left(length).toUtf8().size();
    }

    /// A list of attributes at @p from, behind what begins at m_at.
    qsizetype attributes(qsizetype from, DialectFeature feature)
    {
        if (!m_marks || at(from) != '{')
            return from;
        AttributeValues values;
        const qsizetype length = listLength(from, values);
        if (length == 0 || !m_spans.m_dialect.takes(feature, m_text.sliced(m_at, from + length - m_at), sourceLine()))
            return from;
        m_at = from;
        return put({Kind::Attributes, textOf(from, from + length)}, from + length);
    }

    qsizetype bracket()
    {
        const bool twice = follows("[[");
        const qsizetype end = twice ? wiki(m_at, Kind::WikiLink) : m_at + 1;
        if (end > m_at + 2)
            return end;
        const qsizetype copied = m_copied;
        const qsizetype next = span();
        return twice && m_copied == copied ? end : next;
    }

    /// Goes on behind the address of a link, and the attributes behind that, or behind a reference.
    qsizetype afterBracket()
    {
        if (follows("]("))
            return attributes(target(), F::ImageAttributes);
        return m_spans.m_dialect.has(F::ImageAttributes) ? attributes(m_at + 1, F::ImageAttributes) : m_at + 1;
    }

    /// Words in brackets with attributes behind: `[words]{.class}`.
    qsizetype span()
    {
        constexpr std::size_t deepest = 20;
        while (!m_ends.empty() && m_ends.back().at < m_at) // passed by
            m_ends.pop_back();
        const bool may = m_at < m_lastSpan && m_ends.size() < deepest;
        const qsizetype end = may ? closingBracket(m_at) : -1;
        if (end < 0 || at(end + 1) != '{')
            return m_at + 1;
        AttributeValues values;
        const qsizetype length = listLength(end + 1, values);
        if (length == 0 || !takes(F::BracketedSpans, end + 1 + length))
            return m_at + 1;
        const QString key = spanKey + QString::number(m_spans.m_spans.size());
        m_ends.push_back({end, end + 1 + length, key});
        return put({Kind::Open, u'[' + key}, m_at + 1);
    }

    [[nodiscard]] bool closesSpan() const { return !m_ends.empty() && m_ends.back().at == m_at; }
    qsizetype endSpan()
    {
        const SpanEnd end = m_ends.back();
        m_ends.pop_back();
        return put({Kind::Close, textOf(end.at, end.behind) + end.key}, end.behind);
    }

    qsizetype image()
    {
        static const QRegularExpression sized(QStringLiteral("^!\\[([^\\[\\]\\n]*)\\]\\(([^\\s()]+)((?:\\s+\"[^\"\\n]*\")?)\\s+=(\\d*)x(\\d*)\\)"));
        const qsizetype end = find(")", m_at);
        if (end < 0 || !m_text.sliced(m_at, end - m_at).contains(" ="))
            return m_at + 2;
        const auto match = sized.match(textOf(m_at, end + 1));
        if (!match.hasMatch() || !takes(F::ImageAttributes, end + 1))
            return m_at + 2;
        QString list;
        if (!match.captured(4).isEmpty())
            list += QStringLiteral(" width=") + match.captured(4);
        if (!match.captured(5).isEmpty())
            list += QStringLiteral(" height=") + match.captured(5);
        m_out += m_text.sliced(m_copied, m_at - m_copied);
        m_out += QStringLiteral("![%1](%2%3)").arg(match.captured(1), match.captured(2), match.captured(3)).toUtf8();
        m_copied = m_at = end + 1;
        return put({Kind::Attributes, u'{' + list.trimmed() + u'}'}, end + 1);
    }

    /// GitHub's rules: no blank inside of a dollar sign, no word before the first, no letter or digit behind the last. Code within is code: prose
    /// on shells is full of dollar signs.
    qsizetype math()
    {
        if (follows("$$")) {
            const qsizetype end = find("$$", m_at + 2);
            const QByteArrayView within = end > m_at + 2 ? m_text.sliced(m_at + 2, end - m_at - 2) : QByteArrayView();
            const bool isMath = !within.trimmed().isEmpty() && !within.contains('`') && takes(F::Math, end + 2);
            return isMath ? put({Kind::DisplayMath, textOf(m_at + 2, end)}, end + 2) : m_at + 2;
        }
        const qsizetype ticked = follows("$`") ? find("`$", m_at + 2) : -1;
        if (ticked >= 0 && !m_text.sliced(m_at + 2, ticked - m_at - 2).contains('`') && takes(F::Math, ticked + 2))
            return put({Kind::Math, textOf(m_at + 2, ticked)}, ticked + 2);
        if (isBlank(at(m_at + 1)) || isWord(at(m_at - 1)) || at(m_at - 1) == '$')
            return m_at + 1;
        for (qsizetype end = m_at + 1; end < m_text.size() && end < m_at + farthestEnd && m_left > 0; ++end, --m_left) {
            if (m_text[end] == '\\')
                ++end;
            else if (m_text[end] == '`')
                return m_at + 1;
            else if (m_text[end] == '$')
                return !isBlank(at(end - 1)) && !isWord(at(end + 1)) && at(end + 1) != '$' && takes(F::Math, end + 1)
                           ? put({Kind::Math, textOf(m_at + 1, end)}, end + 1)
                           : m_at + 1;
        }
        return m_at + 1;
    }

    qsizetype colon()
    {
        if (follows("://")) { // marks in addresses are none
            qsizetype end = m_at;
            while (end < m_text.size() && !isBlank(m_text[end]) && m_text[end] != '<' && m_text[end] != ')' && m_text[end] != ']')
                ++end;
            return end;
        }
        qsizetype end = m_at + 1;
        while (isWord(at(end)) || at(end) == '+' || at(end) == '-')
            ++end;
        if (at(end) != ':' || end == m_at + 1 || end - m_at > 60 || isWord(at(m_at - 1)))
            return m_at + 1;
        const QString emoji = emojiNamed(m_text.sliced(m_at + 1, end - m_at - 1));
        return !emoji.isEmpty() && takes(F::Emoji, end + 1) ? put({Kind::Emoji, emoji, Style::Highlight, textOf(m_at, end + 1)}, end + 1) : m_at + 1;
    }

    /// @p brackets: where the two brackets are.
    qsizetype wiki(qsizetype brackets, Kind kind)
    {
        const qsizetype end = find("]]", brackets + 2);
        if (end < 0)
            return brackets + 1;
        const QByteArrayView inner = m_text.sliced(brackets + 2, end - brackets - 2);
        const char after = at(end + 2);
        const bool names = std::any_of(inner.begin(), inner.end(), [](char c) { return isWord(c) && (c < '0' || c > '9'); });
        const bool isContents = inner.compare("toc", Qt::CaseInsensitive) == 0 || inner == "_TOC_";
        const bool isLink = names && !isContents && !isBlank(inner.front()) && !isBlank(inner.back()) && !inner.contains('\n') && !inner.contains('[')
                            && !inner.contains(']') && !inner.contains('*') && after != '(' && after != '[' && after != ':' && at(brackets - 1) != ']';
        // In doubt a name alone behind “!” is CommonMark's.
        const bool doubtful = kind == Kind::WikiEmbed && !inner.contains('.') && m_spans.m_dialect.dialect() == MarkdownDialect::Auto;
        return isLink && !doubtful && takes(F::WikiLinks, end + 2) ? put({kind, QString::fromUtf8(inner)}, end + 2) : brackets + 2;
    }

    qsizetype pair(QByteArrayView marks, DialectFeature feature, Style style)
    {
        const char c = marks[0];
        const qsizetype start = m_at + marks.size();
        if (!follows(marks))
            return m_at + 1;
        qsizetype run = m_at;
        while (at(run) == c)
            ++run;
        if (m_closing == m_at) {
            m_closing = -1;
            return put({Kind::Close, QString::fromUtf8(marks), style}, start);
        }
        if (run != start || isBlank(at(start)) || isWord(at(m_at - 1)) || m_closing >= 0)
            return run;
        for (qsizetype end = find(marks, start + 1); end >= 0; end = find(marks, end + 1)) {
            const bool closes = !isBlank(at(end - 1)) && at(end + 2) != c && at(end - 1) != c && !isWord(at(end + 2));
            if (!closes)
                continue;
            if (!takes(feature, end + 2))
                return run;
            m_closing = end;
            return put({Kind::Open, QString::fromUtf8(marks), style}, start);
        }
        return run;
    }

    /// Pandoc's rule: no blanks inside.
    qsizetype script(char c, DialectFeature feature, Style style)
    {
        if (m_closing == m_at) {
            m_closing = -1;
            return put({Kind::Close, QChar::fromLatin1(c), style}, m_at + 1);
        }
        if (m_closing >= 0 || at(m_at - 1) == '[' || isBlank(at(m_at - 1)))
            return m_at + 1;
        qsizetype end = m_at + 1;
        while (end < m_text.size() && m_text[end] != c && !isBlank(m_text[end]) && m_text[end] != '[' && m_text[end] != ']' && m_text[end] != '`'
               && m_text[end] != '\\' && end - m_at < 100)
            ++end;
        if (at(end) != c || end == m_at + 1 || at(end + 1) == c || !takesScript(feature, end + 1))
            return m_at + 1;
        m_closing = end;
        return put({Kind::Open, QChar::fromLatin1(c), style}, m_at + 1);
    }

    /// On GitHub one tilde strikes out: no hint at that.
    [[nodiscard]] bool takesScript(DialectFeature feature, qsizetype end)
    {
        return feature == F::Subscript ? m_spans.m_dialect.has(feature) : takes(feature, end);
    }

    /// Pandoc's rule: brackets within are balanced. In doubt what may be the words of a link is.
    qsizetype note()
    {
        const qsizetype end = m_inNote || !m_spans.m_takesNotes ? -1 : closingBracket(m_at + 1);
        const QByteArrayView inner = end > m_at + 2 ? m_text.sliced(m_at + 2, end - m_at - 2) : QByteArrayView();
        if (m_closing > m_at && m_closing <= end) // the mark around it would not close
            return m_at + 1;
        const char after = at(end + 1);
        const bool isLink = after == '(' || after == '[' || after == ':' || !inner.trimmed().contains(' ');
        if (inner.trimmed().isEmpty() || (isLink && m_spans.m_dialect.dialect() == MarkdownDialect::Auto) || !takes(F::InlineNotes, end + 1))
            return m_at + 1;
        Scan within(m_spans, inner, m_line);
        within.m_inNote = true;
        QByteArray words = within.run(false);
        const QByteArray label = mark + QByteArray::number(static_cast<qulonglong>(m_spans.m_notes.size()));
        m_spans.m_notes.push_back({label, words.isEmpty() ? inner.toByteArray() : std::move(words), m_line});
        m_out += m_text.sliced(m_copied, m_at - m_copied);
        m_out += "[^" + label + ']';
        return m_copied = end + 1;
    }

    /// Where the bracket that opens at @p open is closed; -1: nowhere near.
    qsizetype closingBracket(qsizetype open)
    {
        int depth = 0;
        for (qsizetype i = open; i < m_text.size() && i < open + farthestEnd && m_left > 0; ++i, --m_left) {
            const char c = m_text[i];
            if (c == '\\')
                ++i;
            else if (c == '`')
                return -1;
            else if (c == '[')
                ++depth;
            else if (c == ']' && --depth == 0)
                return i;
        }
        return -1;
    }

    qsizetype comment()
    {
        const qsizetype end = follows("%%") ? find("%%", m_at + 2) : -1;
        return end > m_at + 2 && takes(F::Comments, end + 2) ? put({Kind::Nothing, {}}, end + 2) : m_at + (follows("%%") ? 2 : 1);
    }

    /// Where the id of a paragraph begins, with the blank before it; -1: there is none. No link of ours leads to it.
    qsizetype blockIdAt()
    {
        if (m_inNote || !m_spans.m_dialect.has(F::BlockIds))
            return -1;
        qsizetype end = m_text.size();
        while (end > 0 && isBlank(m_text[end - 1]))
            --end;
        qsizetype at = end;
        while (at > 0 && ((isWord(m_text[at - 1]) && m_text[at - 1] != '_') || m_text[at - 1] == '-'))
            --at;
        const bool isId = at >= 2 && at < end && m_text[at - 1] == '^' && isBlank(m_text[at - 2]);
        return isId ? at - 2 : -1;
    }

    /// Where the last line, if it is a list of attributes, begins, with the end of the line before it; -1: it is none.
    qsizetype blockAttributesAt()
    {
        QByteArrayView text = m_text;
        while (!text.isEmpty() && isBlank(text.back()))
            text.chop(1);
        const qsizetype lineEnd = text.lastIndexOf('\n');
        const QByteArrayView line = text.sliced(lineEnd + 1).trimmed();
        const bool may = line.endsWith('}') && (line.startsWith("{:") || (line.startsWith('{') && m_spans.m_dialect.dialect() == MarkdownDialect::MkDocs));
        AttributeValues values;
        if (m_inNote || !may || readAttributeList(QString::fromUtf8(line), values) != QString::fromUtf8(line).size()
            || !m_spans.m_dialect.takes(F::BlockAttributes, line, sourceLine()))
            return -1;
        if (!values.id.isEmpty())
            m_spans.m_givenIds.append(values.id);
        return std::max<qsizetype>(0, lineEnd);
    }

    /// Where attributes at the end of a heading begin; -1: there are none.
    qsizetype attributesAt()
    {
        QByteArrayView text = m_text;
        while (!text.isEmpty() && (isBlank(text.back()) || text.back() == '#'))
            text.chop(1);
        const qsizetype open = text.endsWith('}') ? text.lastIndexOf('{') : -1;
        if (open < 0 || (open > 0 && text[open - 1] == '\\'))
            return -1;
        AttributeValues values;
        const QString list = QString::fromUtf8(text.sliced(open));
        if (readAttributeList(list, values) != list.size())
            return -1;
        if (!m_spans.m_dialect.takes(F::HeadingAttributes, text.sliced(open), sourceLine()))
            return -1;
        if (!values.id.isEmpty())
            m_spans.m_givenIds.append(values.id);
        return open;
    }

    MarkdownSpans &m_spans;
    QByteArrayView m_text;
    qint32 m_line;
    qsizetype m_left; ///< bytes that may still be searched
    bool m_marks;
    struct SpanEnd {
        qsizetype at;
        qsizetype behind; ///< its attributes
        QString key;
    };
    std::vector<SpanEnd> m_ends; ///< of open words in brackets, innermost last
    qsizetype m_lastSpan = m_text.lastIndexOf("]{");
    qsizetype m_at = 0;
    qsizetype m_copied = 0;   ///< up to where m_text is in m_out
    qsizetype m_closing = -1; ///< where the open mark is closed
    bool m_inNote = false;    ///< notes have none
    QByteArray m_out;
};

bool MarkdownSpans::isNoteLabel(QByteArrayView label)
{
    return label.startsWith(mark);
}

QByteArray MarkdownSpans::replaced(QByteArrayView content, bool heading, qint32 line)
{
    const bool any = std::any_of(content.begin(), content.end(), [](char c) {
        return c == '$' || c == ':' || c == '[' || c == '=' || c == '+' || c == '^' || c == '~' || c == '%' || c == '{';
    });
    const bool marks = any && m_dialect.dialect() != MarkdownDialect::Plain;
    if ((!marks && !holdsRawElement(content)) || content.contains(mark))
        return {};
    return Scan(*this, content, line, marks).run(heading);
}

bool MarkdownSpans::endsWithAttributes(QByteArrayView content) const
{
    const qsizetype comment = content.lastIndexOf("<!--");
    const Span *span = comment < 0 ? nullptr : find(content.sliced(comment));
    return span && span->kind == Span::Kind::BlockAttributes;
}

const MarkdownSpans::Span *MarkdownSpans::find(QByteArrayView html) const
{
    if (html.size() < 9 || html[4] != mark)
        return nullptr;
    bool ok = false;
    const qulonglong number = html.sliced(5, html.size() - 8).toByteArray().toULongLong(&ok);
    return ok && number < m_spans.size() ? &m_spans[number] : nullptr;
}

} // namespace quayside
