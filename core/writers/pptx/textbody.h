// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "writers/docx/relationships.h"
#include "writers/office/fonts.h"
#include "writers/pagework.h"
#include "writers/pptx/pieces.h"
#include "writers/xmlwriter.h"

#include <functional>

namespace quayside::pptx {

/// What the text of all slides shares while it is written.
struct Writing {
    const WriteInput &input;
    const Setting &setting;
    const office::Fonts &fonts;
    const QHash<QString, int> &places; ///< slides, from 1, by the ids on them
    WorkContext &context;
    CodeColorer colors; ///< of code; null: it stays plain
};

/// Writes paragraphs as DrawingML (ECMA-376-1, 21.1.2) into one part.
class TextBody
{
public:
    TextBody(XmlWriter &xml, docx::Relationships &relations, Writing &writing) : m_xml(xml), m_relations(relations), m_writing(writing) {}

    /// a:p for each of @p lines. @p base: size of the text that the shape has itself, in points; 0: none.
    void write(const Lines &lines, double base);
    /// The same for code in @p language, coloured.
    void writeCode(const Lines &lines, const QString &language);
    /// A paragraph that shows @p words as the placeholder has them.
    void writePlain(const Inlines &words, const QString &behind = {});
    /// An empty paragraph.
    void writeEmpty();
    /// Whether text of @p words runs from right to left.
    [[nodiscard]] bool runsRightToLeft(const Inlines &words, Direction given) const;

private:
    struct Look {
        FontRole role = FontRole::Body;
        double size = 0; ///< 0: the paragraph's
        bool bold = false;
        bool italic = false;
        bool strike = false;
        bool underline = false;
        int baseline = 0; ///< thousandths of a percent
        quint32 color = 0;
        quint32 background = 0;
        QString language;
        QString link; ///< relationship
        QString tooltip;
        bool jumps = false; ///< to another slide
    };
    void properties(const Line &line, bool rightToLeft);
    void mark(const Line &line);
    [[nodiscard]] int startOf(const Line &line);
    void inlines(const Inlines &words, const Look &look);
    void add(const Inline &node, const Look &look);
    void styled(const Styled &styled, Look look);
    void link(const Link &link, Look look);
    void formula(const Math &formula, const Look &look);
    void text(const QString &words, const Look &look, bool verbatim = false);
    void run(const QString &words, const Look &look);
    void runProperties(std::string_view element, const Look &look, QStringView words, bool needsDigits = false);
    void lineBreak(const Look &look);
    [[nodiscard]] static Look marked(const Attributes &attributes, Look look);
    void warn(WarningCode code, QMap<QString, QString> params);

    XmlWriter &m_xml;
    docx::Relationships &m_relations;
    Writing &m_writing;
    /// How a level of a list counts: where it began, and its last number; 0: it does not.
    struct Count {
        int start = 0;
        int last = 0;
    };
    std::vector<Count> m_counts; ///< by level, of the shape
    SourcePosition m_position;
    double m_size = 0;     ///< of the paragraph
    double m_base = 0;     ///< of the shape
    bool m_turned = false; ///< a paragraph before runs from right to left
    bool m_blank = true;   ///< the last character was a blank, or there is none
    char32_t m_last = 0;   ///< the last character
    bool m_softBreak = false;
};

} // namespace quayside::pptx
