// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/htmlconverter.h"
#include "readers/htmlnodes.h"
#include "readers/htmlstyles.h"

#include <algorithm>
#include <array>
#include <vector>

namespace quayside {
namespace {

using htmlnode::Kind;

constexpr qsizetype longestLanguage = 100;
constexpr qsizetype longestName = 100;     ///< of an attribute
constexpr qsizetype longestValue = 10'000; ///< of any attribute
constexpr qsizetype mostOthers = 100;      ///< of one element

/// Attributes that are handled elsewhere or carry no content.
bool isExpectedAttribute(QLatin1StringView name)
{
    static constexpr std::array names{"id",          "lang",      "dir",      "title",  "class",    "align",    "href",    "src",     "alt",
                                      "width",       "height",    "start",    "type",   "checked",  "disabled", "open",    "colspan", "rowspan",
                                      "scope",       "name",      "rel",      "target", "loading",  "decoding", "role",    "border",  "cellpadding",
                                      "cellspacing", "valign",    "nowrap",   "cite",   "datetime", "value",    "headers", "summary", "number",
                                      "caption",     "file-name", "reversed", "span",   "hidden",   "markdown"};
    return name.startsWith(QLatin1StringView("aria-")) || name.startsWith(QLatin1StringView("data-"))
           || std::any_of(names.begin(), names.end(), [&](const char *known) { return name == QLatin1StringView(known); });
}

/// Names of the properties in style= that decide nothing here: the first few.
QString unreadProperties(const GumboInternalNode *node)
{
    constexpr qsizetype mostNamed = 4;
    const QString style = htmlnode::attribute(node, "style");
    QStringList unread;
    for (const QStringView declaration : QStringView(style).split(u';', Qt::SkipEmptyParts)) {
        const QStringView property = declaration.first(std::max<qsizetype>(0, declaration.indexOf(u':'))).trimmed();
        if (!htmlstyle::isRead(property) && !declaration.trimmed().isEmpty() && !unread.contains(property.left(longestName)))
            unread.append(property.left(longestName).toString());
        if (unread.size() > mostNamed)
            return unread.first(mostNamed).join(QStringLiteral(", ")) + QStringLiteral(" …");
    }
    return unread.join(QStringLiteral(", "));
}

/// The parser reopens unclosed elements in each paragraph: thousands of copies of long values would add up.
bool isOpenedAgain(const GumboInternalNode *node)
{
    return (node->parse_flags & (GUMBO_INSERTION_RECONSTRUCTED_FORMATTING_ELEMENT | GUMBO_INSERTION_ADOPTION_AGENCY_CLONED)) != 0;
}

/// Whether the title becomes a member of the node.
bool hasOwnTitle(const GumboInternalNode *node)
{
    const Kind kind = htmlnode::kind(node);
    return kind == Kind::Image || (kind == Kind::Link && htmlnode::hasAttribute(node, "href"));
}

/// What dir=auto makes of @p root: the direction of its first letter that has one, else from left to right; None: not known.
Direction firstDirection(const GumboInternalNode *root)
{
    constexpr int mostLooked = 2000;
    std::vector<const GumboInternalNode *> open{root};
    for (int looked = 0; !open.empty() && looked < mostLooked; ++looked) {
        const GumboInternalNode *node = open.back();
        open.pop_back();
        if (node->type == GUMBO_NODE_COMMENT) // may stand for Markdown
            return Direction::None;
        if (node != root && (htmlnode::hasAttribute(node, "dir") || htmlnode::tag(node) == GUMBO_TAG_SCRIPT || htmlnode::tag(node) == GUMBO_TAG_STYLE))
            continue;
        const QString text = node->type == GUMBO_NODE_TEXT ? QString::fromUtf8(node->v.text.text) : QString();
        for (const QChar c : text) {
            if (c.direction() == QChar::DirL)
                return Direction::LeftToRight;
            if (c.direction() == QChar::DirR || c.direction() == QChar::DirAL)
                return Direction::RightToLeft;
        }
        const auto below = htmlnode::children(node);
        for (std::size_t i = below.size(); i > 0; --i)
            open.push_back(htmlnode::child(below[i - 1]));
    }
    return open.empty() ? Direction::LeftToRight : Direction::None;
}

/// Whether dir=auto says of @p node what it would have without: many pages write it everywhere.
bool isAutoInVain(const GumboInternalNode *node)
{
    Direction around = Direction::LeftToRight;
    for (const GumboInternalNode *at = node->parent; at && at->type == GUMBO_NODE_ELEMENT; at = at->parent) {
        AttributeValues values;
        setFromHtml(values, QStringLiteral("dir"), htmlnode::attribute(at, "dir"));
        if (values.direction == Direction::None)
            continue;
        around = values.direction == Direction::Auto ? firstDirection(at) : values.direction;
        break;
    }
    return firstDirection(node) == around;
}

AttributeValues spokenValues(const GumboInternalNode *node)
{
    AttributeValues values;
    for (const char *name : {"lang", "xml:lang"}) {
        const QString language = htmlnode::attribute(node, name).trimmed();
        if (values.language.isEmpty() && language.size() <= longestLanguage)
            values.language = language;
    }
    setFromHtml(values, QStringLiteral("dir"), htmlnode::attribute(node, "dir"));
    if (values.direction == Direction::Auto && isAutoInVain(node))
        values.direction = Direction::None;
    return values;
}

Attributes anchorNamed(const QString &id)
{
    AttributeValues values;
    values.id = id;
    return Attributes(std::move(values));
}

} // namespace

void HtmlConverter::reportAttributes(const Node *node)
{
    if (m_conversion.report != HtmlConversion::Report::Everything)
        return;
    const GumboVector &attributes = node->v.element.attributes;
    for (unsigned i = 0; i < attributes.length; ++i) {
        const auto *attribute = static_cast<const GumboAttribute *>(attributes.data[i]);
        const QLatin1StringView name(attribute->name);
        const bool isColor = name == QLatin1StringView("color") && htmlnode::tag(node) == GUMBO_TAG_FONT;
        if (name == QLatin1StringView("style")) {
            if (const QString unread = unreadProperties(node); !unread.isEmpty())
                reportDropped(QStringLiteral("style: ") + unread, node);
        } else if (name.startsWith(QLatin1StringView("on"))) { // an event's script
            reportLost(QString::fromUtf8(attribute->name) + QStringLiteral(" (<%1>)").arg(htmlnode::name(node)), node);
        } else if (!isColor && !isExpectedAttribute(name)) {
            reportDropped(QString::fromUtf8(attribute->name), node);
        }
    }
}

/// All attributes that a Document can carry. Takes the id, so call it once, for a node that is added.
Attributes HtmlConverter::attributesOf(const Node *node)
{
    AttributeValues values = spokenValues(node);
    htmlstyle::readColors(node, values);
    if (isOpenedAgain(node))
        return Attributes(std::move(values));
    const GumboVector &attributes = node->v.element.attributes;
    for (unsigned i = 0; i < attributes.length; ++i) {
        const auto *attribute = static_cast<const GumboAttribute *>(attributes.data[i]);
        const QLatin1StringView name(attribute->name);
        const bool isData = name.startsWith(QLatin1StringView("data-")) && name.size() <= longestName;
        const bool isTitle = name == QLatin1StringView("title") && !hasOwnTitle(node);
        const bool isId = name == QLatin1StringView("id");
        if (!isData && !isTitle && !isId && name != QLatin1StringView("class"))
            continue;
        const QString value = QString::fromUtf8(attribute->value);
        const bool tooMany = (isData || isTitle) && values.others.size() >= mostOthers;
        if (value.size() > longestValue || tooMany)
            reportDropped(name, node);
        else if (isId ? takeId(value) : isData || !value.isEmpty())
            setFromHtml(values, name, value);
    }
    return Attributes(std::move(values));
}

/// @p words in the language and direction of @p node, which has no node in the Document.
Inlines HtmlConverter::spokenAs(const Node *node, Inlines words) const
{
    Attributes attributes(spokenValues(node));
    if (attributes.isEmpty() || words.empty())
        return words;
    Inlines result;
    result.push_back(makeInline(Span{std::move(attributes), std::move(words)}, node));
    return result;
}

Blocks HtmlConverter::spokenAs(const Node *node, Blocks blocks) const
{
    Attributes attributes(spokenValues(node));
    if (attributes.isEmpty() || blocks.empty())
        return blocks;
    Blocks result;
    result.push_back({Division{std::move(attributes), std::move(blocks)}, positionOf(node), m_conversion.origin});
    return result;
}

void HtmlConverter::speakAs(const Node *node, std::vector<TableRow> &rows)
{
    const AttributeValues spoken = spokenValues(node);
    if (spoken == AttributeValues())
        return;
    for (TableRow &row : rows) {
        AttributeValues &values = row.attributes.edit();
        if (values.language.isEmpty())
            values.language = spoken.language;
        if (values.direction == Direction::None)
            values.direction = spoken.direction;
    }
}

/// Whether @p id may be given to a node: each is given once.
bool HtmlConverter::takeId(const QString &id)
{
    return (m_conversion.ids ? m_conversion.ids : &m_ids)->give(id);
}

/// Keeps the id of an element that becomes no node.
void HtmlConverter::noteAnchor(const Node *node)
{
    noteAnchor(htmlnode::attribute(node, "id"));
}

void HtmlConverter::noteAnchor(const QString &id)
{
    if (m_conversion.targets.contains(id) && takeId(id))
        m_anchors.append(id);
}

/// Keeps the id of a node that is not added after all.
void HtmlConverter::passAnchor(const Attributes &attributes)
{
    if (m_conversion.targets.contains(attributes->id))
        m_anchors.append(attributes->id);
}

void HtmlConverter::placeAnchors(Inlines &out, const Node *node)
{
    const QStringList anchors = std::exchange(m_anchors, {});
    for (const QString &id : anchors)
        out.push_back(makeInline(Span{anchorNamed(id), {}}, node));
}

} // namespace quayside
