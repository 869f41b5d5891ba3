// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queue/exportprovider.h"

#include <deque>
#include <mutex>

namespace quayside {

/// What a result depends on, as 64 hexadecimal digits: the request without its destination (but with the name that it gives the output), the
/// content of every input, the fonts of this computer and the build of this program.
QString fingerprintOf(const ExportRequest &request, const QList<ResultInput> &inputs);

/// The results of the latest previews by their fingerprints, for as long as the program runs: an export of the very same takes their bytes
/// instead of making them again. The bytes are in memory, shared with the window that shows them. Any thread.
class PreviewCache
{
public:
    /// The kept result of @p request; nothing when there is none, or when an input, the fonts or the program changed: every input is read again.
    [[nodiscard]] std::optional<ExportResult> find(const ExportRequest &request, const StopToken &stop) const;
    /// Keeps @p result, whose files are in memory, and lets the oldest go. Its fingerprint and inputs are filled in.
    void keep(const ExportRequest &request, const QList<ResultInput> &inputs, ExportResult &result);

private:
    struct Kept {
        ExportRequest request;
        ExportResult result;
        qint64 bytes = 0;
    };
    mutable std::mutex m_mutex;
    std::deque<Kept> m_kept; ///< the newest first
};

} // namespace quayside
