// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace quayside::test {

/// What a program said of a file.
struct ToolResult {
    bool found = false;
    int exitCode = -1;
    QByteArray output; ///< standard output and error
};

/// Runs a program, its standard output and error going into the file @p output; the exit code, -1 where there is none.
/// Not QProcess, whose clone() leaves the thread sanitizer of GCC 12 blind in this process.
inline int spawned(const QStringList &arguments, const QString &output)
{
    QList<QByteArray> words;
    for (const QString &argument : arguments)
        words.append(QFile::encodeName(argument));
    std::vector<char *> argv;
    for (QByteArray &word : words)
        argv.push_back(word.data());
    argv.push_back(nullptr);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, QFile::encodeName(output).constData(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
    posix_spawn_file_actions_adddup2(&actions, STDOUT_FILENO, STDERR_FILENO);
    pid_t child = 0;
    int status = 0;
    const bool ran = posix_spawn(&child, argv.front(), &actions, nullptr, argv.data(), environ) == 0 && waitpid(child, &status, 0) == child;
    posix_spawn_file_actions_destroy(&actions);
    return ran && WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

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
    const QString output = folder.filePath(QStringLiteral("output"));
    result.exitCode = spawned(QStringList{path} + before + QStringList{file.fileName()} + after, output);
    QFile said(output);
    if (said.open(QIODevice::ReadOnly))
        result.output = said.readAll();
    return result;
}

} // namespace quayside::test
