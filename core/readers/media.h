// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workcontext.h"
#include "document/document.h"

namespace quayside {

/// Where images may come from.
struct MediaPolicy {
    QString sourceFolder;     ///< absolute folder of the source: addresses are relative to it; empty: standard input, no local images
    QStringList imageFolders; ///< absolute; images may lie anywhere below one of these or of sourceFolder, and nowhere else
    bool remoteIsLoss = true; ///< false: the writer links images on the network itself, so they are not warned about
    bool fetchRemote = false; ///< images on the network are fetched, where the context can
};

/// The largest image file, in bytes, and the largest picture, in pixels.
inline constexpr qint64 largestImage = 32ll * 1024 * 1024;
inline constexpr qint64 mostPixels = 100'000'000;

/// Loads every image of the document into its MediaBag. What cannot or may not be loaded is left out with a Warning; only a stop is an error.
/// Links are followed before the folder is checked, types are told from the bytes. Drawings stay as they are when they are well-formed: what shows
/// them as pictures runs and loads nothing of theirs. Images that are in the bag already stay.
Result<void> loadMedia(Document &document, const MediaPolicy &policy, WorkContext &context);

/// Puts the image of these bytes into the document's MediaBag, under the same rules; a stop is the only error.
Result<void> addImage(Document &document, const QString &url, const QByteArray &bytes, WorkContext &context);

} // namespace quayside
