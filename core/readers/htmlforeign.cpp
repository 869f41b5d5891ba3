// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/htmlforeign.h"

#include "readers/htmlnodes.h"
#include "readers/mathmltex.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <vector>

namespace quayside::htmlforeign {
namespace {

using Node = GumboInternalNode;

bool isElement(const Node *node)
{
    return node->type == GUMBO_NODE_ELEMENT;
}

bool isXmlName(QByteArrayView name)
{
    const auto isLetter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; };
    const auto isPart = [&](char c) { return isLetter(c) || (c >= '0' && c <= '9') || c == '-' || c == '.'; };
    return !name.isEmpty() && isLetter(name.front()) && std::all_of(name.begin(), name.end(), isPart);
}

/// The tag's name in the letters that SVG gives it, which HTML does not tell apart.
QByteArray tagName(const Node *node)
{
    GumboStringPiece piece = node->v.element.original_tag;
    gumbo_tag_from_original_text(&piece);
    if (!piece.data || piece.length == 0)
        return gumbo_normalized_tagname(node->v.element.tag);
    if (const char *exact = node->v.element.tag_namespace == GUMBO_NAMESPACE_SVG ? gumbo_normalize_svg_tagname(&piece) : nullptr)
        return exact;
    return QByteArray(piece.data, static_cast<qsizetype>(piece.length)).toLower();
}

const char *namespaceOf(const Node *node)
{
    switch (node->v.element.tag_namespace) {
    case GUMBO_NAMESPACE_SVG: return "http://www.w3.org/2000/svg";
    case GUMBO_NAMESPACE_MATHML: return "http://www.w3.org/1998/Math/MathML";
    default: return "http://www.w3.org/1999/xhtml";
    }
}

void appendText(QByteArray &xml, const char *text, bool quoted)
{
    for (; *text; ++text) {
        const char c = *text;
        if (c == '&')
            xml += "&amp;";
        else if (c == '<')
            xml += "&lt;";
        else if (c == '>')
            xml += "&gt;";
        else if (c == '"' && quoted)
            xml += "&quot;";
        else if (static_cast<unsigned char>(c) >= 0x20 || c == '\n' || c == '\t')
            xml += c;
    }
}

void appendAttributes(QByteArray &xml, const Node *node)
{
    const GumboVector &attributes = node->v.element.attributes;
    QSet<QByteArray> given;
    for (unsigned i = 0; i < attributes.length; ++i) {
        const auto *attribute = static_cast<const GumboAttribute *>(attributes.data[i]);
        QByteArray name = attribute->name;
        const bool linked = attribute->attr_namespace == GUMBO_ATTR_NAMESPACE_XLINK;
        if (attribute->attr_namespace == GUMBO_ATTR_NAMESPACE_XMLNS || !isXmlName(name) || name.startsWith("on") || name == "xmlns")
            continue;
        if (linked)
            name.prepend("xlink:");
        if (given.contains(name))
            continue;
        given.insert(name);
        xml += ' ' + name + "=\"";
        appendText(xml, attribute->value, true);
        xml += '"';
    }
}

bool isLeftOut(const Node *node, const QByteArray &name)
{
    return !isXmlName(name) || name == "script" || node->type == GUMBO_NODE_TEMPLATE;
}

void appendStart(QByteArray &xml, const Node *node, const QByteArray &name, bool root)
{
    xml += '<' + name;
    const bool changes = root || !isElement(node->parent) || node->parent->v.element.tag_namespace != node->v.element.tag_namespace;
    if (changes)
        xml += QByteArray(" xmlns=\"") + namespaceOf(node) + '"';
    if (root && node->v.element.tag_namespace == GUMBO_NAMESPACE_SVG)
        xml += " xmlns:xlink=\"http://www.w3.org/1999/xlink\"";
    appendAttributes(xml, node);
    xml += '>';
}

/// Whether a formula is among the first nodes of @p root.
bool holdsFormula(const Node *root)
{
    constexpr int mostLooked = 500;
    std::vector<const Node *> open{root};
    for (int looked = 0; !open.empty() && looked < mostLooked; ++looked) {
        const Node *node = open.back();
        open.pop_back();
        if (isElement(node) && node->v.element.tag_namespace == GUMBO_NAMESPACE_MATHML)
            return true;
        for (void *pointer : htmlnode::children(node))
            open.push_back(htmlnode::child(pointer));
    }
    return false;
}

bool isSvg(const Node *node)
{
    return isElement(node) && node->v.element.tag_namespace == GUMBO_NAMESPACE_SVG;
}

struct UsedIds {
    QStringList missing;  ///< used, but not among what was looked at
    bool areLocal = true; ///< no other file is used
};

/// What <use> elements below @p root lead to.
UsedIds usedIds(const Node *root)
{
    UsedIds result;
    QSet<QString> ids;
    QStringList used;
    std::vector<const Node *> open{root};
    while (!open.empty()) {
        const Node *node = open.back();
        open.pop_back();
        if (!isElement(node))
            continue;
        ids.insert(htmlnode::attribute(node, "id"));
        if (tagName(node) == "use") {
            const QString address = htmlnode::attribute(node, "href");
            result.areLocal = result.areLocal && address.startsWith(u'#');
            used.append(address.mid(1));
        }
        for (void *pointer : htmlnode::children(node))
            open.push_back(htmlnode::child(pointer));
    }
    std::copy_if(used.begin(), used.end(), std::back_inserter(result.missing), [&](const QString &id) { return !ids.contains(id); });
    result.missing.removeDuplicates();
    return result;
}

/// The elements that @p root uses from elsewhere, as definitions of its own; not those that these use in turn.
QByteArray usedParts(const Node *root, const ById &byId)
{
    constexpr qsizetype mostParts = 20;
    QByteArray parts;
    const QStringList missing = usedIds(root).missing;
    for (const QString &id : missing.first(std::min(mostParts, missing.size()))) {
        if (const Node *part = byId(id); part && isSvg(part))
            parts += xmlOf(part);
    }
    return parts.isEmpty() ? parts : "<defs>" + parts + "</defs>";
}

} // namespace

