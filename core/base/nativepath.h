// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

/// Paths of the system as text, and back, without a loss. To the system a name is bytes, which need not be UTF-8; Qt takes such names for others or
/// passes them over. Here each byte that is no part of a character stands as one of a private character (U+10FE80 … U+10FEFF), which the store, JSON
/// and every QString carry like any other. Whoever opens, looks at or lists what a person named asks here for its bytes.
namespace quayside {

/// The bytes of @p path for a call of the system.
QByteArray nativePath(const QString &path);

/// The text of a path that came from the system. nativePath() gives back the same bytes, whatever they are.
QString pathFromNative(const QByteArray &path);

/// Whether @p text holds bytes that are no characters.
bool hasStrayBytes(const QString &text);

/// @p text for people: stray bytes as \xE9.
QString shownPath(const QString &text);

/// @p text as part of a file name that is safe everywhere: stray bytes as %E9.
QString withoutStrayBytes(const QString &text);

/// Whether @p path leads to a folder, links followed.
bool isFolderAt(const QString &path);

/// @p path as an absolute one, by its name alone: “.” and “..” taken out, links left as they are.
QString absolutePath(const QString &path);

/// The path with all links resolved; empty where nothing is.
QString canonicalPath(const QString &path);

/// The names in @p folder, without “.” and “..”, in no order; an empty list where it cannot be read.
QStringList namesIn(const QString &folder);

/// The files below @p folder at any depth, links not followed, relative and in no order. Folders are none.
QStringList allFilesIn(const QString &folder);

} // namespace quayside
