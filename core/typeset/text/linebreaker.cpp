// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/text/linebreaker.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace quayside {
namespace {

constexpr double linePenalty = 10;
constexpr double hyphenPenalty = 180;  ///< prefer rather loose lines to divided words
constexpr double doubleHyphen = 12000; ///< × the square of the divided lines above: a third in a row is worse than a loose line
constexpr double finalHyphen = 30000;  ///< last line starts inside a word
constexpr double unevenNeighbours = 4000;
constexpr double shortEnd = 3000;     ///< very short last line
constexpr double shortEndPart = 0.09; ///< × width
constexpr double overfull = 1e12;
constexpr size_t allPasses = 3;

/// Which divisions of words are tried.
enum class Hyphens : quint8 { None, Asked, All };

/// A break on the best path to a later one.
struct Node {
    int start = 0; // next line's first item
    int brk = -1;  // item broken at
    int previous = -1;
    double demerits = 0;
    quint8 fitness = 1;
    quint8 hyphens = 0; ///< divided lines in a row
};

struct Sums {
    double width = 0;
    double stretch = 0;
    double shrink = 0;
};

class Breaker
{
public:
    Breaker(const std::vector<BreakItem> &items, const BreakStyle &style) : m_items(items), m_style(style) { addUp(); }

    /// False if nothing is within @p tolerance.
    Result<bool> run(double tolerance, Hyphens hyphens, bool last, const WorkContext &context);
    [[nodiscard]] std::vector<LineRange> lines() const;

private:
    struct Line {
        double natural;
        double stretch;
        double shrink;
    };
    struct Candidate {
        double demerits = std::numeric_limits<double>::infinity();
        int node = -1;
    };

    void addUp();
    void tryBreak(int index);
    [[nodiscard]] double looseness(double ratio, double room) const;
    [[nodiscard]] bool isDouble(size_t item) const;
    [[nodiscard]] Line measure(int start, int item) const;
    [[nodiscard]] int contentEnd(int item) const { return m_items[static_cast<size_t>(item)].glue ? item : item + 1; }
    [[nodiscard]] double cost(const Node &from, double ratio, double badness, quint8 fitness, const BreakItem &item) const;
    [[nodiscard]] static quint8 fitnessOf(double ratio) { return ratio < -0.5 ? 0 : ratio <= 0.5 ? 1 : ratio <= 1 ? 2 : 3; }

