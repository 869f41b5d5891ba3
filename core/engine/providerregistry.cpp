// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/providerregistry.h"

#include "base/textdistance.h"
#include "model/check.h"

#include <algorithm>

namespace quayside {

void ProviderRegistry::put(std::shared_ptr<ExportProvider> provider)
{
    const QString id = provider->description().id;
    const auto same = std::find_if(m_providers.begin(), m_providers.end(), [&](const auto &one) { return one.first == id; });
    if (same != m_providers.end())
        same->second = std::move(provider);
    else
        m_providers.emplace_back(id, std::move(provider));
}

void ProviderRegistry::take(const QString &id)
{
    std::erase_if(m_providers, [&](const auto &one) { return one.first == id; });
}

std::shared_ptr<ExportProvider> ProviderRegistry::find(const QString &id) const
{
    const auto found = std::find_if(m_providers.begin(), m_providers.end(), [&](const auto &one) { return one.first == id; });
    return found == m_providers.end() ? nullptr : found->second;
}

QList<ProviderDescription> ProviderRegistry::descriptions() const
{
    QList<ProviderDescription> list;
    for (const auto &[id, one] : m_providers)
        list.append(one->description());
    return list;
}

Result<std::shared_ptr<ExportProvider>> ProviderRegistry::findFor(const ExportRequest &request) const
{
    auto found = find(request.provider);
    if (!found)
        return failure(unknown(request.provider));
    if (const QList<ExportError> problems = check(request, found->description()); !problems.isEmpty())
        return failure(problems.constFirst());
    return found;
}

ExportError ProviderRegistry::unknown(const QString &id) const
{
    QStringList ids;
    for (const auto &[known, provider] : m_providers)
        ids.append(known);
    return {ErrorCode::UnknownProvider, {{QStringLiteral("provider"), id}, {QStringLiteral("hint"), didYouMean(id, ids)}}, {}, {}};
}

} // namespace quayside
