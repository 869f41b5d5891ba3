// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workcontext.h"
#include "document/document.h"
#include "model/batch.h"

namespace quayside {

struct Reader;

/// A document and the base folder of its relative URLs.
struct ReadSource {
    Document document;
    QString folder;        ///< absolute; empty: standard input
    bool ownMedia = false; ///< its images come with it: relative addresses name none in the folder

    /// The base folder of images that are files; empty: none are.
    [[nodiscard]] QString mediaFolder() const { return ownMedia ? QString() : folder; }
};

/// A row in THE TABLE of sources.
struct Source {
    SourceKind kind;
    /// The single sources of an item, from the disk; null: it is one itself.
    Result<ResolvedSources> (*resolve)(const SourceItem &item, WorkContext &context) = nullptr;
    /// Reads the source as one document, without images; null: only resolved sources are read.
    Result<ReadSource> (*read)(const ExportRequest &request, WorkContext &context) = nullptr;
};

/// THE TABLE of local source kinds, in listing order.
const QList<Source> &sources();
/// Null if unknown.
const Source *sourceById(const QString &id);

/// What this computer can do, from the tables. Pure, made once.
const ProviderDescription &localDescription();

/// The source's name for the user.
QString sourceName(const ExportRequest &request);

/// The reader set by `read.format`, else by extension, or by the first bytes if there is none. Error: SourceFormatUnknown, InvalidOption.
Result<const Reader *> readerFor(const ExportRequest &request, const QByteArray &bytes);

} // namespace quayside
