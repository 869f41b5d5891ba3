// SPDX-License-Identifier: GPL-3.0-or-later
#include "convert/formats.h"

#include "base/programlanguage.h"

#include <algorithm>

namespace quayside {
namespace {

template<class Row, class Predicate>
const Row *findRow(const QList<Row> &rows, Predicate matches)
{
    const auto found = std::find_if(rows.begin(), rows.end(), matches);
    return found == rows.end() ? nullptr : &*found;
}

} // namespace

const QList<Reader> &readers()
{
    return inProgramLanguage([] {
        return QList<Reader>{
            markdownReader(), // GitHub Flavored Markdown with front matter and alerts
            htmlReader(),     // HTML5
            textReader(),     // plain text
            csvReader(),      // one table
            tsvReader(),      // one table
            jsonReader(),     // a Document as data, from other programs
            ipynbReader(),    // a Jupyter notebook, as it was last run
            docxReader(),     // a Word document
            odtReader(),      // an OpenDocument text
            epubReader(),     // the chapters of a book
            xlsxReader(),     // the sheets of a workbook
        };
    });
}

const QList<Writer> &writers()
{
    return inProgramLanguage([] {
        return QList<Writer>{
            htmlWriter(),     // a self-contained page
            pdfWriter(),      // pages
            epubWriter(),     // a book for e-readers
            docxWriter(),     // Word
            odtWriter(),      // LibreOffice
            pptxWriter(),     // slides
            markdownWriter(), // GitHub Flavored Markdown
            latexWriter(),    // LaTeX
            rtfWriter(),      // rich text
            textWriter(),     // plain text to read
            xlsxWriter(),     // the tables, as sheets of Excel
            csvWriter(),      // the tables
            jsonWriter(),     // the Document as data
        };
    });
}

const Reader *readerForFile(const QString &fileName)
{
    const qsizetype dot = fileName.lastIndexOf(u'.');
    if (dot < 0)
        return nullptr;
    const QString ending = fileName.mid(dot + 1).toLower();
    return findRow(readers(), [&](const Reader &reader) { return reader.extensions.contains(ending); });
}

const Reader *readerById(const QString &id)
{
    return findRow(readers(), [&](const Reader &reader) { return reader.id == id; });
}

const Writer *writerById(const QString &id)
{
    return findRow(writers(), [&](const Writer &writer) { return writer.target.id == id; });
}

} // namespace quayside
