// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace quayside {

/// Paths of a profile; see profileAt. Folders exist after makeFolders.
struct Profile {
    QString folder;
    QString database;      ///< SQLite: queue, history, presets, accounts
    QString stagingFolder; ///< contains a folder per running job
    QString runFolder;     ///< locks of processes using the profile
    QString settingsFile;  ///< user settings
    QString stateFile;     ///< machine state: window sizes

    /// Copies of what can be read once only, a folder a process; made when it is needed.
    [[nodiscard]] QString spoolFolder() const { return folder + QStringLiteral("/spool"); }
    /// Creates the folders, private to the user. Error: StoreUnavailable.
    [[nodiscard]] Result<void> makeFolders() const;
};

/// $XDG_DATA_HOME/quayside, else ~/.local/share/quayside.
QString defaultProfileFolder();

/// Layout below @p folder; empty: the default.
Profile profileAt(const QString &folder);

} // namespace quayside
