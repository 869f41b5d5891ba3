// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/jsxtag.h"

#include <QRegularExpression>
#include <QString>

#include <gumbo.h>

#include <algorithm>

namespace quayside {
namespace {

constexpr qsizetype longestTag = 4000;

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isNamePart(char c)
{
    return isLetter(c) || (c >= '0' && c <= '9') || c == '_' || c == '-' || c == '.' || c == ':';
}

/// Behind the braces that open @p text, with quotes minded or not; 0: they stay open.
qsizetype balanced(QByteArrayView text, bool quotes)
{
    int depth = 0;
    char quote = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const char c = text[at];
        if (quote) {
            if (c == '\\')
                ++at;
            else if (c == quote || (c == '\n' && quote != '`'))
                quote = 0;
        } else if (quotes && (c == '"' || c == '\'' || c == '`')) {
            quote = c;
        } else if (c == '{') {
            ++depth;
        } else if (c == '}' && --depth == 0) {
            return at + 1;
        }
    }
    return 0;
}

class JsxTagReader
{
public:
    explicit JsxTagReader(QByteArrayView text) : m_text(text.first(std::min(text.size(), longestTag))) {}

    std::optional<JsxTag> read()
    {
        if (m_text.size() < 2 || m_text[0] != '<')
            return {};
        m_at = 1;
        if (m_text[m_at] == '/') {
            m_tag.closing = true;
            ++m_at;
        }
        const qsizetype start = m_at;
        while (m_at < m_text.size() && isNamePart(m_text[m_at]))
            ++m_at;
        m_tag.name = m_text.sliced(start, m_at - start).toByteArray();
        if (!m_tag.name.isEmpty() && !isLetter(m_tag.name.front()))
            return {};
        while (readPart()) {
            if (m_tag.length > 0)
                return m_tag;
        }
        return {};
    }

private:
    [[nodiscard]] char here() const { return m_at < m_text.size() ? m_text[m_at] : char(0); }

    /// An attribute, or the end of the tag. False if it is none.
    bool readPart()
    {
        const qsizetype before = m_at;
        int lines = 0;
        while (isBlank(here()))
            lines += m_text[m_at++] == '\n' ? 1 : 0;
        if (lines > 1 || m_at >= m_text.size())
            return false;
        if (here() == '>' || m_text.sliced(m_at).startsWith("/>")) {
            m_tag.selfClosing = here() == '/';
            m_tag.length = m_at + (m_tag.selfClosing ? 2 : 1);
            return true;
        }
        if (before == m_at || m_tag.closing || m_tag.name.isEmpty())
            return false;
        if (here() == '{') { // attributes from elsewhere
            m_tag.isHtml = false;
            return braces().has_value();
        }
        return readAttribute();
    }

    bool readAttribute()
    {
        const qsizetype start = m_at;
        while (isNamePart(here()) || here() == '@')
            ++m_at;
        if (m_at == start)
            return false;
        JsxAttribute attribute{m_text.sliced(start, m_at - start).toByteArray(), "true", true};
        m_tag.isHtml = m_tag.isHtml && attribute.name != "className" && attribute.name != "htmlFor";
        if (here() == '=') {
            ++m_at;
            if (!readValue(attribute))
                return false;
        }
        m_tag.attributes.push_back(std::move(attribute));
        return true;
    }

    bool readValue(JsxAttribute &attribute)
    {
        if (here() == '{') {
            const auto code = braces();
            if (!code)
                return false;
            const auto value = evidentValue(*code);
            m_tag.isHtml = false;
            attribute.isKnown = value.has_value();
            attribute.value = value ? *value : code->toByteArray();
            return true;
        }
        const char quote = here();
        if (quote != '"' && quote != '\'') {
            const qsizetype start = m_at;
            while (m_at < m_text.size() && !isBlank(here()) && !QByteArrayView("\"'=<>`").contains(here()))
                ++m_at;
            attribute.value = m_text.sliced(start, m_at - start).toByteArray();
            return m_at > start;
        }
        const qsizetype end = m_text.indexOf(quote, m_at + 1);
        if (end < 0)
            return false;
        attribute.value = m_text.sliced(m_at + 1, end - m_at - 1).toByteArray();
        m_at = end + 1;
        return true;
    }

    /// The content of the braces that open here; nothing if they stay open.
    std::optional<QByteArrayView> braces()
    {
        const qsizetype start = m_at + 1;
        const qsizetype length = jsxBraces(m_text.sliced(m_at));
        if (length == 0)
            return {};
        m_at += length;
        return m_text.sliced(start, length - 2);
    }

