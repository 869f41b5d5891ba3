// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workcontext.h"
#include "document/document.h"
#include "settings/optionspec.h"

#include <QStringList>

namespace quayside {

/// What a reader is given.
struct ReadInput {
    QByteArray bytes;    ///< whole file, within the size limit; not yet decoded
    QString path;        ///< absolute path; empty for standard input
    QString name;        ///< as the user named it, for positions and warnings
    QJsonObject options; ///< effective values of Reader::options
    QString locale;      ///< first locale of the request; empty: none
};

/// A row of the readers' half of THE TABLE (convert/formats.cpp).
struct Reader {
    QString id;                ///< "markdown"
    QString name;              ///< "Markdown"
    QStringList extensions;    ///< without dots
    QList<OptionSpec> options; ///< scope `read`; a key means the same in every reader that has it
    /// Bytes → Document without media (those are loaded after it). Stops within 100 ms when asked.
    Result<Document> (*read)(const ReadInput &input, WorkContext &context) = nullptr;
    bool inFolders = true; ///< files with its endings are documents wherever they lie; false: only where one is named
};

/// The limits of every reader; beyond them SourceTooLarge, SourceTooDeep or SourceTooComplex.
inline constexpr qint64 largestSource = 64ll * 1024 * 1024;

Reader markdownReader();
Reader htmlReader();
Reader textReader();
Reader csvReader();
Reader tsvReader();
Reader jsonReader();

} // namespace quayside
