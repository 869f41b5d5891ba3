// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/queuehead.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"
#include "ui/queue/queuechips.h"

#include <QAction>
#include <QPushButton>
#include <QVBoxLayout>

namespace quayside {

QueueHead::QueueHead(const QList<QAction *> &deeds, QWidget *parent)
    : QWidget(parent), m_title(makeLabel(tr("Queue"), "heading")), m_chips(new QueueChips), m_remark(new ElidedLabel),
      m_pause(makeToolButton(QStringLiteral("pause"), {})),
      m_clear(makeToolButton(QStringLiteral("trash"), tr("Take finished exports off this list (the history keeps them)"))),
      m_info(makeToolButton(QStringLiteral("info"), tr("Show details (Ctrl+I)"))), m_pauseBand(makePauseBand())
{
    setProperty("plain", true);
    m_remark->setProperty("role", QStringLiteral("muted"));
    auto *row = new QHBoxLayout;
    row->setSpacing(unit / 2);
    row->addWidget(m_title);
    row->addSpacing(unit);
    row->addWidget(m_chips, 1);
    row->addWidget(m_remark, 1);
    for (QAction *action : deeds) {
        auto *button = makeToolButton({}, action->toolTip());
        button->setDefaultAction(action);
        row->addWidget(button);
        m_tools.append(button);
    }
    row->addSpacing(unit);
    m_info->setCheckable(true);
    m_info->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_I));
    for (QToolButton *button : {m_pause, m_clear, m_info}) {
        row->addWidget(button);
        m_tools.append(button);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(unit / 2);
    column->addLayout(row);
    column->addWidget(m_pauseBand);
    connect(m_pause, &QToolButton::clicked, this, [this] { Q_EMIT pauseWanted(!m_paused); });
    connect(m_clear, &QToolButton::clicked, this, &QueueHead::clearWanted);
    setPaused(false);
}

QWidget *QueueHead::makePauseBand()
{
    auto *band = new QFrame;
    band->setProperty("notice", QStringLiteral("warning"));
    auto *row = new QHBoxLayout(band);
    row->setContentsMargins(unit, unit / 2, unit, unit / 2);
    auto *go = new QPushButton(tr("&Go on"));
    go->setProperty("link", true);
    describe(go, tr("Go on"), tr("Go on with the queue"));
    row->addWidget(makeLabel(tr("Paused: what runs is finished, what waits stays waiting.")), 1);
    row->addWidget(go);
    connect(go, &QPushButton::clicked, this, [this] { Q_EMIT pauseWanted(false); });
    return band;
}

void QueueHead::setTitled(bool titled)
{
    m_title->setVisible(titled);
}

void QueueHead::setRemark(const QString &words)
{
    m_remark->setFullText(words);
    m_remark->setHidden(words.isEmpty());
}

void QueueHead::setPaused(bool paused)
{
    m_paused = paused;
    m_pauseBand->setVisible(paused);
    m_pause->setIcon(themedIcon(paused ? QStringLiteral("play") : QStringLiteral("pause")));
    describe(m_pause, paused ? tr("Go on with the queue") : tr("Pause the queue: running exports finish, waiting ones wait"));
}

void QueueHead::showTools(bool any, bool anyFinished)
{
    m_clear->setEnabled(anyFinished);
    for (QWidget *tool : std::as_const(m_tools))
        tool->setVisible(any);
}

} // namespace quayside
