// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workcontext.h"

#include <QString>
#include <QStringList>

namespace quayside {

/// The `[book]` table of a book.toml; members stay empty where it says nothing.
struct BookMeta {
    QString title;
    QStringList authors;
    QString language;
    QString description;
    QString sourceFolder = QStringLiteral("src"); ///< relative, without ".."
};

/// Reads FOLDER/book.toml (at most 1 MiB): strings and arrays of strings of `[book]`, which is all that a document needs. A file that is
/// missing or says something else gives the defaults. https://rust-lang.github.io/mdBook/format/configuration/general.html
BookMeta readBookMeta(const QString &folder, const WorkContext &context);

} // namespace quayside
