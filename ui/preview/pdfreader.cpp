// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/pdfreader.h"

#include "base/threadhandoff.h"

#include <QPdfBookmarkModel>
#include <QPdfLink>
#include <QPdfSearchModel>

namespace quayside {

namespace {

constexpr int deepestOutline = 32;
constexpr qsizetype mostBookmarks = 20'000;

void addBookmarks(const QPdfBookmarkModel &model, const QModelIndex &parent, int level, QList<PdfBookmark> &outline)
{
    for (int row = 0; level < deepestOutline && row < model.rowCount(parent) && outline.size() < mostBookmarks; ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        outline.append({index.data(int(QPdfBookmarkModel::Role::Title)).toString(), level, index.data(int(QPdfBookmarkModel::Role::Page)).toInt(),
                        index.data(int(QPdfBookmarkModel::Role::Location)).toPointF().y()});
        addBookmarks(model, index, level + 1, outline);
    }
}

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
    run([this, bytes, number, home = thread()] { Q_EMIT opened(openPdf(bytes, home), bytes, number); });
}

void PdfReader::readOutline(const OpenedPdf &pdf, quint64 number)
{
    run([this, pdf, number] {
        QList<PdfBookmark> outline;
        QPdfBookmarkModel model;
        model.setDocument(pdf.document.get());
        addBookmarks(model, {}, 0, outline);
        Q_EMIT outlineRead(outline, number);
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
