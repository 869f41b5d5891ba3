// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBuffer>
#include <QMap>
#include <QPainter>
#include <QPdfWriter>

namespace quayside::test {

/// A PDF of @p pages, each with a line of text. @p words: of pages that say something else than their number.
inline QByteArray makePdf(int pages, const QMap<int, QString> &words = {})
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setResolution(72);
    QPainter painter(&writer);
    for (int page = 0; page < pages; ++page) {
        if (page > 0)
            writer.newPage();
        painter.drawText(100, 100, words.value(page, QStringLiteral("harbour page %1").arg(page + 1)));
    }
    painter.end();
    return bytes;
}

} // namespace quayside::test
