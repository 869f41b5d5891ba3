// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace quayside::test {

/// What a program said of a file.
struct ToolResult {
    bool found = false;
    int exitCode = -1;
    QByteArray output; ///< standard output and error
};

/// Runs @p program with @p before, the name of a file with @p data, and @p after.
inline ToolResult tool(const QString &program, const QStringList &before, const QByteArray &data, const QStringList &after = {})
{
    ToolResult result;
    const auto path = QStandardPaths::findExecutable(program);
    if (path.isEmpty())
        return result;
    result.found = true;
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("a.pdf")));
    if (!file.open(QIODevice::WriteOnly) || file.write(data) != data.size())
        return result;
    file.close();
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(path, before + QStringList{file.fileName()} + after);
    if (process.waitForFinished(120000))
        result.exitCode = process.exitCode();
    result.output = process.readAll();
    return result;
}

} // namespace quayside::test
