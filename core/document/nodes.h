// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/attributes.h"
#include "document/fields.h"
#include "document/oneof.h"

#include <QString>

#include <optional>
#include <vector>

/// The nodes of a Document. A new kind is a struct here with its name and its fields, and a place in Inline::Value or Block::Value; the compiler
/// then names every place that must know it. Everything is a value: copied, moved and handed to other threads freely.
namespace quayside {

struct Block;
struct Inline;
using Blocks = std::vector<Block>;
using Inlines = std::vector<Inline>;

/// Where a node stands in its source.
struct SourcePosition {
    qint32 line = 0; ///< 1-based; 0: not known
    qint32 file = 0; ///< index into Document::files

    friend bool operator==(const SourcePosition &, const SourcePosition &) = default;
};

/// A node that comes from the structure of HTML inside Markdown is EmbeddedHtml: under raw-html=keep the HTML and Markdown writers skip the
/// node itself (its source stands in a Raw node beside it) and go on with its children; all other writers use it as any node.
enum class Origin : quint8 { Markup, EmbeddedHtml };
constexpr const char *nameOf(Origin origin)
{
    switch (origin) {
    case Origin::Markup: return "markup";
    case Origin::EmbeddedHtml: return "embedded-html";
    }
    return nullptr;
}

enum class Alignment : quint8 { None, Left, Center, Right, Justify };
constexpr const char *nameOf(Alignment alignment)
{
    switch (alignment) {
    case Alignment::None: return "none";
    case Alignment::Left: return "left";
    case Alignment::Center: return "center";
    case Alignment::Right: return "right";
    case Alignment::Justify: return "justify";
    }
    return nullptr;
}

// ---- inlines ----------------------------------------------------------------------------------------------------

struct Text {
    QString text;

    static constexpr const char *typeName = "text";
    template<class Visit>
    static constexpr void fields(Visit visit)
    {
        visit(field("text", &Text::text).required());
    }
};

struct SoftBreak {
    static constexpr const char *typeName = "soft-break";
    template<class Visit>
    static constexpr void fields(Visit)
    {}
};

struct LineBreak {
    static constexpr const char *typeName = "line-break";
    template<class Visit>
    static constexpr void fields(Visit)
    {}
};

/// A place inside of a word where a line may end, without a hyphen.
struct BreakOpportunity {
    static constexpr const char *typeName = "break-opportunity";
    template<class Visit>
    static constexpr void fields(Visit)
    {}
};

struct Code {
    QString text;
    Attributes attributes = {};

    static constexpr const char *typeName = "code";
    template<class Visit>
    static constexpr void fields(Visit visit)
    {
        visit(field("text", &Code::text).required());
        visit(field("attributes", &Code::attributes));
    }
};

enum class Style : quint8 { Emphasis, Strong, Strikethrough, Superscript, Subscript, Underline, Highlight, Small, Keyboard, Quotation };
constexpr const char *nameOf(Style style)
{
    switch (style) {
    case Style::Emphasis: return "emphasis";
    case Style::Strong: return "strong";
    case Style::Strikethrough: return "strikethrough";
    case Style::Superscript: return "superscript";
    case Style::Subscript: return "subscript";
    case Style::Underline: return "underline";
    case Style::Highlight: return "highlight";
    case Style::Small: return "small";
    case Style::Keyboard: return "keyboard";
    case Style::Quotation: return "quotation";
    }
    return nullptr;
}

struct Styled {
    Style style = Style::Emphasis;
    Inlines content;

    static constexpr const char *typeName = "styled";
    template<class Visit>
    static constexpr void fields(Visit visit)
    {
        visit(field("style", &Styled::style).required());
        visit(field("content", &Styled::content).always());
    }
};

struct Link {
    QString url;
    QString title;
    Inlines content;
    Attributes attributes = {};

