// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engine.h"

#include <functional>

namespace quayside {

/// A file that an export saved, and when.
struct SavedResult {
    Artifact artifact;
    QDateTime finished;
};

/// Looks through the newest thousand exports in the history for a saved file of one that @p suits, and calls @p use with it, or with nothing.
/// @p search: words its entry has (HistoryQuery::search); may be empty. Neither is called once @p context is gone.
void findLastResult(Engine &engine, QObject *context, const QString &search, std::function<bool(const ExportJob &)> suits,
                    std::function<void(const std::optional<SavedResult> &)> use);

} // namespace quayside
