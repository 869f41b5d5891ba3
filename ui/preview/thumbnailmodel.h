// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QCache>
#include <QImage>
#include <QPdfPageRenderer>
#include <QSet>

namespace quayside {

/// Pages of a PDF as small pictures, rendered outside the window thread when a view asks for them.
class ThumbnailModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ThumbnailModel)

public:
    explicit ThumbnailModel(QObject *parent = nullptr);
    void setDocument(QPdfDocument *document);
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QPdfDocument *m_document = nullptr;
    mutable QPdfPageRenderer m_renderer; ///< data() asks for what it has not
    mutable QCache<int, QImage> m_images{200};
    mutable QSet<int> m_asked;
};

} // namespace quayside