    static constexpr const char *typeName = "link";
    template<class Visit>
    static constexpr void fields(Visit visit)
    {
        visit(field("url", &Link::url).required());
        visit(field("title", &Link::title));
        visit(field("attributes", &Link::attributes));
        visit(field("content", &Link::content).always());
    }
};

/// The side at which text flows past.
enum class FloatSide : quint8 { None, Left, Right };
constexpr const char *nameOf(FloatSide side)
{
    switch (side) {
    case FloatSide::None: return "none";
    case FloatSide::Left: return "left";
    case FloatSide::Right: return "right";
    }
    return nullptr;
}

struct Image {
    QString url; ///< as written; the key into MediaBag
    QString title;
    Inlines alt;
    std::optional<double> width;  ///< CSS px
    std::optional<double> height; ///< CSS px
    std::optional<double> widthPercent;
    Alignment alignment = Alignment::None; ///< where it stands in its line or column
    FloatSide floats = FloatSide::None;
    Attributes attributes = {};

    static constexpr const char *typeName = "image";
    template<class Visit>
    static constexpr void fields(Visit visit)
    {
        visit(field("url", &Image::url).required());
        visit(field("title", &Image::title));
        visit(field("width", &Image::width));
        visit(field("height", &Image::height));
        visit(field("width-percent", &Image::widthPercent));
        visit(field("align", &Image::alignment));
        visit(field("float", &Image::floats));
        visit(field("attributes", &Image::attributes));
        visit(field("alt", &Image::alt).always());
    }
};

/// Call of Document::footnotes[index]; `call` counts calls of the same note from 1 (a note may be called several times).
struct FootnoteReference {
    int index = 0;
    int call = 1;

    static constexpr const char *typeName = "footnote-reference";
    template<class Visit>
    static constexpr void fields(Visit visit)
    {
        visit(field("footnote", &FootnoteReference::index).required().between(0, 1'000'000));
        visit(field("call", &FootnoteReference::call).always().between(1, 1'000'000));
    }
};

/// A formula, as TeX without its dollar signs.
struct Math {
    QString tex;
    bool display = false; ///< on a line of its own
    Attributes attributes = {};

    static constexpr const char *typeName = "math";
    template<class Visit>
    static constexpr void fields(Visit visit)
    {
        visit(field("display", &Math::display));
        visit(field("attributes", &Math::attributes));
        visit(field("tex", &Math::tex).required());
    }
};

/// One work that a Citation names.
struct CitedWork {
    QString key;     ///< in the bibliography
    Inlines prefix;  ///< "see"
    Inlines locator; ///< "p. 33"

    template<class Visit>
    static constexpr void fields(Visit visit)
    {
        visit(field("key", &CitedWork::key).required());
        visit(field("prefix", &CitedWork::prefix));
        visit(field("locator", &CitedWork::locator));
    }
};

/// Works that are cited together.
struct Citation {
    std::vector<CitedWork> works;

    static constexpr const char *typeName = "citation";
    template<class Visit>
    static constexpr void fields(Visit visit)
    {
        visit(field("works", &Citation::works).always());
    }
};

/// Words with their reading above or beside them.
struct Ruby {
    Inlines base;
    Inlines reading;
    Attributes attributes = {};

    static constexpr const char *typeName = "ruby";
    template<class Visit>
    static constexpr void fields(Visit visit)
    {
        visit(field("attributes", &Ruby::attributes));
        visit(field("base", &Ruby::base).always());
        visit(field("reading", &Ruby::reading).always());
    }
};

/// A run with attributes of its own: language, direction, anchor.
struct Span {
    Attributes attributes;
    Inlines content;

    static constexpr const char *typeName = "span";
    template<class Visit>
    static constexpr void fields(Visit visit)
    {
        visit(field("attributes", &Span::attributes));
        visit(field("content", &Span::content).always());
    }
};

/// Source text in a format of its own, exactly as written. Seen only by writers of that format; one of "html" also by the Markdown writer.
struct Raw {
    QString format; ///< "html", "latex" …
    QString text;

    static constexpr const char *typeName = "raw";
    template<class Visit>
    static constexpr void fields(Visit visit)
    {
        visit(field("format", &Raw::format).required());
        visit(field("text", &Raw::text).required());
    }
};

struct Inline {
    using Value =
        OneOf<sizeof(Text), Text, SoftBreak, LineBreak, BreakOpportunity, Code, Styled, Link, Image, FootnoteReference, Math, Citation, Ruby, Span, Raw>;
    [[no_unique_address]] Value value;
    SourcePosition position;
    Origin origin = Origin::Markup;
};
static_assert(sizeof(Inline) <= 40, "ten thousand pages are a million of these");

// ---- blocks -----------------------------------------------------------------------------------------------------

struct Paragraph {
    Inlines content;
    Alignment alignment = Alignment::None;
    Attributes attributes = {};

