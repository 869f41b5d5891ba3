// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workcontext.h"
#include "document/writeinput.h"
#include "page/pagereceiver.h"

namespace quayside {

/// Lays @p input's document out into pages and hands them to @p receiver, in this thread; its blocks are let go of as they are set. @p threads workers shape
/// its blocks, this thread among them (0: as many as the machine has); the pages are the same whatever their number. Errors: Canceled, LayoutFailed, those of
/// the receiver. Warnings: GlyphMissing, TableShrunk, ImageUnreadable, LinkTargetMissing, HyphenationUnavailable, CodeLanguageUnknown, LabelsInEnglish …
Result<void> layOut(WriteInput &&input, PageReceiver &receiver, WorkContext &context, int threads = 0);

/// As above; the whole of them, for painting.
Result<PageDocument> layOut(WriteInput &&input, WorkContext &context, int threads = 0);

} // namespace quayside
