// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/sandboxlauncher.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace quayside {

SandboxLauncher::SandboxLauncher(QObject *parent) : QObject(parent)
{
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &SandboxLauncher::read);
    connect(&m_process, &QProcess::errorOccurred, this, [this] {
        if (m_url.isEmpty())
            Q_EMIT failed(tr("The sandbox could not be started: %1").arg(m_process.errorString()));
    });
    connect(&m_process, &QProcess::finished, this, [this] {
        const bool early = m_url.isEmpty();
        m_url.clear();
        if (early)
            Q_EMIT failed(tr("The sandbox ended at once. It says: %1").arg(QString::fromLocal8Bit(m_process.readAllStandardError()).trimmed()));
    });
}

SandboxLauncher::~SandboxLauncher()
{
    m_process.disconnect(this);
    m_process.kill();
    m_process.waitForFinished(1000);
}

void SandboxLauncher::start()
{
    if (!m_url.isEmpty()) {
        Q_EMIT ready(m_url, m_token);
        return;
    }
    if (m_process.state() != QProcess::NotRunning)
        return;
    m_said.clear();
    const QString folder = m_folder.isEmpty() ? QCoreApplication::applicationDirPath() : m_folder;
    m_process.start(folder + QStringLiteral("/quayside-sandbox"), QStringList());
}

void SandboxLauncher::read()
{
    m_said += m_process.readAllStandardOutput();
    if (!m_url.isEmpty())
        return;
    // The first lines are "Base URL  http://…" and "Token  …", in the language of the program: told apart by their shape.
    static const QRegularExpression address(QStringLiteral("(http://\\S+:\\d+)\\S*"));
    const QStringList lines = QString::fromUtf8(m_said).split(QLatin1Char('\n'));
    for (qsizetype i = 0; i + 2 < lines.size(); ++i) { // the line after it must be whole
        const auto match = address.match(lines.at(i));
        if (!match.hasMatch())
            continue;
        m_url = match.captured(1);
        m_token = lines.at(i + 1).simplified().section(QLatin1Char(' '), -1);
        Q_EMIT ready(m_url, m_token);
        return;
    }
}

} // namespace quayside
