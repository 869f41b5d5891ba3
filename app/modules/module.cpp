// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/modules/module.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLibrary>

namespace quayside {
namespace {

/// Relative to the program's folder, in the build tree and when installed.
const QString modules = QStringLiteral(QUAYSIDE_MODULES);

QString pathOf(const char *module)
{
    const QString program = QFile::symLinkTarget(QStringLiteral("/proc/self/exe"));
    return QDir::cleanPath(QFileInfo(program).path() + u'/' + modules + u'/' + QLatin1StringView(module) + QStringLiteral(".so"));
}

} // namespace

Result<QFunctionPointer> moduleEntry(const char *module, const char *entry)
{
    const QString path = pathOf(module);
    QLibrary library(path);
    library.setLoadHints(QLibrary::ExportExternalSymbolsHint);
    const QFunctionPointer function = library.resolve(entry);
    if (!function)
        return failure(ErrorCode::PartMissing, {{QStringLiteral("path"), path}}, library.errorString());
    return function;
}

} // namespace quayside
