// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"
#include "readers/docx/numbering.h"
#include "readers/docx/styles.h"
#include "readers/droppedparts.h"
#include "readers/office/flatblocks.h"
#include "readers/office/officeoptions.h"
#include "readers/office/pieces.h"
#include "readers/opcpackage.h"

#include <QSet>

namespace quayside::reader::docx {

using office::Changes;
using office::Comments;

/// A complex field (ECMA-376-1, 17.16.18) that has begun: its instruction, then its result.
struct Field {
    enum class Kind {
        Result,  ///< its result is text of the document
        Link,    ///< its result is a link
        Dropped, ///< made anew by whoever writes the document: contents, page numbers
        Nothing, ///< entries of an index: they show nothing
    };
    QString instruction;
    bool inResult = false;
    bool isChosen = false; ///< what was chosen in a form stands there already
    Kind kind = Kind::Result;
    int link = -1;
};

/// A run of text of its own: the body, a footnote, a comment. Fields may reach over its paragraphs.
struct Story {
    QString part; ///< "word/document.xml"
    Relationships relationships;
    std::vector<Field> fields;
    bool isNote = false;
    bool joinsNext = false;  ///< the end of the last paragraph was deleted
    bool endedBlank = false; ///< it ended in a blank
};

/// Everything that the parts of the reader share while one document is read.
struct Reading {
    const OpcPackage &package;
    const Styles &styles;
    Numbering &numbering;
    const office::OfficeOptions &options;
    WorkContext &context;
    QString name; ///< the source's, for warnings
    Document document;
    DroppedParts dropped;
    office::PieceTables tables;
    QHash<QString, XmlElement> footnotes; ///< by id
    QHash<QString, XmlElement> endnotes;
    QHash<QString, XmlElement> comments;
    QString footnotesPart;
    QString endnotesPart;
    QString commentsPart;
    QHash<QString, int> noteIndices; ///< "footnote 3" → index into the document's
    QHash<int, int> noteCalls;
    QHash<QString, int> noteBookmarks;      ///< bookmarks at calls of notes, which further calls refer to
    QSet<QString> wantedAnchors;            ///< that links lead to
    QHash<QString, QString> headingAnchors; ///< bookmark → id of its heading
    HeadingIds headingIds;
    std::optional<ExportError> error; ///< the first; reading ends then
    int depth = 0;                    ///< of tables, boxes and notes that are open
    bool contentsDropped = false;
};

/// Tables and text boxes nested deeper are flattened; each level of them is several of a Document.
inline constexpr int deepestStory = 12;

/// The paragraphs and tables of @p parent as flat blocks at the end of @p out.
void readFlats(const XmlElement &parent, Story &story, Reading &reading, std::vector<office::FlatBlock> &out);
/// One of them.
void readFlat(const XmlElement &element, Story &story, Reading &reading, std::vector<office::FlatBlock> &out);
/// The same, with their structure.
Blocks readBlocks(const XmlElement &parent, Story &story, Reading &reading);

/// A table (w:tbl).
Table readTable(const XmlElement &element, Story &story, Reading &reading);

/// A row, cell or paragraph mark was inserted or deleted and the options say that it is not there.
bool isTakenOut(const XmlElement *properties, const Reading &reading);

/// A content control (w:sdt) shows only what is to be filled in; that is told.
bool isUnfilled(const XmlElement &control, Reading &reading);

/// The index of the note @p id in the document, read on its first reference; -1: there is none.
int noteIndex(const QString &id, bool endnote, Reading &reading);
/// A comment as a footnote; -1: there is none.
int commentIndex(const QString &id, Reading &reading);

} // namespace quayside::reader::docx
