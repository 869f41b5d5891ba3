// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"
#include "readers/office/stylekinds.h"

#include <QHash>
#include <QMap>

#include <optional>

namespace quayside::reader::office {

/// How a level of a numbering counts.
struct NumberingLevel {
    enum class Kind {
        Numbers,
        Bullets,
        Nothing, ///< no mark: a further paragraph of an item
    };
    Kind kind = Kind::Numbers;
    NumberStyle style = NumberStyle::Decimal;
    NumberDelimiter delimiter = NumberDelimiter::Period;
    BulletStyle bullet = BulletStyle::ByDepth;
    std::optional<bool> checked; ///< the bullet is a box
    int start = 1;
    std::optional<int> indent; ///< of the text, twips
    int hanging = 0;           ///< the mark stands so far before the text
};

/// The kind of marker that @p mark is.
BulletStyle bulletOf(QChar mark);
/// A box as marker: done or not; none: it is no box.
std::optional<bool> boxOf(QChar mark);
/// Takes a box from the start of a paragraph's words: done or not; none: there is none.
std::optional<bool> takeBox(Block &block);
/// What stands around a number in @p text, "(%1)".
NumberDelimiter delimiterOf(const QString &text);

/// Bullets that change from level to level are those of the depth.
void findBulletsByDepth(QMap<int, NumberingLevel> &levels);

/// A paragraph, table or break as the file has them: one after the other, with what says how they belong together.
struct FlatBlock {
    Block block;
    ParagraphKind kind = ParagraphKind::Plain;
    const NumberingLevel *numbering = nullptr; ///< null: not numbered
    int numberingId = 0;
    int family = -1;
    int level = 0;
    int number = 1;                   ///< as counted
    int indent = 0;                   ///< from the margin to the text, twips
    int hanging = 0;                  ///< of an item: its mark stands so far before the text
    bool ends = false;                ///< what follows is no more of the same code
    bool loose = false;               ///< an item that keeps its distance from its neighbours
    bool keepsNext = false;           ///< belongs to what follows
    std::optional<int> bar{};         ///< a bar runs beside it, so far from the margin: what it says is quoted, or an alert
    std::optional<AlertKind> alert{}; ///< whose title it is
};

/// Takes the bar at @p bar twips from @p flats, whose quote or alert is known.
void takeBar(std::vector<FlatBlock> &flats, int bar);

/// Gives flat blocks their structure: lists from numbered paragraphs and what is indented below them, code, quotes and definitions from neighbours
/// of their styles, quotes and alerts from bars, captions at their images and tables.
Blocks structured(std::vector<FlatBlock> blocks);

/// Leads links to bookmarks of headings to the headings' ids. @p headings: id by bookmark.
void leadLinks(Document &document, const QHash<QString, QString> &headings);

} // namespace quayside::reader::office