QByteArray xmlOf(const Node *root, const ById &byId)
{
    struct Step {
        const Node *node;
        QByteArray closing; ///< set: the element's end
    };
    QByteArray xml;
    std::vector<Step> open{{root, {}}};
    while (!open.empty()) {
        const Step step = open.back();
        open.pop_back();
        const Node *node = step.node;
        if (!step.closing.isEmpty()) {
            xml += "</" + step.closing + '>';
            continue;
        }
        if (node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE || node->type == GUMBO_NODE_CDATA)
            appendText(xml, node->v.text.text, false);
        if (!isElement(node))
            continue;
        const QByteArray name = tagName(node);
        if (isLeftOut(node, name))
            continue;
        appendStart(xml, node, name, node == root);
        if (node == root && byId)
            xml += usedParts(root, byId);
        open.push_back({node, name});
        const auto below = htmlnode::children(node);
        for (std::size_t i = below.size(); i > 0; --i)
            open.push_back({htmlnode::child(below[i - 1]), {}});
    }
    return xml;
}

const Node *onlyImage(const Node *svg, const ById &byId)
{
    const Node *shown = nullptr;
    for (void *pointer : htmlnode::children(svg)) {
        const Node *child = htmlnode::child(pointer);
        const QByteArray name = isElement(child) ? tagName(child) : QByteArray();
        if (name.isEmpty() || name == "title" || name == "desc")
            continue;
        if (shown)
            return nullptr;
        shown = child;
    }
    if (shown && tagName(shown) == "use")
        shown = byId(htmlnode::attribute(shown, "href").mid(1));
    return shown && isSvg(shown) && tagName(shown) == "image" ? shown : nullptr;
}

QString nameOf(const Node *svg)
{
    const QString label = htmlnode::attribute(svg, "aria-label").simplified();
    if (!label.isEmpty())
        return label;
    for (void *pointer : htmlnode::children(svg)) {
        const Node *child = htmlnode::child(pointer);
        if (isElement(child) && tagName(child) == "title")
            return htmlnode::textBelow(child).simplified();
    }
    return {};
}

bool isWhole(const Node *svg, const ById &byId)
{
    const UsedIds ids = usedIds(svg);
    return ids.areLocal && std::all_of(ids.missing.begin(), ids.missing.end(), [&](const QString &id) {
               const Node *part = byId(id);
               return part && isSvg(part);
           });
}

QString texOf(const Node *math, const WorkContext &context)
{
    const std::array namespaces{mathmlNamespace};
    const auto root = readXmlWhole(xmlOf(math), QStringLiteral("math"), namespaces, context);
    return root ? texOfMathml(*root).trimmed() : QString();
}

bool speaksFormula(const Node *node)
{
    if (!node->parent || htmlnode::isFlow(htmlnode::kind(node)) || htmlnode::isFlow(htmlnode::kind(node->parent)) || !holdsFormula(node))
        return false;
    const auto siblings = htmlnode::children(node->parent);
    return siblings.size() <= 10 && std::any_of(siblings.begin(), siblings.end(), [](void *pointer) {
               return htmlnode::attribute(htmlnode::child(pointer), "aria-hidden") == QLatin1StringView("true");
           });
}

bool doublesFormula(const Node *node)
{
    if (htmlnode::attribute(node, "aria-hidden") != QLatin1StringView("true") || !node->parent || htmlnode::isFlow(htmlnode::kind(node->parent)))
        return false;
    const auto siblings = htmlnode::children(node->parent);
    return siblings.size() <= 10 && std::any_of(siblings.begin(), siblings.end(), [&](void *pointer) {
               return htmlnode::child(pointer) != node && holdsFormula(htmlnode::child(pointer));
           });
}

} // namespace quayside::htmlforeign
