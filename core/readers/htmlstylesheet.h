// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace quayside {

class HtmlTree;
struct WorkContext;

/// What a <style> element asks for that has no place here.
struct LeftOutStyle {
    unsigned offset = 0; ///< of the element, in bytes
    QString what;        ///< names of properties, the first few
};

/// Writes what the rules of the page's <style> elements ask of each element into its style attribute, before the author's own declarations and in the
/// order of the cascade (https://www.w3.org/TR/css-cascade-4/#cascading), so that whoever reads style= needs no other source. Only properties that
/// decide what an element means or how its words look; rules for print and for all media. Selectors: types, classes, ids, descendants and children;
/// rules with others are passed over. Bounded in rules and in comparisons. A stop leaves the rest as it is.
QList<LeftOutStyle> applyStyleSheets(HtmlTree &tree, const WorkContext &context);

} // namespace quayside
