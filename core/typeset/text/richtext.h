// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/fontbook.h"

namespace quayside {

struct FormulaPart;

struct TextStyle {
    FaceStyle face;
    float size = 10; ///< points
    QRgb color = 0xff000000;
    float rise = 0;      ///< points above the baseline
    QRgb background = 0; ///< 0: none
    bool underline = false;
    bool strike = false;
    bool keyCap = false; ///< framed
    bool code = false;   ///< left-to-right, breaks after punctuation, no hyphens
    int link = -1;       ///< index into RichText::links
    ElementId element = noElement;
    QString language; ///< BCP 47
};

/// Where links to the top of a document lead: the first page.
inline constexpr QLatin1StringView topDestination("top");

struct LinkTarget {
    QString uri;
    QString destination;
    ElementId element = noElement;
    QString contents{}; ///< as LinkArea::contents
};

/// An object in place of U+FFFC in the text.
struct InlineObject {
    qint32 image = -1; ///< provisional (ImageStore); -1 and drawing < 0: empty box
    qint32 drawing = -1;
    float width = 0;
    float height = 0; ///< above the baseline
    QString alt;
    std::shared_ptr<const std::vector<FormulaPart>> formula{}; ///< set in its place, instead of all the rest
};

/// A paragraph before shaping.
struct RichText {
    struct Run {
        int start = 0;
        int style = 0;
    };
    struct Note {
        int position = 0;
        int index = 0; ///< footnote number
    };
    struct Phrase {
        int start = 0;
        int end = 0;
    };
    struct Anchor {
        int position = 0;
        QString name;
    };
    QString text; ///< U+2028: forced break; U+FFFC: object
    std::vector<Run> runs;
    std::vector<TextStyle> styles;
    std::vector<InlineObject> objects; ///< in U+FFFC order
    std::vector<LinkTarget> links;
    std::vector<Note> notes;
    std::vector<Phrase> phrases; ///< outermost links and emphasis, in order, each with its own direction
    std::vector<Anchor> anchors;

    /// Appends @p more in @p style.
    void append(QStringView more, const TextStyle &style);
    [[nodiscard]] bool isBlank() const;
};

} // namespace quayside
