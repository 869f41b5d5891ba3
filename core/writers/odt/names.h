// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "writers/office/styleids.h"

#include <QString>

/// OpenDocument 1.3 texts (ISO/IEC 26300, OASIS). A file a part of the package.
namespace quayside::odt {

/// A style as OpenDocument names it.
struct StyleName {
    QString name;  ///< "Heading_20_1"
    QString shown; ///< "Heading 1"
};

/// @p shown as the name of a style: an NCName, other characters as their codes between low lines.
QString styleName(const QString &shown);

/// The name of the style with the id @p id: LibreOffice's own where it knows one.
StyleName nameOf(std::string_view id);

/// That of code in @p language, as DOCX has it.
StyleName codeNameOf(const QString &language);

} // namespace quayside::odt
