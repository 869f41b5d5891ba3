// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Shared by the publish*.cpp files only.

#include "output/publish.h"

#include <QMap>

namespace quayside {

/// Name of a temp; short, hidden, and told apart from anything a person makes.
QString tempName(const PublishOrder &order);

/// Whether @p path is named like one of our temps: nothing else is ever removed.
bool isTempName(const QString &path);

/// Where the old bytes of a file wait while it is overwritten in place.
QString keptPath(const PublishIntent &intent);

/// Overwrites the existing file @p to with the bytes of @p from and checks them against @p hash.
bool pourOver(const QString &from, const QString &to, const QByteArray &hash, bool sync);

/// Relative names inside the folder of a result of several files, in the order of order.files. @p mainName: the main file's.
QStringList namesInFolder(const PublishOrder &order, const QString &mainName);

/// Hash over the sorted relative names and hashes: the hash of a folder.
QByteArray folderHash(const QMap<QString, QByteArray> &hashes);

/// The main file's name in a folder that is named @p folderName.
QString mainNameOf(const PublishOrder &order, const QString &folderName);

} // namespace quayside
