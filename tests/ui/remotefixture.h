// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/sandboxprocess.h"
#include "ui/windowfixture.h"

#include "local/localprovider.h"
#include "remote/accounts/remoteaccounts.h"

namespace quayside::test {

/// Providers as the program has them.
inline Engine::ProviderFactory realProviders()
{
    return [](ThreadBudget &threads) {
        std::vector<std::unique_ptr<ExportProvider>> providers;
        providers.push_back(std::make_unique<LocalProvider>(threads));
        return providers;
    };
}

/// The real accounts, with secrets in memory. @p browser opens the sign-in's address; @p clock: empty, the system's.
inline AccountServiceFactory realAccounts(const std::shared_ptr<SecretStore> &secrets, std::function<void(const QUrl &)> browser = {},
                                          std::shared_ptr<Clock> clock = {})
{
    RemoteConfig config;
    config.dialects = dialects();
    config.openUrl = std::move(browser);
    config.clock = std::move(clock);
    config.secrets = secrets;
    return remoteAccounts(std::move(config));
}

} // namespace quayside::test
