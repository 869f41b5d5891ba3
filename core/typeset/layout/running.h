// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "typeset/layout/layoutsettings.h"
#include "typeset/layout/pagetypesetter.h"
#include "typeset/layout/paginator.h"
#include "typeset/text/paragraph.h"

namespace quayside {

/// @p words on one line, as headers, contents and bookmarks show a title: at most 1,000 characters, then “…”.
QString navigationTitle(const QString &words);

/// Values of the placeholders on a page.
struct RunningValues {
    QString title;
    QString chapter;
    QString page;
    QString pages;
    QString date;
    QString file;
};

/// Fills {title} {chapter} {page} {pages} {date} {file}; others stay.
QString fillTemplate(const QString &words, const RunningValues &values);

/// 4 → "iv"; from 1 to 3999, others in digits.
QString romanNumber(int number);

/// A line of left, centre and right text as artifacts. Origin at the column's left, on the baseline. @p lead: taken by a logo at the inner side.
std::vector<PageItem> runningLine(const QString (&words)[3], const Theme &theme, const PageSettings &settings, bool mirrored, ArtifactKind kind, float lead,
                                  PageTypesetter &typesetter, WorkContext &context);

} // namespace quayside
