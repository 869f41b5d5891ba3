// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/mediabag.h"
#include "document/nodes.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

/// The tree between readers and writers. Everything is a value: copied, moved and handed to other threads freely.
namespace quayside {

// ---- the whole --------------------------------------------------------------------------------------------------

struct Footnote {
    QString label; ///< as written
    Blocks content;
    SourcePosition position;

    template<class Visit>
    static constexpr void fields(Visit visit)
    {
        visit(field("label", &Footnote::label).required());
        visit(field("position", &Footnote::position));
        visit(field("content", &Footnote::content).always());
    }
};

/// What front matter or a head element says. Known keys have members; all are in `all`, in their order, values as text.
struct Metadata {
    QString title;
    QString subtitle;
    QStringList authors;
    QString date;     ///< as written
    QString language; ///< BCP 47
    QString description;
    QStringList keywords;
    KeyValues all;  ///< every key that was there, known or not
    QString source; ///< front matter exactly as written, with its fences; given back by the Markdown writer

    template<class Visit>
    static constexpr void fields(Visit visit)
    {
        visit(field("title", &Metadata::title));
        visit(field("subtitle", &Metadata::subtitle));
        visit(field("authors", &Metadata::authors));
        visit(field("date", &Metadata::date));
        visit(field("language", &Metadata::language));
        visit(field("description", &Metadata::description));
        visit(field("keywords", &Metadata::keywords));
        visit(field("fields", &Metadata::all));
        visit(field("source", &Metadata::source));
    }
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

/// Calls @p visit for every block and all below, parents first, in reading order; footnotes are not included.
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

/// Structural equality, positions and spelling left out: "reading it back gives the same Document". On a difference @p where names the first one,
/// by its path in the document's JSON: `blocks[2].content[0].text (line 4): “one” and “two”`.
bool sameStructure(const Document &a, const Document &b, QString *where = nullptr);

} // namespace quayside
