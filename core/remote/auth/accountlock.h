// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/filelock.h"

#include <QDateTime>

#include <functional>

namespace quayside {

/// What the processes that share a profile agree on for one account: its pace, its places for requests under way, and who asks for a new token.
/// Small files in a folder of the profile, guarded by locks of the system, which end with their process: nothing stays locked after a crash.
class AccountLock final
{
public:
    /// How fast all processes together ask, and until when none may.
    struct Pace {
        double tokens = -1; ///< requests that may go at once; below 0: nobody has counted yet
        QDateTime refilled; ///< when `tokens` was right
        QDateTime pausedUntil;

        friend bool operator==(const Pace &, const Pace &) = default;
    };

    /// An empty @p folder: this process is alone.
    AccountLock(QString folder, QString account);

    /// Removes the files of an account that is no more.
    static void forget(const QString &folder, const QString &account);

    /// Lets @p change read and alter the pace with nobody else at it. False: another process is at it for more than a moment, nothing was done.
    bool withPace(const std::function<void(Pace &)> &change);
    /// Takes one of @p atOnce places until @p place is let go. False: all are taken.
    bool takePlace(int atOnce, FileLock &place) const;
    /// The right to ask for a new token, until @p turn is let go: a refresh token that is good once must not be used by two. False: another has it.
    bool takeTokenTurn(FileLock &turn) const;

private:
    [[nodiscard]] QString file(const QString &what) const;
    [[nodiscard]] Pace read() const;
    void write(const Pace &pace) const;

    QString m_folder;
    QString m_account;
    Pace m_own; ///< where this process is alone
};

} // namespace quayside
