// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exportjob.h"

namespace quayside {

/// "Writing · 42 %", "Waiting at Workiva, asked 3 times", or why it failed; else empty.
QString progressWords(const ExportJob &job);
/// The state in words, with what is known of it: "Succeeded, 3 warnings", "Failed: …".
QString stateAndProgress(const ExportJob &job);
/// "830 ms", "1.2 s", "3:05".
QString durationWords(qint64 milliseconds);
/// Total bytes of a job's artifacts.
qint64 artifactSize(const ExportJob &job);
/// Icon name; state is never shown by colour alone.
QString stateIcon(const ExportJob &job);

} // namespace quayside
