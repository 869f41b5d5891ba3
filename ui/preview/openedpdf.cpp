// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/openedpdf.h"

namespace quayside {

OpenedPdf openPdf(const QByteArray &bytes)
{
    // The document holds the buffer that it reads.
    const auto buffer = std::make_shared<QBuffer>();
    OpenedPdf opened{buffer, {new QPdfDocument, [buffer](QPdfDocument *document) { delete document; }}, {}};
    opened.buffer->setData(bytes);
    opened.buffer->open(QIODevice::ReadOnly);
    opened.document->load(opened.buffer.get());
    const bool ready = opened.document->status() == QPdfDocument::Status::Ready;
    const int pages = ready ? opened.document->pageCount() : 0;
    opened.sizes.reserve(pages);
    for (int page = 0; page < pages; ++page)
        opened.sizes.append(opened.document->pagePointSize(page));
    opened.document->moveToThread(nullptr);
    opened.buffer->moveToThread(nullptr);
    return pages > 0 ? opened : OpenedPdf();
}

} // namespace quayside
