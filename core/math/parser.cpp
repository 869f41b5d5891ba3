// SPDX-License-Identifier: GPL-3.0-or-later
#include "math/parser.h"

#include "math/styles.h"
#include "math/symbols.h"

#include <QCoreApplication>

#include <algorithm>

namespace quayside::math {
namespace {

constexpr int deepest = 200; ///< lists within lists
constexpr qsizetype longest = 100'000;
constexpr int mostProblems = 20;

constexpr QStringView raisedForms = u"⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱ";
constexpr QStringView raisedPlain = u"0123456789+-=()ni";
constexpr QStringView loweredForms = u"₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ";
constexpr QStringView loweredPlain = u"0123456789+-=()aehijklmnoprstuvx";

char32_t firstOf(QStringView text)
{
    return text.size() > 1 && text[0].isHighSurrogate() ? QChar::surrogateToUcs4(text[0], text[1]) : text[0].unicode();
}

bool isDigit(QStringView text)
{
    return text.size() == 1 && text[0] >= u'0' && text[0] <= u'9';
}

/// Characters that stand between others like operators, though TeX gives them no room.
bool isTightOperator(char32_t c)
{
    return c == U'|' || c == U'/' || c == U'\\' || c == 0x2016 || c == 0x2223 || c == 0x2225;
}

/// As an atom of its own: no room around it, no limits above.
Node ordinary(Node node)
{
    if (node.element == Element::Operator && node.atom != Atom::Ordinary && node.atom != Atom::Opening && node.atom != Atom::Closing)
        node.set(Attribute::LeftSpace, "0em").set(Attribute::RightSpace, "0em");
    node.atom = Atom::Ordinary;
    node.limits = Limits::Beside;
    return node;
}

/// A comma in braces, which parts the digits of a number.
bool isGroupingComma(const Node &node)
{
    return node.element == Element::Operator && node.text == u"," && node.atom == Atom::Ordinary;
}

Node problemText(QStringView text)
{
    Node node = token(Element::Text, text.toString());
    node.set(Attribute::Color, "#b22222");
    return node;
}

} // namespace

bool Parser::hasCommand(QStringView name)
{
    const QString written = u'\\' + name.toString();
    return functionNamed(name) || symbolNamed(name) || !builtInMacro(written).isNull() || Expander::hasAct(written) || isForTexts(name) || name == u"verb";
}

Formula Parser::parse()
{
    m_formula.display = m_display;
    if (m_tex.size() > longest)
        giveUp(QCoreApplication::translate("Formula", "it is longer than %1 characters").arg(longest));
    else
        m_formula.root = top();
    if (m_in.ranAway())
        giveUp(QCoreApplication::translate("Formula", "its macros run in a circle, or grow without end"));
    if (m_formula.isSet()) {
        settleStyles(m_formula.root, m_display);
    } else {
        m_formula.problems = {m_formula.problems.back()};
        m_formula.root = token(Element::Text, m_tex.left(longest).toString());
    }
    return std::move(m_formula);
}

Parser::Level::Level(Parser &parser) : m_parser(parser)
{
    if (++parser.m_depth > deepest)
        parser.giveUp(QCoreApplication::translate("Formula", "it is nested more than %1 levels deep").arg(deepest));
}

TexToken Parser::take()
{
    const TexToken token = m_in.next();
    if (token.position >= 0)
        m_lastPosition = token.position;
    return token;
}

int Parser::line() const
{
    return static_cast<int>(m_tex.left(m_lastPosition).count(u'\n'));
}

void Parser::mended(const QString &what)
{
    if (!m_givenUp && !m_in.ranAway() && m_formula.problems.size() < mostProblems)
        m_formula.problems.append({Problem::Kind::Mended, what, line()});
}

void Parser::giveUp(const QString &what)
{
    if (!m_givenUp)
        m_formula.problems.append({Problem::Kind::NotSet, what, 0});
    m_givenUp = true;
    m_in.stop();
}

/// Lines that `\\` divides, as in a display of several lines; and the tag.
Node Parser::top()
{
    Nodes lines;
    Nodes nodes;
    for (;;) {
        for (Node &node : list(End::Cell))
            nodes.push_back(std::move(node));
        const TexToken token = m_in.peek();
        if (token.isEnd() || m_givenUp)
            break;
        take();
        if (token.text == u"\\\\") {
            m_in.optionalArgument();
            lines.push_back(row(std::exchange(nodes, {})));
        } else {
            mended(token.text == u"&" ? QCoreApplication::translate("Formula", "“&” stands outside of a table")
                                      : QCoreApplication::translate("Formula", "a closing brace has no opening one"));
        }
    }
    if (!nodes.empty() || lines.empty())
        lines.push_back(row(std::move(nodes)));
    Node result = lines.size() == 1 ? std::move(lines.front()) : stackOfLines(std::move(lines));
    return m_tag ? withTag(std::move(result), std::move(*m_tag), m_label) : result;
}

Nodes Parser::list(End end)
{
    Nodes nodes;
    const Level level(*this);
    while (continueList(nodes, end)) {
    }
    return nodes;
}

/// Whether @p token ends a list of the kind @p end.
bool Parser::endsList(const TexToken &token, End end)
{
    if (token.isEnd() || token.text == u"}")
        return true;
    if (token.text == u"]")
        return end == End::Bracket;
    if (token.text == u"$" || token.text == u"\\)")
        return end == End::Dollar;
    if (token.text == u"&" || token.text == u"\\\\")
        return end == End::Cell;
    if (token.text == u"\\right" || token.text == u"\\middle")
        return m_lefts > 0;
    return token.text == u"\\end" && m_environments > 0;
}

/// Takes what has no place in a list and tells of it.
bool Parser::takeStray(const TexToken &token)
{
    if (token.text != u"&" && token.text != u"\\\\" && token.text != u"$" && token.text != u"\\)" && token.text != u"\\(")
        return false;
    take();
    mended(token.text == u"&" ? QCoreApplication::translate("Formula", "“&” stands outside of a table")
                              : QCoreApplication::translate("Formula", "“%1” has no place here").arg(token.text));
    return true;
}

bool Parser::continueList(Nodes &nodes, End end)
{
    const TexToken token = m_in.peek();
    if (m_givenUp || endsList(token, end))
        return false;
    if (token.isBlank()) {
        take();
        return true;
    }
    if (takeStray(token))
        return true;
    const Function *function = token.isCommand() ? functionNamed(token.text.sliced(1)) : nullptr;
    if (function && takesTheRest(*function)) {
        take();
        const End outer = std::exchange(m_end, end);
        Nodes before = std::exchange(m_before, std::move(nodes));
        Node rest = (this->*function->make)(*function);
        nodes = std::exchange(m_before, std::move(before));
        nodes.push_back(std::move(rest));
        m_end = outer;
        return true;
    }
    const bool isNumber = isDigit(token.text) || token.text == u".";
    Node base = isNumber ? number() : nucleus();
    if (isNumber && nodes.size() > 1 && isGroupingComma(nodes.back()) && nodes[nodes.size() - 2].element == Element::Number) {
        base.text = nodes[nodes.size() - 2].text + u',' + base.text;
        nodes.resize(nodes.size() - 2);
    }
    if (!std::exchange(m_nothing, false))
        nodes.push_back(withScripts(std::move(base)));
    return true;
}

/// Digits that follow each other, with the point or the comma in braces between them.
Node Parser::number()
{
    QString digits;
    for (TexToken token = m_in.peek(); isDigit(token.text) || token.text == u"."; token = m_in.peek()) {
        take();
        if (token.text == u".") {
            digits += u'.';
            continue;
        }
        const char32_t digit = letterIn(m_alphabet, token.text[0].unicode());
        digits += QString::fromUcs4(&digit, 1);
    }
    if (digits == u".")
        return math::token(Element::Operator, digits).set(Attribute::LeftSpace, "0em").set(Attribute::RightSpace, "0em");
    return math::token(Element::Number, digits);
}

/// An atom without its scripts.
Node Parser::nucleus()
{
    const TexToken token = m_in.peek();
    if (token.text == u"^" || token.text == u"_" || token.text == u"'")
        return element(Element::Row, {}); // scripts of nothing
    take();
    if (token.text == u"{")
        return ordinary(braced());
    if (token.isCommand())
        return command(token);
    if (token.text == u"~")
        return math::token(Element::Text, QStringLiteral("\u00A0"));
    return typed(token);
}

/// What stands in braces, the first of which is taken.
Node Parser::braced()
{
    const Alphabet outer = m_alphabet;
    m_in.beginGroup();
    Nodes nodes = list(End::Group);
    expect(u"}", QT_TRANSLATE_NOOP("Formula", "a closing brace is missing"));
    m_in.endGroup();
    m_alphabet = outer;
    return row(std::move(nodes));
}

void Parser::expect(QStringView closing, const char *missing)
{
    if (m_in.peek().text == closing)
        take();
    else
        mended(QCoreApplication::translate("Formula", missing));
}

Node Parser::typed(const TexToken &token)
{
    const char32_t first = firstOf(token.text);
    const QStringView marks = token.text.sliced(first > 0xFFFF ? 2 : 1);
    if (token.text == u"\\") {
        mended(QCoreApplication::translate("Formula", "a backslash stands at the end"));
        return math::token(Element::Operator, QStringLiteral("\\"));
    }
    if (isDigit(token.text)) {
        const char32_t digit = letterIn(m_alphabet, first);
        return math::token(Element::Number, QString::fromUcs4(&digit, 1));
    }
    return symbol(symbolOf(first), marks);
}

/// The alphabet that @p symbol is set in: what slopes by itself needs none, and what stands upright stays so.
Alphabet Parser::alphabetOf(const Symbol &symbol) const
{
    if (m_alphabet == Alphabet::Italic && symbol.letter)
        return Alphabet::None;
    return m_alphabet == Alphabet::BoldItalic && !symbol.letter ? Alphabet::Bold : m_alphabet;
}

Node Parser::symbol(const Symbol &symbol, QStringView marks)
{
    const char32_t c = symbol.atom == Atom::Ordinary ? letterIn(alphabetOf(symbol), symbol.character) : symbol.character;
    QString text = QString::fromUcs4(&c, 1).append(marks);
    if (symbol.atom != Atom::Ordinary || isTightOperator(c)) {
        Node node = math::token(Element::Operator, text, symbol.atom);
        if (symbol.atom == Atom::Ordinary)
            node.set(Attribute::LeftSpace, "0em").set(Attribute::RightSpace, "0em");
        if (symbol.atom == Atom::Opening || symbol.atom == Atom::Closing || symbol.atom == Atom::Ordinary || isVerticalArrow(c))
            node.set(Attribute::Stretchy, "false");
        if (symbol.atom == Atom::Large)
            node.limits = isIntegral(c) ? Limits::Beside : Limits::Movable;
        return node;
    }
    Node node = math::token(Element::Identifier, text.normalized(QString::NormalizationForm_C));
    const bool upright = m_alphabet == Alphabet::Normal || (m_alphabet == Alphabet::None && !symbol.letter);
    if (upright && letterIn(Alphabet::Italic, c) != c)
        node.set(Attribute::Variant, "normal");
    return node;
}

Node Parser::command(const TexToken &token)
{
    if (token.text.startsWith(u"\\verb") && token.text.size() > 5)
        return makeVerbatim(token);
    const QStringView name = token.text.sliced(1);
    if (const Function *function = functionNamed(name)) {
        const Level level(*this);
        return m_givenUp ? Node{} : (this->*function->make)(*function);
    }
    if (const auto found = symbolNamed(name))
        return symbol(*found);
    return isForTexts(name) ? wordAmongFormulas(token) : unknown(token);
}

Node Parser::unknown(const TexToken &token)
{
    const QString name = token.text.toString();
    const bool told = std::any_of(m_formula.problems.begin(), m_formula.problems.end(), [&name](const Problem &each) { return each.what == name; });
    if (!told && m_formula.problems.size() < mostProblems)
        m_formula.problems.append({Problem::Kind::Unknown, name, line()});
    return problemText(name);
}

/// An argument: what stands in braces, or one token with what it takes itself.
Node Parser::argument()
{
    m_in.skipBlanks();
    const TexToken token = m_in.peek();
    if (endsList(token, End::Cell) || token.text == u"^" || token.text == u"_") {
        mended(QCoreApplication::translate("Formula", "something is missing before “%1”").arg(token.isEnd() ? QStringLiteral("…") : token.text.toString()));
        return element(Element::Row, {});
    }
    if (token.text != u"{")
        return nucleus();
    take();
    return braced();
}

/// @p tokens as nodes.
Node Parser::parsed(const TexTokens &tokens)
{
    m_in.push(TexToken{u"}"});
    for (auto it = tokens.rbegin(); it != tokens.rend(); ++it)
        m_in.push(*it);
    return braced();
}

Node Parser::withScripts(Node base)
{
    Scripts scripts{std::nullopt, std::nullopt, base.limits};
    while (!m_givenUp && takeScript(base, scripts)) {
    }
    return attached(std::move(base), std::move(scripts));
}

/// Takes a script of @p base, or what says where scripts stand; false: there are no more.
bool Parser::takeScript(Node &base, Scripts &scripts)
{
    m_in.skipBlanks();
    const TexToken token = m_in.peek();
    if (token.text == u"\\limits" || token.text == u"\\nolimits" || token.text == u"\\displaylimits") {
        scripts.limits = token.text == u"\\limits" ? Limits::Above : token.text == u"\\nolimits" ? Limits::Beside : Limits::Movable;
        take();
        return true;
    }
    if (token.text == u"'") {
        takePrimes(scripts);
        return true;
    }
    const bool upper = token.text == u"^";
    if (!upper && token.text != u"_") {
        const bool raised = token.text.size() == 1 && raisedForms.contains(token.text);
        const bool lowered = token.text.size() == 1 && loweredForms.contains(token.text);
        if (raised || lowered)
            takeTypedScript(base, scripts, raised);
        return raised || lowered;
    }
    take();
    std::optional<Node> &place = upper ? scripts.upper : scripts.lower;
    if (place) {
        mended(upper ? QCoreApplication::translate("Formula", "there are two superscripts at one place")
                     : QCoreApplication::translate("Formula", "there are two subscripts at one place"));
        base = attached(std::move(base), std::exchange(scripts, Scripts{}));
    }
    place = argument();
    return true;
}

/// Primes, and the superscript behind them, which stands in the same place.
void Parser::takePrimes(Scripts &scripts)
{
    int count = 0;
    for (; m_in.peek().text == u"'"; ++count)
        take();
    static constexpr QStringView forms = u"′″‴⁗";
    QString text(count > 4 ? count - 4 : 0, u'′');
    text.prepend(forms[std::min(count, 4) - 1]);
    Nodes nodes;
    if (scripts.upper)
        nodes.push_back(std::move(*scripts.upper));
    nodes.push_back(token(Element::Operator, text));
    if (m_in.peek().text == u"^") {
        take();
        nodes.push_back(argument());
    }
    scripts.upper = row(std::move(nodes));
}

/// Scripts that are typed as Unicode’s own: x².
void Parser::takeTypedScript(Node &base, Scripts &scripts, bool upper)
{
    const QStringView forms = upper ? raisedForms : loweredForms;
    const QStringView plain = upper ? raisedPlain : loweredPlain;
    QString tex(1, u'{');
    for (TexToken token = m_in.peek(); token.text.size() == 1 && forms.contains(token.text); token = m_in.peek()) {
        tex += plain[forms.indexOf(token.text)];
        take();
    }
    std::optional<Node> &place = upper ? scripts.upper : scripts.lower;
    if (place)
        base = attached(std::move(base), std::exchange(scripts, Scripts{}));
    m_in.pushTex(tex + u'}');
    place = argument();
}

Node Parser::attached(Node base, Scripts scripts)
{
    if (base.isToken())
        base.limits = scripts.limits;
    if (!scripts.lower && !scripts.upper)
        return base;
    const bool above = scripts.limits != Limits::Beside;
    Node node;
    node.atom = base.atom;
    node.word = base.word;
    node.limits = scripts.limits;
    node.children.push_back(std::move(base));
    const bool both = scripts.lower && scripts.upper;
    if (both)
        node.element = above ? Element::UnderOver : Element::SubSup;
    else if (scripts.lower)
        node.element = above ? Element::Under : Element::Sub;
    else
        node.element = above ? Element::Over : Element::Sup;
    if (scripts.lower)
        node.children.push_back(std::move(*scripts.lower));
    if (scripts.upper)
        node.children.push_back(std::move(*scripts.upper));
    return node;
}

} // namespace quayside::math
