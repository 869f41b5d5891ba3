// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/options/optiongroup.h"

#include "ui/common/theme.h"
#include "ui/common/widgets.h"

#include <QVBoxLayout>

#include <algorithm>

namespace quayside {

namespace {

QVBoxLayout *plainColumn(QWidget *owner)
{
    owner->setProperty("plain", true);
    auto *column = new QVBoxLayout(owner);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(unit);
    return column;
}

} // namespace

OptionGroup::OptionGroup(const QString &name, const QList<OptionSpec> &specs, const LookupFunction &lookup, QList<OptionRow *> &rows, QWidget *parent)
    : QWidget(parent)
{
    QVBoxLayout *column = plainColumn(this);
    const bool onlyFolded = std::all_of(specs.cbegin(), specs.cend(), [](const OptionSpec &spec) { return spec.advanced; });
    if (!name.isEmpty() && !onlyFolded)
        column->addWidget(makeLabel(name, "heading"));
    QVBoxLayout *folded = nullptr;
    for (const OptionSpec &spec : specs) {
        if (spec.advanced && !folded) {
            const QString more = tr("More options");
            folded = name.isEmpty() ? addFold(more, more) : onlyFolded ? addFold(name, name) : addFold(more, tr("More options: %1").arg(name));
        }
        auto *row = new OptionRow(spec, lookup);
        (spec.advanced ? folded : column)->addWidget(row);
        m_rows.append(row);
        rows.append(row);
    }
    if (m_fold)
        column->addWidget(m_fold); // below the others, wherever they came
}

QVBoxLayout *OptionGroup::addFold(const QString &title, const QString &accessibleName)
{
    auto *inside = new QWidget;
    QVBoxLayout *column = plainColumn(inside);
    m_fold = new Section(title, inside, false);
    if (auto *button = m_fold->findChild<QToolButton *>(QString(), Qt::FindDirectChildrenOnly))
        button->setAccessibleName(accessibleName); // the title may stand in several groups
    return column;
}

void OptionGroup::refresh(bool searching)
{
    const auto isShown = [](const OptionRow *row) { return !row->isHidden(); };
    setVisible(std::any_of(m_rows.cbegin(), m_rows.cend(), isShown));
    if (!m_fold)
        return;
    const bool any = std::any_of(m_rows.cbegin(), m_rows.cend(), [&](const OptionRow *row) { return row->spec().advanced && isShown(row); });
    m_fold->setVisible(any);
    if (searching == m_searching)
        return;
    m_searching = searching;
    if (searching)
        m_wasOpen = m_fold->isOpen();
    m_fold->setOpen(searching || m_wasOpen);
}

void OptionGroup::reveal(OptionRow *row)
{
    if (m_fold && row->spec().advanced && m_rows.contains(row))
        m_fold->setOpen(true);
}

} // namespace quayside
