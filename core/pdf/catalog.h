// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workcontext.h"
#include "pdf/objects.h"
#include "pdf/pdfwriter.h"
#include "pdf/structure.h"

#include <vector>

namespace quayside::pdf {

/// Writes page tree, outline, destinations, labels, metadata and catalog.
class Catalog
{
public:
    Catalog(const PageDocument &document, const PdfOptions &options, Objects &objects, const std::vector<PageEntry> &pages, const Structure &structure)
        : m_document(document), m_options(options), m_objects(objects), m_pages(pages), m_structure(structure)
    {}

    /// Writes all of it and ends the file. Errors: the sink's, Canceled.
    Result<void> write(int structureRoot, const WorkContext &context);

private:
    // Incomplete after a stop.
    int writePageTree(const StopToken &stop);
    int writeOutline(const StopToken &stop);
    int writeDestinations(const StopToken &stop);
    int writeLabels();
    Result<int> writeMetadata();
    Result<int> writeOutputIntent();
    [[nodiscard]] std::string explicitDestination(qint32 page, double x, double y) const;

    const PageDocument &m_document;
    const PdfOptions &m_options;
    Objects &m_objects;
    const std::vector<PageEntry> &m_pages;
    const Structure &m_structure;
};

} // namespace quayside::pdf
