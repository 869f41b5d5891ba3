// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/optionbinding.h"

namespace quayside {

enum class Orientation { Auto, Portrait, Landscape };
enum class ParagraphEdge { AsTheme, Justified, Ragged };

/// Page options. Lengths in millimetres, font size in points; unset values come from the theme.
struct PageOptions {
    QString pageSize = QStringLiteral("auto"); ///< a known size, "auto" (by language), or WIDTHxHEIGHT
    Orientation orientation = Orientation::Auto;
    bool twoSided = false;
    std::optional<double> marginTop;
    std::optional<double> marginBottom;
    std::optional<double> marginInner;
    std::optional<double> marginOuter;
    QString theme = QStringLiteral("report");
    std::optional<double> fontSize;
    ParagraphEdge alignment = ParagraphEdge::AsTheme;
    bool hyphenate = true;
    bool colorCode = true;
    int smallestImage = 60; ///< percent of its size, for an image that fills what is left of a page
    bool titlePage = false;
    bool titleAbstract = false;
    QString titleLogo; ///< an image file; the document's media has it under this path
    bool contents = false;
    int contentsDepth = 3;
    bool chaptersOnNewPage = false;
    bool firstPageDifferent = true;
    QString headerLeft = QStringLiteral("{title}");
    QString headerCenter;
    QString headerRight = QStringLiteral("{chapter}");
    QString footerLeft;
    QString footerCenter = QStringLiteral("{page}");
    QString footerRight;
};

/// Options of every paged target.
const OptionBinding<PageOptions> &pageOptionBinding();

} // namespace quayside
