// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queue/exportprovider.h"

#include <QList>
#include <QObject>
#include <QThread>

namespace quayside {

/// Reports files that change, are replaced, disappear or appear. In its own thread: they may be on a slow share.
class FileFollower final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FileFollower)

public:
    explicit FileFollower(QObject *parent = nullptr);
    ~FileFollower() override;
    /// Follows only @p files, at most a thousand; reports those changed since they were read. Skips network addresses.
    void follow(const QList<ResultInput> &files);

Q_SIGNALS:
    void changed();

private:
    class Watch;
    QThread m_thread;
    Watch *m_watch; ///< lives in m_thread
    QStringList m_paths;
};

} // namespace quayside
