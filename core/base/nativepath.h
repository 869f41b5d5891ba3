// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

/// Lossless conversion between native paths and text. A native name is bytes and need not be UTF-8; Qt confuses or skips such names. Here each byte
/// that is not part of a character becomes a private-use character (U+10FE80 … U+10FEFF), which the store, JSON and QString carry unchanged. Use these
/// functions to open, inspect or list anything the user named.
namespace quayside {

/// The bytes of @p path, for a system call.
QByteArray nativePath(const QString &path);

/// The text of a native path; nativePath() restores the same bytes.
QString pathFromNative(const QByteArray &path);

/// Whether @p text has bytes that are not characters.
bool hasStrayBytes(const QString &text);

/// @p text for people: stray bytes as \xE9.
QString shownPath(const QString &text);

/// @p text for a portable file name: stray bytes as %E9.
QString withoutStrayBytes(const QString &text);

/// Whether @p path leads to a folder, links followed.
bool isFolderAt(const QString &path);

/// @p path made absolute without the disk: “.” and “..” removed, links not followed.
QString absolutePath(const QString &path);

/// The path with all links resolved; empty if nothing is there.
QString canonicalPath(const QString &path);

/// The names in @p folder, unordered, without “.” and “..”; empty if it cannot be read.
QStringList namesIn(const QString &folder);

/// Relative paths of the files below @p folder, unordered, links not followed.
QStringList allFilesIn(const QString &folder);

} // namespace quayside
