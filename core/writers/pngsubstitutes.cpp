// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/pngsubstitutes.h"

namespace quayside {

Result<QHash<QString, PngImage>> pngSubstitutes(const Document &document, bool (*isTaken)(const MediaItem &item), const QString &language, WorkContext &context)
{
    QStringList urls = document.media.items().keys();
    urls.removeIf([&](const QString &url) { return isTaken(*document.media.find(url)); });
    urls.sort();
    QHash<QString, PngImage> made;
    if (urls.isEmpty())
        return made;
    std::vector<const MediaItem *> foreign;
    for (const QString &url : std::as_const(urls))
        foreign.push_back(document.media.find(url));
    const auto work = pageWork();
    if (!work)
        return failure(work.error());
    std::vector<PngImage> pictures = (*work)->toPng(foreign, language, context.stop);
    if (auto stopped = context.checkStop(); !stopped)
        return failure(stopped.error());
    for (std::size_t i = 0; i < pictures.size(); ++i)
        made.insert(urls.at(static_cast<qsizetype>(i)), std::move(pictures[i]));
    return made;
}

} // namespace quayside
