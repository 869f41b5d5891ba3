// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/pagechanges.h"

#include "output/sha256.h"

#include <QPainter>

#include <algorithm>

namespace quayside {

namespace {

constexpr int cell = 6;              ///< pixels a side of what is marked as one
constexpr int visibleStep = 48;      ///< of grey: less is how a letter is drawn, not what is written
constexpr int mostPairs = 4'000'000; ///< looked at for matches: beyond, pages are compared by number
constexpr double finest = 1;         ///< pixels a point

QImage pictureOf(const OpenedPdf &pdf, int page)
{
    const QSizeF points = pdf.sizes.at(page);
    const double scale = qMin(finest, 2000 / qMax(points.width(), points.height()));
    const QImage drawn = pdf.document->render(page, (points * scale).toSize().expandedTo({1, 1}));
    QImage paper(drawn.size(), QImage::Format_RGB32);
    paper.fill(Qt::white);
    QPainter(&paper).drawImage(0, 0, drawn); // a page is drawn on nothing
    return paper;
}

QByteArray keyOf(const QImage &picture)
{
    Sha256 hash;
    hash.add(QByteArray::number(picture.width()) + 'x' + QByteArray::number(picture.height()) + '\n');
    for (int y = 0; y < picture.height(); ++y)
        hash.add(QByteArray::fromRawData(reinterpret_cast<const char *>(picture.constScanLine(y)), qsizetype(picture.width()) * 4));
    return hash.result();
}

bool differs(const QImage &before, const QImage &after, const QRect &area)
{
    for (int y = area.top(); y <= area.bottom(); ++y) {
        const auto *one = reinterpret_cast<const QRgb *>(before.constScanLine(y));
        const auto *other = reinterpret_cast<const QRgb *>(after.constScanLine(y));
        for (int x = area.left(); x <= area.right(); ++x) {
            const int step = qMax(qAbs(qRed(one[x]) - qRed(other[x])), qMax(qAbs(qGreen(one[x]) - qGreen(other[x])), qAbs(qBlue(one[x]) - qBlue(other[x]))));
            if (step > visibleStep)
                return true;
        }
    }
    return false;
}

/// The longest run of equal pages in the same order, as pairs; empty for too many pages.
QList<std::pair<int, int>> equalPages(const QList<QByteArray> &before, const QList<QByteArray> &after)
{
    const int rows = int(before.size());
    const int columns = int(after.size());
    QList<std::pair<int, int>> equal;
    if (qint64(rows) * columns > mostPairs) {
        for (int i = 0; i < qMin(rows, columns); ++i) {
            if (before.at(i) == after.at(i))
                equal.append({i, i});
        }
        return equal;
    }
    QList<int> lengths((rows + 1) * (columns + 1), 0); // of what is common from here to the end
    const auto at = [&](int row, int column) -> int & { return lengths[row * (columns + 1) + column]; };
    for (int row = rows - 1; row >= 0; --row) {
        for (int column = columns - 1; column >= 0; --column)
            at(row, column) = before.at(row) == after.at(column) ? at(row + 1, column + 1) + 1 : qMax(at(row + 1, column), at(row, column + 1));
    }
    for (int row = 0, column = 0; row < rows && column < columns;) {
        if (before.at(row) == after.at(column))
            equal.append({row++, column++});
        else if (at(row + 1, column) >= at(row, column + 1))
            ++row;
        else
            ++column;
    }
    return equal;
}

} // namespace

QList<PagePair> pairPages(const QList<QByteArray> &before, const QList<QByteArray> &after)
{
    QList<PagePair> pairs;
    int row = 0;
    int column = 0;
    const auto upTo = [&](int nextRow, int nextColumn) {
        while (row < nextRow || column < nextColumn)
            pairs.append({row < nextRow ? row++ : -1, column < nextColumn ? column++ : -1, {}});
    };
    for (const auto &[one, other] : equalPages(before, after)) {
        upTo(one, other);
        pairs.append({row++, column++, {}});
    }
    upTo(int(before.size()), int(after.size()));
    return pairs;
}

QList<QRect> differences(const QImage &before, const QImage &after)
{
    if (before.size() != after.size())
        return {after.rect()};
    QList<QRect> found;
    for (int y = 0; y < after.height(); y += cell) {
        QList<QRect> row;
        for (int x = 0; x < after.width(); x += cell) {
            const QRect area = QRect(x, y, cell, cell) & after.rect();
            if (!differs(before, after, area))
                continue;
            if (!row.isEmpty() && row.last().right() + 2 * cell >= area.left()) // the gaps between letters count too
                row.last() |= area;
            else
                row.append(area);
        }
        for (const QRect &one : std::as_const(row)) {
            const auto above = std::find_if(found.rbegin(), found.rend(), [&](const QRect &area) {
                return area.bottom() + 1 == one.top() && area.left() <= one.right() && one.left() <= area.right();
            });
            if (above != found.rend())
                *above |= one;
            else
                found.append(one);
        }
    }
    return found;
}

void comparePages(QPromise<QList<PagePair>> &promise, const OpenedPdf &before, const OpenedPdf &after)
{
    promise.setProgressRange(0, 100);
    const int all = int(before.sizes.size() + after.sizes.size());
    int done = 0;
    const auto keys = [&](const OpenedPdf &pdf) {
        QList<QByteArray> result;
        for (int page = 0; page < pdf.sizes.size() && !promise.isCanceled(); ++page) {
            result.append(keyOf(pictureOf(pdf, page)));
            promise.setProgressValue(50 * ++done / all);
        }
        return result;
    };
    const QList<QByteArray> ofBefore = keys(before);
    const QList<QByteArray> ofAfter = keys(after);
    if (promise.isCanceled())
        return;
    QList<PagePair> pairs = pairPages(ofBefore, ofAfter);
    for (qsizetype i = 0; i < pairs.size(); ++i) {
        if (promise.isCanceled())
            return;
        PagePair &pair = pairs[i];
        if (pair.after < 0)
            continue;
        const QSizeF points = after.sizes.at(pair.after);
        if (pair.before < 0) {
            pair.places = {QRectF(QPointF(), points)};
        } else if (ofBefore.at(pair.before) != ofAfter.at(pair.after)) {
            const QImage picture = pictureOf(after, pair.after);
            const double scale = points.width() / picture.width();
            for (const QRect &area : differences(pictureOf(before, pair.before), picture))
                pair.places.append(QRectF(area.x() * scale, area.y() * scale, area.width() * scale, area.height() * scale));
        }
        promise.setProgressValue(50 + int(50 * (i + 1) / pairs.size()));
    }
    promise.addResult(pairs);
}

} // namespace quayside
