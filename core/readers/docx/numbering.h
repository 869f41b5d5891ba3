// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/lists.h"
#include "readers/docx/styles.h"
#include "readers/office/flatblocks.h"

#include <QMap>

namespace quayside::reader::docx {

inline constexpr int deepestLevel = 8; ///< of a numbering

/// numbering.xml, and where each numbering has counted to.
class Numbering
{
public:
    Numbering() = default;
    /// @p root: w:numbering.
    explicit Numbering(const XmlElement &root);

    /// The level @p level of the numbering @p id; null: there is none.
    [[nodiscard]] const office::NumberingLevel *level(int id, int level) const;
    /// What all numberings that count on together share; -1: unknown.
    [[nodiscard]] int family(int id) const;
    /// Counts a paragraph, and returns its number.
    int count(int id, int level);

private:
    struct Instance {
        int family = -1;
        QMap<int, office::NumberingLevel> overrides; ///< whole levels
        QMap<int, int> starts;                       ///< where levels begin anew with this instance's first paragraph
    };
    using Levels = QMap<int, office::NumberingLevel>;

    QHash<int, Levels> m_families;             ///< by abstractNumId
    QHash<int, Instance> m_instances;          ///< by numId
    QHash<int, QMap<int, int>> m_counts;       ///< family → level → last number
    QMap<std::pair<int, int>, bool> m_started; ///< instance and level whose own start has been taken
};

} // namespace quayside::reader::docx
