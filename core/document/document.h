// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/mediabag.h"
#include "document/oneof.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <utility>
#include <vector>

/// The tree between readers and writers. Everything is a value: copied, moved and handed to other threads freely.
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
/// node itself (its source stands in an HtmlSource node beside it) and go on with its children; all other writers use it as any node.
enum class Origin : quint8 { Markup, EmbeddedHtml };

/// HTML attributes that mean something in an output: id, class, lang, dir, align, title, open, width …
using HtmlAttributes = QList<std::pair<QString, QString>>;

// ---- inlines ----------------------------------------------------------------------------------------------------

struct Text {
    QString text;
};
struct SoftBreak {};
struct LineBreak {};
struct Code {
    QString text;
};

enum class Style : quint8 { Emphasis, Strong, Strikethrough, Superscript, Subscript, Underline, Highlight, Small, Keyboard, Quotation };
struct Styled {
    Style style = Style::Emphasis;
    Inlines content;
};

struct Link {
    QString url;
    QString title;
    Inlines content;
};

struct Image {
    QString url; ///< as written; the key into MediaBag
    QString title;
    Inlines alt;
    std::optional<double> width;  ///< CSS px
    std::optional<double> height; ///< CSS px
    std::optional<double> widthPercent;
};

/// Call of Document::footnotes[index]; `number` counts calls of the same note from 1 (a note may be called several times).
struct FootnoteReference {
    int index = 0;
    int call = 1;
};

/// A run with attributes of its own: language, direction, anchor.
struct Span {
    HtmlAttributes attributes;
    Inlines content;
};

/// The source text of one piece of HTML, exactly as written. Seen only by writers that keep it.
struct HtmlSource {
    QString html;
};

struct Inline {
    using Value = OneOf<sizeof(Text), Text, SoftBreak, LineBreak, Code, Styled, Link, Image, FootnoteReference, Span, HtmlSource>;
    Value value;
    SourcePosition position;
    Origin origin = Origin::Markup;
};
static_assert(sizeof(Inline) <= 48, "ten thousand pages are a million of these");

// ---- blocks -----------------------------------------------------------------------------------------------------

enum class Alignment : quint8 { None, Left, Center, Right, Justify };

struct Paragraph {
    Inlines content;
    Alignment alignment = Alignment::None;
};
struct Heading {
    int level = 1;
    QString id;
    Inlines content;
    Alignment alignment = Alignment::None;
};
struct CodeBlock {
    QString text;
    QString language;
    QString info;
    bool fenced = true;
};
struct BlockQuote {
    Blocks content;
};

enum class AlertKind : quint8 { Note, Tip, Important, Warning, Caution };
struct Alert {
    AlertKind kind = AlertKind::Note;
    Inlines title;
    Blocks content;
};

struct ListItem {
    Blocks content;
    std::optional<bool> checked;
    SourcePosition position;
};
struct ListBlock {
    bool ordered = false;
    int start = 1;
    QChar delimiter = u'.'; ///< ordered: '.' or ')'; else the bullet
    bool tight = true;
    std::vector<ListItem> items;
};

struct TableCell {
    Blocks content;
    Alignment alignment = Alignment::None;
    int columnSpan = 1;
    int rowSpan = 1;
    bool header = false;
};
struct TableRow {
    std::vector<TableCell> cells;
    SourcePosition position;
};
struct Table {
    std::vector<Alignment> columns;
    std::vector<TableRow> head;
    std::vector<TableRow> body;
    Inlines caption;
};

struct DefinitionItem {
    Inlines term;
    std::vector<Blocks> definitions;
};
struct DefinitionList {
    std::vector<DefinitionItem> items;
};

struct ThematicBreak {};
struct PageBreak {};

/// An image, table or code with its caption.
struct Figure {
    Blocks content;
    Inlines caption;
};

/// `<details>`: summary and what it opens to.
struct Details {
    Inlines summary;
    Blocks content;
    bool open = false;
};

/// A group with attributes: div, section, article …
struct Division {
    HtmlAttributes attributes;
    Blocks content;
    Alignment alignment = Alignment::None;
};

struct HtmlSourceBlock {
    QString html;
};

struct Block {
    using Value = OneOf<sizeof(Paragraph), Paragraph, Heading, CodeBlock, BlockQuote, Alert, ListBlock, Table, DefinitionList, ThematicBreak, PageBreak, Figure,
                        Details, Division, HtmlSourceBlock>;
    Value value;
    SourcePosition position;
    Origin origin = Origin::Markup;
};
static_assert(sizeof(Block) <= 56, "ten thousand pages are two hundred thousand of these");

// ---- the whole --------------------------------------------------------------------------------------------------

struct Footnote {
    QString label; ///< as written
    Blocks content;
    SourcePosition position;
};

/// What front matter or a head element says. Known keys have members; all are in `fields`, in their order, values as text.
struct Metadata {
    QString title;
    QString subtitle;
    QStringList authors;
    QString date;     ///< as written
    QString language; ///< BCP 47
    QString description;
    QStringList keywords;
    QList<std::pair<QString, QString>> fields;
    QString source; ///< front matter exactly as written, with its fences; given back by the Markdown writer
};

struct Document {
    Metadata metadata;
    QStringList files; ///< source files as the user named them; SourcePosition::file points here
    Blocks blocks;
    std::vector<Footnote> footnotes; ///< in order of first call
    MediaBag media;
};

/// Nesting that readers never exceed (they flatten, with a Warning), so that every recursion over a Document is safe.
inline constexpr int deepestNesting = 100;

// ---- looking around ---------------------------------------------------------------------------------------------

/// All text of the inlines, images by their alt text, breaks as a blank.
QString plainText(const Inlines &inlines);
/// All text of the blocks, blocks apart by a line feed.
QString plainText(const Blocks &blocks);

/// Calls @p visit for every block, parents first, through lists, tables, quotes and figures; footnotes are not included.
void walkBlocks(const Blocks &blocks, const std::function<void(const Block &)> &visit);
/// Calls @p visit for every inline of @p inlines and below.
void walkInlines(const Inlines &inlines, const std::function<void(const Inline &)> &visit);
/// Calls @p visit for every inline of every block, captions and footnotes included.
void walkInlines(const Document &document, const std::function<void(const Inline &)> &visit);

/// As walkBlocks, for changing the values of nodes in place; @p edit must not change which nodes there are.
void editBlocks(Blocks &blocks, const std::function<void(Block &)> &edit);
/// As walkInlines over these blocks, for changing values in place.
void editInlines(Blocks &blocks, const std::function<void(Inline &)> &edit);

struct HeadingEntry {
    int level = 1;
    QString id;
    QString title;
    SourcePosition position;
};
/// Headings in reading order: the outline.
std::vector<HeadingEntry> outline(const Document &document);

/// Ids as GitHub makes them from heading text: lower case, blanks to hyphens, punctuation out, doubles numbered -1, -2.
class HeadingIds
{
public:
    /// The next id for a heading with this text.
    QString next(const QString &text);

private:
    QMap<QString, int> m_seen;
};

/// Structural equality, positions left out: "reading it back gives the same Document". On a difference @p where names the first one.
bool sameStructure(const Document &a, const Document &b, QString *where = nullptr);

} // namespace quayside
