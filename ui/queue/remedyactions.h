// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engine.h"
#include "ui/queue/remedies.h"

#include <QMap>
#include <QObject>

#include <functional>

class QAction;
class QUrl;
class QWidget;

namespace quayside {

/// The remedies of failed exports as actions, each enabled where it helps.
class RemedyActions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RemedyActions)

public:
    RemedyActions(Engine &engine, QWidget *owner);

    [[nodiscard]] QAction *action(Remedy remedy) const { return m_actions.value(int(remedy)); }
    /// In their order.
    [[nodiscard]] QList<QAction *> actions() const { return m_actions.values(); }
    /// Offers what helps @p subject (may be null), to be done to all of @p jobs that it helps.
    void offer(const ExportJob *subject, const QList<ExportJob> &jobs);
    /// Ask for a folder, and for a file name whose taker gets it; replaced in tests.
    std::function<QString(const QString &start)> askFolder;
    std::function<void(const QString &start, const std::function<void(const QString &)> &taker)> askName;

Q_SIGNALS:
    void told(bool isError, const QString &words);
    /// Exports were queued once more.
    void queued(const QList<quayside::Receipt> &receipts);
    /// Sources and settings of this export belong into the form.
    void editWanted(const quayside::ExportJob &job);
    void openWanted(const QUrl &url);
    void signInWanted(const QString &provider);

private:
    void run(Remedy remedy);
    void again(Remedy remedy, const std::function<void(Batch &)> &change);
    void meetExisting(Remedy remedy, ConflictPolicy policy);
    [[nodiscard]] QList<ExportJob> helped(Remedy remedy) const;

    Engine &m_engine;
    QMap<int, QAction *> m_actions;
    QList<ExportJob> m_jobs; ///< what is selected; the subject first
};

} // namespace quayside
