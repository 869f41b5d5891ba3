// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queue/exportprovider.h"

#include <vector>

namespace quayside {

/// The providers in listing order. Lives in the engine thread.
class ProviderRegistry
{
public:
    /// Adds @p provider, or replaces the one with its id.
    void put(std::shared_ptr<ExportProvider> provider);
    void take(const QString &id);
    void clear() { m_providers.clear(); }

    /// Null if unknown.
    [[nodiscard]] std::shared_ptr<ExportProvider> find(const QString &id) const;
    [[nodiscard]] QList<ProviderDescription> descriptions() const;
    /// Error: UnknownProvider, or the request's first problem.
    [[nodiscard]] Result<std::shared_ptr<ExportProvider>> findFor(const ExportRequest &request) const;
    /// UnknownProvider for @p id, with the nearest id as hint.
    [[nodiscard]] ExportError unknown(const QString &id) const;

private:
    /// With ids, as descriptions can be slow to build.
    std::vector<std::pair<QString, std::shared_ptr<ExportProvider>>> m_providers;
};

} // namespace quayside
