// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/exporterror.h"

#include "base/phrase.h"
#include "base/terminalwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace quayside {
namespace {

struct Row {
    ErrorCode code;
    const char *id;
    const char *what;
    const char *action;
    const char *terminal = nullptr; ///< the action on a terminal; nullptr: the same
};

#define T(text) QT_TRANSLATE_NOOP("ExportError", text)

// Actions are worded for the window, where {again} names a button. On a terminal {again} and {report} are commands and {switch} is an option.
constexpr std::array rows{
    Row{ErrorCode::Internal, "internal", T("Something went wrong inside Quayside. {reason}"),
        T("Try again; if it happens again, copy the report and send it to us."), T("Try again; if it happens again, send us {report}.")},
    Row{ErrorCode::Usage, "usage", T("{reason}"), T("Run “quayside --help” for the commands and their options.")},
    Row{ErrorCode::UnknownOption, "unknown-option", T("There is no option “{option}” here."), T("{hint}")},
    Row{ErrorCode::AmbiguousOption, "ambiguous-option", T("“{option}” could mean several options: {candidates}."),
        T("Write the one you mean, with its scope.")},
    Row{ErrorCode::RequiredOption, "required-option", T("“{label}” is needed."), T("Fill in “{label}” ({option})."), T("Give it with {switch}.")},
    Row{ErrorCode::InvalidOption, "invalid-option", T("“{value}” does not fit “{label}”: {reason}."), T("Give {expected} for {option}.")},
    Row{ErrorCode::OptionConflict, "option-conflict", T("{reason}."), T("Change one of these settings: {options}.")},
    Row{ErrorCode::SecretMissing, "secret-missing", T("A secret is needed: “{label}”."),
        T("Enter it again ({options}): secrets are never kept with an export."),
        T("Give {options}=… with --secrets-fd or --secrets-env: secrets are never kept with an export.")},
    Row{ErrorCode::UnknownLocale, "unknown-locale", T("“{locale}” is not a language tag that Quayside knows."), T("{hint}")},
    Row{ErrorCode::LocaleNotAllowed, "locale-not-allowed", T("The locale “{locale}” cannot be used here: {reason}."), T("{hint}")},
    Row{ErrorCode::UnknownTimeZone, "unknown-time-zone", T("“{zone}” is not a time zone."), T("{hint}")},
    Row{ErrorCode::TimeZoneRequired, "time-zone-required", T("This export needs a time zone."), T("Choose one, for example Europe/Paris."),
        T("Give one with --timezone, for example Europe/Paris.")},
    Row{ErrorCode::UnknownFormat, "unknown-format", T("“{format}” is not a format that can be made here."), T("{hint}")},
    Row{ErrorCode::UnknownSourceKind, "unknown-source-kind", T("“{kind}” is not a kind of source that can be exported here."), T("{hint}")},
    Row{ErrorCode::UnknownProvider, "unknown-provider", T("There is no account or engine called “{provider}”."), T("{hint}")},
    Row{ErrorCode::SourceNotFound, "source-not-found", T("“{path}” does not exist."), T("Check the name; it may have been moved or renamed.")},
    Row{ErrorCode::SourceNotReadable, "source-not-readable", T("“{path}” cannot be read: {reason}."),
        T("Check that you may read it and that its disk is connected.")},
    Row{ErrorCode::SourceFormatUnknown, "source-format-unknown", T("Quayside does not know how to read “{path}”."),
        T("It reads {formats}. Choose the “Format of the source” if the name’s ending misleads."),
        T("It reads {formats}. Give --set read.format=FORMAT if the name’s ending misleads.")},
    Row{ErrorCode::SourceTooLarge, "source-too-large", T("“{path}” is too large: {size}, and {limit} is the limit."), T("Split it into smaller files.")},
    Row{ErrorCode::SourceTooDeep, "source-too-deep", T("“{path}” is nested too deeply: more than {limit} levels."),
        T("Flatten its lists, quotes or elements.")},
    Row{ErrorCode::SourceTooComplex, "source-too-complex", T("“{path}” has a shape that would take too long to read: {reason}."),
        T("Simplify it near line {line}.")},
    Row{ErrorCode::SourceEncoding, "source-encoding", T("“{path}” is not UTF-8 or UTF-16 text: {reason}."),
        T("Save it as UTF-8, or name its encoding with the option “encoding”, then export again.")},
    Row{ErrorCode::SourceMalformed, "source-malformed", T("“{path}” is damaged or not what its name says: {reason}."),
        T("Open it in its own program and save it again.")},
    Row{ErrorCode::SourceEmptyFolder, "source-empty-folder", T("“{path}” holds no document that Quayside can read."), T("It reads {formats}.")},
    Row{ErrorCode::WriteFailed, "write-failed", T("The {format} could not be made from “{path}”: {reason}."), T("Try again, or choose another format.")},
    Row{ErrorCode::LayoutFailed, "layout-failed", T("The pages could not be laid out: {reason}."), T("Check the page size and margins.")},
    Row{ErrorCode::FontsMissing, "fonts-missing", T("No font is installed that pages can be set in."),
        T("Install fonts (packages fonts-noto-core and fonts-dejavu-core), then export again.")},
    Row{ErrorCode::ThemeInvalid, "theme-invalid", T("The theme “{theme}” cannot be used: {reason}."),
        T("Correct the file, or choose another theme: the built-in ones are “report” and “manual”.")},
    Row{ErrorCode::NotPrintable, "not-printable", T("“{provider}” gives no pages to print from here."), T("Export it as PDF, then print the saved file.")},
    Row{ErrorCode::StrictWarnings, "strict-warnings", T("The export had warnings ({count}), and warnings are failures here."),
        T("Mend what they name, or export without “strict”."), T("Mend what they name, or export without --strict.")},
    Row{ErrorCode::Canceled, "canceled", T("The export was canceled."), T("Choose “{again}” to go on with it."), T("Run {again} to go on with it.")},
    Row{ErrorCode::Crashed, "crashed", T("The program stopped while this export was running (attempts: {count})."),
        T("Choose “{again}” to try once more; if it happens again, copy the report and send it to us with the document."),
        T("Run {again} to try once more; if it happens again, send us {report} with the document.")},
    Row{ErrorCode::PartMissing, "part-missing", T("A part of Quayside is missing or does not fit: “{path}”."), T("Install Quayside again.")},
    Row{ErrorCode::OutOfMemory, "out-of-memory", T("There is not enough memory for this export."), T("Close other programs, or export fewer files at once."),
        T("Close other programs, raise a limit that was set (ulimit -v), or export fewer files at once with --jobs.")},
    Row{ErrorCode::OutOfThreads, "out-of-threads", T("The system gives this program no further threads."),
        T("End other programs, or raise the limit of this user (ulimit -u).")},
    Row{ErrorCode::DestinationMissing, "destination-missing", T("The folder “{path}” does not exist and could not be made: {reason}."),
        T("Choose another folder."), T("Give another folder.")},
    Row{ErrorCode::DestinationNotWritable, "destination-not-writable", T("“{path}” cannot be written: {reason}."),
        T("Choose another folder, or ask for permission to write there."), T("Give another folder, or ask for permission to write there.")},
    Row{ErrorCode::DestinationExists, "destination-exists", T("“{path}” exists already."), T("Choose another name, or another way to meet files that exist."),
        T("Give another name, or --on-conflict with rename, overwrite or skip.")},
    Row{ErrorCode::DestinationsExist, "destinations-exist", T("{count} of the files to be made exist already: {paths}."),
        T("Choose another folder or names, or another way to meet files that exist."),
        T("Give another folder or names, or --on-conflict with rename, overwrite or skip.")},
    Row{ErrorCode::DestinationLocked, "destination-locked", T("“{path}” is in use by another program."), T("Close it there, then choose “{again}”."),
        T("Close it there, then run {again}.")},
    Row{ErrorCode::DestinationIsSource, "destination-is-source", T("The export would replace its own source, “{path}”."), T("Choose another folder or name."),
        T("Give another folder or name.")},
    Row{ErrorCode::DiskFull, "disk-full", T("There is no room left for “{path}”."), T("Free some space, then choose “{again}”; nothing was overwritten."),
        T("Free some space, then run {again}; nothing was overwritten.")},
    Row{ErrorCode::NameInvalid, "name-invalid", T("“{name}” cannot be a file name: {reason}."), T("Change the name or the name template.")},
    Row{ErrorCode::PublishFailed, "publish-failed", T("The finished file could not be put at “{path}”: {reason}."),
        T("Choose “{again}”, or another folder; what was there before is untouched."),
        T("Run {again}, or give another folder; what was there before is untouched.")},
    Row{ErrorCode::StoreUnavailable, "store-unavailable", T("The history in “{path}” cannot be opened: {reason}."), T("Check that the folder can be written."),
        T("Check that the folder can be written, or use another one with --profile.")},
    Row{ErrorCode::StoreNotWritable, "store-not-writable", T("The history in “{path}” cannot be written: {reason}."),
        T("Check that its disk has room and that you may write there."),
        T("Check that its disk has room and that you may write there; “--no-history” exports without it.")},
    Row{ErrorCode::StoreCorrupt, "store-corrupt", T("The history in “{path}” is damaged."),
        T("Close every Quayside and start it again: it then mends the history or sets it aside, and deletes nothing.")},
    Row{ErrorCode::StoreSetAside, "store-set-aside", T("The history was damaged and has been set aside as “{path}”."),
        T("A new one was started; the old file is kept, nothing was deleted.")},
    Row{ErrorCode::StoreMended, "store-mended", T("The history was damaged and has been mended: {lost}."), T("The damaged file is kept as “{path}”.")},
    Row{ErrorCode::StoreNewer, "store-newer", T("The history was written by a newer Quayside (version {found}; this one knows {known})."),
        T("Use the newer program; nothing was changed.")},
    Row{ErrorCode::StoreBusy, "store-busy", T("Another Quayside is using the history: {reason}."), T("Close it, then try again.")},
    Row{ErrorCode::StoredRequestUnreadable, "stored-request-unreadable", T("What was stored for this export cannot be read: {reason}."),
        T("Set it up again from its source.")},
    Row{ErrorCode::JobNotFound, "job-not-found", T("There is no export number {id}."), T("“quayside history” lists them.")},
    Row{ErrorCode::JobNotActive, "job-not-active", T("Export number {id} is not waiting or running: it is {state}."), T("")},
    Row{ErrorCode::PresetNotFound, "preset-not-found", T("There is no preset called “{name}”."), T("{hint}")},
    Row{ErrorCode::AccountNotFound, "account-not-found", T("There is no account called “{account}”."), T("{hint}")},
    Row{ErrorCode::KeychainUnavailable, "keychain-unavailable", T("The system’s keychain cannot be used: {reason}."),
        T("The secret is kept only until Quayside ends; unlock or install a keychain to keep it."),
        T("The secret is kept only until this command ends; unlock or install a keychain to keep it.")},
    Row{ErrorCode::SignInRequired, "sign-in-required", T("{service} asks you to sign in again."),
        T("Choose “Sign in” for the account “{account}”; exports that wait go on by themselves."),
        T("Sign in with “quayside accounts sign-in \"{account}\"”, or give its secret with --secrets-env; then run {again}.")},
    Row{ErrorCode::SignInFailed, "sign-in-failed", T("Signing in to {service} failed: {reason}."), T("Check the account’s credentials, then try again.")},
    Row{ErrorCode::PermissionDenied, "permission-denied", T("{service} does not let this account do that: {reason}."), T("Ask the owner for access{scope}.")},
    Row{ErrorCode::RemoteNotFound, "remote-not-found", T("{service} does not find it: {reason}."),
        T("Check the id; it may have been deleted, or this account may not see it.")},
    Row{ErrorCode::RemoteRejected, "remote-rejected", T("{service} refused the request: {reason}."), T("Change what it names, then export again.")},
    Row{ErrorCode::RemoteFailed, "remote-failed", T("{service} could not make the export: {reason}."),
        T("Try again later; if it fails again, copy the report and send it to their support."),
        T("Try again later; if it fails again, send {report} to their support.")},
    Row{ErrorCode::RemoteUnavailable, "remote-unavailable", T("{service} is not available just now: {reason}."), T("Choose “{again}” in a while."),
        T("Run {again} in a while.")},
    Row{ErrorCode::RemoteUnexpected, "remote-unexpected", T("{service} answered something Quayside does not understand: {reason}."),
        T("Check the account’s address and version settings; copy the report for support."),
        T("Check the account’s address and version settings; support will ask for {report}.")},
    Row{ErrorCode::RateLimited, "rate-limited", T("{service} asks for fewer requests: {reason}."), T("Choose “{again}” in a while."),
        T("Run {again} in a while.")},
    Row{ErrorCode::HostNotFound, "host-not-found", T("The server “{host}” was not found."), T("Check the address and your connection to the network.")},
    Row{ErrorCode::ConnectionFailed, "connection-failed", T("The connection to “{host}” failed: {reason}."),
        T("Check your connection to the network, then choose “{again}”."), T("Check your connection to the network, then run {again}.")},
    Row{ErrorCode::TimedOut, "timed-out", T("“{host}” did not answer in time."), T("Choose “{again}”, or raise the time-out in Settings, Network."),
        T("Run {again}, or give it more time with --timeout.")},
    Row{ErrorCode::TlsFailed, "tls-failed", T("The connection to “{host}” is not safe: {reason}."),
        T("Check the address and the date of this computer; a company’s own certificate can be added in Settings, Network."),
        T("Check the address and the date of this computer; a company’s own certificate can be given with --ca-file.")},
    Row{ErrorCode::ProxyFailed, "proxy-failed", T("The proxy “{host}” refused the connection: {reason}."), T("Check the proxy in Settings, Network."),
        T("Check the proxy; --proxy gives another one.")},
    Row{ErrorCode::RedirectRefused, "redirect-refused", T("{service} sent the request on to “{host}”, and Quayside did not follow."),
        T("Check the account’s address.")},
    Row{ErrorCode::UntrustedHost, "untrusted-host", T("The finished file is at “{host}”, which is not a server of {service} that Quayside knows."),
        T("If you know it to be right, choose “Trust this host”."), T("If you know it to be right, run {again}, which asks you to trust it.")},
    Row{ErrorCode::DownloadIncomplete, "download-incomplete", T("The download from “{host}” ended early: {reason}."), T("Choose “{again}”."),
        T("Run {again}.")},
    Row{ErrorCode::DownloadWrongType, "download-wrong-type", T("“{host}” sent {found} where {expected} was due."),
        T("Choose “{again}”; if it happens again, copy the report for support."), T("Run {again}; if it happens again, support will ask for {report}.")},
    Row{ErrorCode::DownloadTooLarge, "download-too-large", T("The file is larger than the limit of {limit}."),
        T("Raise the limit in Settings, Network, then choose “{again}”."), T("Raise the limit in the window under Settings, Network, then run {again}.")},
    Row{ErrorCode::LinkExpired, "link-expired", T("The download link of {service} has expired."), T("Choose “{again}”."), T("Run {again}.")},
    Row{ErrorCode::PollingDeadline, "polling-deadline", T("{service} is still working on it; we stopped waiting after {time}."),
        T("Choose “Follow again” to take up the wait; nothing is made twice."), T("Run {again} to take up the wait; nothing is made twice.")},
    Row{ErrorCode::OutcomeUnknown, "outcome-unknown", T("{service} may or may not have started this export: {reason}."),
        T("Look there first; choose “Send again” only if nothing was started."), T("Look there first; run {again} only if nothing was started.")},
    Row{ErrorCode::ArchiveUnsafe, "archive-unsafe", T("The archive cannot be used: {reason}."),
        T("Get it once more from where it came; if it is no better then, do not trust it.")},
    Row{ErrorCode::OutOfFiles, "out-of-files", T("The system lets this program have too few files open at once: {limit}."),
        T("Raise the limit to 256 or more (ulimit -n), then start the program again.")},
};
#undef T

constexpr bool rowsInOrder()
{
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (static_cast<std::size_t>(rows[i].code) != i)
            return false;
    }
    return rows.size() == static_cast<std::size_t>(ErrorCode::OutOfFiles) + 1;
}
static_assert(rowsInOrder(), "one row for each ErrorCode, in its order");

