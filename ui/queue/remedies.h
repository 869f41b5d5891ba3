// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exportjob.h"

#include <QList>

namespace quayside {

/// What a person can do at once about an export without its result, beside its NextAction.
enum class Remedy { OtherFolder, OtherName, KeepBoth, Replace, SignIn, AllowWarnings, OpenSource, EditAndRun };

/// What helps against the failure of @p job, most likely first; what the words of its error advise is among it. Empty unless it failed.
QList<Remedy> remediesFor(const ExportJob &job);

/// The button's words, with & for the mnemonic.
QString words(Remedy remedy);

} // namespace quayside
