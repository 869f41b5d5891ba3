// SPDX-License-Identifier: GPL-3.0-or-later
// Alphabets, colours, sizes, boxes, and what takes room without being seen.
#include "math/parser.h"

#include "math/lengths.h"
#include "math/styles.h"

#include <QCoreApplication>

#include <array>

namespace quayside::math {

Node Parser::makeFont(const Function &how)
{
    const Alphabet outer = std::exchange(m_alphabet, static_cast<Alphabet>(how.number));
    Node node = argument();
    m_alphabet = outer;
    const auto alphabet = static_cast<Alphabet>(how.number);
    const bool joins = alphabet == Alphabet::Normal || alphabet == Alphabet::Bold || alphabet == Alphabet::Italic || alphabet == Alphabet::SansSerif
                       || alphabet == Alphabet::Monospace;
    return joins ? withWords(std::move(node), alphabet) : node;
}

Node Parser::makeBold(const Function &)
{
    const Alphabet outer = std::exchange(m_alphabet, bold(m_alphabet));
    Node node = argument();
    m_alphabet = outer;
    return node;
}

Node Parser::declareFont(const Function &how)
{
    m_alphabet = static_cast<Alphabet>(how.number);
    return withWords(row(list(m_end)), m_alphabet);
}

/// A colour, maybe with its model in brackets before; empty and told: it is none.
QString Parser::colorArgument()
{
    const auto model = m_in.optionalArgument();
    const QString value = m_in.textArgument();
    if (const auto named = model ? m_colors.constEnd() : m_colors.constFind(value.trimmed()); named != m_colors.constEnd())
        return *named;
    const QString color = cssColor(model ? Expander::textOf(*model) : QString(), value);
    if (color.isEmpty())
        mended(QCoreApplication::translate("Formula", "“%1” is no color").arg(value.left(40)));
    return color;
}

/// \definecolor{name}{model}{values}
Node Parser::makeColorName(const Function &)
{
    const QString name = m_in.textArgument().trimmed();
    const QString model = m_in.textArgument().trimmed();
    const QString values = m_in.textArgument();
    const QString color = cssColor(model, values);
    if (color.isEmpty())
        mended(QCoreApplication::translate("Formula", "“%1” is no color").arg(values.left(40)));
    else if (m_colors.size() < 1000)
        m_colors.insert(name, color);
    return nothing();
}

Node Parser::makeColored(const Function &)
{
    const QString color = colorArgument();
    Node inner = content();
    const Atom atom = inner.atom;
    Node node = element(Element::Style, {std::move(inner)}, atom);
    return color.isEmpty() ? node : node.set(Attribute::Color, color);
}

Node Parser::declareColor(const Function &)
{
    const QString color = colorArgument();
    Node node = element(Element::Style, list(m_end));
    return color.isEmpty() ? node : node.set(Attribute::Color, color);
}

Node Parser::declareSize(const Function &how)
{
    static constexpr std::array sizes{0.5, 0.6, 0.7, 0.8, 0.9, 1.0, 1.2, 1.44, 1.728, 2.074, 2.488};
    Node node = element(Element::Style, list(m_end));
    return node.set(Attribute::Size, ems(sizes[static_cast<std::size_t>(how.number)]));
}

Node Parser::declareStyle(const Function &how)
{
    Node node = element(Element::Style, list(m_end));
    return node.set(Attribute::DisplayStyle, how.number == 0 ? "true" : "false").set(Attribute::ScriptLevel, QString::number(std::max(how.number - 1, 0)));
}

/// \colorbox, \fcolorbox and MathJax’s \bbox
Node Parser::makeColorBox(const Function &how)
{
    enum { Plain, Framed, Options };
    if (how.number == Options) {
        const auto options = m_in.optionalArgument();
        Node node = element(Element::Padded, {argument()});
        const QString color = options ? cssColor({}, Expander::textOf(*options).section(u',', 0, 0)) : QString();
        return color.isEmpty() ? node : node.set(Attribute::Background, color);
    }
    const QString frame = how.number == Framed ? colorArgument() : QString();
    const QString color = colorArgument();
    Node node = element(Element::Padded, {text({})});
    if (!color.isEmpty())
        node.set(Attribute::Background, color);
    if (!frame.isEmpty())
        node.set(Attribute::Frame, frame);
    return node;
}

/// MathML's words for what encloses, as far as it can be drawn.
QString Parser::notationArgument()
{
    QStringList known;
    const QString given = m_in.textArgument().replace(u',', u' ').simplified();
    m_in.optionalArgument();
    for (QString each : given.split(u' ', Qt::SkipEmptyParts)) {
        if (each == u"roundedbox")
            each = QStringLiteral("box");
        static const QStringList drawn{
            QStringLiteral("box"),     QStringLiteral("circle"),           QStringLiteral("actuarial"),        QStringLiteral("phasorangle"),
            QStringLiteral("longdiv"), QStringLiteral("updiagonalstrike"), QStringLiteral("horizontalstrike"), QStringLiteral("downdiagonalstrike")};
        const bool fits = drawn.contains(each) && (known.isEmpty() || (each.endsWith(u"strike") && known.first().endsWith(u"strike")));
        if (fits)
            known.append(each);
        else
            mended(QCoreApplication::translate("Formula", "“%1” is not drawn around a formula").arg(each.left(40)));
    }
    return known.join(u' ');
}

Node Parser::makeEnclosed(const Function &how)
{
    enum { Formula, Boxed, Circled, Framed, CanceledTo, Named };
    const QString notation = how.number == Named ? notationArgument() : QString::fromUtf16(how.text.data(), static_cast<qsizetype>(how.text.size()));
    if (notation.isEmpty())
        return argument();
    std::optional<Node> target;
    if (how.number == CanceledTo)
        target = argument();
    const bool isText = how.number == Circled || how.number == Framed || m_in.inText();
    Node inner = isText ? text({}) : argument();
    const Atom atom = how.number == Formula ? inner.atom : Atom::Ordinary;
    if (how.number == Boxed) {
        inner = element(Element::Style, {std::move(inner)});
        inner.set(Attribute::DisplayStyle, "true").set(Attribute::ScriptLevel, "0");
    }
    Node node = element(Element::Enclosed, {std::move(inner)}, atom);
    node.set(Attribute::Notation, notation);
    return target ? element(Element::Sup, {std::move(node), std::move(*target)}) : node;
}

Node Parser::makePhantom(const Function &how)
{
    enum { Whole, Width, Height };
    Node inner = content();
    const Atom atom = inner.atom;
    Node node = element(Element::Phantom, {std::move(inner)}, atom);
    if (how.number == Whole)
        return node;
    node = element(Element::Padded, {std::move(node)});
    if (how.number == Height)
        return node.set(Attribute::Width, "0em");
    return node.set(Attribute::Height, "0em").set(Attribute::Depth, "0em");
}

/// What takes no room: it laps over to its left, to its right, or to both sides.
Node Parser::makeLap(const Function &how)
{
    enum { Left, Right, Both };
    Node node = element(Element::Padded, {content()});
    node.set(Attribute::Width, "0em");
    if (how.number != Right)
        node.set(Attribute::LeftSpace, how.number == Left ? "-1width" : "-0.5width");
    return node;
}

Node Parser::makeSmash(const Function &)
{
    const auto sides = m_in.optionalArgument();
    const QString which = sides ? Expander::textOf(*sides) : QStringLiteral("tb");
    Node node = element(Element::Padded, {content()});
    if (which.contains(u't'))
        node.set(Attribute::Height, "0em");
    if (which.contains(u'b'))
        node.set(Attribute::Depth, "0em");
    return node;
}

/// \raisebox{length}{text}, \raise length {…} and \lower
Node Parser::makeRaise(const Function &how)
{
    enum { Box, Raise, Lower };
    const double em = lengthArgument();
    Node node = element(Element::Padded, {how.number == Box ? text({}) : content()});
    return node.set(Attribute::VerticalOffset, ems(how.number == Lower ? -em : em));
}

Node Parser::makeCentered(const Function &)
{
    return element(Element::Padded, {argument()});
}

/// \rule[raise]{width}{height}, and MathJax's \Rule{width}{height}{depth}
Node Parser::makeRule(const Function &how)
{
    if (how.number == 1) {
        Node node = space(lengthArgument());
        node.set(Attribute::Height, ems(lengthArgument()));
        return node.set(Attribute::Depth, ems(lengthArgument())).set(Attribute::Background, "currentcolor");
    }
    const auto raise = m_in.optionalArgument();
    const double up = raise ? lengthInEm(Expander::textOf(*raise)).value_or(0) : 0;
    const double width = lengthArgument();
    const double height = lengthArgument();
    Node node = space(width);
    node.set(Attribute::Height, ems(height + up)).set(Attribute::Background, "currentcolor");
    return up == 0 ? node : node.set(Attribute::Depth, ems(-up));
}

Node Parser::makeMirrored(const Function &)
{
    mended(QCoreApplication::translate("Formula", "what “\\reflectbox” mirrors is shown as it is"));
    return text({});
}

/// One of four, for display, text and the two sizes of scripts: the first or second is taken.
Node Parser::makeChoice(const Function &)
{
    Nodes choices;
    for (int i = 0; i < 4; ++i)
        choices.push_back(argument());
    return std::move(choices[m_display ? 0 : 1]);
}

} // namespace quayside::math
