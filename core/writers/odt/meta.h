// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "writers/office/setting.h"

namespace quayside::odt {

/// The part meta.xml: what the document says of itself.
QByteArray metaPart(const WriteInput &input, const office::Setting &setting);

/// The part settings.xml: how LibreOffice is to lay it out as pages do.
QByteArray settingsPart();
/// The same of a formula in text of @p size points.
QByteArray formulaSettings(double size);

} // namespace quayside::odt
