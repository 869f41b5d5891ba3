// SPDX-License-Identifier: GPL-3.0-or-later
// https://help.libreoffice.org/latest/en-US/text/smath/01/03090000.html
#include "math/starmath.h"

#include "math/ommlwriter.h"

#include <algorithm>
#include <array>

namespace quayside::math {
namespace {

struct Sign {
    char16_t character;
    const char *name;
};

template<class Table>
const char *nameOf(const Table &table, QStringView text)
{
    const auto found = std::find_if(table.begin(), table.end(), [&](const Sign &sign) { return text.size() == 1 && text[0] == QChar(sign.character); });
    return found == table.end() ? nullptr : found->name;
}

/// Brackets by their names behind "left" and "right", and behind "\\" where they do not grow.
constexpr std::array brackets{
    Sign{u'(', "("},      Sign{u')', ")"},      Sign{u'[', "["},      Sign{u']', "]"},      Sign{u'{', "lbrace"},    Sign{u'}', "rbrace"},
    Sign{u'⟨', "langle"}, Sign{u'⟩', "rangle"}, Sign{u'⌊', "lfloor"}, Sign{u'⌋', "rfloor"}, Sign{u'⌈', "lceil"},     Sign{u'⌉', "rceil"},
    Sign{u'|', "lline"},  Sign{u'∣', "lline"},  Sign{u'‖', "ldline"}, Sign{u'∥', "ldline"}, Sign{u'⟦', "ldbracket"}, Sign{u'⟧', "rdbracket"},
};

/// Operators that are applied to what follows.
constexpr std::array large{Sign{u'∑', "sum"},   Sign{u'∏', "prod"}, Sign{u'∐', "coprod"}, Sign{u'∫', "int"},   Sign{u'∬', "iint"},
                           Sign{u'∭', "iiint"}, Sign{u'∮', "lint"}, Sign{u'∯', "llint"},  Sign{u'∰', "lllint"}};

constexpr std::array above{Sign{u'^', "hat"},   Sign{u'~', "tilde"}, Sign{u'˙', "dot"},   Sign{u'¨', "ddot"},     Sign{u'´', "acute"},
                           Sign{u'`', "grave"}, Sign{u'˘', "breve"}, Sign{u'ˇ', "check"}, Sign{u'→', "vec"},      Sign{u'˚', "circle"},
                           Sign{u'⃛', "dddot"},  Sign{u'¯', "bar"},   Sign{u'‾', "bar"},   Sign{u'⏞', "overbrace"}};
constexpr std::array wideAbove{Sign{u'^', "widehat"}, Sign{u'~', "widetilde"}, Sign{u'→', "widevec"}, Sign{u'¯', "overline"}, Sign{u'‾', "overline"}};

/// Signs that the language has itself, and blanks of no meaning: all others are quoted.
bool isPlain(QChar c)
{
    return QStringView(u"+=<>*/,;:−-±∓×÷·∗∘≤≥≠≈≡∼≃≅∝∈∉∋⊂⊆⊃⊇∪∩∧∨¬∀∃∞∂∇→←↔⇒⇐⇔⋯…⋮⋱⊕⊗⊥∥").contains(c);
}

class Writer
{
public:
    QString run(const Node &root)
    {
        list({root});
        return m_out.simplified();
    }

private:
    void put(QStringView words) { (m_out += words) += u' '; }
    void put(const char *words) { put(QString::fromLatin1(words)); }
    void quoted(QStringView words) { put(u'"' + QString(words.toString()).replace(u'"', u'”') + u'"'); }

    void group(const Nodes &nodes)
    {
        put("{");
        list(nodes);
        put("}");
    }
    void group(const Node &one) { group(one.element == Element::Row ? one.children : Nodes{one}); }

    void list(const Nodes &nodes);
    std::size_t withOperand(const Nodes &nodes, std::size_t at);
    void node(const Node &one);
    void token(const Node &one);
    void fenced(const Node &row);
    void bracket(const char *grows, const QString &sign);
    void scripts(const Node &one);
    void stacked(const Node &one);
    void largeSign(const Node &one);
    void table(const Node &table);
    void enclosed(const Node &one);
    void colored(const Node &one, const QString &color);

