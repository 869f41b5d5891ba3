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

/// Pictures and drawings that pages refer to. Numbers are provisional (threads race for them) and replaced when pages are finished.
class ImageStore
{
public:
    /// A picture of the document, ready to be placed.
    struct Entry {
        qint32 image = -1;
        qint32 drawing = -1;
        QSizeF size;     ///< points, at 96 px an inch
        QString problem; ///< why there is none
        WarningCode code = WarningCode::ImageUnreadable;
        bool activeContent = false;
        QStringList lost;        ///< elements of a drawing that are not drawn
        QList<char32_t> missing; ///< characters in a drawing that no font has
    };

    /// @p fonts: where the faces of pictures of glyphs are. @p language: BCP 47 of the text in drawings. @p stop ends a drawing that takes its time.
    ImageStore(const MediaBag &media, FontStore &fonts, QString language, StopToken stop)
        : m_media(media), m_fonts(fonts), m_language(std::move(language)), m_stop(std::move(stop))
    {}
    Q_DISABLE_COPY_MOVE(ImageStore)

    /// The picture of @p url, read once; others can be read by other threads meanwhile. An entry with neither image nor drawing says why in
    /// `problem`; a missing one has code ImageMissing.
    Entry picture(const QString &url);
    /// The picture of a colour glyph; -1 when it cannot be read. @p box in em from its origin, y down.
    qint32 glyph(FontId font, quint32 glyph, QRectF &box);

    /// Hands a picture or drawing over to the pages; each once.
    PageImage takeImage(qint32 number);
    Drawing takeDrawing(qint32 number);

private:
    /// A picture that one thread reads while others that want it wait.
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
    QMutex m_mutex; ///< of the members below
    std::deque<PageImage> m_images;
    std::deque<Drawing> m_drawings;
    QHash<QString, std::shared_ptr<Slot>> m_slots;
    QHash<quint64, std::pair<qint32, QRectF>> m_glyphs;
};

} // namespace quayside
