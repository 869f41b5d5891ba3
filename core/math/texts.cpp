// SPDX-License-Identifier: GPL-3.0-or-later
// \text and its kin: words within a formula.
#include "math/parser.h"

#include "math/symbols.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace quayside::math {
namespace {

using namespace std::string_view_literals;

struct Row {
    std::u16string_view name;
    std::u16string_view text;
};

/// Accents of texts, as combining marks.
constexpr std::array marks{Row{u"'"sv, u"\u0301"sv}, Row{u"`"sv, u"\u0300"sv}, Row{u"^"sv, u"\u0302"sv}, Row{u"~"sv, u"\u0303"sv},
                           Row{u"="sv, u"\u0304"sv}, Row{u"u"sv, u"\u0306"sv}, Row{u"."sv, u"\u0307"sv}, Row{u"\""sv, u"\u0308"sv},
                           Row{u"r"sv, u"\u030A"sv}, Row{u"H"sv, u"\u030B"sv}, Row{u"v"sv, u"\u030C"sv}, Row{u"c"sv, u"\u0327"sv},
                           Row{u"d"sv, u"\u0323"sv}, Row{u"b"sv, u"\u0331"sv}, Row{u"k"sv, u"\u0328"sv}, Row{u"t"sv, u"\u0361"sv}};

/// Commands that stand for characters in texts only.
constexpr std::array characters{Row{u" "sv, u" "sv},
                                Row{u"&"sv, u"&"sv},
                                Row{u"%"sv, u"%"sv},
                                Row{u"$"sv, u"$"sv},
                                Row{u"#"sv, u"#"sv},
                                Row{u"_"sv, u"_"sv},
                                Row{u"{"sv, u"{"sv},
                                Row{u"}"sv, u"}"sv},
                                Row{u"\\"sv, u" "sv},
                                Row{u"i"sv, u"ı"sv},
                                Row{u"j"sv, u"ȷ"sv},
                                Row{u"ss"sv, u"ß"sv},
                                Row{u"ae"sv, u"æ"sv},
                                Row{u"AE"sv, u"Æ"sv},
                                Row{u"oe"sv, u"œ"sv},
                                Row{u"OE"sv, u"Œ"sv},
                                Row{u"o"sv, u"ø"sv},
                                Row{u"O"sv, u"Ø"sv},
                                Row{u"l"sv, u"ł"sv},
                                Row{u"L"sv, u"Ł"sv},
                                Row{u"aa"sv, u"å"sv},
                                Row{u"AA"sv, u"Å"sv},
                                Row{u"textendash"sv, u"–"sv},
                                Row{u"textemdash"sv, u"—"sv},
                                Row{u"textquoteleft"sv, u"‘"sv},
                                Row{u"textquoteright"sv, u"’"sv},
                                Row{u"textquotedblleft"sv, u"“"sv},
                                Row{u"textquotedblright"sv, u"”"sv},
                                Row{u"textdegree"sv, u"°"sv},
                                Row{u"textbackslash"sv, u"\\"sv},
                                Row{u"textasciitilde"sv, u"~"sv},
                                Row{u"textasciicircum"sv, u"^"sv},
                                Row{u"textbar"sv, u"|"sv},
                                Row{u"textbardbl"sv, u"‖"sv},
                                Row{u"textless"sv, u"<"sv},
                                Row{u"textgreater"sv, u">"sv},
                                Row{u"textunderscore"sv, u"_"sv},
                                Row{u"textdollar"sv, u"$"sv},
                                Row{u"textsterling"sv, u"£"sv},
                                Row{u"textbraceleft"sv, u"{"sv},
                                Row{u"textbraceright"sv, u"}"sv},
                                Row{u"textvisiblespace"sv, u"␣"sv},
                                Row{u"textdagger"sv, u"†"sv},
                                Row{u"textdaggerdbl"sv, u"‡"sv},
                                Row{u"textellipsis"sv, u"…"sv},
                                Row{u"ldots"sv, u"…"sv},
                                Row{u"dots"sv, u"…"sv},
                                Row{u"textregistered"sv, u"®"sv},
                                Row{u"textcopyright"sv, u"©"sv},
                                Row{u"lq"sv, u"‘"sv},
                                Row{u"rq"sv, u"’"sv},
                                Row{u"slash"sv, u"/"sv}};

template<std::size_t count>
QStringView found(const std::array<Row, count> &rows, QStringView name)
{
    const std::u16string_view wanted(name.utf16(), static_cast<std::size_t>(name.size()));
    const auto row = std::find_if(rows.begin(), rows.end(), [wanted](const Row &each) { return each.name == wanted; });
    return row == rows.end() ? QStringView() : QStringView(row->text.data(), static_cast<qsizetype>(row->text.size()));
}

void flush(Nodes &out, QString &word, const QString &variant)
{
    if (word.isEmpty())
        return;
    Node node = token(Element::Text, std::exchange(word, {}).normalized(QString::NormalizationForm_C));
    if (!variant.isEmpty())
        node.set(Attribute::Variant, variant);
    out.push_back(std::move(node));
}

/// What two kinds of letters are together.
QString joined(const QString &outer, const QString &inner)
{
    const bool boldItalic = (outer == u"bold" && inner == u"italic") || (outer == u"italic" && inner == u"bold");
    if (boldItalic)
        return QStringLiteral("bold-italic");
    return inner.isEmpty() ? outer : inner;
}

} // namespace

