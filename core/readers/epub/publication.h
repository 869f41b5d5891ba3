// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/zippackage.h"
#include "document/document.h"
#include "readers/reader.h"

namespace quayside::reader::epub {

/// A content document in reading order.
struct SpineItem {
    QString path; ///< in the package
    bool isNavigation = false;
    bool isImage = false;   ///< a picture stands for a chapter
    bool isForeign = false; ///< of a kind that reading systems need not know, and without another in its place
};

/// What the package document of an EPUB says (EPUB 3.3, 5; OPF 2.0.1).
struct Publication {
    ZipPackage zip;
    Metadata metadata;
    std::vector<SpineItem> spine;
    QSet<QString> images; ///< paths, of which the manifest says so
    bool isOurs = false;  ///< made by this program: its style sheets are looks of the theme
    int missing = 0;      ///< places of the spine that name nothing
};

/// Opens the publication in @p input. Error: SourceMalformed, also for one that is protected (DRM); Canceled.
Result<Publication> openPublication(const ReadInput &input, WorkContext &context);

/// The path that @p address names, seen from the document at @p from, without fragment; empty: it leads out of the package or elsewhere.
QString pathOf(const QString &address, const QString &from);

} // namespace quayside::reader::epub
