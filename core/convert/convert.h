// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workcontext.h"
#include "model/exportrequest.h"
#include "output/outputsink.h"
#include "page/page.h"

#include <memory>

namespace quayside {

struct Reader;

/// Something to be destroyed later.
using Remains = std::shared_ptr<const void>;

/// Does the whole of one local export in the calling thread: reads the request's file, loads its images, writes the target into @p sink.
/// Takes nothing from the clock, the settings or the environment. With request.strict a warning is a failure. Exceptions of libraries and
/// a lack of memory come out as errors. Error: every one of reading and making.
/// @p remains takes what was made on the way and is of no use any more: to take the tree of a very long document apart lasts longer than a
/// canceled job may. The caller lets go of it when the job's end is told.
Result<void> convert(const ExportRequest &request, OutputSink &sink, WorkContext &context, Remains *remains = nullptr);

/// Does the same up to the finished pages, for a printer: those of the PDF, with the options of @p request where it is one for PDF. Error: as above.
Result<PageDocument> layOutPages(const ExportRequest &request, WorkContext &context);

/// The reader for a source: the option `format` of scope `read` where it is set, else by the name's ending; a name without any ending is
/// judged by its first bytes. Error: SourceFormatUnknown, InvalidOption.
Result<const Reader *> readerFor(const ExportRequest &request, const QByteArray &bytes);

} // namespace quayside
