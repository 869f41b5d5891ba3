// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/auth/accountlock.h"

#include <QDir>
#include <QFile>

namespace quayside {
namespace {

constexpr int aMoment = 20; // ms; the lock is held for microseconds

QByteArray stored(const QDateTime &time)
{
    return QByteArray::number(time.isValid() ? time.toMSecsSinceEpoch() : 0);
}

QDateTime restored(const QByteArray &text)
{
    const qint64 ms = text.toLongLong();
    return ms > 0 ? QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC) : QDateTime();
}

} // namespace

AccountLock::AccountLock(QString folder, QString account) : m_folder(std::move(folder)), m_account(std::move(account))
{
    if (!m_folder.isEmpty())
        QDir().mkpath(m_folder);
}

void AccountLock::forget(const QString &folder, const QString &account)
{
    QDir files(folder);
    for (const QString &name : files.entryList({account + QStringLiteral(".*")}, QDir::Files))
        files.remove(name);
}

QString AccountLock::file(const QString &what) const
{
    return m_folder + u'/' + m_account + u'.' + what;
}

AccountLock::Pace AccountLock::read() const
{
    QFile file(this->file(QStringLiteral("pace")));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QList<QByteArray> words = file.read(256).trimmed().split(' ');
    if (words.size() != 3) // never written, or half written when the computer went down: nobody has counted
        return {};
    return {words.at(0).toDouble(), restored(words.at(1)), restored(words.at(2))};
}

void AccountLock::write(const Pace &pace) const
{
    QFile file(this->file(QStringLiteral("pace")));
    if (file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        file.write(QByteArray::number(pace.tokens, 'g', 17) + ' ' + stored(pace.refilled) + ' ' + stored(pace.pausedUntil) + '\n');
}

bool AccountLock::withPace(const std::function<void(Pace &)> &change)
{
    if (m_folder.isEmpty()) {
        change(m_own);
        return true;
    }
    FileLock lock;
    if (!lock.lock(file(QStringLiteral("lock")), FileLock::Mode::Exclusive, aMoment))
        return false;
    const Pace before = read();
    Pace pace = before;
    change(pace);
    if (pace != before)
        write(pace);
    return true;
}

bool AccountLock::takePlace(int atOnce, FileLock &place) const
{
    if (m_folder.isEmpty())
        return true;
    for (int i = 0; i < atOnce; ++i) {
        if (place.tryLock(file(QStringLiteral("place-%1").arg(i)), FileLock::Mode::Exclusive))
            return true;
    }
    return false;
}

bool AccountLock::takeTokenTurn(FileLock &turn) const
{
    return m_folder.isEmpty() || turn.tryLock(file(QStringLiteral("token")), FileLock::Mode::Exclusive);
}

} // namespace quayside
