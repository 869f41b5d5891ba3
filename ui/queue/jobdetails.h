// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engine.h"

#include <QFrame>

#include <functional>

class QAction;
class QTextBrowser;
class QToolButton;
class QStackedLayout;

namespace quayside {

/// Everything about one job, to be read whole and copied: the error with what to do, results, warnings with their place, facts.
class JobDetails final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JobDetails)

public:
    explicit JobDetails(Engine &engine, QWidget *parent = nullptr);
    /// Shows @p job at once and asks the engine for the parts a table does not hold. Null: the empty state.
    void show(const ExportJob *job);
    /// What is shown, as plain text.
    [[nodiscard]] QString plainText() const;
    /// The button below the words: what can be done about this very job. Shown while @p action is enabled.
    void setNextAction(QAction *action);
    std::function<void(const QUrl &)> openUrl;

Q_SIGNALS:
    void closed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void draw(const ExportJob &job);
    Engine &m_engine;
    QTextBrowser *m_text;
    QStackedLayout *m_stack;
    QToolButton *m_next;
    ExportJob m_job;
};

} // namespace quayside
