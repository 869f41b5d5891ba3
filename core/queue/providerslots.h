// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exportjob.h"

#include <map>
#include <optional>
#include <set>
#include <tuple>

namespace quayside {

/// Queue order and used slots, per provider, so that a slow service does not delay local work.
class ProviderSlots
{
public:
    struct Place {
        double position = 0;
        JobId job = 0;
        friend bool operator<(const Place &a, const Place &b) { return std::tie(a.position, a.job) < std::tie(b.position, b.job); }
    };

    void enqueue(const QString &provider, Place place) { m_providers[provider].queued.insert(place); }
    void dequeue(const QString &provider, Place place) { m_providers[provider].queued.erase(place); }
    /// Dequeues the next job of a provider with a free slot and gives it one. @p limit: slots of a provider.
    template<class Limit>
    std::optional<JobId> takeNext(const Limit &limit)
    {
        for (auto &[provider, entry] : m_providers) {
            if (entry.queued.empty() || entry.running >= mostRunning || entry.slots >= limit(provider))
                continue;
            const JobId job = entry.queued.begin()->job;
            entry.queued.erase(entry.queued.begin());
            ++entry.slots;
            ++entry.running;
            return job;
        }
        return std::nullopt;
    }
    /// A running job releases its slot while waiting and takes it back, possibly exceeding the limit.
    void giveSlot(const QString &provider) { --m_providers[provider].slots; }
    void takeSlot(const QString &provider) { ++m_providers[provider].slots; }
    /// A job without a slot ended.
    void end(const QString &provider) { --m_providers[provider].running; }

    /// A position just before @p before among queued jobs, or after the last; nullopt if there is no room.
    [[nodiscard]] std::optional<double> positionBefore(std::optional<double> before) const;
    [[nodiscard]] double lastPosition() const;

private:
    /// Started jobs per provider, including those waiting at the service: more results might expire before download.
    static constexpr int mostRunning = 1024;

    struct Provider {
        std::set<Place> queued;
        int slots = 0;
        int running = 0;
    };
    std::map<QString, Provider> m_providers;
};

} // namespace quayside
