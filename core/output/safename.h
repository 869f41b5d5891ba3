// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace quayside {

/// Longest file name of common file systems, in bytes of UTF-8.
inline constexpr int longestName = 255;
/// Longest path that Linux takes, in bytes, its closing zero not counted.
inline constexpr int longestPath = 4095;

/// One file name that is safe on every system: no separators, control or bidirectional characters, no reserved Windows name, no leading or
/// trailing dot or blank; cut between graphemes to @p maxBytes of UTF-8, its ending kept. Never empty: @p fallback stands in.
QString safeFileName(const QString &wanted, int maxBytes = longestName, const QString &fallback = QStringLiteral("export"));

/// @p text cut between graphemes so that its UTF-8 form has at most @p maxBytes.
QString cutToBytes(const QString &text, int maxBytes);

/// Whether @p path is relative, '/' separated, and stays where it is put: no empty part, no ".", "..", backslash, control character, drive.
bool isSafeRelativePath(const QString &path);

/// Every part of @p path made safe; parts that are empty, "." or ".." are left out.
QString safeRelativePath(const QString &path);

/// Words for NameInvalid about a path that does not stay in its folder.
QString notRelativeReason();

} // namespace quayside
