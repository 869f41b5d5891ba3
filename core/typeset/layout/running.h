// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "typeset/layout/layoutsettings.h"
#include "typeset/layout/paginator.h"
#include "typeset/text/paragraph.h"

namespace quayside {

/// What the placeholders of running headers and footers stand for on one page.
struct RunningValues {
    QString title;
    QString chapter;
    QString page;
    QString pages;
    QString date;
    QString file;
};

/// The template with its placeholders ({title} {chapter} {page} {pages} {date} {file}) filled; unknown ones stay as they are.
QString fillTemplate(const QString &words, const RunningValues &values);

/// 4 → "iv"; 1 … 3999, others in digits.
QString romanNumber(int number);

/// One line of three texts: left, centre, right, as artifacts. Origin at the column's left, on the baseline.
std::vector<PageItem> runningLine(const QString (&words)[3], const Theme &theme, const PageSettings &settings, bool mirrored, ArtifactKind kind,
                                  Typesetter &typesetter, WorkContext &context);

} // namespace quayside
