// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queue/queuecontext.h"
#include "queue/runcontrol.h"

namespace quayside {

struct Publication;

/// Stores the end of @p job, then reports it through @p ended. An end that cannot be stored yet is never reported as success or cancel, as the next start
/// may find the job still running; storing is retried. @p keepState: a retry can continue from the saved state.
void storeEnd(const QueueContext &context, const ExportJob &job, bool keepState, std::function<void(const ExportJob &)> ended);

/// One run of a job, from storing its start to storing its end. Lives in the engine thread.
class JobRun final : public std::enable_shared_from_this<JobRun>
{
public:
    struct Events {
        std::function<void(bool waiting)> waiting;    ///< holds no slot while it waits for the service or once its provider is done
        std::function<void(qint64 bytes)> publishing; ///< starts saving, with this many bytes in memory
        std::function<void(qint64 bytes)> published;  ///< finished saving; same number
        std::function<void()> ended;                  ///< the end is stored and the run over
    };

    JobRun(const QueueContext &context, std::shared_ptr<LiveJob> job, Events events);
    ~JobRun();
    Q_DISABLE_COPY_MOVE(JobRun)

    /// Stores the attempt, then starts the provider.
    void begin();
    /// The job ends as canceled or, on shutdown, returns to the queue.
    void requestStop(StopReason reason);

    // For RunControl.
    void takeProgress();
    void saveState(const QJsonObject &state, const Facts &facts, JobControl::Durability durability, const std::function<void(bool stored)> &answer);
    void setWaiting(bool waiting);

private:
    enum class Phase { Starting, Running, Publishing, Ending };

    /// Wraps @p then(run, …) to do nothing once this is gone: late callbacks must not keep it or its provider alive.
    template<class Then>
    auto whileAlive(Then then)
    {
        return [run = weak_from_this(), then = std::move(then)](auto &&...values) {
            if (const auto self = run.lock())
                then(*self, std::forward<decltype(values)>(values)...);
        };
    }
    void launch();
    void startProvider();
    void findSiblings();
    [[nodiscard]] std::optional<ExportResult> refusal() const;
    void needsNoSlot();
    void providerEnded(ExportResult result);
    void publish(ExportResult result);
    void published(const Publication &publication, qint64 bytes);
    void backToQueue();
    void recorded(const ExportJob &told);
    void finish(JobState state, std::optional<ExportError> error = {}, InterruptReason interrupt = InterruptReason::None, bool keepState = true);

    const QueueContext &m_context;
    const std::shared_ptr<LiveJob> m_live;
    const Events m_events;
    std::shared_ptr<RunControl> m_control;
    std::shared_ptr<ExportProvider> m_provider; ///< kept to the end, even if replaced meanwhile
    std::optional<ExportError> m_unstored;      ///< why its state could not be stored
    Phase m_phase = Phase::Starting;
    bool m_waiting = false;
};

} // namespace quayside
