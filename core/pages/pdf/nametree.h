// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/pdf/objects.h"

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace quayside::pdf {

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
    /// Keys must be given in rising order. @p value is PDF syntax.
    void add(int key, std::string value) { m_values.emplace_back(key, std::move(value)); }
    /// Gives the number of the root, 0 when the tree is empty.
    int write(Objects &objects) const;

private:
    std::vector<std::pair<int, std::string>> m_values;
};

} // namespace quayside::pdf
