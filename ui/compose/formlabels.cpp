// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/formlabels.h"

#include <QLabel>

namespace quayside {

namespace {

constexpr const char *mark = "formLabel";

} // namespace

void markFormLabel(QLabel *label)
{
    label->setProperty(mark, true);
    label->setMinimumWidth(formLabelWidth);
}

void alignFormLabels(QWidget *form)
{
    QList<QLabel *> labels = form->findChildren<QLabel *>();
    labels.removeIf([](const QLabel *label) { return !label->property(mark).toBool(); });
    int widest = formLabelWidth;
    for (QLabel *label : std::as_const(labels)) {
        label->ensurePolished();
        widest = qMax(widest, label->sizeHint().width());
    }
    for (QLabel *label : std::as_const(labels))
        label->setMinimumWidth(widest);
}

} // namespace quayside
