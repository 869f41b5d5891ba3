// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exitcode.h"

#include <algorithm>
#include <array>

namespace quayside::cli {
namespace {

/// What is wrong with the words of a command, whatever files, services and history are like.
constexpr std::array wrongWords{
    ErrorCode::Usage,
    ErrorCode::UnknownOption,
    ErrorCode::AmbiguousOption,
    ErrorCode::RequiredOption,
    ErrorCode::InvalidOption,
    ErrorCode::OptionConflict,
    ErrorCode::SecretMissing,
    ErrorCode::UnknownLocale,
    ErrorCode::LocaleNotAllowed,
    ErrorCode::UnknownTimeZone,
    ErrorCode::TimeZoneRequired,
    ErrorCode::UnknownFormat,
    ErrorCode::UnknownSourceKind,
    ErrorCode::UnknownProvider,
    ErrorCode::PresetNotFound,
};

} // namespace

ExitCode exitCodeOf(const ExportError &error)
{
    if (error.code == ErrorCode::Canceled)
        return Canceled;
    return std::find(wrongWords.begin(), wrongWords.end(), error.code) != wrongWords.end() ? WrongUse : SomeFailed;
}

} // namespace quayside::cli
