// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/pdf/roles.h"

#include <array>

namespace quayside::pdf {
namespace {

struct Row {
    Role role;
    std::string_view name;
    std::string_view standard;
    bool inLine;
};

constexpr std::array<Row, roleCount> rows{{
    {Role::Document, "Document", {}, false},
    {Role::Part, "Part", {}, false},
    {Role::Section, "Sect", {}, false},
    {Role::Division, "Div", {}, false},
    {Role::Article, "Art", {}, false},
    {Role::BlockQuote, "BlockQuote", {}, false},
    {Role::Caption, "Caption", {}, false},
    {Role::Toc, "TOC", {}, false},
    {Role::TocItem, "TOCI", {}, false},
    {Role::NonStruct, "NonStruct", {}, false},
    {Role::Paragraph, "P", {}, false},
    {Role::H1, "H1", {}, false},
    {Role::H2, "H2", {}, false},
    {Role::H3, "H3", {}, false},
    {Role::H4, "H4", {}, false},
    {Role::H5, "H5", {}, false},
    {Role::H6, "H6", {}, false},
    {Role::List, "L", {}, false},
    {Role::ListItem, "LI", {}, false},
    {Role::Label, "Lbl", {}, false},
    {Role::ListBody, "LBody", {}, false},
    {Role::Table, "Table", {}, false},
    {Role::TableHead, "THead", {}, false},
    {Role::TableBody, "TBody", {}, false},
    {Role::TableFoot, "TFoot", {}, false},
    {Role::TableRow, "TR", {}, false},
    {Role::TableHeader, "TH", {}, false},
    {Role::TableData, "TD", {}, false},
    {Role::Span, "Span", {}, true},
    {Role::Quote, "Quote", {}, true},
    {Role::Note, "Note", {}, true},
    {Role::Reference, "Reference", {}, true},
    {Role::Code, "Code", {}, true},
    {Role::Link, "Link", {}, true},
    {Role::Figure, "Figure", {}, false},
    {Role::Formula, "Formula", {}, false},
    {Role::Title, "Title", "P", false},
    {Role::CodeBlock, "CodeBlock", "P", false},
    {Role::Alert, "Alert", "Div", false},
    {Role::Emphasis, "Em", "Span", true},
    {Role::Strong, "Strong", "Span", true},
    {Role::Definition, "Definition", "LBody", false},
    {Role::Term, "Term", "Lbl", false},
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

bool isInline(Role role)
{
    return rows[static_cast<std::size_t>(role)].inLine;
}

} // namespace quayside::pdf
