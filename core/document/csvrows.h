// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workcontext.h"
#include "document/document.h"

namespace quayside {

struct CsvRecord {
    QStringList fields;
    qint32 line = 0; ///< its first, from 1
};

/// Reads records as RFC 4180 has them, and as spreadsheets write them.
class CsvParser
{
public:
    /// From offset @p at of @p text, which is on @p line.
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

/// The rows of a table file, made from its text when they are asked for: as nodes five million cells would take a gigabyte.
class CsvRows
{
public:
    struct Look {
        QChar delimiter = u',';
        bool header = true;   ///< the first record names the columns
        qint32 firstLine = 1; ///< of the text in its file, at most 9
    };
    /// Called for each record whose number of fields is not that of the first.
    using Ragged = std::function<void(const CsvRecord &record, qsizetype expected)>;

    /// Looks through all of @p text. Errors: SourceTooComplex, with reason and line; Canceled.
    static Result<CsvRows> from(const QString &text, Look look, const WorkContext &context, const Ragged &ragged = {});
    /// The rows that @p block holds in place of a table; nothing if it is another. Errors as above.
    static std::optional<Result<CsvRows>> of(const Raw &block, const WorkContext &context);

    /// Whether as a table of nodes it would take too much memory: then asBlock() stands for it.
    [[nodiscard]] bool isLong() const;
    /// Itself as a block of a document. Pages set it row by row; expandTables() makes a table of it for all else.
    [[nodiscard]] Raw asBlock() const;

    /// Rows of the body.
    [[nodiscard]] std::size_t size() const { return m_starts.size() - (m_hasHead ? 1 : 0); }
    /// Columns of the widest record; all rows are filled up to it.
    [[nodiscard]] std::size_t columns() const { return m_columns.size(); }
    /// A row of the body.
    [[nodiscard]] TableRow row(std::size_t index) const { return make(index + (m_hasHead ? 1 : 0)); }
    /// A table of so many rows of the body, with all columns. Columns of numbers are aligned to the right.
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

/// Makes tables of the long ones that stand as their source.
Result<void> expandTables(Document &document, const WorkContext &context);

} // namespace quayside
