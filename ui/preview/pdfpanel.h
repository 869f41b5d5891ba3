// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBuffer>
#include <QPdfBookmarkModel>
#include <QPdfDocument>
#include <QPdfSearchModel>
#include <QWidget>

#include <memory>

class QLabel;
class QLineEdit;
class QListView;
class QTabWidget;
class QToolButton;
class QTreeView;

namespace quayside {

class PdfView;
class ThumbnailModel;

/// PdfView with its tools: zoom, search, outline, thumbnails, page number.
class PdfPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PdfPanel)

public:
    explicit PdfPanel(QWidget *parent = nullptr);
    ~PdfPanel() override;

    /// Shows the PDF in @p bytes; false when it is none. @p samePlace: a newer state of what is shown.
    bool showPdf(const QByteArray &bytes, bool samePlace);
    void clear();
    [[nodiscard]] PdfView *view() const { return m_view; }
    [[nodiscard]] QPdfDocument *document() const { return m_document.get(); }
    [[nodiscard]] QPdfSearchModel *search() { return &m_search; }
    [[nodiscard]] QPdfBookmarkModel *outline() { return &m_outline; }
    [[nodiscard]] QLineEdit *searchField() const { return m_find; }
    [[nodiscard]] QByteArray bytes() const { return m_bytes; }

private:
    void build();
    QWidget *makeTools();
    QWidget *makeSide();
    void step(int by);
    void refreshCount();

    QByteArray m_bytes;
    QPdfDocument m_none; ///< stands where there is no document: Qt's models do not take a null one
    std::unique_ptr<QBuffer> m_buffer;
    std::unique_ptr<QPdfDocument> m_document;
    QPdfSearchModel m_search;
    QPdfBookmarkModel m_outline;
    PdfView *m_view;
    QTabWidget *m_side;
    QTreeView *m_tree;
    QListView *m_thumbs;
    ThumbnailModel *m_thumbModel;
    QLineEdit *m_find;
    QLabel *m_found;
    QLabel *m_page;
    QToolButton *m_sideButton;
    QToolButton *m_fit;
    int m_result = -1;
};

} // namespace quayside
