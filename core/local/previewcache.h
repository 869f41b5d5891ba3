// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queue/exportprovider.h"

#include <deque>
#include <mutex>

namespace quayside {

/// Identifies what a result depends on, as 64 hex digits: the request without its destination (but with the output's base name), all inputs'
/// contents, installed fonts and this build.
QString fingerprintOf(const ExportRequest &request, const QList<ResultInput> &inputs);

/// Recent preview results by fingerprint, until the program ends, so that the same export reuses their bytes. In memory, shared with the window.
/// Thread-safe.
class PreviewCache
{
public:
    /// The cached result; nothing if missing or if an input, the fonts or the program changed. Rereads every input.
    [[nodiscard]] std::optional<ExportResult> find(const ExportRequest &request, const StopToken &stop) const;
    /// Adds @p result, whose files must be in memory, and evicts the oldest. Fills in its fingerprint and inputs.
    void keep(const ExportRequest &request, const QList<ResultInput> &inputs, ExportResult &result);

private:
    struct Kept {
        ExportRequest request;
        ExportResult result;
        qint64 bytes = 0;
    };
    mutable std::mutex m_mutex;
    std::deque<Kept> m_kept; ///< newest first
};

} // namespace quayside
