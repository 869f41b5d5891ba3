// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workcontext.h"
#include "document/document.h"

namespace quayside {

struct CsvRecord {
    QStringList fields;
    qint32 line = 0; ///< its first, from 1
};

/// Reads CSV records: RFC 4180, and what spreadsheets write.
class CsvParser
{
public:
    /// Starts at offset @p at of @p text, on line @p line.
    CsvParser(QStringView text, QChar delimiter, qsizetype at = 0, qint32 line = 1) : m_text(text), m_delimiter(delimiter), m_at(at), m_line(line) {}

    /// The next non-empty record; false at the end.
    bool next(CsvRecord &record);
    /// Where it is.
    [[nodiscard]] qsizetype at() const { return m_at; }
    [[nodiscard]] qint32 line() const { return m_line; }
    /// Line of an unclosed quote; 0: none.
    [[nodiscard]] qint32 openQuote() const { return m_openQuote; }

private:
    QString field();
    QString quotedField();
    [[nodiscard]] bool atLineEnd() const { return m_at >= m_text.size() || m_text[m_at] == u'\n' || m_text[m_at] == u'\r'; }
    void skipLineEnd();

    QStringView m_text;
    QChar m_delimiter;
    qsizetype m_at;
    qint32 m_line;
    qint32 m_openQuote = 0;
};

/// The rows of a table file, parsed on demand: as nodes, five million cells would take a gigabyte.
class CsvRows
{
public:
    struct Look {
        QChar delimiter = u',';
        bool header = true;   ///< the first record names the columns
        qint32 firstLine = 1; ///< of the text in its file, at most 9
    };
    /// Called for each record whose field count differs from the first one's.
    using Ragged = std::function<void(const CsvRecord &record, qsizetype expected)>;

    /// Scans @p text once. Errors: SourceTooComplex, with reason and line; Canceled.
    static Result<CsvRows> from(const QString &text, Look look, const WorkContext &context, const Ragged &ragged = {});
    /// Whether @p block holds rows in place of a table.
    static bool holds(const Raw &block);
    /// The rows that @p block holds in place of a table; nothing for any other block. Errors as above.
    static std::optional<Result<CsvRows>> of(const Raw &block, const WorkContext &context);

    /// Whether a table of nodes would take too much memory: use asBlock() instead.
    [[nodiscard]] bool isLong() const;
    /// This table as one block. Pages set it row by row; expandTables() turns it into a table for other writers.
    [[nodiscard]] Raw asBlock() const;

    /// Rows of the body.
    [[nodiscard]] std::size_t size() const { return m_starts.size() - (m_hasHead ? 1 : 0); }
    /// Columns of the widest record; shorter rows are padded.
    [[nodiscard]] std::size_t columns() const { return m_columns.size(); }
    /// A row of the body.
    [[nodiscard]] TableRow row(std::size_t index) const { return make(index + (m_hasHead ? 1 : 0)); }
    /// A table of these body rows. Columns of numbers are aligned right.
    [[nodiscard]] Table table(std::size_t first, std::size_t count, bool withHead = true) const;
    /// Line of an unclosed quote; 0: none.
    [[nodiscard]] qint32 openQuote() const { return m_openQuote; }

private:
    struct Start {
        qint32 at;
        qint32 line;
    };
    [[nodiscard]] TableRow make(std::size_t record) const;

    QString m_text;
    Look m_look;
    bool m_hasHead = false;
    std::vector<Start> m_starts; ///< of all records
    std::vector<Alignment> m_columns;
    qint32 m_openQuote = 0;
};

/// Turns long tables kept as source into real ones.
Result<void> expandTables(Document &document, const WorkContext &context);

} // namespace quayside
