// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/nametree.h"

#include <algorithm>

namespace quayside::pdf {
namespace {

constexpr std::size_t fanOut = 64;
constexpr std::size_t stopsBetween = 4096; ///< entries between checks for a stop

} // namespace

void TreeWriter::add(std::string key, std::string_view value)
{
    if (m_count == fanOut)
        endLeaf(false);
    if (m_count++ == 0)
        m_leaf.first = key;
    m_values << key << ' ' << value << ' ';
    m_leaf.last = std::move(key);
}

/// The root has no Limits.
void TreeWriter::endLeaf(bool root)
{
    Bytes out;
    out << "<<";
    if (!root)
        out << "/Limits[" << m_leaf.first << ' ' << m_leaf.last << ']';
    out << '/' << m_entry << '[' << m_values.str() << "]>>";
    m_leaf.object = m_objects.add(out.str());
    m_leaves.push_back(std::exchange(m_leaf, {}));
    m_values = {};
    m_count = 0;
}

std::vector<TreeWriter::Node> TreeWriter::levelAbove(const std::vector<Node> &level)
{
    std::vector<Node> above;
    for (std::size_t i = 0; i < level.size(); i += fanOut) {
        const auto end = std::min(level.size(), i + fanOut);
        Bytes out;
        out << "<<";
        if (level.size() > fanOut)
            out << "/Limits[" << level[i].first << ' ' << level[end - 1].last << ']';
        out << "/Kids[";
        for (auto k = i; k < end; ++k)
            out.ref(level[k].object) << ' ';
        out << "]>>";
        above.push_back({m_objects.add(out.str()), level[i].first, level[end - 1].last});
    }
    return above;
}

int TreeWriter::finish()
{
    if (m_count > 0)
        endLeaf(m_leaves.empty());
    std::vector<Node> level = std::exchange(m_leaves, {});
    while (level.size() > 1)
        level = levelAbove(level);
    return level.empty() ? 0 : level.front().object;
}

int NameTree::write(Objects &objects, const StopToken &stop) const
{
    TreeWriter writer(objects, "Names");
    std::size_t count = 0;
    for (const auto &[name, value] : m_values) {
        if (count++ % stopsBetween == 0 && stop.stopRequested())
            break;
        Bytes key;
        writer.add(key.literal(name).take(), value);
    }
    return writer.finish();
}

} // namespace quayside::pdf
