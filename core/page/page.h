// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/pdfobject.h"

#include <QByteArray>
#include <QColor>
#include <QDateTime>
#include <QPointF>
#include <QRectF>
#include <QSharedData>
#include <QSizeF>
#include <QString>
#include <QStringList>
#include <QTransform>

#include <deque>
#include <memory>
#include <optional>
#include <variant>
#include <vector>

/// Finished pages, passed from the typesetter to the PDF writer and the painter. All are values, readable from any thread. Lengths are
/// points (1/72 inch); x grows right, y DOWN from the top left.
namespace quayside {

class FontStore;

/// A face in the FontStore. Numbering depends on thread timing, so it must not reach the output.
using FontId = quint32;

/// Index into PageDocument::structure.
using ElementId = qint32;
inline constexpr ElementId noElement = -1;

// ---- page content --------------------------------------------------------------------------------------------

struct Glyph {
    quint32 id = 0;      ///< in the face; 0 (.notdef) is drawn as a box
    quint32 cluster = 0; ///< first UTF-16 unit in GlyphRun::text; shared within a cluster
    float x = 0;         ///< from the run's origin, to the right
    float y = 0;         ///< from the run's origin, down
};

/// Glyphs of one face, size and colour on a line, in visual order even when right-to-left.
struct GlyphRun {
    FontId font = 0;
    float size = 10; ///< points per em
    QPointF origin;  ///< on the baseline
    float width = 0; ///< advance
    std::vector<Glyph> glyphs;
    QString text;     ///< logical order; a cluster ends at the next higher value. U+00AD: hyphen added at a line end
    QString language; ///< BCP 47; empty: the element's
    QRgb color = 0xff000000;
    bool rightToLeft = false;
    bool syntheticBold = false;  ///< outlines are stroked (see FontStore::add)
    bool syntheticSlant = false; ///< glyphs are skewed
};

struct FilledRect {
    QRectF rect;
    QRgb color = 0xff000000;
};

enum class PathVerb : quint8 { Move, Line, Cubic, Close };

/// Move and Line take one point, Cubic three, Close none.
struct PathData {
    std::vector<PathVerb> verbs;
    std::vector<QPointF> points;

    void moveTo(QPointF p)
    {
        verbs.push_back(PathVerb::Move);
        points.push_back(p);
    }
    void lineTo(QPointF p)
    {
        verbs.push_back(PathVerb::Line);
        points.push_back(p);
    }
    void cubicTo(QPointF a, QPointF b, QPointF end)
    {
        verbs.push_back(PathVerb::Cubic);
        points.insert(points.end(), {a, b, end});
    }
    void close() { verbs.push_back(PathVerb::Close); }
};

struct Stroke {
    float width = 1;
    QRgb color = 0xff000000;
    Qt::PenCapStyle cap = Qt::FlatCap;
    Qt::PenJoinStyle join = Qt::MiterJoin;
    float miterLimit = 10;
    std::vector<float> dash; ///< points on, off, …; empty: solid
    float dashOffset = 0;
};

struct PathItem {
    PathData path;
    std::optional<QRgb> fill;
    Qt::FillRule fillRule = Qt::WindingFill;
    std::optional<Stroke> stroke;
};

/// An image of PageDocument::images, stretched to @p rect.
struct ImageItem {
    qint32 image = 0;
    QRectF rect;
};

/// A drawing of PageDocument::drawings, scaled to @p rect.
struct DrawingItem {
    qint32 drawing = 0;
    QRectF rect;
};

/// Content skipped by screen readers.
enum class ArtifactKind : quint8 {
    Layout, ///< rules, shading, borders
    Header, ///< running header
    Footer, ///< running footer, page numbers
};

/// Items are painted in order, on a line from left to right, and read in that order except for `readingShift`.
struct PageItem {
    std::variant<GlyphRun, FilledRect, PathItem, ImageItem, DrawingItem> shape;
    ElementId element = noElement;                ///< noElement: an artifact
    ArtifactKind artifact = ArtifactKind::Layout; ///< if element is noElement
    QString actualText;                           ///< what emoji images and missing glyphs stand for
    qint32 readingShift = 0;                      ///< right-to-left lines: read this many items later, or earlier
};

/// A clickable area. Areas with the same element and target on a page become one annotation.
struct LinkArea {
    QRectF rect;
    QString uri;                   ///< external, or empty
    QString destination;           ///< PageDestination, if uri is empty
    ElementId element = noElement; ///< of role Link
    QString contents;              ///< for screen readers; empty: the uri or text
};

struct Page {
    QSizeF size;
    std::vector<PageItem> items;
    std::vector<LinkArea> links;
};

// ---- structure -----------------------------------------------------------------------------------------------

/// PDF 1.7 roles, and ours mapped to them (pdf/roles.h).
enum class Role : quint8 {
    Document,
    Division,
    BlockQuote,
    Caption,
    Toc,
    TocItem,
    Paragraph,
    H1,
    H2,
    H3,
    H4,
    H5,
    H6,
    List,
    ListItem,
    Label,
    ListBody,
    Table,
    TableHead,
    TableBody,
    TableFoot,
    TableRow,
    TableHeader,
    TableData,
    Span,
    Quote,
    Note,
    Reference,
    Code,
    Link,
    Figure,
    Formula,
    Title,      ///< ours: on a title page (P)
    CodeBlock,  ///< ours (P)
    Alert,      ///< ours (Div)
    Emphasis,   ///< ours (Span)
    Strong,     ///< ours (Span)
    Definition, ///< ours: of a definition list (LBody)
    Term,       ///< ours (Lbl)
};

enum class ListNumbering : quint8 { None, Disc, Circle, Square, Decimal, UpperRoman, LowerRoman, UpperAlpha, LowerAlpha };
enum class HeaderScope : quint8 { None, Row, Column };

/// Attributes that few elements have.
struct ElementExtras : QSharedData {
    QString language;   ///< BCP 47; empty: inherited
    QString title;      ///< for structure panels
    QString alt;        ///< Figure, Formula, Link
    QString actualText; ///< replaces the subtree's text
    QString id;         ///< unique; required for notes
    HeaderScope scope = HeaderScope::None;
    int columnSpan = 1;
    int rowSpan = 1;
    ListNumbering numbering = ListNumbering::None;
    std::optional<QRectF> box; ///< Figure, Formula, Table: bounds on `boxPage`
    qint32 boxPage = -1;       ///< index
    bool block = false;        ///< Placement Block: stands alone
    QByteArray mathml;         ///< Formula: the same for programs that know MathML
    int sourceFile = 0;        ///< for the missing-alt Warning: PageDocument::sourceFiles index
    int sourceLine = 0;
};

/// A node of the structure tree. Parents come first, children in reading order; own content and children interleave as on the page.
struct StructElement {
    Role role = Role::Span;
    ElementId parent = noElement;                             ///< noElement: a root; should be one Document
    QExplicitlySharedDataPointer<const ElementExtras> extras; ///< may be null

