// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QObject>
#include <QProcess>

namespace quayside {

/// What quayside-sandbox prints when it is up.
struct SandboxGreeting {
    QString url;
    QString token;
    QString workspace;              ///< where its emails are
    QMap<QString, QString> samples; ///< dialect → what it serves, with every sample's id, as text

    friend bool operator==(const SandboxGreeting &, const SandboxGreeting &) = default;
};

/// Starts quayside-sandbox (it stands beside this program) on a free port of this computer and reads what it prints. It ends with the window.
class SandboxLauncher final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SandboxLauncher)

public:
    explicit SandboxLauncher(QObject *parent = nullptr);
    ~SandboxLauncher() override;
    /// Starts it, or tells at once when it runs already.
    void start();
    /// Of the running sandbox; empty while there is none.
    [[nodiscard]] const SandboxGreeting &greeting() const { return m_greeting; }
    /// Folder of the program; tests set their own. Empty: the folder of this program.
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
