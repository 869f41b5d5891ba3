// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>
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
    /// Follows @p paths and no others, a thousand at most.
    void follow(const QStringList &paths);

Q_SIGNALS:
    void changed();

private:
    class Watch;
    QThread m_thread;
    Watch *m_watch; ///< lives in m_thread
    QStringList m_paths;
};

} // namespace quayside
