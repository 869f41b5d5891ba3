// SPDX-License-Identifier: GPL-3.0-or-later
// Brackets of OmmlWriter that stand beside each other in a row: those that belong together, and those that stand alone.
#include "math/ommlwriter.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace quayside::math {
namespace {

struct Pair {
    char16_t opening;
    char16_t closing;
};
constexpr std::array pairs{Pair{u'(', u')'}, Pair{u'[', u']'}, Pair{u'{', u'}'}, Pair{u'⟨', u'⟩'}, Pair{u'⌊', u'⌋'}, Pair{u'⌈', u'⌉'}};

bool hasScripts(const Node &node)
{
    return (node.element == Element::Sub || node.element == Element::Sup || node.element == Element::SubSup) && !node.children.empty();
}

/// The sign that @p node is, or that its scripts stand at.
const Node &signOf(const Node &node)
{
    return hasScripts(node) ? node.children.front() : node;
}

/// Its pair, and whether it closes it; null: @p node is no bracket, or one that grows.
const Pair *pairOf(const Node &node, bool &closes)
{
    const Node &sign = signOf(node);
    if (sign.element != Element::Operator || sign.text.size() != 1 || isFence(sign))
        return nullptr;
    const char16_t character = sign.text[0].unicode();
    const auto *found = std::find_if(pairs.begin(), pairs.end(), [&](const Pair &pair) { return pair.opening == character || pair.closing == character; });
    closes = found != pairs.end() && found->closing == character;
    return found == pairs.end() ? nullptr : &*found;
}

/// A word: nobody looks for the other bracket then.
void makeWord(Node &node)
{
    (hasScripts(node) ? node.children.front() : node).element = Element::Text;
}

/// Which brackets belong together: for each node its other one, or -1.
std::vector<int> matched(const Nodes &nodes)
{
    std::vector<int> others(nodes.size(), -1);
    std::vector<std::size_t> open;
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        bool closes = false;
        const Pair *pair = pairOf(nodes[i], closes);
        if (!pair)
            continue;
        bool other = false;
        if (!closes) {
            open.push_back(i);
        } else if (!open.empty() && pairOf(nodes[open.back()], other) == pair && !hasScripts(nodes[open.back()])) {
            others[i] = static_cast<int>(open.back());
            others[open.back()] = static_cast<int>(i);
            open.pop_back();
        }
    }
    return others;
}

} // namespace

bool hasBrackets(const Nodes &nodes)
{
    bool closes = false;
    return std::any_of(nodes.begin(), nodes.end(), [&](const Node &node) { return pairOf(node, closes); });
}

Nodes withBrackets(const Nodes &nodes)
{
    const std::vector<int> others = matched(nodes);
    constexpr int deepest = 24;
    std::vector<std::size_t> places(nodes.size()); // in the result
    std::vector<int> depths;                       // of brackets, in each of the result
    Nodes result;
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        bool closes = false;
        Node node = nodes[i];
        if (pairOf(node, closes) && others[i] < 0)
            makeWord(node);
        const std::size_t first = others[i] >= 0 && closes ? places[static_cast<std::size_t>(others[i])] : result.size();
        int depth = std::accumulate(depths.begin() + static_cast<std::ptrdiff_t>(first), depths.end(), 0, [](int a, int b) { return std::max(a, b); }) + 1;
        if (first < result.size() && hasScripts(node) && depth <= deepest) { // they stand at all of it
            const auto begin = result.begin() + static_cast<std::ptrdiff_t>(first);
            Nodes inside(std::make_move_iterator(begin), std::make_move_iterator(result.end()));
            inside.push_back(std::move(node.children.front()));
            result.erase(begin, result.end());
            depths.resize(first);
            node.children.front() = element(Element::Row, std::move(inside), Atom::Inner);
            node.atom = Atom::Inner;
        } else {
            depth = 0;
        }
        places[i] = result.size();
        result.push_back(std::move(node));
        depths.push_back(depth);
    }
    return result;
}

} // namespace quayside::math
