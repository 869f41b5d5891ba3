// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "output/siblings.h"

#include <deque>
#include <memory>
#include <optional>

namespace quayside {

/// Where the results of batches go that were taken up from the store, for the latest of them. Engine thread.
class BatchSiblings
{
public:
    /// Null: it has one source. Nothing: the store must be asked.
    [[nodiscard]] std::optional<std::shared_ptr<const Siblings>> of(const QString &batch) const;
    void keep(const QString &batch, std::shared_ptr<const Siblings> siblings);

private:
    std::deque<std::pair<QString, std::shared_ptr<const Siblings>>> m_kept; ///< newest first
};

} // namespace quayside