const Row &row(ErrorCode code)
{
    return rows[static_cast<std::size_t>(code)];
}

/// The parameters, with missing ones derived from others.
ErrorParams completed(const ExportError &error)
{
    ErrorParams params = error.params;
    const auto fill = [&params](const char *key, const QString &value) {
        if (QString &own = params[QLatin1StringView(key)]; own.isEmpty())
            own = value;
    };
    fill("option", error.field);
    fill("options", params.value(QStringLiteral("option")));
    fill("label", params.value(QStringLiteral("option")));
    if (error.code == ErrorCode::OutcomeUnknown)
        fill("reason", QCoreApplication::translate("ExportError", "its answer was lost"));
    return params;
}

/// No half sentences: a message that lacks a parameter becomes general, an action is left out.
ErrorWords worded(ErrorCode code, const ErrorParams &params, const char *action)
{
    bool whole = true;
    QString what = phrase("ExportError", row(code).what, params, &whole);
    if (!whole)
        what = phrase("ExportError", QT_TRANSLATE_NOOP("ExportError", "Something went wrong: {id}."), {{QStringLiteral("id"), errorId(code)}});
    // Where the advice of the code does not fit, the error has its own.
    if (const QString own = params.value(QStringLiteral("advice")); !own.isEmpty())
        return {what, own};
    whole = true;
    const QString advice = phrase("ExportError", action, params, &whole);
    return {what, whole ? advice : QString()};
}

} // namespace

