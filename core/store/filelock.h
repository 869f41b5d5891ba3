// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace quayside {

/// A lock of the system on a file. It ends with the process however that ends, so it is never stale (QLockFile guesses by process number).
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

    /// Takes the lock without waiting; the file is made when @p create. A lock already held here is changed to @p mode (for a moment it may
    /// be nobody's). False: somebody else has it, or the file cannot be opened.
    bool tryLock(const QString &path, Mode mode, bool create = true);
    /// As tryLock, trying again for @p milliseconds.
    bool lock(const QString &path, Mode mode, int milliseconds);
    void unlock();
    [[nodiscard]] bool isLocked() const { return m_descriptor >= 0; }

private:
    int m_descriptor = -1;
};

} // namespace quayside
