// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/roles.h"

#include <array>

namespace quayside::pdf {
namespace {

struct Row {
    Role role;
    std::string_view name;
    std::string_view standard;
};

constexpr std::array<Row, roleCount> rows{{
    {Role::Document, "Document", {}},
    {Role::Division, "Div", {}},
    {Role::BlockQuote, "BlockQuote", {}},
    {Role::Caption, "Caption", {}},
    {Role::Toc, "TOC", {}},
    {Role::TocItem, "TOCI", {}},
    {Role::Paragraph, "P", {}},
    {Role::H1, "H1", {}},
    {Role::H2, "H2", {}},
    {Role::H3, "H3", {}},
    {Role::H4, "H4", {}},
    {Role::H5, "H5", {}},
    {Role::H6, "H6", {}},
    {Role::List, "L", {}},
    {Role::ListItem, "LI", {}},
    {Role::Label, "Lbl", {}},
    {Role::ListBody, "LBody", {}},
    {Role::Table, "Table", {}},
    {Role::TableHead, "THead", {}},
    {Role::TableBody, "TBody", {}},
    {Role::TableFoot, "TFoot", {}},
    {Role::TableRow, "TR", {}},
    {Role::TableHeader, "TH", {}},
    {Role::TableData, "TD", {}},
    {Role::Span, "Span", {}},
    {Role::Quote, "Quote", {}},
    {Role::Note, "Note", {}},
    {Role::Reference, "Reference", {}},
    {Role::Code, "Code", {}},
    {Role::Link, "Link", {}},
    {Role::Figure, "Figure", {}},
    {Role::Formula, "Formula", {}},
    {Role::Title, "Title", "P"},
    {Role::CodeBlock, "CodeBlock", "P"},
    {Role::Alert, "Alert", "Div"},
    {Role::Emphasis, "Em", "Span"},
    {Role::Strong, "Strong", "Span"},
    {Role::Definition, "Definition", "LBody"},
    {Role::Term, "Term", "Lbl"},
}};

constexpr bool inOrder()
{
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i].role != static_cast<Role>(i))
            return false;
    }
    return true;
}
static_assert(inOrder(), "one row a role, in the order of the enumeration");

} // namespace

std::string_view roleName(Role role)
{
    return rows[static_cast<std::size_t>(role)].name;
}

std::string_view standardRole(Role role)
{
    return rows[static_cast<std::size_t>(role)].standard;
}

} // namespace quayside::pdf
