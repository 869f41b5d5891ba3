// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workcontext.h"
#include "output/outputsink.h"
#include "page/pagereceiver.h"
#include "settings/optionspec.h"

namespace quayside {

/// What a PDF is asked to be beyond a good PDF.
struct PdfOptions {
    bool pdfA2b = false;     ///< made to PDF/A-2b (ISO 19005-2)
    bool pdfUa1 = false;     ///< made to PDF/UA-1 (ISO 14289-1)
    int compression = 6;     ///< libdeflate's level for page contents
    bool showOutline = true; ///< opens with the bookmarks beside it, when there are any
};

/// Options that the PDF writer understands: `standard`.
QList<OptionSpec> pdfOptions();

/// Reads the effective values of pdfOptions(). Error: InvalidOption.
Result<PdfOptions> pdfOptionsFrom(const QJsonObject &values);

namespace pdf {
class Writer;
}

/// A PDF 1.7 file that grows with the pages it receives, composed in whatever threads the context lends. Same input, same bytes, whatever their number. Errors:
/// those of the sink, LayoutFailed (a font that cannot be subset), Canceled. Warnings: AltTextMissing, LanguageUnknown.
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

/// Writes @p document as PDF 1.7. Same input, same bytes, whatever the number of threads. Errors: those of @p sink, LayoutFailed (a font that
/// cannot be subset), Canceled. Warnings: AltTextMissing, LanguageUnknown.
Result<void> writePdf(const PageDocument &document, const PdfOptions &options, OutputSink &sink, WorkContext &context);

} // namespace quayside
