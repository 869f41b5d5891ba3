// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/http/pagereferences.h"

#include <QUrl>

#include <algorithm>
#include <array>

namespace quayside {
namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

bool isNameEnd(char c)
{
    return isSpace(c) || c == '>' || c == '/' || c == '=';
}

/// The few entities that stand in addresses.
QByteArray withoutEntities(QByteArray text)
{
    for (const auto &[entity, character] : {std::pair{"&quot;", "\""}, {"&#34;", "\""}, {"&#39;", "'"}, {"&#38;", "&"}, {"&amp;", "&"}})
        text.replace(entity, character);
    return text;
}

class Scan
{
public:
    explicit Scan(const QByteArray &text) : m_text(text) {}

    void html(qsizetype from, qsizetype end);
    void markdown();
    void css(qsizetype from, qsizetype end);
    QList<PageReference> found;

private:
    struct Attribute {
        QByteArray name;
        qsizetype from = 0;
        qsizetype size = 0;
    };
    qsizetype tag(qsizetype at, qsizetype end);
    bool attribute(qsizetype &at, qsizetype end, Attribute &attribute) const;
    void take(const QByteArray &tag, const Attribute &attribute);
    void takeSet(const Attribute &attribute);
    qsizetype cssValue(qsizetype at, qsizetype end);
    void markdownLine(qsizetype at, qsizetype end);
    qsizetype markdownImage(qsizetype at, qsizetype end);
    void markdownTarget(qsizetype at, qsizetype end);
    void add(qsizetype from, qsizetype size, bool isImage, bool hasEntities);
    [[nodiscard]] qsizetype find(const char *what, qsizetype from, qsizetype end) const;
    [[nodiscard]] qsizetype skipSpaces(qsizetype at, qsizetype end) const;

