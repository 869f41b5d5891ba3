// SPDX-License-Identifier: GPL-3.0-or-later
// Brackets that grow with what is between them, or as they are told.
#include "math/parser.h"

#include "math/symbols.h"

#include <QCoreApplication>

#include <array>

namespace quayside::math {

/// The character of the delimiter that comes next; empty for the full stop, which is none.
QString Parser::delimiter()
{
    m_in.skipBlanks();
    if (m_in.peek().text == u"{") { // in braces of its own
        const TexTokens inner = m_in.argument();
        if (!inner.empty())
            m_in.push(inner.front());
    }
    const TexToken token = take();
    if (token.text == u".")
        return {};
    if (token.text == u"<" || token.text == u"\\lt")
        return QStringLiteral("⟨");
    if (token.text == u">" || token.text == u"\\gt")
        return QStringLiteral("⟩");
    if (token.isCommand()) {
        const auto found = symbolNamed(token.text.sliced(1));
        const bool punctuation = token.text == u"\\{" || token.text == u"\\}";
        if (punctuation)
            return token.text.sliced(1).toString();
        if (token.text == u"\\|")
            return QStringLiteral("‖");
        if (found)
            return QString::fromUcs4(&found->character, 1);
    } else if (token.text.size() == 1
               && QStringView(u"()[]|/\u2308\u2309\u230A\u230B\u27E8\u27E9\u2016\u23B0\u23B1\u27E6\u27E7\u27EE\u27EF").contains(token.text)) {
        return token.text.toString();
    }
    m_in.push(token);
    mended(QCoreApplication::translate("Formula", "“%1” is no bracket").arg(token.isEnd() ? QStringLiteral("…") : token.text.toString()));
    return {};
}

Node Parser::makeLeft(const Function &)
{
    const auto fence = [](const QString &text, const char *form, Atom atom) {
        Node node = token(Element::Operator, text, atom);
        return node.set(Attribute::Fence, "true").set(Attribute::Form, form).set(Attribute::Stretchy, "true");
    };
    Nodes parts{fence(delimiter(), "prefix", Atom::Opening)};
    const Alphabet outer = m_alphabet;
    ++m_lefts;
    m_in.beginGroup();
    for (;;) {
        for (Node &node : list(End::Delimiter))
            parts.push_back(std::move(node));
        if (m_in.peek().text != u"\\middle")
            break;
        take();
        Node middle = fence(delimiter(), "infix", Atom::Relation);
        parts.push_back(std::move(middle.set(Attribute::LeftSpace, "0.05em").set(Attribute::RightSpace, "0.05em")));
    }
    m_in.endGroup();
    --m_lefts;
    m_alphabet = outer;
    if (m_in.peek().text == u"\\right") {
        take();
        parts.push_back(fence(delimiter(), "postfix", Atom::Closing));
    } else {
        mended(QCoreApplication::translate("Formula", "“\\left” has no “\\right”"));
        parts.push_back(fence({}, "postfix", Atom::Closing));
    }
    return element(Element::Row, std::move(parts), Atom::Inner);
}

Node Parser::makeBig(const Function &how)
{
    static constexpr std::array sizes{"1.2em", "1.8em", "2.4em", "3em"};
    static constexpr std::array atoms{Atom::Ordinary, Atom::Opening, Atom::Closing, Atom::Relation};
    const char *size = sizes[static_cast<std::size_t>(how.number % 10)];
    const auto kind = static_cast<std::size_t>(how.number / 10);
    Node node = token(Element::Operator, delimiter(), atoms[kind]);
    node.set(Attribute::Stretchy, "true").set(Attribute::Symmetric, "true").set(Attribute::MinSize, size).set(Attribute::MaxSize, size);
    if (kind == 1 || kind == 2)
        return node.set(Attribute::Fence, "true").set(Attribute::Form, kind == 1 ? "prefix" : "postfix");
    const char *room = kind == 3 ? "0.2778em" : "0em";
    return node.set(Attribute::Fence, "false").set(Attribute::LeftSpace, room).set(Attribute::RightSpace, room);
}

} // namespace quayside::math
