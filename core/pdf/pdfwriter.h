// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workcontext.h"
#include "output/outputsink.h"
#include "page/pagereceiver.h"
#include "pdf/pdfoptions.h"

namespace quayside {

namespace pdf {
class Writer;
}

/// Writes PDF 1.7 as pages arrive. Same input, same bytes, for any number of threads. Errors: the sink's, LayoutFailed (a font that cannot
/// be subset), Canceled. Warnings: AltTextMissing, NotPdfUa (requested, but not claimed).
class PdfFile final : public PageReceiver
{
public:
    PdfFile(const PdfOptions &options, OutputSink &sink, WorkContext &context);
    ~PdfFile() override;
    Q_DISABLE_COPY_MOVE(PdfFile)

    Result<void> begin(PageDocument &document) override;
    Result<void> body(std::vector<Page> pages) override;
    Result<void> addTo(std::size_t first, std::vector<Page> more) override;
    Result<void> end(std::vector<Page> front) override;

private:
    const PdfOptions m_options;
    OutputSink &m_sink;
    WorkContext &m_context;
    std::unique_ptr<pdf::Writer> m_writer;
};

/// Writes @p document as PdfFile does, with the same errors and warnings.
Result<void> writePdf(const PageDocument &document, const PdfOptions &options, OutputSink &sink, WorkContext &context);

} // namespace quayside
