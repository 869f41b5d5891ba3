// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workcontext.h"
#include "document/writeinput.h"
#include "page/pagereceiver.h"

namespace quayside {

/// Lays @p input's document out into pages and hands them to @p receiver, in this thread; its blocks are shaped in whatever threads the context lends
/// too, and let go of as they are set. The pages are the same whatever the number of threads. Errors: Canceled, LayoutFailed, those of the receiver.
/// Warnings: GlyphMissing, TableShrunk, ImageUnreadable, LinkTargetMissing, HyphenationUnavailable, CodeLanguageUnknown, LabelsInEnglish …
Result<void> layOut(WriteInput &&input, PageReceiver &receiver, WorkContext &context);

/// As above; the whole of them, for painting.
Result<PageDocument> layOut(WriteInput &&input, WorkContext &context);

} // namespace quayside
