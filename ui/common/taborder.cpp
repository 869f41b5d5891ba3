// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/taborder.h"

#include <QLayout>
#include <QScrollArea>

namespace quayside {

namespace {

void collect(QWidget *widget, QList<QWidget *> &found);

void collect(const QLayout *layout, QList<QWidget *> &found)
{
    for (int at = 0; layout && at < layout->count(); ++at) {
        if (QWidget *widget = layout->itemAt(at)->widget())
            collect(widget, found);
        else
            collect(layout->itemAt(at)->layout(), found);
    }
}

void collect(QWidget *widget, QList<QWidget *> &found)
{
    if (widget->focusPolicy() & Qt::TabFocus)
        found.append(widget); // a spin box handles its own children
    else if (const auto *scroll = qobject_cast<QScrollArea *>(widget); scroll && scroll->widget())
        collect(scroll->widget(), found);
    else
        collect(widget->layout(), found);
}

/// The widget before the first of @p widgets.
QWidget *turnAfter(QWidget *window, const QList<QWidget *> &widgets)
{
    QWidget *before = nullptr;
    QWidget *now = window;
    do {
        if (widgets.contains(now))
            return before;
        if (now->focusPolicy() & Qt::TabFocus)
            before = now;
        now = now->nextInFocusChain();
    } while (now != window);
    return nullptr;
}

} // namespace

void tabInOrder(QWidget *area)
{
    QList<QWidget *> found;
    collect(area, found);
    if (QWidget *before = found.isEmpty() ? nullptr : turnAfter(area->window(), found))
        QWidget::setTabOrder(before, found.first());
    for (qsizetype at = 1; at < found.size(); ++at)
        QWidget::setTabOrder(found.at(at - 1), found.at(at));
}

} // namespace quayside
