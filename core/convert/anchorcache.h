// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "convert/anchors.h"
#include "output/siblings.h"

#include <deque>
#include <memory>
#include <mutex>

namespace quayside {

/// The anchors of documents that others of their batch link to, for the latest batches: each is read once for all. Bounded. Thread-safe.
class AnchorCache
{
public:
    /// Null: not known.
    std::shared_ptr<const OtherDocument> find(const std::shared_ptr<const Siblings> &batch, const QString &source);
    void keep(const std::shared_ptr<const Siblings> &batch, const QString &source, std::shared_ptr<const OtherDocument> document);

private:
    struct Batch {
        std::weak_ptr<const Siblings> siblings;
        QHash<QString, std::shared_ptr<const OtherDocument>> documents; ///< by source
        qsizetype count = 0;                                            ///< of anchors
    };
    Batch &of(const std::shared_ptr<const Siblings> &batch);

    std::mutex m_mutex;
    std::deque<Batch> m_batches; ///< newest first
};

} // namespace quayside
