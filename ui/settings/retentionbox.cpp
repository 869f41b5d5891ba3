// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/retentionbox.h"

#include "store/retentionfile.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace quayside {

namespace {

enum class Kind { ForEver, Days, Entries };

constexpr int labelWidth = unit * 22;

} // namespace

RetentionBox::RetentionBox(QWidget *parent)
    : QFrame(parent), m_kind(new QComboBox), m_number(new QSpinBox), m_apply(new QPushButton(tr("Appl&y"))), m_words(makeLabel({}, "muted"))
{
    setProperty("card", true);
    m_kind->addItem(tr("For ever"), int(Kind::ForEver));
    m_kind->addItem(tr("For a number of days"), int(Kind::Days));
    m_kind->addItem(tr("The newest exports"), int(Kind::Entries));
    m_number->setGroupSeparatorShown(true);
    describe(m_kind, tr("Keep exports"), tr("How long the history remembers exports. Their files are never removed."));
    describe(m_number, tr("How many"), tr("Days, or exports"));
    describe(m_apply, tr("Apply"), tr("From now on older exports are removed from the history; their files stay"));
    m_words->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(unit);
    row->addWidget(m_kind, 2);
    row->addWidget(m_number, 1);
    row->addWidget(m_apply);
    auto *label = new QLabel(tr("Keep expo&rts"));
    label->setBuddy(m_kind);
    label->setMinimumSize(labelWidth, unit * 4);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(unit * 3);
    form->setVerticalSpacing(unit);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(label, row);
    form->addRow(m_words);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(unit * 3, unit * 2, unit * 3, unit * 3);
    column->setSpacing(unit * 2);
    column->addWidget(makeLabel(tr("History"), "heading"));
    column->addLayout(form);
    setRetention({});
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        const QSignalBlocker quiet(m_number);
        const bool days = Kind(m_kind->currentData().toInt()) == Kind::Days;
        m_number->setRange(1, days ? longestKeepDays : mostKeepEntries);
        m_number->setValue(days ? 365 : 10'000);
        onChanged();
    });
    connect(m_number, &QSpinBox::valueChanged, this, &RetentionBox::onChanged);
    connect(m_apply, &QPushButton::clicked, this, &RetentionBox::apply);
}

void RetentionBox::setRetention(const Retention &retention)
{
    const QSignalBlocker quietKind(m_kind);
    const QSignalBlocker quietNumber(m_number);
    m_applied = retention;
    const Kind kind = retention.days > 0 ? Kind::Days : retention.entries > 0 ? Kind::Entries : Kind::ForEver;
    m_kind->setCurrentIndex(m_kind->findData(int(kind)));
    m_number->setRange(1, kind == Kind::Days ? longestKeepDays : mostKeepEntries);
    m_number->setValue(kind == Kind::Entries ? retention.entries : qMax(1, retention.days));
    onChanged();
}

Retention RetentionBox::retention() const
{
    switch (Kind(m_kind->currentData().toInt())) {
    case Kind::ForEver: break;
    case Kind::Days: return {m_number->value(), 0};
    case Kind::Entries: return {0, m_number->value()};
    }
    return {};
}

void RetentionBox::onChanged()
{
    const Retention chosen = retention();
    m_number->setVisible(!chosen.keepsAll());
    m_number->setSuffix(chosen.days > 0 ? tr(" days") : tr(" exports"));
    m_apply->setEnabled(chosen != m_applied);
    m_words->setText(chosen.keepsAll() ? tr("Nothing is removed from the history.") : tr("Older exports are removed from the history; their files stay."));
    const int asked = ++m_asked;
    if (chosen.keepsAll() || chosen == m_applied || !countRemoved)
        return;
    countRemoved(chosen, [this, asked](int count) {
        if (asked == m_asked && count >= 0)
            m_words->setText(tr("%Ln export(s) would be removed from the history now; their files stay.", nullptr, count));
    });
}

void RetentionBox::apply()
{
    m_applied = retention();
    onChanged();
    Q_EMIT applied(m_applied);
}

} // namespace quayside
