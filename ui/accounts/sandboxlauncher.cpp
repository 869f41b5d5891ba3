// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/sandboxlauncher.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace quayside {

SandboxLauncher::SandboxLauncher(QObject *parent) : QObject(parent)
{
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &SandboxLauncher::read);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            Q_EMIT failed(tr("The sandbox could not be started: %1").arg(m_process.errorString()));
    });
    connect(&m_process, &QProcess::finished, this, [this] {
        const bool early = m_greeting.url.isEmpty();
        m_greeting = {};
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
    if (!m_greeting.url.isEmpty()) {
        Q_EMIT ready(m_greeting);
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
    if (!m_greeting.url.isEmpty())
        return;
    const QString text = QString::fromUtf8(m_said);
    const QStringList blocks = text.split(QStringLiteral("\n\n"), Qt::SkipEmptyParts);
    static const QRegularExpression address(QStringLiteral("^Base URL +(http://\\S+)$"), QRegularExpression::MultilineOption);
    static const QRegularExpression token(QStringLiteral("^Token +(\\S+)$"), QRegularExpression::MultilineOption);
    static const QRegularExpression dialect(QStringLiteral("^.* \\(dialect ([a-z0-9-]+)\\).*\n"));
    static const QRegularExpression workspace(QStringLiteral(" workspace ([0-9]+)"));
    if (!text.endsWith(QStringLiteral("Ctrl-C ends it.\n")))
        return; // incomplete
    SandboxGreeting heard{address.match(text).captured(1), token.match(text).captured(1), workspace.match(text).captured(1), {}};
    for (const QString &block : blocks) {
        if (const auto match = dialect.match(block); match.hasMatch())
            heard.samples.insert(match.captured(1), block.trimmed());
    }
    if (heard.url.isEmpty())
        return;
    m_greeting = heard;
    Q_EMIT ready(m_greeting);
}

} // namespace quayside
