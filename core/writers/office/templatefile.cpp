// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/office/templatefile.h"

#include <QFile>

namespace quayside::office {

Result<ZipPackage> openTemplate(const QString &path, WorkContext &context)
{
    constexpr qint64 largestFile = 64ll * 1024 * 1024;
    QFile source(path);
    if (!source.open(QIODevice::ReadOnly)) {
        context.input(path, nullptr);
        return failure(ErrorCode::SourceNotFound, {{QStringLiteral("path"), path}});
    }
    const QByteArray bytes = source.size() <= largestFile ? source.readAll() : QByteArray();
    context.input(path, &bytes);
    auto package = ZipPackage::open(bytes);
    if (!package)
        package.error().params.insert(QStringLiteral("path"), path);
    return package;
}

} // namespace quayside::office
