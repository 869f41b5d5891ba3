// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QProcess>

namespace quayside {

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
    /// Folder of the program; tests set their own. Empty: the folder of this program.
    void setFolder(const QString &folder) { m_folder = folder; }

Q_SIGNALS:
    void ready(const QString &baseUrl, const QString &token);
    void failed(const QString &words);

private:
    void read();
    QProcess m_process;
    QString m_folder;
    QByteArray m_said;
    QString m_url;
    QString m_token;
};

} // namespace quayside
