// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workcontext.h"

#include <QByteArray>
#include <QSet>
#include <QString>

#include <functional>

namespace quayside::reader::epub {

/// A content document as HTML, and what its tags say of notes.
struct Chapter {
    QByteArray html;
    QSet<QString> notes;     ///< ids of footnotes and endnotes
    QSet<QString> calls;     ///< addresses, as written, of links to notes
    bool isContents = false; ///< holds the navigation of the publication
    bool isCover = false;
    bool isTitlePage = false;
};

/// What a linked style sheet says, by its address as written; empty: nothing.
using SheetAt = std::function<QByteArray(const QString &address)>;

/// @p xhtml as a parser of HTML understands it: empty elements (`<a id="x"/>`) have an end tag, marked sections are text, an SVG picture that shows one
/// image is that image. Formulas (MathML) are code elements of the class `formulaClass` with their TeX, displays also of the class "display".
/// Style sheets that it links are elements with what @p sheetAt gives for them.
Chapter chapterOf(const QByteArray &xhtml, const SheetAt &sheetAt, const WorkContext &context);

inline constexpr auto formulaClass = "epub-formula";

} // namespace quayside::reader::epub
