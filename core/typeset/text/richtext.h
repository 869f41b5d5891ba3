// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/fontbook.h"

namespace quayside {

/// How one stretch of text looks and what it is.
struct TextStyle {
    FaceStyle face;
    float size = 10; ///< points
    QRgb color = 0xff000000;
    float rise = 0;      ///< points above the baseline
    QRgb background = 0; ///< 0: none
    bool underline = false;
    bool strike = false;
    bool keyCap = false; ///< a frame around it
    bool code = false;   ///< left-to-right, breaks behind punctuation, never hyphenated
    int link = -1;       ///< index into RichText::links
    ElementId element = noElement;
    QString language; ///< BCP 47
};

/// Where a link leads.
struct LinkTarget {
    QString uri;
    QString destination;
    ElementId element = noElement;
    QString contents{}; ///< as LinkArea::contents
};

/// Something that stands in the text like a letter (U+FFFC there).
struct InlineObject {
    qint32 image = -1; ///< provisional image, see ImageStore; -1 with drawing < 0: an empty box
    qint32 drawing = -1;
    float width = 0;
    float height = 0; ///< above the baseline
    QString alt;
};

/// A paragraph before it is shaped.
struct RichText {
    struct Run {
        int start = 0;
        int style = 0;
    };
    struct Note {
        int position = 0;
        int index = 0; ///< of the footnote
    };
    struct Phrase {
        int start = 0;
        int end = 0;
    };
    struct Anchor {
        int position = 0;
        QString name;
    };
    QString text; ///< U+2028: forced line break; U+FFFC: object
    std::vector<Run> runs;
    std::vector<TextStyle> styles;
    std::vector<InlineObject> objects; ///< in the order of their U+FFFC
    std::vector<LinkTarget> links;
    std::vector<Note> notes;
    std::vector<Phrase> phrases; ///< links and what is emphasised, outermost ones, in their order: each reads in a direction of its own
    std::vector<Anchor> anchors;

    /// Appends @p more in @p style.
    void append(QStringView more, const TextStyle &style);
    [[nodiscard]] bool isBlank() const;
};

} // namespace quayside
