// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "writers/office/pictures.h"
#include "writers/xmlwriter.h"

namespace quayside::odt {

/// The page's measures (style:page-layout), for office:automatic-styles of styles.xml. @p hasLogo: headers show one.
void writePageLayout(XmlWriter &xml, const office::Setting &setting, bool hasLogo);

/// The pages with their headers and footers (style:master-page). @p chapter: the only heading of the first level; else empty. @p logo: of headers;
/// null: none.
void writeMasterPage(XmlWriter &xml, const office::Setting &setting, const QString &chapter, const office::Pictures::Picture *logo);

} // namespace quayside::odt
