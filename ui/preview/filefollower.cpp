// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/filefollower.h"

#include "base/threadhandoff.h"
#include "output/inputhash.h"

#include <QFileInfo>
#include <QFileSystemWatcher>
#include <QSet>

#include <algorithm>
#include <functional>

namespace quayside {

namespace {

constexpr qsizetype mostFiles = 1000; ///< watches are a limited system resource

/// An unreadable file that exists may be readable by now.
bool differs(const ResultInput &file)
{
    if (file.sha256.isEmpty())
        return QFileInfo::exists(file.path);
    return hashOfInput(file.path) != file.sha256;
}

} // namespace

class FileFollower::Watch final : public QObject
{
public:
    std::function<void()> tell;

    void follow(const QList<ResultInput> &files)
    {
        if (!m_watcher)
            start();
        if (const QStringList old = m_watcher->files() + m_watcher->directories(); !old.isEmpty())
            m_watcher->removePaths(old);
        m_paths.clear();
        QSet<QString> wanted;
        for (const ResultInput &file : files) {
            m_paths.append(file.path);
            // A missing file shows only in its folder.
            for (const QString &one : {file.path, QFileInfo(file.path).path()}) {
                if (QFileInfo::exists(one))
                    wanted.insert(one);
            }
        }
        if (!wanted.isEmpty())
            m_watcher->addPaths(wanted.values());
        watchNew(m_paths); // may have appeared before its folder was watched
        // Catch changes between reading and watching.
        if (std::any_of(files.begin(), files.end(), differs))
            tell();
    }

private:
    void start()
    {
        m_watcher = new QFileSystemWatcher(this);
        connect(m_watcher, &QFileSystemWatcher::fileChanged, this, [this](const QString &path) {
            if (!m_watcher->files().contains(path) && QFileInfo::exists(path))
                m_watcher->addPath(path); // editors that save by renaming end the old watch
            tell();
        });
        // A file removed and recreated shows only in its folder.
        connect(m_watcher, &QFileSystemWatcher::directoryChanged, this, [this](const QString &folder) { findNew(folder); });
    }

    void findNew(const QString &folder)
    {
        QStringList inFolder;
        for (const QString &path : std::as_const(m_paths)) {
            if (QFileInfo(path).path() == folder)
                inFolder.append(path);
        }
        if (watchNew(inFolder) || m_paths.contains(folder + u'/'))
            tell();
    }

    /// Watches existing, unwatched @p paths; returns whether any.
    bool watchNew(const QStringList &paths)
    {
        const QStringList watched = m_watcher->files();
        QStringList come;
        for (const QString &path : paths) {
            if (!watched.contains(path) && QFileInfo(path).isFile())
                come.append(path);
        }
        if (!come.isEmpty())
            m_watcher->addPaths(come);
        return !come.isEmpty();
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

void FileFollower::follow(const QList<ResultInput> &files)
{
    QList<ResultInput> some;
    QStringList paths;
    for (const ResultInput &file : files) {
        if (paths.size() < mostFiles && QFileInfo(file.path).isAbsolute()) {
            some.append(file);
            paths.append(file.path);
        }
    }
    if (paths == m_paths)
        return;
    m_paths = paths;
    callIn(m_watch, [watch = m_watch, some] { watch->follow(some); });
}

} // namespace quayside
