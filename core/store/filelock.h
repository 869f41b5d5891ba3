// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace quayside {

/// An OS lock on a file. It ends with the process, so it is never stale (QLockFile guesses from process ids).
class FileLock
{
public:
    enum class Mode { Shared, Exclusive };

    FileLock() = default;
    ~FileLock();
    FileLock(FileLock &&other) noexcept;
    FileLock &operator=(FileLock &&other) noexcept;
    FileLock(const FileLock &) = delete;
    FileLock &operator=(const FileLock &) = delete;

    /// Locks without waiting; creates the file if @p create. A held lock changes to @p mode, perhaps with a gap. False: held elsewhere, or not
    /// openable.
    bool tryLock(const QString &path, Mode mode, bool create = true);
    /// As tryLock, retrying for @p milliseconds.
    bool lock(const QString &path, Mode mode, int milliseconds);
    void unlock();
    [[nodiscard]] bool isLocked() const { return m_descriptor >= 0; }

private:
    int m_descriptor = -1;
};

} // namespace quayside
