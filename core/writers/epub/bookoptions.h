// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace quayside::epub {

enum class Cover { Made, None };

struct BookOptions {
    QString theme = QStringLiteral("report");
    Cover cover = Cover::Made; ///< where there is no image
    QString coverImage;        ///< an image file; the document's media has it under this path
    bool titlePage = true;
    bool contents = false;
    int contentsDepth = 3;
    int splitLevel = 1;
    bool pageList = false;
    bool fonts = false; ///< whether the book carries them
    bool colorCode = false;
};

} // namespace quayside::epub
