// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"

namespace quayside::cli {

/// The batch of an export command: absolute sources, guessed kinds, @p secrets as settings. "-" must be in @p spooled. Error: Usage, UnknownOption,
/// AmbiguousOption, UnknownSourceKind …
Result<Batch> batchFrom(const ExportCommand &command, const ProviderDescription &description, const QString &spooled, const QList<Setting> &secrets);

/// Copies standard input into @p folder, at most 64 MiB. Error: SourceNotReadable, SourceTooLarge, DestinationNotWritable, DiskFull.
Result<QString> spoolStandardInput(const QString &folder);

/// Whether the result goes to standard output, by whichever of its names.
bool toStandardOutput(const ExportCommand &command);

/// Removes what spoolStandardInput() made.
void dropSpooled(const QString &path);

/// KEY=VALUE lines from "fd:N" or "env:NAME"; empty: none. Error: Usage.
Result<QList<Setting>> readSecrets(const QString &from);

} // namespace quayside::cli
