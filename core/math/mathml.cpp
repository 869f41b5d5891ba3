// SPDX-License-Identifier: GPL-3.0-or-later
// https://www.w3.org/TR/mathml-core/
#include "math/mathml.h"

#include "math/xmltext.h"

#include <QStringList>

#include <array>

namespace quayside::math {
namespace {

constexpr const char *thinSpace = R"(<mspace width="0.1667em"></mspace>)";

/// Writes nodes; one object a formula.
class Writer
{
public:
    Writer(QByteArray &out, NumberSide side) : m_out(out), m_side(side) {}
    void write(const Node &node);
    void text(QStringView text) { appendEscaped(m_out, text); }

private:
    void children(const Nodes &nodes);
    void list(const Nodes &nodes);
    void open(const Node &node, QLatin1StringView name, const QString &style = {});
    void close(QLatin1StringView name);
    void attribute(QLatin1StringView name, QStringView value);
    void table(const Node &table);
    void tableRow(const Node &table, std::size_t index, bool tagged);
    void number(const Node &row, NumberSide side);
    void scripts(const Node &node);
    bool drawnLine(const Node &node);
    void lapped(const Node &node);

    QByteArray &m_out;
    const NumberSide m_side;
};

/// What says how a table looks, which is written at its cells.
bool isForCells(Attribute attribute)
{
    switch (attribute) {
    case Attribute::ColumnLines:
    case Attribute::ColumnSpacing:
    case Attribute::Frame:
    case Attribute::RowLines:
    case Attribute::RowSpacing: return true;
    default: return false;
    }
}

QString strokes(const QString &notation)
{
    const auto stroke = [](const char *direction) {
        return QStringLiteral("linear-gradient(%1,transparent calc(50% - .04em),currentcolor calc(50% - .04em),currentcolor calc(50% + .04em),"
                              "transparent calc(50% + .04em))")
            .arg(QLatin1StringView(direction));
    };
    QStringList all;
    if (notation.contains(QLatin1StringView("updiagonalstrike")))
        all.append(stroke("to bottom right"));
    if (notation.contains(QLatin1StringView("downdiagonalstrike")))
        all.append(stroke("to bottom left"));
    if (notation.contains(QLatin1StringView("horizontalstrike")))
        all.append(stroke("to bottom"));
    return all.isEmpty() ? QString() : QStringLiteral("background:") + all.join(u',');
}

/// The look of what encloses, in CSS.
QString styleOf(const QString &notation)
{
    if (notation == u"box")
        return QStringLiteral("border:1px solid;padding:.3em");
    if (notation == u"circle")
        return QStringLiteral("border:1px solid;border-radius:50%;padding:.1em .25em");
    if (notation == u"actuarial")
        return QStringLiteral("border-top:1px solid;border-right:1px solid;padding:.05em .15em 0 0");
    if (notation == u"phasorangle")
        return QStringLiteral("border-bottom:1px solid;border-left:1px solid;padding:0 0 .05em .25em");
    if (notation == u"longdiv")
        return QStringLiteral("border-top:1px solid;border-left:1px solid;padding:.05em 0 0 .25em");
    return strokes(notation);
}

QString styleOf(const Node &node)
{
    if (node.element == Element::Enclosed)
        return styleOf(*node.find(Attribute::Notation));
    if (node.element == Element::Padded) {
        if (const QString *frame = node.find(Attribute::Frame))
            return QStringLiteral("border:.06em solid %1;padding:.3em").arg(*frame);
        const QString *up = node.find(Attribute::VerticalOffset); // the room above, which an offset does not make
        if (up && !up->startsWith(u'-'))
            return QStringLiteral("padding-top:") + *up;
        return node.find(Attribute::Background) ? QStringLiteral("padding:.3em") : QString();
    }
    if (node.element == Element::Space && node.find(Attribute::Background))
        return QStringLiteral("background:currentcolor");
    const QString *variant = node.element == Element::Text ? node.find(Attribute::Variant) : nullptr;
    if (!variant)
        return {};
    if (*variant == u"bold")
        return QStringLiteral("font-weight:bold");
    if (*variant == u"italic")
        return QStringLiteral("font-style:italic");
    if (*variant == u"bold-italic")
        return QStringLiteral("font-weight:bold;font-style:italic");
    return QStringLiteral("font-family:") + *variant;
}

bool isFence(const Node &node)
{
    return node.element == Element::Row && !node.children.empty() && node.children.front().find(Attribute::Fence);
}

/// Whether TeX leaves a thin space between a function and what is beside it; MathML knows functions as letters only.
bool wantsRoom(const Node &other, bool before)
{
    if (other.element == Element::Space || isFence(other))
        return false;
    if (other.atom == Atom::Ordinary || other.atom == Atom::Inner)
        return other.element != Element::Row || !other.children.empty();
    return before ? other.atom == Atom::Closing : other.atom == Atom::Large && other.word;
}

void Writer::attribute(QLatin1StringView name, QStringView value)
{
    m_out += ' ';
    m_out.append(name.data(), name.size());
    m_out += "=\"";
    text(value);
    m_out += '"';
}

void Writer::open(const Node &node, QLatin1StringView name, const QString &style)
{
    m_out += '<';
    m_out.append(name.data(), name.size());
    const bool isText = node.element == Element::Text;
    for (const auto &[kind, value] : node.attributes) {
        const bool framed = kind == Attribute::Frame && node.element == Element::Padded;
        const bool isRule = kind == Attribute::Background && node.element == Element::Space; // its color is no value of the attribute
        if (!isForCells(kind) && !framed && !isRule && !(isText && kind == Attribute::Variant)
            && !(kind == Attribute::Notation && node.element == Element::Fraction))
            attribute(nameOf(kind), value);
    }
    if (!style.isEmpty())
        attribute(QLatin1StringView("style"), style);
    m_out += '>';
}

void Writer::close(QLatin1StringView name)
{
    m_out += "</";
    m_out.append(name.data(), name.size());
    m_out += '>';
}

/// The children of an element that takes one each.
void Writer::children(const Nodes &nodes)
{
    for (const Node &node : nodes)
        write(node);
}

/// Nodes in a line, with the room that functions want.
void Writer::list(const Nodes &nodes)
{
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        const Node &node = nodes[i];
        if (!node.word) {
            write(node);
            continue;
        }
        if (i > 0 && !nodes[i - 1].word && wantsRoom(nodes[i - 1], true))
            m_out += thinSpace;
        write(node);
        m_out += "<mo>\xE2\x81\xA1</mo>"; // U+2061, function application
        if (i + 1 < nodes.size() && wantsRoom(nodes[i + 1], false))
            m_out += thinSpace;
    }
}

/// Whether the browser must be told to leave the limits where they are.
bool fixesLimits(const Node &node)
{
    return node.limits == Limits::Above && !node.children.empty() && node.children.front().element == Element::Operator
           && node.children.front().atom == Atom::Large;
}

/// Lines over and under, which few fonts stretch: drawn by CSS. False: @p node is something else.
bool Writer::drawnLine(const Node &node)
{
    const bool over = node.element == Element::Over && node.find(Attribute::Accent);
    const bool under = node.element == Element::Under && node.find(Attribute::AccentUnder);
    const Node &mark = node.children.back();
    const bool wide = (over || under) && mark.is(Attribute::Stretchy, QLatin1StringView("true"));
    if (!wide || (mark.text != u"¯" && mark.text != u"_"))
        return false;
    m_out += over ? R"(<mrow style="border-top:.06em solid;padding-top:.1em">)" : R"(<mrow style="border-bottom:.06em solid;padding-bottom:.1em">)";
    list({node.children.front()});
    m_out += "</mrow>";
    return true;
}

/// What takes no room and stands to the left of its place, or on both sides.
void Writer::lapped(const Node &node)
{
    const bool left = node.is(Attribute::LeftSpace, QLatin1StringView("-1width"));
    m_out += "<mpadded width=\"0em\"><mrow style=\"transform:translateX(";
    m_out += left ? "-100" : "-50";
    m_out += "%)\">";
    list(node.children);
    m_out += "</mrow></mpadded>";
}

/// The character of @p mark that fonts stretch over what is under it.
QString stretching(const QString &mark)
{
    return mark == u"^" ? QStringLiteral("\u0302") : mark == u"~" ? QStringLiteral("\u0303") : mark == u"ˇ" ? QStringLiteral("\u030C") : mark;
}

void Writer::scripts(const Node &node)
{
    if ((node.element == Element::Over || node.element == Element::Under) && drawnLine(node))
        return;
    const QLatin1StringView name = nameOf(node.element);
    open(node, name);
    if (node.element == Element::Prescripts) {
        write(node.children[0]);
        m_out += "<mprescripts></mprescripts>";
        write(node.children[1]);
        write(node.children[2]);
    } else if (node.find(Attribute::Accent) && node.children[1].is(Attribute::Stretchy, QLatin1StringView("true"))) {
        Node mark = node.children[1];
        mark.text = stretching(mark.text);
        write(node.children[0]);
        write(mark);
    } else if (fixesLimits(node)) {
        Node base = node.children[0];
        write(base.set(Attribute::MovableLimits, "false"));
        for (std::size_t i = 1; i < node.children.size(); ++i)
            write(node.children[i]);
    } else {
        children(node.children);
    }
    close(name);
}

void Writer::write(const Node &node)
{
    const QLatin1StringView name = nameOf(node.element);
    switch (node.element) {
    case Element::Identifier:
    case Element::Number:
    case Element::Operator:
        open(node, name);
        text(node.text);
        close(name);
        return;
    case Element::Text: {
        open(node, name, styleOf(node));
        QString kept = node.text; // blanks at the ends are not shown otherwise
        text(kept.replace(u' ', u'\u00A0'));
        close(name);
        return;
    }
    case Element::Sub:
    case Element::Sup:
    case Element::SubSup:
    case Element::Under:
    case Element::Over:
    case Element::UnderOver:
    case Element::Prescripts: scripts(node); return;
    case Element::Fraction:
    case Element::NthRoot:
        open(node, name);
        children(node.children);
        close(name);
        return;
    case Element::Table: table(node); return;
    case Element::Padded:
        if (const QString *lap = node.find(Attribute::LeftSpace); lap && lap->endsWith(QLatin1StringView("width")))
            return lapped(node);
        break;
    default: break;
    }
    open(node, name, styleOf(node));
    list(node.children);
    close(name);
}

/// What each column or gap of a table has; the last of a short list counts for those that follow.
QStringView of(const QStringList &all, std::size_t index)
{
    return all.isEmpty() ? QStringView() : QStringView(all.at(std::min(static_cast<qsizetype>(index), all.size() - 1)));
}

QStringList listOf(const Node &table, Attribute attribute)
{
    const QString *found = table.find(attribute);
    return found ? found->split(u' ', Qt::SkipEmptyParts) : QStringList();
}

void line(QString &style, const char *side, QStringView kind)
{
    if (kind == u"solid" || kind == u"dashed")
        style += QStringLiteral("border-%1:.06em %2;").arg(QLatin1StringView(side), kind);
}

/// Half the room between two columns, on each of their sides.
QString half(QStringView em)
{
    return ems(em.chopped(2).toDouble() / 2);
}

void Writer::table(const Node &table)
{
    bool tagged = false;
    for (const Node &row : table.children)
        tagged = tagged || (!row.children.empty() && row.children.back().element == Element::Tag);
    Node shown = table;
    shown.children.clear();
    if (tagged)
        shown.set(Attribute::Width, "100%");
    QString style = tagged || shown.find(Attribute::Width) ? QStringLiteral("width:100%") : QString();
    open(shown, nameOf(Element::Table), style);
    for (std::size_t i = 0; i < table.children.size(); ++i)
        tableRow(table, i, tagged);
    close(nameOf(Element::Table));
}

void Writer::tableRow(const Node &table, std::size_t index, bool tagged)
{
    const Node &row = table.children[index];
    const QStringList alignment = listOf(table, Attribute::ColumnAlign);
    const QStringList spacing = listOf(table, Attribute::ColumnSpacing);
    const QStringList columnLines = listOf(table, Attribute::ColumnLines);
    const QStringList rowLines = listOf(table, Attribute::RowLines);
    const QStringList frame = listOf(table, Attribute::Frame);
    const bool hasTag = !row.children.empty() && row.children.back().element == Element::Tag;
    const std::size_t count = row.children.size() - (hasTag ? 1 : 0);
    const bool last = index + 1 == table.children.size();
    open(row, nameOf(Element::TableRow));
    if (tagged)
        number(row, NumberSide::Left);
    for (std::size_t i = 0; i < count; ++i) {
        const Node &cell = row.children[i];
        QString style;
        const QString *own = cell.find(Attribute::ColumnAlign);
        const QStringView align = own ? QStringView(*own) : of(alignment, i);
        if (align == u"left" || align == u"right") // Chromium knows its own word only
            style += QStringLiteral("text-align:%1;text-align:-webkit-%1;").arg(align);
        if (!spacing.isEmpty())
            style += QStringLiteral("padding-left:%1;padding-right:%2;")
                         .arg(i == 0 ? QStringLiteral("0") : half(of(spacing, i - 1)), i + 1 == count ? QStringLiteral("0") : half(of(spacing, i)));
        if (const QString *room = row.find(Attribute::RowSpacing); room && !room->startsWith(u'-'))
            style += QStringLiteral("padding-bottom:%1;").arg(*room);
        if (i + 1 < count)
            line(style, "right", columnLines.isEmpty() ? QStringView() : of(columnLines, i));
        if (!last && !rowLines.isEmpty())
            line(style, "bottom", of(rowLines, index));
        if (i == 0 && frame.contains(QStringLiteral("left")))
            line(style, "left", u"solid");
        if (i + 1 == count && frame.contains(QStringLiteral("right")))
            line(style, "right", u"solid");
        if (index == 0 && frame.contains(QStringLiteral("top")))
            line(style, "top", u"solid");
        if (last && frame.contains(QStringLiteral("bottom")))
            line(style, "bottom", u"solid");
        if (style.endsWith(u';'))
            style.chop(1);
        open(Node{}, nameOf(Element::Cell), style);
        list(cell.children);
        close(nameOf(Element::Cell));
    }
    if (tagged)
        number(row, NumberSide::Right);
    close(nameOf(Element::TableRow));
}

/// The cell at @p side, with the number of @p row if it stands there.
void Writer::number(const Node &row, NumberSide side)
{
    const bool isHere = side == m_side;
    const QLatin1StringView edge(side == NumberSide::Left ? "left" : "right");
    const QString alignment = isHere ? QStringLiteral(";text-align:%1;text-align:-webkit-%1").arg(edge) : QString();
    open(Node{}, nameOf(Element::Cell), QStringLiteral("width:50%;padding:0") + alignment);
    if (isHere && !row.children.empty() && row.children.back().element == Element::Tag)
        list(row.children.back().children);
    close(nameOf(Element::Cell));
}

} // namespace

QByteArray mathmlContent(const Formula &formula, QStringView tex, NumberSide side)
{
    QByteArray out("<semantics>");
    Writer writer(out, side);
    if (formula.root.element == Element::Row) {
        writer.write(formula.root);
    } else { // functions want room, which rows give
        Node row;
        row.children.push_back(formula.root);
        writer.write(row);
    }
    out += R"(<annotation encoding="application/x-tex">)";
    writer.text(tex);
    out += "</annotation></semantics>";
    return out;
}

} // namespace quayside::math
