// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engine.h"
#include "model/resumepolicy.h"

#include <QObject>

#include <functional>
#include <limits>

class QAction;
class QAbstractItemView;

namespace quayside {

class JobTableModel;
class RemedyActions;
class SignInPrompt;

/// Actions for selected jobs, shared by buttons, menu and keyboard.
class JobActions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JobActions)

public:
    JobActions(Engine &engine, JobTableModel &model, QAbstractItemView &view);

    QAction *cancel;
    QAction *next; ///< "Retry", "Follow again" …: what fits the current job
    QAction *again;
    QAction *open;
    QAction *showInFolder;
    QAction *preview;
    QAction *copyError;
    QAction *copyReport;
    QAction *copyPath;
    RemedyActions *remedies; ///< against the failure of the same job as `next`

    /// Those of selected batches too, each once.
    [[nodiscard]] QList<JobId> selectedIds(int most = std::numeric_limits<int>::max()) const;
    [[nodiscard]] QList<ExportJob> selectedJobs(int most = std::numeric_limits<int>::max()) const;
    /// The current job; null: none, or a batch.
    [[nodiscard]] const ExportJob *current() const;
    /// The jobs of the current batch; empty: none, or a single job.
    [[nodiscard]] QList<JobId> currentBatch() const;
    /// Enables what fits the selection.
    void refresh();
    /// Opens @p url, or says that its file is gone.
    void openIfThere(const QUrl &url);
    /// Opens a file or URL; replaced in tests.
    std::function<void(const QUrl &)> openUrl;

Q_SIGNALS:
    /// A message for the user, shown in place.
    void told(bool isError, const QString &words);
    /// A warning to confirm before @p agreed runs.
    void asked(const QString &warning, const QString &button, const std::function<void()> &agreed);
    void previewWanted(const quayside::Artifact &artifact);
    /// Exports were queued once more.
    void queued(const QList<quayside::Receipt> &receipts);

private:
    template<class Run>
    QAction *add(const QString &icon, const QString &text, const QKeySequence &keys, Run run);
    void runCancel();
    void runNext();
    void runAgain();
    void runOpen();
    void runShowInFolder();
    void runPreview();
    void runCopyError();
    void runCopyReport();
    void runCopyPath();

    /// The selected job whose next action is offered: the current one, else the first that has one.
    [[nodiscard]] const ExportJob *subject() const;
    void showNext(const ExportJob *job) const;
    void goOn(ResumeNeed need, const ExportJob &job, const QList<JobId> &ids);
    void askForSecrets(const ExportJob &job, const QList<JobId> &ids);
    void trustHost(const ExportJob &job, const QList<JobId> &ids);

    Engine &m_engine;
    JobTableModel &m_model;
    QAbstractItemView &m_view;
    SignInPrompt *m_signIn;
};

/// What happened, what to do, details.
QString errorReport(const ExportJob &job);

} // namespace quayside
