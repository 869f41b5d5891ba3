// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QSize>
#include <QString>

namespace quayside {

/// One image, its bytes as they are in the source.
struct MediaItem {
    QString mediaType; ///< image/png …, told from the bytes, not from the name
    QByteArray data;
    QSize pixels; ///< empty for vectors without a size
};

/// Images of a document by the URL that the document uses. What is missing here was warned about when it was loaded.
class MediaBag
{
public:
    void insert(const QString &url, const MediaItem &item) { m_items.insert(url, item); }
    /// Null when there is no such image.
    [[nodiscard]] const MediaItem *find(const QString &url) const
    {
        const auto it = m_items.constFind(url);
        return it == m_items.constEnd() ? nullptr : &*it;
    }
    [[nodiscard]] qsizetype size() const { return m_items.size(); }
    [[nodiscard]] const QHash<QString, MediaItem> &items() const { return m_items; }

private:
    QHash<QString, MediaItem> m_items;
};

} // namespace quayside
