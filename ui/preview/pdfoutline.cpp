// SPDX-License-Identifier: GPL-3.0-or-later
// By qpdf: Qt Pdf's model of bookmarks loads the page of each and never lets go of it (36 KB a bookmark, for as long as the program runs).
#include "ui/preview/pdfoutline.h"

#include <QHash>

#define POINTERHOLDER_TRANSITION 4 // no PointerHolder: std::shared_ptr
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFOutlineDocumentHelper.hh>

#include <exception>
#include <vector>

namespace quayside {

namespace {

constexpr int deepest = 32;
constexpr qsizetype most = 20'000;

class OutlineReader
{
public:
    OutlineReader(QPDF &pdf, const QList<QSizeF> &sizes) : m_sizes(sizes)
    {
        int number = 0;
        for (const QPDFObjectHandle &page : pdf.getAllPages())
            m_pages.insert(page.getObjectID(), number++);
    }

    void add(std::vector<QPDFOutlineObjectHelper> marks, int level)
    {
        for (QPDFOutlineObjectHelper &mark : marks) {
            if (m_outline.size() >= most)
                return;
            const int page = m_pages.value(mark.getDestPage().getObjectID(), -1);
            if (page >= 0 && page < m_sizes.size())
                m_outline.append({QString::fromStdString(mark.getTitle()), level, page, top(mark.getDest(), m_sizes.at(page).height())});
            if (level + 1 < deepest)
                add(mark.getKids(), level + 1);
        }
    }
    [[nodiscard]] QList<PdfBookmark> taken() { return std::move(m_outline); }

private:
    /// How far below the top of its page of @p height @p destination leads (ISO 32000-1, 12.3.2.2).
    static double top(QPDFObjectHandle destination, double height)
    {
        if (!destination.isArray() || destination.getArrayNItems() < 3 || !destination.getArrayItem(1).isName())
            return 0;
        const std::string way = destination.getArrayItem(1).getName();
        const int at = way == "/XYZ" ? 3 : way == "/FitH" || way == "/FitBH" ? 2 : way == "/FitR" ? 5 : -1;
        if (at < 0 || destination.getArrayNItems() <= at || !destination.getArrayItem(at).isNumber())
            return 0;
        return qBound(0.0, height - destination.getArrayItem(at).getNumericValue(), height);
    }

    QList<QSizeF> m_sizes;
    QHash<int, int> m_pages; ///< numbers by objects
    QList<PdfBookmark> m_outline;
};

} // namespace

QList<PdfBookmark> outlineOf(const QByteArray &pdf, const QList<QSizeF> &sizes)
{
    try {
        QPDF document;
        document.setSuppressWarnings(true);
        document.processMemoryFile("preview", pdf.constData(), std::size_t(pdf.size()));
        QPDFOutlineDocumentHelper outlines(document);
        if (!outlines.hasOutlines())
            return {};
        OutlineReader reader(document, sizes);
        reader.add(outlines.getTopLevelOutlines(), 0);
        return reader.taken();
    } catch (const std::exception &) { // qpdf's, of a file that is damaged or locked
        return {};
    }
}

} // namespace quayside
