// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "typeset/layout/laidoutblock.h"
#include "typeset/layout/layoutsettings.h"
#include "typeset/layout/pagetypesetter.h"
#include "typeset/text/paragraph.h"

#include <algorithm>

namespace quayside {

class CsvRows;
struct FormulaLine;
struct TablePlan;

/// Lays out blocks at column width. For one thread.
class BlockBuilder
{
public:
    BlockBuilder(const LayoutInput &input, PageTypesetter &typesetter, WorkContext &context)
        : m_input(input), m_theme(input.theme), m_typesetter(typesetter), m_context(context)
    {}
    Q_DISABLE_COPY_MOVE(BlockBuilder)

    /// Lays out a block. Error: Canceled.
    Result<LaidOutBlock> block(const Block &block);
    /// What all portions of a long table share; several plans for one that is too wide, for parts that follow each other. Error: Canceled.
    Result<std::vector<TablePlan>> plans(const CsvRows &rows);
    /// Whether the first rows of @p block, if it is a table, fit the column without smaller text.
    bool fits(const Block &block);
    /// Lays out so many rows of a long table. Error: Canceled.
    Result<LaidOutBlock> rows(const CsvRows &rows, const TablePlan &plan, size_t first, size_t count);
    /// Lays out footnote @p index with its number. Error: Canceled.
    Result<LaidOutBlock> note(int index);

    /// Space and style of a block.
    struct Area {
        float left = 0;
        float width = 100;
        ElementId parent = noElement;
        qint32 frame = -1;
        TextLook look;
        Alignment alignment = Alignment::None; ///< Justify if the theme says so
        bool hyphenate = false;
        bool tight = false;                                                         ///< no space between paragraphs, as in tight lists
        bool inCell = false;                                                        ///< of a table
        bool rightToLeft = false;                                                   ///< of lists, frames, and text without strong letters
        ParagraphStyle::Direction direction = ParagraphStyle::Direction::ByContent; ///< as the document or the element asks
        int depth = 0;                                                              ///< of nested lists, for bullets
        QString language;
    };

private:
    static constexpr float smallestWidth = 40; ///< points, the least that nested indents leave, or half of what there is

    /// How far a block within @p area may be set in.
    static float mostIndent(const Area &area) { return std::max(area.width - smallestWidth, area.width / 2); }

    friend class ColumnMeasure;
    friend class TableBuilder;

    void blocks(const Blocks &content, const Area &area);
    void one(const Block &block, const Area &area);
    void set(const Paragraph &value, const Area &area);
    void set(const Heading &value, const Area &area);
    void set(const CodeBlock &value, const Area &area);
    void set(const BlockQuote &value, const Area &area);
    void set(const Alert &value, const Area &area);
    void set(const ListBlock &value, const Area &area);
    void set(const Table &value, const Area &area);
    void set(const DefinitionList &value, const Area &area);
    void set(const ThematicBreak &, const Area &area);
    void set(const PageBreak &, const Area &area);
    void set(const Figure &value, const Area &area);
    void set(const Details &value, const Area &area);
    void set(const Division &value, const Area &area);
    void set(const LineBlock &value, const Area &area);
    void set(const Raw &value, const Area &area);

    void title(const Alert &value, const Area &inner, const Area &area);
    bool setImageAlone(const Inlines &content, const Area &area, bool captioned);
    bool setBesideImage(const Paragraph &value, const Area &area);
    /// Sets a paragraph that has displays: formulas between its lines. False: it has none, or there is no font for them.
    bool setDisplays(const Paragraph &value, const Area &area);
    void display(const Math &math, ElementId parent, const Area &area);
    static LineBox displayLine(FormulaLine line, ElementId element, const Area &area);
    void standBeside(std::size_t first, float height);
    void describe(const Image &image, ElementId figure);
    LineBox picture(const Image &image, const ImageStore::Entry &entry, ElementId figure, const Area &area, QRectF &box);
    LineBox missingPicture(const Image &image, ElementId figure, const Area &area, QRectF &box);
    bool hasTooLongWord(const RichText &text, const Area &area);
    void item(const ListItem &value, const ListBlock &list, int number, const Area &area, float indent);
    [[nodiscard]] QString markerOf(const ListBlock &list, int number, int depth) const;
    void codeLines(const CodeBlock &value, const Area &area);
    /// Adds a line of code; continuation lines are indented by @p hang.
    void codeLine(const RichText &rich, const Area &area, const TextStyle &plain, float hang);
    /// Appends @p text as one paragraph.
    void text(const RichText &text, const Area &area, const TextLook &look, Alignment alignment);
    void appendLines(TextBlock &&block, const Area &area, const TextLook &look);
    /// Puts @p words beside @p lineBox, between @p from and @p to (list markers).
    void label(const QString &words, LineBox &lineBox, const Area &area, float from, float to, ElementId element, QRgb color, bool bold);

    [[nodiscard]] TextStyle style(const TextLook &look, ElementId element, const QString &language) const;
    [[nodiscard]] Area mainArea() const;
    /// The locale of labels in @p area, unless it has a language of its own.
    [[nodiscard]] QString labelLanguage(const Area &area) const;
    /// @p area in the language and direction of @p attributes.
    [[nodiscard]] static Area marked(const Attributes &attributes, Area area);
    /// Puts the language on @p element.
    void speak(const Attributes &attributes, ElementId element);
    /// Puts the id at the line box @p first, or whatever follows, and the language on @p element.
    void mark(const Attributes &attributes, size_t first, size_t element);
    /// The direction of a list with this text.
    [[nodiscard]] bool runsRightToLeft(const QString &text, const Area &area) const;
    ElementId element(Role role, ElementId parent);
    ElementExtras &extras(ElementId element);
    qint32 addFrame(Frame frame);
    void warn(WarningCode code, QMap<QString, QString> params);
    void foldingLost();
    void finish();
    Result<LaidOutBlock> result();

    const LayoutInput &m_input;
    const Theme &m_theme;
    PageTypesetter &m_typesetter;
    WorkContext &m_context;
    LaidOutBlock m_laidOut;
    SourcePosition m_position;
    bool m_stopped = false;
    bool m_breakNext = false; ///< after a forced page break
};

} // namespace quayside
