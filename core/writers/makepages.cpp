// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/pdfwriter.h"
#include "typeset/layout/layout.h"
#include "typeset/pages.h"
#include "writers/pagework.h"

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

Result<std::shared_ptr<const PageDocument>> layOutAll(WriteInput &&input, WorkContext &context)
{
    auto pages = layOut(std::move(input), context);
    if (!pages)
        return tl::unexpected(pages.error());
    return std::make_shared<const PageDocument>(std::move(*pages));
}

} // namespace

const PageWork &linkedPageWork()
{
    static constexpr PageWork work{write, layOutAll, pageDataFolders};
    return work;
}

} // namespace quayside
