// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/queuechips.h"

#include "ui/common/theme.h"
#include "ui/common/widgets.h"

#include <QButtonGroup>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

#include <array>

namespace quayside {

namespace {

constexpr std::array filters{QueueFilter::All, QueueFilter::Running, QueueFilter::Waiting, QueueFilter::Failed, QueueFilter::Warned};

QString nameOf(QueueFilter filter)
{
    switch (filter) {
    case QueueFilter::All: return QueueChips::tr("All");
    case QueueFilter::Running: return QueueChips::tr("Running");
    case QueueFilter::Waiting: return QueueChips::tr("Waiting");
    case QueueFilter::Failed: return QueueChips::tr("Failed");
    case QueueFilter::Warned: return QueueChips::tr("Warnings");
    case QueueFilter::Changed: break; // nothing in a queue has changed yet
    }
    return {};
}

int countOf(QueueFilter filter, const JobTableModel::Counts &counts)
{
    switch (filter) {
    case QueueFilter::All: return counts.total;
    case QueueFilter::Running: return counts.running;
    case QueueFilter::Waiting: return counts.queued;
    case QueueFilter::Failed: return counts.failed + counts.interrupted;
    case QueueFilter::Warned: return counts.warned;
    case QueueFilter::Changed: break;
    }
    return 0;
}

} // namespace

QueueChips::QueueChips(QWidget *parent)
    : QWidget(parent), m_group(new QButtonGroup(this)), m_retry(new QPushButton(tr("Retry &failed"))), m_cancel(new QPushButton(tr("Cancel a&ll"))),
      m_search(new QLineEdit)
{
    setProperty("plain", true);
    setContentsMargins(0, 2, 0, 0); // in the middle of the tools beside them
    auto *flow = new FlowLayout(unit / 2, this);
    for (const QueueFilter filter : filters) {
        auto *chip = new QToolButton;
        chip->setCheckable(true);
        chip->setProperty("filter", true);
        chip->setFocusPolicy(Qt::StrongFocus);
        m_group->addButton(chip, int(filter));
        m_chips.insert(int(filter), chip);
        flow->addWidget(chip);
    }
    chip(QueueFilter::All)->setChecked(true);
    for (QPushButton *button : {m_retry, m_cancel}) {
        button->setProperty("link", true);
        flow->addWidget(button);
    }
    m_search->setPlaceholderText(tr("Find in the queue"));
    m_search->setClearButtonEnabled(true);
    m_search->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_search->setFixedWidth(unit * 20);
    describe(m_search, tr("Find in the queue"), tr("Lists only exports with these words in their name, folder or format"));
    flow->addWidget(m_search);
    connect(m_search, &QLineEdit::textChanged, this, &QueueChips::searched);
    describe(m_retry, tr("Retry failed"), tr("Tries every failed or interrupted export of the list once more"));
    describe(m_cancel, tr("Cancel all"), tr("Cancels every export of the list that waits or runs"));
    connect(m_group, &QButtonGroup::idClicked, this, [this](int id) { Q_EMIT filterChosen(QueueFilter(id)); });
    connect(m_retry, &QPushButton::clicked, this, &QueueChips::retryFailedWanted);
    connect(m_cancel, &QPushButton::clicked, this, &QueueChips::cancelAllWanted);
    setCounts({});
}

void QueueChips::setCounts(const JobTableModel::Counts &counts)
{
    for (const QueueFilter filter : filters) {
        QToolButton *one = chip(filter);
        const int count = countOf(filter, counts);
        const QString text = count > 0 ? tr("%1 (%2)").arg(nameOf(filter), QLocale().toString(count)) : nameOf(filter);
        if (text != one->text()) {
            one->setText(text);
            describe(one, text, tr("Lists these exports only: %1").arg(nameOf(filter)));
        }
        one->setHidden(count == 0 && filter != QueueFilter::All && !one->isChecked());
    }
    m_retry->setVisible(counts.failed + counts.interrupted > 0);
    m_cancel->setVisible(counts.queued + counts.running > 0);
    constexpr int foundAtAGlance = 8;
    m_search->setVisible(counts.total > foundAtAGlance || !m_search->text().isEmpty() || m_search->hasFocus());
}

} // namespace quayside
