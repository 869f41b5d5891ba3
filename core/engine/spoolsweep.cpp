// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/spoolsweep.h"

#include <QDir>

#include <cerrno>
#include <csignal>

namespace quayside {
namespace {

/// The pid may be reused: then it is swept later.
bool isGone(qint64 process)
{
    return ::kill(static_cast<pid_t>(process), 0) != 0 && errno == ESRCH;
}

} // namespace

void sweepSpool(JobStore &store, const QString &folder)
{
    for (const QString &name : QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        bool isNumber = false;
        const int process = name.toInt(&isNumber);
        if (!isNumber || process <= 0 || !isGone(process))
            continue;
        const QString copies = folder + u'/' + name;
        if (const auto used = store.needsFilesBelow(copies); used && !*used)
            QDir(copies).removeRecursively();
    }
    QDir().rmdir(folder); // if it is empty
}

} // namespace quayside
