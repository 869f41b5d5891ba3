// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/nodes.h"
#include "writers/odt/automaticstyles.h"
#include "writers/odt/properties.h"

#include <map>
#include <optional>
#include <tuple>

namespace quayside::odt {

inline constexpr int mostLevels = 10; ///< of a list

/// What the marks of a list are.
struct ListKind {
    bool ordered = false;
    NumberStyle style = NumberStyle::None; ///< ordered
    NumberDelimiter delimiter = NumberDelimiter::Period;
    BulletStyle bullet = BulletStyle::None; ///< not ordered; None: no mark, also for tasks, whose boxes are text

    friend auto operator<=>(const ListKind &, const ListKind &) = default;
};
/// The kind of @p list, if its numbers can be made (@p known) or are text.
ListKind listKindOf(const ListBlock &list, bool known);

/// The styles of lists: one of a kind, and another where a list does not stand as far in as usual.
class ListStyles
{
public:
    /// @p lent: names of a template's own styles for usual bullets and for usual numbers; empty: it has none.
    ListStyles(const office::Setting &setting, const office::Fonts &fonts, QString lentBullets = {}, QString lentNumbers = {})
        : m_setting(setting), m_fonts(fonts), m_lentBullets(std::move(lentBullets)), m_lentNumbers(std::move(lentNumbers))
    {}

    /// The name of the style for a list of @p kind at @p level (from 0), whose text stands @p left points in, @p indent from its mark.
    QString name(const ListKind &kind, int level, double left, double indent, AutomaticStyles &automatic);
    /// Whether numbers of @p style can be made.
    static bool knows(NumberStyle style);
    /// Writes the styles that were asked for, of those with a name of their own.
    void write(XmlWriter &xml) const;

private:
    struct Place {
        int level = 0;
        double left = 0;
        double indent = 0;
    };
    void writeLevels(XmlWriter &xml, const ListKind &kind, const std::optional<Place> &place) const;
    void writeLevel(XmlWriter &xml, const ListKind &kind, int level, double left, double indent) const;

    const office::Setting &m_setting;
    const office::Fonts &m_fonts;
    const QString m_lentBullets;
    const QString m_lentNumbers;
    std::map<ListKind, QString> m_used; ///< shown names
};

} // namespace quayside::odt
