// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/mediabag.h"
#include "document/nodes.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <algorithm>
#include <functional>
#include <vector>

/// The tree between readers and writers.
namespace quayside {

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

/// From front matter or an HTML head. Known keys have members; `all` has every key in order, values as text.
struct Metadata {
    QString title;
    QString subtitle;
    QStringList authors;
    QString date;     ///< as written
    QString language; ///< BCP 47
    QString description;
    QStringList keywords;
    KeyValues all;          ///< every key present, known or not
    QString source;         ///< front matter verbatim, with its fences, for the Markdown writer
    bool isWebPage = false; ///< classes and data serve a page's styles and scripts, unlike an author's own in Markdown

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
        visit(field("web-page", &Metadata::isWebPage).spelling());
    }
};

struct Document {
    Metadata metadata;
    QStringList files; ///< source files as the user named them; indexed by SourcePosition::file
    Blocks blocks;
    std::vector<Footnote> footnotes; ///< in order of first reference
    MediaBag media;
};

/// Readers flatten deeper nesting, with a Warning, so recursion over a Document is safe.
inline constexpr int deepestNesting = 100;

/// Images give their alt text, breaks a space.
QString plainText(const Inlines &inlines);
/// Blocks are separated by line feeds.
QString plainText(const Blocks &blocks);

/// Visits blocks and their descendants, parents first, in reading order; not footnotes.
void walkBlocks(const Blocks &blocks, const std::function<void(const Block &)> &visit);
/// Visits inlines and their descendants.
void walkInlines(const Inlines &inlines, const std::function<void(const Inline &)> &visit);
/// Visits every inline, captions and footnotes included.
void walkInlines(const Document &document, const std::function<void(const Inline &)> &visit);

/// As walkBlocks, to edit values in place; @p edit must not add or remove nodes.
void editBlocks(Blocks &blocks, const std::function<void(Block &)> &edit);
/// As walkInlines, to edit values in place.
void editInlines(Blocks &blocks, const std::function<void(Inline &)> &edit);

struct HeadingEntry {
    int level = 1;
    QString id;
    QString title;
    SourcePosition position;
};
/// Headings in reading order.
std::vector<HeadingEntry> outline(const Document &document);

/// The text of the first non-empty level 1 heading, inside divisions too; else empty: a lower heading is no title.
QString firstTitle(const Blocks &blocks);

/// Ids as GitHub makes them: lower case, spaces to hyphens, punctuation dropped, duplicates numbered -1, -2.
class HeadingIds
{
public:
    /// The id of the next heading, with this text.
    QString next(const QString &text);
    /// Reserves @p id: next() does not give it.
    void take(const QString &id) { m_seen.insert(id, std::max(1, m_seen.value(id))); }

private:
    QMap<QString, int> m_seen;
};

/// Equality without positions and spelling, for round-trip checks. @p where receives the first difference as a path in the JSON:
/// `blocks[2].content[0].text (line 4): “one” and “two”`.
bool sameStructure(const Document &a, const Document &b, QString *where = nullptr);

} // namespace quayside