ErrorWords words(const ExportError &error)
{
    return words(error, QCoreApplication::translate("ExportError", "Retry"));
}

ErrorWords words(const ExportError &error, const QString &again)
{
    ErrorParams params = completed(error);
    params.insert(QStringLiteral("again"), again);
    return worded(error.code, params, row(error.code).action);
}

ErrorWords terminalWords(const ExportError &error, const TerminalWays &ways)
{
    const auto command = [](const QString &text, const char *otherwise) {
        return text.isEmpty() ? QCoreApplication::translate("ExportError", otherwise) : QCoreApplication::translate("ExportError", "“%1”").arg(text);
    };
    ErrorParams params = completed(error);
    params.insert(QStringLiteral("again"), command(ways.again, QT_TRANSLATE_NOOP("ExportError", "the same command")));
    params.insert(QStringLiteral("report"), command(ways.report, QT_TRANSLATE_NOOP("ExportError", "this message")));
    const QString option = params.value(QStringLiteral("option"));
    if (!option.isEmpty())
        params.insert(QStringLiteral("switch"), (option.contains(u'.') ? QStringLiteral("--set %1=…") : QStringLiteral("--%1 …")).arg(option));
    const Row &r = row(error.code);
    return worded(error.code, params, r.terminal ? r.terminal : r.action);
}

