// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QRegularExpression>
#include <QString>

namespace quayside::test {

/// quayside-sandbox as a process of its own, on a free port, with the token `sandbox-token`. It ends with this object.
class SandboxProcess
{
    Q_DISABLE_COPY_MOVE(SandboxProcess)

public:
    SandboxProcess() = default;
    ~SandboxProcess()
    {
        m_process.terminate();
        if (!m_process.waitForFinished(5000))
            m_process.kill();
        m_process.waitForFinished();
    }

    /// Starts @p program and reads its greeting. False when it does not come up.
    bool start(const QString &program, const QStringList &more = {})
    {
        m_process.start(program, QStringList{QStringLiteral("--port"), QStringLiteral("0"), QStringLiteral("--token"), QStringLiteral("sandbox-token")} + more);
        constexpr int patienceMs = 60'000;
        while (!m_greeting.contains(QStringLiteral("Ctrl-C ends it")) && m_process.waitForReadyRead(patienceMs))
            m_greeting += QString::fromUtf8(m_process.readAllStandardOutput());
        return !url().isEmpty();
    }
    [[nodiscard]] QString greeting() const { return m_greeting; }
    [[nodiscard]] QString url() const { return find("Base URL\\s+(http://\\S+)"); }
    /// What the first bracket of @p pattern matches in the greeting: how a test learns a sample's id. @p group: another bracket.
    [[nodiscard]] QString find(const char *pattern, int group = 1) const
    {
        return QRegularExpression(QString::fromLatin1(pattern)).match(m_greeting).captured(group);
    }

private:
    QProcess m_process;
    QString m_greeting;
};

} // namespace quayside::test
