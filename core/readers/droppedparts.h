// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workcontext.h"

#include <QMap>
#include <QString>

namespace quayside {

/// What a reader leaves out, counted by kind and told once a kind at the end.
class DroppedParts
{
public:
    /// @p what: in the plural, translated: "charts".
    void add(const QString &what, int count = 1) { m_counts[what] += count; }

    /// The same for what formats make anew by themselves: page numbers. Told as a note.
    void addRemade(const QString &what, int count = 1) { m_remade[what] += count; }

    /// A Warning a kind: "Left out of the source: charts (3)."
    void tell(const QString &file, WorkContext &context) const
    {
        const auto tellEach = [&](const QMap<QString, int> &counts, WarningCode code) {
            for (const auto &[what, count] : counts.asKeyValueRange())
                context.warn({code, {{QStringLiteral("what"), QStringLiteral("%1 (%2)").arg(what).arg(count)}}, file, 0});
        };
        tellEach(m_counts, WarningCode::PartDropped);
        tellEach(m_remade, WarningCode::PartRemade);
    }

private:
    QMap<QString, int> m_remade;
    QMap<QString, int> m_counts;
};

} // namespace quayside
