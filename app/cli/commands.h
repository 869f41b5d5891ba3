// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/session.h"

namespace quayside::cli {

/// Each runs one command to its end and gives the exit code.
int runExport(const ExportCommand &command, const EngineMaker &makeEngine);
int runFormats(const FormatsCommand &command, const EngineMaker &makeEngine);
int runHistory(const HistoryCommand &command, const EngineMaker &makeEngine);
int runRerun(const RerunCommand &command, const EngineMaker &makeEngine);
int runCancel(const CancelCommand &command, const EngineMaker &makeEngine);
int runResume(const ResumeCommand &command, const EngineMaker &makeEngine);
int runAccounts(const AccountsCommand &command, const EngineMaker &makeEngine);

/// The provider called @p account (id or name), "" being this computer. Error: UnknownProvider with the nearest name.
Result<ProviderDescription> findProvider(Session &session, const QString &account);

/// The profile folder of a command: its own, else the user's.
QString profileFolder(const Common &common);

} // namespace quayside::cli
