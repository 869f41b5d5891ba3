// SPDX-License-Identifier: GPL-3.0-or-later
// Environments: matrices, cases, aligned equations.
#include "math/parser.h"

#include "math/lengths.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace quayside::math {
namespace {

using namespace std::string_view_literals;

enum class Columns : quint8 { Centered, Given, GivenPlain, Aligned, Counted, Left, OneCentered, Relation, Lines };

} // namespace

struct Parser::Environment {
    std::u16string_view name; ///< without a star behind it
    Columns columns;
    bool display = false; ///< cells are set as displays
    std::u16string_view left = {};
    std::u16string_view right = {};
    bool small = false;
};

/// The environment @p full, with or without a star; null: it is not known.
const Parser::Environment *Parser::environmentNamed(QStringView full)
{
    static constexpr std::array kinds{
        Environment{u"Bmatrix"sv, Columns::Centered, false, u"{"sv, u"}"sv},
        Environment{u"Vmatrix"sv, Columns::Centered, false, u"‖"sv, u"‖"sv},
        Environment{u"align"sv, Columns::Aligned, true},
        Environment{u"alignat"sv, Columns::Counted, true},
        Environment{u"aligned"sv, Columns::Aligned, true},
        Environment{u"alignedat"sv, Columns::Counted, true},
        Environment{u"array"sv, Columns::Given, false},
        Environment{u"bmatrix"sv, Columns::Centered, false, u"["sv, u"]"sv},
        Environment{u"cases"sv, Columns::Left, false, u"{"sv, u"."sv},
        Environment{u"darray"sv, Columns::Given, true},
        Environment{u"dcases"sv, Columns::Left, true, u"{"sv, u"."sv},
        Environment{u"displaymath"sv, Columns::OneCentered, true},
        Environment{u"drcases"sv, Columns::Left, true, u"."sv, u"}"sv},
        Environment{u"eqnarray"sv, Columns::Relation, true},
        Environment{u"equation"sv, Columns::OneCentered, true},
        Environment{u"flalign"sv, Columns::Aligned, true},
        Environment{u"gather"sv, Columns::OneCentered, true},
        Environment{u"gathered"sv, Columns::OneCentered, true},
        Environment{u"math"sv, Columns::OneCentered, false},
        Environment{u"matrix"sv, Columns::Centered, false},
        Environment{u"multline"sv, Columns::Lines, true},
        Environment{u"pmatrix"sv, Columns::Centered, false, u"("sv, u")"sv},
        Environment{u"rcases"sv, Columns::Left, false, u"."sv, u"}"sv},
        Environment{u"smallmatrix"sv, Columns::Centered, false, {}, {}, true},
        Environment{u"split"sv, Columns::Aligned, true},
        Environment{u"subarray"sv, Columns::GivenPlain, false, {}, {}, true},
        Environment{u"vmatrix"sv, Columns::Centered, false, u"|"sv, u"|"sv},
    };
    const QStringView name = full.endsWith(u'*') ? full.chopped(1) : full;
    const std::u16string_view wanted(name.utf16(), static_cast<std::size_t>(name.size()));
    const auto *const kind = std::find_if(kinds.begin(), kinds.end(), [wanted](const Environment &each) { return each.name == wanted; });
    return kind == kinds.end() ? nullptr : kind;
}

Node Parser::makeEnvironment(const Function &)
{
    const QString full = m_in.textArgument();
    const Environment *const kind = environmentNamed(full);
    if (!kind)
        m_formula.problems.append({Problem::Kind::Unknown, QStringLiteral("\\begin{%1}").arg(full.left(40)), line()});
    Node node = table(kind ? *kind : Environment{u""sv, Columns::OneCentered});
    if (m_in.peek().text == u"\\end") {
        take();
        const QString closing = m_in.textArgument();
        if (closing != full)
            mended(QCoreApplication::translate("Formula", "“\\begin{%1}” is closed by “\\end{%2}”").arg(full.left(40), closing.left(40)));
    } else {
        mended(QCoreApplication::translate("Formula", "“\\begin{%1}” has no end").arg(full.left(40)));
    }
    if (!kind || (kind->left.empty() && kind->right.empty()))
        return node;
    const auto fence = [](std::u16string_view text, bool left) {
        Node bracket = token(Element::Operator, text == u"." ? QString() : QString::fromUtf16(text.data(), static_cast<qsizetype>(text.size())),
                             left ? Atom::Opening : Atom::Closing);
        return bracket.set(Attribute::Fence, "true").set(Attribute::Form, left ? "prefix" : "postfix").set(Attribute::Stretchy, "true");
    };
    return element(Element::Row, {fence(kind->left, true), std::move(node), fence(kind->right, false)}, Atom::Inner);
}

