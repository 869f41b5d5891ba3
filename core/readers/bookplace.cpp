// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/bookplace.h"

#include "base/nativepath.h"
#include "readers/bookmeta.h"
#include "readers/mkdocs.h"

#include <QFileInfo>

#include <unistd.h>

namespace quayside {
namespace {

const QString summaryName = QStringLiteral("SUMMARY.md");

/// A missing file is an input of the work too.
bool isThere(const QString &path, const WorkContext &context)
{
    const bool there = ::access(nativePath(path).constData(), F_OK) == 0;
    if (!there)
        context.input(path, nullptr);
    return there;
}

} // namespace

BookPlace bookPlaceOf(const QString &folder, const WorkContext &context)
{
    const QString given = absolutePath(folder);
    if (isThere(given + u'/' + summaryName, context)) {
        const QString above = QFileInfo(given).path();
        return {BookKind::Summary, given, isThere(above + QStringLiteral("/book.toml"), context) ? above : given, summaryName};
    }
    const auto below = [&](const QString &name) { return name.isEmpty() ? given : given + u'/' + name; };
    const BookMeta meta = readBookMeta(given, context);
    const QString usual = meta.file.isEmpty() ? QStringLiteral("src") : meta.sourceFolder; // mdBook needs no configuration
    if (const QString source = below(usual); isThere(source + u'/' + meta.summary, context))
        return {BookKind::Summary, source, given, meta.summary};
    if (const QString name = mkDocsName(given, context); !name.isEmpty())
        return {BookKind::MkDocs, below(readMkDocsMeta(given, name, context).sourceFolder), given, name};
    return isFolderAt(given) ? BookPlace{BookKind::Folder, given, given, {}} : BookPlace{};
}

} // namespace quayside
