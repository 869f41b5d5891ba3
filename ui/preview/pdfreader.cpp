// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/pdfreader.h"

#include "base/memory.h"
#include "base/threadhandoff.h"

#include <QPdfLink>
#include <QPdfSearchModel>

namespace quayside {

namespace {

constexpr std::size_t blocksAPage = 100; ///< for what is worth giving back: Qt Pdf has many small parts of each page

} // namespace

PdfReader::PdfReader(QObject *parent) : QObject(parent), m_inside(new QObject)
{
    m_thread.setObjectName(QStringLiteral("pdf reader"));
    m_inside->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_inside, &QObject::deleteLater);
    m_thread.start();
}

PdfReader::~PdfReader()
{
    m_wanted = 0;
    m_thread.quit();
    m_thread.wait();
}

template<class Work>
void PdfReader::run(Work work)
{
    callIn(m_inside, std::move(work));
}

void PdfReader::open(const QByteArray &bytes, quint64 number)
{
    run([this, bytes, number] { Q_EMIT opened(openPdf(bytes), bytes, number); });
}

void PdfReader::letGo(OpenedPdf pdf)
{
    run([pdf = std::move(pdf)]() mutable {
        const auto pages = std::size_t(pdf.sizes.size());
        pdf = {};
        giveBackMemory(pages * blocksAPage);
    });
}

void PdfReader::readOutline(const OpenedPdf &pdf, quint64 number)
{
    run([this, pdf, number] {
        Q_EMIT outlineRead(outlineOf(pdf.buffer->data(), pdf.sizes), number);
        giveBackMemory(std::size_t(pdf.sizes.size()) * blocksAPage);
    });
}

void PdfReader::search(const OpenedPdf &pdf, const QString &text, quint64 number)
{
    m_wanted = number;
    if (pdf.document && !text.isEmpty())
        run([this, pdf, text, number] { searchPages(pdf, text, number); });
}

void PdfReader::searchPages(const OpenedPdf &pdf, const QString &text, quint64 number)
{
    QPdfSearchModel model;
    model.setDocument(pdf.document.get());
    model.setSearchString(text);
    for (int page = 0; page < pdf.sizes.size(); ++page) {
        if (m_wanted != number)
            return;
        QList<PdfHit> hits;
        for (const QPdfLink &link : model.resultsOnPage(page))
            hits.append({page, link.rectangles()});
        if (!hits.isEmpty())
            Q_EMIT found(hits, number);
    }
    Q_EMIT searched(number);
}

} // namespace quayside
