// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engine.h"

#include <QObject>

#include <functional>

class QAction;
class QWidget;

namespace quayside {

class JobActions;
class SourceMarks;

/// What the history adds to the actions of jobs: verify, edit and run, save as preset, compare two, export those whose sources have changed.
class HistoryActions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HistoryActions)

public:
    /// @p jobs: for what is selected.
    HistoryActions(Engine &engine, JobActions &jobs, SourceMarks &marks, QWidget *owner);

    QAction *verify;
    QAction *edit;
    QAction *savePreset;
    QAction *compare;

    /// Enables what fits the selection.
    void refresh();
    /// Exports these once more, each to where it went.
    void exportAgain(const QList<ExportJob> &jobs);
    void setProviders(const QList<ProviderDescription> &providers) { m_providers = providers; }
    /// Asks for a name whose taker gets it; replaced in tests.
    std::function<void(const QString &start, const std::function<void(const QString &)> &taker)> askName;

Q_SIGNALS:
    /// A message for the user, shown in place.
    void told(bool isError, const QString &words);
    /// Exports were queued once more.
    void queued(const QList<quayside::Receipt> &receipts);
    /// Sources and settings belong into the form.
    void editWanted(const quayside::Batch &batch);

private:
    void runVerify();
    void verifyNext();
    void tellVerified();
    void runSavePreset();
    void savePresetAs(const Preset &preset, const QString &name);
    void runCompare();

    Engine &m_engine;
    JobActions &m_jobs;
    SourceMarks &m_marks;
    QWidget *m_owner;
    QList<ProviderDescription> m_providers;
    QList<ExportJob> m_toVerify;
    QMap<Verified::State, int> m_verified;
    QStringList m_differing; ///< names of what is changed or missing
};

/// The settings of several exports together: their sources, formats, languages. Where they contradict, the first counts.
Batch batchOfAll(const QList<ExportJob> &jobs);

} // namespace quayside
