// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/fieldfilter.h"

#include "ui/common/accessiblecombo.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>
#include <QScreen>

namespace quayside {

namespace {

constexpr int mostRows = 40;

bool isField(const QWidget *widget)
{
    return qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget);
}

/// The wheel would give the field the focus first, and then change it.
void setUp(QWidget *field)
{
    if (field->focusPolicy() == Qt::WheelFocus)
        field->setFocusPolicy(Qt::StrongFocus);
    if (auto *box = qobject_cast<QComboBox *>(field))
        box->setMaxVisibleItems(mostRows);
}

/// Qt measures the rows before the style sheet has had its say; what it missed is added once the list stands.
void showAllRows(QWidget *popup)
{
    const auto *view = popup->findChild<QAbstractItemView *>();
    if (!view || !view->model() || view->model()->rowCount(view->rootIndex()) == 0)
        return;
    const int rows = view->model()->rowCount(view->rootIndex());
    const QRect first = view->visualRect(view->model()->index(0, 0, view->rootIndex()));
    const QRect last = view->visualRect(view->model()->index(qMin(rows, mostRows) - 1, 0, view->rootIndex()));
    const int missing = last.bottom() + 1 - first.top() - view->viewport()->height();
    if (missing <= 0)
        return;
    const QRect screen = popup->screen()->availableGeometry();
    QRect place = popup->geometry();
    place.setHeight(qMin(place.height() + missing, screen.height()));
    place.moveTop(qMax(screen.top(), qMin(place.top(), screen.bottom() + 1 - place.height())));
    popup->setGeometry(place);
}

} // namespace

FieldFilter::FieldFilter(QObject *parent) : QObject(parent)
{
    QCoreApplication::instance()->installEventFilter(this);
    installAccessibleCombos();
}

bool FieldFilter::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if ((type != QEvent::Wheel && type != QEvent::Polish && type != QEvent::Show) || !watched->isWidgetType())
        return false;
    auto *widget = static_cast<QWidget *>(watched);
    if (type == QEvent::Show) {
        if (widget->inherits("QComboBoxPrivateContainer"))
            showAllRows(widget);
        return false;
    }
    if (!isField(widget))
        return false;
    if (type == QEvent::Polish) {
        setUp(widget);
        return false;
    }
    if (widget->hasFocus())
        return false;
    event->ignore(); // what scrolls around it takes it
    return true;
}

} // namespace quayside
