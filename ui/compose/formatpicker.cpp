// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/formatpicker.h"

#include "ui/common/theme.h"
#include "ui/common/widgets.h"

#include <QCheckBox>
#include <QGridLayout>

#include <algorithm>

namespace quayside {

FormatPicker::FormatPicker(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    setProperty("plain", true);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(unit);
    m_grid->setVerticalSpacing(2);
    setAccessibleName(tr("Formats"));
}

void FormatPicker::setTargets(const QList<TargetFormat> &targets)
{
    const bool isSame = std::equal(targets.begin(), targets.end(), m_boxes.begin(), m_boxes.end(), [](const TargetFormat &target, const auto &box) {
        return target.id == box.first && target.name == box.second->accessibleName();
    });
    if (isSame) // who stands on one of them stays there
        return;
    const QStringList before = chosen();
    for (const auto &[id, box] : std::as_const(m_boxes))
        delete box;
    m_boxes.clear();
    constexpr int columns = 2;
    for (const TargetFormat &target : targets) {
        auto *box = new QCheckBox(QString(target.name).replace(QLatin1Char('&'), QLatin1StringView("&&")));
        describe(box, target.name, target.help);
        box->setChecked(before.contains(target.id));
        const int at = int(m_boxes.size());
        m_grid->addWidget(box, at / columns, at % columns);
        m_grid->setColumnStretch(at % columns, 1);
        m_boxes.append({target.id, box});
        connect(box, &QCheckBox::toggled, this, &FormatPicker::changed);
    }
}

QStringList FormatPicker::chosen() const
{
    QStringList ids;
    for (const auto &[id, box] : m_boxes) {
        if (box->isChecked())
            ids.append(id);
    }
    return ids;
}

void FormatPicker::setChosen(const QStringList &ids)
{
    for (const auto &[id, box] : std::as_const(m_boxes)) {
        const QSignalBlocker quiet(box);
        box->setChecked(ids.contains(id));
    }
    Q_EMIT changed();
}

} // namespace quayside
