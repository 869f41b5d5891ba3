// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/htmlstylesheet.h"

#include "base/workcontext.h"
#include "readers/cssrules.h"
#include "readers/htmlnodes.h"
#include "readers/htmlstyles.h"
#include "readers/htmltree.h"

#include <QHash>

#include <algorithm>
#include <vector>

namespace quayside {
namespace {

using Node = GumboInternalNode;

/// The colours and capitals that rules give to all elements of a type are the page's design, not what its author says of words.
bool isWanted(QStringView property, bool particular)
{
    const bool design = property.compare(QLatin1StringView("color"), Qt::CaseInsensitive) == 0
                        || property.startsWith(QLatin1StringView("background"), Qt::CaseInsensitive)
                        || property.compare(QLatin1StringView("text-transform"), Qt::CaseInsensitive) == 0;
    return htmlstyle::isRead(property) && (particular || !design);
}

/// Comparisons of an element with a part of a selector that one page may cost.
constexpr qint64 mostComparisons = 1'000'000;

bool meets(const Node *node, const CssCompound &compound)
{
    if (!compound.type.isEmpty() && htmlnode::name(node) != compound.type)
        return false;
    if (!compound.id.isEmpty() && htmlnode::attribute(node, "id") != compound.id)
        return false;
    if (compound.classes.isEmpty())
        return true;
    const QStringList own = htmlnode::attribute(node, "class").simplified().split(u' ');
    return std::all_of(compound.classes.begin(), compound.classes.end(), [&](const QString &name) { return own.contains(name); });
}

/// Whether @p node meets part @p part of @p selector and its parents those that are tied to it; then both are moved on to the last of them.
bool meetsWithParents(const Node *&node, const QList<CssCompound> &selector, qsizetype &part, qint64 &comparisons)
{
    const Node *at = node;
    qsizetype next = part;
    for (;; at = at->parent) {
        if (!at || at->type != GUMBO_NODE_ELEMENT || ++comparisons > mostComparisons || !meets(at, selector[next]))
            return false;
        if (!selector[next++].childOfNext)
            break;
    }
    node = at;
    part = next;
    return true;
}

/// Each part is met by the nearest ancestor that can: further up there is only less left for the parts to come.
bool matches(const Node *node, const QList<CssCompound> &selector, qint64 &comparisons)
{
    qsizetype part = 0;
    if (!meetsWithParents(node, selector, part, comparisons))
        return false;
    while (part < selector.size()) {
        node = node->parent;
        if (!node || comparisons > mostComparisons)
            return false;
        meetsWithParents(node, selector, part, comparisons);
    }
    return true;
}

/// Rules by what the element itself has to have, so that each element is compared with few.
class RuleIndex
{
public:
    explicit RuleIndex(const QList<CssRule> &rules);
    /// Numbers of the rules that hold for @p node, the weakest first.
    [[nodiscard]] std::vector<int> rulesFor(const Node *node);
    [[nodiscard]] bool isExhausted() const { return m_comparisons > mostComparisons; }

private:
    void collect(const QHash<QString, std::vector<int>> &from, const QString &key, const Node *node, std::vector<int> &found);

