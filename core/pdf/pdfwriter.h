// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workcontext.h"
#include "output/outputsink.h"
#include "page/pagereceiver.h"
#include "settings/optionspec.h"

namespace quayside {

struct PdfOptions {
    bool pdfA2b = false;     ///< ISO 19005-2
    bool pdfUa1 = false;     ///< ISO 14289-1
    int compression = 6;     ///< libdeflate level of pages
    bool showOutline = true; ///< if there are bookmarks
};

/// The PDF's options: `standard`.
QList<OptionSpec> pdfOptions();

/// Reads values of pdfOptions(). Error: InvalidOption.
Result<PdfOptions> pdfOptionsFrom(const QJsonObject &values);

namespace pdf {
class Writer;
}

/// Writes PDF 1.7 as pages arrive. Same input, same bytes, for any number of threads. Errors: the sink's, LayoutFailed (a font that cannot
/// be subset), Canceled. Warnings: AltTextMissing, LanguageUnknown.
class PdfFile final : public PageReceiver
{
public:
    PdfFile(const PdfOptions &options, OutputSink &sink, WorkContext &context);
    ~PdfFile() override;
    Q_DISABLE_COPY_MOVE(PdfFile)

    Result<void> begin(PageDocument &document) override;
    Result<void> body(std::vector<Page> pages) override;
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
