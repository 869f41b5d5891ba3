// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "writers/epub/bookfacts.h"
#include "writers/epub/places.h"

#include <QByteArray>

#include <string_view>
#include <vector>

namespace quayside::epub {

/// An entry of the contents, with those below it.
struct NavEntry {
    QString title;
    QString address;
    std::vector<NavEntry> below;
};

/// A place that reading systems lead to by its kind.
struct Landmark {
    std::string_view kind; ///< of the EPUB structural vocabulary: "bodymatter"
    QString title;
    QString address;
};

/// Headings in reading order, one after the other.
struct NavHeading {
    int level = 1;
    QString title;
    QString address;
};
/// The same as a tree: a heading stands below the last one that is higher.
std::vector<NavEntry> treeOf(const std::vector<NavHeading> &headings);

/// The navigation document (EPUB 3.3, 7). @p pages: may be empty.
QByteArray navigation(const BookFacts &facts, const std::vector<NavEntry> &entries, const std::vector<PageEntry> &pages,
                      const std::vector<Landmark> &landmarks);

/// The NCX, for readers of EPUB 2 (Open Packaging Format 2.0.1, 2.4.1).
QByteArray ncx(const BookFacts &facts, const std::vector<NavEntry> &entries, const std::vector<PageEntry> &pages);

} // namespace quayside::epub
