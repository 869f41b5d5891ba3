// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "writers/office/pictures.h"
#include "writers/pptx/deck.h"
#include "writers/pptx/measure.h"

namespace quayside::pptx {

/// A piece and where it stands, in points.
struct Placed {
    Piece piece;
    QRectF area;
};

/// A slide as it is written.
struct SetSlide {
    Slide::Kind kind = Slide::Kind::Content;
    Inlines title;
    QString continued; ///< behind the title: "(2)"
    QStringList ids;
    std::vector<Placed> pieces;
    Lines footnotes;
    QRectF footnoteArea;
    QStringList notes;
    SourcePosition position;
};

/// Sets slides: what does not fit on one goes on on the next, and is told.
class Arranger
{
public:
    Arranger(const Setting &setting, const Document &document, const office::Pictures &pictures, WorkContext &context)
        : m_setting(setting), m_document(document), m_pictures(pictures), m_context(context), m_measure(setting, document)
    {}

    /// Adds @p slide to @p all. Error: Canceled.
    Result<void> set(const Slide &slide, std::vector<SetSlide> &all);

private:
    void begin(const Slide &slide);
    [[nodiscard]] bool beside(Pieces &pieces, const QRectF &area);
    void place(Piece &piece, bool isLast);
    void placePicture(Piece &piece, double room, bool isLast);
    template<class Kind>
    void placeParts(Piece &piece, double room);
    void next();
    void put(Piece piece, double height);
    void addFootnotes();
    [[nodiscard]] double room() const;
    [[nodiscard]] double gapBefore() const;
    [[nodiscard]] QSizeF pictureSize(const PicturePiece &picture, QSizeF limits) const;
    [[nodiscard]] double captionHeight(const PicturePiece &picture, double width) const;
    [[nodiscard]] Lines footnotesOf(const Piece &piece) const;
    [[nodiscard]] double heightOf(const Lines &notes) const;
    void tell(const Slide &slide, std::size_t count);

    const Setting &m_setting;
    const Document &m_document;
    const office::Pictures &m_pictures;
    WorkContext &m_context;
    const Measure m_measure;
    std::vector<SetSlide> m_slides; ///< of the one that is being set
    QRectF m_area;
    double m_y = 0;
    bool m_overflows = false;
};

} // namespace quayside::pptx
