// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "writers/office/setting.h"
#include "writers/office/xmltokens.h"

#include <map>
#include <optional>

namespace quayside::odt {

/// What an OpenDocument text or template lends to ours: its looks, never its text, and nothing that runs.
struct Template {
    office::XmlTokens styles;            ///< styles.xml, with our names of its pictures
    std::map<QString, QByteArray> media; ///< parts that its headers, footers and pages show
    QString firstPage;                   ///< the master page that its text begins with; empty: the usual one
    QString bullets;                     ///< the style of lists that its style of bulleted paragraphs has; empty: none
    QString numbers;                     ///< the same of numbered ones
    std::optional<PageMeasures> page;
    double textSize = 0; ///< points; 0: it does not say
};

/// Reads the text or template at @p path. Placeholders in headers and footers ({title}, {author}, {date}, {file}) are filled. Error: SourceMalformed
/// and the like, with the path; Canceled.
Result<Template> readTemplate(const QString &path, const office::Setting &setting, WorkContext &context);

/// The template's styles.xml, with what it lacks of @p own, ours.
QByteArray mergedStyles(const Template &lent, const QByteArray &own);

} // namespace quayside::odt
