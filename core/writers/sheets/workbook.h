// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workcontext.h"
#include "document/writeinput.h"
#include "output/outputsink.h"
#include "writers/cellgrid.h"
#include "writers/sheets/cellvalue.h"
#include "writers/sheets/sheetnames.h"
#include "writers/sheets/sheets.h"

#include <QHash>
#include <QTemporaryFile>

#include <memory>

struct lxw_format;
struct lxw_workbook;
struct lxw_worksheet;

namespace quayside::sheets {

/// A workbook of Excel with the tables of a document.
class Workbook
{
public:
    Workbook(const WriteInput &input, WorkContext &context);
    ~Workbook();
    Q_DISABLE_COPY_MOVE(Workbook)

    /// Writes it with @p all to @p sink. Error: WriteFailed, Canceled, the sink's.
    Result<void> write(const std::vector<Sheet> &all, OutputSink &sink);

private:
    /// How a cell looks.
    struct Look {
        QString number; ///< format; empty: General
        bool head = false;
        bool bold = false;
        bool wrapped = false;
        bool top = false; ///< beside cells of several lines
        Alignment alignment = Alignment::None;
        QString background;
        friend bool operator==(const Look &, const Look &) = default;
    };
    friend size_t qHash(const Look &look, size_t seed);
    enum class Holds : quint8 { Nothing, Values, Texts }; ///< below its head: numbers and dates alone, which stand on the right, or others
    /// The sheet that is being written.
    struct Page {
        lxw_worksheet *sheet = nullptr;
        quint32 row = 0; ///< the next
        int links = 0;
        bool tall = false;           ///< the row has cells of several lines
        std::vector<NumberWay> ways; ///< by column
        std::vector<int> characters; ///< of the longest line, by column
        std::vector<Holds> holds;    ///< by column
    };

    Result<void> add(const Sheet &sheet, const QString &title);
    Result<void> add(const CsvRows &rows, const QString &title);
    Result<void> add(const Table &table, const QString &title);
    void begin(Page &page, const QString &title, std::size_t headRows);
    void measure(Page &page, const CellGrid &grid) const;
    void row(Page &page, const CellGrid &grid, std::size_t index, const Table &table);
    void cell(Page &page, const CellGrid::Slot &slot, const CellGrid::Row &row, QString text, Alignment column);
    void height(Page &page, const CellGrid::Row &row, const QStringList &texts) const;
    void merge(Page &page, const CellGrid::Slot &slot, lxw_format *format);
    void value(Page &page, quint16 column, const QString &text, const CellValue &value, lxw_format *format);
    bool link(Page &page, quint16 column, const TableCell &cell, const QString &text, lxw_format *format);
    lxw_format *format(const Look &look);
    void setProperties();
    void lost(const QString &what);
    Result<void> finish(OutputSink &sink);

    const WriteInput &m_input;
    WorkContext &m_context;
    CellReader m_reader;
    SheetNames m_names;
    QTemporaryFile m_file;
    lxw_workbook *m_book = nullptr;
    bool m_rowsOnly = false; ///< rows leave the memory as soon as the next begins
    QHash<Look, lxw_format *> m_formats;
    QStringList m_told; ///< losses
};

} // namespace quayside::sheets
