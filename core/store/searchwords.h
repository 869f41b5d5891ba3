// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>

struct sqlite3;

namespace quayside {

/// What @p text is found by, for the search index: scripts written without blanks (Han, Kana, Thai …) as overlapping pairs of letters, "年度报告" as
/// "年度 度报 报告 告", so that any part of a run is found; the rest stays.
QString indexedText(const QString &text);

/// The words of the index that begin with a word; none: they are not known, or too many.
using WordsBeginning = std::function<QStringList(const QString &beginning)>;

/// User input as an FTS5 expression: all words must occur, as prefixes; runs without blanks anywhere, by their pairs. Empty: no search. The index merges
/// all that has a prefix before it tells the first of it, but tells whole words one by one: @p wordsBeginning makes common ones fast.
QString searchExpression(const QString &typed, const WordsBeginning &wordsBeginning = {});

/// @p word as it stands in the index, where that is sure without asking it: of ASCII letters and digits. Else empty.
QString plainWord(const QString &word);

/// A value of a filter as one word of the search index that nobody can type. @p kind tells which filter. Case is ignored.
QString facetWord(QChar kind, const QString &value);

/// The kinds of facets; a folder has one for itself and for each folder above it.
namespace facet {
inline constexpr QChar state = u's';
inline constexpr QChar target = u't';
inline constexpr QChar provider = u'p';
inline constexpr QChar language = u'l';
inline constexpr QChar folder = u'f';
} // namespace facet

/// Makes these known to SQL on @p connection, for what fills the index: `indexed_text(text)`, `facet(kind, value)`, `folder_facets(path)`. Returns
/// SQLite's result code.
[[nodiscard]] int addSearchFunctions(sqlite3 *connection);

} // namespace quayside
