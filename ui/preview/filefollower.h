// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queue/exportprovider.h"

#include <QList>
#include <QObject>
#include <QThread>

namespace quayside {

/// Tells when one of some files changes on disk, also when an editor replaces it by a new one, when it goes, and when one that was missing
/// comes. Looks at the disk in a thread of its own: the files may be on a network share.
class FileFollower final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FileFollower)

public:
    explicit FileFollower(QObject *parent = nullptr);
    ~FileFollower() override;
    /// Follows @p files and no others, a thousand at most. What has another content by the time it is watched changed before that: it is told
    /// too. The path of what lies on the network is left out.
    void follow(const QList<ResultInput> &files);

Q_SIGNALS:
    void changed();

private:
    class Watch;
    QThread m_thread;
    Watch *m_watch;      ///< lives in m_thread
    QStringList m_paths; ///< of the files followed
};

} // namespace quayside
