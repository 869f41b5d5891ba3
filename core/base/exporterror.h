// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QMap>
#include <QString>

namespace quayside {

/// What can go wrong; exporterror.cpp has the identifiers and messages.
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
    FontsMissing,
    ThemeInvalid,
    NotPrintable,
    StrictWarnings,
    Canceled,
    Crashed,
    PartMissing,
    OutOfMemory,
    OutOfThreads,
    // output
    DestinationMissing,
    DestinationNotWritable,
    DestinationExists,
    DestinationsExist,
    DestinationLocked,
    DestinationIsSource,
    DiskFull,
    NameInvalid,
    PublishFailed,
    // store
    StoreUnavailable,
    StoreNotWritable,
    StoreCorrupt,
    StoreSetAside,
    StoreMended,
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
    // limits of the system
    OutOfFiles,
};

/// Placeholder values, for example {"path", "/tmp/a.md"}.
using ErrorParams = QMap<QString, QString>;

/// One failure, as a value. Only words() turns it into text.
struct ExportError {
    ErrorCode code = ErrorCode::Internal;
    ErrorParams params;
    QString field;   ///< the option at fault, as SCOPE.KEY; may be empty
    QString details; ///< for support (system messages, replies); not shown first

    friend bool operator==(const ExportError &, const ExportError &) = default;
};

/// What happened, and what to do next (may be empty).
struct ErrorWords {
    QString what;
    QString action;
};

/// The translated message. The only place that words an error.
ErrorWords words(const ExportError &error);

/// As above, offering @p again ("Follow again") instead of “Retry”.
ErrorWords words(const ExportError &error, const QString &again);

/// "What happened. What to do." on one line.
QString sentence(const ExportError &error);
QString sentence(const ErrorWords &said);

/// Stable identifier, for example "source-not-found".
QLatin1StringView errorId(ErrorCode code);

/// {id, what, action, field?, details?, params}.
QJsonObject toJson(const ExportError &error);

/// Reads toJson's output; an unknown identifier (newer program) becomes Internal with its text as details.
ExportError errorFromJson(const QJsonObject &object);

} // namespace quayside
