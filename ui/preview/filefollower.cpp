// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/filefollower.h"

#include "base/threadhandoff.h"

#include <QFileInfo>
#include <QFileSystemWatcher>
#include <QSet>

#include <functional>

namespace quayside {

namespace {

constexpr qsizetype mostPaths = 1000; ///< the system has only so many watches for all its programs

} // namespace

/// The part in the thread.
class FileFollower::Watch final : public QObject
{
public:
    std::function<void()> tell;

    void follow(const QStringList &paths)
    {
        if (!m_watcher)
            start();
        if (const QStringList old = m_watcher->files() + m_watcher->directories(); !old.isEmpty())
            m_watcher->removePaths(old);
        m_paths = paths;
        QSet<QString> wanted;
        for (const QString &path : paths) {
            // What is not there yet shows only in its folder.
            for (const QString &one : {path, QFileInfo(path).path()}) {
                if (QFileInfo::exists(one))
                    wanted.insert(one);
            }
        }
        if (!wanted.isEmpty())
            m_watcher->addPaths(wanted.values());
    }

private:
    void start()
    {
        m_watcher = new QFileSystemWatcher(this);
        connect(m_watcher, &QFileSystemWatcher::fileChanged, this, [this](const QString &path) {
            if (!m_watcher->files().contains(path) && QFileInfo::exists(path))
                m_watcher->addPath(path); // an editor that saves by renaming ends the old watch
            tell();
        });
        // An editor that removes the file and makes a new one shows only in the folder.
        connect(m_watcher, &QFileSystemWatcher::directoryChanged, this, [this](const QString &folder) { findNew(folder); });
    }

    void findNew(const QString &folder)
    {
        const QStringList watched = m_watcher->files();
        QStringList come;
        for (const QString &path : std::as_const(m_paths)) {
            if (QFileInfo(path).path() == folder && !watched.contains(path) && QFileInfo(path).isFile())
                come.append(path);
        }
        if (come.isEmpty())
            return;
        m_watcher->addPaths(come);
        tell();
    }

    QFileSystemWatcher *m_watcher = nullptr;
    QStringList m_paths;
};

FileFollower::FileFollower(QObject *parent) : QObject(parent), m_watch(new Watch)
{
    m_thread.setObjectName(QStringLiteral("file follower"));
    m_watch->moveToThread(&m_thread);
    m_watch->tell = [this] { callIn(this, [this] { Q_EMIT changed(); }); };
    connect(&m_thread, &QThread::finished, m_watch, &QObject::deleteLater);
    m_thread.start();
}

FileFollower::~FileFollower()
{
    m_thread.quit();
    m_thread.wait();
}

void FileFollower::follow(const QStringList &paths)
{
    const QStringList some = paths.mid(0, mostPaths);
    if (some == m_paths)
        return;
    m_paths = some;
    callIn(m_watch, [watch = m_watch, some] { watch->follow(some); });
}

} // namespace quayside
