// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace quayside {

/// Sees to it that limits of the system end in words and exit code 1, never in a crash: memory that is not given, threads, the size of a file
/// (SIGXFSZ), a reader that has gone (SIGPIPE). Call it before anything else, and again when the user's language is known.
void installLastWords();

/// For the command line: a worker thread that the system refuses ends the program in words and exit code 1. What it did is in the store, and goes
/// on with `resume`. Call it after installLastWords().
void leaveWhenThreadsRunOut();

} // namespace quayside
