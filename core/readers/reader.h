// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workcontext.h"
#include "document/document.h"
#include "settings/optionspec.h"

#include <QStringList>

namespace quayside {

struct ReadInput {
    QByteArray bytes;    ///< whole file, within the size limit, undecoded
    QString path;        ///< absolute; empty for standard input
    QString name;        ///< as the user named it, for positions and warnings
    QJsonObject options; ///< effective values of Reader::options
    QString locale;      ///< the request's first; empty: none
};

/// A reader's row in the format table (convert/formats.cpp).
struct Reader {
    QString id;                ///< "markdown"
    QString name;              ///< "Markdown"
    QStringList extensions;    ///< without dots
    QList<OptionSpec> options; ///< scope `read`; a key means the same in all readers
    /// Bytes → Document; media are loaded later. Hears a stop within 100 ms.
    Result<Document> (*read)(const ReadInput &input, WorkContext &context) = nullptr;
    bool inFolders = true; ///< picked up from folders by extension; false: only when named
    /// Whether @p bytes are of this format, whatever the file is called; null: bytes cannot tell. Formats that are no text have it.
    bool (*recognizes)(const QByteArray &bytes) = nullptr;
    bool holdsMedia = false; ///< relative addresses of images name parts of the file itself, never files beside it
};

/// Size limit of a source in bytes; beyond: SourceTooLarge.
inline constexpr qint64 largestSource = 64ll * 1024 * 1024;

Reader markdownReader();
Reader htmlReader();
Reader textReader();
Reader csvReader();
Reader tsvReader();
Reader jsonReader();
Reader ipynbReader();
Reader docxReader();
Reader epubReader();
Reader odtReader();
Reader xlsxReader();

} // namespace quayside
