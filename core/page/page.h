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

/// Finished pages, between the typesetter on one side and the PDF writer and the painter on the other. Everything is a value that any
/// thread may read. Lengths are points (1/72 inch); x grows to the right and y DOWN from the top left corner of the page.
namespace quayside {

class FontStore;

/// A face in the FontStore. Means nothing outside it: numbers depend on which thread asked first, so no output may show them.
using FontId = quint32;

/// Index into PageDocument::structure.
using ElementId = qint32;
inline constexpr ElementId noElement = -1;

// ---- what stands on a page --------------------------------------------------------------------------------------

/// One glyph of a run.
struct Glyph {
    quint32 id = 0;      ///< in the face; 0 (no glyph) is drawn as a box
    quint32 cluster = 0; ///< first UTF-16 unit of GlyphRun::text that it belongs to; glyphs of one cluster share it
    float x = 0;         ///< from the run's origin, to the right
    float y = 0;         ///< from the run's origin, down
};

/// Glyphs of one face, size and colour on one line, in visual order (left to right, also for right-to-left text).
struct GlyphRun {
    FontId font = 0;
    float size = 10; ///< points per em
    QPointF origin;  ///< on the baseline
    float width = 0; ///< advance of the whole run
    std::vector<Glyph> glyphs;
    QString text;     ///< in logical order; a cluster ends where the next higher cluster value begins. U+00AD for a hyphen that only the line end made
    QString language; ///< BCP 47; empty: that of the element
    QRgb color = 0xff000000;
    bool rightToLeft = false;
    bool syntheticBold = false;  ///< the face has no bold: outlines are stroked (see FontStore::add)
    bool syntheticSlant = false; ///< the face has no italic: glyphs are skewed
};

struct FilledRect {
    QRectF rect;
    QRgb color = 0xff000000;
};

enum class PathVerb : quint8 { Move, Line, Cubic, Close };

/// Outline: Move and Line take one point, Cubic three, Close none.
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
    std::vector<float> dash; ///< points on, off, on …; empty: solid
    float dashOffset = 0;
};

struct PathItem {
    PathData path;
    std::optional<QRgb> fill;
    Qt::FillRule fillRule = Qt::WindingFill;
    std::optional<Stroke> stroke;
};

/// A picture of PageDocument::images in @p rect, without keeping its proportions by itself.
struct ImageItem {
    qint32 image = 0;
    QRectF rect;
};

/// A drawing of PageDocument::drawings, scaled into @p rect.
struct DrawingItem {
    qint32 drawing = 0;
    QRectF rect;
};

/// What content is that is not part of the text: read by no screen reader.
enum class ArtifactKind : quint8 {
    Layout, ///< rules, shades, borders
    Header, ///< running header
    Footer, ///< running footer, page numbers
};

/// Items are painted in their order. Text items of one element should follow each other in reading order.
struct PageItem {
    std::variant<GlyphRun, FilledRect, PathItem, ImageItem, DrawingItem> shape;
    ElementId element = noElement;                ///< noElement: an artifact
    ArtifactKind artifact = ArtifactKind::Layout; ///< its kind, when element is noElement
    QString actualText;                           ///< text that the item stands for where its glyphs do not say it: emoji pictures, a box for a missing glyph
};

/// An active area. Areas of one element and target on one page become one annotation.
struct LinkArea {
    QRectF rect;
    QString uri;                   ///< external; else empty
    QString destination;           ///< name of a PageDestination; used when uri is empty
    ElementId element = noElement; ///< of role Link
    QString contents;              ///< what a screen reader says of it; empty: its uri or its text
};

struct Page {
    QSizeF size;
    std::vector<PageItem> items;
    std::vector<LinkArea> links;
};

// ---- structure --------------------------------------------------------------------------------------------------

/// Roles of PDF 1.7, and some of our own that are mapped to them (see roleName, standardRole in pdf/roles.h).
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
    Title,      ///< ours: the title on a title page (P)
    CodeBlock,  ///< ours: a block of code (P)
    Alert,      ///< ours: note, tip, warning (Div)
    Emphasis,   ///< ours (Span)
    Strong,     ///< ours (Span)
    Definition, ///< ours: what a term of a definition list means (LBody)
    Term,       ///< ours (Lbl)
};

