// SPDX-License-Identifier: GPL-3.0-or-later
#include "math/omml.h"

#include "math/ommlwriter.h"
#include "math/xmltext.h"

#include <array>

namespace quayside::math {
namespace {

using View = std::string_view;

/// A row between delimiters that grow with it.
bool isFenced(const Node &node)
{
    return node.element == Element::Row && node.children.size() >= 2 && isFence(node.children.front()) && isFence(node.children.back());
}

/// Behind what a sum or a function before @p at is applied to: the next of @p nodes, or brackets with all that is in them; @p at: nothing.
std::size_t operandEnd(const Nodes &nodes, std::size_t at)
{
    if (at >= nodes.size() || nodes[at].element == Element::Space || nodes[at].element == Element::Tag)
        return at;
    if (nodes[at].atom != Atom::Opening)
        return nodes[at].atom == Atom::Ordinary || nodes[at].atom == Atom::Inner || nodes[at].atom == Atom::Large ? at + 1 : at;
    constexpr std::size_t longest = 1000;
    int depth = 0;
    for (std::size_t i = at; i < nodes.size() && i < at + longest; ++i) {
        depth += nodes[i].atom == Atom::Opening ? 1 : nodes[i].atom == Atom::Closing ? -1 : 0;
        if (depth == 0)
            return i + 1;
    }
    return at;
}

/// Signs that are commands of LibreOffice's formulas: they are words there.
bool isTaken(const Node &node)
{
    return node.element == Element::Operator && node.text.size() == 1 && QStringView(u"|#&~\"").contains(node.text[0]);
}

/// Names that LibreOffice knows as functions; all others, and those that are applied to nothing, are words.
bool isKnownFunction(const QString &name)
{
    static constexpr std::array known{"sin",    "cos",    "tan",    "cot",    "sinh", "cosh", "tanh", "coth",
                                      "arcsin", "arccos", "arctan", "arccot", "exp",  "ln",   "log",  "lim"};
    return std::any_of(known.begin(), known.end(), [&](const char *one) { return name == QLatin1StringView(one); });
}

/// A sign that stands between two things.
bool isJoining(const Node &node)
{
    return node.element == Element::Operator && !node.word && !node.text.isEmpty() && (node.atom == Atom::Binary || node.atom == Atom::Relation)
           && !node.find(Attribute::Fence);
}

/// It wants something behind it, also where it is only a sign: a charge.
bool isPlusOrMinus(const Node &node)
{
    return node.element == Element::Operator && node.text.size() == 1 && QStringView(u"+-−±∓").contains(node.text[0]);
}

bool isEnd(const Node &node)
{
    return node.atom == Atom::Closing || node.atom == Atom::Punctuation;
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

} // namespace

void OmmlWriter::add(View a, View b, View c)
{
    for (const View part : {a, b, c})
        m_out.append(part.data(), static_cast<qsizetype>(part.size()));
}

void OmmlWriter::property(View name, QStringView value)
{
    add("<m:", name, " m:val=\"");
    appendEscaped(m_out, value);
    m_out += "\"/>";
}

OmmlWriter::Look OmmlWriter::within(const Node &node) const
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
        appendEscaped(m_out, m_look.color);
        m_out += "\"/>";
    }
    m_out += "</w:rPr><m:t xml:space=\"preserve\">";
    appendEscaped(m_out, words);
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
    const bool word = node.word ? !(m_isApplied && isKnownFunction(node.text)) : isTaken(node);
    text(node.text, letter || word ? "" : bold ? "b" : "p", word);
}

void OmmlWriter::argument(View name, const Nodes &nodes)
{
    open(name);
    const qsizetype start = m_out.size();
    list(nodes);
    if (m_out.size() == start) // Word shows a box in an empty place
        nothing();
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
    if (hasBrackets(nodes))
        row(withBrackets(nodes));
    else
        row(nodes);
}

/// LibreOffice shows a mark of error where a sign has nothing to join: there it gets nothing.
void OmmlWriter::row(const Nodes &nodes)
{
    bool begins = true; // nothing is there that a sign could join to what follows
    bool waits = false; // a sign has nothing behind it yet
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        const Node &one = nodes[i];
        const bool joins = isJoining(one);
        const bool shows = one.element != Element::Space && (one.element != Element::Row || !one.children.empty());
        if ((begins && joins) || (waits && isEnd(one)))
            nothing();
        i = withOperand(nodes, i);
        if (shows) {
            waits = joins || isPlusOrMinus(one);
            begins = waits || one.atom == Atom::Opening || one.atom == Atom::Punctuation;
        }
    }
    if (waits)
        nothing();
}

/// Writes the node at @p at, and those after it that it is applied to. Gives the last that was written.
std::size_t OmmlWriter::withOperand(const Nodes &nodes, std::size_t at)
{
    const Node &one = nodes[at];
    std::size_t next = at + 1;
    while (next < nodes.size() && nodes[next].element == Element::Space)
        ++next;
    constexpr int deepest = 16; // brackets stand beside each other in a row, however deep they are
    const std::size_t end = m_operands < deepest ? operandEnd(nodes, next) : next;
    const bool has = end > next;
    const bool sums = !one.word && has && largeOperator(one) && !largeOperator(nodes[next]) && !nodes[next].word;
    if (!one.word && !sums) {
        node(one);
        return at;
    }
    const Nodes operand(nodes.begin() + static_cast<std::ptrdiff_t>(has ? next : 0), nodes.begin() + static_cast<std::ptrdiff_t>(has ? end : 0));
    ++m_operands;
    if (sums)
        nary(one, operand);
    else
        function(one, operand);
    --m_operands;
    return has ? end - 1 : at;
}

void OmmlWriter::function(const Node &name, const Nodes &operand)
{
    if (operand.empty()) {
        node(name);
        return;
    }
    open("func");
    open("fName");
    m_isApplied = name.isToken() || name.element == Element::Under;
    node(name);
    m_isApplied = false;
    close("fName");
    if (operand.size() == 1)
        argument("e", operand.front());
    else
        argument("e", operand);
    close("func");
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

QByteArray omml(const Formula &formula)
{
    QByteArray out;
    OmmlWriter(out).formula(formula);
    return out;
}

} // namespace quayside::math
