// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/queue/jobtablemodel.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace quayside {

/// Marks exports of a table whose sources have changed since. Asks the engine for a few at a time; sources on shares that do not answer stay unmarked.
class SourceMarks final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SourceMarks)

public:
    SourceMarks(Engine &engine, JobTableModel &model, QObject *parent = nullptr);

    /// Looks at all listed sources again.
    void lookAgain();
    /// Keeps what verify() found.
    void setResults(JobId id, Verified::State worst);
    /// Exports whose sources have changed, in the order of the table, and of how many.
    [[nodiscard]] QList<JobId> changed() const;
    [[nodiscard]] int looked() const;

Q_SIGNALS:
    /// What is known has changed.
    void told();

private:
    void look();
    void note(const ExportJob &job);
    void apply();

    Engine &m_engine;
    JobTableModel &m_model;
    QHash<JobId, QString> m_keys;      ///< of those asked for
    QHash<QString, JobId> m_newest;    ///< by key
    QHash<JobId, SourceState> m_known; ///< to be shown
    QTimer m_soon;
    QTimer m_apply; ///< answers that come together are shown together
};

} // namespace quayside
