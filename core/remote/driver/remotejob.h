// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/unpack.h"
#include "queue/exportprovider.h"
#include "remote/auth/accountsession.h"
#include "remote/driver/remotejobstate.h"

#include <QPromise>

namespace quayside {

/// The one driver: performs the steps of a dialect for one job, until its bytes are in the staging folder. Every transition is stored before
/// its step is performed, so that a job goes on where it was after a crash.
class RemoteJob final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RemoteJob)

public:
    RemoteJob(std::shared_ptr<AccountSession> session, ExportRequest request, std::shared_ptr<JobControl> control);
    ~RemoteJob() override;

    /// Starts, or goes on from the control's saved state. The future always resolves.
    QFuture<ExportResult> run();
    /// Called about ten times a second: sees whether the job should stop, tells progress, watches the deadline.
    void tick();
    [[nodiscard]] bool isOver() const { return m_over; }

private:
    // remotejob.cpp: from transition to transition
    void begin();
    void resume();
    void enter(Transition transition, std::optional<std::chrono::milliseconds> retryAfter = {});
    void store(JobControl::Durability durability, std::function<void()> then);
    void perform();
    void performStep(const Send &step);
    void performStep(const PollAfter &step);
    void performStep(const Download &step);
    void performStep(const Done &step);
    void performStep(const Fail &step);
    void ask(const HttpRequest &request, const QString &phase);
    void onAnswer(AccountCall::Outcome outcome, const HttpRequest &request, const QString &phase);
    void onReply(const HttpReply &reply, const HttpRequest &request, const QString &phase);
    void onFailure(const HttpFailure &failed, const HttpRequest &request);
    void onSignInNeeded(const HttpResult &result, const QString &phase);

    // remotejob_download.cpp
    void fetch(const Download &step, const HttpRequest &request);
    void onFetched(AccountCall::Outcome outcome, const Download &step, const HttpRequest &request);
    void onFile(const HttpReply &reply, const Download &step);
    void onDownloadRefused(const HttpReply &reply, const Download &step);
    void followRedirect(const HttpReply &reply, const Download &step, const HttpRequest &from);
    void renewLink(const Download &step);
    void unpackThenDeliver(const Done &step);
    void deliver(const Done &step, const QHash<QString, QList<UnpackedFile>> &unpacked);
    [[nodiscard]] bool filesAreThere() const;
    [[nodiscard]] QString stagedPath(const QString &folder) const;

    // remotejob_end.cpp: waiting, progress, ends
    void waitUntil(const QDateTime &time, std::function<void()> then);
    bool tryAgain(std::optional<std::chrono::milliseconds> retryAfter, std::function<void()> again);
    [[nodiscard]] bool isPolling() const;
    [[nodiscard]] bool deadlinePassed() const;
    void noteServiceHeaders(const HttpReply &reply);
    void tellProgress();
    [[nodiscard]] QString waitingWords() const;
    void fail(const ExportError &error, InterruptReason interrupt = InterruptReason::None);
    void cancel();
    void finish(ExportResult result);
    [[nodiscard]] ExportError unknownOutcome() const;

    std::shared_ptr<AccountSession> m_session;
    ExportRequest m_request;
    std::shared_ptr<JobControl> m_control;
    QPromise<ExportResult> m_promise;
    RemoteJobState m_memory;
    AccountCallPtr m_call;
    std::unique_ptr<DownloadSink> m_sink;
    QDateTime m_waitingUntil; ///< invalid: not waiting
    quint64 m_wait = 0;       ///< number of the latest wait; older ones that wake up do nothing
    QDateTime m_told;         ///< when progress was told last
    int m_attempt = 0;        ///< of the step at hand
    int m_renewals = 0;       ///< of the link at hand
    int m_redirects = 0;
    bool m_stored = false; ///< there is a saved state
    bool m_over = false;
};

} // namespace quayside