    static constexpr const char *typeName = "paragraph";
    template<class Visit>
    static constexpr void fields(Visit visit)
    {
        visit(field("align", &Paragraph::alignment));
        visit(field("attributes", &Paragraph::attributes));
        visit(field("content", &Paragraph::content).always());
    }
};

struct Heading {
    int level = 1;
    Alignment alignment = Alignment::None;
    Inlines content;
    Attributes attributes = {};

    static constexpr const char *typeName = "heading";
    template<class Visit>
    static constexpr void fields(Visit visit)
    {
        visit(field("level", &Heading::level).required().between(1, 6));
        visit(field("align", &Heading::alignment));
        visit(field("attributes", &Heading::attributes));
        visit(field("content", &Heading::content).always());
    }
};

struct CodeBlock {
    QString text;
    QString language;
    QString info;
    bool fenced = true;
    Attributes attributes = {};

    static constexpr const char *typeName = "code-block";
    template<class Visit>
    static constexpr void fields(Visit visit)
    {
        visit(field("language", &CodeBlock::language));
        visit(field("info", &CodeBlock::info));
        visit(field("fenced", &CodeBlock::fenced).always().spelling());
        visit(field("attributes", &CodeBlock::attributes));
        visit(field("text", &CodeBlock::text).required());
    }
};

struct BlockQuote {
    Blocks content;
    Attributes attributes = {};

    static constexpr const char *typeName = "quote";
    template<class Visit>
    static constexpr void fields(Visit visit)
    {
        visit(field("attributes", &BlockQuote::attributes));
        visit(field("content", &BlockQuote::content).always());
    }
};

enum class AlertKind : quint8 { Note, Tip, Important, Warning, Caution };
constexpr const char *nameOf(AlertKind kind)
{
    switch (kind) {
    case AlertKind::Note: return "note";
    case AlertKind::Tip: return "tip";
    case AlertKind::Important: return "important";
    case AlertKind::Warning: return "warning";
    case AlertKind::Caution: return "caution";
    }
    return nullptr;
}

struct Alert {
    AlertKind kind = AlertKind::Note;
    Inlines title;
    Blocks content;
    Attributes attributes = {};

    static constexpr const char *typeName = "alert";
    template<class Visit>
    static constexpr void fields(Visit visit)
    {
        visit(field("kind", &Alert::kind).required());
        visit(field("title", &Alert::title));
        visit(field("attributes", &Alert::attributes));
        visit(field("content", &Alert::content).always());
    }
};

/// Lines that end where they end: verse, addresses. What a line is indented by stands in it as no-break spaces.
struct LineBlock {
    std::vector<Inlines> lines;
    Attributes attributes = {};

