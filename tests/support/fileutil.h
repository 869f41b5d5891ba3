// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace quayside::test {

/// Writes a whole file, its folders included; aborts the test program when it cannot.
void writeFile(const QString &path, const QByteArray &bytes);

/// A whole file; a null array when there is none.
QByteArray readFile(const QString &path);

/// Relative names of all files below @p folder, hidden ones too, sorted.
QStringList filesBelow(const QString &folder);

/// Mounts a tmpfs of @p bytes at @p folder for as long as it lives. Needs root; check isMounted() and skip.
class TinyDisk
{
public:
    TinyDisk(const QString &folder, qint64 bytes);
    ~TinyDisk();
    TinyDisk(const TinyDisk &) = delete;
    TinyDisk &operator=(const TinyDisk &) = delete;
    [[nodiscard]] bool isMounted() const { return m_mounted; }
    /// Mounts it again read-only, or writable.
    bool setReadOnly(bool readOnly);

private:
    QByteArray m_folder;
    bool m_mounted = false;
};

} // namespace quayside::test
