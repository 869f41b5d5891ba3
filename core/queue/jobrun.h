// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queue/queuecontext.h"
#include "queue/runcontrol.h"

namespace quayside {

struct Publication;

/// Stores how @p job ended and calls @p ended once that is committed: who hears of an end may rely on it. @p keepState: there is something for a
/// retry to go on from.
void storeEnd(const QueueContext &context, const ExportJob &job, bool keepState, std::function<void()> ended);

/// One run of a job, from the record that it begins to the record of how it ended. Lives in the engine's thread.
class JobRun final : public std::enable_shared_from_this<JobRun>
{
public:
    /// What who started it hears.
    struct Events {
        std::function<void(bool waiting)> waiting;    ///< it needs no slot while it waits for the other side, nor once its provider is done
        std::function<void(qint64 bytes)> publishing; ///< it saves its result, so many bytes of it in memory
        std::function<void(qint64 bytes)> published;  ///< it saves no more; as many as before
        std::function<void()> ended;                  ///< how it ended is stored; the run is over
    };

    JobRun(const QueueContext &context, std::shared_ptr<LiveJob> job, Events events);
    ~JobRun();
    Q_DISABLE_COPY_MOVE(JobRun)

    /// Stores the attempt, then calls the provider.
    void begin();
    /// Asks it to stop; it ends as canceled or, on a shutdown, goes back to the queue.
    void requestStop(StopReason reason);

    // Called by its control.
    void takeProgress();
    void saveState(const QJsonObject &state, const Facts &facts, JobControl::Durability durability, const std::function<void(bool stored)> &answer);
    void setWaiting(bool waiting);

private:
    enum class Phase { Starting, Running, Publishing, Ending };

    /// Calls @p then(run, …) unless this run is gone by then: whatever hears of it late must not keep it, or its provider, alive.
    template<class Then>
    auto whileAlive(Then then)
    {
        return [run = weak_from_this(), then = std::move(then)](auto &&...values) {
            if (const auto self = run.lock())
                then(*self, std::forward<decltype(values)>(values)...);
        };
    }
    void launch();
    [[nodiscard]] std::optional<ExportResult> refusal() const;
    void needsNoSlot();
    void providerEnded(ExportResult result);
    void publish(ExportResult result);
    void published(const Publication &publication, qint64 bytes);
    void backToQueue();
    void finish(JobState state, std::optional<ExportError> error = {}, InterruptReason interrupt = InterruptReason::None, bool keepState = true);

    const QueueContext &m_context;
    const std::shared_ptr<LiveJob> m_live;
    const Events m_events;
    std::shared_ptr<RunControl> m_control;
    std::shared_ptr<ExportProvider> m_provider; ///< kept until the end, also when it is replaced meanwhile
    Phase m_phase = Phase::Starting;
    bool m_waiting = false;
};

} // namespace quayside