/// Whether texts have the command @p name, an accent or a character.
bool Parser::isForTexts(QStringView name)
{
    return !found(marks, name).isNull() || !found(characters, name).isNull();
}

Node Parser::makeText(const Function &how)
{
    return text(QString::fromUtf16(how.text.data(), static_cast<qsizetype>(how.text.size())));
}

/// \verb|…|
Node Parser::makeVerbatim(const TexToken &token)
{
    QStringView rest = token.text.sliced(5);
    const bool showsBlanks = rest.startsWith(u'*');
    if (showsBlanks)
        rest = rest.sliced(1);
    QString shown = rest.sliced(1).chopped(1).toString();
    if (showsBlanks)
        shown.replace(u' ', u'␣');
    Node node = math::token(Element::Text, shown);
    return node.set(Attribute::Variant, "monospace");
}

/// An accent or a character of texts that stands in a formula, as KaTeX takes it.
Node Parser::wordAmongFormulas(const TexToken &token)
{
    m_in.setText(true);
    Nodes nodes;
    QString word;
    textCommand(token, nodes, word, {});
    flush(nodes, word, {});
    m_in.setText(false);
    return row(std::move(nodes));
}

/// The argument that comes next as text: one text, or a row of texts and formulas.
Node Parser::text(const QString &variant)
{
    m_in.skipBlanks();
    const bool outer = m_in.inText();
    m_in.setText(true);
    Nodes nodes;
    QString word;
    if (m_in.peek().text == u"{") {
        take();
        textTokens(nodes, word, variant);
        expect(u"}", QT_TRANSLATE_NOOP("Formula", "a closing brace is missing"));
    } else if (!m_in.peek().isEnd() && m_in.peek().text != u"}") {
        textToken(take(), nodes, word, variant);
    }
    flush(nodes, word, variant);
    m_in.setText(outer);
    return row(std::move(nodes));
}

void Parser::textTokens(Nodes &out, QString &word, const QString &variant)
{
    while (!m_givenUp && !m_in.peek().isEnd() && m_in.peek().text != u"}")
        textToken(take(), out, word, variant);
}

void Parser::textToken(const TexToken &token, Nodes &out, QString &word, const QString &variant)
{
    const Level level(*this);
    const QStringView text = token.text;
    if (text == u"{") {
        m_in.beginGroup();
        textTokens(out, word, variant);
        m_in.endGroup();
        expect(u"}", QT_TRANSLATE_NOOP("Formula", "a closing brace is missing"));
    } else if (text == u"$" || text == u"\\(") {
        flush(out, word, variant);
        m_in.setText(false);
        out.push_back(row(list(End::Dollar)));
        m_in.setText(true);
        if (m_in.peek().text == u"$" || m_in.peek().text == u"\\)")
            take();
    } else if (token.isCommand()) {
        textCommand(token, out, word, variant);
    } else if (text == u"~") {
        word += u'\u00A0';
    } else if (text == u"-" && word.endsWith(u'–')) {
        word.back() = u'—';
    } else if (text == u"-" && word.endsWith(u'-')) {
        word.back() = u'–';
    } else if (text == u"'" || text == u"`") {
        const QChar single = text == u"'" ? u'’' : u'‘';
        if (word.endsWith(single))
            word.back() = text == u"'" ? u'”' : u'“';
        else
            word += single;
    } else {
        word += text;
    }
}

void Parser::textCommand(const TexToken &token, Nodes &out, QString &word, const QString &variant)
{
    const QStringView name = token.text.sliced(1);
    if (const QStringView mark = found(marks, name); !mark.isNull()) {
        QString base;
        Nodes inner;
        m_in.skipBlanks();
        if (!m_in.peek().isEnd() && m_in.peek().text != u"}")
            textToken(take(), inner, base, {});
        word.append(base.left(1)).append(mark).append(base.mid(1));
        return;
    }
    if (const QStringView character = found(characters, name); !character.isNull()) {
        word += character;
        return;
    }
    const Function *function = functionNamed(name);
    if (function && function->make == &Parser::makeText) {
        flush(out, word, variant);
        out.push_back(text(joined(variant, QString::fromUtf16(function->text.data(), static_cast<qsizetype>(function->text.size())))));
    } else if (function && function->inText) {
        flush(out, word, variant);
        out.push_back((this->*function->make)(*function));
    } else if (const auto symbol = function ? std::nullopt : symbolNamed(name)) {
        word += QString::fromUcs4(&symbol->character, 1);
    } else if (token.text.startsWith(u"\\verb") && token.text.size() > 5) {
        flush(out, word, variant);
        out.push_back(makeVerbatim(token));
    } else if (function) {
        mended(QCoreApplication::translate("Formula", "“%1” has no place in a text").arg(token.text));
    } else {
        flush(out, word, variant);
        out.push_back(unknown(token));
    }
}

} // namespace quayside::math
