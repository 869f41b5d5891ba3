// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/epub/pagesbeside.h"

#include "typeset/layout/theme.h"
#include "writers/epub/pagebreaks.h"

namespace quayside::epub {

Result<std::vector<FontFile>> takeFromPages(WriteInput &input, const BookOptions &options, WorkContext &context)
{
    if (!options.pageList && !options.fonts)
        return {};
    const auto work = pageWork();
    if (!work)
        return failure(work.error());
    WriteInput copy = input;
    copy.options = {{themeKey, options.theme}};
    numberBlocks(copy.document.blocks);
    QList<SourcePlace> places;
    WorkContext quiet; // most of what it warns of is of pages alone
    quiet.stop = context.stop;
    quiet.threads = context.threads;
    quiet.onPlaces = [&places](QList<SourcePlace> all) { places = std::move(all); };
    const auto pages = (*work)->layOut(std::move(copy), quiet);
    if (!pages)
        return failure(pages.error());
    if (options.pageList)
        markPageBreaks(input.document.blocks, places);
    if (!options.fonts)
        return {};
    for (const Warning &warning : std::as_const(quiet.warnings)) {
        if (warning.code == WarningCode::FontNotEmbeddable || warning.code == WarningCode::FontsReplaced)
            context.warn(warning);
    }
    return (*work)->fontFiles(**pages, context.stop);
}

} // namespace quayside::epub
