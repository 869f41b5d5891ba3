// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace quayside {

/// Files that one reader takes by their names.
struct FileType {
    QString name;           ///< "Word (DOCX)", in the language of the program
    QStringList extensions; ///< without dots
};

/// A row a reader, in listing order: for dialogs that let people choose files.
QList<FileType> readableFileTypes();

} // namespace quayside
