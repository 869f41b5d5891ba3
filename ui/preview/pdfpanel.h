// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preview/outlinemodel.h"
#include "ui/preview/pdfreader.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;
class QMenu;
class QSpinBox;
class QTabWidget;
class QToolButton;
class QTreeView;

namespace quayside {

class FindBar;
class PdfView;
class ThumbnailModel;

/// PdfView with zoom, search, outline, thumbnails, page number; all by keyboard too.
class PdfPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PdfPanel)

public:
    explicit PdfPanel(QWidget *parent = nullptr);
    ~PdfPanel() override;

    /// Opens @p bytes in a worker and shows them (`shown`), or keeps the current PDF (`broken`). A later call wins. @p samePlace: a newer state.
    void showPdf(const QByteArray &bytes, bool samePlace);
    /// Drops the pending showPdf.
    void abandon() { ++m_generation; }
    void clear();
    [[nodiscard]] PdfView *view() const { return m_view; }
    /// Null if nothing is shown.
    [[nodiscard]] QPdfDocument *document() const { return m_opened.document.get(); }
    [[nodiscard]] OutlineModel *outline() { return &m_outline; }
    /// Matches found so far.
    [[nodiscard]] int hitCount() const;
    [[nodiscard]] QLineEdit *searchField() const;
    [[nodiscard]] FindBar *findBar() const { return m_find; }
    [[nodiscard]] QSpinBox *pageField() const { return m_page; }
    [[nodiscard]] QTabWidget *side() const { return m_side; }
    /// Its words are the zoom, its menu changes it.
    [[nodiscard]] QToolButton *zoomButton() const { return m_zoom; }
    [[nodiscard]] QListView *thumbnails() const { return m_thumbs; }
    /// Of the shown PDF.
    [[nodiscard]] QByteArray bytes() const { return m_bytes; }

Q_SIGNALS:
    void shown();
    void broken();

private:
    void build();
    void addShortcuts();
    QWidget *makeTools();
    QMenu *makeZoomMenu();
    void showZoom();
    void follow(int page);
    QWidget *makeSide();
    void take(const OpenedPdf &opened, const QByteArray &bytes);
    void fillOutline(const QList<PdfBookmark> &outline);
    void search();
    void showCurrentPage(int page);

    QByteArray m_bytes;
    OpenedPdf m_opened;
    PdfReader m_reader;
    quint64 m_generation = 0; ///< of showPdf
    quint64 m_searches = 0;
    bool m_samePlace = false;
    QMetaObject::Connection m_waiting; ///< for the first pages
    OutlineModel m_outline;
    PdfView *m_view;
    QTabWidget *m_side;
    QTreeView *m_tree;
    QListView *m_thumbs;
    ThumbnailModel *m_thumbModel;
    FindBar *m_find;
    QSpinBox *m_page;
    QLabel *m_pages;
    QToolButton *m_sideButton;
    QToolButton *m_fit;
    QToolButton *m_zoom;
    bool m_searching = false;
};

} // namespace quayside
