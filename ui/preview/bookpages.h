// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/workcontext.h"

#include <QMap>

namespace quayside {

/// A page of an e-book, in reading order.
struct BookPage {
    QString path;  ///< in the book
    QString title; ///< of its head; may be empty
};

/// What a reader of an e-book sees.
struct BookPages {
    QList<BookPage> pages;
    QMap<QString, QByteArray> parts; ///< pages, style sheets and pictures, by their paths in the book

    /// The parts, by addresses as the page at @p index names them.
    [[nodiscard]] QMap<QString, QByteArray> partsSeenFrom(int index) const;
    /// The page that the page @p from calls @p address, a fragment left out; -1: none.
    [[nodiscard]] int pageAt(int from, const QString &address) const;
};

/// The pages of an EPUB. Blocks: use in a worker. Error: ArchiveUnsafe, SourceMalformed, Canceled.
Result<BookPages> bookPagesOf(const QByteArray &epub, const StopToken &stop);

} // namespace quayside
