// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engine.h"

#include <functional>

namespace quayside {

/// What became of exports that were asked for once more.
struct AskedAgain {
    QList<Receipt> receipts;   ///< of those that are queued
    QList<ExportError> errors; ///< of those that are not
};

/// Exports each of @p jobs once more, dated now, after @p change (may be empty) was applied to it; its links still lead to the results of its batch.
/// @p done is called once, when all are answered and while @p owner lives.
void exportAgain(Engine &engine, QObject *owner, const QList<ExportJob> &jobs, const std::function<void(Batch &)> &change,
                 const std::function<void(const AskedAgain &)> &done);

} // namespace quayside
