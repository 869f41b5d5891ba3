// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "math/formula.h"

#include <QByteArray>

#include <string_view>

namespace quayside::math {

/// Writes the nodes of a formula as Office Math Markup; one object a formula.
class OmmlWriter
{
public:
    explicit OmmlWriter(QByteArray &out) : m_out(out) {}
    /// Writes @p formula as an m:oMath, a display in an m:oMathPara.
    void formula(const Formula &formula);

private:
    /// What runs look like, from the styles around them.
    struct Look {
        QString color;     ///< "rrggbb"; empty: the text's
        bool bold = false; ///< of words
        bool italic = false;
    };

    void open(std::string_view name) { add("<m:", name, ">"); }
    void close(std::string_view name) { add("</m:", name, ">"); }
    void add(std::string_view a, std::string_view b, std::string_view c);
    void property(std::string_view name, QStringView value);
    void flag(std::string_view name) { property(name, u"1"); }

    // nodes, words and what holds one part (omml.cpp)
    void list(const Nodes &nodes);
    void row(const Nodes &nodes);
    std::size_t withOperand(const Nodes &nodes, std::size_t at);
    void node(const Node &node);
    void argument(std::string_view name, const Node &node);
    void argument(std::string_view name, const Nodes &nodes);
    void nothing() { text(u"\u200B", "p", false); }
    void run(const Node &node);
    void text(QStringView words, std::string_view sty, bool normal);
    void fraction(const Node &node);
    void root(const Node &node);
    void function(const Node &name, const Nodes &operand);
    void boxed(const Node &node);
    void spaced(const Node &node);
    [[nodiscard]] Look within(const Node &node) const;

    // what stands beside, over and under (ommlscripts.cpp)
    void scripts(const Node &node);
    void stacked(const Node &node);
    bool accent(const Node &node);
    void group(const Node &node, bool over);
    void nary(const Node &node, const Nodes &operand);

    // rows and columns (ommltables.cpp)
    void fenced(const Node &row);
    void table(const Node &table);
    void numberedLines(const Node &table);
    void tableRow(const Node &row, std::size_t columns, bool tagged);

    QByteArray &m_out;
    Look m_look;
    bool m_isApplied = false; ///< a function whose name is being written has something it is applied to
    int m_operands = 0;       ///< that are being written, one in the other
};

/// Whether @p node is a delimiter that grows with the row it stands in.
inline bool isFence(const Node &node)
{
    return node.find(Attribute::Fence);
}

/// Whether brackets that do not grow are among @p nodes.
bool hasBrackets(const Nodes &nodes);

/// @p nodes with scripts of a closing bracket at all that is in the brackets, and with brackets that have no other one as words: LibreOffice takes
/// them for an error.
Nodes withBrackets(const Nodes &nodes);

/// The sign of a sum, an integral or the like that @p node gives its limits; null: it is none.
const Node *largeOperator(const Node &node);

} // namespace quayside::math
