// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/optionbinding.h"

/// Fields of local source kinds, and reading options common to all readers.
namespace quayside {

struct FileFields {
    QString path;
    QString root; ///< a folder around the file that images may come from; may be empty
    QString base; ///< the folder that relative addresses count from; empty: the file's
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

struct FormatChoice {
    QString format = QStringLiteral("auto"); ///< a reader's id, or "auto": by extension
};
const OptionBinding<FormatChoice> &formatChoice();

enum class RemoteImages { Leave, Fetch };

struct ImageOptions {
    QStringList imageFolders;
    RemoteImages remoteImages = RemoteImages::Leave;
};
const OptionBinding<ImageOptions> &imageOptions();

} // namespace quayside
