// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preview/openedpdf.h"

#include <QAbstractListModel>
#include <QCache>
#include <QImage>
#include <QSet>
#include <QThreadPool>

#include <atomic>

namespace quayside {

/// Page thumbnails, drawn in a worker on demand.
class ThumbnailModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ThumbnailModel)

public:
    explicit ThumbnailModel(QObject *parent = nullptr);
    ~ThumbnailModel() override;
    void setPdf(const OpenedPdf &pdf);
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    void ask(int page, QSize size);

    OpenedPdf m_pdf;
    QCache<int, QImage> m_images{200};
    QSet<int> m_asked;
    QThreadPool m_pool;
    std::shared_ptr<std::atomic<quint64>> m_generation = std::make_shared<std::atomic<quint64>>(0); ///< of the PDF; older work is dropped
};

} // namespace quayside
