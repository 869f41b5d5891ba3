// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workcontext.h"
#include "page/page.h"
#include "pdf/objects.h"

#include <QHash>

namespace quayside::pdf {

/// A file's images: only those shown, equal ones once.
class Images
{
public:
    /// @p document may gain images until write(). @p deviceCmyk: allow CMYK (not in PDF/A with an RGB output intent).
    Images(const PageDocument &document, bool deviceCmyk) : m_document(document), m_deviceCmyk(deviceCmyk) {}

    /// The image's object number, reserved on first call.
    int object(qint32 image, Objects &objects);
    /// Whether it has an alpha channel.
    [[nodiscard]] bool transparent(qint32 image) const { return !m_document.images[std::size_t(image)].alpha.isEmpty(); }
    /// Writes requested images. Errors: the sink's, Canceled.
    Result<void> write(Objects &objects, WorkContext &context);

private:
    const PageDocument &m_document;
    bool m_deviceCmyk;
    std::vector<int> m_objects;
    std::vector<qint32> m_order; ///< by first use
    QHash<QByteArray, int> m_byHash;
};

/// `components` is 0 if unreadable.
struct JpegInfo {
    int width = 0;
    int height = 0;
    int components = 0;
    int bits = 8;
    bool adobe = false; ///< Adobe marker: CMYK is inverted
};
JpegInfo jpegInfo(QByteArrayView data);

} // namespace quayside::pdf
