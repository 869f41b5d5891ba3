// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workcontext.h"
#include "document/document.h"
#include "model/batch.h"

namespace quayside {

struct Reader;

/// A document and the folder that its relative addresses start from.
struct ReadSource {
    Document document;
    QString folder; ///< absolute; empty: standard input
};

/// A row of the sources' part of THE TABLE.
struct Source {
    SourceKind kind; ///< id, words, fields, options, and what may be asked of it
    /// The single sources that an item stands for; null: it is one itself. Looks at the disk.
    Result<ResolvedSources> (*resolve)(const SourceItem &item, WorkContext &context) = nullptr;
    /// Reads the request's source as one document, without its images; null: only what it resolves to is read.
    Result<ReadSource> (*read)(const ExportRequest &request, WorkContext &context) = nullptr;
};

/// THE TABLE: every kind of source that this computer exports, in the order of listings.
const QList<Source> &sources();
/// Null when there is none.
const Source *sourceById(const QString &id);

/// What this computer can do: the kinds of sources and the writers of THE TABLE. Pure, made once.
const ProviderDescription &localDescription();

/// What a person calls the request's source.
QString sourceName(const ExportRequest &request);

/// The reader for a source: the option `format` of scope `read` where it is set, else by the name's ending; a name without any ending is
/// judged by its first bytes. Error: SourceFormatUnknown, InvalidOption.
Result<const Reader *> readerFor(const ExportRequest &request, const QByteArray &bytes);

} // namespace quayside
