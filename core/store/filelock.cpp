// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/filelock.h"

#include <QElapsedTimer>
#include <QFile>
#include <QThread>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace quayside {
namespace {

// The last holder may have deleted the file between open and flock; such a lock protects nothing.
bool stillAt(int descriptor, const QByteArray &path)
{
    struct stat held {};
    struct stat there {};
    return ::fstat(descriptor, &held) == 0 && ::stat(path.constData(), &there) == 0 && held.st_ino == there.st_ino && held.st_dev == there.st_dev;
}

} // namespace

FileLock::~FileLock()
{
    unlock();
}

FileLock::FileLock(FileLock &&other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)) {}

FileLock &FileLock::operator=(FileLock &&other) noexcept
{
    if (this != &other) {
        unlock();
        m_descriptor = std::exchange(other.m_descriptor, -1);
    }
    return *this;
}

bool FileLock::tryLock(const QString &path, Mode mode, bool create)
{
    const QByteArray name = QFile::encodeName(path);
    const bool held = m_descriptor >= 0;
    if (!held)
        m_descriptor = ::open(name.constData(), O_RDWR | O_CLOEXEC | (create ? O_CREAT : 0), 0600);
    if (m_descriptor < 0)
        return false;
    const int operation = (mode == Mode::Shared ? LOCK_SH : LOCK_EX) | LOCK_NB;
    int result = 0;
    do {
        result = ::flock(m_descriptor, operation);
    } while (result != 0 && errno == EINTR);
    if (result == 0 && stillAt(m_descriptor, name))
        return true;
    unlock();
    return false;
}

bool FileLock::lock(const QString &path, Mode mode, int milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    while (!tryLock(path, mode)) {
        if (timer.elapsed() >= milliseconds)
            return false;
        QThread::msleep(5);
    }
    return true;
}

void FileLock::unlock()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
    m_descriptor = -1;
}

} // namespace quayside
