// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace quayside {

/// Where everything of one profile lives. Made by profileAt; the folders exist after makeFolders.
struct Profile {
    QString folder;
    QString database;      ///< SQLite: queue, history, presets, accounts
    QString stagingFolder; ///< one folder a running job below it
    QString runFolder;     ///< locks of the processes that use the profile
    QString settingsFile;  ///< what the user chose
    QString stateFile;     ///< what this machine remembers: window sizes

    /// Makes the folders, private to the user. Error: StoreUnavailable.
    [[nodiscard]] Result<void> makeFolders() const;
};

/// $XDG_DATA_HOME/quayside, else ~/.local/share/quayside.
QString defaultProfileFolder();

/// The layout below @p folder; empty: the default one.
Profile profileAt(const QString &folder);

} // namespace quayside
