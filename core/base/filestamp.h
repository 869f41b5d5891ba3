// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace quayside {

// A changed stamp means that data cached for the process (dictionaries, code colors) must be reloaded: package upgrades replace files while the
// program runs. Stamps have paths, times and sizes, no content: 200 files take 0.2 ms.

/// Path, modification time and size; only the path if there is no file.
QByteArray fileStamp(const QString &path);

/// Stamps of all files directly in @p folder.
QByteArray filesStamp(const QString &folder);

/// Of the font folders and their subfolders, whose times change when a font is added, removed or replaced.
QByteArray fontsStamp();

} // namespace quayside
