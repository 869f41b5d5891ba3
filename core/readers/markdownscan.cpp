// SPDX-License-Identifier: GPL-3.0-or-later
// Attributes among words, and what else stands in brackets and braces.
#include "readers/markdownscan.h"

#include "readers/attributelist.h"

#include <QRegularExpression>

#include <algorithm>

namespace quayside {

using F = DialectFeature;

/// The length in bytes of a list of attributes at @p from; 0: there is none.
qsizetype MarkdownSpans::Scan::listLength(qsizetype from, AttributeValues &values) const
{
    const QString list = QString::fromUtf8(m_text.sliced(from, std::min<qsizetype>(1000, m_text.size() - from)));
    const qsizetype length = readAttributeList(list, values);
    return list.left(length).toUtf8().size();
}

/// A list of attributes at @p from, behind what begins at m_at.
qsizetype MarkdownSpans::Scan::attributes(qsizetype from, DialectFeature feature)
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

qsizetype MarkdownSpans::Scan::bracket()
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
qsizetype MarkdownSpans::Scan::afterBracket()
{
    if (follows("]("))
        return attributes(target(), F::ImageAttributes);
    return m_spans.m_dialect.has(F::ImageAttributes) ? attributes(m_at + 1, F::ImageAttributes) : m_at + 1;
}

/// Words in brackets with attributes behind: `[words]{.class}`.
qsizetype MarkdownSpans::Scan::span()
{
    constexpr std::size_t deepest = 20;
    const bool may = m_at < m_lastSpan && m_ends.size() < deepest;
    const qsizetype end = may ? closingBracket(m_at) : -1;
    if (end < 0 || at(end + 1) != '{')
        return m_at + 1;
    AttributeValues values;
    const qsizetype length = listLength(end + 1, values);
    if (length == 0 || !takes(F::BracketedSpans, end + 1 + length))
        return m_at + 1;
    const QString key = spanKey + QString::number(m_spans.m_spans.size());
    m_ends.push_back({end, end + 1 + length, textOf(end, end + 1 + length) + key, {}});
    return put({Kind::Open, u'[' + key}, m_at + 1);
}

bool MarkdownSpans::Scan::closesSpan()
{
    while (!m_ends.empty() && m_ends.back().at < m_at) // passed by
        m_ends.pop_back();
    return !m_ends.empty() && m_ends.back().at == m_at;
}

qsizetype MarkdownSpans::Scan::endSpan()
{
    const SpanEnd end = m_ends.back();
    m_ends.pop_back();
    put({Kind::Close, end.close}, end.behind);
    m_at = end.behind;
    return end.opens.isEmpty() ? m_at : put({Kind::Open, end.opens}, m_at);
}

qsizetype MarkdownSpans::Scan::image()
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

/// A picture of a theme's font.
qsizetype MarkdownSpans::Scan::icon(qsizetype end)
{
    if (!takes(F::Icons, end))
        return m_at + 1;
    m_spans.m_dialect.tellNotRun(textOf(m_at, end), sourceLine());
    AttributeValues look;
    return put({Kind::Nothing, {}}, end + (at(end) == '{' ? listLength(end, look) : 0));
}

/// Keys to press, as in Material for MkDocs: `++ctrl+c++`. One alone may be inserted text elsewhere. 0: they are none.
qsizetype MarkdownSpans::Scan::keys()
{
    static const QRegularExpression names(QStringLiteral("^[a-z0-9]+(?:-[a-z0-9]+)*(?:\\+[a-z0-9]+(?:-[a-z0-9]+)*)*$"));
    const qsizetype end = find("++", m_at + 2);
    const QString text = end < 0 ? QString() : textOf(m_at + 2, end);
    const bool certain = text.contains(u'+') || m_spans.m_dialect.dialect() == MarkdownDialect::MkDocs;
    if (!certain || isWord(at(m_at - 1)) || !names.match(text).hasMatch() || !m_spans.m_dialect.has(F::Inserted))
        return 0;
    QStringList shown;
    for (QString key : text.split(u'+')) {
        key[0] = key[0].toUpper();
        shown.append(QStringLiteral("<kbd>%1</kbd>").arg(key.replace(u'-', u' ')));
    }
    return replace(shown.join(u'+').toUtf8(), end + 2);
}

/// What Quarto's program puts into a text. https://quarto.org/docs/extensions/shortcodes.html
qsizetype MarkdownSpans::Scan::shortcode()
{
    const qsizetype end = find(">}}", m_at + 3);
    const QList<QByteArray> words = end < 0 ? QList<QByteArray>() : m_text.sliced(m_at + 3, end - m_at - 3).toByteArray().simplified().split(' ');
    if (words.isEmpty() || words.front().isEmpty() || !takes(F::Shortcodes, end + 3))
        return m_at + 1;
    const QByteArray &name = words.front();
    const QByteArray argument = words.size() > 1 ? QByteArray(words[1]).replace('"', "").replace('<', "").replace('>', "") : QByteArray();
    if (name == "kbd" && !argument.isEmpty() && !argument.contains('='))
        return replace("<kbd>" + argument + "</kbd>", end + 3);
    if (name == "video" && !argument.isEmpty())
        return replace('[' + argument + "](<" + argument + ">)", end + 3);
    if (name != "pagebreak" && name != "include")
        m_spans.m_dialect.tellNotRun(QStringLiteral("{{< %1 >}}").arg(QString::fromUtf8(name.left(40))), sourceLine());
    return end + 3;
}

/// Puts @p markdown in place of the text up to @p end.
qsizetype MarkdownSpans::Scan::replace(const QByteArray &markdown, qsizetype end)
{
    m_out += m_text.sliced(m_copied, m_at - m_copied);
    m_out += markdown;
    return m_copied = end;
}

/// Where the bracket that opens at @p open is closed; -1: nowhere near.
qsizetype MarkdownSpans::Scan::closingBracket(qsizetype open)
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

/// Where the id of a paragraph begins, with the blank before it; -1: there is none. No link of ours leads to it.
qsizetype MarkdownSpans::Scan::blockIdAt()
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
qsizetype MarkdownSpans::Scan::blockAttributesAt()
{
    QByteArrayView text = m_text;
    while (!text.isEmpty() && isBlank(text.back()))
        text.chop(1);
    const qsizetype lineEnd = text.lastIndexOf('\n');
    const QByteArrayView line = text.sliced(lineEnd + 1).trimmed();
    const QByteArrayView list = line.startsWith('{') ? line.sliced(1).trimmed() : QByteArrayView();
    const bool begins = list.startsWith(':') || list.startsWith('.') || list.startsWith('#') || m_spans.m_dialect.dialect() == MarkdownDialect::MkDocs;
    const bool may = !list.isEmpty() && list.endsWith('}') && begins;
    AttributeValues values;
    if (m_inNote || !may || readAttributeList(QString::fromUtf8(line), values) != QString::fromUtf8(line).size()
        || !m_spans.m_dialect.takes(F::BlockAttributes, line, sourceLine()))
        return -1;
    if (!values.id.isEmpty())
        m_spans.m_givenIds.append(values.id);
    return std::max<qsizetype>(0, lineEnd);
}

/// Where attributes at the end of a heading begin; -1: there are none.
qsizetype MarkdownSpans::Scan::attributesAt()
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

} // namespace quayside