    QByteArrayView m_text;
    qsizetype m_at = 0;
    JsxTag m_tag;
};

QByteArray asHtml(const JsxTag &jsx)
{
    QByteArray html = "<" + jsx.name;
    for (const JsxAttribute &attribute : jsx.attributes) {
        const QByteArray name = attribute.name == "className" ? QByteArray("class") : attribute.name == "htmlFor" ? QByteArray("for") : attribute.name;
        if (attribute.isKnown)
            html += ' ' + name + "=\"" + QByteArray(attribute.value).replace('"', "&quot;") + '"';
    }
    return html + (jsx.selfClosing ? " />" : ">");
}

} // namespace

QByteArray JsxTag::first(std::initializer_list<const char *> names) const
{
    for (const char *wanted : names) {
        const auto found = std::find_if(attributes.begin(), attributes.end(), [&](const JsxAttribute &each) { return each.name == wanted; });
        if (found != attributes.end() && found->isKnown && !found->value.isEmpty())
            return found->value;
    }
    return {};
}

qsizetype jsxBraces(QByteArrayView text)
{
    const qsizetype length = balanced(text, true); // an apostrophe among words is no quote
    return length > 0 ? length : balanced(text, false);
}

std::optional<QByteArray> evidentValue(QByteArrayView code)
{
    static const QRegularExpression text(QStringLiteral(R"re(^(?:(?:require|useBaseUrl)\(\s*)?(?:"([^"]*)"|'([^']*)'|`([^`$]*)`)\s*\)?(?:\.default)?$)re"));
    static const QRegularExpression word(QStringLiteral("^(?:[\\d.]+|true|false)$"));
    const QString trimmed = QString::fromUtf8(code).trimmed();
    if (word.match(trimmed).hasMatch())
        return trimmed.toUtf8();
    const auto match = text.match(trimmed);
    if (!match.hasMatch())
        return {};
    return (match.captured(1) + match.captured(2) + match.captured(3)).toUtf8();
}

QByteArrayView jsxExpression(QByteArrayView text, qsizetype &left)
{
    constexpr qsizetype longest = 20'000;
    if (left <= 0)
        return {};
    const qsizetype length = jsxBraces(text.first(std::min(text.size(), longest)));
    left -= length > 0 ? length : longest;
    const QByteArrayView behind = text.sliced(length);
    const qsizetype lineEnd = behind.indexOf('\n');
    return behind.first(lineEnd < 0 ? behind.size() : lineEnd).trimmed().isEmpty() ? text.first(length) : QByteArrayView();
}

QString shownExpression(QByteArrayView expression)
{
    constexpr qsizetype longest = 40;
    const QString line = QString::fromUtf8(expression.first(std::min<qsizetype>(expression.size(), 4 * longest))).simplified();
    return line.size() > longest ? line.first(longest) + u'…' : line;
}

std::optional<JsxTag> jsxTag(QByteArrayView text)
{
    return JsxTagReader(text).read();
}

bool isComponentName(QByteArrayView name)
{
    const bool capital = !name.isEmpty() && name[0] >= 'A' && name[0] <= 'Z';
    const bool small = std::any_of(name.begin(), name.end(), [](char c) { return c >= 'a' && c <= 'z'; });
    if (!capital || !small)
        return false;
    const QByteArray own = name.toByteArray();
    return own == "Frame" || gumbo_tag_enum(own.toLower().constData()) == GUMBO_TAG_UNKNOWN;
}

namespace {

/// Whether @p tag is that of a link among words, as of Docusaurus and Next.js: `<Link to="/page">`. One of HTML names a relation.
bool isLinkComponent(const JsxTag &tag)
{
    return tag.name == "Link" && !tag.closing && !tag.selfClosing && !tag.first({"to", "href"}).isEmpty() && tag.first({"rel"}).isEmpty();
}

} // namespace

QByteArray jsxAsHtml(QByteArrayView line)
{
    QByteArray out;
    qsizetype copied = 0;
    bool code = false;
    int links = 0;
    for (qsizetype at = 0; at < line.size(); ++at) {
        code = line[at] == '`' ? !code : code;
        if (code || line[at] != '<')
            continue;
        const auto tag = jsxTag(line.sliced(at));
        const bool opens = tag && isLinkComponent(*tag);
        const bool closes = tag && links > 0 && tag->closing && tag->name == "Link";
        const bool written = opens || closes || (tag && !tag->isHtml && !tag->closing && !isComponentName(tag->name));
        if (!written)
            continue;
        links += opens ? 1 : closes ? -1 : 0;
        out += line.sliced(copied, at - copied);
        out += opens ? "<a href=\"" + tag->first({"to", "href"}).replace('"', "&quot;") + "\">" : closes ? QByteArray("</a>") : asHtml(*tag);
        copied = at + tag->length;
        at = copied - 1;
    }
    if (copied > 0)
        out += line.sliced(copied);
    return out;
}

} // namespace quayside
