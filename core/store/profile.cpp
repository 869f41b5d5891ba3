// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/profile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace quayside {

Result<void> Profile::makeFolders() const
{
    for (const QString &path : {folder, stagingFolder, runFolder}) {
        const bool existed = QFileInfo::exists(path);
        if (!QDir().mkpath(path)) {
            return failure(ErrorCode::StoreUnavailable,
                           {{QStringLiteral("path"), path}, {QStringLiteral("reason"), QCoreApplication::translate("Store", "the folder cannot be made")}});
        }
        // History and unfinished results are private.
        if (!existed)
            QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    return {};
}

QString defaultProfileFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/quayside");
}

Profile profileAt(const QString &folder)
{
    Profile profile;
    profile.folder = folder.isEmpty() ? defaultProfileFolder() : QDir(folder).absolutePath();
    profile.database = profile.folder + QStringLiteral("/quayside.sqlite");
    profile.stagingFolder = profile.folder + QStringLiteral("/staging");
    profile.runFolder = profile.folder + QStringLiteral("/run");
    profile.settingsFile = profile.folder + QStringLiteral("/settings.ini");
    profile.stateFile = profile.folder + QStringLiteral("/state.ini");
    return profile;
}

} // namespace quayside
