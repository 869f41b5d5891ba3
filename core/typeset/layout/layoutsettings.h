// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"
#include "typeset/layout/pagemeasures.h"
#include "typeset/text/imagestore.h"
#include "typeset/text/paragraph.h"

#include <QHash>

#include <array>

namespace quayside {

class CodeColors;

/// Resolved options and locale, in points.
struct PageSettings : PageMeasures {
    bool twoSided = false;
    bool firstDifferent = true;
    bool chapterPages = false;  ///< at level 1 headings
    float smallestImage = 0.6F; ///< × its size, for an image that fills what is left of a page
    bool titlePage = false;
    bool titleAbstract = false;
    QString titleLogo; ///< a path; the document's media has it
    bool contents = false;
    int contentsDepth = 3;
    bool justify = true;
    bool hyphenate = true;
    bool colorCode = true;
    std::array<QString, 3> header; ///< left (inner), centre, right (outer)
    std::array<QString, 3> footer;
    QString language;     ///< BCP 47, of the text
    bool guessed = false; ///< the language
    QString locale;       ///< BCP 47, of labels and dates
    bool rightToLeft = false;
    QChar zero = u'0'; ///< for inDigits()

    /// Of paragraphs that say nothing of it: the language's where the document or the request names one, else more by their words.
    [[nodiscard]] ParagraphStyle::Direction direction() const
    {
        using enum ParagraphStyle::Direction;
        if (language.isEmpty())
            return ByContent;
        return guessed ? ByDefault : rightToLeft ? RightToLeft : LeftToRight;
    }
};

/// Shared by all threads: constant, except blocks and members that lock themselves.
struct LayoutInput {
    Document &document; ///< blocks are freed once laid out
    Theme theme;
    PageSettings settings;
    FontBook &fonts;
    ImageStore &images;
    CodeColors &colors;
    QHash<QString, QString> targets; ///< link targets; case-folded too, unless that is another name
};

} // namespace quayside
