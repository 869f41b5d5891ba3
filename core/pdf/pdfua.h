// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workcontext.h"
#include "page/page.h"

namespace quayside::pdf {

/// Whether the content allows PDF/UA-1 (ISO 14289-1). What depends on the writer always conforms.
class UaCheck
{
public:
    /// Checks the text of a page.
    void add(const Page &page);
    /// Whether the file may claim it, after all pages; if not, warns with the reasons (NotPdfUa).
    [[nodiscard]] bool passes(const PageDocument &document, WorkContext &context) const;

private:
    [[nodiscard]] QStringList reasons(const PageDocument &document) const;

    int m_boxes = 0; ///< characters drawn as .notdef (7.21.8)
};

/// Warns with AltTextMissing about each figure without text for screen readers (7.3).
void warnOfMissingAlt(const PageDocument &document, WorkContext &context);

} // namespace quayside::pdf
