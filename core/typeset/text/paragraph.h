// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"
#include "typeset/text/linebreaker.h"
#include "typeset/text/shaper.h"
#include "typeset/text/textextent.h"

namespace quayside {

class ImageStore;
class TextAnalyser;
struct TextAnalysis;

struct ParagraphStyle {
    enum class Direction : quint8 {
        ByContent, ///< the first strong letter's
        ByDefault, ///< the default, for text with any letter of it
        LeftToRight,
        RightToLeft
    };
    float width = 100;                     ///< points
    float leading = 14;                    ///< baseline distance, at least
    Alignment alignment = Alignment::None; ///< None: start side
    bool hyphenate = false;
    Direction direction = Direction::ByContent;
    bool rightToLeftDefault = false; ///< for text without strong letters
    bool preformatted = false;       ///< keep all spaces
    QString language;                ///< BCP 47, for line breaking
};

/// A line; origin at the column's left, on the baseline.
struct TextLine {
    std::vector<PageItem> items;
    std::vector<LinkArea> links;
    std::vector<int> notes; ///< footnotes referenced here
    std::vector<QString> anchors;
    float above = 0; ///< over the baseline
    float below = 0;
    float width = 0;      ///< without outer spaces
    bool divides = false; ///< ends inside a word
};

struct TextBlock {
    std::vector<TextLine> lines;
    bool rightToLeft = false;
};

/// Shapes and breaks paragraphs. For one thread.
class Typesetter
{
public:
    Typesetter(Shaper &shaper, ImageStore &images);
    ~Typesetter();
    Q_DISABLE_COPY_MOVE(Typesetter)

    /// Breaks @p text into lines. Error: Canceled.
    Result<TextBlock> set(const RichText &text, const ParagraphStyle &style, WorkContext &context);
    TextExtent measure(const RichText &text, const ParagraphStyle &style, WorkContext &context);
    [[nodiscard]] Shaper &shaper() const { return m_shaper; }
    [[nodiscard]] ImageStore &images() const { return m_images; }

private:
    struct Broken;
    Result<Broken> breakUp(const RichText &text, const ParagraphStyle &style, const TextAnalysis &analysis, WorkContext &context);

    Shaper &m_shaper;
    ImageStore &m_images;
    std::unique_ptr<TextAnalyser> m_analyser;
};

} // namespace quayside
