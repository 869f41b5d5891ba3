// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/csvrows.h"
#include "document/document.h"
#include "math/formula.h"
#include "writers/cellgrid.h"
#include "writers/office/bookmarks.h"
#include "writers/office/fonts.h"
#include "writers/office/paragraphstyles.h"
#include "writers/office/pictures.h"
#include "writers/office/runs.h"
#include "writers/pagework.h"
#include "writers/xmlwriter.h"

namespace quayside::office {

/// What the text and the footnotes share while they are written.
struct Gathered {
    const WriteInput &input;
    const Setting &setting;
    const Fonts &fonts;
    const Pictures &pictures;
    Bookmarks &bookmarks;
    WorkContext &context;
    CodeColorer colors = {}; ///< of code; null: it stays plain
    int pictureNumber = 0;
    int heading = 0;                 ///< the next
    std::vector<bool> notesCalled{}; ///< footnotes that stand in the text
};
/// @p notesCalled is none yet; code is coloured if the options and the document want it.
Gathered gatheredOf(const WriteInput &input, const Setting &setting, const Fonts &fonts, const Pictures &pictures, Bookmarks &bookmarks, WorkContext &context);

/// How a paragraph differs from its style.
struct ParagraphForm {
    std::string_view style = {};
    QString codeLanguage{}; ///< whose style it has; empty: `style` alone
    int heading = 0;        ///< its level; 0: it is none
    bool keepNext = false;
    bool keepLines = false;
    bool pageBreak = false;
    int number = 0; ///< of the list whose item begins here; 0: none
    int level = 0;  ///< of the list, from 0
    std::optional<PlacedBox> box{};
    bool rightToLeft = false;
    bool turned = false;      ///< `rightToLeft` is not its style's
    bool noRoomAfter = false; ///< in a tight list, before another style
    bool indented = false;    ///< not as the style has it
    double left = 0;          ///< from the column's edge, on the side where lines begin; points
    double right = 0;
    std::optional<double> hanging{}; ///< of the first line; none: the style's
    bool inItem = false;             ///< words of a list's item
    bool loose = false;              ///< in a list whose items stand apart
    bool formula = false;            ///< nothing but one that is displayed
    double numberAt = 0;             ///< of a formula with a tag: how far from `left` its line ends; 0: it has none
    Alignment alignment = Alignment::None;
};

/// A picture that stands in the line.
struct PlacedPicture {
    const Pictures::Picture &file;
    int number = 1; ///< unique in the document
    QString name;
    QString alternative;
    QString title;
    QSizeF size;                        ///< points
    FloatSide floats = FloatSide::None; ///< text stands beside it
};

/// Where a link leads: one of both.
struct LinkPlace {
    QString bookmark;
    QString url;
};

struct TableForm {
    const Table &source;
    std::vector<double> widths; ///< of the columns, points
    double left = 0;
    bool rightToLeft = false;
};

struct RowForm {
    bool head = false;
    bool whole = false;      ///< not divided by a page's end
    bool beginsPart = false; ///< a line is above
    bool lastOfHead = false;
    int index = 0;          ///< among the rows of the body, from 0
    std::size_t follow = 0; ///< rows that follow
    bool first = false;
};

struct CellForm {
    const TableCell *source = nullptr; ///< null: none
    int columns = 1;
    int rows = 1; ///< that it reaches into
    double width = 0;
    bool goesOn = false; ///< one from above
    bool beginsPart = false;
    bool lastOfHead = false;
    std::optional<quint32> background{};
};

/// Writes blocks and what is in them. A format says how in the functions below.
class Body
{
public:
    virtual ~Body() = default;
    Q_DISABLE_COPY_MOVE(Body)

