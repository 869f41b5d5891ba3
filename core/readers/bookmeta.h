// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workcontext.h"

#include <QString>
#include <QStringList>

namespace quayside {

/// The `[book]` table of a book.toml.
struct BookMeta {
    QString title;
    QStringList authors;
    QString language;
    QString description;
    QString sourceFolder = QStringLiteral("src"); ///< relative, without ".."
};

/// Reads strings and string arrays of `[book]` in FOLDER/book.toml (at most 1 MiB); defaults if unreadable.
/// https://rust-lang.github.io/mdBook/format/configuration/general.html
BookMeta readBookMeta(const QString &folder, const WorkContext &context);

} // namespace quayside
