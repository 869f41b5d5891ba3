// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/pages.h"

#include "pages/layout/layout.h"
#include "pages/pdf/pdfwriter.h"

namespace quayside {

Result<void> writePdf(const PageInput &input, OutputSink &sink, WorkContext &context)
{
    context.progress(Stage::LayingOut, 0);
    auto pages = layOut(input, context);
    if (!pages)
        return failure(pages.error());
    context.progress(Stage::Writing, 90);
    return writePdf(*pages, pdfOptionsFrom(input.options), sink, context);
}

} // namespace quayside
