// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThread>

namespace quayside {

/// Tells when a file changes on disk, also when an editor replaces it by a new one. Looks at the disk in a thread of its own: the file
/// may be on a network share.
class FileFollower final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FileFollower)

public:
    explicit FileFollower(QObject *parent = nullptr);
    ~FileFollower() override;
    /// Follows @p path and no other; empty: none.
    void follow(const QString &path);

Q_SIGNALS:
    void changed();

private:
    class Watch;
    QThread m_thread;
    Watch *m_watch; ///< lives in m_thread
    QString m_path;
};

} // namespace quayside
