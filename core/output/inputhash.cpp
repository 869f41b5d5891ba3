// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/inputhash.h"

#include "base/nativepath.h"
#include "output/sha256.h"

namespace quayside {

QByteArray folderListing(const QString &folder)
{
    QStringList names = namesIn(folder);
    names.sort();
    return names.join(QChar(u'\0')).toUtf8();
}

QByteArray hashOfInput(const QString &path)
{
    if (path.endsWith(u'/'))
        return isFolderAt(path) ? sha256(folderListing(path.chopped(1))) : QByteArray();
    const auto hash = sha256OfFile(path);
    return hash ? hash->sha256 : QByteArray();
}

} // namespace quayside
