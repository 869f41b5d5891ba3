// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/run.h"

#include "app/cli/commands.h"

namespace quayside::cli {
namespace {

template<class... Handlers>
struct Overloaded : Handlers... {
    using Handlers::operator()...;
};
template<class... Handlers>
Overloaded(Handlers...) -> Overloaded<Handlers...>; // clang deduces none for an aggregate

} // namespace

int run(const Command &command, const EngineMaker &makeEngine)
{
    return std::visit(Overloaded{
                          [](const WindowCommand &) { return int(WrongUse); },
                          [](const HelpCommand &help) {
                              Reporter({}).text(help.text);
                              return int(AllSucceeded);
                          },
                          [&](const ExportCommand &c) { return runExport(c, makeEngine); },
                          [&](const FormatsCommand &c) { return runFormats(c, makeEngine); },
                          [&](const HistoryCommand &c) { return runHistory(c, makeEngine); },
                          [&](const VerifyCommand &c) { return runVerify(c, makeEngine); },
                          [&](const RerunCommand &c) { return runRerun(c, makeEngine); },
                          [&](const CancelCommand &c) { return runCancel(c, makeEngine); },
                          [&](const ResumeCommand &c) { return runResume(c, makeEngine); },
                          [&](const AccountsCommand &c) { return runAccounts(c, makeEngine); },
                          [&](const LookupCommand &c) { return runLookup(c, makeEngine); },
                          [&](const PresetsCommand &c) { return runPresets(c, makeEngine); },
                          [&](const ReportCommand &c) { return runReport(c, makeEngine); },
                          [&](const CompleteCommand &c) { return runComplete(c, makeEngine); },
                      },
                      command);
}

int sayError(const ExportError &error)
{
    return Reporter({}).fail(error);
}

} // namespace quayside::cli
