// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/thumbnailmodel.h"

#include <QLocale>
#include <QPdfDocument>
#include <QPixmap>

namespace quayside {

namespace {

constexpr int pictureWidth = 96;

} // namespace

ThumbnailModel::ThumbnailModel(QObject *parent) : QAbstractListModel(parent)
{
    m_renderer.setRenderMode(QPdfPageRenderer::RenderMode::MultiThreaded);
    connect(&m_renderer, &QPdfPageRenderer::pageRendered, this, [this](int page, QSize, const QImage &image) {
        if (!m_asked.remove(page) || page >= rowCount())
            return;
        m_images.insert(page, new QImage(image));
        Q_EMIT dataChanged(index(page), index(page), {Qt::DecorationRole});
    });
}

void ThumbnailModel::setDocument(QPdfDocument *document)
{
    beginResetModel();
    m_document = document;
    m_images.clear();
    m_asked.clear();
    m_renderer.setDocument(document);
    endResetModel();
}

int ThumbnailModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_document ? 0 : m_document->pageCount();
}

QVariant ThumbnailModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !m_document)
        return {};
    const int page = index.row();
    if (role == Qt::DisplayRole)
        return QLocale().toString(page + 1);
    if (role == Qt::AccessibleTextRole)
        return tr("Page %1").arg(page + 1);
    if (role != Qt::DecorationRole)
        return {};
    const QSizeF points = m_document->pagePointSize(page);
    const QSize size(pictureWidth, qBound(8, int(pictureWidth * points.height() / qMax(1.0, points.width())), 400));
    if (const QImage *image = m_images.object(page))
        return QPixmap::fromImage(*image);
    if (!m_asked.contains(page)) {
        m_asked.insert(page);
        m_renderer.requestPage(page, size);
    }
    QPixmap empty(size);
    empty.fill(Qt::white);
    return empty;
}

} // namespace quayside
