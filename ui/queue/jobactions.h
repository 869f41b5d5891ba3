// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engine.h"
#include "model/resumepolicy.h"

#include <QObject>

#include <functional>

class QAction;
class QAbstractItemView;

namespace quayside {

class SignInPrompt;
class JobTableModel;

/// What can be done with the selected jobs of a table: one set of actions for buttons, context menu and keyboard.
class JobActions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JobActions)

public:
    JobActions(Engine &engine, JobTableModel &model, QAbstractItemView &view);

    QAction *cancel;
    QAction *next; ///< what fits the current job: "Retry", "Follow again" …; its words change with it
    QAction *again;
    QAction *open;
    QAction *showInFolder;
    QAction *preview;
    QAction *copyError;
    QAction *copyReport;

    [[nodiscard]] QList<JobId> selectedIds() const;
    [[nodiscard]] QList<ExportJob> selectedJobs() const;
    /// The current job; null when there is none.
    [[nodiscard]] const ExportJob *current() const;
    /// Enables what fits the selection.
    void refresh();
    /// Opens a file or a URL; tests put their own in its place.
    std::function<void(const QUrl &)> openUrl;

Q_SIGNALS:
    /// Something to tell the user in place.
    void told(bool isError, const QString &words);
    /// A warning to be agreed to before @p agreed runs.
    void asked(const QString &warning, const QString &button, const std::function<void()> &agreed);
    void previewWanted(const quayside::Artifact &artifact);

private:
    QAction *add(const QString &icon, const QString &text, const QKeySequence &keys, void (JobActions::*run)());
    void runCancel();
    void runNext();
    void runAgain();
    void runOpen();
    void runShowInFolder();
    void runPreview();
    void runCopyError();
    void runCopyReport();

    void showNext(const ExportJob *job);
    void goOn(ResumeNeed need, const ExportJob &job, const QList<JobId> &ids);
    void askForSecrets(const ExportJob &job, const QList<JobId> &ids);
    void trustHost(const ExportJob &job, const QList<JobId> &ids);

    Engine &m_engine;
    JobTableModel &m_model;
    QAbstractItemView &m_view;
    SignInPrompt *m_signIn;
};

/// The error of a job whole: what happened, what to do, details.
QString errorReport(const ExportJob &job);

} // namespace quayside
