// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace quayside {

/// Sees to it that limits of the system end in words and exit code 1, never in a crash: memory that is not given, threads, the size of a file
/// (SIGXFSZ), a reader that has gone (SIGPIPE). Call it before anything else, and again when the user's language is known.
void installLastWords();

} // namespace quayside
