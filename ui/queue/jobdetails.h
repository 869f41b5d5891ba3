// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engine.h"

#include <QFrame>

#include <functional>

class QAction;
class QTextBrowser;
class QStackedLayout;

namespace quayside {

/// What the row of a job does not say, selectable: error and remedy, results, warnings, each of which leads to its line of the source, facts.
class JobDetails final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JobDetails)

public:
    explicit JobDetails(Engine &engine, QWidget *parent = nullptr);
    /// Shows @p job, then asks the engine for the rest. Null: empty state.
    void show(const ExportJob *job);
    /// Shows the results and warnings of a batch. What it is and how it stands is said by its row.
    void showBatch(const QList<ExportJob> &jobs);
    /// To word the settings of exports.
    void setProviders(const QList<ProviderDescription> &providers) { m_providers = providers; }
    /// The shown text.
    [[nodiscard]] QString plainText() const;
    /// What can be done about the job, as buttons below the text; each is shown while enabled.
    void setActions(const QList<QAction *> &actions);
    std::function<void(const QUrl &)> openUrl;
    /// Opens a source at a line; at first in the desktop's program.
    std::function<void(const QString &path, int line)> openSource;

Q_SIGNALS:
    void closed();
    /// The source of a warning is not where it was.
    void sourceMissing(const QString &words);

protected:
    void changeEvent(QEvent *event) override;

private:
    void follow(const QUrl &link);
    void draw(const ExportJob &job);
    Engine &m_engine;
    QTextBrowser *m_text;
    QStackedLayout *m_stack;
    QWidget *m_buttons;
    ExportJob m_job;
    QList<ProviderDescription> m_providers;
    QString m_batch;              ///< whose results are shown; empty: those of a job
    QString m_batchHtml;          ///< so that it is drawn only when it changed
    QList<ExportJob> m_batchJobs; ///< that it is made of
    std::size_t m_batchSeen = 0;  ///< of them
};

} // namespace quayside
