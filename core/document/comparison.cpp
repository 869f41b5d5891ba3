// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/document.h"
#include "document/walk.h"

namespace quayside {
namespace {

constexpr qsizetype longestShown = 60;

QString shown(const QString &text)
{
    QString cut = text.left(longestShown);
    cut.replace(u'\n', u'⏎');
    return u'“' + cut + (text.size() > longestShown ? QStringLiteral("…”") : QStringLiteral("”"));
}

/// Adjacent texts count as one: how a reader splits them is not structure.
Inlines joined(const Inlines &inlines)
{
    Inlines result;
    result.reserve(inlines.size());
    for (const Inline &node : inlines) {
        const auto *text = node.value.as<Text>();
        auto *last = text && !result.empty() && result.back().origin == node.origin ? result.back().value.as<Text>() : nullptr;
        if (last)
            last->text += text->text;
        else if (!text || !text->text.isEmpty())
            result.push_back(node);
    }
    return result;
}

bool needsJoining(const Inlines &inlines)
{
    bool before = false;
    for (const Inline &node : inlines) {
        const auto *text = node.value.as<Text>();
        if (text && (before || text->text.isEmpty()))
            return true;
        before = text != nullptr;
    }
    return false;
}

/// Compares two trees and tracks the path, so that a difference can be named.
class Comparison
{
public:
    bool same(const Document &a, const Document &b)
    {
        return member("metadata", a.metadata, b.metadata) && member("blocks", a.blocks, b.blocks) && member("footnotes", a.footnotes, b.footnotes);
    }
    [[nodiscard]] QString where() const { return m_path.join(QString()) + QStringLiteral(": ") + m_difference; }

private:
    bool differ(const QString &difference)
    {
        m_difference = difference;
        return false;
    }

    /// On a difference the path is left as it is: it is the answer.
    template<class Value>
    bool below(const QString &step, const Value &a, const Value &b)
    {
        m_path.append(step);
        const bool alike = same(a, b);
        if (alike)
            m_path.removeLast();
        return alike;
    }
    template<class Value>
    bool member(const char *name, const Value &a, const Value &b)
    {
        return below((m_path.isEmpty() ? QString() : QStringLiteral(".")) + QLatin1StringView(name), a, b);
    }

    bool same(const QString &a, const QString &b) { return a == b || differ(shown(a) + QStringLiteral(" and ") + shown(b)); }
    bool same(const Inlines &a, const Inlines &b)
    {
        if (!needsJoining(a) && !needsJoining(b))
            return sameItems(a, b);
        return sameItems(joined(a), joined(b));
    }
    template<class Value>
    bool same(const Value &a, const Value &b)
    {
        if constexpr (std::is_same_v<Value, Block> || std::is_same_v<Value, Inline>)
            return sameOfKind(a, b);
        else if constexpr (described::isNode<Value>)
            return sameFields(a, b);
        else if constexpr (described::isVector<Value>)
            return sameItems(a, b);
        else if constexpr (std::is_enum_v<Value>)
            return a == b || differ(QLatin1StringView(nameOf(a)) + QStringLiteral(" and ") + QLatin1StringView(nameOf(b)));
        else if constexpr (std::is_same_v<Value, int>)
            return a == b || differ(QString::number(a) + QStringLiteral(" and ") + QString::number(b));
        else if constexpr (std::is_same_v<Value, SourcePosition>)
            return true;
        else
            return a == b || differ(QStringLiteral("they differ"));
    }
    template<class Node>
    bool sameFields(const Node &a, const Node &b)
    {
        bool alike = true;
        Node::fields([&](const auto &field) { alike = alike && (field.isSpelling || member(field.name, a.*field.member, b.*field.member)); });
        return alike;
    }
    template<class Node>
    bool sameOfKind(const Node &a, const Node &b)
    {
        return a.value.visit([&](const auto &value) {
            const auto *other = b.value.template as<std::decay_t<decltype(value)>>();
            if (!other)
                return differ(kindOf(a) + QStringLiteral(" and ") + kindOf(b));
            if (a.origin != b.origin)
                return differ(QStringLiteral("origin differs"));
            const bool alike = sameFields(value, *other);
            if (!alike && a.position.line > 0 && !m_placed) {
                m_placed = true;
                m_path.append(QStringLiteral(" (line %1)").arg(a.position.line));
            }
            return alike;
        });
    }
    template<class Items>
    bool sameItems(const Items &a, const Items &b)
    {
        for (std::size_t i = 0; i < std::min(a.size(), b.size()); ++i) {
            if (!below(QStringLiteral("[%1]").arg(i), a[i], b[i]))
                return false;
        }
        return a.size() == b.size() || differ(QStringLiteral("%1 and %2 of them").arg(a.size()).arg(b.size()));
    }
    template<class Node>
    static QString kindOf(const Node &node)
    {
        return node.value.visit([](const auto &value) { return QString::fromLatin1(std::decay_t<decltype(value)>::typeName); });
    }

    QStringList m_path;
    QString m_difference;
    bool m_placed = false; ///< the path includes the line
};

} // namespace

bool sameStructure(const Document &a, const Document &b, QString *where)
{
    Comparison comparison;
    const bool same = comparison.same(a, b);
    if (where)
        *where = same ? QString() : comparison.where();
    return same;
}

} // namespace quayside