    /// Writes @p blocks. Error: Canceled, or the target's.
    Result<void> write(const Blocks &blocks);
    /// Writes the content of the @p index-th footnote, its mark first, and of those that only it refers to. Error: as above.
    Result<void> writeNote(int index);
    /// Begins the next paragraph on a new page.
    void breakPage() { m_breakPage = true; }

protected:
    /// @p inNotes: the part is that of the footnotes.
    Body(XmlWriter &xml, Gathered &gathered, bool inNotes) : m_xml(xml), m_gathered(gathered), m_setting(gathered.setting), m_inNotes(inNotes) {}

    /// An item that begins.
    struct ItemForm {
        int value = 0;
        bool goesOn = false; ///< counts on from the one before
        bool task = false;
    };
    /// Where the items of a list stand.
    struct ListForm {
        const ListBlock &source;
        int level = 0;     ///< from 0
        double left = 0;   ///< of the text, from the column's edge; points
        double indent = 0; ///< of the text, from the mark
        bool known = true; ///< the format makes all its numbers
    };

    virtual Runs &runs() = 0;
    virtual void openParagraph(const ParagraphForm &form) = 0;
    virtual void closeParagraph() = 0;
    /// Writes a low paragraph of no words between two whose frames would grow together.
    virtual void separate() = 0;
    /// A place that links lead to.
    virtual void putBookmark(const QString &name) = 0;
    /// The footnote's own mark, before its first words. @p nested: it is none of the format's.
    virtual void putNoteMark(int note, bool nested) = 0;
    virtual void beginList(const ListForm &) {}
    virtual void endList() {}
    virtual void beginItem(const ListForm &, const ItemForm &) {}
    virtual void endItem() {}
    /// Whether the format can show all of @p numbers in the style of @p list as we do.
    [[nodiscard]] virtual bool knowsNumbers(const ListBlock &list, const std::vector<int> &numbers) const = 0;
    /// What stands in ParagraphForm::number of an item. @p before: that of the item before, which it counts on from, else 0. 0: its mark is text.
    virtual int numberOf(const ListForm &list, const ItemForm &item, int before) = 0;
    virtual void putCheckBox(bool checked) = 0;
    /// Columns that a table may have.
    [[nodiscard]] virtual int mostColumns() const = 0;
    virtual void beginTable(const TableForm &table) = 0;
    virtual void endTable() = 0;
    virtual void beginRow(const RowForm &row) = 0;
    virtual void endRow() = 0;
    virtual void beginCell(const CellForm &cell) = 0;
    virtual void endCell() = 0;
    /// Whether places of a table that a cell from above reaches into have a paragraph too.
    [[nodiscard]] virtual bool fillsCovered() const = 0;
    /// Whether a link to @p url is possible, and how it is written there; empty: not.
    [[nodiscard]] virtual QString linkTarget(const QString &url) const = 0;
    /// The beginning of the document as a bookmark; empty: the format has none.
    [[nodiscard]] virtual QString topBookmark() const = 0;
    virtual void openLink(const LinkPlace &place, const QString &title) = 0;
    virtual void closeLink() = 0;
    virtual void putPicture(const PlacedPicture &picture) = 0;
    /// The first call of a footnote.
    virtual void putNote(int index, const RunLook &mark) = 0;
    /// A further call of one.
    virtual void putNoteAgain(int index, const RunLook &mark) = 0;
    virtual void putFormula(const math::Formula &formula, const Math &source) = 0;
    virtual void putRuby(const QString &base, const QString &reading, const RunLook &look) = 0;

    /// Writes a paragraph of no words.
    void empty(std::string_view style);
    void lost(const QString &what);
    /// Whether a new page was asked for, which then counts as begun.
    bool takePageBreak() { return std::exchange(m_breakPage, false); }
    [[nodiscard]] bool isInNotes() const { return m_inNotes; }
    XmlWriter &xml() { return m_xml; }
    Gathered &gathered() { return m_gathered; }
    [[nodiscard]] const Setting &setting() const { return m_setting; }
    /// The character style that says most of what @p look has by hand.
    static RunLook styledAs(RunLook look);
    void fail(ExportError error) { m_result = failure(std::move(error)); }

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
        QString marker{};               ///< of an item that begins here, where the format cannot make it
        std::optional<bool> checked{};  ///< the task that begins here
        double markerRoom = 0;          ///< before the text of items

