// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "writers/office/boxes.h"
#include "writers/office/styleids.h"

#include <optional>

namespace quayside::office {

/// A line below a paragraph.
struct LineBelow {
    double width = 0; ///< points
    double space = 0; ///< to the text
    quint32 color = 0;
};

struct TabStop {
    double at = 0;       ///< points
    bool center = false; ///< else right
    bool dots = false;   ///< lead to it
};

/// A style of paragraphs, with the looks of the theme.
struct ParagraphStyle {
    std::string_view id;
    QString name; ///< as shown in Word
    std::string_view basedOn = style::normal;
    std::string_view next = {}; ///< of the paragraph that follows; empty: the same
    int priority = 0;           ///< in lists of styles
    bool shown = true;          ///< among the chosen ones
    bool custom = false;        ///< Word knows none of this name
    TextLook look = {};
    bool keepNext = false;
    bool keepLines = false;
    bool pageBreak = false;
    std::optional<PlacedBox> box{};
    std::optional<LineBelow> line{};
    std::vector<TabStop> tabs{};
    bool hyphenate = true;
    bool leftToRight = false; ///< in any document
    double left = 0;          ///< points
    double right = 0;
    double hanging = 0;
    bool contextual = false; ///< no room between paragraphs of this style
    Alignment alignment = Alignment::None;
    int outline = 0; ///< level from 1; 0: none
};

/// All that documents use, in the order of a list.
std::vector<ParagraphStyle> paragraphStyles(const Setting &setting);

/// The size that code within lines has, in text of @p around points.
double inlineCodeSize(const Setting &setting, double around);
/// The same for keys.
double keyboardSize(const Setting &setting, double around);

} // namespace quayside::office
