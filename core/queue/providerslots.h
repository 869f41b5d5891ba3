// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exportjob.h"

#include <map>
#include <optional>
#include <set>

namespace quayside {

/// The order of waiting jobs and the slots in use, counted by provider: a slow service does not hold up local work.
class ProviderSlots
{
public:
    struct Place {
        double position = 0;
        JobId job = 0;
        friend auto operator<=>(const Place &, const Place &) = default;
    };

    void enqueue(const QString &provider, Place place) { m_providers[provider].queued.insert(place); }
    void dequeue(const QString &provider, Place place) { m_providers[provider].queued.erase(place); }
    /// The next job of a provider with a free slot; @p limit tells the slots of a provider. The job leaves the queue and holds a slot.
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
    /// A running job gives its slot up while it waits, and takes it again (then there may be more in use than the limit).
    void giveSlot(const QString &provider) { --m_providers[provider].slots; }
    void takeSlot(const QString &provider) { ++m_providers[provider].slots; }
    /// A running job has ended; its slot was given up before.
    void end(const QString &provider) { --m_providers[provider].running; }

    /// Position just before @p before among all waiting jobs, or behind the last one; nullopt when the gap is used up.
    [[nodiscard]] std::optional<double> positionBefore(std::optional<double> before) const;
    [[nodiscard]] double lastPosition() const;

private:
    /// Jobs of one provider that are under way, those that wait at the service included: so many results may expire unfetched.
    static constexpr int mostRunning = 1024;

    struct Provider {
        std::set<Place> queued;
        int slots = 0;
        int running = 0;
    };
    std::map<QString, Provider> m_providers;
};

} // namespace quayside