    QString m_out;
};

bool joins(const Node &one)
{
    return one.element == Element::Operator && !one.text.isEmpty() && !isFence(one) && (one.atom == Atom::Binary || one.atom == Atom::Relation);
}

/// It wants something behind it, also where it is only a sign: a charge.
bool isPlusOrMinus(const Node &one)
{
    return one.element == Element::Operator && one.text.size() == 1 && QStringView(u"+-−±∓").contains(one.text[0]);
}

/// A sign that joins nothing is an error: it gets an empty group.
void Writer::list(const Nodes &nodes)
{
    bool begins = true;
    bool waits = false;
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        const Node &one = nodes[i];
        const bool shows = one.element != Element::Space && (one.element != Element::Row || !one.children.empty());
        if ((begins && joins(one)) || (waits && (one.atom == Atom::Closing || one.atom == Atom::Punctuation)))
            put("{}");
        i = withOperand(nodes, i);
        if (shows) {
            waits = joins(one) || isPlusOrMinus(one);
            begins = waits || one.atom == Atom::Opening || one.atom == Atom::Punctuation;
        }
    }
    if (waits)
        put("{}");
}

/// A sum and the like take what follows; nothing, if nothing does. Gives the last node that was written.
std::size_t Writer::withOperand(const Nodes &nodes, std::size_t at)
{
    const Node &one = nodes[at];
    const bool alone = one.element == Element::Operator && nameOf(large, one.text);
    const Node *sign = alone ? &one : largeOperator(one);
    if (!sign || !nameOf(large, sign->text)) {
        node(one);
        return at;
    }
    largeSign(one);
    const bool takes = at + 1 < nodes.size() && (nodes[at + 1].atom == Atom::Ordinary || nodes[at + 1].atom == Atom::Inner)
                       && nodes[at + 1].element != Element::Space && nodes[at + 1].element != Element::Tag;
    if (takes)
        group(nodes[at + 1]);
    else
        put("{}");
    return takes ? at + 1 : at;
}

/// The sign of a sum with its limits.
void Writer::largeSign(const Node &one)
{
    const Node *sign = largeOperator(one);
    put(nameOf(large, sign ? sign->text : one.text));
    if (!sign)
        return;
    const bool beside = one.element == Element::Sub || one.element == Element::Sup || one.element == Element::SubSup;
    const bool lower = one.element != Element::Sup && one.element != Element::Over;
    const bool upper = one.element == Element::Sup || one.element == Element::Over || one.children.size() == 3;
    if (lower) {
        put(beside ? "_" : "from");
        group(one.children[1]);
    }
    if (upper) {
        put(beside ? "^" : "to");
        group(one.children.back());
    }
}

void Writer::token(const Node &one)
{
    if (one.text.isEmpty())
        return;
    const QString *variant = one.find(Attribute::Variant);
    if (variant && variant->startsWith(QLatin1StringView("bold")))
        put("bold");
    const QChar first = one.text[0];
    const bool single = one.text.size() == 1;
    if (one.element == Element::Number
        && std::all_of(one.text.begin(), one.text.end(), [](QChar c) { return c.unicode() < 128 && (c.isDigit() || c == u'.'); }))
        return put(one.text);
    if (one.element == Element::Identifier && single && first.isLetter() && !one.word) {
        if (variant)
            put("nitalic");
        return put(one.text);
    }
    if (one.element == Element::Operator && single && !one.word) {
        if (const char *name = nameOf(brackets, one.text))
            return put(u'\\' + QString::fromLatin1(name));
        if (first == u'−')
            return put("-");
        if (isPlain(first))
            return put(one.text);
    }
    quoted(one.text);
}

/// A bracket that grows; one that the language lacks stands beside none.
void Writer::bracket(const char *grows, const QString &sign)
{
    const char *name = nameOf(brackets, sign);
    const bool before = qstrcmp(grows, "left") == 0;
    if (!name && !sign.isEmpty() && before)
        quoted(sign);
    put(grows);
    put(name ? name : "none");
    if (!name && !sign.isEmpty() && !before)
        quoted(sign);
}

void Writer::fenced(const Node &row)
{
    bracket("left", row.children.front().text);
    Nodes part;
    for (auto it = row.children.begin() + 1; it != row.children.end() - 1; ++it) {
        if (!isFence(*it)) {
            part.push_back(*it);
            continue;
        }
        group(part);
        part.clear();
        const char *name = nameOf(brackets, it->text);
        if (name && qstrcmp(name, "lline") == 0)
            put("mline");
        else
            token(*it);
    }
    group(part);
    bracket("right", row.children.back().text);
}

void Writer::scripts(const Node &one)
{
    group(one.children[0]);
    const bool before = one.element == Element::Prescripts;
    if (one.element != Element::Sup) {
        put(before ? "lsub" : "_");
        group(one.children[1]);
    }
    if (one.element != Element::Sub) {
        put(before ? "lsup" : "^");
        group(one.children.back());
    }
}

/// Accents, braces, limits.
void Writer::stacked(const Node &one)
{
    const Node &mark = one.children[1];
    const bool over = one.element == Element::Over;
    if (over && (one.find(Attribute::Accent) || mark.text == u"⏞")) {
        const bool wide = mark.is(Attribute::Stretchy, QLatin1StringView("true"));
        const char *name = wide ? nameOf(wideAbove, mark.text) : nullptr;
        name = name ? name : nameOf(above, mark.text);
        if (name && mark.text != u"⏞") {
            put(name);
            return group(one.children[0]);
        }
    }
    if (one.element == Element::Under && (mark.text == u"_" || mark.text == u"¯")) {
        put("underline");
        return group(one.children[0]);
    }
    // A brace takes what stands at it: \underbrace{a}_{n}.
    const Node &base = one.children[0];
    const bool atBrace = one.element != Element::UnderOver && base.element == one.element && (base.children[1].text == u"⏟" || base.children[1].text == u"⏞");
    if (atBrace || mark.text == u"⏟" || mark.text == u"⏞") {
        group(atBrace ? base.children[0] : one.children[0]);
        put((atBrace ? base.children[1] : mark).text == u"⏞" ? "overbrace" : "underbrace");
        return group(atBrace ? mark : Node());
    }
    group(one.children[0]);
    if (!over) {
        put("csub");
        group(one.children[1]);
    }
    if (one.element != Element::Under) {
        put("csup");
        group(one.children.back());
    }
}

void Writer::table(const Node &table)
{
    const QString *align = table.find(Attribute::ColumnAlign);
    const QStringList aligns = align ? align->split(u' ', Qt::SkipEmptyParts) : QStringList();
    std::size_t columns = 1;
    for (const Node &row : table.children)
        columns = std::max(columns, row.children.size());
    put(columns == 1 ? "stack" : "matrix");
    put("{");
    for (std::size_t r = 0; r < table.children.size(); ++r) {
        if (r > 0)
            put(columns == 1 ? "#" : "##");
        const Nodes &cells = table.children[r].children;
        for (std::size_t c = 0; c < columns; ++c) {
            if (c > 0)
                put("#");
            const QString place = aligns.isEmpty() ? QString() : aligns.at(std::min(static_cast<qsizetype>(c), aligns.size() - 1));
            put(place == u"left" ? "alignl" : place == u"right" ? "alignr" : "alignc");
            group(c < cells.size() ? cells[c].children : Nodes());
        }
    }
    put("}");
}

void Writer::enclosed(const Node &one)
{
    const QString *notation = one.find(Attribute::Notation);
    if (notation && notation->contains(QLatin1StringView("strike")))
        put("overstrike");
    else if (notation && *notation == u"top")
        put("overline");
    else if (notation && *notation == u"bottom")
        put("underline");
    group(one.children);
}

void Writer::colored(const Node &one, const QString &color)
{
    bool ok = false;
    const uint rgb = color.mid(1).toUInt(&ok, 16);
    put("{");
    if (ok && color.size() == 7)
        put(QStringLiteral("color rgb %1 %2 %3").arg(rgb >> 16).arg((rgb >> 8) & 0xff).arg(rgb & 0xff));
    Node plain = one;
    std::erase_if(plain.attributes, [](const auto &attribute) { return attribute.first == Attribute::Color; });
    node(plain);
    put("}");
}

void Writer::node(const Node &one)
{
    if (const QString *color = one.find(Attribute::Color))
        return colored(one, *color);
    switch (one.element) {
    case Element::Identifier:
    case Element::Number:
    case Element::Operator: return token(one);
    case Element::Text: return quoted(one.text);
    case Element::Space: {
        const QString *width = one.find(Attribute::Width);
        const double em = width && width->endsWith(QLatin1StringView("em")) ? width->chopped(2).toDouble() : 0;
        return put(em >= 1.5 ? "~~~~" : em >= 0.75 ? "~~" : em >= 0.4 ? "~" : em > 0.1 ? "`" : "");
    }
    case Element::Fraction: {
        const QString *thickness = one.find(Attribute::LineThickness);
        const bool bare = thickness && thickness->startsWith(u'0') && !thickness->startsWith(QLatin1StringView("0."));
        if (bare)
            put("binom");
        group(one.children[0]);
        if (!bare)
            put("over");
        return group(one.children[1]);
    }
    case Element::Root: put("sqrt"); return group(one.children);
    case Element::NthRoot:
        put("nroot");
        group(one.children[1]);
        return group(one.children[0]);
    case Element::Sub:
    case Element::Sup:
    case Element::SubSup:
    case Element::Prescripts: return scripts(one);
    case Element::Under:
    case Element::Over:
    case Element::UnderOver: return stacked(one);
    case Element::Table: return table(one);
    case Element::Enclosed: return enclosed(one);
    case Element::Phantom: put("phantom"); return group(one.children);
    case Element::Row:
        if (one.children.size() >= 2 && isFence(one.children.front()) && isFence(one.children.back()))
            return fenced(one);
        return list(one.children);
    case Element::Padded:
    case Element::Style:
    case Element::TableRow:
    case Element::Cell:
    case Element::Tag:
    case Element::Link: return group(one.children);
    }
}

} // namespace

QString starMath(const Formula &formula)
{
    return Writer().run(formula.root);
}

} // namespace quayside::math
