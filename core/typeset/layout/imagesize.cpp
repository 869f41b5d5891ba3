// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/layout/imagesize.h"

#include "document/csspixels.h"

#include <algorithm>

namespace quayside {
namespace {

constexpr double defaultHeight = 0.8; ///< × the limit, of images whose source says no size: three quarters of the column

} // namespace

QSizeF shownSize(const Image &image, QSizeF own, QSizeF limits)
{
    if (own.isEmpty())
        own = QSizeF(96, 96);
    QSizeF size = own;
    if (image.widthPercent)
        size = QSizeF(limits.width() * std::clamp(*image.widthPercent, 1.0, 100.0) / 100, 0);
    else if (image.width && *image.width > 0)
        size = QSizeF(*image.width * pointsPerPixel, 0);
    else if (image.height && *image.height > 0)
        size = QSizeF(*image.height * pointsPerPixel * own.width() / own.height(), 0);
    if (image.maxWidth && *image.maxWidth > 0)
        size.setWidth(std::min(size.width(), *image.maxWidth * pointsPerPixel));
    if (image.maxWidthPercent)
        size.setWidth(std::min(size.width(), limits.width() * std::clamp(*image.maxWidthPercent, 1.0, 100.0) / 100));
    size.setHeight(size.width() * own.height() / own.width());
    const bool asked = image.width || image.height || image.widthPercent;
    const double height = limits.height() * (asked ? 1 : defaultHeight);
    const double fit = std::min({1.0, limits.width() / size.width(), height / size.height()});
    return size * fit;
}

} // namespace quayside
