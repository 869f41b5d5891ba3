// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/imagefiles.h"

#include <array>

namespace quayside {
namespace {

QString ending(const QString &mediaType)
{
    struct Row {
        const char *type;
        const char *ending;
    };
    static constexpr std::array rows{Row{"image/png", "png"},     Row{"image/jpeg", "jpg"}, Row{"image/gif", "gif"},   Row{"image/webp", "webp"},
                                     Row{"image/svg+xml", "svg"}, Row{"image/bmp", "bmp"},  Row{"image/avif", "avif"}, Row{"image/tiff", "tif"}};
    for (const Row &row : rows) {
        if (mediaType == QLatin1StringView(row.type))
            return QLatin1StringView(row.ending);
    }
    return QStringLiteral("bin");
}

/// From the URL's last part; only a-z and 0-9 stay.
QString safeStem(const QString &url)
{
    QString stem = url.section(u'/', -1).section(u'?', 0, 0).section(u'.', 0, -2).left(40).toLower();
    for (QChar &c : stem) {
        if (!(c >= u'a' && c <= u'z') && !(c >= u'0' && c <= u'9'))
            c = u'-';
    }
    return stem;
}

} // namespace

Result<QString> ImageFiles::nameOf(const QString &address, const MediaItem &item)
{
    if (const auto known = m_names.constFind(address); known != m_names.constEnd())
        return *known;
    const QString name = QStringLiteral("images/%1-%2.%3").arg(m_names.size() + 1, 3, 10, QLatin1Char('0')).arg(safeStem(address), ending(item.mediaType));
    if (auto added = m_sink.addFile(name, item.mediaType, item.data); !added)
        return tl::unexpected(added.error());
    m_names.insert(address, name);
    return name;
}

} // namespace quayside
