// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/pages.h"

#include "pages/layout/codecolors.h"
#include "pages/layout/layout.h"
#include "pages/pdf/pdfwriter.h"
#include "pages/text/hyphenator.h"

namespace quayside {

QStringList pageDataFolders()
{
    return {Hyphenator::folder(), CodeColors::folder()};
}

Result<void> writePdf(const PageInput &input, OutputSink &sink, WorkContext &context)
{
    context.progress(Stage::LayingOut, 0);
    PdfFile file(pdfOptionsFrom(input.options), sink, context);
    return layOut(input, file, context);
}

} // namespace quayside
