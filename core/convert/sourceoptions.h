// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/optionbinding.h"

/// Fields of the kinds of source on this computer, and the reading options that are no reader's own.
namespace quayside {

struct FileFields {
    QString path;
    QString root; ///< a folder around the file that images may come from; empty: none
};
const OptionBinding<FileFields> &fileFields();

struct FolderFields {
    QString path;
    bool recursive = true;
};
const OptionBinding<FolderFields> &folderFields();

struct BookFields {
    QString path;
};
const OptionBinding<BookFields> &bookFields();

/// Which reader reads a file.
struct FormatChoice {
    QString format = QStringLiteral("auto"); ///< a reader's id, or "auto": by the name's ending
};
const OptionBinding<FormatChoice> &formatChoice();

enum class RemoteImages { Leave, Fetch };

/// Where the images of a document may come from.
struct ImageOptions {
    QStringList imageFolders;
    RemoteImages remoteImages = RemoteImages::Leave;
};
const OptionBinding<ImageOptions> &imageOptions();

} // namespace quayside
