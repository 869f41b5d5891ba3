// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace quayside {

/// Longest file name on common file systems, in UTF-8 bytes.
inline constexpr int longestName = 255;
/// Longest path on Linux in bytes, without the final zero.
inline constexpr int longestPath = 4095;

/// A name safe on every system: no separators, control or bidirectional characters, reserved Windows names, or dots and spaces at the ends; cut
/// between graphemes, keeping the extension. @p fallback if nothing is left.
QString safeFileName(const QString &wanted, int maxBytes = longestName, const QString &fallback = QStringLiteral("export"));

/// @p text cut between graphemes to @p maxBytes of UTF-8.
QString cutToBytes(const QString &text, int maxBytes);

/// Whether @p path is relative, '/' separated and stays inside: no empty part, ".", "..", backslash, control character, drive.
bool isSafeRelativePath(const QString &path);

/// @p path with every part made safe; empty, "." and ".." parts are dropped.
QString safeRelativePath(const QString &path);

/// NameInvalid's reason for a path that leaves its folder.
QString notRelativeReason();

} // namespace quayside