/// What is typed of the columns, where @p kind asks for it: "l|c", or a star's "[r]".
QString Parser::takeColumns(const Environment &kind)
{
    if (kind.columns == Columns::Given || kind.columns == Columns::GivenPlain || kind.columns == Columns::Counted)
        return m_in.textArgument();
    if (kind.columns == Columns::Centered) // mathtools' stars
        return Expander::textOf(m_in.optionalArgument().value_or(TexTokens{}));
    return {};
}

Node Parser::table(const Environment &kind)
{
    Node table = element(Element::Table, {});
    table.set(Attribute::DisplayStyle, kind.display ? "true" : "false");
    const QString columns = takeColumns(kind);
    readRows(kind, table);
    stretchRows(table);
    if (kind.columns == Columns::OneCentered && table.children.size() == 1 && table.children.front().children.size() == 1)
        return row(std::move(table.children.front().children.front().children));
    if (kind.columns == Columns::Given || kind.columns == Columns::GivenPlain)
        readColumns(table, columns);
    else
        setColumns(kind, columns, table);
    if (!kind.small)
        return table;
    table.set(Attribute::RowSpacing, "0.1em").set(Attribute::ColumnSpacing, "0.3333em");
    Node style = element(Element::Style, {std::move(table)});
    return style.set(Attribute::ScriptLevel, "1");
}

/// The rows of @p table, and the rules around and between them.
void Parser::readRows(const Environment &kind, Node &table)
{
    const int outerLefts = std::exchange(m_lefts, 0);
    ++m_environments;
    QStringList rules{takeRules()};
    for (bool more = true; more && !m_givenUp;) {
        Node row = readRow(kind, more);
        if (more)
            takeRowEnd(row);
        const bool empty = row.children.size() == 1 && row.children.front().children.empty();
        if (!more && empty && !table.children.empty())
            break;
        table.children.push_back(std::move(row));
        rules.append(more ? takeRules() : QStringLiteral("none"));
    }
    --m_environments;
    m_lefts = outerLefts;
    const auto rows = static_cast<qsizetype>(table.children.size());
    QString frame = rules.first() == u"none" ? QString() : QStringLiteral("top ");
    if (rules.size() > rows && rules.at(rows) != u"none")
        frame += QStringLiteral("bottom ");
    const QStringList between = rules.mid(1, rows - 1);
    if (between.contains(QStringLiteral("solid")) || between.contains(QStringLiteral("dashed")))
        table.set(Attribute::RowLines, between.join(u' '));
    if (!frame.isEmpty())
        table.set(Attribute::Frame, frame);
}

/// How the columns stand that @p kind does not let be described one by one.
void Parser::setColumns(const Environment &kind, const QString &columns, Node &table)
{
    std::size_t widest = 0;
    for (const Node &row : table.children)
        widest = std::max(widest, row.children.size() - (row.children.empty() || row.children.back().element != Element::Tag ? 0 : 1));
    const auto repeated = [widest](const QStringList &pattern) {
        QStringList all;
        for (std::size_t i = 0; i < std::max<std::size_t>(widest, 1); ++i)
            all.append(pattern[static_cast<qsizetype>(i) % pattern.size()]);
        return all.join(u' ');
    };
    switch (kind.columns) {
    case Columns::Centered:
        if (!columns.isEmpty())
            table.set(Attribute::ColumnAlign, repeated({columns == u"l"   ? QStringLiteral("left")
                                                        : columns == u"r" ? QStringLiteral("right")
                                                                          : QStringLiteral("center")}));
        break;
    case Columns::Aligned:
    case Columns::Counted:
        table.set(Attribute::ColumnAlign, repeated({QStringLiteral("right"), QStringLiteral("left")}));
        table.set(Attribute::ColumnSpacing,
                  kind.columns == Columns::Counted ? QStringLiteral("0em") : repeated({QStringLiteral("0em"), QStringLiteral("2em")}));
        break;
    case Columns::Left: table.set(Attribute::ColumnAlign, "left").set(Attribute::ColumnSpacing, "1em"); break;
    case Columns::Relation: table.set(Attribute::ColumnAlign, "right center left").set(Attribute::ColumnSpacing, "0.3em"); break;
    case Columns::Lines:
        if (table.children.size() > 1) {
            if (Node &first = table.children.front().children.front(); !first.find(Attribute::ColumnAlign))
                first.set(Attribute::ColumnAlign, "left");
            if (Node &last = table.children.back().children.front(); !last.find(Attribute::ColumnAlign))
                last.set(Attribute::ColumnAlign, "right");
            table.set(Attribute::Width, "100%");
        }
        break;
    case Columns::Given:
    case Columns::GivenPlain:
    case Columns::OneCentered: break;
    }
}

