// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workcontext.h"
#include "document/writeinput.h"
#include "output/outputsink.h"

#include <memory>

namespace quayside {

struct PageDocument;

/// Making pages: fonts, typesetting and PDF. All use goes through here, so that a program can load QtGui, HarfBuzz and the like on first use.
struct PageWork {
    /// Writes a PDF with the effective options of the target "pdf".
    Result<void> (*writePdf)(WriteInput &&input, OutputSink &sink, WorkContext &context) = nullptr;
    /// The pages of that PDF, for a printer.
    Result<std::shared_ptr<const PageDocument>> (*layOut)(WriteInput &&input, WorkContext &context) = nullptr;
    /// Folders whose files affect pages, except fonts.
    QStringList (*dataFolders)() = nullptr;
};

/// The implementation, in makepages.cpp.
const PageWork &linkedPageWork();

/// This program's PageWork; any thread. Each program links one of two definitions: pagework.cpp returns linkedPageWork(),
/// app/modules/latepages.cpp loads a module. Error: PartMissing.
Result<const PageWork *> pageWork();

} // namespace quayside