    static constexpr const char *typeName = "line-block";
    template<class Visit>
    static constexpr void fields(Visit visit)
    {
        visit(field("attributes", &LineBlock::attributes));
        visit(field("lines", &LineBlock::lines).always());
    }
};

/// What the numbers of a list look like.
enum class NumberStyle : quint8 { Decimal, LowerAlpha, UpperAlpha, LowerRoman, UpperRoman, None };
constexpr const char *nameOf(NumberStyle style)
{
    switch (style) {
    case NumberStyle::Decimal: return "decimal";
    case NumberStyle::LowerAlpha: return "lower-alpha";
    case NumberStyle::UpperAlpha: return "upper-alpha";
    case NumberStyle::LowerRoman: return "lower-roman";
    case NumberStyle::UpperRoman: return "upper-roman";
    case NumberStyle::None: return "none";
    }
    return nullptr;
}

/// What stands around the numbers of a list: "1.", "1)", "(1)".
enum class NumberDelimiter : quint8 { Period, Parenthesis, Parentheses };
constexpr const char *nameOf(NumberDelimiter delimiter)
{
    switch (delimiter) {
    case NumberDelimiter::Period: return "period";
    case NumberDelimiter::Parenthesis: return "parenthesis";
    case NumberDelimiter::Parentheses: return "parentheses";
    }
    return nullptr;
}

/// What stands before the items of a list without numbers; ByDepth: as the writer does it for lists in lists.
enum class BulletStyle : quint8 { ByDepth, Disc, Circle, Square, None };
constexpr const char *nameOf(BulletStyle style)
{
    switch (style) {
    case BulletStyle::ByDepth: return "by-depth";
    case BulletStyle::Disc: return "disc";
    case BulletStyle::Circle: return "circle";
    case BulletStyle::Square: return "square";
    case BulletStyle::None: return "none";
    }
    return nullptr;
}

inline constexpr int largestNumber = 999'999'999; ///< of a list's items

struct ListItem {
    Blocks content;
    std::optional<bool> checked; ///< a task, done or not
    std::optional<int> value;    ///< its own number; the items behind it count on from there
    SourcePosition position;
    Attributes attributes = {};

    template<class Visit>
    static constexpr void fields(Visit visit)
    {
        visit(field("position", &ListItem::position));
        visit(field("value", &ListItem::value).between(-largestNumber, largestNumber));
        visit(field("checked", &ListItem::checked));
        visit(field("attributes", &ListItem::attributes));
        visit(field("content", &ListItem::content).always());
    }
};

struct ListBlock {
    bool ordered = false;
    bool tight = true;
    bool reversed = false;                               ///< ordered: counts down
    NumberStyle numbering = NumberStyle::Decimal;        ///< ordered
    NumberDelimiter delimiter = NumberDelimiter::Period; ///< ordered
    BulletStyle bulletStyle = BulletStyle::ByDepth;      ///< not ordered
    QChar bullet = u'-';                                 ///< not ordered: the character in Markdown
    int start = 1;                                       ///< ordered
    std::vector<ListItem> items;
    Attributes attributes = {};

    static constexpr const char *typeName = "list";
    template<class Visit>
    static constexpr void fields(Visit visit)
    {
        visit(field("ordered", &ListBlock::ordered).always());
        visit(field("start", &ListBlock::start).between(-largestNumber, largestNumber));
        visit(field("reversed", &ListBlock::reversed));
        visit(field("numbering", &ListBlock::numbering));
        visit(field("delimiter", &ListBlock::delimiter));
        visit(field("bullet", &ListBlock::bullet).spelling());
        visit(field("bullet-style", &ListBlock::bulletStyle));
        visit(field("tight", &ListBlock::tight).always());
        visit(field("attributes", &ListBlock::attributes));
        visit(field("items", &ListBlock::items).always());
    }
};

/// Which cells a header cell is about; Auto: those below it in a head, those beside it in a body.
enum class CellScope : quint8 { Auto, Column, Row, ColumnGroup, RowGroup };
constexpr const char *nameOf(CellScope scope)
{
    switch (scope) {
    case CellScope::Auto: return "auto";
    case CellScope::Column: return "col";
    case CellScope::Row: return "row";
    case CellScope::ColumnGroup: return "colgroup";
    case CellScope::RowGroup: return "rowgroup";
    }
    return nullptr;
}

struct TableCell {
    Blocks content;
    Alignment alignment = Alignment::None;
    bool header = false;
    CellScope scope = CellScope::Auto; ///< of a header
    int columnSpan = 1;
    int rowSpan = 1;
    Attributes attributes = {};

