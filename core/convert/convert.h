// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workcontext.h"
#include "document/writeinput.h"
#include "model/exportrequest.h"
#include "output/outputsink.h"

#include <memory>

namespace quayside {

class AnchorCache;
struct OtherDocument;
struct PageDocument;
struct ReadSource;
struct Writer;
enum class MediaNeed;

/// One local export. Ignores clock, settings and environment; exceptions and out-of-memory become errors. Keeps its document: report the job's end
/// first, as destroying it can take longer than a canceled job may.
class Conversion
{
public:
    /// @p anchors: what exports of the same batch share; may be null, and else outlives this.
    explicit Conversion(ExportRequest request, AnchorCache *anchors = nullptr) : m_request(std::move(request)), m_anchors(anchors) {}

    /// Reads the source, loads images and writes to @p sink in the calling thread. request.strict: warnings are errors. Call once.
    Result<void> write(OutputSink &sink, WorkContext &context);
    /// As write(), but gives the PDF's pages for a printer, with the request's options if for PDF. Call once.
    Result<std::shared_ptr<const PageDocument>> layOut(WorkContext &context);
    /// After a run: whether the bytes depend on where the result lies, by the addresses in it.
    [[nodiscard]] bool placeMatters() const { return m_placeMatters; }

private:
    Result<void> read(const Writer &writer, const QJsonObject &options, WorkContext &context);
    Result<void> writeUnguarded(OutputSink &sink, WorkContext &context);
    Result<std::shared_ptr<const PageDocument>> layOutUnguarded(WorkContext &context);
    template<class Work>
    auto guarded(Work work) -> decltype(work());
    void settle(ReadSource &source, MediaNeed need, WorkContext &context);
    std::shared_ptr<const OtherDocument> other(const QString &path, WorkContext &context);
    [[nodiscard]] ExportError completed(ExportError error) const;

    ExportRequest m_request;
    AnchorCache *m_anchors;
    WriteInput m_input;
    bool m_placeMatters = false;
};

} // namespace quayside
