// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/entrywriter.h"

namespace quayside::odt {

/// XML that is kept until what stands before it is known: packed, as a long table is large.
class PackedXml
{
public:
    /// Takes bytes, in order.
    ArchiveTarget target();
    /// Passes all on.
    Result<void> writeTo(const ArchiveTarget &target);

private:
    void pack();

    QByteArray m_fresh; ///< not yet packed
    std::vector<QByteArray> m_packed;
};

} // namespace quayside::odt
