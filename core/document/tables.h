// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/nodebase.h"

#include <optional>

namespace quayside {

/// Which cells a header applies to; Auto: those below it in the head, those beside it in a body.
enum class CellScope : quint8 { Auto, Column, Row, ColumnGroup, RowGroup };
constexpr const char *nameOf(CellScope scope)
{
    switch (scope) {
    case CellScope::Auto: return "auto";
    case CellScope::Column: return "col";
    case CellScope::Row: return "row";
    case CellScope::ColumnGroup: return "colgroup";
    case CellScope::RowGroup: return "rowgroup";
    }
    return nullptr;
}

struct TableCell {
    Blocks content;
    Alignment alignment = Alignment::None;
    bool header = false;
    CellScope scope = CellScope::Auto; ///< of a header
    int columnSpan = 1;
    int rowSpan = 1;
    Attributes attributes = {};

    template<class Visit>
    static constexpr void fields(Visit visit)
    {
        visit(field("header", &TableCell::header));
        visit(field("scope", &TableCell::scope));
        visit(field("align", &TableCell::alignment));
        visit(field("column-span", &TableCell::columnSpan).between(1, 1000));
        visit(field("row-span", &TableCell::rowSpan).between(1, 65'534));
        visit(field("attributes", &TableCell::attributes));
        visit(field("content", &TableCell::content).always());
    }
};

struct TableRow {
    std::vector<TableCell> cells;
    SourcePosition position;
    Attributes attributes = {};

    template<class Visit>
    static constexpr void fields(Visit visit)
    {
        visit(field("position", &TableRow::position));
        visit(field("attributes", &TableRow::attributes));
        visit(field("cells", &TableRow::cells).always());
    }
};

struct TableBody {
    std::vector<TableRow> rows;
    Attributes attributes = {};

    template<class Visit>
    static constexpr void fields(Visit visit)
    {
        visit(field("attributes", &TableBody::attributes));
        visit(field("rows", &TableBody::rows).always());
    }
};

struct Table {
    std::vector<Alignment> columns;
    std::vector<double> widths; ///< column widths in percent of the table; 0 or missing: by content
    Blocks caption;
    std::vector<TableRow> head;
    std::vector<TableBody> bodies;
    std::vector<TableRow> foot;
    Alignment alignment = Alignment::None; ///< in its column
    std::optional<double> width;           ///< CSS px
    std::optional<double> widthPercent;    ///< of its column
    Attributes attributes = {};

    static constexpr const char *typeName = "table";
    template<class Visit>
    static constexpr void fields(Visit visit)
    {
        visit(field("columns", &Table::columns).always());
        visit(field("widths", &Table::widths).between(0, 100));
        visit(field("align", &Table::alignment));
        visit(field("width", &Table::width));
        visit(field("width-percent", &Table::widthPercent));
        visit(field("attributes", &Table::attributes));
        visit(field("caption", &Table::caption));
        visit(field("head", &Table::head).always());
        visit(field("bodies", &Table::bodies).always());
        visit(field("foot", &Table::foot));
    }
};

} // namespace quayside
