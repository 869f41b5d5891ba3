// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/instance.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRandomGenerator>

namespace quayside {
namespace {

constexpr QLatin1StringView lockSuffix(".instance");
constexpr QLatin1StringView startsSuffix(".starts");

bool isInstanceId(const QString &id)
{
    return id.size() == 12 && std::all_of(id.begin(), id.end(), [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); });
}

} // namespace

Result<Instance> Instance::begin(const QString &runFolder)
{
    Instance instance;
    instance.m_runFolder = runFolder;
    for (int attempt = 0; attempt < 3; ++attempt) {
        const quint64 random = QRandomGenerator::system()->generate64();
        instance.m_id = QString::number(random, 16).rightJustified(16, u'0').right(12);
        if (instance.m_lock.tryLock(instance.fileOf(instance.m_id), FileLock::Mode::Exclusive))
            return instance;
    }
    return failure(ErrorCode::StoreUnavailable,
                   {{QStringLiteral("path"), runFolder}, {QStringLiteral("reason"), QCoreApplication::translate("Store", "no lock can be made there")}});
}

Instance::~Instance()
{
    if (m_lock.isLocked())
        QFile::remove(fileOf(m_id));
}

QString Instance::fileOf(const QString &id) const
{
    return m_runFolder + u'/' + id + lockSuffix;
}

QString Instance::startLogOf(const QString &id) const
{
    return m_runFolder + u'/' + id + startsSuffix;
}

bool Instance::isAlive(const QString &id) const
{
    if (id == m_id)
        return true;
    if (!isInstanceId(id) || !QFile::exists(fileOf(id)))
        return false;
    FileLock probe;
    return !probe.tryLock(fileOf(id), FileLock::Mode::Shared, false) && QFile::exists(fileOf(id));
}

FileLock Instance::claimDead(const QString &id) const
{
    FileLock lock;
    if (id != m_id && isInstanceId(id))
        lock.tryLock(fileOf(id), FileLock::Mode::Exclusive);
    return lock;
}

void Instance::forget(const QString &id, FileLock lock) const
{
    if (!lock.isLocked() || !isInstanceId(id))
        return;
    QFile::remove(startLogOf(id));
    QFile::remove(fileOf(id));
}

QStringList Instance::dead() const
{
    QStringList ids;
    // Either of its files shows that there was one.
    for (const QString &file : QDir(m_runFolder).entryList({u'*' + lockSuffix, u'*' + startsSuffix}, QDir::Files)) {
        const QString id = file.section(u'.', 0, 0);
        if (id != m_id && isInstanceId(id) && !ids.contains(id) && !isAlive(id))
            ids.append(id);
    }
    return ids;
}

} // namespace quayside
