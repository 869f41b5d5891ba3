// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/fileutil.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

namespace quayside::test {

inline constexpr int programPatienceMs = 60'000;

/// How a run of the program ended. `code` -1: by a signal, or not at all.
struct Ended {
    int code = -1;
    QString out;
    QString err;
};

/// The arguments of a line in which no argument has a space.
inline QStringList arguments(const char *line)
{
    return QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts);
}

/// The objects of lines of JSON.
inline QList<QJsonObject> jsonLines(const QString &text)
{
    QList<QJsonObject> objects;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts))
        objects.append(QJsonDocument::fromJson(line.toUtf8()).object());
    return objects;
}

/// A folder of its own with a profile in it, where the program is run as by a script: without a screen, a keychain or a terminal to ask on.
class ProgramFolder
{
public:
    Ended run(const QStringList &arguments, const QByteArray &input = {}, const QMap<QString, QString> &variables = {}) const
    {
        QProcess process;
        prepare(process, variables);
        process.start(QStringLiteral(QUAYSIDE_PROGRAM), arguments);
        return finish(process, input);
    }

    /// Runs a line of bash, in which “$quayside” is the program.
    Ended shell(const QString &line, const QByteArray &input = {}) const
    {
        QProcess process;
        prepare(process, {{QStringLiteral("quayside"), QStringLiteral(QUAYSIDE_PROGRAM)}});
        process.start(QStringLiteral("bash"), {QStringLiteral("-c"), line});
        return finish(process, input);
    }

    /// Sets folder, environment and session of a process that is about to start.
    void prepare(QProcess &process, const QMap<QString, QString> &variables = {}) const
    {
        process.setWorkingDirectory(path());
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_DATA_HOME"), path(QStringLiteral("data")));
        for (const char *name : {"DISPLAY", "QT_QPA_PLATFORM", "DBUS_SESSION_BUS_ADDRESS"})
            environment.remove(QString::fromLatin1(name));
        for (const auto &[name, value] : variables.asKeyValueRange())
            environment.insert(name, value);
        process.setProcessEnvironment(environment);
        process.setChildProcessModifier([] { ::setsid(); });
    }

    [[nodiscard]] bool isValid() const { return m_folder.isValid(); }
    [[nodiscard]] QString path() const { return m_folder.path(); }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    void write(const QString &name, const QByteArray &text) const { writeFile(path(name), text); }
    [[nodiscard]] bool exists(const QString &name) const { return QFile::exists(path(name)); }
    /// Relative names of all files in a folder.
    [[nodiscard]] QStringList below(const QString &folder) const { return filesBelow(path(folder)); }
    [[nodiscard]] QByteArray read(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(missing)");
    }

private:
    static Ended finish(QProcess &process, const QByteArray &input)
    {
        process.write(input);
        process.closeWriteChannel();
        // In an event loop: a server of this thread may be asked meanwhile.
        if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, programPatienceMs))
            process.kill();
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, QString::fromUtf8(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError())};
    }

    QTemporaryDir m_folder;
};

} // namespace quayside::test
