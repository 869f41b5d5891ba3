// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "writers/bufferedoutput.h"
#include "writers/markdowninlines.h"

#include <vector>

namespace quayside::markdown {

struct BlockSpelling {
    QChar bullet;        ///< null: as in the source
    bool setext = false; ///< underline headings of levels 1 and 2
};

/// Writes GFM, each line after its containers' prefixes ("> ", list indent …).
class BlockWriter
{
public:
    BlockWriter(const Spelling &spelling, const BlockSpelling &blocks, BufferedOutput &out);

    /// Separates blocks by empty lines. Error: Canceled, or the sink's.
    Result<void> write(const Blocks &blocks);
    /// A footnote's definition. Error: as above.
    Result<void> write(const Footnote &note, const QString &label);

private:
    /// A block, or inlines inside embedded HTML: Markdown text and HTML source.
    struct Part {
        const Block *block = nullptr;
        std::vector<const Inline *> words;
    };
    using Parts = std::vector<Part>;
    struct Prefix {
        QString first;
        QString rest;
        bool used = false;
    };
    struct Neighbours {
        const Part *previous = nullptr;
        bool firstInItem = false;
        bool tight = false;
    };

    static void collect(const Blocks &blocks, Parts &parts);
    static void collectWords(const Inlines &inlines, Parts &parts);
    static Parts partsOf(const Blocks &blocks);

    void line(QStringView text);
    void lines(QStringView text);
    void gap();
    void push(const QString &first, const QString &rest) { m_prefixes.push_back({first, rest, false}); }
    void pop();

    void writeParts(const Parts &parts, bool tight, bool inItem);
    void writePart(const Part &part, const Neighbours &around);
    void words(const std::vector<const Inline *> &visible);

    void block(const Paragraph &paragraph, const Neighbours &around);
    void displayed(const Math &formula);
    void block(const Heading &heading, const Neighbours &around);
    void block(const CodeBlock &code, const Neighbours &around);
    void block(const BlockQuote &quote, const Neighbours &around);
    void block(const Alert &alert, const Neighbours &around);
    void block(const ListBlock &list, const Neighbours &around);
    void block(const Table &table, const Neighbours &around);
    void block(const DefinitionList &list, const Neighbours &around);
    void block(const ThematicBreak &rule, const Neighbours &around);
    void block(const PageBreak &pageBreak, const Neighbours &around);
    void block(const Figure &figure, const Neighbours &around);
    void block(const Details &details, const Neighbours &around);
    void block(const Division &division, const Neighbours &around);
    void block(const LineBlock &lines, const Neighbours &around);
    void block(const Raw &raw, const Neighbours &around);

    bool fitsIndented(const CodeBlock &code, const Neighbours &around) const;
    void item(const ListItem &item, const QString &marker, bool tight);
    void htmlList(const ListBlock &list);
    QString markerOf(const ListBlock &list, int number) const;
    QChar bulletFor(const ListBlock &list, const Neighbours &around) const;
    static bool isPlain(const Paragraph &paragraph);
    static bool isHtmlHeading(const Heading &heading);
    static bool isWrapped(const Block &block);
    [[nodiscard]] Attributes meaningOf(const Attributes &attributes) const;
    [[nodiscard]] Blocks contentOf(const ListItem &item) const;
    [[nodiscard]] QString cell(const TableRow &row, std::size_t column) const;
    static bool canFollow(const Part &before, const Part &after);
    [[nodiscard]] bool canBeTight(const ListBlock &list) const;
    static bool isPlainTable(const Table &table);
    void plainTable(const Table &table);
    QString row(const TableRow *row, std::size_t columns) const;
    void htmlTable(const Table &table);
    void htmlRows(const char *section, const std::vector<TableRow> &rows, const Attributes &own = {});
    void htmlCell(const TableCell &cell);
    void inside(const QString &open, const Blocks &blocks, const QString &close);

    const Spelling &m_spelling;
    BlockSpelling m_style;
    BufferedOutput &m_out;
    std::vector<Prefix> m_prefixes;
    std::size_t m_gapDepth = 0;
    bool m_gap = false;
    bool m_begun = false;
    QList<QChar> m_bullets; ///< of the open lists, innermost last
    QChar m_lastMarker;     ///< of the last list written
    Result<void> m_state;
};

} // namespace quayside::markdown
