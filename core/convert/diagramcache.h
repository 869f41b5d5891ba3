// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace quayside {

/// Pictures of diagrams in files named by the hash of what they are made from. Holds at most 500 and 128 MiB; the oldest go first.
class DiagramCache
{
public:
    /// @p folder: of the cache; empty: nothing is kept.
    explicit DiagramCache(const QString &folder);

    /// The picture kept under @p key (32 bytes); empty: none. Thread-safe.
    [[nodiscard]] QByteArray find(const QByteArray &key) const;
    /// Failures are ignored: the picture is made again next time. Thread-safe.
    void keep(const QByteArray &key, const QByteArray &picture) const;
    /// Takes away what is too much.
    void sweep() const;

private:
    [[nodiscard]] QString pathOf(const QByteArray &key) const;

    QString m_folder;
};

} // namespace quayside
