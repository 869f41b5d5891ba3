// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/filelock.h"

#include <QDateTime>

#include <functional>

namespace quayside {

/// State of one account shared by all processes of a profile: its pace, its slots for requests in flight, and who asks for a new token.
/// Small files in the profile, guarded by system locks that end with their process: a crash leaves nothing locked.
class AccountLock final
{
public:
    /// How fast all processes together may ask.
    struct Pace {
        double tokens = -1; ///< requests that may go at once; below 0: not counted yet
        QDateTime refilled; ///< when `tokens` was right
        QDateTime pausedUntil;

        friend bool operator==(const Pace &, const Pace &) = default;
    };

    /// Empty @p folder: not shared.
    AccountLock(QString folder, QString account);

    /// Removes the files of a deleted account.
    static void forget(const QString &folder, const QString &account);

    /// Lets @p change read and write the pace under the lock. False: another process held it too long; nothing was done.
    bool withPace(const std::function<void(Pace &)> &change);
    /// Takes one of @p atOnce slots until @p place is released. False: all are taken.
    bool takePlace(int atOnce, FileLock &place) const;
    /// The right to ask for a new token, until @p turn is released: a single-use refresh token must not be used twice. False: taken.
    bool takeTokenTurn(FileLock &turn) const;

private:
    [[nodiscard]] QString file(const QString &what) const;
    [[nodiscard]] Pace read() const;
    void write(const Pace &pace) const;

    QString m_folder;
    QString m_account;
    Pace m_own; ///< when not shared
};

} // namespace quayside
