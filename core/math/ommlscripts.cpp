// SPDX-License-Identifier: GPL-3.0-or-later
// What OmmlWriter writes beside, over and under something: scripts, limits, accents, braces.
#include "math/ommlwriter.h"

#include <algorithm>
#include <array>

namespace quayside::math {
namespace {

bool isStretchy(const Node &node)
{
    return node.element == Element::Operator && node.is(Attribute::Stretchy, QLatin1StringView("true"));
}

bool isLargeOperator(const Node &node)
{
    return node.element == Element::Operator && node.atom == Atom::Large && !node.word;
}

} // namespace

const Node *largeOperator(const Node &node)
{
    switch (node.element) {
    case Element::Sub:
    case Element::Sup:
    case Element::SubSup:
    case Element::Under:
    case Element::Over:
    case Element::UnderOver: return isLargeOperator(node.children.front()) ? &node.children.front() : nullptr;
    default: return nullptr;
    }
}

/// A large operator with its limits and what it is applied to.
void OmmlWriter::nary(const Node &node, const Nodes &operand)
{
    const Node &sign = *largeOperator(node);
    const bool beside = node.element == Element::Sub || node.element == Element::Sup || node.element == Element::SubSup;
    const bool lower = node.element != Element::Sup && node.element != Element::Over;
    const bool upper = node.element == Element::Sup || node.element == Element::Over || node.children.size() == 3;
    const Look outer = m_look;
    m_look = within(sign);
    open("nary");
    open("naryPr");
    property("chr", sign.text);
    property("limLoc", beside ? u"subSup" : u"undOvr");
    if (!lower)
        flag("subHide");
    if (!upper)
        flag("supHide");
    close("naryPr");
    m_look = outer;
    if (lower)
        argument("sub", node.children[1]);
    else
        m_out += "<m:sub/>";
    if (upper)
        argument("sup", node.children.back());
    else
        m_out += "<m:sup/>";
    if (operand.size() == 1)
        argument("e", operand.front());
    else
        argument("e", operand);
    close("nary");
}

void OmmlWriter::scripts(const Node &node)
{
    const std::string_view name = node.element == Element::Sub      ? "sSub"
                                  : node.element == Element::Sup    ? "sSup"
                                  : node.element == Element::SubSup ? "sSubSup"
                                                                    : "sPre";
    open(name);
    if (node.element == Element::Prescripts) {
        argument("sub", node.children[1]);
        argument("sup", node.children[2]);
        argument("e", node.children[0]);
    } else {
        argument("e", node.children[0]);
        if (node.element != Element::Sup)
            argument("sub", node.children[1]);
        if (node.element != Element::Sub)
            argument("sup", node.children.back());
    }
    close(name);
}

/// An accent or a line; false: it is something else.
bool OmmlWriter::accent(const Node &node)
{
    const bool over = node.element == Element::Over;
    if (!node.find(over ? Attribute::Accent : Attribute::AccentUnder))
        return false;
    const Node &mark = node.children[1];
    if (mark.text == u"¯" || mark.text == u"_" || mark.text == u"‾") {
        open("bar");
        open("barPr");
        property("pos", over ? u"top" : u"bot");
        close("barPr");
        argument("e", node.children[0]);
        close("bar");
        return true;
    }
    if (!over)
        return false;
    struct Mark {
        char16_t written;
        char16_t combining;
    };
    static constexpr std::array marks{Mark{u'^', 0x302}, Mark{u'~', 0x303}, Mark{u'˙', 0x307},  Mark{u'¨', 0x308}, Mark{u'´', 0x301}, Mark{u'`', 0x300},
                                      Mark{u'˘', 0x306}, Mark{u'ˇ', 0x30C}, Mark{u'→', 0x20D7}, Mark{u'˚', 0x30A}, Mark{u'⃛', 0x20DB}, Mark{u'⃜', 0x20DC}};
    const auto found = std::find_if(marks.begin(), marks.end(), [&](const Mark &row) { return mark.text.size() == 1 && mark.text[0] == QChar(row.written); });
    if (found == marks.end() && !(mark.text.size() == 1 && mark.text[0].isMark()))
        return false;
    open("acc");
    open("accPr");
    property("chr", found == marks.end() ? mark.text : QString(QChar(found->combining)));
    close("accPr");
    argument("e", node.children[0]);
    close("acc");
    return true;
}

/// A brace or an arrow as wide as what it stands over or under.
void OmmlWriter::group(const Node &node, bool over)
{
    open("groupChr");
    open("groupChrPr");
    property("chr", node.children[1].text);
    property("pos", over ? u"top" : u"bot");
    if (over)
        property("vertJc", u"bot");
    close("groupChrPr");
    argument("e", node.children[0]);
    close("groupChr");
}

void OmmlWriter::stacked(const Node &node)
{
    const bool over = node.element == Element::Over;
    if (node.element != Element::UnderOver) {
        if (accent(node))
            return;
        if (isStretchy(node.children[1])) {
            group(node, over);
            return;
        }
        const std::string_view name = over ? "limUpp" : "limLow";
        open(name);
        argument("e", node.children[0]);
        argument("lim", node.children[1]);
        close(name);
        return;
    }
    open("limUpp");
    open("e");
    open("limLow");
    argument("e", node.children[0]);
    argument("lim", node.children[1]);
    close("limLow");
    close("e");
    argument("lim", node.children[2]);
    close("limUpp");
}

} // namespace quayside::math
