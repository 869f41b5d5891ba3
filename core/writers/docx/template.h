// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "writers/docx/numbering.h"
#include "writers/docx/running.h"
#include "writers/docx/setting.h"
#include "writers/docx/templatestyles.h"

#include <map>
#include <optional>

namespace quayside::docx {

/// What a document or template of Word lends to ours: its looks, never its text, and nothing that runs.
struct Template {
    /// A header or footer, what it refers to renamed.
    struct Running {
        RunningPart part;
        Relationships relations;
    };
    XmlTokens styles;     ///< styles.xml as it is
    QByteArray theme;     ///< theme1.xml; may be empty
    QByteArray fontTable; ///< without embedded fonts; may be empty
    QByteArray section;   ///< children of w:sectPr that are no references
    std::vector<Running> running;
    std::map<QString, QByteArray> media; ///< parts that headers and footers show, below "word"
    NumberingBase numbering;
    bool evenAndOdd = false; ///< pages have headers of their own
    bool firstDifferent = false;
    std::optional<PageMeasures> page;
    double textSize = 0; ///< points; 0: it does not say
};

/// Reads the document or template of Word at @p path. @p own: our styles.xml. Placeholders in headers and footers ({title}, {author}, {date}, {file})
/// are filled. Error: SourceMalformed and the like, with the path; Canceled.
Result<Template> readTemplate(const QString &path, const QByteArray &own, const Setting &setting, WorkContext &context);

} // namespace quayside::docx
