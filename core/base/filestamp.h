// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace quayside {

// Stamps tell when data cached for the process (dictionaries, code colors) must be reloaded: a package upgrade replaces files while the program runs.
// They hold paths, times and sizes, no content: 200 files take 0.2 ms.

/// Path, modification time and size of one file; only the path if it does not exist.
QByteArray fileStamp(const QString &path);

/// Stamps of all files directly in @p folder.
QByteArray filesStamp(const QString &folder);

/// Stamp of the font folders and their subfolders: adding, removing or replacing a font changes its folder's time.
QByteArray fontsStamp();

} // namespace quayside
