// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "writers/docx/setting.h"

#include <QRectF>

#include <optional>

namespace quayside::pptx {

enum class Aspect { Wide, Standard };

struct Options {
    std::optional<int> slideLevel;
    Aspect aspect = Aspect::Wide;
    QString theme = QStringLiteral("report");
    bool titleSlide = true;
    bool slideNumbers = true;
    bool colorCode = true;
};

/// Sizes of text, in points.
struct TextSizes {
    double cover = 44;   ///< title of the whole
    double section = 40; ///< title of a section
    double title = 30;   ///< of a slide
    double body = 20;
    double deeper = 18; ///< lists in lists
    double table = 15;
    double code = 14;
    double caption = 14;
    double note = 12;    ///< footnotes
    double running = 11; ///< what stands at the foot of all slides
};

/// What all slides go by.
struct Setting {
    office::Setting common; ///< theme, language, title
    Options options;
    QSizeF slide; ///< points
    TextSizes sizes;
    double margin = 48; ///< at the sides

    [[nodiscard]] const Theme &theme() const { return common.theme; }
    [[nodiscard]] QRectF titleArea() const { return {margin, 26, slide.width() - 2 * margin, 62}; }
    [[nodiscard]] QRectF bodyArea() const { return {margin, 104, slide.width() - 2 * margin, slide.height() - 104 - 44}; }
    /// Of slides without a title.
    [[nodiscard]] QRectF wholeArea() const { return {margin, 40, slide.width() - 2 * margin, slide.height() - 40 - 44}; }
};

/// Kinds of relationships besides those of all office files.
namespace relation {
inline constexpr std::string_view slide = "slide";
inline constexpr std::string_view slideLayout = "slideLayout";
inline constexpr std::string_view slideMaster = "slideMaster";
inline constexpr std::string_view notesSlide = "notesSlide";
inline constexpr std::string_view notesMaster = "notesMaster";
inline constexpr std::string_view presentationProperties = "presProps";
inline constexpr std::string_view tableStyles = "tableStyles";
} // namespace relation

/// English Metric Units, which positions are in.
using docx::emus;
using office::hex;

} // namespace quayside::pptx
