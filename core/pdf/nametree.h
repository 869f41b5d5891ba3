// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdf/objects.h"

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace quayside::pdf {

/// The nodes of a tree whose keys come in order, each written as soon as it is full.
class TreeWriter
{
public:
    /// @p entry: the leaves' own, "Names" or "Nums".
    TreeWriter(Objects &objects, const char *entry) : m_objects(objects), m_entry(entry) {}

    /// Both are PDF syntax.
    void add(std::string key, std::string_view value);
    /// Writes what is left. Gives the number of the root, 0 when the tree is empty.
    int finish();

private:
    /// A node and the span of its keys, as PDF syntax.
    struct Node {
        int object = 0;
        std::string first;
        std::string last;
    };
    void endLeaf(bool root);
    std::vector<Node> levelAbove(const std::vector<Node> &level);

    Objects &m_objects;
    const char *m_entry;
    std::vector<Node> m_leaves;
    Node m_leaf; ///< that grows
    Bytes m_values;
    std::size_t m_count = 0; ///< of its keys
};

/// A name tree (ISO 32000-1, 7.9.6): byte strings to values, sorted by their bytes.
class NameTree
{
public:
    /// The first value of a name stays. @p value is PDF syntax.
    void add(const std::string &name, std::string value) { m_values.try_emplace(name, std::move(value)); }
    /// Gives the number of the root, 0 when the tree is empty.
    int write(Objects &objects) const;

private:
    std::map<std::string, std::string> m_values;
};

/// A number tree (ISO 32000-1, 7.9.7).
class NumberTree
{
public:
    explicit NumberTree(Objects &objects) : m_writer(objects, "Nums") {}
    /// Keys must be given in rising order. @p value is PDF syntax.
    void add(int key, std::string_view value) { m_writer.add(std::to_string(key), value); }
    /// Gives the number of the root, 0 when the tree is empty.
    int finish() { return m_writer.finish(); }

private:
    TreeWriter m_writer;
};

} // namespace quayside::pdf
