// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queue/exportprovider.h"

#include <vector>

namespace quayside {

/// The providers there are, in the order of listings. Lives in the engine's thread.
class ProviderRegistry
{
public:
    /// Adds @p provider, or puts it in the place of the one with its id.
    void put(std::shared_ptr<ExportProvider> provider);
    void take(const QString &id);
    void clear() { m_providers.clear(); }

    /// Null: there is none.
    [[nodiscard]] std::shared_ptr<ExportProvider> find(const QString &id) const;
    [[nodiscard]] QList<ProviderDescription> descriptions() const;
    /// The provider of @p request. Error: UnknownProvider, or the first problem of the request.
    [[nodiscard]] Result<std::shared_ptr<ExportProvider>> findFor(const ExportRequest &request) const;
    /// UnknownProvider for @p id, with the nearest that there is.
    [[nodiscard]] ExportError unknown(const QString &id) const;

private:
    /// With their ids: a description may be long to build.
    std::vector<std::pair<QString, std::shared_ptr<ExportProvider>>> m_providers;
};

} // namespace quayside
