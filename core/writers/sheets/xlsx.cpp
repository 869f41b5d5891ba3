// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/writer.h"

#include "writers/sheets/sheets.h"
#include "writers/sheets/workbook.h"

#include <QCoreApplication>

namespace quayside {
namespace sheets {
namespace {

Result<void> writeXlsx(WriteInput &&input, OutputSink &sink, WorkContext &context)
{
    context.progress(Stage::Writing);
    bool others = false;
    const std::vector<Sheet> all = sheetsOf(input.document, &others);
    if (all.empty())
        return noTable();
    if (others)
        tellOthers(QStringLiteral("XLSX"), context);
    return Workbook(input, context).write(all, sink);
}

MediaNeed noMedia(const QJsonObject &)
{
    return MediaNeed::None;
}

} // namespace
} // namespace sheets

Writer xlsxWriter()
{
    Writer writer;
    writer.target.id = QStringLiteral("xlsx");
    writer.target.name = QCoreApplication::translate("XlsxWriter", "Excel (XLSX)");
    writer.target.help = QCoreApplication::translate("XlsxWriter", "The tables of a document, each a sheet, with numbers and dates to calculate with.");
    writer.target.extension = QStringLiteral("xlsx");
    writer.target.mediaType = QStringLiteral("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    writer.target.shownAs = QStringLiteral("html");
    writer.write = sheets::writeXlsx;
    writer.media = sheets::noMedia;
    writer.rowByRow = true;
    return writer;
}

} // namespace quayside
