// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/openatline.h"

#include <QDesktopServices>
#include <QProcess>
#include <QUrl>

namespace quayside {

QStringList editorCommand(const QString &command, const QString &path, int line)
{
    QStringList parts = QProcess::splitCommand(command);
    bool hasFile = false;
    for (qsizetype i = 1; i < parts.size(); ++i) {
        hasFile = hasFile || parts.at(i).contains(QLatin1StringView("{file}"));
        // The line first: a file may be called {line}.
        parts[i].replace(QLatin1StringView("{line}"), QString::number(qMax(1, line))).replace(QLatin1StringView("{file}"), path);
    }
    if (!parts.isEmpty() && !hasFile)
        parts.append(path);
    return parts;
}

void openAtLine(const QString &command, const QString &path, int line)
{
    QStringList parts = editorCommand(command, path, line);
    if (!parts.isEmpty()) {
        const QString program = parts.takeFirst();
        if (QProcess::startDetached(program, parts))
            return;
    }
    QDesktopServices::openUrl(QUrl::fromLocalFile(path));
}

} // namespace quayside
