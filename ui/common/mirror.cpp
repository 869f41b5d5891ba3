// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/mirror.h"

#include <QGuiApplication>
#include <QLayout>
#include <QSplitter>

namespace quayside {

void mirrorMargins(QWidget *parent)
{
    if (!QGuiApplication::isRightToLeft())
        return;
    for (QLayout *layout : parent->findChildren<QLayout *>()) {
        const QMargins margins = layout->contentsMargins();
        layout->setContentsMargins(margins.right(), margins.top(), margins.left(), margins.bottom());
    }
    // Read from the right, a splitter of Qt 6.4 puts its parts one pixel too far to the right, where the last one is cut.
    for (QSplitter *splitter : parent->findChildren<QSplitter *>()) {
        if (splitter->orientation() == Qt::Horizontal)
            splitter->setContentsMargins(0, 0, 1, 0);
    }
}

QString pathInWords(const QString &path)
{
    constexpr QChar isolate(0x2066);
    constexpr QChar end(0x2069);
    return QGuiApplication::isRightToLeft() ? isolate + path + end : path;
}

} // namespace quayside
