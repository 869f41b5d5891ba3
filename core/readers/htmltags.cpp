// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/htmltags.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cstring>
#include <string_view>

namespace quayside {
namespace {

using namespace std::string_view_literals;

std::string_view view(QByteArrayView name)
{
    return {name.data(), static_cast<std::size_t>(name.size())};
}

template<std::size_t n>
bool isOneOf(QByteArrayView name, const std::array<std::string_view, n> &sorted)
{
    return std::binary_search(sorted.begin(), sorted.end(), view(name));
}

constexpr std::array voidElements{"area"sv,  "base"sv, "basefont"sv, "bgsound"sv, "br"sv,   "col"sv,  "command"sv, "embed"sv,  "frame"sv, "hr"sv,
                                  "image"sv, "img"sv,  "input"sv,    "keygen"sv,  "link"sv, "meta"sv, "param"sv,   "source"sv, "track"sv, "wbr"sv};
constexpr std::array optionalEnds{"body"sv, "colgroup"sv, "dd"sv, "dt"sv,  "head"sv,  "html"sv, "li"sv,    "optgroup"sv, "option"sv, "p"sv,
                                  "rb"sv,   "rp"sv,       "rt"sv, "rtc"sv, "tbody"sv, "td"sv,   "tfoot"sv, "th"sv,       "thead"sv,  "tr"sv};
constexpr std::array blocks{"address"sv, "article"sv, "aside"sv,    "blockquote"sv, "center"sv, "details"sv, "dialog"sv, "dir"sv,
                            "div"sv,     "dl"sv,      "fieldset"sv, "figure"sv,     "footer"sv, "form"sv,    "h1"sv,     "h2"sv,
                            "h3"sv,      "h4"sv,      "h5"sv,       "h6"sv,         "header"sv, "hgroup"sv,  "hr"sv,     "main"sv,
                            "menu"sv,    "nav"sv,     "ol"sv,       "p"sv,          "pre"sv,    "section"sv, "table"sv,  "ul"sv};
constexpr std::array rawTexts{"iframe"sv, "noembed"sv, "noframes"sv, "script"sv, "style"sv, "textarea"sv, "title"sv, "xmp"sv};
constexpr std::array formatting{"a"sv, "b"sv, "big"sv, "code"sv, "em"sv, "font"sv, "i"sv, "nobr"sv, "s"sv, "small"sv, "strike"sv, "strong"sv, "tt"sv, "u"sv};

constexpr std::array foreignRoots{"math"sv, "svg"sv};
/// Elements of SVG and MathML in which HTML stands (HTML standard, 13.2.6.5: integration points).
constexpr std::array holdsHtml{"annotation-xml"sv, "desc"sv, "foreignobject"sv, "mi"sv, "mn"sv, "mo"sv, "ms"sv, "mtext"sv, "title"sv};
constexpr qsizetype deepestForeign = 1000;

/// Behind the end of a comment that is open at @p at: “--!>” ends it too (HTML standard, 13.2.5.52).
qsizetype afterComment(QByteArrayView html, qsizetype at)
{
    for (at = html.indexOf("--", at); at >= 0; at = html.indexOf("--", at + 1)) {
        const QByteArrayView rest = html.sliced(at + 2);
        if (rest.startsWith('>'))
            return at + 3;
        if (rest.startsWith("!>"))
            return at + 4;
    }
    return html.size();
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool endsName(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '/' || c == '>';
}

bool startsWithIgnoringCase(QByteArrayView text, QByteArrayView lower)
{
    return text.size() >= lower.size() && qstrnicmp(text.data(), lower.data(), static_cast<size_t>(lower.size())) == 0;
}

} // namespace

bool isVoidElement(QByteArrayView name)
{
    return isOneOf(name, voidElements);
}

bool hasOptionalEnd(QByteArrayView name)
{
    return isOneOf(name, optionalEnds);
}

bool isBlockElement(QByteArrayView name)
{
    return isOneOf(name, blocks);
}

bool HtmlTagScanner::skipMarkup()
{
    const QByteArrayView rest = m_html.sliced(m_at);
    if (rest.startsWith("<!--")) {
        // "<!-->" and "<!--->" are complete comments; "<!--!>" is none.
        if (rest.sliced(4).startsWith('>'))
            m_at += 5;
        else
            m_at = afterComment(m_html, rest.sliced(4).startsWith("->") ? m_at + 3 : m_at + 4);
        return true;
    }
    if (rest.startsWith("<!") || rest.startsWith("<?")) {
        const qsizetype end = rest.indexOf('>');
        m_at = end < 0 ? m_html.size() : m_at + end + 1;
        return true;
    }
    return false;
}

void HtmlTagScanner::readTag(HtmlTag &tag)
{
    tag.offset = m_at++;
    tag.closing = m_html[m_at] == '/';
    if (tag.closing)
        ++m_at;
    const qsizetype start = m_at;
    while (m_at < m_html.size() && !endsName(m_html[m_at]))
        ++m_at;
    tag.name = m_html.sliced(start, std::min<qsizetype>(m_at - start, 64)).toByteArray().toLower();
    tag.selfClosing = false;
    tag.words = 0;
    char quote = 0;
    for (bool afterEquals = false; m_at < m_html.size(); ++m_at) {
        const char c = m_html[m_at];
        if (quote) {
            quote = c == quote ? char(0) : quote;
            continue;
        }
        if (c == '>') {
            tag.selfClosing = m_html[m_at - 1] == '/';
            ++m_at;
            return;
        }
        if ((c == '"' || c == '\'') && afterEquals)
            quote = c;
        const bool blank = c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
        if (blank || c == '"' || c == '\'' || c == '/')
            ++tag.words;
        if (!blank)
            afterEquals = c == '=';
    }
}

void HtmlTagScanner::skipRawText(const QByteArray &name)
{
    while (m_at < m_html.size()) {
        const void *found = std::memchr(m_html.data() + m_at, '<', static_cast<std::size_t>(m_html.size() - m_at));
        if (!found) {
            m_at = m_html.size();
            return;
        }
        m_at = static_cast<const char *>(found) - m_html.data();
        const QByteArrayView rest = m_html.sliced(m_at);
        if (rest.startsWith("</") && startsWithIgnoringCase(rest.sliced(2), name) && (rest.size() == name.size() + 2 || endsName(rest[name.size() + 2])))
            return;
        ++m_at;
    }
}

bool HtmlTagScanner::isForeign() const
{
    return !m_foreign.isEmpty() && isOneOf(m_foreign.constLast(), foreignRoots);
}

void HtmlTagScanner::follow(const HtmlTag &tag)
{
    const bool root = isOneOf(tag.name, foreignRoots);
    if (tag.closing) {
        if (!m_foreign.isEmpty() && m_foreign.constLast() == tag.name)
            m_foreign.removeLast();
    } else if (!tag.selfClosing && m_foreign.size() < deepestForeign && (root ? !isForeign() : isForeign() && isOneOf(tag.name, holdsHtml))) {
        m_foreign.append(tag.name);
    }
}

bool HtmlTagScanner::next(HtmlTag &tag)
{
    while (m_at + 1 < m_html.size()) {
        const void *found = std::memchr(m_html.data() + m_at, '<', static_cast<std::size_t>(m_html.size() - m_at));
        if (!found)
            return false;
        m_at = static_cast<const char *>(found) - m_html.data();
        if (m_at + 1 >= m_html.size())
            return false;
        if (skipMarkup())
            continue;
        const char after = m_html[m_at + 1];
        if (!isLetter(after) && !(after == '/' && m_at + 2 < m_html.size() && isLetter(m_html[m_at + 2]))) {
            ++m_at;
            continue;
        }
        readTag(tag);
        if (!tag.closing && !isForeign() && isOneOf(tag.name, rawTexts))
            skipRawText(tag.name);
        follow(tag);
        return true;
    }
    return false;
}

QStringList idsIn(QByteArrayView html)
{
    constexpr qsizetype longestTag = 4096;
    static const QRegularExpression attribute(QStringLiteral("\\s(id|name)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'>]+))"),
                                              QRegularExpression::CaseInsensitiveOption);
    QStringList ids;
    HtmlTagScanner scanner(html);
    HtmlTag tag;
    while (scanner.next(tag)) {
        const QByteArrayView rest = html.sliced(tag.offset, std::min(longestTag, html.size() - tag.offset));
        const qsizetype end = rest.indexOf('>');
        if (tag.closing || tag.words == 0)
            continue;
        const QString text = QString::fromUtf8(rest.first(end < 0 ? rest.size() : end));
        for (auto it = attribute.globalMatch(text); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            if (match.capturedView(1).compare(u"id", Qt::CaseInsensitive) == 0 || tag.name == "a")
                ids.append(match.captured(2) + match.captured(3) + match.captured(4));
        }
    }
    return ids;
}

QList<UnbalancedTag> unbalancedTags(QByteArrayView html)
{
    QList<UnbalancedTag> open;
    QList<UnbalancedTag> wrong;
    HtmlTagScanner scanner(html);
    HtmlTag tag;
    while (scanner.next(tag)) {
        if (isVoidElement(tag.name))
            continue;
        if (!tag.closing) {
            if (!tag.selfClosing)
                open.append({tag.name, tag.offset});
            continue;
        }
        // The nearest 64: enough for real pages, bounded for hostile ones.
        qsizetype at = open.size() - 1;
        const qsizetype last = std::max<qsizetype>(0, open.size() - 64);
        while (at >= last && open[at].name != tag.name)
            --at;
        if (at < last) {
            wrong.append({tag.name, tag.offset});
            continue;
        }
        for (qsizetype i = at + 1; i < open.size(); ++i) {
            if (!hasOptionalEnd(open[i].name))
                wrong.append(open[i]);
        }
        open.resize(at);
    }
    for (const UnbalancedTag &left : std::as_const(open)) {
        if (!hasOptionalEnd(left.name))
            wrong.append(left);
    }
    std::sort(wrong.begin(), wrong.end(), [](const UnbalancedTag &a, const UnbalancedTag &b) { return a.offset < b.offset; });
    return wrong;
}

Result<void> checkHtmlShape(QByteArrayView html, const WorkContext &context)
{
    // A tag may search the open elements, reopen all open formatting elements and compare attributes pairwise.
    constexpr qint64 mostLookups = 100'000'000;
    constexpr qint64 mostReopened = 1'000'000;
    constexpr int stopsBetween = 4096;
    QList<QByteArray> open;
    std::array<qint64, formatting.size()> openFormatting{};
    qint64 lookups = 0, reopened = 0, formattingLeft = 0;
    HtmlTagScanner scanner(html);
    HtmlTag tag;
    for (int tags = 1; scanner.next(tag); ++tags) {
        if (auto going = tags % stopsBetween == 0 ? context.checkStop() : Result<void>(); !going)
            return going;
        lookups += open.size() + formattingLeft + tag.words * tag.words / 2;
        reopened += formattingLeft;
        const auto known = std::lower_bound(formatting.begin(), formatting.end(), view(tag.name));
        if (known != formatting.end() && *known == view(tag.name)) {
            qint64 &count = openFormatting[static_cast<std::size_t>(known - formatting.begin())];
            const qint64 change = tag.closing ? (count > 0 ? -1 : 0) : 1;
            count += change;
            formattingLeft += change;
        }
        if (lookups > mostLookups || reopened > mostReopened) {
            return failure(ErrorCode::SourceTooComplex,
                           {{QStringLiteral("reason"), QCoreApplication::translate("Reader", "too many elements or attributes are open at once")},
                            {QStringLiteral("line"), QString::number(1 + html.first(tag.offset).count('\n'))}});
        }
        if (isVoidElement(tag.name) || hasOptionalEnd(tag.name))
            continue;
        if (!tag.closing) {
            open.append(tag.name);
            continue;
        }
        const qsizetype at = open.lastIndexOf(tag.name);
        lookups += at < 0 ? open.size() : open.size() - at;
        if (at >= 0)
            open.resize(at);
    }
    return {};
}

} // namespace quayside
