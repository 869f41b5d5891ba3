// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdf/bytes.h"
#include "pdf/fontuse.h"

#include <set>
#include <vector>

namespace quayside::pdf {

/// A content stream and what it names.
struct Content {
    std::string stream;            ///< compressed
    std::vector<ElementId> marked; ///< by MCID: the element
    std::set<int> fonts;           ///< numbers of FontUses: /F0, /F1 …
    std::set<qint32> images;       ///< /I0 …
    std::set<qint32> drawings;     ///< /D0 …
    std::set<int> alphas;          ///< /G0 … /G254: constant opacity in 1/255
};

/// Writes page contents. Reads only what no thread changes meanwhile, so pages are composed in parallel, one composer each.
class Composer
{
public:
    /// @p height of the coordinate system, which is flipped: PDF's y grows upwards.
    Composer(const PageDocument &document, const FontUses &fonts, double height);

    /// The content of a page.
    static Content page(const PageDocument &document, const FontUses &fonts, const Page &page, int level);

private:
    void item(const PageItem &item);
    void mark(const QString &actualText, const QString &language, bool text);
    void closeMarked(bool keepText);
    void paint(const PageItem &item);
    Content finish(int level);

    // text
    void run(const GlyphRun &run);
    void plain(const GlyphRun &run, const FontUse &font);
    void piece(const GlyphRun &run, const FontUse &font, const Piece &piece);
    void beginText(const GlyphRun &run, const Glyph &first);
    void glyph(const GlyphRun &run, const FontUse &font, const Glyph &glyph, quint32 code);
    void spaceWords(const GlyphRun &run, const FontUse &font);
    void setWordSpace(qint64 thousandths);
    void missing(const GlyphRun &run, const Glyph &glyph, const QString &text);
    void moveTo(const GlyphRun &run, Hundredths x, Hundredths y);
    void openArray();
    void closeString();
    void closeArray();
    void openText();
    void endText();
    bool changesLanguage(const GlyphRun &run) const;

    // graphics
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

    ElementId m_element = noElement;
    ArtifactKind m_artifact = ArtifactKind::Layout;
    bool m_open = false;
    bool m_openInText = false; ///< began inside of the text object, and has to end there
    QString m_openActual;      ///< replacement text of the open sequence
    QString m_openLanguage;

    bool m_inText = false;
    bool m_placed = false; ///< the text object has a position
    bool m_inArray = false;
    bool m_inString = false;
    std::size_t m_arrayStart = 0;
    bool m_adjusted = false; ///< the open array has more than one string
    int m_font = -1;
    Hundredths m_size = 0;
    Hundredths m_rise = 0;
    qint64 m_wordSpace = 0; ///< what is added to each blank, in thousandths of a point
    bool m_bold = false;
    bool m_slant = false;
    const GlyphRun *m_run = nullptr; ///< the one that the open array belongs to
    std::vector<Piece> m_pieces;
    Hundredths m_lineX = 0;
    Hundredths m_lineY = 0;
    qint64 m_adjustment = 0; ///< the last one written
    double m_pen = 0;        ///< where the next glyph would stand, points
    QRgb m_fill = 0xff000000;
    QRgb m_stroke = 0xff000000;
    int m_alpha = 255;
};

} // namespace quayside::pdf
