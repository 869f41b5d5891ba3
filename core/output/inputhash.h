// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace quayside {

/// What a folder holds, as an input of a job: its names, sorted and separated by NUL. The input's path ends with a slash.
QByteArray folderListing(const QString &folder);

/// The SHA-256 of an input as it is now; empty if it cannot be read.
QByteArray hashOfInput(const QString &path);

} // namespace quayside
