// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workcontext.h"
#include "convert/anchors.h"
#include "document/document.h"
#include "output/siblings.h"

#include <functional>
#include <memory>

namespace quayside {

/// Where a document stands and where its result will: what the addresses in it are led by.
struct ReferencePlace {
    QString sourcePath;                      ///< absolute; empty: standard input
    QString sourceFolder;                    ///< absolute base of relative addresses; empty: there is none
    QString root;                            ///< absolute, the folder that a leading slash means; may be empty
    std::function<QString()> outputFolder{}; ///< absolute, of the file that is written, asked once at most; empty: not known, addresses of files stay
    SiblingKind kind{};                      ///< what it is itself: links lead to the same
    const Siblings *siblings = nullptr;      ///< results of the same batch; may be null
    std::function<std::shared_ptr<const OtherDocument>(const QString &source)> other{}; ///< another source of the batch; empty or null: not known
    bool tellsImages = false;                                                           ///< images are not loaded: missing ones are told here
    bool isPacked = false;                                                              ///< the result becomes a zip, from which no other file can be reached
};

/// Leads every address of @p document, also in raw HTML, to where it can be reached from the output: documents of the batch to their results in the same
/// format, local files by their path from there. Ids become those of settleIds(), and links to them follow. Warnings: LinkTargetMissing, LinkFileMissing,
/// LinkSpelledOtherwise, LinkUnsafe (whose links become plain words), ImageMissing, LinkLeavesZip (to a file that a zip has only the address of). True: the
/// result depends on where it lies.
bool settleReferences(Document &document, const ReferencePlace &place, WorkContext &context);

} // namespace quayside
