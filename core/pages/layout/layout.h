// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/page.h"
#include "pages/pages.h"

namespace quayside {

/// Lays @p input's document out into pages. @p threads workers shape its blocks, this thread among them (0: as many as the machine has); the
/// pages are the same whatever their number. Errors: Canceled, LayoutFailed. Warnings: GlyphMissing, TableShrunk, ImageUnreadable,
/// LinkTargetMissing, HyphenationUnavailable, CodeLanguageUnknown, LabelsInEnglish …
Result<PageDocument> layOut(const PageInput &input, WorkContext &context, int threads = 0);

} // namespace quayside
