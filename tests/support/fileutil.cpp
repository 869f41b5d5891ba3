// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fileutil.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <sys/mount.h>

namespace quayside::test {

void writeFile(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList filesBelow(const QString &folder)
{
    QStringList names;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (files.hasNext())
        names.append(QDir(folder).relativeFilePath(files.next()));
    names.sort();
    return names;
}

TinyDisk::TinyDisk(const QString &folder, qint64 bytes) : m_folder(QFile::encodeName(folder))
{
    QDir().mkpath(folder);
    const QByteArray size = "size=" + QByteArray::number(bytes);
    m_mounted = ::mount("tmpfs", m_folder.constData(), "tmpfs", 0, size.constData()) == 0;
}

TinyDisk::~TinyDisk()
{
    if (m_mounted)
        ::umount2(m_folder.constData(), MNT_DETACH);
}

bool TinyDisk::setReadOnly(bool readOnly)
{
    return ::mount("tmpfs", m_folder.constData(), nullptr, readOnly ? (MS_REMOUNT + 0UL) | MS_RDONLY : MS_REMOUNT + 0UL, nullptr) == 0;
}

} // namespace quayside::test
