// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/nodes.h"
#include "writers/docx/setting.h"
#include "writers/office/fonts.h"
#include "writers/xmlwriter.h"

#include <QHash>

#include <map>
#include <optional>
#include <tuple>
#include <vector>

namespace quayside::docx {

inline constexpr int deepestLevel = 8; ///< of a list in Word, from 0

/// Definitions that a template has, before ours.
struct NumberingBase {
    int definitions = 0;          ///< the highest id
    int numbers = 0;              ///< the highest
    QByteArray definitionParts;   ///< w:abstractNum elements
    QByteArray numberParts;       ///< w:num elements
    std::optional<int> bullets{}; ///< the definition of its style List Bullet
    std::optional<int> ordered{}; ///< of its style List Number
};

/// The definitions of lists (the part numbering.xml), gathered while the text is written. A list has a number of its own, so that it starts anew.
class Numbering
{
public:
    Numbering(const Setting &setting, const office::Fonts &fonts, NumberingBase base = {}) : m_setting(setting), m_fonts(fonts), m_base(std::move(base)) {}

    /// The number for the bullets of @p list at @p level.
    int bullets(const ListBlock &list, int level);
    /// The number for tasks at @p level, whose boxes are text.
    int tasks(int level);
    /// A number for an ordered list that starts with @p start at @p level; 0: Word cannot number it so, its numbers are to be text.
    int ordered(const ListBlock &list, int level, int start);

    /// Whether Word can show all of @p numbers in the style of @p list as we do.
    static bool knows(const ListBlock &list, const std::vector<int> &numbers);

    [[nodiscard]] QByteArray part() const;

private:
    /// What all levels of a definition have: for numbers their style and delimiter, for bullets their look.
    using Key = std::tuple<bool, NumberStyle, NumberDelimiter, BulletStyle>;
    struct Number {
        int definition = 0;
        int level = 0;
        int start = -1; ///< -1: as the definition has it
    };
    int shared(const Key &key, int level);
    int definition(const Key &key);
    int add(const Number &number);
    void writeDefinition(XmlWriter &xml, int id, const Key &key) const;
    void writeLevel(XmlWriter &xml, const Key &key, int level) const;

    const Setting &m_setting;
    const office::Fonts &m_fonts;
    const NumberingBase m_base;
    std::map<Key, int> m_definitions;
    std::vector<Key> m_keys;     ///< of the definitions, in the order of their ids
    std::map<Key, int> m_shared; ///< numbers of lists that need no start of their own
    std::vector<Number> m_numbers;
};

} // namespace quayside::docx
