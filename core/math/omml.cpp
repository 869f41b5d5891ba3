// SPDX-License-Identifier: GPL-3.0-or-later
#include "math/omml.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>

namespace quayside::math {
namespace {

using View = std::string_view;

/// What runs look like, from the styles around them.
struct Look {
    QString color;     ///< "rrggbb"; empty: the text's
    bool bold = false; ///< of words
    bool italic = false;
};

/// Writes nodes; one object a formula.
class OmmlWriter
{
public:
    explicit OmmlWriter(QByteArray &out) : m_out(out) {}
    void formula(const Formula &formula);

private:
    void open(View name) { add("<m:", name, ">"); }
    void close(View name) { add("</m:", name, ">"); }
    void add(View a, View b, View c);
    void property(View name, QStringView value);
    void flag(View name) { property(name, u"1"); }
    void escaped(QStringView text);

    void list(const Nodes &nodes);
    std::size_t withOperand(const Nodes &nodes, std::size_t at);
    void node(const Node &node);
    void argument(View name, const Node &node);
    void argument(View name, const Nodes &nodes);
    void run(const Node &node);
    void text(QStringView words, View sty, bool normal);
    void fraction(const Node &node);
    void root(const Node &node);
    void scripts(const Node &node);
    void stacked(const Node &node);
    bool accent(const Node &node);
    void group(const Node &node, bool over);
    bool nary(const Node &node, const Node *operand);
    void function(const Node &node, const Node *operand);
    void fenced(const Node &row);
    void table(const Node &table);
    void tableRow(const Node &row, std::size_t columns);
    void boxed(const Node &node);
    void spaced(const Node &node);
    [[nodiscard]] Look within(const Node &node) const;

