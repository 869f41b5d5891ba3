// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/csvrows.h"
#include "document/document.h"
#include "writers/cellgrid.h"
#include "writers/docx/bookmarks.h"
#include "writers/docx/borders.h"
#include "writers/docx/fonts.h"
#include "writers/docx/numbering.h"
#include "writers/docx/pictures.h"
#include "writers/docx/relationships.h"
#include "writers/docx/runs.h"
#include "writers/pagework.h"

#include <optional>

namespace quayside::docx {

/// What the text and the footnotes share while they are written.
struct Gathered {
    const WriteInput &input;
    const Setting &setting;
    const Fonts &fonts;
    const Pictures &pictures;
    Bookmarks &bookmarks;
    Numbering &numbering;
    WorkContext &context;
    const PageWork *colors = nullptr; ///< for code; null: it is not coloured
    int pictureNumber = 0;
    int heading = 0;                 ///< the next
    std::vector<bool> notesCalled{}; ///< footnotes that stand in the text
};

/// Writes blocks and what is in them into one part.
class Body
{
public:
    /// @p inNotes: the part is that of the footnotes.
    Body(XmlWriter &xml, Relationships &relations, Gathered &gathered, bool inNotes = false);

    /// Writes @p blocks. Error: Canceled, or the target's.
    Result<void> write(const Blocks &blocks);
    /// Writes the content of the @p index-th footnote, its mark first, and of those that only it refers to. Error: as above.
    Result<void> writeNote(int index);
    /// Begins the next paragraph on a new page.
    void breakPage() { m_breakPage = true; }

private:
    /// Where a block stands.
    struct Place {
        std::string_view style = {}; ///< of plain paragraphs
        double styleIndent = 0;      ///< that this style has itself, in points
        double left = 0;             ///< from the column's edge, on the side where lines begin
        double right = 0;
        double width = 0;               ///< for text
        const Box *box = nullptr;       ///< the frame around; null: none
        std::string_view boxStyle = {}; ///< the style that has this frame itself
        double boxLeft = 0;             ///< where that frame begins
        double boxIndent = 0;           ///< of text in it, in that style; less than 0: not where the style has it
        int depth = 0;                  ///< of lists
        int number = 0;                 ///< of the list whose item begins here; 0: none
        QString marker{};               ///< of an item that begins here, where Word cannot make it
        std::optional<bool> checked{};  ///< the task that begins here
        double markerRoom = 0;          ///< before the text of items

        [[nodiscard]] bool beginsItem() const { return number > 0 || !marker.isEmpty(); }
        bool tight = false;
        bool last = true;    ///< nothing follows in the outermost list
        bool goesOn = false; ///< an item of the same list follows
        bool rightToLeft = false;
        Alignment alignment = Alignment::None;
        bool ragged = false; ///< not justified, whatever the style says: cells are narrow
        QString language;
        quint32 color = 0;
        double size = 0;      ///< of its text, in points
        bool heading = false; ///< a table's head
    };
    /// What a paragraph has beyond its place, in the order of CT_PPr.
    struct Paragraphs {
        std::string_view style = {};
        QString codeLanguage{}; ///< has a style of its own
        double styleIndent = 0;
        bool keepNext = false;
        bool keepLines = false;
        Alignment alignment = Alignment::None;
        bool plain = true; ///< not a heading, caption or the like: lists and frames show in it
        std::optional<bool> rightToLeft{};
    };