/// The cells up to `\\` or the end; @p more: a row end follows.
Node Parser::readRow(const Environment &kind, bool &more)
{
    const bool aligned = kind.columns == Columns::Aligned || kind.columns == Columns::Counted;
    Node row = element(Element::TableRow, {});
    std::optional<Node> outerTag = std::exchange(m_tag, std::nullopt);
    const Alphabet alphabet = m_alphabet;
    for (;;) {
        m_in.beginGroup();
        Nodes nodes = list(End::Cell);
        m_in.endGroup();
        m_alphabet = alphabet;
        if (aligned && row.children.size() % 2 == 1 && !nodes.empty()) // what comes first joins to the cell before
            nodes.insert(nodes.begin(), element(Element::Row, {}));
        row.children.push_back(element(Element::Cell, std::move(nodes)));
        if (!m_place.isEmpty())
            row.children.back().set(Attribute::ColumnAlign, std::exchange(m_place, {}));
        const TexToken token = m_in.peek();
        if (token.text == u"&") {
            take();
            continue;
        }
        more = token.text == u"\\\\";
        if (!more)
            break;
        take();
        break;
    }
    if (m_tag)
        row.children.push_back(element(Element::Tag, {std::move(*m_tag)}));
    if (!m_label.isEmpty())
        row.set(Attribute::Id, std::exchange(m_label, {}));
    m_tag = std::move(outerTag);
    return row;
}

/// A star and the room below, `\\*[1em]`.
void Parser::takeRowEnd(Node &row)
{
    if (m_in.peekRaw().text == u"*")
        m_in.raw();
    if (m_in.peekRaw().text != u"[")
        return;
    const auto room = m_in.optionalArgument();
    if (const auto em = room ? lengthInEm(Expander::textOf(*room)) : std::nullopt)
        row.set(Attribute::RowSpacing, ems(*em));
}

/// \def\arraystretch{1.5}: lines are that many times as far from each other.
void Parser::stretchRows(Node &table)
{
    constexpr double baseline = 1.2; // em from a line to the next
    const QString stretch = m_in.valueOf(u"\\arraystretch");
    const double extra = stretch.isEmpty() ? 0 : (std::clamp(stretch.toDouble(), 0.5, 20.0) - 1) * baseline;
    if (extra == 0)
        return;
    for (std::size_t i = 0; i + 1 < table.children.size(); ++i) {
        const QString *own = table.children[i].find(Attribute::RowSpacing);
        table.children[i].set(Attribute::RowSpacing, ems(extra + (own ? lengthInEm(*own).value_or(0) : 0)));
    }
}

/// A line of several that stands at one side.
Node Parser::makeShoved(const Function &how)
{
    m_place = QString::fromUtf16(how.text.data(), static_cast<qsizetype>(how.text.size()));
    return argument();
}

/// The rules that come next: "none", "solid" or "dashed".
QString Parser::takeRules()
{
    QString found = QStringLiteral("none");
    for (m_in.skipBlanks();; m_in.skipBlanks()) {
        const TexToken token = m_in.peek();
        if (token.text != u"\\hline" && token.text != u"\\hdashline")
            return found;
        take();
        found = token.text == u"\\hline" ? QStringLiteral("solid") : QStringLiteral("dashed");
    }
}

/// \begin{array}{l|c:r}
void Parser::readColumns(Node &table, const QString &columns)
{
    QStringList alignment;
    QStringList lines;
    QString frame;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const QChar c = columns[i];
        if (c == u'@' || c == u'!' || c == u'p') { // with their braces
            const qsizetype end = columns.indexOf(u'}', i);
            i = end < 0 ? i : end;
            if (c != u'p')
                continue;
            alignment.append(QStringLiteral("left"));
        } else if (c == u'|' || c == u':') {
            if (alignment.isEmpty())
                frame += QStringLiteral("left ");
            while (lines.size() < alignment.size())
                lines.append(QStringLiteral("none"));
            if (!alignment.isEmpty())
                lines.last() = c == u'|' ? QStringLiteral("solid") : QStringLiteral("dashed");
        } else if (c == u'l' || c == u'c' || c == u'r') {
            alignment.append(c == u'l' ? QStringLiteral("left") : c == u'c' ? QStringLiteral("center") : QStringLiteral("right"));
        }
    }
    if (!lines.isEmpty() && lines.size() == alignment.size()) {
        if (lines.takeLast() != u"none")
            frame += QStringLiteral("right ");
    }
    while (!lines.isEmpty() && lines.size() + 1 < alignment.size()) // the last would count for those that follow
        lines.append(QStringLiteral("none"));
    if (!alignment.isEmpty())
        table.set(Attribute::ColumnAlign, alignment.join(u' '));
    if (lines.contains(QStringLiteral("solid")) || lines.contains(QStringLiteral("dashed")))
        table.set(Attribute::ColumnLines, lines.join(u' '));
    if (const QString *rules = table.find(Attribute::Frame))
        frame += *rules;
    if (!frame.isEmpty())
        table.set(Attribute::Frame, frame.trimmed());
}

} // namespace quayside::math
