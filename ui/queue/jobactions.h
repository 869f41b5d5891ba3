// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/engine.h"

#include <QObject>

#include <functional>

class QAction;
class QAbstractItemView;

namespace quayside {

class JobTableModel;

/// What can be done with the selected jobs of a table: one set of actions for buttons, context menu and keyboard.
class JobActions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JobActions)

public:
    JobActions(Engine &engine, JobTableModel &model, QAbstractItemView &view);

    QAction *cancel;
    QAction *retry;
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
    void previewWanted(const quayside::Artifact &artifact);

private:
    QAction *add(const QString &icon, const QString &text, const QKeySequence &keys, void (JobActions::*run)());
    void runCancel();
    void runRetry();
    void runAgain();
    void runOpen();
    void runShowInFolder();
    void runPreview();
    void runCopyError();
    void runCopyReport();

    Engine &m_engine;
    JobTableModel &m_model;
    QAbstractItemView &m_view;
};

/// The error of a job whole: what happened, what to do, details.
QString errorReport(const ExportJob &job);

} // namespace quayside
