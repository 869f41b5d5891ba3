// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "typeset/text/formulapart.h"
#include "typeset/text/richtext.h"

#include <QByteArray>
#include <QHash>

#include <memory>

namespace quayside {

/// A formula in a line of text as it was set, with what its element says.
struct KnownFormula {
    std::shared_ptr<const std::vector<FormulaPart>> parts; ///< without links
    float width = 0;                                       ///< of the widest part, in points
    QString alt;
    QByteArray mathml;
};

/// The formulas in lines of text that were set last: most texts speak of a few quantities again and again.
class KnownFormulas
{
public:
    /// The formula @p tex set in @p style, if it is known; valid until the next add().
    [[nodiscard]] const KnownFormula *find(const QString &tex, const TextStyle &style) const;
    /// Keeps @p formula, unless it is long.
    void add(const QString &tex, const TextStyle &style, const KnownFormula &formula);

private:
    QHash<QString, KnownFormula> m_formulas; ///< by their TeX and all of the style that they are set by
};

} // namespace quayside
