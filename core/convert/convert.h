// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workcontext.h"
#include "document/writeinput.h"
#include "model/exportrequest.h"
#include "output/outputsink.h"
#include "page/page.h"

namespace quayside {

struct Writer;

/// One local export on its way from source to target. Takes nothing from the clock, the settings or the environment; exceptions of libraries and a
/// lack of memory come out as errors. It holds its document to the end: whoever runs it tells the job's end first and lets go of it then, since to
/// take a very long document apart lasts longer than a canceled job may.
class Conversion
{
public:
    explicit Conversion(ExportRequest request) : m_request(std::move(request)) {}

    /// Does the whole of it in the calling thread: reads the request's source, loads its images, writes the target into @p sink. With
    /// request.strict a warning is a failure. Error: every one of reading and making. Once.
    Result<void> write(OutputSink &sink, WorkContext &context);
    /// Does the same up to the finished pages, for a printer: those of the PDF, with the request's options where it is one for PDF. Once.
    Result<PageDocument> layOut(WorkContext &context);

private:
    Result<void> read(const Writer &writer, const QJsonObject &options, WorkContext &context);
    Result<void> writeUnguarded(OutputSink &sink, WorkContext &context);
    Result<PageDocument> layOutUnguarded(WorkContext &context);
    template<class Work>
    auto guarded(Work work) -> decltype(work());
    [[nodiscard]] ExportError completed(ExportError error) const;

    ExportRequest m_request;
    WriteInput m_input;
};

} // namespace quayside
