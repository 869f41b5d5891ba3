// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <initializer_list>
#include <optional>
#include <vector>

namespace quayside {

/// An attribute of a tag of JSX.
struct JsxAttribute {
    QByteArray name;
    QByteArray value;    ///< a string, or what an expression evidently gives; "true" for a name alone
    bool isKnown = true; ///< false: its value is an expression that would have to be run
};

/// A tag of JSX, as MDX has them: `<Tab label={'A'}>`.
struct JsxTag {
    QByteArray name; ///< empty: a fragment, `<>`
    bool closing = false;
    bool selfClosing = false;
    bool isHtml = true; ///< a parser of HTML reads its attributes alike
    std::vector<JsxAttribute> attributes;
    qsizetype length = 0; ///< in bytes

    /// The first attribute of these names that has a value; empty: none.
    [[nodiscard]] QByteArray first(std::initializer_list<const char *> names) const;
};

/// The length of the braces that open @p text with all in them; 0: they stay open.
qsizetype jsxBraces(QByteArrayView text);

/// The braces that open @p text with all in them, if nothing else is in their last line. @p left: bytes that may still be looked through.
QByteArrayView jsxExpression(QByteArrayView text, qsizetype &left);

/// What the expression @p code gives, if one need not run it: a string, a number, an image that is asked for.
std::optional<QByteArray> evidentValue(QByteArrayView code);

/// @p expression with its braces as in messages: in one line, its begin if it is long.
QString shownExpression(QByteArrayView expression);

/// The tag at the start of @p text, within 4,000 bytes and without a blank line in it. https://facebook.github.io/jsx/
std::optional<JsxTag> jsxTag(QByteArrayView text);

/// Whether @p name is of a component, not of an element of HTML: it begins with a capital letter and is not all capitals.
bool isComponentName(QByteArrayView name);

/// @p line with tags of HTML that have attributes as JSX has them (`className="a"`, `style={{…}}`) as HTML has them; what would have to be run goes.
/// Code among the words stays. Empty if nothing changes.
QByteArray jsxAsHtml(QByteArrayView line);

} // namespace quayside
