// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/filelock.h"

#include <QStringList>

namespace quayside {

/// This process among those sharing a profile: an id and a lock on run/<id> for its lifetime.
class Instance
{
public:
    /// Creates an id and locks it. Error: StoreUnavailable.
    static Result<Instance> begin(const QString &runFolder);
    Instance(Instance &&) noexcept = default;
    Instance &operator=(Instance &&) noexcept = default;
    /// Deletes the lock file.
    ~Instance();

    [[nodiscard]] const QString &id() const { return m_id; }
    /// The StartLog file of process @p id.
    [[nodiscard]] QString startLogOf(const QString &id) const;
    /// Whether process @p id holds its lock.
    [[nodiscard]] bool isAlive(const QString &id) const;
    /// The lock of a dead process; its holder may take over its jobs. Unlocked if it lives or another process has claimed it.
    [[nodiscard]] FileLock claimDead(const QString &id) const;
    /// Deletes a dead process's lock file and its start log after its jobs were taken; @p lock is from claimDead.
    void forget(const QString &id, FileLock lock) const;
    /// Ids of dead processes that left a lock file.
    [[nodiscard]] QStringList dead() const;

private:
    Instance() = default;
    [[nodiscard]] QString fileOf(const QString &id) const;

    QString m_runFolder;
    QString m_id;
    FileLock m_lock;
};

} // namespace quayside
