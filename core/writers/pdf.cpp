// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/pdfwriter.h"
#include "typeset/layout/layout.h"
#include "typeset/pageoptions.h"
#include "typeset/pages.h"
#include "writers/writer.h"

#include <QCoreApplication>

namespace quayside {
namespace {

Result<void> write(WriteInput &&input, OutputSink &sink, WorkContext &context)
{
    context.progress(Stage::LayingOut, 0);
    const auto options = pdfOptionsFrom(input.options);
    if (!options)
        return failure(options.error());
    PdfFile file(*options, sink, context);
    return layOut(std::move(input), file, context);
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
    target.options = pageOptionBinding().specs() + pdfOptions();
    return {target, write, nullptr};
}

} // namespace quayside