enum class ListNumbering : quint8 { None, Disc, Circle, Square, Decimal, UpperRoman, LowerRoman, UpperAlpha, LowerAlpha };
enum class HeaderScope : quint8 { None, Row, Column };

/// What few elements have.
struct ElementExtras : QSharedData {
    QString language;   ///< BCP 47; empty: inherited
    QString title;      ///< shown in structure panels, for example a heading's text
    QString alt;        ///< of a Figure, Link
    QString actualText; ///< replaces the text of everything below
    QString id;         ///< unique; notes need one
    HeaderScope scope = HeaderScope::None;
    int columnSpan = 1;
    int rowSpan = 1;
    ListNumbering numbering = ListNumbering::None;
    std::optional<QRectF> box; ///< Figure, Table: bounds on `boxPage`
    qint32 boxPage = -1;       ///< index of the page of `box`
    bool block = false;        ///< Placement Block: a Figure or Link that stands alone
    int sourceFile = 0;        ///< for the Warning about a missing alt text: index into PageDocument::sourceFiles
    int sourceLine = 0;
};

/// A node of the structure tree. A parent stands before its children; children in reading order. An element's own content and its children are
/// interleaved in the order in which the pages show them.
struct StructElement {
    Role role = Role::Span;
    ElementId parent = noElement;                             ///< noElement: a root; there should be one, of role Document
    QExplicitlySharedDataPointer<const ElementExtras> extras; ///< may be null

    /// Its own; empty: inherited.
    [[nodiscard]] QString language() const { return extras ? extras->language : QString(); }
    /// A copy of its own, to be changed.
    ElementExtras &ownExtras()
    {
        auto *own = extras ? new ElementExtras(*extras) : new ElementExtras;
        extras.reset(own);
        return *own;
    }
};

// ---- pictures ---------------------------------------------------------------------------------------------------

/// A picture, shared by all items that show it. Equal pictures are stored once in the PDF.
struct PageImage {
    enum class Kind : quint8 {
        Jpeg,  ///< data: the file's bytes, passed through
        Packed ///< data: rows from the top as PNG has them, a filter byte before each, in one zlib stream (see packedimage.h)
    };
    Kind kind = Kind::Packed;
    QByteArray data;
    int width = 0; ///< pixels
    int height = 0;
    int channels = 3;   ///< Packed: 1 grey or an entry of `palette`, 3 RGB (sRGB)
    int bits = 8;       ///< Packed: of a channel, 1 … 16
    QByteArray palette; ///< Packed: three bytes a colour; empty: none
    QByteArray alpha;   ///< Packed: packed like `data`, one channel of 8 bits; empty: opaque
};

/// An SVG, as librsvg drew it.
struct Drawing {
    QSizeF size;           ///< units of the form
    QList<PdfObject> form; ///< the first is a form XObject with the box 0, 0, size
    QByteArray svg;        ///< what it was made of: paper without a PDF shows a picture of it
    QString language;      ///< BCP 47 of the document around it
};

// ---- the whole --------------------------------------------------------------------------------------------------

/// A named place. Names are unique.
struct PageDestination {
    QString name;
    qint32 page = 0; ///< index
    double y = 0;    ///< top of what should be seen
    double x = 0;
};

/// A bookmark. The tree is given by levels, 1 the outermost; a level may be skipped.
struct OutlineEntry {
    QString title;
    int level = 1;
    qint32 page = 0;
    double y = 0;
    ElementId element = noElement; ///< the heading
};

/// From page @p first on, pages are called prefix + number in this style, counted from `start`.
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
    QString language;         ///< BCP 47 of the whole
    QDateTime asOf;           ///< creation and modification date
    bool rightToLeft = false; ///< the reading direction of the whole: pages are turned to the left
    QString fileTitle;        ///< stands for the title where the document has none
};

/// Everything that a PDF or a printer needs.
struct PageDocument {
    std::shared_ptr<const FontStore> fonts;
    std::vector<Page> pages;
    std::deque<StructElement> structure; ///< many: grows without being copied
    ElementId frontElements = noElement; ///< from this one on elements are read before the others of their parent: title page and contents
    std::vector<PageImage> images;
    std::vector<Drawing> drawings;
    std::vector<PageDestination> destinations;
    std::vector<OutlineEntry> outline;
    std::vector<PageLabelRange> labels; ///< empty: 1, 2, 3 …
    PageMetadata metadata;
    QStringList sourceFiles;
};

} // namespace quayside
