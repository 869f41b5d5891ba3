// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/spool.h"

namespace quayside::cli {

/// The batch of an export command: absolute sources, or what stands for them in @p spooled, guessed kinds, @p secrets as settings. Error: Usage,
/// UnknownOption, AmbiguousOption, UnknownSourceKind …
Result<Batch> batchFrom(const ExportCommand &command, const ProviderDescription &description, const Spooled &spooled, const QList<Setting> &secrets);

/// The format that @p typed means at this provider: by id, name or ending, in any case, or as people call it (`md`). As typed where none or several do.
QString targetIn(const ProviderDescription &description, const QString &typed);

/// Whether the result goes to standard output, by whichever of its names.
bool toStandardOutput(const ExportCommand &command);

/// Whether any of its sources are files of this computer, rather than ids.
bool takesFiles(const ProviderDescription &description);

/// What the ending of the output file says that is not what is made: “html”, of “x.html” for --to pdf. Empty: nothing.
QString misleadingEnding(const ExportCommand &command, const ProviderDescription &description);

/// KEY=VALUE lines from "fd:N" or "env:NAME"; empty: none. Error: Usage.
Result<QList<Setting>> readSecrets(const QString &from);

} // namespace quayside::cli
