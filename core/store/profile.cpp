// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/profile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>

namespace quayside {
namespace {

/// History and staged results are private, whoever created the folder.
void makePrivate(const QString &folder)
{
    const QByteArray path = QFile::encodeName(folder);
    struct stat found {};
    if (::stat(path.constData(), &found) != 0 || found.st_uid != ::geteuid())
        return;
    const bool shared = (found.st_mode & S_ISVTX) != 0; // such as /tmp
    if (!shared && (found.st_mode & 0077) != 0)
        ::chmod(path.constData(), 0700);
}

} // namespace

Result<void> Profile::makeFolders() const
{
    for (const QString &path : {folder, stagingFolder, runFolder}) {
        if (!QDir().mkpath(path)) {
            return failure(ErrorCode::StoreUnavailable,
                           {{QStringLiteral("path"), path}, {QStringLiteral("reason"), QCoreApplication::translate("Store", "the folder cannot be made")}});
        }
        makePrivate(path);
    }
    return {};
}

QString defaultProfileFolder()
{
    // Without HOME Qt would take the root of the file system.
    if (!qEnvironmentVariableIsSet("HOME") && !qEnvironmentVariableIsSet("XDG_DATA_HOME")) {
        const passwd *user = ::getpwuid(::geteuid());
        return (user ? QFile::decodeName(user->pw_dir) : QDir::tempPath()) + QStringLiteral("/.local/share/quayside");
    }
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
