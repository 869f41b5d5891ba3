// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/jobstore.h"

namespace quayside {

/// Deletes what dead processes have copied from their standard input or from pipes into @p folder (a folder a process, named by its id), unless an
/// export that may still run was made from it.
void sweepSpool(JobStore &store, const QString &folder);

} // namespace quayside
