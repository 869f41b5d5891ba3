// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/savedfile.h"

#include "output/sha256.h"

#include <QFile>
#include <QLocale>

namespace quayside {

namespace {

constexpr qint64 mostFile = 256LL * 1024 * 1024;

Result<QByteArray> readWhole(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(file.exists() ? ErrorCode::SourceNotReadable : ErrorCode::SourceNotFound, {{QStringLiteral("path"), path}}, file.errorString());
    if (file.size() > mostFile)
        return failure(ErrorCode::SourceTooLarge, {{QStringLiteral("path"), path},
                                                   {QStringLiteral("size"), QLocale().formattedDataSize(file.size())},
                                                   {QStringLiteral("limit"), QLocale().formattedDataSize(mostFile)}});
    return file.readAll();
}

} // namespace

SavedFile readSavedFile(const QString &path)
{
    const auto bytes = readWhole(path);
    return {{path, bytes ? sha256(*bytes) : QByteArray()}, bytes};
}

} // namespace quayside
