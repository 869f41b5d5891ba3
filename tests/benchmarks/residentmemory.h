// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>

namespace quayside::bench {

/// Resident memory of this process in MB; -1: not known.
inline double residentMegabytes()
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').constFirst().toDouble() / 1024;
    }
    return -1;
}

} // namespace quayside::bench
