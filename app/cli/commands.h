// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/session.h"

namespace quayside::cli {

/// Each runs one command and returns the exit code.
int runExport(const ExportCommand &command, const EngineMaker &makeEngine);
int runFormats(const FormatsCommand &command, const EngineMaker &makeEngine);
int runHistory(const HistoryCommand &command, const EngineMaker &makeEngine);
int runVerify(const VerifyCommand &command, const EngineMaker &makeEngine);
int runRerun(const RerunCommand &command, const EngineMaker &makeEngine);
int runCancel(const CancelCommand &command, const EngineMaker &makeEngine);
int runResume(const ResumeCommand &command, const EngineMaker &makeEngine);
int runAccounts(const AccountsCommand &command, const EngineMaker &makeEngine);
int runLookup(const LookupCommand &command, const EngineMaker &makeEngine);
int runPresets(const PresetsCommand &command, const EngineMaker &makeEngine);
int runReport(const ReportCommand &command, const EngineMaker &makeEngine);
int runComplete(const CompleteCommand &command, const EngineMaker &makeEngine);

/// By id or name; "": this computer. Error: UnknownProvider, with the nearest name.
Result<ProviderDescription> findProvider(Session &session, const QString &account);

/// A preset that can be used. Error: PresetNotFound, with the nearest name; its fault.
Result<PresetEntry> findPreset(Session &session, const QString &name);

} // namespace quayside::cli
