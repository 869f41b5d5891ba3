// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace quayside {

/// A tag in HTML source, found without building a tree.
struct HtmlTag {
    QByteArray name; ///< lower case
    bool closing = false;
    bool selfClosing = false;
    qsizetype offset = 0; ///< of its '<'
    qint64 words = 0;     ///< upper bound of its attributes
};

/// Reads the tags of a text one by one: comments, declarations and the insides of script, style and the like are passed over.
class HtmlTagScanner
{
public:
    explicit HtmlTagScanner(QByteArrayView html) : m_html(html) {}
    /// The next tag; false at the end.
    bool next(HtmlTag &tag);

private:
    [[nodiscard]] bool skipMarkup();
    void readTag(HtmlTag &tag);
    void skipRawText(const QByteArray &name);

    QByteArrayView m_html;
    qsizetype m_at = 0;
};

/// Elements that have no end tag: br, img, hr …
bool isVoidElement(QByteArrayView name);
/// Elements whose end tag may be left out: p, li, td, tr …
bool hasOptionalEnd(QByteArrayView name);

/// A tag without its partner.
struct UnbalancedTag {
    QByteArray name;
    qsizetype offset = 0;
};
/// Tags of @p html that open without being closed or close without being opened, in order.
QList<UnbalancedTag> unbalancedTags(QByteArrayView html);

/// Whether a tree of @p html can be built in reasonable time and memory (elements such as <b> that are left open are opened again in
/// each paragraph). Error (without its `path`): SourceTooComplex.
Result<void> checkHtmlShape(QByteArrayView html);

} // namespace quayside
