// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readers/jsxtag.h"

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace quayside {

/// A tag that fills its line, or lines: GitBook's (`{% tab title="A" %}`), of a component of MDX (`<TabItem label="A">`), or of HTML.
struct ContainerTag {
    enum class Kind { Opens, Closes, Alone, Whole };
    enum class Family { BlockTag, Component, Html };
    Kind kind = Kind::Opens;
    Family family = Family::BlockTag;
    JsxTag tag;            ///< its name and attributes; GitBook's names without “end”
    int lines = 1;         ///< that it takes
    QByteArrayView source; ///< all of it
    QByteArrayView words;  ///< of Whole: what stands between its start and its end, in its one line; of code in its lines

    /// As in messages: `<Card>`, `{% swagger %}`.
    [[nodiscard]] QString shown() const;
};

/// The tag that @p text, from the first character of a line on, begins with, if nothing else is in its lines.
std::optional<ContainerTag> containerTag(QByteArrayView text);

/// What becomes of a tag and its content.
struct ContainerMeaning {
    bool applies = true;   ///< false: it is text
    bool isKnown = true;   ///< false: a program would make more of it
    QString kind;          ///< of the container, as in containersAsQuotes(); empty: the content stands for itself
    QString title;         ///< Markdown
    const char *fold = ""; ///< the sign behind the marker of a callout that folds
    QByteArray line;       ///< Markdown that stands where the tag stood
    bool isCode = false;   ///< the content is code, not Markdown
    QByteArray code;       ///< then: its lines; empty: a program would bring them
    QByteArray info;       ///< then: its language, and its title as fences have it
};

/// What @p tag means. @p hasEnd: its end follows; @p hasContent: with more than blanks before it.
ContainerMeaning meaningOf(const ContainerTag &tag, bool hasEnd, bool hasContent);

} // namespace quayside
