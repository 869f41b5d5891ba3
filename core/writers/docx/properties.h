// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/writeinput.h"
#include "writers/docx/setting.h"

namespace quayside::docx {

/// docProps/core.xml: Dublin Core of the document.
QByteArray coreProperties(const WriteInput &input, const Setting &setting);
/// docProps/app.xml: the program.
QByteArray programProperties();
/// docProps/custom.xml: what else the document says of itself. Empty: nothing.
QByteArray customProperties(const WriteInput &input);
/// word/settings.xml.
/// @p evenAndOdd: pages to the left have headers of their own.
QByteArray settingsPart(const Setting &setting, bool evenAndOdd);

} // namespace quayside::docx
