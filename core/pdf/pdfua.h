// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workcontext.h"
#include "page/page.h"

namespace quayside::pdf {

/// Whether a file is PDF/UA-1 (ISO 14289-1), as far as that depends on what was exported. All that depends on the writer is so by itself.
class UaCheck
{
public:
    /// Looks at the text of a page.
    void add(const Page &page);
    /// Why not, for all pages added, after warning of it (NotPdfUa). False: the file must not claim it.
    [[nodiscard]] bool passes(const PageDocument &document, WorkContext &context) const;

private:
    [[nodiscard]] QStringList reasons(const PageDocument &document) const;

    int m_boxes = 0; ///< characters drawn as .notdef (7.21.8)
};

/// Warns with AltTextMissing about each figure without text for screen readers (7.3).
void warnOfMissingAlt(const PageDocument &document, WorkContext &context);

} // namespace quayside::pdf
