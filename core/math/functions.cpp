// SPDX-License-Identifier: GPL-3.0-or-later
// Names of functions, classes of atoms, spaces, links and what is told only.
#include "math/parser.h"

#include "math/chemistry.h"
#include "math/lengths.h"
#include "math/styles.h"
#include "math/symbols.h"

#include <QCoreApplication>

#include <array>

namespace quayside::math {
namespace {

/// A word that stands for a function.
Node wordOperator(const QString &name, bool limits)
{
    Node node = token(Element::Identifier, name, Atom::Large);
    node.word = true;
    node.limits = limits ? Limits::Movable : Limits::Beside;
    return node;
}

/// The text of a name made of letters only; empty: it has other parts.
QString plainName(const Node &node)
{
    if (node.element == Element::Identifier || node.element == Element::Number || node.element == Element::Text)
        return node.text;
    if (node.element == Element::Operator)
        return node.text == u"−" ? QStringLiteral("-") : node.text;
    if (node.element == Element::Space)
        return QStringLiteral("\u2009");
    QString text;
    if (node.element == Element::Row) {
        for (const Node &child : node.children) {
            const QString part = plainName(child);
            if (part.isEmpty())
                return {};
            text += part;
        }
    }
    return text;
}

constexpr std::array atoms{Atom::Ordinary, Atom::Large, Atom::Binary, Atom::Relation, Atom::Opening, Atom::Closing, Atom::Punctuation, Atom::Inner};

/// The room that TeX most often leaves beside an atom, in em.
const char *roomBeside(Atom atom)
{
    switch (atom) {
    case Atom::Large: return "0.1667em";
    case Atom::Binary: return "0.2222em";
    case Atom::Relation: return "0.2778em";
    default: return "0em";
    }
}

} // namespace

Node Parser::makeWordOperator(const Function &how)
{
    return wordOperator(QString::fromUtf16(how.name.data(), static_cast<qsizetype>(how.name.size())), how.number == 1);
}

Node Parser::makeNamedOperator(const Function &how)
{
    const Alphabet outer = std::exchange(m_alphabet, Alphabet::Normal);
    Node name = withWords(argument(), m_alphabet);
    m_alphabet = outer;
    const bool limits = how.number == 1;
    if (const QString text = plainName(name); !text.isEmpty()) {
        Node node = wordOperator(text, limits);
        if (text.size() == 1)
            node.set(Attribute::Variant, "normal");
        return node;
    }
    if (name.element != Element::Row)
        name = element(Element::Row, {std::move(name)});
    name.atom = Atom::Large;
    name.word = true;
    name.limits = limits ? Limits::Movable : Limits::Beside;
    return name;
}

/// \\intop, whose limits stand above and below in displays, and \\smallint, which does not grow.
Node Parser::makeIntegral(const Function &how)
{
    Node node = token(Element::Operator, QStringLiteral("∫"), Atom::Large);
    node.limits = Limits::Movable;
    return how.number == 0 ? node : node.set(Attribute::LargeOperator, "false");
}

Node Parser::makeClass(const Function &how)
{
    Node node = argument();
    const Atom atom = atoms[static_cast<std::size_t>(how.number)];
    if (const QString text = plainName(node); !text.isEmpty() && atom != Atom::Ordinary && atom != Atom::Inner) {
        node = token(Element::Operator, node.element == Element::Operator ? node.text : text);
        if (atom == Atom::Opening || atom == Atom::Closing)
            node.set(Attribute::Stretchy, "false");
        else
            node.set(Attribute::LeftSpace, atom == Atom::Punctuation ? "0em" : roomBeside(atom))
                .set(Attribute::RightSpace, atom == Atom::Punctuation ? "0.1667em" : roomBeside(atom));
    } else if (node.element == Element::Operator && atom == Atom::Ordinary) {
        node.set(Attribute::LeftSpace, "0em").set(Attribute::RightSpace, "0em");
    } else if (node.element != Element::Identifier) {
        node = element(Element::Row, {std::move(node)}); // its class is its own
    }
    node.atom = atom;
    node.limits = atom == Atom::Large ? Limits::Movable : Limits::Beside;
    return node;
}

/// A slash through the sign that follows.
Node Parser::makeNot(const Function &)
{
    Node node = argument();
    if (node.isToken() && !node.text.isEmpty()) {
        const qsizetype first = node.text[0].isHighSurrogate() ? 2 : 1;
        node.text = (node.text.left(first) + u'\u0338' + node.text.mid(first)).normalized(QString::NormalizationForm_C);
        return node;
    }
    Node slash = token(Element::Operator, QStringLiteral("\u0338"));
    return element(Element::Row, {std::move(slash), std::move(node)}, Atom::Relation);
}

/// \char"2261, \char`a, \char'141 and \char97
Node Parser::makeChar(const Function &how)
{
    TexToken first = m_in.raw();
    if (first.text == u"{") { // as makers of TeX write it
        m_in.push(first);
        for (const TexTokens inner = m_in.argument(); const TexToken &token : std::vector(inner.rbegin(), inner.rend()))
            m_in.push(token);
        first = m_in.raw();
    }
    uint code = 0;
    if (first.text == u"`") {
        QStringView text = m_in.raw().text;
        if (text.startsWith(u'\\'))
            text = text.sliced(1);
        code = text.isEmpty() ? 0 : text.toUcs4().first();
    } else {
        const int base = first.text == u"\"" ? 16 : first.text == u"'" ? 8 : 10;
        QString digits = base == 10 ? first.text.toString() : QString();
        const auto isDigit = [base](QStringView text) {
            const int value = text.size() == 1 ? text.toInt(nullptr, 16) : -1;
            return value >= 0 && value < base && (value > 0 || text == u"0");
        };
        while (isDigit(m_in.peekRaw().text) && digits.size() < 8)
            digits += m_in.raw().text;
        code = digits.toUInt(nullptr, base);
    }
    return numbered(code, how);
}

/// MathJax's \\unicode[height,depth][font]{x2261} and \\unicode{8801}
Node Parser::makeUnicode(const Function &how)
{
    while (m_in.optionalArgument()) {
    }
    QString digits = m_in.textArgument().trimmed();
    const bool hexadecimal = digits.startsWith(u'x') || digits.startsWith(u'"');
    return numbered(hexadecimal ? digits.sliced(1).toUInt(nullptr, 16) : digits.toUInt(), how);
}

/// The character number @p code.
Node Parser::numbered(uint code, const Function &how)
{
    const bool valid = code >= 0x20 && code <= 0x10FFFF && (code < 0xD800 || code > 0xDFFF);
    if (!valid) {
        mended(QCoreApplication::translate("Formula", "“\\%1” needs the number of a character").arg(QStringView(how.name)));
        return element(Element::Row, {});
    }
    return symbol(symbolOf(code));
}

Node Parser::makeSpace(const Function &how)
{
    if (how.name == u" ")
        return token(Element::Text, QStringLiteral("\u00A0"));
    return space(how.number / 18.0);
}

Node Parser::makeKern(const Function &)
{
    return space(lengthArgument());
}

/// A length in braces, or written behind its command.
double Parser::lengthArgument()
{
    m_in.skipBlanks();
    QString text;
    if (m_in.peekRaw().text == u"{") {
        text = m_in.textArgument();
    } else {
        const auto isUnit = [](QStringView each) { return each.size() == 1 && each[0] >= u'a' && each[0] <= u'z'; };
        while (m_in.peekRaw().text.size() == 1 && (m_in.peekRaw().text[0].isDigit() || QStringView(u"+-., ").contains(m_in.peekRaw().text[0])))
            text += m_in.raw().text;
        for (int i = 0; i < 2 && isUnit(m_in.peekRaw().text); ++i)
            text += m_in.raw().text;
    }
    const auto em = lengthInEm(text);
    if (!em)
        mended(QCoreApplication::translate("Formula", "“%1” is no length").arg(text));
    return em.value_or(0);
}

Node Parser::makeNothing(const Function &)
{
    return nothing();
}

/// A node that the list around leaves out.
Node Parser::nothing()
{
    m_nothing = true;
    return element(Element::Row, {});
}

Node Parser::makeMisplaced(const Function &how)
{
    const QString name = QString::fromUtf16(how.name.data(), static_cast<qsizetype>(how.name.size()));
    mended(QCoreApplication::translate("Formula", "“%1” has no place here").arg(u'\\' + name));
    if (how.name == u"right" || how.name == u"middle")
        return token(Element::Operator, delimiter()).set(Attribute::Stretchy, "false");
    if (how.name == u"end")
        m_in.argument();
    return nothing();
}

/// Classes, ids and styles of HTML: the page's look is its own.
Node Parser::makeHtml(const Function &how)
{
    m_in.argument();
    mended(QCoreApplication::translate("Formula", "what “\\%1” says for web pages is left out").arg(QStringView(how.name)));
    return argument();
}

Node Parser::makeLink(const Function &how)
{
    const QString url = Expander::textOf(m_in.argument()).remove(u'\\');
    Node shown = how.number == 1 ? token(Element::Text, url) : argument();
    const qsizetype colon = url.indexOf(u':');
    const QString scheme = url.left(colon).toLower();
    const bool safe = colon < 0 || url.startsWith(u'#') || scheme == u"https" || scheme == u"http" || scheme == u"mailto";
    if (!safe) {
        mended(QCoreApplication::translate("Formula", "the link “%1” is not safe").arg(url.left(80)));
        return shown;
    }
    Node node = element(Element::Link, {std::move(shown)});
    node.set(Attribute::Href, url);
    return node;
}

Node Parser::makeTag(const Function &)
{
    if (m_tag)
        mended(QCoreApplication::translate("Formula", "there are two tags at one place"));
    m_tag = text({});
    return nothing();
}

Node Parser::makeLabel(const Function &)
{
    m_label = m_in.textArgument();
    return nothing();
}

Node Parser::makeReference(const Function &how)
{
    const QString label = m_in.textArgument();
    Node node = element(Element::Link, {token(Element::Text, how.number == 1 ? u'(' + label + u')' : label)});
    node.set(Attribute::Href, u'#' + label);
    return node;
}

/// \\ce and \\pu of mhchem, read as the TeX that they stand for.
Node Parser::makeChemistry(const Function &how)
{
    QString source;
    bool afterCommand = false; // blanks behind commands are no tokens
    for (const TexToken &token : m_in.argument()) {
        const bool parts = !source.isEmpty() && source.back().isLetter() && !token.text.isEmpty() && token.text[0].isLetter() && afterCommand;
        source += parts ? u' ' + token.text.toString() : token.text.toString();
        afterCommand = token.isCommand();
    }
    const bool outer = m_in.inText();
    m_in.setText(false);
    m_in.pushTex(u'{' + (how.number == 0 ? texOfChemistry(source) : texOfUnits(source)) + u'}');
    Node node = argument();
    m_in.setText(outer);
    return node;
}

Node Parser::makePicture(const Function &)
{
    m_in.optionalArgument();
    const QString file = m_in.textArgument();
    mended(QCoreApplication::translate("Formula", "pictures in formulas are not shown (“%1”)").arg(file.left(80)));
    return token(Element::Text, u'[' + file.section(u'/', -1) + u']');
}

} // namespace quayside::math
