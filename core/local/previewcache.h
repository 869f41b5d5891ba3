// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queue/exportprovider.h"

#include <deque>
#include <mutex>

namespace quayside {

/// 64 hex digits over all a result depends on: the request without its destination (but with the base name, and with all of it if @p placeMatters),
/// inputs, fonts and this build.
QString fingerprintOf(const ExportRequest &request, const QList<ResultInput> &inputs, bool placeMatters = false);

/// Recent previews by fingerprint, so that the same export reuses their bytes. In memory, shared with the window. Thread-safe.
class PreviewCache
{
public:
    /// The cached result; nothing if missing or an input, font or the program changed. Rereads every input.
    [[nodiscard]] std::optional<ExportResult> find(const ExportRequest &request, const StopToken &stop) const;
    /// Adds @p result, whose files must be in memory, and evicts the oldest. Fills in its fingerprint and inputs. @p placeMatters: it is only for the
    /// destination of @p request, by the addresses in it.
    void keep(const ExportRequest &request, const QList<ResultInput> &inputs, bool placeMatters, ExportResult &result);

private:
    struct Kept {
        ExportRequest request;
        bool placeMatters = false;
        ExportResult result;
        qint64 bytes = 0;
    };
    mutable std::mutex m_mutex;
    std::deque<Kept> m_kept; ///< newest first
};

} // namespace quayside
