// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace quayside {

/// Turns system limits into a message and exit code 1 instead of a crash: memory, threads, file size (SIGXFSZ), a closed pipe (SIGPIPE). Call it
/// first, and again once the user's language is known.
void installLastWords();

/// For the command line: ends with a message and exit code 1 if the system refuses a worker thread. Stored work continues with `resume`. Call it after
/// installLastWords().
void leaveWhenThreadsRunOut();

/// Raises a low limit on open files as far as the system lets. Call it before threads start: libraries end the process where they get no file.
/// Error: OutOfFiles, with fewer than an export may need.
Result<void> raiseFileLimit();

} // namespace quayside
