// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readers/xmlelement.h"

namespace quayside {

/// The namespace of MathML, its names without a prefix.
inline constexpr XmlNamespace mathmlNamespace{"http://www.w3.org/1998/Math/MathML", ""};

/// The TeX of a MathML formula (its math element): its TeX annotation, if it has one, else its presentation.
QString texOfMathml(const XmlElement &math);

} // namespace quayside
