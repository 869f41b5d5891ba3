// SPDX-License-Identifier: GPL-3.0-or-later
#include "convert/diagramcache.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace quayside {
namespace {

constexpr qsizetype mostFiles = 500;
constexpr qint64 mostBytes = 128ll * 1024 * 1024;
constexpr qint64 largestPicture = 32ll * 1024 * 1024;

} // namespace

DiagramCache::DiagramCache(const QString &folder) : m_folder(folder.isEmpty() ? QString() : folder + QStringLiteral("/diagrams")) {}

QString DiagramCache::pathOf(const QByteArray &key) const
{
    return m_folder + u'/' + QString::fromLatin1(key.toHex());
}

QByteArray DiagramCache::find(const QByteArray &key) const
{
    QFile file(pathOf(key));
    return !m_folder.isEmpty() && file.open(QIODevice::ReadOnly) && file.size() <= largestPicture ? file.readAll() : QByteArray();
}

void DiagramCache::keep(const QByteArray &key, const QByteArray &picture) const
{
    if (m_folder.isEmpty() || !QDir().mkpath(m_folder))
        return;
    QSaveFile file(pathOf(key));
    if (file.open(QIODevice::WriteOnly) && file.write(picture) == picture.size())
        file.commit();
}

void DiagramCache::sweep() const
{
    if (m_folder.isEmpty())
        return;
    qint64 bytes = 0;
    qsizetype files = 0;
    const QFileInfoList newestFirst = QDir(m_folder).entryInfoList(QDir::Files, QDir::Time);
    for (const QFileInfo &file : newestFirst) {
        bytes += file.size();
        if (++files > mostFiles || bytes > mostBytes)
            QFile::remove(file.filePath());
    }
}

} // namespace quayside
