// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/filelock.h"

#include <QLocalServer>
#include <QObject>
#include <QStringList>

#include <functional>

#include <sys/types.h>

namespace quayside {

/// How long a start waits for a first window that is busy.
struct Patience {
    int quietMs = 2'000; ///< before `waits` is called, once
    int wholeMs = 60'000;
    std::function<void()> waits;
};

/// One window a profile: later starts pass their files to the first. Who holds the lock in the profile's run folder is the first, answer or not: it is
/// waited for, never passed by. The socket is beside the lock, and both ends talk only to processes of the same user.
class SingleInstance final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SingleInstance)

public:
    enum class Claim {
        First,      ///< there is no other window (any more): listen
        HandedOver, ///< a first window took the files: exit
        NoAnswer    ///< there is one, and it took none within the patience
    };

    /// @p user: the owner of the other end.
    explicit SingleInstance(QString runFolder, uid_t user, QObject *parent = nullptr);
    ~SingleInstance() override;

    /// Becomes the first, or hands @p files over to it. Those that a window took before it went are taken out of @p files. Waits.
    [[nodiscard]] Claim claim(QStringList &files, const Patience &patience = {});
    /// Replaces a socket that nobody answers at. False: later starts cannot hand anything over, and wait in vain.
    bool listen();
    /// Takes nothing more; later starts wait until this one is gone, and are then the first.
    void close();

Q_SIGNALS:
    /// Another start sent files (maybe none); come forward.
    void opened(const QStringList &files);

private:
    void takeConnection();

    QString m_runFolder;
    uid_t m_user;
    FileLock m_lock;
    QLocalServer m_server;
    bool m_listens = false;
};

} // namespace quayside
