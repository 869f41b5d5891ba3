// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QObject>
#include <QStringList>

namespace quayside {

/// One window a profile: later starts pass their files to the first.
class SingleInstance final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SingleInstance)

public:
    explicit SingleInstance(const QString &profileFolder, QObject *parent = nullptr);

    /// True if a first window took the files: exit then. Waits at most a second.
    bool handOver(const QStringList &files);
    /// Becomes the first. On false the window works alone.
    bool listen();

Q_SIGNALS:
    /// Another start sent files (maybe none); come forward.
    void opened(const QStringList &files);

private:
    void takeConnection();

    QString m_name;
    QLocalServer m_server;
};

} // namespace quayside
