// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workcontext.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QStringList>

namespace quayside {

struct HtmlTag {
    QByteArray name; ///< lower case
    bool closing = false;
    bool selfClosing = false;
    qsizetype offset = 0; ///< of its '<'
    qint64 words = 0;     ///< upper bound on its number of attributes
};

/// Iterates over tags without building a tree, skipping comments, declarations and the content of script, style and the like.
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
    void follow(const HtmlTag &tag);
    /// Whether it is among SVG's or MathML's own elements, of which none holds raw text.
    [[nodiscard]] bool isForeign() const;

    QByteArrayView m_html;
    qsizetype m_at = 0;
    QList<QByteArray> m_foreign; ///< open svg and math, and what in them holds HTML again
};

/// Elements without an end tag: br, img, hr …
bool isVoidElement(QByteArrayView name);
/// Elements with an optional end tag: p, li, td, tr …
bool hasOptionalEnd(QByteArrayView name);

/// Elements that end a paragraph: p, div, ul, table, pre, h1 …
bool isBlockElement(QByteArrayView name);

/// Values of id attributes in @p html, and of an anchor's name.
QStringList idsIn(QByteArrayView html);

struct UnbalancedTag {
    QByteArray name;
    qsizetype offset = 0;
};
/// Unclosed and unopened tags of @p html, in order.
QList<UnbalancedTag> unbalancedTags(QByteArrayView html);

/// Checks that parsing @p html is cheap: formatting elements such as <b> left open are reopened in every paragraph. Error (without `path`):
/// SourceTooComplex, Canceled.
Result<void> checkHtmlShape(QByteArrayView html, const WorkContext &context);

} // namespace quayside
