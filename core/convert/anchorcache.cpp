// SPDX-License-Identifier: GPL-3.0-or-later
#include "convert/anchorcache.h"

#include <algorithm>

namespace quayside {
namespace {

constexpr std::size_t mostBatches = 4;
constexpr qsizetype mostAnchors = 500'000; ///< of a batch; beyond, documents are read again

} // namespace

AnchorCache::Batch &AnchorCache::of(const std::shared_ptr<const Siblings> &batch)
{
    const auto found = std::find_if(m_batches.begin(), m_batches.end(), [&](const Batch &one) { return one.siblings.lock() == batch; });
    if (found != m_batches.end())
        return *found;
    std::erase_if(m_batches, [](const Batch &one) { return one.siblings.expired(); });
    m_batches.push_front({batch, {}, 0});
    if (m_batches.size() > mostBatches)
        m_batches.pop_back();
    return m_batches.front();
}

std::shared_ptr<const OtherDocument> AnchorCache::find(const std::shared_ptr<const Siblings> &batch, const QString &source)
{
    const std::lock_guard guard(m_mutex);
    return of(batch).documents.value(source);
}

void AnchorCache::keep(const std::shared_ptr<const Siblings> &batch, const QString &source, std::shared_ptr<const OtherDocument> document)
{
    const std::lock_guard guard(m_mutex);
    Batch &known = of(batch);
    if (known.count + document->anchors.size() > mostAnchors)
        return;
    known.count += document->anchors.size();
    known.documents.insert(source, std::move(document));
}

} // namespace quayside
