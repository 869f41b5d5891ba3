// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/htmlnodes.h"

#include <algorithm>
#include <string_view>
#include <vector>

namespace quayside::htmlnode {

std::span<void *const> children(const GumboNode *node)
{
    if (node->type != GUMBO_NODE_ELEMENT)
        return {};
    return {node->v.element.children.data, node->v.element.children.length};
}

GumboTag tag(const GumboNode *node)
{
    if (node->type != GUMBO_NODE_ELEMENT || node->v.element.tag_namespace != GUMBO_NAMESPACE_HTML)
        return GUMBO_TAG_LAST;
    return node->v.element.tag;
}

QString name(const GumboNode *node)
{
    if (node->type != GUMBO_NODE_ELEMENT && node->type != GUMBO_NODE_TEMPLATE)
        return {};
    if (node->v.element.tag != GUMBO_TAG_UNKNOWN)
        return QString::fromLatin1(gumbo_normalized_tagname(node->v.element.tag));
    GumboStringPiece piece = node->v.element.original_tag;
    gumbo_tag_from_original_text(&piece);
    return QString::fromUtf8(piece.data, static_cast<qsizetype>(std::min<std::size_t>(piece.length, 64))).toLower();
}

QString attribute(const GumboNode *node, const char *attributeName)
{
    if (node->type != GUMBO_NODE_ELEMENT)
        return {};
    const GumboAttribute *found = gumbo_get_attribute(&node->v.element.attributes, attributeName);
    return found ? QString::fromUtf8(found->value) : QString();
}

bool hasAttribute(const GumboNode *node, const char *attributeName)
{
    return node->type == GUMBO_NODE_ELEMENT && gumbo_get_attribute(&node->v.element.attributes, attributeName);
}

bool hasClass(const GumboNode *node, QLatin1StringView word)
{
    const QString classes = attribute(node, "class");
    const auto words = QStringView(classes).split(u' ', Qt::SkipEmptyParts);
    return std::any_of(words.begin(), words.end(), [&](QStringView w) { return w == word; });
}

QString styleProperty(const GumboNode *node, QLatin1StringView property)
{
    constexpr std::size_t longest = 10'000; // what follows is no style of a person
    const GumboAttribute *given = node->type == GUMBO_NODE_ELEMENT ? gumbo_get_attribute(&node->v.element.attributes, "style") : nullptr;
    if (!given)
        return {};
    const std::string_view bytes(given->value);
    const QString style = QString::fromUtf8(bytes.data(), static_cast<qsizetype>(std::min(longest, bytes.size())));
    QString found;
    bool important = false;
    const auto declarations = QStringView(style).split(u';', Qt::SkipEmptyParts);
    for (const QStringView declaration : declarations) {
        const qsizetype colon = declaration.indexOf(u':');
        if (colon <= 0 || declaration.first(colon).trimmed().compare(property, Qt::CaseInsensitive) != 0)
            continue;
        QString value = declaration.sliced(colon + 1).trimmed().toString().toLower();
        const bool insists = value.endsWith(QLatin1StringView("!important"));
        if (insists)
            value = value.chopped(10).trimmed();
        if (insists || !important)
            found = value;
        important = important || insists;
    }
    return found;
}

Alignment alignment(const GumboNode *node)
{
    QString value = styleProperty(node, QLatin1StringView("text-align"));
    if (value.isEmpty())
        value = attribute(node, "align").toLower();
    if (value == QLatin1StringView("left"))
        return Alignment::Left;
    if (value == QLatin1StringView("center") || value == QLatin1StringView("middle"))
        return Alignment::Center;
    if (value == QLatin1StringView("right"))
        return Alignment::Right;
    return value == QLatin1StringView("justify") ? Alignment::Justify : Alignment::None;
}

QString textBelow(const GumboNode *node)
{
    QString text;
    std::vector<const GumboNode *> open{node};
    while (!open.empty()) {
        const GumboNode *at = open.back();
        open.pop_back();
        if (at->type == GUMBO_NODE_TEXT || at->type == GUMBO_NODE_WHITESPACE || at->type == GUMBO_NODE_CDATA)
            text += QString::fromUtf8(at->v.text.text);
        else if (tag(at) == GUMBO_TAG_BR)
            text += u'\n';
        const auto below = children(at);
        for (auto it = below.rbegin(); it != below.rend(); ++it)
            open.push_back(child(*it));
    }
    return text;
}

int number(const GumboNode *node, const char *attributeName, int fallback, int low, int high)
{
    bool ok = false;
    const int value = attribute(node, attributeName).trimmed().toInt(&ok);
    return ok ? std::clamp(value, low, high) : fallback;
}

Kind kind(const GumboNode *node)
{
    if (node->type != GUMBO_NODE_ELEMENT)
        return Kind::Ignored;
    if (node->v.element.tag_namespace != GUMBO_NAMESPACE_HTML)
        return Kind::Unsafe;
    switch (node->v.element.tag) {
    case GUMBO_TAG_P: return Kind::Paragraph;
    case GUMBO_TAG_H1:
    case GUMBO_TAG_H2:
    case GUMBO_TAG_H3:
    case GUMBO_TAG_H4:
    case GUMBO_TAG_H5:
    case GUMBO_TAG_H6: return Kind::Heading;
    case GUMBO_TAG_UL:
    case GUMBO_TAG_OL:
    case GUMBO_TAG_MENU:
    case GUMBO_TAG_DIR: return Kind::List;
    case GUMBO_TAG_DL: return Kind::Definitions;
    case GUMBO_TAG_TABLE: return Kind::Table;
    case GUMBO_TAG_PRE:
    case GUMBO_TAG_XMP:
    case GUMBO_TAG_PLAINTEXT: return Kind::Code;
    case GUMBO_TAG_BLOCKQUOTE: return Kind::Quote;
    case GUMBO_TAG_HR: return Kind::Rule;
    case GUMBO_TAG_DETAILS: return Kind::Details;
    case GUMBO_TAG_FIGURE:
    case GUMBO_TAG_LISTING: // mdBook's <Listing number="" caption="">; HTML 2's is extinct
        return Kind::Figure;
    case GUMBO_TAG_DIV:
    case GUMBO_TAG_SECTION:
    case GUMBO_TAG_ARTICLE:
    case GUMBO_TAG_CENTER:
    case GUMBO_TAG_ASIDE:
    case GUMBO_TAG_NAV:
    case GUMBO_TAG_HEADER:
    case GUMBO_TAG_FOOTER:
    case GUMBO_TAG_MAIN:
    case GUMBO_TAG_ADDRESS:
    case GUMBO_TAG_HGROUP: return Kind::Division;
    case GUMBO_TAG_BODY:
    case GUMBO_TAG_HTML:
    case GUMBO_TAG_FORM:
    case GUMBO_TAG_FIELDSET:
    case GUMBO_TAG_LEGEND:
    case GUMBO_TAG_NOSCRIPT:
    case GUMBO_TAG_NOFRAMES:
    case GUMBO_TAG_NOEMBED: return Kind::Transparent;
    case GUMBO_TAG_EM:
    case GUMBO_TAG_I:
    case GUMBO_TAG_CITE:
    case GUMBO_TAG_VAR:
    case GUMBO_TAG_DFN: return Kind::Emphasis;
    case GUMBO_TAG_STRONG:
    case GUMBO_TAG_B: return Kind::Strong;
    case GUMBO_TAG_DEL:
    case GUMBO_TAG_S:
    case GUMBO_TAG_STRIKE: return Kind::Strike;
    case GUMBO_TAG_SUP: return Kind::Superscript;
    case GUMBO_TAG_SUB: return Kind::Subscript;
    case GUMBO_TAG_U: return Kind::Underline;
    case GUMBO_TAG_INS: return Kind::Inserted;
    case GUMBO_TAG_MARK: return Kind::Highlight;
    case GUMBO_TAG_SMALL: return Kind::Small;
    case GUMBO_TAG_KBD: return Kind::Keyboard;
    case GUMBO_TAG_Q: return Kind::Quotation;
    case GUMBO_TAG_CODE:
    case GUMBO_TAG_TT:
    case GUMBO_TAG_SAMP: return Kind::InlineCode;
    case GUMBO_TAG_A: return Kind::Link;
    case GUMBO_TAG_IMG:
    case GUMBO_TAG_IMAGE: return Kind::Image;
    case GUMBO_TAG_BR: return Kind::Break;
    case GUMBO_TAG_SPAN:
    case GUMBO_TAG_ABBR:
    case GUMBO_TAG_ACRONYM:
    case GUMBO_TAG_BDO:
    case GUMBO_TAG_BDI:
    case GUMBO_TAG_TIME:
    case GUMBO_TAG_DATA: return Kind::Span;
    case GUMBO_TAG_RUBY: return Kind::Ruby;
    case GUMBO_TAG_FONT:
    case GUMBO_TAG_BIG:
    case GUMBO_TAG_NOBR:
    case GUMBO_TAG_LABEL:
    case GUMBO_TAG_OUTPUT:
    case GUMBO_TAG_BLINK:
    case GUMBO_TAG_MARQUEE:
    case GUMBO_TAG_RB:
    case GUMBO_TAG_RT:
    case GUMBO_TAG_RP:
    case GUMBO_TAG_RTC:
    case GUMBO_TAG_BASEFONT:
    case GUMBO_TAG_WBR: return Kind::Plain;
    case GUMBO_TAG_LI:
    case GUMBO_TAG_DT:
    case GUMBO_TAG_DD:
    case GUMBO_TAG_CAPTION:
    case GUMBO_TAG_COLGROUP:
    case GUMBO_TAG_COL:
    case GUMBO_TAG_TBODY:
    case GUMBO_TAG_THEAD:
    case GUMBO_TAG_TFOOT:
    case GUMBO_TAG_TR:
    case GUMBO_TAG_TD:
    case GUMBO_TAG_TH:
    case GUMBO_TAG_SUMMARY:
    case GUMBO_TAG_FIGCAPTION: return Kind::Structure;
    case GUMBO_TAG_HEAD:
    case GUMBO_TAG_TITLE:
    case GUMBO_TAG_BASE:
    case GUMBO_TAG_LINK:
    case GUMBO_TAG_META:
    case GUMBO_TAG_TEMPLATE:
    case GUMBO_TAG_SOURCE:
    case GUMBO_TAG_TRACK:
    case GUMBO_TAG_PARAM:
    case GUMBO_TAG_AREA:
    case GUMBO_TAG_MAP:
    case GUMBO_TAG_DATALIST: return Kind::Ignored;
    case GUMBO_TAG_INPUT:
    case GUMBO_TAG_BUTTON:
    case GUMBO_TAG_SELECT:
    case GUMBO_TAG_OPTGROUP:
    case GUMBO_TAG_OPTION:
    case GUMBO_TAG_TEXTAREA:
    case GUMBO_TAG_KEYGEN:
    case GUMBO_TAG_PROGRESS:
    case GUMBO_TAG_METER: return Kind::Control;
    case GUMBO_TAG_SCRIPT:
    case GUMBO_TAG_STYLE:
    case GUMBO_TAG_IFRAME:
    case GUMBO_TAG_OBJECT:
    case GUMBO_TAG_EMBED:
    case GUMBO_TAG_APPLET:
    case GUMBO_TAG_VIDEO:
    case GUMBO_TAG_AUDIO:
    case GUMBO_TAG_CANVAS:
    case GUMBO_TAG_FRAME:
    case GUMBO_TAG_FRAMESET:
    case GUMBO_TAG_SVG:
    case GUMBO_TAG_MATH: return Kind::Unsafe;
    default: return Kind::Unknown;
    }
}

bool isFlow(Kind kind)
{
    return kind <= Kind::Transparent;
}

} // namespace quayside::htmlnode