    /// BCP 47; empty: inherited.
    [[nodiscard]] QString language() const { return extras ? extras->language : QString(); }
    /// Detaches the extras for editing.
    ElementExtras &ownExtras()
    {
        auto *own = extras ? new ElementExtras(*extras) : new ElementExtras;
        extras.reset(own);
        return *own;
    }
};

// ---- images --------------------------------------------------------------------------------------------------

/// An image, shared by all items that show it. The PDF stores equal images once.
struct PageImage {
    enum class Kind : quint8 {
        Jpeg,  ///< data: the file's bytes, unchanged
        Packed ///< data: PNG rows with their filter bytes, in one zlib stream (packedimage.h)
    };
    Kind kind = Kind::Packed;
    QByteArray data;
    int width = 0; ///< pixels
    int height = 0;
    int channels = 3;   ///< Packed: 1 grey or palette index, 3 sRGB
    int bits = 8;       ///< Packed: per channel, 1 … 16
    QByteArray palette; ///< Packed: RGB triples; empty: none
    QByteArray alpha;   ///< Packed: like `data`, one 8-bit channel; empty: opaque
};

/// An SVG drawn by librsvg.
struct Drawing {
    QSizeF size;           ///< form units
    QList<PdfObject> form; ///< the first is a form XObject with BBox 0, 0, size
    QByteArray svg;        ///< source, rasterized for painting
    QString language;      ///< BCP 47, of the document
};

// ---- document ------------------------------------------------------------------------------------------------

/// A named place. Names are unique.
struct PageDestination {
    QString name;
    qint32 page = 0;
    double y = 0; ///< top of the visible area
    double x = 0;
};

/// A bookmark. Level 1 is outermost; levels may be skipped.
struct OutlineEntry {
    QString title;
    int level = 1;
    qint32 page = 0;
    double y = 0;
    ElementId element = noElement; ///< the heading
};

/// Labels for pages from @p first on: prefix + number, counting from `start`.
struct PageLabelRange {
    enum class Style : quint8 { Decimal, LowerRoman, UpperRoman, None };
    qint32 first = 0;
    Style style = Style::Decimal;
    int start = 1;
    QString prefix;
};

struct PageMetadata {
    QString title;
    QStringList authors;
    QString subject;
    QStringList keywords;
    QString language;         ///< BCP 47
    QDateTime asOf;           ///< creation and modification date
    bool rightToLeft = false; ///< reading direction
    QString fileTitle;        ///< fallback title
};

/// Everything a PDF or a printer needs.
struct PageDocument {
    std::shared_ptr<const FontStore> fonts;
    std::vector<Page> pages;
    std::deque<StructElement> structure; ///< large; a deque grows without copying
    ElementId frontElements = noElement; ///< elements from here on (title page, contents) are read before their siblings
    std::vector<PageImage> images;
    std::vector<Drawing> drawings;
    std::vector<PageDestination> destinations;
    std::vector<OutlineEntry> outline;
    std::vector<PageLabelRange> labels; ///< empty: 1, 2, 3 …
    PageMetadata metadata;
    QStringList sourceFiles;
};

} // namespace quayside
