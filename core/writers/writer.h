// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workcontext.h"
#include "document/writeinput.h"
#include "model/providerdescription.h"
#include "output/outputsink.h"

namespace quayside {

/// What a writer wants to find in Document::media.
enum class MediaNeed {
    None,       ///< it writes images as links or as their descriptions: nothing is loaded, nothing can be missing
    LinkRemote, ///< local images; it links those on the network itself
    All,        ///< images; each that cannot be loaded, also those on the network, is a loss and is warned about
};

/// A row of the writers' half of THE TABLE (convert/formats.cpp).
struct Writer {
    TargetFormat target; ///< id, name, extension, media type, options
    /// Document → bytes in @p sink. Same input, same bytes. Stops within 100 ms when asked.
    Result<void> (*write)(WriteInput &&input, OutputSink &sink, WorkContext &context) = nullptr;
    /// What the writer needs under these effective options; null: MediaNeed::All.
    MediaNeed (*media)(const QJsonObject &options) = nullptr;
};

Writer htmlWriter();
Writer markdownWriter();
Writer textWriter();
Writer jsonWriter();
Writer pdfWriter();

} // namespace quayside