    const QList<CssRule> &m_rules;
    QHash<QString, std::vector<int>> m_byId;
    QHash<QString, std::vector<int>> m_byClass;
    QHash<QString, std::vector<int>> m_byType; ///< the empty type: any element
    qint64 m_comparisons = 0;
};

RuleIndex::RuleIndex(const QList<CssRule> &rules) : m_rules(rules)
{
    for (int i = 0; i < rules.size(); ++i) {
        const CssCompound &own = rules[i].selector.first();
        if (!own.id.isEmpty())
            m_byId[own.id].push_back(i);
        else if (!own.classes.isEmpty())
            m_byClass[own.classes.first()].push_back(i);
        else
            m_byType[own.type].push_back(i);
    }
}

void RuleIndex::collect(const QHash<QString, std::vector<int>> &from, const QString &key, const Node *node, std::vector<int> &found)
{
    const auto candidates = from.constFind(key);
    if (candidates == from.constEnd())
        return;
    for (const int i : *candidates) {
        if (matches(node, m_rules[i].selector, m_comparisons))
            found.push_back(i);
    }
}

std::vector<int> RuleIndex::rulesFor(const Node *node)
{
    constexpr qsizetype mostClasses = 50;
    std::vector<int> found;
    if (isExhausted())
        return found;
    collect(m_byType, {}, node, found);
    collect(m_byType, htmlnode::name(node), node, found);
    if (const QString id = htmlnode::attribute(node, "id"); !id.isEmpty())
        collect(m_byId, id, node, found);
    QStringList classes = htmlnode::attribute(node, "class").simplified().split(u' ', Qt::SkipEmptyParts);
    classes.removeDuplicates();
    for (const QString &name : classes.first(std::min(mostClasses, classes.size())))
        collect(m_byClass, name, node, found);
    std::sort(found.begin(), found.end(),
              [&](int a, int b) { return m_rules[a].specificity == m_rules[b].specificity ? a < b : m_rules[a].specificity < m_rules[b].specificity; });
    return found;
}

/// All elements in document order.
template<class Visit>
void forEachElement(const Node *root, const WorkContext &context, Visit visit)
{
    std::vector<const Node *> open{root};
    while (!open.empty() && !context.stop.stopRequested()) {
        const Node *node = open.back();
        open.pop_back();
        if (node->type != GUMBO_NODE_ELEMENT)
            continue;
        visit(node);
        const auto below = htmlnode::children(node);
        for (std::size_t i = below.size(); i > 0; --i)
            open.push_back(htmlnode::child(below[i - 1]));
    }
}

/// Those of rules @p which, the weakest first. Of more than anybody reads the strongest stay.
QString declarations(const QList<CssRule> &rules, const std::vector<int> &which)
{
    constexpr qsizetype longest = 4000;
    auto first = which.end();
    for (qsizetype size = 0; first != which.begin(); --first) {
        size += rules[*(first - 1)].declarations.size();
        if (size > longest)
            break;
    }
    QString all;
    for (; first != which.end(); ++first)
        all += rules[*first].declarations;
    return all;
}

CssRules rulesOf(const Node *root, const WorkContext &context, QList<LeftOutStyle> &leftOut)
{
    CssRules rules(isWanted);
    forEachElement(root, context, [&](const Node *node) {
        if (htmlnode::tag(node) != GUMBO_TAG_STYLE)
            return;
        QString sheet = htmlnode::textBelow(node);
        if (const QString media = htmlnode::attribute(node, "media"); !media.isEmpty())
            sheet = QStringLiteral("@media %1{%2}").arg(media, sheet);
        rules.add(sheet);
        if (!rules.leftOut().isEmpty())
            leftOut.append({node->v.element.start_pos.offset, rules.leftOut().join(QStringLiteral(", "))});
    });
    return rules;
}

} // namespace

QList<LeftOutStyle> applyStyleSheets(HtmlTree &tree, const WorkContext &context)
{
    QList<LeftOutStyle> leftOut;
    const CssRules sheet = rulesOf(tree.root(), context, leftOut);
    if (sheet.rules().isEmpty())
        return leftOut;
    RuleIndex index(sheet.rules());
    QHash<QByteArray, const char *> kept; // elements of one class share their text
    forEachElement(tree.root(), context, [&](const Node *node) {
        const QString style = declarations(sheet.rules(), index.rulesFor(node));
        if (style.isEmpty())
            return;
        const QByteArray whole = (style + htmlnode::attribute(node, "style")).toUtf8();
        auto known = kept.find(whole);
        if (known == kept.end())
            known = kept.insert(whole, tree.keep(whole));
        tree.setAttribute(node, "style", *known);
    });
    if (index.isExhausted())
        leftOut.append({0, QStringLiteral("…")});
    return leftOut;
}

} // namespace quayside
