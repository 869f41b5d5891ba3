// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"
#include "typeset/text/linebreaker.h"
#include "typeset/text/shaper.h"

namespace quayside {

class ImageStore;
class TextAnalyser;

/// How a paragraph is set.
struct ParagraphStyle {
    enum class Direction : quint8 { ByContent, LeftToRight, RightToLeft };
    float width = 100;                     ///< points
    float leading = 14;                    ///< baseline to baseline, at least
    Alignment alignment = Alignment::None; ///< None: at the start side
    bool hyphenate = false;
    Direction direction = Direction::ByContent;
    bool rightToLeftDefault = false; ///< direction of text without any strong letter
    bool preformatted = false;       ///< blanks stay, also at the ends of lines
    QString language;                ///< BCP 47, for line breaking
};

/// One line, origin at the left of the column and on the baseline.
struct TextLine {
    std::vector<PageItem> items;
    std::vector<LinkArea> links;
    std::vector<int> notes; ///< footnotes called here
    std::vector<QString> anchors;
    float above = 0; ///< room over the baseline
    float below = 0;
    float width = 0;      ///< of its text, ends without blanks
    bool divides = false; ///< ends inside a word
};

struct TextBlock {
    std::vector<TextLine> lines;
    bool rightToLeft = false;
};

/// Widths that decide on table columns.
struct TextExtent {
    float narrowest = 0; ///< widest piece that cannot be divided
    float widest = 0;    ///< widest line without any break but the forced ones
};

/// Shapes paragraphs and sets them in lines. Belongs to one thread.
class Typesetter
{
public:
    Typesetter(Shaper &shaper, ImageStore &images);
    ~Typesetter();
    Q_DISABLE_COPY_MOVE(Typesetter)

    /// Error: Canceled.
    Result<TextBlock> set(const RichText &text, const ParagraphStyle &style, WorkContext &context);
    TextExtent measure(const RichText &text, const ParagraphStyle &style, WorkContext &context);
    [[nodiscard]] Shaper &shaper() const { return m_shaper; }
    [[nodiscard]] ImageStore &images() const { return m_images; }

private:
    Shaper &m_shaper;
    ImageStore &m_images;
    std::unique_ptr<TextAnalyser> m_analyser;
};

} // namespace quayside
