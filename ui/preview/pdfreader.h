// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preview/openedpdf.h"
#include "ui/preview/pdfoutline.h"

#include <QObject>
#include <QRectF>
#include <QThread>

#include <atomic>

namespace quayside {

struct PdfHit {
    int page = 0;
    QList<QRectF> marks; ///< in points from the page's top left
};

/// Opens, outlines and searches PDFs in its own thread: each may take half a second and blocks Qt Pdf. Call from the window thread; answers carry the
/// question's number.
class PdfReader final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PdfReader)

public:
    explicit PdfReader(QObject *parent = nullptr);
    ~PdfReader() override;

    void open(const QByteArray &bytes, quint64 number);
    /// Closes @p pdf, if nobody else holds it, and gives its memory back.
    void letGo(OpenedPdf pdf);
    void readOutline(const OpenedPdf &pdf, quint64 number);
    /// Page by page until the next call. Empty @p text: only stops.
    void search(const OpenedPdf &pdf, const QString &text, quint64 number);

Q_SIGNALS:
    /// No document in @p pdf: not a PDF.
    void opened(const quayside::OpenedPdf &pdf, const QByteArray &bytes, quint64 number);
    void outlineRead(const QList<quayside::PdfBookmark> &outline, quint64 number);
    /// Matches on one page.
    void found(const QList<quayside::PdfHit> &hits, quint64 number);
    void searched(quint64 number);

private:
    template<class Work>
    void run(Work work);
    void searchPages(const OpenedPdf &pdf, const QString &text, quint64 number);

    QThread m_thread;
    QObject *m_inside;                 ///< lives in m_thread
    std::atomic<quint64> m_wanted = 0; ///< the search that still matters
};

} // namespace quayside
