// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queue/exportprovider.h"
#include "remote/auth/accountsession.h"
#include "remote/driver/downloadtask.h"
#include "remote/driver/requesttask.h"
#include "remote/driver/resultdelivery.h"
#include "remote/driver/steppause.h"

#include <QPromise>

namespace quayside {

/// Drives one job through the transitions of its dialect until its result is in the staging folder. Every transition is stored before its step is
/// performed, so that a job goes on where it was after a crash.
class JobDriver final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JobDriver)

public:
    JobDriver(std::shared_ptr<AccountSession> session, ExportRequest request, std::shared_ptr<JobControl> control);
    ~JobDriver() override;

    /// Starts, or goes on from the control's saved state. The future always resolves.
    QFuture<ExportResult> run();
    /// Called about ten times a second: sees whether the job should stop, tells progress, watches the deadline.
    void tick();
    [[nodiscard]] bool isOver() const { return m_over; }

private:
    // from transition to transition
    void begin();
    void resume();
    void enter(Transition transition, std::optional<std::chrono::milliseconds> retryAfter = {});
    void lookAtFiles(const QList<FormPart> &parts);
    [[nodiscard]] qint64 timeOf(const PollAfter &step, std::optional<std::chrono::milliseconds> retryAfter) const;
    void store(JobControl::Durability durability, std::function<void()> then);
    [[nodiscard]] Transition judged(const HttpReply &reply, const QString &phase) const;

    // steps
    void perform();
    void performStep(const Send &step);
    void performStep(const PollAfter &step);
    void performStep(const Download &step);
    void performStep(const Done &step);
    void performStep(const Fail &step);
    void renewLink(const Download &step);
    [[nodiscard]] DownloadTask::Events downloadEvents();
    void onDownloaded(DownloadTask::Outcome outcome);
    void onFile(DownloadTask::Fetched fetched);
    void deliver(const Done &step, ResultDelivery::Delivered delivered);

    // requests of Send, PollAfter and renewed links
    void beforeCreate(std::function<void()> then);
    void ask(const HttpRequest &request, const QString &phase);
    void onAnswered(const RequestTask::Outcome &outcome, const QString &phase);
    void onSignInNeeded(const HttpResult &result, const QString &phase);

    [[nodiscard]] bool isPolling() const;
    [[nodiscard]] bool deadlinePassed() const;
    void noteServiceHeaders(const HttpReply &reply);
    void tellProgress();
    void fail(const ExportError &error, InterruptReason interrupt = InterruptReason::None);
    void cancel();
    void finish(ExportResult result);
    [[nodiscard]] ExportError unknownOutcome() const;

    std::shared_ptr<AccountSession> m_session;
    ExportRequest m_request;
    std::shared_ptr<JobControl> m_control;
    QPromise<ExportResult> m_promise;
    RemoteJobState m_state;
    StepPause m_pause;
    std::unique_ptr<RequestTask> m_asking;
    std::unique_ptr<DownloadTask> m_download;
    QDateTime m_told;      ///< when progress was told last
    int m_renewals = 0;    ///< of the link at hand
    bool m_stored = false; ///< there is a saved state
    bool m_over = false;
};

} // namespace quayside
