// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QSize>
#include <QString>

namespace quayside {

struct MediaItem {
    QString mediaType; ///< image/png …, detected from the bytes, not the name
    QByteArray data;
    QSize pixels; ///< empty for vector images without a size
};

/// The document's images by the URL it uses. Missing ones were warned about on loading.
class MediaBag
{
public:
    void insert(const QString &url, const MediaItem &item) { m_items.insert(url, item); }
    /// Null if missing.
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
