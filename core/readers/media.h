// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workcontext.h"
#include "document/document.h"

namespace quayside {

/// The class that Obsidian gives what a page embeds by its name. Such an image is looked for in whatever folder, where none stands at its address.
inline const QString embedClass = QStringLiteral("internal-embed");
/// Whether @p image is one.
bool isNamedEmbed(const Image &image);

struct MediaPolicy {
    QString sourceFolder;     ///< absolute; base of addresses; empty: standard input, no local images
    QStringList imageFolders; ///< absolute; local images must lie in one of these or sourceFolder
    bool remoteIsLoss = true; ///< false: the writer links remote images, so no warning
    bool fetchRemote = false; ///< fetch remote images, if the context can
    QString around{};         ///< absolute; the folder that was chosen, around the source; may be empty. Images of wikis are looked for in it
};

/// Limits of an image: file in bytes, picture in pixels.
inline constexpr qint64 largestImage = 32ll * 1024 * 1024;
inline constexpr qint64 mostPixels = 100'000'000;

/// Loads the document's images into its MediaBag, unless already there. What cannot or may not be loaded is a Warning; only a stop is an error.
/// Symbolic links are resolved before checking folders; types come from the bytes. Well-formed SVG stays as is: its renderer neither runs nor loads
/// anything.
Result<void> loadMedia(Document &document, const MediaPolicy &policy, WorkContext &context);

/// Loads the image at @p path, absolute, under that name: one that the person who exports chose, wherever it lies. Otherwise as loadMedia().
Result<void> loadChosenImage(Document &document, const QString &path, WorkContext &context);

/// The local images that the document refers to and may load, by their canonical paths. Reads none of them.
QStringList mentionedImages(Document &document, const MediaPolicy &policy);

/// Adds an image from bytes, by the same rules; only a stop is an error.
Result<void> addImage(Document &document, const QString &url, const QByteArray &bytes, WorkContext &context);

} // namespace quayside
