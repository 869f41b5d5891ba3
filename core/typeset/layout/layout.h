// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workcontext.h"
#include "document/writeinput.h"
#include "page/pagereceiver.h"

namespace quayside {

/// Lays out @p input and passes pages to @p receiver, on this thread; also shapes on the context's threads and frees blocks when done. The
/// result is the same for any number of threads. Errors: Canceled, LayoutFailed, the receiver's. Warnings: GlyphMissing, TableShrunk,
/// ImageUnreadable, HyphenationUnavailable, CodeLanguageUnknown, LabelsInEnglish …
Result<void> layOut(WriteInput &&input, PageReceiver &receiver, WorkContext &context);

/// The same, with all pages at once, for painting.
Result<PageDocument> layOut(WriteInput &&input, WorkContext &context);

} // namespace quayside
