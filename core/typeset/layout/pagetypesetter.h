// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "typeset/layout/knownformulas.h"
#include "typeset/text/paragraph.h"

#include <memory>

namespace quayside {

class FormulaSetter;

/// Sets what stands on pages: paragraphs, and the formulas in them and between them. For one thread.
class PageTypesetter final : public Typesetter
{
public:
    PageTypesetter(Shaper &shaper, ImageStore &images);
    ~PageTypesetter();
    Q_DISABLE_COPY_MOVE(PageTypesetter)

    /// What sets formulas; made when it is first asked for.
    FormulaSetter &formulas();
    /// What it has set for lines of text.
    KnownFormulas &knownFormulas() { return m_knownFormulas; }

private:
    std::unique_ptr<FormulaSetter> m_formulas;
    KnownFormulas m_knownFormulas;
};

} // namespace quayside
