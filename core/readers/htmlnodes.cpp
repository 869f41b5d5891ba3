// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/htmlnodes.h"

#include <algorithm>
#include <array>
#include <initializer_list>
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
        for (std::size_t i = below.size(); i > 0; --i)
            open.push_back(child(below[i - 1]));
    }
    return text;
}

int number(const GumboNode *node, const char *attributeName, int fallback, int low, int high)
{
    bool ok = false;
    const int value = attribute(node, attributeName).trimmed().toInt(&ok);
    return ok ? std::clamp(value, low, high) : fallback;
}

namespace {

struct KindRow {
    Kind kind;
    std::initializer_list<GumboTag> tags;
};

constexpr KindRow kindRows[]{
    {Kind::Paragraph, {GUMBO_TAG_P}},
    {Kind::Heading, {GUMBO_TAG_H1, GUMBO_TAG_H2, GUMBO_TAG_H3, GUMBO_TAG_H4, GUMBO_TAG_H5, GUMBO_TAG_H6}},
    {Kind::List, {GUMBO_TAG_UL, GUMBO_TAG_OL, GUMBO_TAG_MENU, GUMBO_TAG_DIR}},
    {Kind::Definitions, {GUMBO_TAG_DL}},
    {Kind::Table, {GUMBO_TAG_TABLE}},
    {Kind::Code, {GUMBO_TAG_PRE, GUMBO_TAG_XMP, GUMBO_TAG_PLAINTEXT}},
    {Kind::Quote, {GUMBO_TAG_BLOCKQUOTE}},
    {Kind::Rule, {GUMBO_TAG_HR}},
    {Kind::Details, {GUMBO_TAG_DETAILS}},
    // mdBook's <Listing number="" caption="">; HTML 2's is extinct
    {Kind::Figure, {GUMBO_TAG_FIGURE, GUMBO_TAG_LISTING}},
    {Kind::Division,
     {GUMBO_TAG_DIV, GUMBO_TAG_SECTION, GUMBO_TAG_ARTICLE, GUMBO_TAG_CENTER, GUMBO_TAG_ASIDE, GUMBO_TAG_NAV, GUMBO_TAG_HEADER, GUMBO_TAG_FOOTER, GUMBO_TAG_MAIN,
      GUMBO_TAG_ADDRESS, GUMBO_TAG_HGROUP}},
    {Kind::Transparent,
     {GUMBO_TAG_BODY, GUMBO_TAG_HTML, GUMBO_TAG_FORM, GUMBO_TAG_FIELDSET, GUMBO_TAG_LEGEND, GUMBO_TAG_NOSCRIPT, GUMBO_TAG_NOFRAMES, GUMBO_TAG_NOEMBED}},
    {Kind::Emphasis, {GUMBO_TAG_EM, GUMBO_TAG_I, GUMBO_TAG_CITE, GUMBO_TAG_VAR, GUMBO_TAG_DFN}},
    {Kind::Strong, {GUMBO_TAG_STRONG, GUMBO_TAG_B}},
    {Kind::Strike, {GUMBO_TAG_DEL, GUMBO_TAG_S, GUMBO_TAG_STRIKE}},
    {Kind::Superscript, {GUMBO_TAG_SUP}},
    {Kind::Subscript, {GUMBO_TAG_SUB}},
    {Kind::Underline, {GUMBO_TAG_U}},
    {Kind::Inserted, {GUMBO_TAG_INS}},
    {Kind::Highlight, {GUMBO_TAG_MARK}},
    {Kind::Small, {GUMBO_TAG_SMALL}},
    {Kind::Keyboard, {GUMBO_TAG_KBD}},
    {Kind::Quotation, {GUMBO_TAG_Q}},
    {Kind::InlineCode, {GUMBO_TAG_CODE, GUMBO_TAG_TT, GUMBO_TAG_SAMP}},
    {Kind::Link, {GUMBO_TAG_A}},
    {Kind::Image, {GUMBO_TAG_IMG, GUMBO_TAG_IMAGE}},
    {Kind::Break, {GUMBO_TAG_BR}},
    {Kind::Span, {GUMBO_TAG_SPAN, GUMBO_TAG_ABBR, GUMBO_TAG_ACRONYM, GUMBO_TAG_BDO, GUMBO_TAG_BDI, GUMBO_TAG_TIME, GUMBO_TAG_DATA}},
    {Kind::Ruby, {GUMBO_TAG_RUBY}},
    {Kind::Plain,
     {GUMBO_TAG_FONT, GUMBO_TAG_BIG, GUMBO_TAG_NOBR, GUMBO_TAG_LABEL, GUMBO_TAG_OUTPUT, GUMBO_TAG_BLINK, GUMBO_TAG_MARQUEE, GUMBO_TAG_RB, GUMBO_TAG_RT,
      GUMBO_TAG_RP, GUMBO_TAG_RTC, GUMBO_TAG_BASEFONT, GUMBO_TAG_WBR}},
    {Kind::Structure,
     {GUMBO_TAG_LI, GUMBO_TAG_DT, GUMBO_TAG_DD, GUMBO_TAG_CAPTION, GUMBO_TAG_COLGROUP, GUMBO_TAG_COL, GUMBO_TAG_TBODY, GUMBO_TAG_THEAD, GUMBO_TAG_TFOOT,
      GUMBO_TAG_TR, GUMBO_TAG_TD, GUMBO_TAG_TH, GUMBO_TAG_SUMMARY, GUMBO_TAG_FIGCAPTION}},
    {Kind::Ignored,
     {GUMBO_TAG_HEAD, GUMBO_TAG_TITLE, GUMBO_TAG_BASE, GUMBO_TAG_LINK, GUMBO_TAG_META, GUMBO_TAG_TEMPLATE, GUMBO_TAG_SOURCE, GUMBO_TAG_TRACK, GUMBO_TAG_PARAM,
      GUMBO_TAG_AREA, GUMBO_TAG_MAP, GUMBO_TAG_DATALIST}},
    {Kind::Control,
     {GUMBO_TAG_INPUT, GUMBO_TAG_BUTTON, GUMBO_TAG_SELECT, GUMBO_TAG_OPTGROUP, GUMBO_TAG_OPTION, GUMBO_TAG_TEXTAREA, GUMBO_TAG_KEYGEN, GUMBO_TAG_PROGRESS,
      GUMBO_TAG_METER}},
    {Kind::Unsafe,
     {GUMBO_TAG_SCRIPT, GUMBO_TAG_STYLE, GUMBO_TAG_IFRAME, GUMBO_TAG_OBJECT, GUMBO_TAG_EMBED, GUMBO_TAG_APPLET, GUMBO_TAG_VIDEO, GUMBO_TAG_AUDIO,
      GUMBO_TAG_CANVAS, GUMBO_TAG_FRAME, GUMBO_TAG_FRAMESET, GUMBO_TAG_SVG, GUMBO_TAG_MATH}},
};

/// By tag.
constexpr auto kinds = [] {
    std::array<Kind, GUMBO_TAG_LAST + 1> all{};
    all.fill(Kind::Unknown);
    for (const KindRow &row : kindRows) {
        for (const GumboTag tag : row.tags)
            all[tag] = row.kind;
    }
    return all;
}();

/// Of elements that are younger than the parser.
Kind kindByName(const GumboNode *node)
{
    const QString own = name(node);
    return own == QLatin1StringView("dialog") || own == QLatin1StringView("search") ? Kind::Division : Kind::Unknown;
}

} // namespace

Kind kind(const GumboNode *node)
{
    if (node->type != GUMBO_NODE_ELEMENT)
        return Kind::Ignored;
    if (node->v.element.tag_namespace != GUMBO_NAMESPACE_HTML)
        return Kind::Unsafe;
    const Kind known = kinds[node->v.element.tag];
    return known == Kind::Unknown ? kindByName(node) : known;
}

bool isFlow(Kind kind)
{
    return kind <= Kind::Transparent;
}

} // namespace quayside::htmlnode