    template<class Visit>
    static constexpr void fields(Visit visit)
    {
        visit(field("header", &TableCell::header));
        visit(field("scope", &TableCell::scope));
        visit(field("align", &TableCell::alignment));
        visit(field("column-span", &TableCell::columnSpan).between(1, 1000));
        visit(field("row-span", &TableCell::rowSpan).between(1, 65'534));
        visit(field("attributes", &TableCell::attributes));
        visit(field("content", &TableCell::content).always());
    }
};

struct TableRow {
    std::vector<TableCell> cells;
    SourcePosition position;
    Attributes attributes = {};

    template<class Visit>
    static constexpr void fields(Visit visit)
    {
        visit(field("position", &TableRow::position));
        visit(field("attributes", &TableRow::attributes));
        visit(field("cells", &TableRow::cells).always());
    }
};

/// Rows that belong together.
struct TableBody {
    std::vector<TableRow> rows;
    Attributes attributes = {};

    template<class Visit>
    static constexpr void fields(Visit visit)
    {
        visit(field("attributes", &TableBody::attributes));
        visit(field("rows", &TableBody::rows).always());
    }
};

struct Table {
    std::vector<Alignment> columns;
    std::vector<double> widths; ///< of the columns, in percent of the table; 0, or too few: as wide as their content asks
    Blocks caption;
    std::vector<TableRow> head;
    std::vector<TableBody> bodies;
    std::vector<TableRow> foot;
    Attributes attributes = {};

    static constexpr const char *typeName = "table";
    template<class Visit>
    static constexpr void fields(Visit visit)
    {
        visit(field("columns", &Table::columns).always());
        visit(field("widths", &Table::widths).between(0, 100));
        visit(field("attributes", &Table::attributes));
        visit(field("caption", &Table::caption));
        visit(field("head", &Table::head).always());
        visit(field("bodies", &Table::bodies).always());
        visit(field("foot", &Table::foot));
    }
};

struct DefinitionItem {
    Inlines term;
    std::vector<Blocks> definitions;
    Attributes attributes = {}; ///< of the term

    template<class Visit>
    static constexpr void fields(Visit visit)
    {
        visit(field("attributes", &DefinitionItem::attributes));
        visit(field("term", &DefinitionItem::term).always());
        visit(field("definitions", &DefinitionItem::definitions).always());
    }
};

struct DefinitionList {
    std::vector<DefinitionItem> items;
    Attributes attributes = {};

    static constexpr const char *typeName = "definition-list";
    template<class Visit>
    static constexpr void fields(Visit visit)
    {
        visit(field("attributes", &DefinitionList::attributes));
        visit(field("items", &DefinitionList::items).always());
    }
};

struct ThematicBreak {
    static constexpr const char *typeName = "thematic-break";
    template<class Visit>
    static constexpr void fields(Visit)
    {}
};

struct PageBreak {
    static constexpr const char *typeName = "page-break";
    template<class Visit>
    static constexpr void fields(Visit)
    {}
};

/// An image, table or code with its caption.
struct Figure {
    Blocks content;
    Inlines caption;
    Attributes attributes = {};

    static constexpr const char *typeName = "figure";
    template<class Visit>
    static constexpr void fields(Visit visit)
    {
        visit(field("attributes", &Figure::attributes));
        visit(field("content", &Figure::content).always());
        visit(field("caption", &Figure::caption));
    }
};

/// `<details>`: summary and what it opens to.
struct Details {
    Inlines summary;
    Blocks content;
    bool open = false;
    Attributes attributes = {};

    static constexpr const char *typeName = "details";
    template<class Visit>
    static constexpr void fields(Visit visit)
    {
        visit(field("open", &Details::open).always());
        visit(field("attributes", &Details::attributes));
        visit(field("summary", &Details::summary).always());
        visit(field("content", &Details::content).always());
    }
};

/// A group with attributes: div, section, article …
struct Division {
    Attributes attributes;
    Blocks content;
    Alignment alignment = Alignment::None;

    static constexpr const char *typeName = "division";
    template<class Visit>
    static constexpr void fields(Visit visit)
    {
        visit(field("attributes", &Division::attributes));
        visit(field("align", &Division::alignment));
        visit(field("content", &Division::content).always());
    }
};

struct Block {
    using Value = OneOf<sizeof(Paragraph), Paragraph, Heading, CodeBlock, BlockQuote, Alert, ListBlock, Table, DefinitionList, ThematicBreak, PageBreak, Figure,
                        Details, Division, LineBlock, Raw>;
    [[no_unique_address]] Value value;
    SourcePosition position;
    Origin origin = Origin::Markup;
};
static_assert(sizeof(Block) <= 56, "ten thousand pages are two hundred thousand of these");

} // namespace quayside
