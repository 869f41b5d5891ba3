// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QObject>
#include <QStringList>

namespace quayside {

/// One window a profile: the first start listens, every further one hands over its files.
class SingleInstance final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SingleInstance)

public:
    explicit SingleInstance(const QString &profileFolder, QObject *parent = nullptr);

    /// True when a first window answered and took the files; this process should leave then. Waits a second at most.
    bool handOver(const QStringList &files);
    /// Becomes the first. False when the socket cannot be made; the window then works all the same, alone.
    bool listen();

Q_SIGNALS:
    /// Another start asked this window to come forward with these files (maybe none).
    void opened(const QStringList &files);

private:
    void takeConnection();

    QString m_name;
    QLocalServer m_server;
};

} // namespace quayside