QString sentence(const ErrorWords &said)
{
    return said.action.isEmpty() ? said.what : said.what + u' ' + said.action;
}

QString sentence(const ExportError &error)
{
    return sentence(words(error));
}

QLatin1StringView errorId(ErrorCode code)
{
    return QLatin1StringView(row(code).id);
}

QJsonObject toJson(const ExportError &error)
{
    const ErrorWords w = words(error);
    QJsonObject object{{QStringLiteral("id"), errorId(error.code)}, {QStringLiteral("what"), w.what}, {QStringLiteral("action"), w.action}};
    if (!error.field.isEmpty())
        object.insert(QStringLiteral("field"), error.field);
    if (!error.details.isEmpty())
        object.insert(QStringLiteral("details"), error.details);
    if (!error.params.isEmpty()) {
        QJsonObject params;
        for (const auto &[key, value] : error.params.asKeyValueRange())
            params.insert(key, value);
        object.insert(QStringLiteral("params"), params);
    }
    return object;
}

ExportError errorFromJson(const QJsonObject &object)
{
    ExportError error;
    const QString id = object.value(QLatin1StringView("id")).toString();
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const Row &r) { return id == QLatin1StringView(r.id); });
    error.code = found == rows.end() ? ErrorCode::Internal : found->code;
    error.field = object.value(QLatin1StringView("field")).toString();
    error.details = object.value(QLatin1StringView("details")).toString();
    const QJsonObject params = object.value(QLatin1StringView("params")).toObject();
    for (auto it = params.begin(); it != params.end(); ++it)
        error.params.insert(it.key(), it.value().toString());
    if (found == rows.end())
        error.params.insert(QStringLiteral("reason"), object.value(QLatin1StringView("what")).toString());
    return error;
}

} // namespace quayside
