// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rail.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"
#include "ui/help/helpmenu.h"

#include <QButtonGroup>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace quayside {

Rail::Rail(QWidget *window) : m_window(window), m_column(new QVBoxLayout(this)), m_pages(new QButtonGroup(this))
{
    m_column->setContentsMargins(unit, unit * 2, unit, unit * 2);
    m_column->setSpacing(unit);
    connect(m_pages, &QButtonGroup::idClicked, this, &Rail::chosen);
}

QToolButton *Rail::makeButton(const QString &icon, const QString &text, const QString &help)
{
    auto *button = new QToolButton;
    button->setIcon(themedIcon(icon));
    button->setIconSize({24, 24});
    button->setText(text);
    button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    button->setProperty("nav", true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    describe(button, text, help);
    m_column->addWidget(button);
    return button;
}

void Rail::addPage(int page, const QString &icon, const QString &text, const QKeySequence &keys, const QString &help)
{
    QToolButton *button = makeButton(icon, text, help);
    button->setCheckable(true);
    button->setShortcut(keys);
    m_pages->addButton(button, page);
}

void Rail::addStretch()
{
    m_column->addStretch();
}

void Rail::addHelp()
{
    QToolButton *help = makeButton(QStringLiteral("info"), tr("Help"), tr("All commands (Ctrl+K), all keys (F1), and about the program"));
    help->setPopupMode(QToolButton::InstantPopup);
    help->setMenu(makeHelpMenu(m_window));
}

void Rail::setCurrent(int page)
{
    if (QAbstractButton *button = m_pages->button(page))
        button->setChecked(true);
}

void Rail::setCompact(bool compact)
{
    setMinimumWidth(compact ? 0 : unit * 10); // wider if a label needs it
    for (QToolButton *button : findChildren<QToolButton *>(QString(), Qt::FindDirectChildrenOnly))
        button->setToolButtonStyle(compact ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextUnderIcon);
}

} // namespace quayside
