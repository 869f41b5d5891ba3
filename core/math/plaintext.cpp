// SPDX-License-Identifier: GPL-3.0-or-later
#include "math/plaintext.h"

#include <QHash>
#include <QStringList>

#include <algorithm>

namespace quayside::math {
namespace {

/// What a piece of text may stand beside without brackets.
enum class Binding {
    One,     ///< one letter or number, or something in brackets
    Product, ///< letters and numbers beside each other
    Loose,   ///< with operators in it
};

struct Piece {
    QString text;
    Binding binding = Binding::One;
};

QString bracketed(const Piece &piece, Binding most)
{
    return piece.binding > most ? u'(' + piece.text + u')' : piece.text;
}

/// @p text in Unicode's scripts; empty: one of its letters has none.
QString shifted(const QString &text, bool raised)
{
    static constexpr QStringView plain = u"0123456789+−=()abcdefghijklmnoprstuvwxyzABDEGHIJKLMNOPRTUVWαβγδεθφχ′″‴⁗ ";
    static constexpr QStringView above = u"⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᴬᴮᴰᴱᴳᴴᴵᴶᴷᴸᴹᴺᴼᴾᴿᵀᵁⱽᵂᵅᵝᵞᵟᵋᶿᵠᵡ′″‴⁗\u2009";
    static constexpr QStringView lowPlain = u"0123456789+−=()aehijklmnoprstuvxβγρφχ ";
    static constexpr QStringView below = u"₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓᵦᵧᵨᵩᵪ\u2009";
    QString result;
    for (const QChar c : text) {
        const qsizetype at = (raised ? plain : lowPlain).indexOf(c);
        if (at < 0)
            return {};
        result += (raised ? above : below)[at];
    }
    return result;
}

/// Fractions that have a character of their own.
QString vulgar(const QString &above, const QString &below)
{
    static const QHash<QString, QString> known{{QStringLiteral("1/2"), QStringLiteral("½")}, {QStringLiteral("1/3"), QStringLiteral("⅓")},
                                               {QStringLiteral("2/3"), QStringLiteral("⅔")}, {QStringLiteral("1/4"), QStringLiteral("¼")},
                                               {QStringLiteral("3/4"), QStringLiteral("¾")}, {QStringLiteral("1/5"), QStringLiteral("⅕")},
                                               {QStringLiteral("1/6"), QStringLiteral("⅙")}, {QStringLiteral("1/8"), QStringLiteral("⅛")}};
    return known.value(above + u'/' + below);
}

/// The combining mark of an accent; null: it has none that fits one letter.
QChar combining(const QString &accent)
{
    static const QHash<QString, QChar> marks{
        {QStringLiteral("^"), u'\u0302'}, {QStringLiteral("~"), u'\u0303'}, {QStringLiteral("¯"), u'\u0304'}, {QStringLiteral("→"), u'\u20D7'},
        {QStringLiteral("˙"), u'\u0307'}, {QStringLiteral("¨"), u'\u0308'}, {QStringLiteral("˘"), u'\u0306'}, {QStringLiteral("ˇ"), u'\u030C'},
        {QStringLiteral("´"), u'\u0301'}, {QStringLiteral("`"), u'\u0300'}, {QStringLiteral("˚"), u'\u030A'}, {QStringLiteral("⃛"), u'\u20DB'},
        {QStringLiteral("⃜"), u'\u20DC'},  {QStringLiteral("_"), u'\u0332'}, {QStringLiteral("←"), u'\u20D6'}, {QStringLiteral("↔"), u'\u20E1'}};
    return marks.value(accent);
}

class Reader
{
public:
    static Piece read(const Node &node);
    static Piece list(const Nodes &nodes);

private:
    static Piece fraction(const Node &node);
    static Piece root(const Node &node);
    static Piece scripts(const Node &node);
    static Piece stack(const Node &node);
    static Piece table(const Node &node);
    static QString script(const Node &node, bool raised);
};

bool isAround(const Node &node)
{
    return node.element == Element::Operator
           && (node.atom == Atom::Binary || node.atom == Atom::Relation || (node.atom == Atom::Large && node.text.size() > 1));
}

/// The blank that stands between two nodes of a line.
bool wantsBlank(const Node &before, const Node &after)
{
    if (isAround(before) || isAround(after) || before.atom == Atom::Punctuation)
        return true;
    if (before.atom == Atom::Relation || after.atom == Atom::Relation || before.atom == Atom::Binary || after.atom == Atom::Binary)
        return true;
    const auto opens = [](const Node &node) {
        return node.atom == Atom::Opening || (node.element == Element::Row && !node.children.empty() && node.children.front().atom == Atom::Opening);
    };
    if (before.word || (before.atom == Atom::Large && !opens(after)))
        return !opens(after);
    return (after.word || after.atom == Atom::Large) && before.atom != Atom::Opening;
}

Piece Reader::list(const Nodes &nodes)
{
    Piece result;
    const Node *before = nullptr;
    int count = 0;
    for (const Node &node : nodes) {
        if (node.element == Element::Space) {
            const double width = node.find(Attribute::Width)->chopped(2).toDouble();
            if (width > 0.15 && !result.text.isEmpty() && !result.text.endsWith(u' '))
                result.text += u' ';
            continue;
        }
        const Piece piece = read(node);
        if (piece.text.isEmpty())
            continue;
        if (before && !result.text.endsWith(u' ') && !piece.text.startsWith(u' ') && wantsBlank(*before, node))
            result.text += u' ';
        result.text += piece.text;
        const bool loose = piece.binding == Binding::Loose || isAround(node) || node.word || node.atom == Atom::Large || node.atom == Atom::Punctuation
                           || node.atom == Atom::Binary || node.atom == Atom::Relation;
        result.binding = std::max(result.binding, loose ? Binding::Loose : piece.binding);
        before = &node;
        ++count;
    }
    const bool closed = count > 1 && nodes.front().atom == Atom::Opening && nodes.back().atom == Atom::Closing;
    if (count > 1 && result.binding == Binding::One)
        result.binding = Binding::Product;
    if (closed && nodes.front().find(Attribute::Fence))
        result.binding = Binding::One;
    while (result.text.endsWith(u' '))
        result.text.chop(1);
    return result;
}

Piece Reader::fraction(const Node &node)
{
    const Piece above = read(node.children[0]);
    const Piece below = read(node.children[1]);
    if (node.is(Attribute::LineThickness, QLatin1StringView("0px")))
        return {above.text + QStringLiteral(" ¦ ") + below.text, Binding::Loose};
    if (const QString one = vulgar(above.text, below.text); !one.isEmpty())
        return {one, Binding::One};
    return {bracketed(above, Binding::Product) + u'/' + bracketed(below, Binding::One), Binding::Loose};
}

Piece Reader::root(const Node &node)
{
    const bool hasIndex = node.element == Element::NthRoot;
    const Piece under = hasIndex ? read(node.children[0]) : list(node.children);
    const QString index = hasIndex ? read(node.children[1]).text : QString();
    const QString sign = index.isEmpty() || index == u"2" ? QStringLiteral("√")
                         : index == u"3"                  ? QStringLiteral("∛")
                         : index == u"4"                  ? QStringLiteral("∜")
                                                          : QString();
    if (!sign.isEmpty())
        return {sign + bracketed(under, Binding::One), Binding::Product};
    const QString raised = shifted(QString(index).remove(u' '), true);
    return {(raised.isEmpty() ? u'(' + index + u')' : raised) + u'√' + bracketed(under, Binding::One), Binding::Product};
}

QString Reader::script(const Node &node, bool raised)
{
    const Piece piece = read(node);
    if (piece.text.isEmpty())
        return {};
    if (raised && (piece.text == u"∘" || piece.text == u"°"))
        return QStringLiteral("°");
    QString tight = piece.text;
    if (const QString form = shifted(tight.remove(u' '), raised); !form.isEmpty())
        return form;
    const bool one = piece.text.toUcs4().size() == 1;
    return (raised ? u'^' : u'_') + (one ? piece.text : u'(' + piece.text + u')');
}

Piece Reader::scripts(const Node &node)
{
    const Piece base = read(node.children[0]);
    const bool isOperator = node.atom == Atom::Large || node.atom == Atom::Relation || node.atom == Atom::Binary;
    QString text = isOperator ? base.text : bracketed(base, Binding::One);
    if (const Node &inner = node.children[0]; inner.limits == Limits::Above && inner.children.size() == 2) // a brace, whose script is no power
        text += inner.children[1].text;
    if (node.element == Element::Prescripts)
        return {script(node.children[2], true) + script(node.children[1], false) + text, Binding::Product};
    const bool both = node.children.size() > 2;
    const bool upperOnly = node.element == Element::Sup || node.element == Element::Over;
    if (!upperOnly)
        text += script(node.children[1], false);
    if (upperOnly || both)
        text += script(node.children.back(), true);
    return {text, Binding::One};
}

/// What stands above or below without being a script: accents, braces, stacks.
Piece Reader::stack(const Node &node)
{
    if (node.limits != Limits::Beside && node.children[0].limits != Limits::Beside)
        return scripts(node);
    const Piece base = read(node.children[0]);
    const Node &mark = node.children[1];
    const bool isMark = mark.element == Element::Operator && mark.find(Attribute::Stretchy);
    if (node.children.size() == 2 && isMark) {
        const QChar one = combining(mark.text);
        if (!one.isNull() && base.text.toUcs4().size() == 1)
            return {(base.text + one).normalized(QString::NormalizationForm_C), Binding::One};
        if (node.limits == Limits::Above || mark.text == u"_" || mark.text == u"¯") // braces and lines
            return base;
        if (!one.isNull()) {
            QString marked;
            for (const QChar c : base.text)
                marked += c.isLetterOrNumber() ? QString(c) + one : QString(c);
            return {marked.normalized(QString::NormalizationForm_C), base.binding};
        }
    }
    return scripts(node);
}

Piece Reader::table(const Node &node)
{
    QStringList rows;
    for (const Node &row : node.children) {
        QStringList cells;
        QString tag;
        for (const Node &cell : row.children) {
            if (cell.element == Element::Tag)
                tag = QStringLiteral(" ") + list(cell.children).text;
            else
                cells.append(list(cell.children).text);
        }
        const bool aligned = node.find(Attribute::ColumnSpacing) && node.is(Attribute::DisplayStyle, QLatin1StringView("true"));
        QString line = cells.join(aligned ? QStringLiteral(" ") : QStringLiteral(", ")).trimmed();
        rows.append(line + tag);
    }
    return {rows.join(QStringLiteral("; ")), rows.size() > 1 || rows.join(QString()).contains(u' ') ? Binding::Loose : Binding::Product};
}

Piece Reader::read(const Node &node)
{
    switch (node.element) {
    case Element::Identifier:
    case Element::Number:
    case Element::Operator: return {node.text, node.atom == Atom::Binary || node.atom == Atom::Relation ? Binding::Loose : Binding::One};
    case Element::Text: return {node.text, node.text.contains(u' ') ? Binding::Loose : Binding::One};
    case Element::Space:
    case Element::Phantom: return {};
    case Element::Fraction: return fraction(node);
    case Element::Root:
    case Element::NthRoot: return root(node);
    case Element::Sub:
    case Element::Sup:
    case Element::SubSup:
    case Element::Prescripts: return scripts(node);
    case Element::Under:
    case Element::Over:
    case Element::UnderOver: return stack(node);
    case Element::Table: return table(node);
    default: break;
    }
    return list(node.children);
}

} // namespace

QString readableText(const Formula &formula)
{
    return Reader::read(formula.root).text.simplified();
}

} // namespace quayside::math
