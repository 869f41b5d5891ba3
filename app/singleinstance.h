// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QObject>
#include <QStringList>

#include <sys/types.h>

namespace quayside {

/// One window a profile: later starts pass their files to the first. The socket is in the profile's run folder, and both ends talk only to processes of
/// the same user.
class SingleInstance final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SingleInstance)

public:
    /// @p user: the owner of the other end.
    explicit SingleInstance(QString runFolder, uid_t user, QObject *parent = nullptr);
    ~SingleInstance() override;

    /// True if a first window took the files: exit then. Waits at most a second.
    bool handOver(const QStringList &files);
    /// Becomes the first, replacing a socket that did not answer. On false the window works alone.
    bool listen();

Q_SIGNALS:
    /// Another start sent files (maybe none); come forward.
    void opened(const QStringList &files);

private:
    void takeConnection();

    QString m_runFolder;
    uid_t m_user;
    QLocalServer m_server;
    bool m_listens = false;
};

} // namespace quayside
