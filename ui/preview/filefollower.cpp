// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/filefollower.h"

#include <QFileSystemWatcher>

#include <functional>

namespace quayside {

/// The part in the thread.
class FileFollower::Watch final : public QObject
{
public:
    std::function<void(const QString &)> tell;

    void follow(const QString &path)
    {
        if (!m_watcher)
            start();
        const QStringList old = m_watcher->files() + m_watcher->directories();
        if (!old.isEmpty())
            m_watcher->removePaths(old);
        m_path = path;
        if (!path.isEmpty())
            m_watcher->addPaths({path, path.section(QLatin1Char('/'), 0, -2)});
    }

private:
    void start()
    {
        m_watcher = new QFileSystemWatcher(this);
        connect(m_watcher, &QFileSystemWatcher::fileChanged, this, [this](const QString &path) {
            m_watcher->addPath(path); // an editor that saves by renaming ends the old watch
            tell(path);
        });
        // An editor that removes the file and makes a new one shows only in the folder.
        connect(m_watcher, &QFileSystemWatcher::directoryChanged, this, [this] {
            if (!m_path.isEmpty() && !m_watcher->files().contains(m_path) && m_watcher->addPath(m_path))
                tell(m_path);
        });
    }

    QFileSystemWatcher *m_watcher = nullptr;
    QString m_path;
};

FileFollower::FileFollower(QObject *parent) : QObject(parent), m_watch(new Watch)
{
    m_thread.setObjectName(QStringLiteral("file follower"));
    m_watch->moveToThread(&m_thread);
    m_watch->tell = [this](const QString &path) {
        QMetaObject::invokeMethod(this, [this, path] {
            if (path == m_path)
                Q_EMIT changed();
        }, Qt::QueuedConnection);
    };
    connect(&m_thread, &QThread::finished, m_watch, &QObject::deleteLater);
    m_thread.start();
}

FileFollower::~FileFollower()
{
    m_thread.quit();
    m_thread.wait();
}

void FileFollower::follow(const QString &path)
{
    if (path == m_path)
        return;
    m_path = path;
    QMetaObject::invokeMethod(m_watch, [watch = m_watch, path] { watch->follow(path); }, Qt::QueuedConnection);
}

} // namespace quayside
