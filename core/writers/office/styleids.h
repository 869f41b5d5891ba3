// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/nodes.h"

#include <string_view>

/// Ids of styles, which paragraphs, runs and tables name: those of Word. Other formats have names for them.
namespace quayside::office::style {

inline constexpr std::string_view normal = "Normal"; ///< the default
inline constexpr std::string_view body = "BodyText";
inline constexpr std::string_view title = "Title";
inline constexpr std::string_view subtitle = "Subtitle";
inline constexpr std::string_view author = "Author";
inline constexpr std::string_view date = "Date";
inline constexpr std::string_view quote = "Quote";
inline constexpr std::string_view code = "SourceCode";
inline constexpr std::string_view caption = "Caption";
inline constexpr std::string_view tableCaption = "TableCaption";
inline constexpr std::string_view figure = "Figure";
inline constexpr std::string_view term = "DefinitionTerm";
inline constexpr std::string_view definition = "Definition";
inline constexpr std::string_view definitionMore = "DefinitionContinue";
inline constexpr std::string_view summary = "DetailsSummary";
inline constexpr std::string_view rule = "ThematicBreak";
inline constexpr std::string_view footnote = "FootnoteText";
inline constexpr std::string_view tableText = "TableText";
inline constexpr std::string_view tableHead = "TableHeading";
inline constexpr std::string_view afterTable = "AfterTable";
inline constexpr std::string_view tocHeading = "TOCHeading";
inline constexpr std::string_view header = "Header";
inline constexpr std::string_view footer = "Footer";
inline constexpr std::string_view table = "Table";
inline constexpr std::string_view hyperlink = "Hyperlink";
inline constexpr std::string_view verbatim = "VerbatimChar";
inline constexpr std::string_view emphasis = "Emphasis";
inline constexpr std::string_view strong = "Strong";
inline constexpr std::string_view noteReference = "FootnoteReference";
inline constexpr std::string_view keyboard = "Keyboard";

/// "Heading1" to "Heading6".
std::string_view heading(int level);
/// "TOC1" to "TOC6".
std::string_view contents(int level);
/// Of code in @p language: "SourceCode-cpp".
QString codeIn(const QString &language);
/// "ListBullet", "ListBullet2" to "ListBullet5"; @p depth from 0.
std::string_view bullet(int depth);
/// "ListNumber" likewise.
std::string_view number(int depth);
/// Of an item's further paragraphs: "ListContinue" likewise.
std::string_view listContinue(int depth);
/// Whether @p id is one of the three.
bool isOfList(std::string_view id);
/// "Note", "Tip", "Important", "Warning", "Caution".
std::string_view alert(AlertKind kind);
/// Of the first line of an alert.
std::string_view alertTitle(AlertKind kind);

} // namespace quayside::office::style
