// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/epub/packageimages.h"

#include "writers/epub/plainsvg.h"
#include "writers/pagework.h"

#include <QCryptographicHash>

#include <array>

namespace quayside::epub {
namespace {

/// Core media types of images (EPUB 3.3, 3.2) that are stored as they are, and the endings of their files.
struct Row {
    const char *type;
    const char *ending;
};
constexpr std::array rows{Row{"image/png", "png"}, Row{"image/jpeg", "jpg"}, Row{"image/gif", "gif"}};

/// An image as reading systems show it.
struct Shown {
    QString mediaType;
    QString ending; ///< empty: they don't, and it is to be drawn
    QByteArray bytes;
};

/// Whether a GIF or PNG has its end: half of one is refused by validators, and is drawn anew, as far as it can be.
bool isWhole(const MediaItem &item)
{
    if (item.mediaType == u"image/gif")
        return item.data.lastIndexOf(';') > 13;
    return item.mediaType != u"image/png" || item.data.contains("IEND");
}

Shown shownForm(const MediaItem &item)
{
    for (const Row &row : rows) {
        if (item.mediaType == QLatin1StringView(row.type) && isWhole(item))
            return {item.mediaType, QString(QLatin1StringView(row.ending)), item.data};
    }
    if (item.mediaType == u"image/svg+xml") {
        if (const auto plain = plainSvg(item.data))
            return {item.mediaType, QStringLiteral("svg"), *plain};
    }
    return {QStringLiteral("image/png"), {}, {}}; // once it is drawn
}

} // namespace

Result<std::optional<QString>> PackageImages::fileOf(const QString &url)
{
    if (const auto known = m_files.constFind(url); known != m_files.constEnd())
        return *known;
    std::optional<QString> &file = m_files[url];
    const MediaItem *item = m_media.find(url);
    if (!item)
        return file;
    Shown shown = shownForm(*item);
    if (shown.ending.isEmpty())
        shown.bytes = drawn(url, *item);
    if (auto stopped = m_context.checkStop(); !stopped)
        return tl::unexpected(stopped.error());
    if (shown.bytes.isEmpty())
        return file;
    const auto stored = store(shown.bytes, shown.mediaType, shown.ending.isEmpty() ? QStringLiteral("png") : shown.ending);
    if (!stored)
        return tl::unexpected(stored.error());
    return file = *stored;
}

/// A picture of what reading systems do not show themselves; empty: there is none, which is told.
QByteArray PackageImages::drawn(const QString &url, const MediaItem &item)
{
    const auto work = pageWork();
    const PngImage png = work ? std::move((*work)->toPng({&item}, m_language, m_context.stop).front()) : PngImage();
    if (png.bytes.isEmpty() && !png.problem.isEmpty())
        m_context.warn({WarningCode::ImageUnreadable, {{QStringLiteral("image"), url}, {QStringLiteral("reason"), png.problem}}, {}, 0});
    else if (png.bytes.isEmpty())
        m_context.warn({WarningCode::ImageFormatUnsupported, {{QStringLiteral("image"), url}, {QStringLiteral("type"), item.mediaType}}, {}, 0});
    if (png.activeContent)
        m_context.warn({WarningCode::ImageActiveContent, {{QStringLiteral("image"), url}}, {}, 0});
    return png.bytes;
}

Result<QString> PackageImages::store(const QByteArray &bytes, const QString &mediaType, const QString &ending)
{
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha1);
    if (const auto written = m_written.constFind(hash); written != m_written.constEnd())
        return *written;
    const QString name = QStringLiteral("images/image-%1.%2").arg(m_items.size() + 1, 3, 10, QLatin1Char('0')).arg(ending);
    const Packing packing = mediaType == u"image/svg+xml" ? Packing::Deflated : Packing::Stored;
    if (auto added = m_zip.add(m_folder + name, bytes, packing); !added)
        return tl::unexpected(added.error());
    m_animated = m_animated || mediaType == u"image/gif";
    m_written.insert(hash, name);
    m_items.push_back({QStringLiteral("image-%1").arg(m_items.size() + 1), name, mediaType, {}, Item::Reading::None});
    return name;
}

} // namespace quayside::epub
