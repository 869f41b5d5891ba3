// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/entrywriter.h"
#include "document/document.h"
#include "writers/office/setting.h"

#include <QHash>
#include <QSizeF>

namespace quayside::office {

/// The files of a document's images, each in the package once.
class Pictures
{
public:
    /// An image as programs for text take it.
    struct Picture {
        QString part;    ///< its name, with the folder; empty: it has none, see `problem`
        QString drawing; ///< of an SVG, whose picture is `part`
        QSizeF size;     ///< points, at 96 pixels an inch; empty: not known
        QString problem;
    };

    /// Turns what such programs do not know into PNG. @p folder: of the files' names, with its slash. @p language: of words in drawings. Error: Canceled.
    static Result<Pictures> of(const Document &document, const QString &folder, const QString &language, WorkContext &context);

    /// The picture of @p url; null: the document has none.
    [[nodiscard]] const Picture *find(const QString &url) const;
    /// The names of all files, in their order.
    [[nodiscard]] QStringList parts() const;
    /// Writes the files, below @p root. Error: the package's.
    Result<void> write(EntryWriter &package, const Document &document, const QString &root) const;

private:
    struct Converted {
        QByteArray png;
        QString url;
    };
    QHash<QString, Picture> m_pictures;               ///< by URL
    QHash<QString, QByteArray> m_made;                ///< contents by part, of those that were converted
    std::vector<std::pair<QString, QString>> m_files; ///< part and URL, in order
};

/// The size of @p image in points, within @p limits.
QSizeF pictureSize(const Image &image, const Pictures::Picture &picture, QSizeF limits);
/// The logo that the theme has in headers; null: none, or one that cannot be shown.
const Pictures::Picture *headerLogo(const Pictures &pictures, const Setting &setting);
/// Its size in points: as high as the theme says, where the page has room.
QSizeF headerLogoSize(const Pictures::Picture &logo, const Setting &setting);

} // namespace quayside::office
