// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workcontext.h"
#include "document/mediabag.h"
#include "pages/fontstore.h"

#include <QHash>
#include <QMutex>

namespace quayside {

/// Pictures and drawings that pages refer to. Numbers are provisional (threads race for them) and replaced when pages are finished.
class ImageShelf
{
public:
    /// A picture of the document, ready to be placed.
    struct Entry {
        qint32 image = -1;
        qint32 drawing = -1;
        QSizeF size;            ///< points, at 96 px an inch
        QString problem;        ///< why there is none
        WarningCode code = WarningCode::ImageUnreadable;
        bool activeContent = false;
    };

    explicit ImageShelf(const MediaBag &media) : m_media(media) {}
    Q_DISABLE_COPY_MOVE(ImageShelf)

    /// The picture of @p url, decoded once. An entry with neither image nor drawing says why in `problem`; a missing one has code ImageMissing.
    Entry picture(const QString &url);
    /// The picture of a colour glyph; -1 when it cannot be read. @p box in em from its origin, y down.
    qint32 glyph(const FontStore &fonts, FontId font, quint32 glyph, QRectF &box);

    /// Hand-over when all pages are made.
    std::vector<PageImage> images;
    std::vector<Drawing> drawings;

private:
    Entry load(const MediaItem &item);
    Entry loadPixels(const MediaItem &item);
    Entry loadDrawing(const MediaItem &item);

    const MediaBag &m_media;
    QMutex m_mutex;
    QHash<QString, Entry> m_entries;
    QHash<quint64, std::pair<qint32, QRectF>> m_glyphs;
};

} // namespace quayside
