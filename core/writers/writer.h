// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workcontext.h"
#include "document/writeinput.h"
#include "model/providerdescription.h"
#include "output/outputsink.h"

namespace quayside {

/// The media a writer needs in Document::media.
enum class MediaNeed {
    None,       ///< none: it writes links or descriptions
    LinkRemote, ///< local images; it links remote ones
    All,        ///< all images; each one missing is a warning
};

/// A writer's row in the format table (convert/formats.cpp).
struct Writer {
    TargetFormat target;
    /// Document → bytes. Same input, same bytes. Hears a stop within 100 ms.
    Result<void> (*write)(WriteInput &&input, OutputSink &sink, WorkContext &context) = nullptr;
    /// What these effective options need; null: MediaNeed::All.
    MediaNeed (*media)(const QJsonObject &options) = nullptr;
    bool rowByRow = false;      ///< long tables come as their source (document/csvrows.h), not as nodes
    QStringList imageOptions{}; ///< options that name an image, or a theme with images, which the document's media is to have
    bool texAsWritten = false;  ///< formulas are handed on as TeX, with labels and references for others to number
};

Writer htmlWriter();
Writer markdownWriter();
Writer textWriter();
Writer jsonWriter();
Writer pdfWriter();
Writer epubWriter();
Writer docxWriter();
Writer odtWriter();
Writer latexWriter();
Writer rtfWriter();
Writer xlsxWriter();
Writer csvWriter();
Writer pptxWriter();

} // namespace quayside
