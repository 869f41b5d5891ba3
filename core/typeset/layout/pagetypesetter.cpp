// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/layout/pagetypesetter.h"

#include "typeset/math/formulasetter.h"

namespace quayside {

PageTypesetter::PageTypesetter(Shaper &shaper, ImageStore &images) : Typesetter(shaper, images) {}
PageTypesetter::~PageTypesetter() = default;

FormulaSetter &PageTypesetter::formulas()
{
    if (!m_formulas)
        m_formulas = std::make_unique<FormulaSetter>(shaper());
    return *m_formulas;
}

} // namespace quayside