    // blocks.cpp
    void blocks(const Blocks &content, Place place);
    void block(const Block &block, Place &place);
    [[nodiscard]] Place marked(const Attributes &attributes, Place place) const;
    void put(const Paragraph &paragraph, Place &place);
    void put(const Heading &heading, Place &place);
    void put(const CodeBlock &code, Place &place);
    void put(const BlockQuote &quote, Place &place);
    void put(const Alert &alert, Place &place);
    void put(const ListBlock &list, Place &place);
    void put(const Table &table, Place &place);
    void put(const DefinitionList &list, Place &place);
    void put(const ThematicBreak &rule, Place &place);
    void put(const PageBreak &pageBreak, Place &place);
    void put(const Figure &figure, Place &place);
    void put(const Details &details, Place &place);
    void put(const Division &division, Place &place);
    void put(const LineBlock &lines, Place &place);
    void put(const Raw &raw, Place &place);
    void caption(const Blocks &caption, Place place, std::string_view style, bool keepNext);
    void foldingLost();
    /// Begins w:p; its properties as @p place and @p how have it.
    void begin(Place &place, const Paragraphs &how);
    void properties(const Place &place, const Paragraphs &how, bool rightToLeft);
    bool frame(const Place &place, const Paragraphs &how);
    void noteMark();
    void end();
    void paragraph(const Inlines &words, Place &place, const Paragraphs &how);
    void empty(std::string_view style);
    [[nodiscard]] bool runsRightToLeft(const Inlines &words, const Place &place) const;
    void indent(const Place &place, const Paragraphs &how, bool boxed);
    void align(Alignment alignment, bool rightToLeft);
    void codeText(const CodeBlock &code);
    void startOf(const Attributes &attributes);

    // lists.cpp
    void items(const ListBlock &list, const Place &place);
    void item(const ListItem &item, Place place);
    void markerAlone(Place &place);
    void markerText(Place &place);
    void checkBox(bool checked);

    // tables.cpp
    /// Columns of a part of a table, which has the first column of the whole before them.
    struct ColumnRange {
        int first = 1;
        int end = 1;
    };
    struct CellPlace {
        const TableCell *source = nullptr; ///< null: none
        int columns = 1;
        double width = 0;
        bool goesOn = false; ///< one from above
        bool head = false;
        bool beginsPart = false;
        bool lastOfHead = false;
        std::optional<quint32> background{}; ///< of its row
    };
    void rows(const CellGrid &grid, const std::vector<double> &widths, ColumnRange range, const Place &place, const Table &table);
    void cell(const CellPlace &where, Alignment column, const Place &row);
    [[nodiscard]] CellLook cellLook() const;
    void tableHead(const Table &table, const std::vector<double> &widths, ColumnRange range, const Place &place);
    void longTable(const CsvRows &source, Place &place);

    // inlines.cpp
    void inlines(const Inlines &words, const RunLook &look);
    void add(const Text &text, const RunLook &look);
    void add(const SoftBreak &lineEnd, const RunLook &look);
    void add(const LineBreak &lineEnd, const RunLook &look);
    void add(const BreakOpportunity &place, const RunLook &look);
    void add(const Code &code, const RunLook &look);
    void add(const Styled &styled, const RunLook &look);
    void add(const Link &link, const RunLook &look);
    void add(const Image &image, const RunLook &look);
    void add(const FootnoteReference &reference, const RunLook &look);
    void add(const Math &formula, const RunLook &look);
    void add(const Citation &citation, const RunLook &look);
    void add(const Ruby &ruby, const RunLook &look);
    void add(const Span &span, const RunLook &look);
    void add(const Raw &raw, const RunLook &look);
    [[nodiscard]] RunLook marked(const Attributes &attributes, RunLook look);
    void bookmark(const QString &name);
    void hyperlink(const Link &link, const RunLook &look);
    void noteCall(const FootnoteReference &reference, const RunLook &look);
    void field(const QString &instruction, const QString &result, const RunLook &look);
    void missing(const Image &image, const QString &problem, const RunLook &look);
    void lost(const QString &what);
    void warn(WarningCode code, QMap<QString, QString> params);

    XmlWriter &m_xml;
    Relationships &m_relations;
    Gathered &m_gathered;
    const Setting &m_setting;
    Runs m_runs;
    bool m_inNotes = false;
    bool m_breakPage = false;
    int m_noteMark = -1;            ///< the footnote whose mark the next paragraph begins with
    std::vector<int> m_nestedNotes; ///< that only notes refer to, in the note that is being written
    bool m_inLink = false;
    int m_paragraphs = 0;           ///< so far
    double m_width = 0;             ///< for text, in the paragraph that is open
    std::vector<QString> m_waiting; ///< bookmarks for the next paragraph
    SourcePosition m_position;
    Result<void> m_result; ///< the first error
};

} // namespace quayside::docx
