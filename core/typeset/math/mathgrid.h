// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "typeset/math/constructs.h"

namespace quayside {

struct MathGridRow {
    const math::Node *node = nullptr;
    std::vector<MathBox> cells;
    MathBox tag;
    float ascent = 0;
    float descent = 0;
};

/// The cells of a table in columns.
class MathGrid
{
public:
    MathGrid(MathContext &context, const math::Node &table, const MathStyle &style);

    [[nodiscard]] std::size_t size() const { return m_rows.size(); }
    [[nodiscard]] float width() const { return m_width; }
    /// Makes the only column @p width wide.
    void widen(float width);
    /// The cells of a row, as wide as the table, on their baseline. Once a row.
    MathBox row(std::size_t index);
    /// The tag of a row; empty: it has none. Once a row.
    MathBox tag(std::size_t index) { return std::move(m_rows[index].tag); }
    /// All rows with their lines, the middle at @p axis over the baseline; tags on the right. Once.
    MathBox whole(float axis);

private:
    void placeColumns();
    /// Adds the lines of the table; @p ends: where each row ends.
    void addRules(MathBox &box, const std::vector<float> &ends) const;

    const math::Node &m_table;
    MathStyle m_style;
    float m_em;
    std::vector<MathGridRow> m_rows;
    std::vector<float> m_lefts;
    std::vector<float> m_widths;
    std::vector<std::pair<float, QString>> m_lines; ///< between columns
    float m_width = 0;
};

} // namespace quayside
