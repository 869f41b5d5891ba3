// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandtable.h"

#include <QtGlobal>

#include <algorithm>
#include <array>

namespace quayside::cli {
namespace {

#define T(text) QT_TRANSLATE_NOOP("CommandLine", text)

constexpr OptionRow secretsFd{"secrets-fd", nullptr, T("N"), T("read secrets as KEY=VALUE lines from this file descriptor")};
constexpr OptionRow secretsEnv{"secrets-env", nullptr, T("NAME"), T("read them from this environment variable")};

constexpr OptionRow preset{"preset", nullptr, T("NAME"),
                           T("as this preset says; given several times, every source is exported by each. Other options win over it")};

constexpr std::array everywhere{
    OptionRow{"json", nullptr, nullptr, T("print JSON, one object a line")},
    OptionRow{"quiet", nullptr, nullptr, T("print errors only")},
    OptionRow{"profile", nullptr, T("DIR"), T("keep history and settings in this folder")},
    OptionRow{"proxy", nullptr, T("ADDRESS"), T("system, none, or such as http://proxy.example.com:8080; else as in the window's settings")},
    OptionRow{"ca-file", nullptr, T("FILE"), T("a PEM file of certificates to trust beside the system's")},
    OptionRow{"timeout", nullptr, T("SECONDS"), T("how long to wait for an answer of a service, or for a picture")},
};

constexpr std::array exportOptions{
    OptionRow{"to", nullptr, T("FORMAT[,FORMAT…]"), T("what to make: html, pdf, markdown, text, json (see “quayside formats”)")},
    preset,
    OptionRow{"output", "o", T("FILE"), T("write this file; “-” is standard output (one source, one format)")},
    OptionRow{"output-dir", nullptr, T("DIR"), T("write into this folder; the current folder when neither is given")},
    OptionRow{"kind", nullptr, T("KIND"), T("the kind of source; guessed when not given")},
    OptionRow{"via", nullptr, T("ACCOUNT"), T("let the service of this account do it; fields as --set source.FIELD=VALUE")},
    OptionRow{"set", nullptr, T("[LOCALE:]SCOPE.KEY=VALUE"), T("an option; SCOPE is source, read, common or a format")},
    OptionRow{"locale", nullptr, T("TAG[,TAG…]"), T("language of labels, dates and directions, for example en-US,ar")},
    OptionRow{"timezone", nullptr, T("ZONE"), T("for dates, for example Europe/Paris")},
    OptionRow{"name-template", nullptr, T("TEMPLATE"), T("names of the files made, for example '{name}.{locale}.{ext}'")},
    OptionRow{"on-conflict", nullptr, T("POLICY"), T("what to do when a file exists: fail (default), rename, overwrite, skip")},
    OptionRow{"dry-run", nullptr, nullptr, T("say which files would be made and what would happen to those that exist; touch nothing")},
    OptionRow{"jobs", nullptr, T("N"), T("exports at once; one a processor core when not given")},
    OptionRow{"strict", nullptr, nullptr, T("treat warnings as failures")},
    OptionRow{"no-history", nullptr, nullptr, T("keep nothing of this export")},
    secretsFd,
    secretsEnv,
};

constexpr std::array presetsOptions{
    OptionRow{"replace", nullptr, nullptr, T("save, import: in place of the preset of that name; export: of the file")},
    OptionRow{"preset", nullptr, T("NAME"), T("save: begin with what this preset says")},
    OptionRow{"to", nullptr, T("FORMAT[,FORMAT…]"), T("save: what to make")},
    OptionRow{"set", nullptr, T("[LOCALE:]SCOPE.KEY=VALUE"), T("save: an option; SCOPE is read, common or a format")},
    OptionRow{"locale", nullptr, T("TAG[,TAG…]"), T("save: languages")},
    OptionRow{"timezone", nullptr, T("ZONE"), T("save: for dates")},
    OptionRow{"output-dir", nullptr, T("DIR"), T("save: the folder; without it results go where the export says")},
    OptionRow{"name-template", nullptr, T("TEMPLATE"), T("save: names of the files made")},
    OptionRow{"on-conflict", nullptr, T("POLICY"), T("save: what to do when a file exists")},
    OptionRow{"strict", nullptr, nullptr, T("save: treat warnings as failures")},
    OptionRow{"via", nullptr, T("ACCOUNT"), T("save: let the service of this account do it")},
};

constexpr std::array formatsOptions{OptionRow{"via", nullptr, T("ACCOUNT"), T("those of the service of this account")}};

// Which exports are meant.
constexpr OptionRow withText{"search", nullptr, T("TEXT"), T("only exports in which this is found")};
constexpr OptionRow withFailed{"failed", nullptr, nullptr, T("only exports that failed or were interrupted")};
constexpr OptionRow withState{"state", nullptr, T("STATE[,STATE…]"), T("only those that are queued, running, succeeded, failed, canceled, interrupted")};
constexpr OptionRow withFormat{"format", nullptr, T("FORMAT[,FORMAT…]"), T("only those to these formats")};
constexpr OptionRow withAccount{"account", nullptr, T("ACCOUNT"), T("only those of this account; local: those of this computer")};
constexpr OptionRow withFolder{"folder", nullptr, T("DIR"), T("only those into this folder or below it")};
constexpr OptionRow withLanguage{"language", nullptr, T("TAG[,TAG…]"), T("only those in these languages")};
constexpr OptionRow since{"since", nullptr, T("TIME"), T("only those from then on: 2026-11-01, 2026-11-01T08:00, today, yesterday, 7d, 12h")};
constexpr OptionRow until{"until", nullptr, T("TIME"), T("only those up to then; a day counts to its end")};

constexpr std::array historyOptions{
    withText,
    withFailed,
    withState,
    withFormat,
    withAccount,
    withFolder,
    withLanguage,
    since,
    until,
    OptionRow{"changed", nullptr, nullptr, T("only those whose source has changed since; of each source the newest to a format")},
    OptionRow{"sort", nullptr, T("KEY"), T("created (default), source, format, state, finished, size or time; with “-” before it the other way round")},
    OptionRow{"limit", nullptr, T("N"), T("this many; 20 when not given, 0: all")},
    OptionRow{"csv", nullptr, nullptr, T("print CSV for spreadsheets")},
    OptionRow{"keep-days", nullptr, T("N"), T("prune: keep what ended in the last N days")},
    OptionRow{"keep", nullptr, T("N"), T("prune: keep the newest N exports")},
    OptionRow{"dry-run", nullptr, nullptr, T("prune: only say how many would go")},
    OptionRow{"always", nullptr, nullptr, T("prune: from now on, too; with --keep 0 everything is kept again")},
    OptionRow{"backup", nullptr, T("FILE"), T("write the whole history into this file instead")},
    OptionRow{"overwrite", nullptr, nullptr, T("with --backup: also where the file exists")},
};

constexpr std::array verifyOptions{withText, withFormat, withAccount, withFolder, withLanguage, since, until};

constexpr std::array rerunOptions{
    OptionRow{"set", nullptr, T("[LOCALE:]SCOPE.KEY=VALUE"), T("an option, in place of what the export had")},
    OptionRow{"on-conflict", nullptr, T("POLICY"), T("what to do when a file exists: rename (default: the result is numbered), fail, overwrite, skip")},
    secretsFd,
    secretsEnv,
};

constexpr std::array resumeOptions{
    OptionRow{"yes", nullptr, nullptr, T("agree to what would be asked")},
    OptionRow{"on-conflict", nullptr, T("POLICY"), T("in place of what the export was asked for with: rename, overwrite, skip or fail")},
    secretsFd,
    secretsEnv,
};

constexpr std::array accountsOptions{
    OptionRow{"service", nullptr, T("SERVICE"), T("add: the export service, for example workiva")},
    OptionRow{"sign-in", nullptr, T("WAY"), T("add: token, client-credentials, browser, password or none; the service's first when not given")},
    OptionRow{"set", nullptr, T("KEY=VALUE"), T("add, set: a field of the account; set: KEY= takes it away")},
    OptionRow{"name", nullptr, T("NAME"), T("set: another name for it")},
    secretsFd,
    secretsEnv,
};

constexpr std::array lookupOptions{
    OptionRow{"search", nullptr, T("TEXT"), T("only what this is found in")},
    OptionRow{"kind", nullptr, T("KIND"), T("the kind of source that the field is of")},
    OptionRow{"set", nullptr, T("SCOPE.KEY=VALUE"), T("another field that the list depends on, for example source.projectId=…")},
    OptionRow{"limit", nullptr, T("N"), T("this many; all when not given")},
    secretsFd,
    secretsEnv,
};

constexpr std::array windowOptions{OptionRow{"screenshot", nullptr, T("FILE"), nullptr}};

constexpr std::array rows{
    CommandRow{"export", T("SOURCE… --to FORMAT"), T("export files, folders, pipes, or “-” for standard input"),
               T("A folder stands for all documents in it; their relative paths are kept. Among the secrets account.KEY=VALUE is one of the account,\n"
                 "where no keychain keeps it."),
               exportOptions, parseExport},
    CommandRow{"presets", T("[ACTION] [NAME]"), T("list presets, or show, save, import, export, rename, duplicate, delete one"),
               T("list                       all of them (this is what happens without ACTION)\n"
                 "show NAME                  what it says, and as options of “quayside export”\n"
                 "save NAME --to FORMAT …    a new one\n"
                 "import FILE [NAME]         from a JSON file, “-” for standard input\n"
                 "export NAME [FILE]         as JSON, to standard output when FILE is not given\n"
                 "rename NAME NEW            duplicate NAME [NEW]            delete NAME\n"
                 "default [NAME]             the window starts with it; without NAME with what it had last"),
               presetsOptions, parsePresets},
    CommandRow{"formats", "", T("sources, formats and their options"),
               T("Lists what can be exported, to which formats, and every option with its type, default and choices."), formatsOptions, parseFormats},
    CommandRow{"history", T("[ID | prune]"), T("what was exported; with ID one export whole"),
               T("Lists exports, the newest first. With ID it shows everything about one, its settings in words. “prune” removes old exports from\n"
                 "the history; their files stay, and so do exports that are not finished."),
               historyOptions, parseHistory},
    CommandRow{"verify", T("[ID…]"), T("whether the files of exports are still as they were saved"),
               T("Reads the results again and compares them with what was saved: unchanged, changed, missing. Without ID all of the history, or\n"
                 "what the options choose. The exit code is 1 if any is changed or missing."),
               verifyOptions, parseVerify},
    CommandRow{"report",
               T("ID"),
               T("print the report of an export for support"),
               T("Prints all that is known of the export as JSON. It has no secrets in it, but it names your files."),
               {},
               parseReport},
    CommandRow{"rerun", T("ID…"), T("export the same once more"),
               T("Exports the same sources to the same places, beside what is there; “quayside history” lists the numbers. Options given here hold for\n"
                 "all of them; if one cannot take them, nothing is exported."),
               rerunOptions, parseRerun},
    CommandRow{"cancel",
               T("ID"),
               T("cancel a waiting or running export"),
               T("Also one of another Quayside. For an export that a service makes it means that nobody follows it any longer.\n"
                 "“quayside history” lists the numbers."),
               {},
               parseCancel},
    CommandRow{"resume", T("[ID…]"), T("go on with exports that were interrupted, or that a stopped program left"),
               T("Without ID it goes on with exports that were left when a program was stopped, and names those that wait for you; secrets given here go to\n"
                 "all that wait for them. With ID it does what fits how that export ended: retry, follow again, send again, sign in, enter the secret, start\n"
                 "again, trust this host. What may be made twice is asked about first."),
               resumeOptions, parseResume},
    CommandRow{"accounts", T("[list] | show NAME | add NAME --service SERVICE | set NAME | remove NAME | test NAME | sign-in NAME"),
               T("accounts of export services"),
               T("Secrets that are not given are asked for; they are kept in the system's keychain. sign-in gives an account new ones, or opens the\n"
                 "browser, and names the exports that wait for it. The proxy's password is network.proxy-password=… among the secrets."),
               accountsOptions, parseAccounts},
    CommandRow{
        "lookup", T("ACCOUNT [FIELD]"), T("list ids that a field of the account's service takes"),
        T("Asks the service for documents, projects, versions, sections, connectors and the like. Without FIELD it names the fields that can be listed."),
        lookupOptions, parseLookup},
    CommandRow{"complete", "-- WORD…", nullptr, T("For shells: prints what fits the last of the words."), {}, parseComplete},
    CommandRow{"manual", "", nullptr, T("Prints the manual page, for man."), {}, parseManual},
    CommandRow{"", T("[FILE…]"), T("open the window, with these files"), nullptr, windowOptions, parseWindow},
};
#undef T

} // namespace

std::span<const CommandRow> commandRows()
{
    return rows;
}

const CommandRow &commandRow(const QString &name)
{
    const auto it = std::find_if(rows.begin(), rows.end(), [&](const CommandRow &row) { return name == QLatin1StringView(row.name); });
    return it == rows.end() ? rows.back() : *it;
}

std::span<const OptionRow> commonOptions()
{
    return everywhere;
}

} // namespace quayside::cli
