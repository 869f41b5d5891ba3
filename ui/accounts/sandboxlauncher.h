// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QObject>
#include <QProcess>

namespace quayside {

struct SandboxGreeting {
    QString url;
    QString token;
    QString workspace;              ///< of its emails
    QMap<QString, QString> samples; ///< dialect → its samples with their ids, as text

    friend bool operator==(const SandboxGreeting &, const SandboxGreeting &) = default;
};

/// Runs quayside-sandbox, from beside this program, on a free local port until the window closes; parses its greeting.
class SandboxLauncher final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SandboxLauncher)

public:
    explicit SandboxLauncher(QObject *parent = nullptr);
    ~SandboxLauncher() override;
    /// Starts it; reports at once if it already runs.
    void start();
    /// Of the running sandbox; empty: none runs.
    [[nodiscard]] const SandboxGreeting &greeting() const { return m_greeting; }
    /// For tests; empty: this program's folder.
    void setFolder(const QString &folder) { m_folder = folder; }

Q_SIGNALS:
    void ready(const quayside::SandboxGreeting &greeting);
    void failed(const QString &words);

private:
    void read();
    QProcess m_process;
    QString m_folder;
    QByteArray m_said;
    SandboxGreeting m_greeting;
};

} // namespace quayside
