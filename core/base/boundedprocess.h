// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workcontext.h"

#include <QByteArray>
#include <QStringList>

namespace quayside {

struct ProcessLimits {
    int milliseconds = 10'000;                ///< of real time
    qint64 memory = 2ll * 1024 * 1024 * 1024; ///< bytes resident, of it and all it starts
    qint64 output = 32ll * 1024 * 1024;       ///< bytes on standard output
};

enum class ProcessOutcome {
    Done,       ///< ended by itself, with exitCode 0
    NotStarted, ///< there is no such program, or it cannot be run
    Failed,     ///< ended with another exit code, or by a signal
    TimedOut,
    TooMuchMemory,
    TooMuchOutput,
    Stopped,
};

struct ProcessResult {
    ProcessOutcome outcome = ProcessOutcome::NotStarted;
    int exitCode = 0;
    QByteArray output;
    QByteArray messages; ///< the begin of standard error
};

/// Where the program @p name is: a path as it is, a name as found in PATH; empty: nowhere.
QString programPath(const QString &name);

/// Runs @p command (program and arguments) without a shell, in an empty folder of its own, with @p input as standard input and few of this process's
/// environment variables. Beyond a limit or on @p stop (heard within 50 ms) it is killed with all that it started.
ProcessResult runBounded(const QStringList &command, const QByteArray &input, const ProcessLimits &limits, const StopToken &stop);

} // namespace quayside
