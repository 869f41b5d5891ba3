// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/thumbnailmodel.h"

#include "ui/common/futures.h"

#include <QLocale>
#include <QPainter>
#include <QPixmap>
#include <QtConcurrentRun>

namespace quayside {

namespace {

constexpr int pictureWidth = 96;

/// White paper on a white list needs an edge.
QPixmap edged(const QPixmap &page)
{
    QPixmap picture(page.size());
    picture.fill(Qt::white); // a page is drawn on nothing, and ink on a dark list cannot be seen
    QPainter painter(&picture);
    painter.drawPixmap(0, 0, page);
    painter.setPen(QColor(0, 0, 0, 60));
    painter.drawRect(picture.rect().adjusted(0, 0, -1, -1));
    return picture;
}

} // namespace

ThumbnailModel::ThumbnailModel(QObject *parent) : QAbstractListModel(parent)
{
    m_pool.setMaxThreadCount(1);
}

ThumbnailModel::~ThumbnailModel()
{
    ++*m_generation;
}

void ThumbnailModel::setPdf(const OpenedPdf &pdf)
{
    beginResetModel();
    ++*m_generation;
    m_pdf = pdf;
    m_images.clear();
    m_asked.clear();
    endResetModel();
}

int ThumbnailModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_pdf.sizes.size());
}

void ThumbnailModel::ask(int page, QSize size)
{
    if (m_asked.contains(page))
        return;
    m_asked.insert(page);
    const quint64 asked = *m_generation;
    const auto draw = [pdf = m_pdf, page, size, asked, generation = m_generation] {
        return asked == *generation ? pdf.document->render(page, size) : QImage();
    };
    whenDone(QtConcurrent::run(&m_pool, draw), this, [this, page, asked](const QImage &image) {
        if (asked != *m_generation)
            return;
        m_asked.remove(page);
        m_images.insert(page, new QImage(image));
        Q_EMIT dataChanged(index(page), index(page), {Qt::DecorationRole});
    });
}

QVariant ThumbnailModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const int page = index.row();
    if (role == Qt::DisplayRole)
        return QLocale().toString(page + 1);
    if (role == Qt::AccessibleTextRole)
        return tr("Page %1").arg(QLocale().toString(page + 1));
    if (role != Qt::DecorationRole)
        return {};
    if (const QImage *image = m_images.object(page))
        return edged(QPixmap::fromImage(*image));
    const QSizeF points = m_pdf.sizes.at(page);
    const QSize size(pictureWidth, qBound(8, int(pictureWidth * points.height() / qMax(1.0, points.width())), 400));
    // Asking for what is not there yet changes nothing that a view could see now.
    const_cast<ThumbnailModel *>(this)->ask(page, size); // NOLINT: data() is const by Qt's rule
    QPixmap empty(size);
    empty.fill(Qt::white);
    return edged(empty);
}

} // namespace quayside
