// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/mirror.h"

#include <QGuiApplication>
#include <QLayout>
#include <QSplitter>

namespace quayside {

namespace {

constexpr QChar endOfIsolate(0x2069);

} // namespace

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
    constexpr QChar leftToRight(0x2066);
    return QGuiApplication::isRightToLeft() ? leftToRight + path + endOfIsolate : path;
}

QString nameInWords(const QString &name)
{
    constexpr QChar rightToLeft(0x2067);
    if (!QGuiApplication::isRightToLeft())
        return name;
    return name.isRightToLeft() ? rightToLeft + name + endOfIsolate : pathInWords(name);
}

QString listed(const QStringList &parts)
{
    return parts.join(QCoreApplication::translate("Words", ", ", "between the parts of a list"));
}

QString arrowOn()
{
    return QGuiApplication::isRightToLeft() ? QStringLiteral(" ← ") : QStringLiteral(" → ");
}

QString onOneLine(const QString &name)
{
    QString line = name;
    for (QChar &letter : line) {
        if (letter.category() == QChar::Other_Control)
            letter = u' ';
    }
    return line;
}

} // namespace quayside
