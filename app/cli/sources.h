// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"

namespace quayside::cli {

/// The batch that an export command means, sources made absolute and their kinds guessed ("-" must have been spooled to @p spooled).
/// Secret values of @p secrets (KEY=VALUE) are settings too. Error: Usage, UnknownOption, AmbiguousOption, UnknownSourceKind …
Result<Batch> batchFrom(const ExportCommand &command, const ProviderDescription &description, const QString &spooled, const QList<Setting> &secrets);

/// Copies standard input into a file of @p folder, at most 64 MiB. Error: SourceNotReadable, SourceTooLarge, DiskFull.
Result<QString> spoolStandardInput(const QString &folder);

/// Reads KEY=VALUE lines as settings from "fd:N" or "env:NAME"; empty text gives none. Error: Usage.
Result<QList<Setting>> readSecrets(const QString &from);

} // namespace quayside::cli
