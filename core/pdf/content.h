// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdf/bytes.h"
#include "pdf/fontuse.h"

#include <set>
#include <vector>

namespace quayside::pdf {

struct Content {
    std::string stream;            ///< compressed
    std::vector<ElementId> marked; ///< element by MCID
    std::vector<int> reading;      ///< MCIDs in reading order; empty: as they are
    std::set<int> fonts;           ///< FontUses numbers: /F0, /F1 …
    std::set<qint32> images;       ///< /I0 …
    std::set<qint32> drawings;     ///< /D0 …
    std::set<int> alphas;          ///< /G0 … /G255: opacity in 1/255
};

/// Composes a page. Shared data is only read, so pages are composed in parallel, one composer each.
class Composer
{
public:
    /// @p height flips coordinates: PDF's y points up.
    Composer(const PageDocument &document, const FontUses &fonts, double height);

    /// Composes @p page; libdeflate @p level.
    static Content page(const PageDocument &document, const FontUses &fonts, const Page &page, int level);

private:
    void item(const PageItem &item, int index);
    [[nodiscard]] std::vector<int> readingOrder() const;
    void mark(const QString &actualText, const QString &language, bool text);
    void mark(const GlyphRun &run, const Piece &piece, const QString &text);
    void closeMarked(bool keepText);
    void paint(const PageItem &item);
    Content finish(int level);

    void run(const GlyphRun &run);
    void plain(const GlyphRun &run, const FontUse &font);
    void piece(const GlyphRun &run, const FontUse &font, const Piece &piece);
    void beginText(const GlyphRun &run, const Glyph &first);
    void glyph(const GlyphRun &run, const FontUse &font, const Glyph &glyph, quint16 code);
    void missing(const GlyphRun &run, const Glyph &glyph, const QString &text);
    void moveTo(const GlyphRun &run, Hundredths x, Hundredths y);
    void openArray();
    void closeString();
    void closeArray();
    void openText();
    void endText();
    bool changesLanguage(const GlyphRun &run) const;

    void rect(const FilledRect &rect);
    void path(const PathItem &item);
    void outline(const PathData &path);
    void stroke(const Stroke &stroke);
    void image(const ImageItem &item);
    void drawing(const DrawingItem &item);
    void fill(QRgb color);
    void strokeColor(QRgb color);
    void alpha(int value);
    void matrix(const QTransform &transform);
    void point(QPointF p);
    void number(double value);

    const PageDocument &m_document;
    const FontUses &m_fonts;
    double m_height;
    Bytes m_out;
    Content m_content;

    /// A marked sequence's place in reading order.
    struct Place {
        int item = 0;
        int within = 0; ///< the item
    };
    static constexpr quint32 noText = ~0u;

    ElementId m_element = noElement;
    ArtifactKind m_artifact = ArtifactKind::Layout;
    bool m_open = false;
    bool m_openInText = false; ///< the sequence is inside the text object and must end there
    QString m_openActual;      ///< of the open sequence
    QString m_openLanguage;
    quint32 m_openFrom = noText; ///< start of the open replacement's text in its run
    std::vector<Place> m_places; ///< by MCID
    int m_place = 0;             ///< the item's, in reading order
    int m_shift = 0;             ///< the item's
    bool m_turned = false;       ///< the item is right-to-left

    bool m_inText = false;
    bool m_placed = false; ///< the text object has a position
    bool m_inArray = false;
    bool m_inString = false;
    std::size_t m_arrayStart = 0;
    bool m_adjusted = false; ///< several strings in the open array
    int m_font = -1;
    Hundredths m_size = 0;
    Hundredths m_rise = 0;
    bool m_bold = false;
    bool m_slant = false;
    bool m_rightToLeft = false;      ///< the last run
    const GlyphRun *m_run = nullptr; ///< of the open array
    std::vector<Piece> m_pieces;
    Hundredths m_lineX = 0;
    Hundredths m_lineY = 0;
    qint64 m_adjustment = 0; ///< last written
    double m_pen = 0;        ///< x of the next glyph, points
    QRgb m_fill = 0xff000000;
    QRgb m_stroke = 0xff000000;
    int m_alpha = 255;
};

} // namespace quayside::pdf