    const QByteArray &m_text;
};

qsizetype Scan::find(const char *what, qsizetype from, qsizetype end) const
{
    if (from >= end)
        return end;
    const qsizetype at = QByteArrayView(m_text).sliced(from, end - from).indexOf(what);
    return at < 0 ? end : from + at;
}

qsizetype Scan::skipSpaces(qsizetype at, qsizetype end) const
{
    while (at < end && isSpace(m_text.at(at)))
        ++at;
    return at;
}

/// Keeps what is a relative name of a file.
void Scan::add(qsizetype from, qsizetype size, bool isImage, bool hasEntities)
{
    constexpr qsizetype longest = 4096;
    constexpr qsizetype most = 10'000;
    while (size > 0 && isSpace(m_text.at(from))) {
        ++from;
        --size;
    }
    while (size > 0 && isSpace(m_text.at(from + size - 1)))
        --size;
    if (size == 0 || size > longest || found.size() >= most)
        return;
    QByteArray raw = m_text.mid(from, size);
    if (hasEntities)
        raw = withoutEntities(raw);
    raw = raw.left(std::min(raw.indexOf('?') < 0 ? raw.size() : raw.indexOf('?'), raw.indexOf('#') < 0 ? raw.size() : raw.indexOf('#')));
    const qsizetype colon = raw.indexOf(':');
    const bool hasScheme = colon >= 0 && raw.left(colon).indexOf('/') < 0;
    if (raw.isEmpty() || raw.startsWith('/') || raw.startsWith('\\') || hasScheme || raw.contains("{{"))
        return;
    found.append({from, size, QString::fromUtf8(QByteArray::fromPercentEncoding(raw)), isImage});
}

// ---- HTML -----------------------------------------------------------------------------------------------------------------

void Scan::html(qsizetype from, qsizetype end)
{
    qsizetype at = from;
    while (at < end) {
        at = find("<", at, end);
        if (at >= end)
            return;
        if (m_text.mid(at, 4) == "<!--")
            at = find("-->", at + 4, end);
        else if (at + 1 < end && QChar::isLetter(static_cast<uchar>(m_text.at(at + 1))))
            at = tag(at + 1, end);
        else
            ++at;
    }
}

/// Reads the attributes of the tag whose name begins at @p at; gives where reading goes on.
qsizetype Scan::tag(qsizetype at, qsizetype end)
{
    const qsizetype begin = at;
    while (at < end && !isNameEnd(m_text.at(at)))
        ++at;
    const QByteArray name = m_text.mid(begin, at - begin).toLower();
    for (Attribute one; attribute(at, end, one);)
        take(name, one);
    if (at < end)
        ++at; // '>'
    if (name != "style" && name != "script")
        return at;
    // Their content is no markup.
    const QByteArray last = "</" + name;
    qsizetype close = at;
    while (close < end && m_text.mid(close, last.size()).toLower() != last)
        close = find("<", close + 1, end);
    if (name == "style")
        css(at, close);
    return close;
}

bool Scan::attribute(qsizetype &at, qsizetype end, Attribute &attribute) const
{
    while (at < end && (isSpace(m_text.at(at)) || m_text.at(at) == '/'))
        ++at;
    if (at >= end || m_text.at(at) == '>')
        return false;
    const qsizetype begin = at++;
    while (at < end && !isNameEnd(m_text.at(at)))
        ++at;
    attribute = {m_text.mid(begin, at - begin).toLower(), 0, 0};
    qsizetype value = skipSpaces(at, end);
    if (value >= end || m_text.at(value) != '=')
        return true;
    value = skipSpaces(value + 1, end);
    const char quote = value < end ? m_text.at(value) : '>';
    attribute.from = value;
    if (quote == '"' || quote == '\'') {
        ++attribute.from;
        at = std::min(find(quote == '"' ? "\"" : "'", attribute.from, end), end);
        attribute.size = at - attribute.from;
        at = std::min(at + 1, end);
        return true;
    }
    at = value;
    while (at < end && !isSpace(m_text.at(at)) && m_text.at(at) != '>')
        ++at;
    attribute.size = at - attribute.from;
    return true;
}

void Scan::take(const QByteArray &tag, const Attribute &attribute)
{
    struct Place {
        const char *tag;
        const char *attribute;
        bool isImage;
    };
    static constexpr std::array places{
        Place{"img", "src", true},          Place{"input", "src", true},     Place{"video", "poster", true},   Place{"image", "href", true},
        Place{"image", "xlink:href", true}, Place{"use", "href", true},      Place{"use", "xlink:href", true}, Place{"body", "background", true},
        Place{"table", "background", true}, Place{"td", "background", true}, Place{"object", "data", true},    Place{"embed", "src", true},
        Place{"link", "href", false},       Place{"script", "src", false},   Place{"source", "src", false},
    };
    if (attribute.name == "style")
        return css(attribute.from, attribute.from + attribute.size);
    if (attribute.name == "srcset" && (tag == "img" || tag == "source"))
        return takeSet(attribute);
    const auto place = std::find_if(places.begin(), places.end(), [&](const Place &one) { return tag == one.tag && attribute.name == one.attribute; });
    if (place != places.end())
        add(attribute.from, attribute.size, place->isImage, true);
}

/// "a.png 1x, b.png 2x"
void Scan::takeSet(const Attribute &attribute)
{
    const qsizetype end = attribute.from + attribute.size;
    qsizetype at = attribute.from;
    while (at < end) {
        while (at < end && (isSpace(m_text.at(at)) || m_text.at(at) == ','))
            ++at;
        const qsizetype begin = at;
        while (at < end && !isSpace(m_text.at(at)))
            ++at;
        const qsizetype size = at - begin;
        const bool endsHere = size > 0 && m_text.at(at - 1) == ',';
        add(begin, size - (endsHere ? 1 : 0), true, true);
        if (!endsHere)
            at = find(",", at, end);
    }
}

// ---- CSS ------------------------------------------------------------------------------------------------------------------

void Scan::css(qsizetype from, qsizetype end)
{
    for (qsizetype at = from; at < end;) {
        const char c = m_text.at(at);
        if (c == '/' && m_text.mid(at, 2) == "/*")
            at = std::min(find("*/", at + 2, end) + 2, end);
        else if ((c == 'u' || c == 'U') && m_text.mid(at, 4).toLower() == "url(")
            at = cssValue(at + 4, end);
        else if (c == '@' && m_text.mid(at, 8).toLower() == "@import ")
            at = cssValue(at + 8, end);
        else
            ++at;
    }
}

/// What stands in `url(…)` or after `@import`.
qsizetype Scan::cssValue(qsizetype at, qsizetype end)
{
    at = skipSpaces(at, end);
    if (at >= end || m_text.mid(at, 4).toLower() == "url(")
        return at;
    const char quote = m_text.at(at);
    const bool isQuoted = quote == '"' || quote == '\'';
    const qsizetype begin = isQuoted ? at + 1 : at;
    qsizetype last = begin;
    while (last < end && (isQuoted ? m_text.at(last) != quote : m_text.at(last) != ')' && m_text.at(last) != ';'))
        ++last;
    add(begin, last - begin, false, false);
    return std::min(last + 1, end);
}

// ---- Markdown -------------------------------------------------------------------------------------------------------------

void Scan::markdown()
{
    QByteArray fence;
    for (qsizetype at = 0; at < m_text.size();) {
        const qsizetype end = find("\n", at, m_text.size());
        const QByteArray line = m_text.mid(at, std::min<qsizetype>(end - at, 64)).trimmed();
        const QByteArray mark = line.startsWith("```") ? "```" : line.startsWith("~~~") ? "~~~" : "";
        if (!fence.isEmpty())
            fence = mark == fence ? QByteArray() : fence;
        else if (!mark.isEmpty())
            fence = mark;
        else
            markdownLine(at, end);
        at = end + 1;
    }
}

/// The references of one line outside of code.
void Scan::markdownLine(qsizetype at, qsizetype end)
{
    const qsizetype first = skipSpaces(at, end);
    const qsizetype definition = first < end && m_text.at(first) == '[' ? find("]", first, end) : end;
    if (definition + 1 < end && m_text.at(definition + 1) == ':') {
        return markdownTarget(definition + 2, end);
    }
    while (at < end) {
        const char c = m_text.at(at);
        if (c == '`') {
            qsizetype ticks = at;
            while (ticks < end && m_text.at(ticks) == '`')
                ++ticks;
            const QByteArray run = m_text.mid(at, ticks - at);
            constexpr qsizetype longestCode = 10'000; // or a hostile line would be searched again and again
            const qsizetype last = std::min(end, ticks + longestCode);
            const qsizetype close = find(run.constData(), ticks, last);
            at = close < last ? close + run.size() : ticks;
        } else if (c == '!' && at + 1 < end && m_text.at(at + 1) == '[') {
            at = markdownImage(at + 2, end);
        } else if (c == '<') {
            const qsizetype close = std::min(find(">", at, end) + 1, end);
            html(at, close);
            at = close;
        } else {
            ++at;
        }
    }
}

/// After "![".
qsizetype Scan::markdownImage(qsizetype at, qsizetype end)
{
    int depth = 1;
    while (at < end && depth > 0) {
        const char c = m_text.at(at++);
        if (c == '\\')
            ++at;
        depth += c == '[' ? 1 : c == ']' ? -1 : 0;
    }
    if (at < end && m_text.at(at) == '(')
        markdownTarget(at + 1, end);
    return std::min(at, end);
}

/// "name", "<name>", each with or without a title.
void Scan::markdownTarget(qsizetype at, qsizetype end)
{
    at = skipSpaces(at, end);
    const bool isBracketed = at < end && m_text.at(at) == '<';
    if (isBracketed)
        ++at;
    qsizetype last = at;
    int depth = 0;
    while (last < end) {
        const char c = m_text.at(last);
        if (isBracketed ? c == '>' : isSpace(c) || (c == ')' && depth == 0))
            break;
        depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        ++last;
    }
    add(at, last - at, true, false);
}

} // namespace

QList<PageReference> referencesIn(const QByteArray &text, PageLanguage language)
{
    Scan scan(text);
    if (language == PageLanguage::Html)
        scan.html(0, text.size());
    else if (language == PageLanguage::Css)
        scan.css(0, text.size());
    else
        scan.markdown();
    std::sort(scan.found.begin(), scan.found.end(), [](const PageReference &a, const PageReference &b) { return a.from < b.from; });
    return scan.found;
}

QByteArray referenceText(const QString &name)
{
    return QUrl::toPercentEncoding(name);
}

} // namespace quayside