        [[nodiscard]] bool beginsItem() const { return number > 0 || !marker.isEmpty(); }
        bool tight = false;
        bool last = true;    ///< nothing follows in the outermost list
        bool goesOn = false; ///< an item of the same list follows
        bool rightToLeft = false;
        Alignment alignment = Alignment::None;
        bool codeFollows = false;  ///< on code
        bool listFollows = false;  ///< right behind this list
        bool severalItems = false; ///< in it
        bool ragged = false;       ///< not justified, whatever the style says: cells are narrow
        QString language;
        quint32 color = 0;
        double size = 0; ///< of its text, in points
    };
    /// What a paragraph has beyond its place.
    struct Paragraphs {
        std::string_view style = {};
        QString codeLanguage{}; ///< has a style of its own
        double styleIndent = 0;
        bool keepNext = false;
        bool keepLines = false;
        Alignment alignment = Alignment::None;
        bool plain = true; ///< not a heading, caption or the like: lists and frames show in it
        std::optional<bool> rightToLeft{};
        int heading = 0;
        bool formula = false;
        bool tagged = false; ///< the formula may have a tag
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
    /// Begins a paragraph; its properties as @p place and @p how have it.
    void begin(Place &place, const Paragraphs &how);
    [[nodiscard]] ParagraphForm formOf(const Place &place, const Paragraphs &how, bool rightToLeft);
    [[nodiscard]] std::optional<PlacedBox> frame(const Place &place, const Paragraphs &how, bool &widens) const;
    void noteMark();
    void end();
    void paragraph(const Inlines &words, Place &place, const Paragraphs &how);
    [[nodiscard]] bool runsRightToLeft(const Inlines &words, const Place &place) const;
    void indent(const Place &place, const Paragraphs &how, bool boxed, ParagraphForm &form) const;
    void codeText(const CodeBlock &code);
    void startOf(const Attributes &attributes);

    // lists.cpp
    void items(const ListBlock &list, const Place &place);
    void item(const ListItem &item, Place place);
    void markerAlone(Place &place);
    void markerText(Place &place);

    // tables.cpp
    /// Columns of a part of a table, which has the first column of the whole before them.
    struct ColumnRange {
        int first = 1;
        int end = 1;
    };
    void tablePart(const Table &table, const std::vector<double> &widths, ColumnRange range, const Place &place);
    /// @p follow: rows after those of @p grid.
    void rows(const CellGrid &grid, const std::vector<double> &widths, ColumnRange range, const Place &place, const Table &table, std::size_t follow = 0);
    void row(const CellGrid::Row &row, const std::vector<double> &widths, ColumnRange range, const Place &place, const Table &table, std::size_t follow);
    void cell(const CellForm &where, bool head, Alignment column, const Place &row);
    [[nodiscard]] CellLook cellLook() const;
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
    void missing(const Image &image, const QString &problem, const RunLook &look);
    void warn(WarningCode code, QMap<QString, QString> params);

    XmlWriter &m_xml;
    Gathered &m_gathered;
    const Setting &m_setting;
    const bool m_inNotes;
    bool m_breakPage = false;
    int m_noteMark = -1;            ///< the footnote whose mark the next paragraph begins with
    std::vector<int> m_nestedNotes; ///< that only notes refer to, in the note that is being written
    bool m_inLink = false;
    int m_paragraphs = 0;           ///< so far
    int m_bodyRow = 0;              ///< the next of the table that is open
    bool m_firstRow = false;        ///< of that table
    double m_width = 0;             ///< for text, in the paragraph that is open
    std::vector<QString> m_waiting; ///< bookmarks for the next paragraph
    SourcePosition m_position;
    Result<void> m_result; ///< the first error
};

} // namespace quayside::office
