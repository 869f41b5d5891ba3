// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workcontext.h"
#include "model/networksettings.h"

#include <memory>
#include <mutex>

namespace quayside {

/// How the network is reached right now. Thread-safe.
class NetworkNow
{
public:
    void set(const NetworkSettings &settings, const QString &proxyPassword);
    [[nodiscard]] std::pair<NetworkSettings, QString> get() const;

private:
    mutable std::mutex m_mutex;
    NetworkSettings m_settings;
    QString m_proxyPassword;
};

/// What a document may make this computer fetch.
struct ImageLimits {
    int most = 500;                                               ///< images a document
    qint64 largest = 32ll * 1024 * 1024;                          ///< bytes of one
    qint64 together = 256ll * 1024 * 1024;                        ///< bytes of all
    std::chrono::milliseconds silence = std::chrono::seconds(20); ///< before and within a reply, unless the settings change the default
    std::chrono::milliseconds whole = std::chrono::minutes(2);    ///< for all of a document
    bool plainOnLoopback = false;                                 ///< allow http on this computer, for tests
};

/// Fetches images over https, without credentials, cookies or referrer; redirects to https only. Runs an event loop of its own in the calling worker:
/// never call it in a thread that has one.
ImageFetcher imageFetcher(std::shared_ptr<const NetworkNow> network, const ImageLimits &limits = {});

} // namespace quayside
