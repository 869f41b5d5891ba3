// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Only for publish*.cpp.

#include "output/publish.h"
#include "output/targetname.h"

#include <QMap>

namespace quayside {

/// A folder for several files, or for one that asks for a folder.
ResultShape shapeOf(const PublishOrder &order);

/// The file at @p path, or inside the folder there, that the job reads; empty: none. Replacing it would destroy a source.
QString sourceAt(const PublishOrder &order, const QString &path);

/// A temp's name: short, hidden, unlike any a person would choose.
QString tempName(const PublishOrder &order);

/// Whether @p path has a temp's name; nothing else is ever deleted.
bool isTempName(const QString &path);

/// Where a file's old bytes are kept while it is overwritten in place.
QString keptPath(const PublishIntent &intent);

/// Whether @p path is a folder, not a link to one.
bool isRealFolder(const QString &path);

/// Drops the folder that @p intent replaced, now at @p old: replaced files are deleted, files added meanwhile move into the new folder.
void dropReplaced(const QString &old, const PublishIntent &intent);

/// Overwrites the existing @p to with @p from and verifies @p hash.
bool pourOver(const QString &from, const QString &to, const QByteArray &hash, bool sync);

/// Relative names in a result's folder, in the order of order.files. @p mainName: the main file's.
QStringList namesInFolder(const PublishOrder &order, const QString &mainName);

/// Hashes of the files below @p folder by relative name; of those that cannot be read empty. A stop leaves the rest out.
QMap<QString, QByteArray> hashesBelow(const QString &folder, const StopToken &stop = {});

/// A folder's hash: over the sorted relative names and hashes.
QByteArray folderHash(const QMap<QString, QByteArray> &hashes);

/// The main file's name in folder @p folderName.
QString mainNameOf(const PublishOrder &order, const QString &folderName);

} // namespace quayside