    const std::vector<BreakItem> &m_items;
    const BreakStyle &m_style;
    std::vector<Sums> m_sums;
    std::vector<int> m_nextBox; // first non-glue at or after i
    std::vector<Node> m_nodes;
    std::vector<int> m_active;
    double m_tolerance = 0;
    bool m_last = false;
    int m_end = -1;
};

void Breaker::addUp()
{
    const size_t n = m_items.size();
    m_sums.resize(n + 1);
    m_nextBox.assign(n + 1, static_cast<int>(n));
    for (size_t i = 0; i < n; ++i) {
        m_sums[i + 1] = {m_sums[i].width + double(m_items[i].width), m_sums[i].stretch + double(m_items[i].stretch),
                         m_sums[i].shrink + double(m_items[i].shrink)};
    }
    for (size_t i = n; i-- > 0;)
        m_nextBox[i] = m_items[i].glue ? m_nextBox[i + 1] : static_cast<int>(i);
}

Breaker::Line Breaker::measure(int start, int item) const
{
    const auto &from = m_sums[static_cast<size_t>(start)];
    const auto &to = m_sums[static_cast<size_t>(std::max(start, contentEnd(item)))];
    return {to.width - from.width + double(m_items[static_cast<size_t>(item)].breakWidth), to.stretch - from.stretch + double(m_style.lineStretch),
            to.shrink - from.shrink};
}

double Breaker::cost(const Node &from, double ratio, double badness, quint8 fitness, const BreakItem &item) const
{
    const bool forced = item.penalty == BreakItem::always;
    const double penalty = forced ? 0 : double(item.penalty) + (item.hyphen ? hyphenPenalty : 0);
    double demerits = (linePenalty + badness) * (linePenalty + badness) + (penalty >= 0 ? penalty * penalty : -penalty * penalty);
    if (item.hyphen)
        demerits += doubleHyphen * from.hyphens * from.hyphens;
    if (forced && from.hyphens > 0)
        demerits += finalHyphen;
    if (std::abs(int(fitness) - int(from.fitness)) > 1)
        demerits += unevenNeighbours;
    if (ratio < -1)
        demerits += overfull * -ratio;
    return from.demerits + demerits;
}

/// Whether the item only repeats the break before, with no width. If all of a million repeats stayed active, time would be quadratic.
bool Breaker::isDouble(size_t item) const
{
    if (item == 0)
        return false;
    const BreakItem &one = m_items[item];
    const BreakItem &before = m_items[item - 1];
    return one.width == 0 && one.stretch == 0 && !one.glue && !before.glue && one.penalty != BreakItem::always && one.penalty == before.penalty
           && one.hyphen == before.hyphen && one.asked == before.asked && one.breakWidth == before.breakWidth;
}

/// TeX's badness, which ends at 10,000; of lines so loose that they are not justified the emptier is worse.
double Breaker::looseness(double ratio, double room) const
{
    constexpr double most = 1e4;
    const double badness = 100 * std::abs(ratio * ratio * ratio);
    return badness < most ? badness : most * (1 + 4 * std::max(0.0, room) / double(m_style.width));
}

void Breaker::tryBreak(int index)
{
    const BreakItem &item = m_items[static_cast<size_t>(index)];
    const bool forced = item.penalty == BreakItem::always;
    std::array<Candidate, 4> best;
    size_t kept = 0;
    Candidate rescue;
    for (const int active : m_active) {
        const Node &node = m_nodes[static_cast<size_t>(active)];
        const Line line = measure(node.start, index);
        const double room = double(m_style.width) - line.natural;
        const bool fits = room >= -line.shrink - 0.01;
        double ratio = 0;
        if (room < 0)
            ratio = line.shrink > 0 ? std::max(room / line.shrink, fits ? -1.0 : -1e6) : (fits ? 0 : -1e6);
        else if (!forced)
            ratio = line.stretch > 0 ? room / line.stretch : (room > 0.01 ? 1e3 : 0);
        if (fits && !forced)
            m_active[kept++] = active; // it may reach further
        if (!fits) {
            const double demerits = cost(node, std::min(-1.0 - (-room) / double(m_style.width), -1.001), 1e4, 3, item);
            if (demerits < rescue.demerits)
                rescue = {demerits, active};
            continue;
        }
        if (ratio > m_tolerance)
            continue;
        const double badness = looseness(ratio, room);
        const quint8 fitness = fitnessOf(ratio);
        const bool lonely = forced && node.previous >= 0 && line.natural < shortEndPart * double(m_style.width);
        const double demerits = cost(node, ratio, badness, fitness, item) + (lonely ? shortEnd : 0);
        if (demerits < best[fitness].demerits)
            best[fitness] = {demerits, active};
    }
    m_active.resize(kept);
    const int start = m_nextBox[static_cast<size_t>(item.glue ? index : index + 1)];
    const auto add = [&](const Candidate &candidate, quint8 fitness) {
        m_active.push_back(static_cast<int>(m_nodes.size()));
        constexpr quint8 most = 5;
        const quint8 before = m_nodes[static_cast<size_t>(candidate.node)].hyphens;
        const quint8 hyphens = item.hyphen ? static_cast<quint8>(std::min<int>(before + 1, most)) : quint8(0);
        m_nodes.push_back({start, index, candidate.node, candidate.demerits, fitness, hyphens});
    };
    for (quint8 fitness = 0; fitness < 4; ++fitness) {
        if (best[fitness].node >= 0)
            add(best[fitness], fitness);
    }
    if (m_active.empty() && m_last && rescue.node >= 0)
        add(rescue, 3); // too wide: overflow rather than lose it
}

Result<bool> Breaker::run(double tolerance, Hyphens hyphens, bool last, const WorkContext &context)
{
    m_tolerance = tolerance;
    m_last = last;
    m_nodes.assign(1, Node{m_nextBox[0]});
    m_active.assign(1, 0);
    for (size_t i = 0; i < m_items.size(); ++i) {
        if ((i & 0xfff) == 0xfff) {
            if (auto stopped = context.checkStop(); !stopped)
                return failure(stopped.error());
        }
        const BreakItem &item = m_items[i];
        const bool divides = item.hyphen && hyphens != Hyphens::All && !(item.asked && hyphens == Hyphens::Asked);
        if (item.penalty == BreakItem::never || divides || isDouble(i))
            continue;
        if (item.glue && m_nextBox[i] > static_cast<int>(i) + 1 && item.penalty != BreakItem::always && m_items[i + 1].glue)
            continue; // one break per run of spaces
        tryBreak(static_cast<int>(i));
        if (m_active.empty())
            return false;
    }
    m_end = *std::min_element(m_active.begin(), m_active.end(),
                              [this](int a, int b) { return m_nodes[static_cast<size_t>(a)].demerits < m_nodes[static_cast<size_t>(b)].demerits; });
    return true;
}

std::vector<LineRange> Breaker::lines() const
{
    std::vector<LineRange> result;
    for (int at = m_end; at > 0; at = m_nodes[static_cast<size_t>(at)].previous) {
        const Node &node = m_nodes[static_cast<size_t>(at)];
        const Node &from = m_nodes[static_cast<size_t>(node.previous)];
        const Line line = measure(from.start, node.brk);
        int last = contentEnd(node.brk);
        while (last > from.start && m_items[static_cast<size_t>(last - 1)].glue)
            --last;
        result.push_back({from.start, std::max(last, from.start), node.hyphens > 0, static_cast<float>(line.natural),
                          static_cast<float>(line.stretch - double(m_style.lineStretch)), static_cast<float>(line.shrink)});
    }
    std::reverse(result.begin(), result.end());
    return result;
}

/// The first of @p passes with a solution, of those that breakLines() makes; empty: none.
Result<std::vector<LineRange>> breakIn(size_t passes, const std::vector<BreakItem> &items, const BreakStyle &style, const WorkContext &context)
{
    if (items.empty())
        return std::vector<LineRange>{};
    std::vector<BreakItem> closed;
    const std::vector<BreakItem> *all = &items;
    if (items.back().penalty != BreakItem::always) {
        closed = items;
        closed.push_back({.penalty = BreakItem::always, .glue = true});
        all = &closed;
    }
    Breaker breaker(*all, style);
    const std::array<double, allPasses> tolerances{style.hyphenate ? 1.15 : 2.5, 4.0, 1e9};
    for (size_t pass = 0; pass < passes; ++pass) {
        const Hyphens hyphens = pass == 0 ? Hyphens::None : style.hyphenate ? Hyphens::All : Hyphens::Asked;
        auto done = breaker.run(tolerances[pass], hyphens, pass + 1 == allPasses, context);
        if (!done)
            return failure(done.error());
        if (*done)
            return breaker.lines();
    }
    return std::vector<LineRange>{};
}

} // namespace

Result<std::vector<LineRange>> breakLines(const std::vector<BreakItem> &items, const BreakStyle &style, const WorkContext &context)
{
    auto lines = breakIn(allPasses, items, style, context);
    if (lines && lines->empty() && !items.empty())
        return failure(ErrorCode::LayoutFailed);
    return lines;
}

Result<std::vector<LineRange>> breakBetweenWords(const std::vector<BreakItem> &items, const BreakStyle &style, const WorkContext &context)
{
    return breakIn(1, items, style, context);
}

} // namespace quayside
