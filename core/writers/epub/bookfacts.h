// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/writeinput.h"

namespace quayside::epub {

/// What the package document says of the book.
struct BookFacts {
    QString identifier; ///< a URI, the same for the same book
    QString title;
    QString subtitle;
    QStringList authors;
    QString language; ///< BCP 47; "und": not known
    QString labels;   ///< BCP 47, of the words that are ours
    bool rightToLeft = false;
    QString modified;    ///< as dcterms:modified wants it
    QString date;        ///< YYYY, YYYY-MM or YYYY-MM-DD; empty: none
    QString writtenDate; ///< as written, for the title page
    QString description;
    QString publisher;
    QString rights;
    QStringList subjects;
};

/// The facts of @p input; before its blocks are taken out of it.
BookFacts factsOf(const WriteInput &input);

/// What a reader who does not see or hear has to know of the content.
struct Accessibility {
    bool images = false;
    bool undescribed = false; ///< an image without alternative text
    bool animated = false;    ///< an image that may move
    bool formulas = false;
    bool footnotes = false;
    bool pages = false; ///< of the PDF, marked and listed
};

} // namespace quayside::epub
