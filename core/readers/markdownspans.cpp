// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/markdownspans.h"

#include "readers/emoji.h"
#include "readers/markdownscan.h"

#include <algorithm>
#include <array>

namespace quayside {
namespace {

using F = DialectFeature;

constexpr char mark = '\x02';
constexpr std::size_t mostSpans = 1'000'000;

/// The element that @p tag, which begins with `<` or `</`, names, if its content is for machines; empty: none of these.
QByteArrayView rawElementIn(QByteArrayView tag)
{
    static constexpr std::array names{"script", "style", "iframe", "noembed", "noframes", "textarea"};
    const QByteArrayView rest = tag.sliced(tag.startsWith("</") ? 2 : 1);
    for (const QByteArrayView name : names) {
        const bool named = rest.size() > name.size() && rest.first(name.size()).compare(name, Qt::CaseInsensitive) == 0;
        if (named && QByteArrayView(" \t\r\n/>").contains(rest[name.size()]))
            return name;
    }
    return {};
}

/// Whether `:name:` is of the fonts that Material for MkDocs brings.
bool isIcon(QByteArrayView name)
{
    static constexpr std::array fonts{"material-", "fontawesome-", "octicons-", "simple-"};
    return std::any_of(fonts.begin(), fonts.end(), [&](const char *font) { return name.startsWith(QByteArrayView(font)); });
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

QByteArray MarkdownSpans::Scan::run(bool heading)
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

/// Replaces the text up to @p end by a comment for @p span.
qsizetype MarkdownSpans::Scan::put(Span span, qsizetype end)
{
    m_out += m_text.sliced(m_copied, m_at - m_copied);
    m_out += "<!--" + QByteArray(1, mark) + QByteArray::number(static_cast<qulonglong>(m_spans.m_spans.size())) + "-->";
    m_spans.m_spans.push_back(std::move(span));
    m_copied = end;
    return end;
}

/// Where @p word next is, from @p from; -1: too far or nowhere.
qsizetype MarkdownSpans::Scan::find(QByteArrayView word, qsizetype from)
{
    const QByteArrayView rest = m_text.sliced(from, std::min({farthestEnd, m_text.size() - from, std::max<qsizetype>(0, m_left)}));
    const qsizetype found = rest.indexOf(word);
    m_left -= found < 0 ? rest.size() : found;
    return found < 0 ? -1 : from + found;
}

/// Handles what begins here; gives where to go on.
qsizetype MarkdownSpans::Scan::step()
{
    switch (m_text[m_at]) {
    case '\\': return m_marks ? escaped() : m_at + 2;
    case '`': return attributes(code(), F::InlineAttributes);
    case '<': return attributes(tag(), F::InlineAttributes);
    default: return m_marks ? spanStep() : m_at + 1;
    }
}

qsizetype MarkdownSpans::Scan::spanStep()
{
    if (closesSpan())
        return endSpan();
    switch (m_text[m_at]) {
    case '$': return math();
    case ':': return colon();
    case '[': return bracket();
    case '!': return follows("![[") ? wiki(m_at + 1, Kind::WikiEmbed) : follows("![") ? image() : m_at + 1;
    case ']': return afterBracket();
    case '{': return brace();
    case '=': return pair("==", F::Marks, Style::Highlight);
    case '+': return follows("++") ? inserted() : m_at + 1;
    case '^': return m_closing != m_at && follows("^[") ? note() : script('^', F::Superscript, Style::Superscript);
    case '~': return follows("~~") || at(m_at - 1) == '~' ? m_at + 1 : script('~', F::Subscript, Style::Subscript);
    case '%': return comment();
    default: return m_at + 1;
    }
}

qsizetype MarkdownSpans::Scan::code()
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

qsizetype MarkdownSpans::Scan::tag()
{
    if (const qsizetype end = rawElementEnd(); end > 0)
        return put({Kind::RawElement, textOf(m_at, end)}, end);
    const char next = at(m_at + 1);
    const bool begins = (next >= 'a' && next <= 'z') || (next >= 'A' && next <= 'Z') || next == '/' || next == '!' || next == '?';
    const qsizetype end = begins ? find(">", m_at) : -1;
    return end < 0 ? m_at + 1 : end + 1;
}

/// Behind the element that begins here, if its content is no text; else 0.
qsizetype MarkdownSpans::Scan::rawElementEnd()
{
    if (!m_spans.m_takes.rawElements)
        return 0;
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
qsizetype MarkdownSpans::Scan::target()
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

/// GitHub's rules: no blank inside of a dollar sign, no word before the first, no letter or digit behind the last. Code within is code: prose
/// on shells is full of dollar signs.
qsizetype MarkdownSpans::Scan::math()
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

/// Whether the text before is a tag that shows a picture of Font Awesome, as GitBook writes it: `<i class="fa-github">:github:</i>`.
bool MarkdownSpans::Scan::isFontIcon() const
{
    constexpr qsizetype longest = 100;
    const QByteArrayView before = m_text.first(m_at).last(std::min(m_at, longest));
    const qsizetype open = before.endsWith("\">") ? before.lastIndexOf("<i class=\"fa") : -1;
    return open >= 0 && before.sliced(open).indexOf('>') == before.size() - open - 1;
}

qsizetype MarkdownSpans::Scan::colon()
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
    const QByteArrayView name = m_text.sliced(m_at + 1, end - m_at - 1);
    if (isIcon(name) || (emojiNamed(name).isEmpty() && isFontIcon()))
        return icon(end + 1);
    const QString emoji = emojiNamed(name);
    return !emoji.isEmpty() && takes(F::Emoji, end + 1) ? put({Kind::Emoji, emoji, Style::Highlight, textOf(m_at, end + 1)}, end + 1) : m_at + 1;
}

/// @p brackets: where the two brackets are.
qsizetype MarkdownSpans::Scan::wiki(qsizetype brackets, Kind kind)
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
    const bool doubtful =
        kind == Kind::WikiEmbed && !inner.contains('.') && !inner.contains('#') && !inner.contains('|') && m_spans.m_dialect.dialect() == MarkdownDialect::Auto;
    return isLink && !doubtful && takes(F::WikiLinks, end + 2) ? put({kind, QString::fromUtf8(inner)}, end + 2) : brackets + 2;
}

qsizetype MarkdownSpans::Scan::inserted()
{
    const qsizetype end = m_closing < 0 ? keys() : 0;
    return end > 0 ? end : pair("++", F::Inserted, Style::Inserted);
}

qsizetype MarkdownSpans::Scan::pair(QByteArrayView marks, DialectFeature feature, Style style)
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
qsizetype MarkdownSpans::Scan::script(char c, DialectFeature feature, Style style)
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
bool MarkdownSpans::Scan::takesScript(DialectFeature feature, qsizetype end)
{
    return feature == F::Subscript ? m_spans.m_dialect.has(feature) : takes(feature, end);
}

/// Pandoc's rule: brackets within are balanced. In doubt what may be the words of a link is.
qsizetype MarkdownSpans::Scan::note()
{
    const qsizetype end = m_inNote || !m_spans.m_takes.notes ? -1 : closingBracket(m_at + 1);
    const QByteArrayView inner = end > m_at + 2 ? m_text.sliced(m_at + 2, end - m_at - 2) : QByteArrayView();
    if (m_closing > m_at && m_closing <= end) // the mark around it would not close
        return m_at + 1;
    const char after = at(end + 1);
    const bool isLink = after == '(' || after == '[' || after == ':' || !inner.trimmed().contains(' ');
    if (inner.trimmed().isEmpty() || (isLink && m_spans.m_dialect.dialect() == MarkdownDialect::Auto) || !takes(F::InlineNotes, end + 1))
        return m_at + 1;
    addNote(inner);
    return m_copied = end + 1;
}

qsizetype MarkdownSpans::Scan::comment()
{
    const qsizetype end = follows("%%") ? find("%%", m_at + 2) : -1;
    return end > m_at + 2 && takes(F::Comments, end + 2) ? put({Kind::Nothing, {}}, end + 2) : m_at + (follows("%%") ? 2 : 1);
}

QByteArray MarkdownSpans::noteLabel(std::size_t number)
{
    return mark + QByteArray::number(static_cast<qulonglong>(number));
}

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
    if ((!marks && !(m_takes.rawElements && holdsRawElement(content))) || content.contains(mark))
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
