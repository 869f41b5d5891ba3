// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/spool.h"

namespace quayside::cli {

/// What @p command says, over what @p presets say where it says nothing; without presets, by itself. @p fields receives settings of the source.
/// Error: UnknownOption, AmbiguousOption …
Result<QList<Preset>> presetsFrom(const ExportCommand &command, const QList<Preset> &presets, const ProviderDescription &description, const QString &kind,
                                  const QList<Setting> &secrets, QJsonObject *fields);

/// The batch of an export command: absolute or @p spooled sources, guessed kinds, @p secrets as settings, exported by @p presets if there are any.
/// Error: Usage, UnknownOption, AmbiguousOption, UnknownSourceKind …
Result<Batch> batchFrom(const ExportCommand &command, const QList<Preset> &presets, const ProviderDescription &description, const Spooled &spooled,
                        const QList<Setting> &secrets);

/// The format that @p typed means at this provider: by id, name or ending, in any case, or as people call it (`md`). As typed where none or several do.
QString targetIn(const ProviderDescription &description, const QString &typed);

/// Whether the result goes to standard output, under any of its names.
bool toStandardOutput(const ExportCommand &command);

/// Whether any source is a local file rather than an id.
bool takesFiles(const ProviderDescription &description);

/// The output file's ending if it contradicts the format: “html” of “x.html” with --to pdf. Empty: it fits.
QString misleadingEnding(const ExportCommand &command, const ProviderDescription &description);

/// KEY=VALUE lines from "fd:N" or "env:NAME"; empty: none. Error: Usage.
Result<QList<Setting>> readSecrets(const QString &from);

} // namespace quayside::cli
