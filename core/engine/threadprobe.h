// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace quayside {

/// Whether the system allows this process that many more threads now. Qt's pools assume so: work queued for a thread that could not start waits
/// for ever.
bool threadsCanBeHad(int count);

} // namespace quayside
