// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workcontext.h"
#include "page/page.h"
#include "pdf/objects.h"

#include <QHash>

namespace quayside::pdf {

/// The pictures of a file: each one that a page shows, once, equal ones together.
class Images
{
public:
    /// @p document: its pictures may grow until write(). @p deviceCmyk: whether CMYK data may stay as it is (PDF/A with an RGB output intent forbids it).
    Images(const PageDocument &document, bool deviceCmyk) : m_document(document), m_deviceCmyk(deviceCmyk) {}

    /// The object of a picture, reserved when first asked for.
    int object(qint32 image, Objects &objects);
    /// Whether it has an alpha channel.
    [[nodiscard]] bool transparent(qint32 image) const { return !m_document.images[std::size_t(image)].alpha.isEmpty(); }
    /// Writes all that were asked for. Errors: those of the sink, Canceled.
    Result<void> write(Objects &objects, WorkContext &context);

private:
    const PageDocument &m_document;
    bool m_deviceCmyk;
    std::vector<int> m_objects;
    std::vector<qint32> m_order; ///< images to write, in order of first use
    QHash<QByteArray, int> m_byHash;
};

/// What a JPEG file says of itself. `components` is 0 when it cannot be read.
struct JpegInfo {
    int width = 0;
    int height = 0;
    int components = 0;
    int bits = 8;
    bool adobe = false; ///< an Adobe marker: CMYK values are inverted
};
JpegInfo jpegInfo(QByteArrayView data);

} // namespace quayside::pdf
