// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preview/openedpdf.h"

#include <QObject>
#include <QRectF>
#include <QThread>

#include <atomic>

namespace quayside {

/// A place where the searched words stand.
struct PdfHit {
    int page = 0;
    QList<QRectF> marks; ///< in points from the page's top left corner
};

/// A bookmark; level 0 is the outermost.
struct PdfBookmark {
    QString title;
    int level = 0;
    int page = 0;
    double y = 0; ///< points from the page's top
};

/// Opens PDFs, reads their outlines and searches them in a thread of its own: one of these may take half a second, and Qt Pdf lets nobody
/// else in meanwhile. Call it from the window's thread; each answer carries the number that its question had.
class PdfReader final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PdfReader)

public:
    explicit PdfReader(QObject *parent = nullptr);
    ~PdfReader() override;

    void open(const QByteArray &bytes, quint64 number);
    void readOutline(const OpenedPdf &pdf, quint64 number);
    /// Searches page after page; a later call ends it. Empty @p text: only ends what is under way.
    void search(const OpenedPdf &pdf, const QString &text, quint64 number);

Q_SIGNALS:
    /// @p pdf has no document where the bytes are no PDF.
    void opened(const quayside::OpenedPdf &pdf, const QByteArray &bytes, quint64 number);
    void outlineRead(const QList<quayside::PdfBookmark> &outline, quint64 number);
    /// Hits of one page.
    void found(const QList<quayside::PdfHit> &hits, quint64 number);
    void searched(quint64 number);

private:
    template<class Work>
    void run(Work work);
    void searchPages(const OpenedPdf &pdf, const QString &text, quint64 number);

    QThread m_thread;
    QObject *m_inside;                 ///< lives in m_thread
    std::atomic<quint64> m_wanted = 0; ///< number of the search that still matters
};

} // namespace quayside
