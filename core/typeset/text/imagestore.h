// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workcontext.h"
#include "document/mediabag.h"
#include "page/fontstore.h"
#include "page/svgrenderer.h"

#include <QHash>
#include <QMutex>

#include <deque>
#include <memory>
#include <mutex>

namespace quayside {

/// Images and drawings for pages. Numbers depend on thread timing; finished pages get new ones.
class ImageStore
{
public:
    struct Entry {
        qint32 image = -1;
        qint32 drawing = -1;
        QSizeF size;     ///< points, at 96 px per inch
        QString problem; ///< why there is none
        WarningCode code = WarningCode::ImageUnreadable;
        bool activeContent = false;
        QStringList lost;        ///< undrawn elements of a drawing
        QList<char32_t> missing; ///< code points in a drawing no font has
    };

    /// @p fonts: for bitmap glyphs. @p language: BCP 47 of drawings. @p stop ends slow drawings.
    ImageStore(const MediaBag &media, FontStore &fonts, QString language, StopToken stop)
        : m_media(media), m_fonts(fonts), m_language(std::move(language)), m_stop(std::move(stop))
    {}
    Q_DISABLE_COPY_MOVE(ImageStore)

    /// Loads @p url once, while other loads go on. Without a result, `problem` says why, or code is ImageMissing.
    Entry picture(const QString &url);
    /// The image of a colour glyph, -1 if unreadable. @p box: em from its origin, y down.
    qint32 glyph(FontId font, quint32 glyph, QRectF &box);

    /// Moves an image or drawing to the pages, once each.
    PageImage takeImage(qint32 number);
    Drawing takeDrawing(qint32 number);

private:
    /// One thread loads, others wait for it.
    struct Slot {
        std::once_flag once;
        Entry entry;
    };
    Entry load(const MediaItem &item);
    Entry loadPixels(const MediaItem &item);
    Entry loadDrawing(const MediaItem &item);
    qint32 keep(PageImage image);

    const MediaBag &m_media;
    FontStore &m_fonts;
    QString m_language;
    StopToken m_stop;
    SvgRenderer m_renderer;
    QMutex m_mutex; ///< guards the members below
    std::deque<PageImage> m_images;
    std::deque<Drawing> m_drawings;
    QHash<QString, std::shared_ptr<Slot>> m_slots;
    QHash<quint64, std::pair<qint32, QRectF>> m_glyphs;
};

} // namespace quayside
