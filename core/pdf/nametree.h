// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workcontext.h"
#include "pdf/objects.h"

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace quayside::pdf {

/// Writes a tree, each node as soon as it is full.
class TreeWriter
{
public:
    /// @p entry: "Names" or "Nums".
    TreeWriter(Objects &objects, const char *entry) : m_objects(objects), m_entry(entry) {}

    /// Adds an entry in PDF syntax; keys ascending.
    void add(std::string key, std::string_view value);
    /// Writes the rest. Gives the root's object number, 0 if empty.
    int finish();

private:
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
    Node m_leaf; ///< being filled
    Bytes m_values;
    std::size_t m_count = 0; ///< in m_leaf
};

/// A name tree (ISO 32000-1, 7.9.6), sorted by bytes.
class NameTree
{
public:
    /// The first value wins. @p value: PDF syntax.
    void add(const std::string &name, std::string value) { m_values.try_emplace(name, std::move(value)); }
    /// Returns the root's object number, 0 if empty. Incomplete after a stop.
    int write(Objects &objects, const StopToken &stop) const;

private:
    std::map<std::string, std::string> m_values;
};

/// A number tree (ISO 32000-1, 7.9.7).
class NumberTree
{
public:
    explicit NumberTree(Objects &objects) : m_writer(objects, "Nums") {}
    /// Keys ascending. @p value: PDF syntax.
    void add(int key, std::string_view value) { m_writer.add(std::to_string(key), value); }
    /// Gives the root's object number, 0 if empty.
    int finish() { return m_writer.finish(); }

private:
    TreeWriter m_writer;
};

} // namespace quayside::pdf
