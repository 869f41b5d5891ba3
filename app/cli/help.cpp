// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/help.h"

#include <QCoreApplication>

namespace quayside::cli {
namespace {

#define T(text) QT_TRANSLATE_NOOP("CommandLine", text)

constexpr const char *overview = T(R"(Quayside exports documents to files.

  quayside [FILE…]                      open the window, with these files
  quayside export SOURCE… --to FORMAT   export files, folders, or “-” for standard input
  quayside formats                      sources, formats and their options
  quayside history                      what was exported
  quayside rerun ID                     export the same once more
  quayside cancel ID                    cancel a waiting or running export
  quayside resume [ID…]                 go on with exports that were interrupted, or that a stopped program left
  quayside accounts                     accounts of export services

“quayside COMMAND --help” tells more. Exit codes: 0 all succeeded, 1 some failed, 2 wrong use, 130 canceled.
)");

constexpr const char *exportHelp = T(R"(quayside export [--kind KIND] SOURCE… --to FORMAT[,FORMAT…]

SOURCE is a file, a folder (all documents in it, their relative paths kept), or “-” for standard input.

  --to FORMAT[,FORMAT…]        what to make: html, pdf, markdown, text, json (see “quayside formats”)
  -o FILE                      write this file; “-” is standard output (one source, one format)
  --output-dir DIR             write into this folder; the current folder when neither is given
  --kind KIND                  the kind of source; guessed when not given
  --via ACCOUNT                let the service of this account do it; fields as --set source.FIELD=VALUE
  --set [LOCALE:]SCOPE.KEY=VALUE   an option; SCOPE is source, read, common or a format
  --locale TAG[,TAG…]          language of labels, dates and directions, for example en-US,ar
  --timezone ZONE              for dates, for example Europe/Paris
  --name-template TEMPLATE     names of the files made, for example '{name}.{locale}.{ext}'
  --on-conflict POLICY         what to do when a file exists: fail (default), rename, overwrite, skip
  --jobs N                     exports at once; one a processor core when not given
  --strict                     treat warnings as failures
  --secrets-fd N, --secrets-env NAME   read secrets as KEY=VALUE lines from a file descriptor or a variable;
                               account.KEY=VALUE is a secret of the account, where no keychain keeps it
  --json                       one JSON object a line for each change, and a summary
  --quiet                      print errors only
  --profile DIR                keep history and settings in this folder
  --no-history                 keep nothing of this export
)");

constexpr const char *formatsHelp = T(R"(quayside formats [--via ACCOUNT] [--json]

Lists what can be exported, to which formats, and every option with its type, default and choices.
)");

constexpr const char *historyHelp = T(R"(quayside history [--search TEXT] [--failed] [--limit N] [--json] [--profile DIR]

Lists exports, the newest first. --json prints one object a line.
)");

constexpr const char *jobHelp = T(R"(quayside rerun ID | quayside cancel ID | quayside resume [ID…] [--yes]   [--json] [--profile DIR]

rerun exports the same source to the same place once more; cancel stops a waiting or running export, also one of another
Quayside; for one that a service makes it means that nobody follows it any longer. “quayside history” lists the numbers.

resume alone goes on with exports that were left when a program was stopped, and names those that wait for you.
resume ID does what fits how that export ended: retry, follow again, send again, sign in, enter the secret, start again,
trust this host. What may be made twice is asked about first; --yes agrees.

  --secrets-fd N, --secrets-env NAME   read secrets as KEY=VALUE lines from a file descriptor or a variable
)");

constexpr const char *accountsHelp = T(R"(quayside accounts list | add NAME --service SERVICE [--sign-in token|client-credentials|browser] [--set KEY=VALUE]…
                  | remove NAME | test NAME | sign-in NAME

Secrets are asked for, or read with --secrets-fd N or --secrets-env NAME (KEY=VALUE lines); they are kept in the system's keychain.
sign-in gives an account new ones, or opens the browser; its exports that wait go on by themselves.

For this and every other command that talks to a service:
  --proxy ADDRESS              system, none, or such as http://proxy.example.com:8080; else as in the window's settings
  --ca-file FILE               a PEM file of certificates to trust beside the system's
  --timeout SECONDS            how long to wait for an answer
The proxy's password is network.proxy-password=… among the secrets.
)");
#undef T

const char *textOf(const QString &command)
{
    if (command == QLatin1StringView("export"))
        return exportHelp;
    if (command == QLatin1StringView("formats"))
        return formatsHelp;
    if (command == QLatin1StringView("history"))
        return historyHelp;
    if (command == QLatin1StringView("accounts"))
        return accountsHelp;
    return command.isEmpty() ? overview : jobHelp;
}

} // namespace

QString helpText(const QString &command)
{
    return QCoreApplication::translate("CommandLine", textOf(command));
}

} // namespace quayside::cli
