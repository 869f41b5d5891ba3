// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "writers/epub/bookfacts.h"

#include <QByteArray>

#include <vector>

namespace quayside::epub {

/// A file of the publication.
struct Item {
    enum class Reading { None, Linear }; ///< whether it is read in the order of the book
    QString id;
    QString file;
    QString mediaType;
    QString properties; ///< of the manifest; may be empty
    Reading reading = Reading::None;
};

/// The package document (EPUB 3.3, 5). @p cover: the id of the cover image; may be empty.
QByteArray packageDocument(const BookFacts &facts, const Accessibility &accessibility, const std::vector<Item> &items, const QString &cover);

/// META-INF/container.xml for a package document at @p path.
QByteArray container(const QString &path);

} // namespace quayside::epub
