// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QMap>
#include <QString>

namespace quayside {

/// What can go wrong. Each has a row in the table of exporterror.cpp: an identifier for scripts, and its words.
enum class ErrorCode {
    // the program, its use, its options
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
    // making
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

/// Facts that fill the placeholders of an error's words, for example {"path", "/tmp/a.md"}.
using ErrorParams = QMap<QString, QString>;

/// One failure, as a value: it travels between threads, into SQLite and into JSON, and is worded only by words().
struct ExportError {
    ErrorCode code = ErrorCode::Internal;
    ErrorParams params;
    QString field;   ///< the option it belongs to, as SCOPE.KEY; empty when it belongs to none
    QString details; ///< for support: system messages, replies; never shown first

    friend bool operator==(const ExportError &, const ExportError &) = default;
};

/// What a person reads: one sentence that says what happened, one that says what to do next (may be empty).
struct ErrorWords {
    QString what;
    QString action;
};

/// The words of @p error in the language of the program. The only place in Quayside that words an error.
ErrorWords words(const ExportError &error);

/// As above, where what a person can choose next is not “Retry” but @p again ("Follow again").
ErrorWords words(const ExportError &error, const QString &again);

/// "What happened. What to do." on one line, for terminals and tooltips.
QString sentence(const ExportError &error);
QString sentence(const ErrorWords &said);

/// Stable identifier for scripts and the store, for example "source-not-found".
QLatin1StringView errorId(ErrorCode code);

/// The error with its words: {id, what, action, field?, details?, params}. Read back by errorFromJson.
QJsonObject toJson(const ExportError &error);

/// Reads what toJson wrote; an unknown identifier (a newer program's) becomes Internal with its words kept as details.
ExportError errorFromJson(const QJsonObject &object);

} // namespace quayside
