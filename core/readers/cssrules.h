// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace quayside {

/// What rules for the content before an item say of its mark stands under this name, which is no property of CSS: `counter NAME STYLE AROUND`, where AROUND
/// is “.”, “)” or “()”, or `text MARK`.
inline constexpr QLatin1StringView markProperty("quayside-mark");

/// One part of a selector that one element has to meet.
struct CssCompound {
    QString type; ///< lower case; empty: any
    QString id;
    QStringList classes;
    bool childOfNext = false; ///< the next part of the selector is the parent's, not any ancestor's
};

/// A selector and what it asks for.
struct CssRule {
    QList<CssCompound> selector; ///< the element's own part first, then those of its ancestors
    int specificity = 0;         ///< ids, classes and types by weight, https://www.w3.org/TR/selectors-4/#specificity-rules
    QString declarations;        ///< as in a style attribute, each ended by a semicolon

    /// Whether the element's own part names a class or an id, so that it is about some elements, not about all of a type.
    [[nodiscard]] bool isParticular() const { return !selector.isEmpty() && !(selector.first().id.isEmpty() && selector.first().classes.isEmpty()); }
};

/// Reads style sheets one after another.
class CssRules
{
public:
    /// Says whether a property is kept; @p particular as in CssRule.
    using Wanted = bool (*)(QStringView property, bool particular);

    explicit CssRules(Wanted wanted) : m_wanted(wanted) {}

    /// Adds the rules of @p sheet that hold on paper. What it cannot read is passed over, as CSS asks.
    void add(const QString &sheet);
    /// The rules in order.
    [[nodiscard]] const QList<CssRule> &rules() const { return m_rules; }
    /// Names of properties that no rule of the sheet added last may set here, the first few, and what else of it was passed over.
    [[nodiscard]] const QStringList &leftOut() const { return m_leftOut; }

private:
    void addBlock(QStringView text, int depth);
    void addRule(QStringView selectors, QStringView body);
    [[nodiscard]] QString kept(QStringView body, bool particular);
    void leaveOut(const QString &what);

    Wanted m_wanted;
    QList<CssRule> m_rules;
    QStringList m_leftOut;
};

} // namespace quayside
