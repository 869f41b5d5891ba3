// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/pdf/nametree.h"

namespace quayside::pdf {
namespace {

constexpr std::size_t fanOut = 64;

/// A written node and the span of its keys, as PDF syntax.
struct Node {
    int object = 0;
    std::string first;
    std::string last;
};

/// Writes leaves, then levels of kids until one node is left, which is the root and has no Limits.
int writeTree(Objects &objects, const char *entry, const std::vector<std::pair<std::string, std::string>> &values)
{
    if (values.empty())
        return 0;
    std::vector<Node> level;
    for (std::size_t i = 0; i < values.size(); i += fanOut) {
        const auto end = std::min(values.size(), i + fanOut);
        Bytes out;
        out << "<<";
        if (values.size() > fanOut)
            out << "/Limits[" << values[i].first << ' ' << values[end - 1].first << ']';
        out << '/' << entry << '[';
        for (auto k = i; k < end; ++k)
            out << values[k].first << ' ' << values[k].second << ' ';
        out << "]>>";
        level.push_back({objects.add(out.str()), values[i].first, values[end - 1].first});
    }
    while (level.size() > 1) {
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
            above.push_back({objects.add(out.str()), level[i].first, level[end - 1].last});
        }
        level = std::move(above);
    }
    return level.front().object;
}

} // namespace

int NameTree::write(Objects &objects) const
{
    std::vector<std::pair<std::string, std::string>> values;
    values.reserve(m_values.size());
    for (const auto &[name, value] : m_values) {
        Bytes key;
        values.emplace_back(key.literal(name).take(), value);
    }
    return writeTree(objects, "Names", values);
}

int NumberTree::write(Objects &objects) const
{
    std::vector<std::pair<std::string, std::string>> values;
    values.reserve(m_values.size());
    for (const auto &[number, value] : m_values)
        values.emplace_back(std::to_string(number), value);
    return writeTree(objects, "Nums", values);
}

} // namespace quayside::pdf
