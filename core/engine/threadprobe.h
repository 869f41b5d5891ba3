// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace quayside {

/// Whether the system gives this process so many further threads now. Qt's pools take it for granted: work for a thread that could not be made waits
/// for ever.
bool threadsCanBeHad(int count);

} // namespace quayside
