// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/csvrows.h"
#include "document/writeinput.h"
#include "writers/bufferedoutput.h"
#include "writers/cellgrid.h"
#include "writers/pngsubstitutes.h"

#include <QSet>

namespace quayside::rtf {

inline constexpr int textWidth = 9026; ///< twips: A4 less an inch on either side
inline constexpr int codeFont = 1;     ///< in the table of fonts
inline constexpr int tableSize = 20;   ///< half points, of text in tables

/// Writes the blocks of a document.
class Body
{
public:
    /// @p colors: "rrggbb" in the table of colours, from number 1. @p pngs: of images that RTF does not take.
    Body(const WriteInput &input, const QStringList &colors, const QHash<QString, PngImage> &pngs, BufferedOutput &out, WorkContext &context);

    /// Writes the document's text. Error: Canceled, the sink's.
    Result<void> write();

private:
    /// Where a paragraph stands.
    struct Place {
        int left = 0; ///< twips
        int right = 0;
        bool cell = false;
        bool bar = false;    ///< a line at its left
        int markerRoom = 0;  ///< twips before the text of an item
        QByteArray marker{}; ///< of the item that begins here
        int after = 120;     ///< twips below it
        int size = 22;       ///< half points
        bool bold = false;
        Alignment alignment = Alignment::None;
    };

    void blocks(const Blocks &content, Place place);
    void block(const Block &block, Place &place);
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
    void begin(Place &place, const QByteArray &more = {});
    void paragraph(const QByteArray &rtf, Place &place, const QByteArray &more = {});
    void end(const Place &place);

    // tables.cpp
    void rows(const CellGrid &grid, const Table &table, const std::vector<double> &widths);
    void row(const CellGrid &grid, const CellGrid::Row &row, const Table &table, const std::vector<double> &widths);
    void nestedTable(const Table &table, Place &place);

    // inlines.cpp
    QByteArray inlines(const Inlines &words);
    QByteArray rtf(const Text &text);
    QByteArray rtf(const SoftBreak &lineEnd);
    QByteArray rtf(const LineBreak &lineEnd);
    QByteArray rtf(const BreakOpportunity &place);
    QByteArray rtf(const Code &code);
    QByteArray rtf(const Styled &styled);
    QByteArray rtf(const Link &link);
    QByteArray rtf(const Image &image);
    QByteArray rtf(const FootnoteReference &reference);
    QByteArray rtf(const Math &formula);
    QByteArray rtf(const Citation &citation);
    QByteArray rtf(const Ruby &ruby);
    QByteArray rtf(const Span &span);
    QByteArray rtf(const Raw &raw);
    [[nodiscard]] QByteArray marked(const Attributes &attributes, const QByteArray &rtf) const;
    [[nodiscard]] QByteArray anchor(const Attributes &attributes) const;
    [[nodiscard]] int colorNumber(const QString &color) const;
    void lost(const QString &what);
    void warn(WarningCode code, QMap<QString, QString> params);

    const WriteInput &m_input;
    const QStringList &m_colors;
    const QHash<QString, PngImage> &m_pngs;
    BufferedOutput &m_out;
    WorkContext &m_context;
    QString m_locale; ///< of labels
    QByteArray m_rtf; ///< of the block that is being written
    SourcePosition m_position;
    std::vector<bool> m_notesWritten;
    QByteArray m_noteMark; ///< that the next paragraph begins with
    bool m_inNote = false;
    bool m_inCell = false; ///< the paragraph that begins ends with its cell
    bool m_inLink = false;
    Result<void> m_result; ///< the first error
};

} // namespace quayside::rtf