    QByteArray &m_out;
    Look m_look;
};

bool isFence(const Node &node)
{
    return node.find(Attribute::Fence);
}

/// A row between delimiters that grow with it.
bool isFenced(const Node &node)
{
    return node.element == Element::Row && node.children.size() >= 2 && isFence(node.children.front()) && isFence(node.children.back());
}

bool isStretchy(const Node &node)
{
    return node.element == Element::Operator && node.is(Attribute::Stretchy, QLatin1StringView("true"));
}

bool isLargeOperator(const Node &node)
{
    return node.element == Element::Operator && node.atom == Atom::Large && !node.word;
}

/// A sum, an integral or the like with its limits; null: it is none.
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

/// Whether @p node can be what a sum or a function is applied to.
bool isOperand(const Node &node)
{
    if (node.element == Element::Space || node.element == Element::Tag)
        return false;
    return node.atom == Atom::Ordinary || node.atom == Atom::Inner || node.atom == Atom::Large || node.atom == Atom::Opening;
}

QString hexColor(const QString &color)
{
    return color.size() == 7 && color.startsWith(u'#') ? color.mid(1) : QString();
}

/// The blanks that are about @p em wide.
QString blanks(double em)
{
    struct Blank {
        double em;
        char16_t sign;
    };
    static constexpr std::array known{Blank{1, 0x2003},    Blank{0.5, 0x2002},  Blank{0.277, 0x2005},
                                      Blank{0.22, 0x205F}, Blank{0.16, 0x2009}, Blank{0.05, 0x200A}};
    QString text;
    for (const Blank &blank : known) {
        for (; em >= blank.em - 0.005 && text.size() < 8; em -= blank.em)
            text += QChar(blank.sign);
    }
    return text;
}

void OmmlWriter::add(View a, View b, View c)
{
    for (const View part : {a, b, c})
        m_out.append(part.data(), static_cast<qsizetype>(part.size()));
}

void OmmlWriter::escaped(QStringView text)
{
    const QByteArray utf8 = text.toUtf8();
    for (const char c : utf8) {
        switch (c) {
        case '&': m_out += "&amp;"; break;
        case '<': m_out += "&lt;"; break;
        case '>': m_out += "&gt;"; break;
        case '"': m_out += "&quot;"; break;
        default: m_out += static_cast<uchar>(c) < 0x20 ? ' ' : c;
        }
    }
}

void OmmlWriter::property(View name, QStringView value)
{
    add("<m:", name, " m:val=\"");
    escaped(value);
    m_out += "\"/>";
}

Look OmmlWriter::within(const Node &node) const
{
    Look look = m_look;
    if (const QString *color = node.find(Attribute::Color); color && !hexColor(*color).isEmpty())
        look.color = hexColor(*color);
    return look;
}

/// A run; @p sty: "p" upright, empty: letters are slanted as in formulas. @p normal: words.
void OmmlWriter::text(QStringView words, View sty, bool normal)
{
    open("r");
    if (normal)
        m_out += "<m:rPr><m:nor/></m:rPr>";
    else if (!sty.empty())
        add("<m:rPr><m:sty m:val=\"", sty, "\"/></m:rPr>");
    m_out += R"(<w:rPr><w:rFonts w:ascii="Cambria Math" w:hAnsi="Cambria Math"/>)";
    if (m_look.bold)
        m_out += "<w:b/>";
    if (m_look.italic)
        m_out += "<w:i/>";
    if (!m_look.color.isEmpty()) {
        m_out += "<w:color w:val=\"";
        escaped(m_look.color);
        m_out += "\"/>";
    }
    m_out += "</w:rPr><m:t xml:space=\"preserve\">";
    escaped(words);
    m_out += "</m:t>";
    close("r");
}

void OmmlWriter::run(const Node &node)
{
    const QString *variant = node.find(Attribute::Variant);
    const bool bold = variant && variant->startsWith(QLatin1StringView("bold"));
    if (node.element == Element::Text) {
        const Look outer = m_look;
        m_look.bold = bold;
        m_look.italic = variant && variant->endsWith(QLatin1StringView("italic"));
        text(node.text, {}, true);
        m_look = outer;
        return;
    }
    const bool letter = node.element == Element::Identifier && node.text.size() == 1 && !variant && !node.word;
    text(node.text, letter ? "" : bold ? "b" : "p", false);
}

void OmmlWriter::argument(View name, const Nodes &nodes)
{
    open(name);
    const qsizetype start = m_out.size();
    list(nodes);
    if (m_out.size() == start) // Word shows a box in an empty place
        text(u"\u200B", "p", false);
    close(name);
}

void OmmlWriter::argument(View name, const Node &node)
{
    if (node.element == Element::Row && !isFenced(node))
        argument(name, node.children);
    else
        argument(name, Nodes{node});
}

void OmmlWriter::list(const Nodes &nodes)
{
    for (std::size_t i = 0; i < nodes.size(); ++i)
        i = withOperand(nodes, i);
}

/// Writes the node at @p at, and the one after it where that is what it is applied to. Gives the last that was written.
std::size_t OmmlWriter::withOperand(const Nodes &nodes, std::size_t at)
{
    const Node &one = nodes[at];
    std::size_t next = at + 1;
    while (next < nodes.size() && nodes[next].element == Element::Space)
        ++next;
    const bool has = next < nodes.size() && isOperand(nodes[next]);
    if (one.word) {
        function(one, has ? &nodes[next] : nullptr);
        return has ? next : at;
    }
    if (largeOperator(one) && has && !largeOperator(nodes[next]) && !nodes[next].word && nary(one, &nodes[next]))
        return next;
    node(one);
    return at;
}

void OmmlWriter::function(const Node &name, const Node *operand)
{
    if (!operand) {
        node(name);
        return;
    }
    open("func");
    open("fName");
    node(name);
    close("fName");
    argument("e", *operand);
    close("func");
}

/// A large operator with its limits and what it is applied to.
bool OmmlWriter::nary(const Node &node, const Node *operand)
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
    argument("e", *operand);
    close("nary");
    return true;
}

void OmmlWriter::fraction(const Node &node)
{
    open("f");
    const QString *thickness = node.find(Attribute::LineThickness);
    if (thickness && thickness->startsWith(u'0') && !thickness->startsWith(QLatin1StringView("0."))) {
        open("fPr");
        property("type", u"noBar");
        close("fPr");
    } else if (const QString *bevelled = node.find(Attribute::Notation); bevelled && bevelled->contains(QLatin1StringView("bevelled"))) {
        open("fPr");
        property("type", u"skw");
        close("fPr");
    }
    argument("num", node.children[0]);
    argument("den", node.children[1]);
    close("f");
}

void OmmlWriter::root(const Node &node)
{
    open("rad");
    if (node.element == Element::Root) {
        open("radPr");
        flag("degHide");
        close("radPr");
        m_out += "<m:deg/>";
        argument("e", node.children);
    } else {
        argument("deg", node.children[1]);
        argument("e", node.children[0]);
    }
    close("rad");
}

void OmmlWriter::scripts(const Node &node)
{
    const View name = node.element == Element::Sub ? "sSub" : node.element == Element::Sup ? "sSup" : node.element == Element::SubSup ? "sSubSup" : "sPre";
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
        const View name = over ? "limUpp" : "limLow";
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

void OmmlWriter::fenced(const Node &row)
{
    const Node &first = row.children.front();
    const Node &last = row.children.back();
    const auto middle = std::find_if(row.children.begin() + 1, row.children.end() - 1, isFence);
    const QString separator = middle != row.children.end() - 1 ? middle->text : QString();
    open("d");
    open("dPr");
    property("begChr", first.text);
    if (!separator.isEmpty())
        property("sepChr", separator);
    property("endChr", last.text);
    close("dPr");
    Nodes part;
    for (auto it = row.children.begin() + 1; it != row.children.end() - 1; ++it) {
        if (!separator.isEmpty() && isFence(*it) && it->text == separator) {
            argument("e", part);
            part.clear();
        } else {
            part.push_back(*it);
        }
    }
    argument("e", part);
    close("d");
}

void OmmlWriter::table(const Node &table)
{
    std::size_t columns = 1;
    for (const Node &row : table.children) {
        const bool tagged = !row.children.empty() && row.children.back().element == Element::Tag;
        columns = std::max(columns, row.children.size() - (tagged ? 1 : 0));
    }
    const QString *align = table.find(Attribute::ColumnAlign);
    const QStringList aligns = align ? align->split(u' ', Qt::SkipEmptyParts) : QStringList();
    const QString *spacing = table.find(Attribute::ColumnSpacing);
    open("m");
    open("mPr");
    flag("plcHide");
    if (spacing && spacing->startsWith(QLatin1StringView("0em"))) {
        property("cGpRule", u"3");
        property("cGp", u"0");
    }
    open("mcs");
    for (std::size_t i = 0; i < columns; ++i) {
        open("mc");
        open("mcPr");
        property("count", u"1");
        property("mcJc", aligns.isEmpty() ? QStringLiteral("center") : aligns.at(std::min(static_cast<qsizetype>(i), aligns.size() - 1)));
        close("mcPr");
        close("mc");
    }
    close("mcs");
    close("mPr");
    for (const Node &row : table.children)
        tableRow(row, columns);
    close("m");
}

/// A row of @p columns cells; what it is tagged with stands at its end.
void OmmlWriter::tableRow(const Node &row, std::size_t columns)
{
    const Node *tag = !row.children.empty() && row.children.back().element == Element::Tag ? &row.children.back() : nullptr;
    const std::size_t cells = row.children.size() - (tag ? 1 : 0);
    open("mr");
    for (std::size_t i = 0; i < columns; ++i) {
        open("e");
        if (i < cells)
            list(row.children[i].children);
        if (tag && i + 1 == columns) {
            spaced(space(2));
            list(tag->children);
        }
        close("e");
    }
    close("mr");
}

void OmmlWriter::boxed(const Node &node)
{
    const QString *named = node.find(Attribute::Notation);
    const QString notation = named ? *named : QStringLiteral("box");
    open("borderBox");
    const auto hide = [&](std::initializer_list<View> sides) {
        for (const View side : sides)
            flag(side);
    };
    const bool strikes = notation.contains(QLatin1StringView("strike"));
    if (strikes || notation == u"actuarial" || notation == u"phasorangle" || notation == u"longdiv") {
        open("borderBoxPr");
        if (strikes)
            hide({"hideTop", "hideBot", "hideLeft", "hideRight"});
        else if (notation == u"actuarial")
            hide({"hideBot", "hideLeft"});
        else if (notation == u"phasorangle")
            hide({"hideTop", "hideRight"});
        else
            hide({"hideBot", "hideRight"});
        if (notation.contains(QLatin1StringView("horizontalstrike")))
            flag("strikeH");
        if (notation.contains(QLatin1StringView("updiagonalstrike")))
            flag("strikeBLTR");
        if (notation.contains(QLatin1StringView("downdiagonalstrike")))
            flag("strikeTLBR");
        close("borderBoxPr");
    }
    argument("e", node.children);
    close("borderBox");
}

void OmmlWriter::spaced(const Node &node)
{
    const QString *width = node.find(Attribute::Width);
    if (!width)
        return;
    const QString words = blanks(width->endsWith(QLatin1StringView("em")) ? width->chopped(2).toDouble() : 0);
    if (!words.isEmpty())
        text(words, "p", false);
}

void OmmlWriter::node(const Node &one)
{
    const Look outer = m_look;
    m_look = within(one);
    switch (one.element) {
    case Element::Identifier:
    case Element::Number:
    case Element::Operator:
    case Element::Text:
        if (!one.text.isEmpty())
            run(one);
        break;
    case Element::Space: spaced(one); break;
    case Element::Fraction: fraction(one); break;
    case Element::Root:
    case Element::NthRoot: root(one); break;
    case Element::Sub:
    case Element::Sup:
    case Element::SubSup:
    case Element::Prescripts: scripts(one); break;
    case Element::Under:
    case Element::Over:
    case Element::UnderOver: stacked(one); break;
    case Element::Table: table(one); break;
    case Element::Enclosed: boxed(one); break;
    case Element::Phantom:
        open("phant");
        open("phantPr");
        property("show", u"0");
        close("phantPr");
        argument("e", one.children);
        close("phant");
        break;
    case Element::Padded:
        if (one.find(Attribute::Frame))
            boxed(one);
        else
            list(one.children);
        break;
    case Element::Row:
        if (isFenced(one))
            fenced(one);
        else
            list(one.children);
        break;
    case Element::Style:
    case Element::TableRow:
    case Element::Cell:
    case Element::Tag:
    case Element::Link: list(one.children); break;
    }
    m_look = outer;
}

void OmmlWriter::formula(const Formula &formula)
{
    if (formula.display)
        open("oMathPara");
    open("oMath");
    list({formula.root});
    close("oMath");
    if (formula.display)
        close("oMathPara");
}

} // namespace

QByteArray omml(const Formula &formula)
{
    QByteArray out;
    OmmlWriter(out).formula(formula);
    return out;
}

} // namespace quayside::math
