// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/entrywriter.h"
#include "document/document.h"
#include "writers/epub/packagedocument.h"

#include <QHash>

namespace quayside::epub {

/// Images as files of the package, each stored once whatever its addresses, in a kind that every reading system shows.
class PackageImages
{
public:
    /// @p folder: of the package document in @p zip, with a slash at its end. @p language: of words in drawings. All must outlive this.
    PackageImages(const MediaBag &media, const QString &folder, const QString &language, EntryWriter &zip, WorkContext &context)
        : m_media(media), m_folder(folder), m_language(language), m_zip(zip), m_context(context)
    {}
    Q_DISABLE_COPY_MOVE(PackageImages)

    /// The file of the image at @p url, relative to the package document; written on first use. None: there is no such image, or it can't be shown.
    /// Error: the zip's.
    Result<std::optional<QString>> fileOf(const QString &url);
    /// The file of an image that the media do not have, a PNG. Error: the zip's.
    Result<QString> addPng(const QByteArray &bytes) { return store(bytes, QStringLiteral("image/png"), QStringLiteral("png")); }
    [[nodiscard]] const std::vector<Item> &items() const { return m_items; }
    /// Whether one of them may move.
    [[nodiscard]] bool anyAnimated() const { return m_animated; }

private:
    QByteArray drawn(const QString &url, const MediaItem &item);
    Result<QString> store(const QByteArray &bytes, const QString &mediaType, const QString &ending);

    const MediaBag &m_media;
    const QString m_folder;
    const QString m_language;
    EntryWriter &m_zip;
    WorkContext &m_context;
    QHash<QString, std::optional<QString>> m_files; ///< by address
    QHash<QByteArray, QString> m_written;           ///< by hash of the bytes
    std::vector<Item> m_items;
    bool m_animated = false;
};

} // namespace quayside::epub
