// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "writers/docx/relationships.h"
#include "writers/docx/setting.h"
#include "writers/office/pictures.h"
#include "writers/xmlwriter.h"

#include <vector>

namespace quayside::docx {

/// A header or footer of the document's pages.
struct RunningPart {
    QString name; ///< relative to the folder "word"
    bool header = true;
    std::string_view pages = "default"; ///< "default", "even", "first"
    QByteArray content;
    Relationships relations; ///< of what it shows
};

/// Headers and footers as the options have them. @p chapter: the only heading of the first level; else empty. @p logo: of headers; null: none.
std::vector<RunningPart> runningParts(const Setting &setting, const QString &chapter, const office::Pictures::Picture *logo);

/// w:sectPr: the pages of the document; @p pages: what a template says of them, in place of the setting.
void writeSection(XmlWriter &xml, const Setting &setting, const std::vector<RunningPart> &parts, Relationships &relations, const QByteArray &pages = {});

} // namespace quayside::docx
