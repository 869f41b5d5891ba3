// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/backup.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

#include <cerrno>
#include <cstdio>
#include <cstring>

namespace quayside {
namespace {

tl::unexpected<ExportError> notWritable(const QString &file, const QString &reason)
{
    return failure(ErrorCode::DestinationNotWritable, {{QStringLiteral("path"), file}, {QStringLiteral("reason"), reason}});
}

} // namespace

Result<void> backUp(Database &database, const QString &file, bool replace)
{
    const QFileInfo there(file);
    const bool exists = there.exists() || there.isSymLink();
    if (exists && !replace)
        return failure(ErrorCode::DestinationExists, {{QStringLiteral("path"), file}});
    if (exists && !there.isFile())
        return notWritable(file, QCoreApplication::translate("Store", "it is no file"));
    // Qt creates it readable by its owner only; SQLite accepts an empty file.
    QTemporaryFile temp(there.absolutePath() + QStringLiteral("/.quayside-XXXXXX"));
    if (!temp.open())
        return notWritable(file, temp.errorString());
    temp.close();
    if (auto copied = database.rows(QStringLiteral("VACUUM INTO ?"), {temp.fileName()}); !copied)
        return copied.error().code == ErrorCode::StoreCorrupt ? failure(copied.error())
                                                              : notWritable(file, copied.error().params.value(QStringLiteral("reason")));
    if (exists) {
        if (std::rename(QFile::encodeName(temp.fileName()).constData(), QFile::encodeName(file).constData()) != 0)
            return notWritable(file, QString::fromLocal8Bit(std::strerror(errno)));
    } else if (!QFile::rename(temp.fileName(), file)) {
        return failure(ErrorCode::DestinationExists, {{QStringLiteral("path"), file}});
    }
    temp.setAutoRemove(false);
    return {};
}

} // namespace quayside
