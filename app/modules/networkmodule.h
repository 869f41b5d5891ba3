// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workcontext.h"
#include "engine/accountservice.h"

namespace quayside {

/// Both use the same network settings, which the account service may change.
struct NetworkWork {
    AccountServiceFactory accounts;
    ImageFetcher fetchImages;
};

/// quayside-network: accounts of remote APIs, images on the network.
struct NetworkModule {
    static constexpr auto module = "quayside-network";
    static constexpr auto entry = "quayside_network";

    /// @p openUrl shows a person the address to sign in at; called in the engine thread.
    NetworkWork (*work)(const NetworkSettings &settings, const std::function<void(const QUrl &)> &openUrl) = nullptr;
};

} // namespace quayside

extern "C" const quayside::NetworkModule *quayside_network();
