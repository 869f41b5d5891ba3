// SPDX-License-Identifier: GPL-3.0-or-later
#include "math/node.h"

#include <algorithm>
#include <array>

namespace quayside::math {
namespace {

constexpr std::array attributeNames{"accent",    "accentunder",  "mathbackground", "mathcolor",     "columnalign", "columnlines", "columnspacing",
                                    "depth",     "displaystyle", "fence",          "form",          "frame",       "height",      "href",
                                    "id",        "largeop",      "lspace",         "linethickness", "maxsize",     "minsize",     "movablelimits",
                                    "notation",  "rspace",       "rowlines",       "rowspacing",    "scriptlevel", "mathsize",    "stretchy",
                                    "symmetric", "mathvariant",  "voffset",        "width"};
static_assert(attributeNames.size() == static_cast<std::size_t>(Attribute::Width) + 1);

constexpr std::array elementNames{"mrow",     "mi",       "mn",     "mo",      "mtext",  "mspace", "mfrac",      "msqrt",         "mroot",
                                  "mstyle",   "msub",     "msup",   "msubsup", "munder", "mover",  "munderover", "mmultiscripts", "mpadded",
                                  "mphantom", "menclose", "mtable", "mtr",     "mtd",    "mtd",    "mrow"};
static_assert(elementNames.size() == static_cast<std::size_t>(Element::Link) + 1);

} // namespace

QLatin1StringView nameOf(Attribute attribute)
{
    return QLatin1StringView(attributeNames[static_cast<std::size_t>(attribute)]);
}

QLatin1StringView nameOf(Element element)
{
    return QLatin1StringView(elementNames[static_cast<std::size_t>(element)]);
}

const QString *Node::find(Attribute attribute) const
{
    const auto found = std::find_if(attributes.begin(), attributes.end(), [attribute](const auto &each) { return each.first == attribute; });
    return found == attributes.end() ? nullptr : &found->second;
}

bool Node::is(Attribute attribute, QLatin1StringView value) const
{
    const QString *found = find(attribute);
    return found && *found == value;
}

Node &Node::set(Attribute attribute, const QString &value)
{
    const auto found = std::find_if(attributes.begin(), attributes.end(), [attribute](const auto &each) { return each.first == attribute; });
    if (found == attributes.end())
        attributes.emplace_back(attribute, value);
    else
        found->second = value;
    return *this;
}

Node token(Element element, const QString &text, Atom atom)
{
    Node node;
    node.element = element;
    node.atom = atom;
    node.text = text;
    return node;
}

Node element(Element kind, Nodes children, Atom atom)
{
    Node node;
    node.element = kind;
    node.atom = atom;
    node.children = std::move(children);
    return node;
}

Node row(Nodes nodes)
{
    if (nodes.size() == 1)
        return std::move(nodes.front());
    return element(Element::Row, std::move(nodes));
}

QString ems(double em)
{
    return QString::number(em, 'g', 4) + QStringLiteral("em");
}

Node space(double em)
{
    Node node;
    node.element = Element::Space;
    node.set(Attribute::Width, ems(em));
    return node;
}

} // namespace quayside::math
