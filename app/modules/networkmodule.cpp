// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/modules/networkmodule.h"

#include "remote/accounts/remoteaccounts.h"
#include "remote/http/imagefetcher.h"

namespace {

quayside::NetworkWork work(const quayside::NetworkSettings &settings, const std::function<void(const QUrl &)> &openUrl)
{
    const auto networkNow = std::make_shared<quayside::NetworkNow>();
    networkNow->set(settings, {});
    return {quayside::remoteAccounts(
                {.dialects = quayside::dialects(), .network = settings, .openUrl = openUrl, .secrets = {}, .clock = {}, .networkNow = networkNow}),
            quayside::imageFetcher(networkNow)};
}

} // namespace

const quayside::NetworkModule *quayside_network()
{
    static constexpr quayside::NetworkModule table{work};
    return &table;
}
