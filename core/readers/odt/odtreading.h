// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/zippackage.h"
#include "document/document.h"
#include "readers/droppedparts.h"
#include "readers/odt/odtstyles.h"
#include "readers/office/officeoptions.h"

namespace quayside::reader::odt {

using office::Changes;
using office::Comments;

/// A tracked change (OpenDocument 1.3, part 3, 5.5).
struct Change {
    bool deleted = false;
    QString by;
    XmlElement content; ///< what was deleted
};

/// Everything that the parts of the reader share while one document is read.
struct Reading {
    const ZipPackage &zip;
    const OdtStyles &styles;
    const office::OfficeOptions &options;
    WorkContext &context;
    QString name; ///< the source's, for warnings
    Document document;
    DroppedParts dropped;
    office::PieceTables tables;
    QHash<QString, Change> changes; ///< by id
    QStringList inserted;           ///< insertions that are open
    QHash<QString, int> counts;     ///< list → last number of its first level, for those that go on
    QHash<QString, QString> headingAnchors;
    HeadingIds headingIds;
    std::optional<ExportError> error; ///< the first; reading ends then
    QHash<QString, int> notes;        ///< footnotes by their ids
    QHash<int, int> noteCalls;
    int listIndent = 0; ///< of the list that is open, twips
    int depth = 0;      ///< of tables, boxes, lists and notes that are open
    bool inNote = false;
    bool contentsDropped = false;
};

inline constexpr int deepestStory = 12;

/// Whether what stands here is in an insertion that the options take back.
bool isTakenBack(const Reading &reading);

/// What stands in a paragraph or heading.
struct Words {
    std::vector<office::Piece> pieces;
    QStringList bookmarks;
    std::vector<office::FlatBlock> boxes; ///< of text boxes
    QString plain;                        ///< for code
};
/// Reads a text:p or text:h; what is not shown or not known is left out, and told.
Words readWords(const XmlElement &paragraph, Reading &reading);

/// One element of a text at the end of @p out.
void readFlat(const XmlElement &element, Reading &reading, std::vector<office::FlatBlock> &out);
void readFlats(const XmlElement &parent, Reading &reading, std::vector<office::FlatBlock> &out);
Blocks readBlocks(const XmlElement &parent, Reading &reading);

/// A table.
Table readTable(const XmlElement &element, Reading &reading);

/// The formula in an embedded object (draw:object); none: it is another one.
std::optional<Math> formulaOfObject(const XmlElement &object, Reading &reading);
/// What a chart in it was drawn from, or the first sheet of a spreadsheet; none: it is another one, or empty.
std::optional<Table> tableOfObject(const XmlElement &object, Reading &reading);

} // namespace quayside::reader::odt
