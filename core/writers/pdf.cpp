// SPDX-License-Identifier: GPL-3.0-or-later
// The row of the PDF target; the work is done by pages/.
#include "pages/pages.h"
#include "writers/writer.h"

#include <QCoreApplication>

namespace quayside {
namespace {

Result<void> write(const WriteInput &input, OutputSink &sink, WorkContext &context)
{
    return writePdf({input.document, input.options, input.locale, input.timeZone, input.asOf, input.baseName, input.spent}, sink, context);
}

} // namespace

Writer pdfWriter()
{
    TargetFormat target;
    target.id = QStringLiteral("pdf");
    target.name = QCoreApplication::translate("PdfWriter", "PDF");
    target.help = QCoreApplication::translate("PdfWriter", "Pages to print, to send and to keep.");
    target.extension = QStringLiteral("pdf");
    target.mediaType = QStringLiteral("application/pdf");
    target.options = pageOptions();
    return {target, write, nullptr};
}

} // namespace quayside
