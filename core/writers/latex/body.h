// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/csvrows.h"
#include "document/writeinput.h"
#include "writers/bufferedoutput.h"
#include "writers/cellgrid.h"
#include "writers/latex/features.h"
#include "writers/latex/pictures.h"

#include <optional>

namespace quayside::latex {

/// How the text is written.
struct Setting {
    QString locale;                 ///< BCP 47, of labels
    QString language;               ///< BCP 47, of the text; empty: not known
    bool chapters = false;          ///< the class has chapters: they are the highest level
    int shift = 0;                  ///< that headings are higher by: 1 where the first one is the title
    const Heading *title = nullptr; ///< the heading that is the title, not written again
    bool linked = false;            ///< images stay where they are
    QHash<QString, Picture> pictures{};
};

/// Writes the blocks of a document.
class Body
{
public:
    Body(const WriteInput &input, const Setting &setting, const Features &features, BufferedOutput &out, WorkContext &context);

    /// Writes the document's text. Error: Canceled, the sink's.
    Result<void> write();
    /// @p words as in a line of text.
    QString inlines(const Inlines &words);

private:
    /// Where a block stands, and what is not possible there.
    struct Place {
        bool argument = false; ///< of a command: no verbatim text, no tables with pages, no figures
        int lists = 0;         ///< environments around that indent
        int itemize = 0;
        int enumerate = 0;
    };

    // blocks.cpp
    void blocks(const Blocks &content);
    void block(const Block &block);
    void put(const Paragraph &paragraph);
    void put(const Heading &heading);
    void put(const CodeBlock &code);
    void put(const BlockQuote &quote);
    void put(const Alert &alert);
    void put(const ListBlock &list);
    void put(const Table &table);
    void put(const DefinitionList &list);
    void put(const ThematicBreak &rule);
    void put(const PageBreak &pageBreak);
    void put(const Figure &figure);
    void put(const Details &details);
    void put(const Division &division);
    void put(const LineBlock &lines);
    void put(const Raw &raw);
    void aligned(Alignment alignment, const QString &tex);
    void codeLines(const QString &text);
    void headingText(const Heading &heading, const QString &command);
    [[nodiscard]] QString anchor(const Attributes &attributes) const;
    [[nodiscard]] QString shortTitle(const Inlines &words);
    QString caption(const Blocks &caption);
    [[nodiscard]] static bool isNumbered(const QString &caption);
    void paragraph(const QString &tex);
    void endParagraph();
    void foldingLost();

    // lists.cpp
    void flatList(const ListBlock &list);
    void beginEnumerate(const ListBlock &list, int first);
    void item(const ListItem &item, const std::optional<QString> &marker);
    [[nodiscard]] static bool counts(const ListBlock &list, const std::vector<int> &numbers);

    // tables.cpp
    struct TableLook;
    [[nodiscard]] TableLook lookOf(const Table &table, const CellGrid &grid) const;
    void tableRows(const CellGrid &grid, const Table &table, const TableLook &look, bool head);
    void tableRow(const CellGrid &grid, std::size_t index, const Table &table, const TableLook &look);
    QString cell(const CellGrid::Slot &slot, const CellGrid::Row &row, const QString &place, const Table &table, const TableLook &look);
    QString cellText(const TableCell &source, bool inLine);
    void beginTable(const Table &table, const CellGrid &grid, const TableLook &look);
    void longTable(const CsvRows &rows);
    [[nodiscard]] static QString uncounted(const Table &table);

    // inlines.cpp
    QString tex(const Text &text);
    QString tex(const SoftBreak &lineEnd);
    QString tex(const LineBreak &lineEnd);
    QString tex(const BreakOpportunity &place);
    QString tex(const Code &code);
    QString tex(const Styled &styled);
    QString tex(const Link &link);
    QString tex(const Image &image);
    QString tex(const FootnoteReference &reference);
    QString tex(const Math &formula);
    QString tex(const Citation &citation);
    QString tex(const Ruby &ruby);
    QString tex(const Span &span);
    QString tex(const Raw &raw);
    [[nodiscard]] QString marked(const Attributes &attributes, const QString &tex) const;
    [[nodiscard]] QString foreign(const QString &language, const QString &tex) const;
    [[nodiscard]] static QString colored(const QString &color, const QString &tex);
    [[nodiscard]] QString picture(const Image &image, const Picture &picture) const;
    QString missing(const Image &image, const QString &problem);
    QString noteText(int index);
    QString heldNotes();
    void lost(const QString &what);
    void warn(WarningCode code, QMap<QString, QString> params);

    const WriteInput &m_input;
    const Setting &m_setting;
    const Features &m_features;
    BufferedOutput &m_out;
    WorkContext &m_context;
    QString m_tex; ///< of the block that is being written
    Place m_place;
    SourcePosition m_position;
    std::vector<bool> m_notesWritten;
    std::vector<int> m_heldNotes; ///< whose text comes when the construct around has ended
    bool m_holdsNotes = false;    ///< a note's text cannot stand where its mark does
    bool m_inNote = false;
    bool m_inLink = false;
    bool m_repeats = false; ///< what is written comes a second time: without places and notes
    Result<void> m_result;  ///< the first error
};

} // namespace quayside::latex
