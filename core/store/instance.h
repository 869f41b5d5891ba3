// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/filelock.h"

#include <QStringList>

namespace quayside {

/// This process among those that share a profile: an id, and a lock on run/<id> as long as it lives.
class Instance
{
public:
    /// Makes an id and takes its lock. Error: StoreUnavailable.
    static Result<Instance> begin(const QString &runFolder);
    Instance(Instance &&) noexcept = default;
    Instance &operator=(Instance &&) noexcept = default;
    /// Takes the lock file away.
    ~Instance();

    [[nodiscard]] const QString &id() const { return m_id; }
    /// Whether the process called @p id holds its lock.
    [[nodiscard]] bool isAlive(const QString &id) const;
    /// The lock of a dead process: whoever holds it may take its jobs. Not locked when the process lives, or somebody else is at it.
    [[nodiscard]] FileLock claimDead(const QString &id) const;
    /// Removes the lock file of a dead process whose jobs have been taken; @p lock is what claimDead gave.
    void forget(const QString &id, FileLock lock) const;
    /// Ids of processes that left a lock file behind and are dead.
    [[nodiscard]] QStringList dead() const;

private:
    Instance() = default;
    [[nodiscard]] QString fileOf(const QString &id) const;

    QString m_runFolder;
    QString m_id;
    FileLock m_lock;
};

} // namespace quayside
