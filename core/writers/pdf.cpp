// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/pdfoptions.h"
#include "typeset/layout/theme.h"
#include "typeset/pageoptions.h"
#include "writers/pagework.h"
#include "writers/writer.h"

#include <QCoreApplication>

namespace quayside {
namespace {

Result<void> write(WriteInput &&input, OutputSink &sink, WorkContext &context)
{
    const auto pages = pageWork();
    if (!pages)
        return failure(pages.error());
    return (*pages)->writePdf(std::move(input), sink, context);
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
    return {target, write, nullptr, true, {pageOptionBinding().key(&PageOptions::titleLogo), themeKey}};
}

} // namespace quayside
