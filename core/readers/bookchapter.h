// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"
#include "readers/booklist.h"

#include <QMap>
#include <QSet>
#include <QString>

namespace quayside {

/// A chapter as read.
struct ChapterText {
    BookChapter entry;
    QString slug; ///< prefix of its ids, id of its title
    Document document;
    QSet<QString> ids; ///< of its nodes, before scoping
    QString titleId;   ///< original id of its title

    /// The id that differs from @p name in case or composition only; empty: none.
    [[nodiscard]] QString idLike(const QString &name) const;
};

/// @p id of the chapter as it stands in the whole book.
QString scopedId(const ChapterText &chapter, const QString &id);

/// Puts the chapter's title first, with the chapter's slug as id: its first heading, if nothing is shown above it, or it is one of level 1 or listed by
/// its words; else the listed title, that of the front matter or the file's name.
void settleTitle(ChapterText &chapter);

/// “2-getting-started.md” as “Getting started”.
QString titleOfName(const QString &name);

/// Takes out lines of code that mdBook hides: of Rust those behind “# ”, in other languages those behind the prefix of the block's “hidelines=”, or of
/// @p prefixes by language.
void hideCodeLines(CodeBlock &code, const QMap<QString, QString> &prefixes);

} // namespace quayside
