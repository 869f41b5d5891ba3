// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QMap>
#include <QString>

namespace quayside {

/// What can go wrong. The table in exporterror.cpp gives each code an identifier for scripts and its messages.
enum class ErrorCode {
    // program, usage, options
    Internal,
    Usage,
    UnknownOption,
    AmbiguousOption,
    RequiredOption,
    InvalidOption,
    OptionConflict,
    SecretMissing,
    UnknownLocale,
    LocaleNotAllowed,
    UnknownTimeZone,
    TimeZoneRequired,
    UnknownFormat,
    UnknownSourceKind,
    UnknownProvider,
    // reading
    SourceNotFound,
    SourceNotReadable,
    SourceFormatUnknown,
    SourceTooLarge,
    SourceTooDeep,
    SourceTooComplex,
    SourceEncoding,
    SourceMalformed,
    SourceEmptyFolder,
    // converting
    WriteFailed,
    LayoutFailed,
    NotPrintable,
    StrictWarnings,
    Canceled,
    Crashed,
    // output
    DestinationMissing,
    DestinationNotWritable,
    DestinationExists,
    DestinationLocked,
    DestinationIsSource,
    DiskFull,
    NameInvalid,
    PublishFailed,
    // store
    StoreUnavailable,
    StoreCorrupt,
    StoreNewer,
    StoreBusy,
    StoredRequestUnreadable,
    JobNotFound,
    JobNotActive,
    PresetNotFound,
    // accounts and network
    AccountNotFound,
    KeychainUnavailable,
    SignInRequired,
    SignInFailed,
    PermissionDenied,
    RemoteNotFound,
    RemoteRejected,
    RemoteFailed,
    RemoteUnavailable,
    RemoteUnexpected,
    RateLimited,
    HostNotFound,
    ConnectionFailed,
    TimedOut,
    TlsFailed,
    ProxyFailed,
    RedirectRefused,
    UntrustedHost,
    DownloadIncomplete,
    DownloadWrongType,
    DownloadTooLarge,
    LinkExpired,
    PollingDeadline,
    OutcomeUnknown,
    ArchiveUnsafe,
};

/// Fill the placeholders of an error's messages, for example {"path", "/tmp/a.md"}.
using ErrorParams = QMap<QString, QString>;

/// One failure, as a value that goes between threads, into SQLite and JSON. Only words() turns it into text.
struct ExportError {
    ErrorCode code = ErrorCode::Internal;
    ErrorParams params;
    QString field;   ///< the option at fault, as SCOPE.KEY; may be empty
    QString details; ///< for support (system messages, replies); never shown first

    friend bool operator==(const ExportError &, const ExportError &) = default;
};

/// One sentence for what happened, one for what to do next (may be empty).
struct ErrorWords {
    QString what;
    QString action;
};

/// @p error in the user interface language. The only place that words an error.
ErrorWords words(const ExportError &error);

/// As above, with @p again ("Follow again") as the next step in place of “Retry”.
ErrorWords words(const ExportError &error, const QString &again);

/// "What happened. What to do." on one line, for terminals and tooltips.
QString sentence(const ExportError &error);
QString sentence(const ErrorWords &said);

/// Stable identifier for scripts and the store, for example "source-not-found".
QLatin1StringView errorId(ErrorCode code);

/// {id, what, action, field?, details?, params}.
QJsonObject toJson(const ExportError &error);

/// Reads what toJson wrote; an unknown identifier (from a newer program) becomes Internal, its text kept as details.
ExportError errorFromJson(const QJsonObject &object);

} // namespace quayside
