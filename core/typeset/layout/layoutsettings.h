// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"
#include "typeset/layout/theme.h"
#include "typeset/text/imagestore.h"

#include <QHash>

#include <array>

namespace quayside {

class CodeColors;

/// What the options and the locale say, ready for use. Lengths in points.
struct PageSettings {
    QSizeF page;
    double top = 0;
    double bottom = 0;
    double inner = 0; ///< left, or the side of the spine
    double outer = 0;
    bool twoSided = false;
    bool firstDifferent = true;
    bool chapterPages = false; ///< level 1 headings start a page
    bool titlePage = false;
    bool contents = false;
    int contentsDepth = 3;
    bool justify = true;
    bool hyphenate = true;
    bool colorCode = true;
    std::array<QString, 3> header; ///< left (inner), centre, right (outer)
    std::array<QString, 3> footer;
    QString language;
    bool rightToLeft = false;
    QChar zero = u'0'; ///< of the digits of numbers: inDigits()

    [[nodiscard]] double columnWidth() const { return page.width() - inner - outer; }
    [[nodiscard]] double columnHeight() const { return page.height() - top - bottom; }
};

/// Shared by all threads that lay out one document; nothing in it changes meanwhile but what locks itself.
struct LayoutInput {
    Document &document; ///< each of its blocks is let go of when it is set
    Theme theme;
    PageSettings settings;
    FontBook &fonts;
    ImageStore &images;
    CodeColors &colors;
    QHash<QString, QString> targets; ///< names that links inside the document may lead to; also by their case-folded form, where one has no name of its own
};

} // namespace quayside
