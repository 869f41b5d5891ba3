// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSize>
#include <QString>

namespace quayside {

/// What came out of an SVG image.
struct CleanSvg {
    QByteArray bytes;    ///< as they were where nothing had to go
    QSize pixels;        ///< from width and height, else from the view box; empty: none
    bool active = false; ///< scripts, event handlers, outside references or entity declarations were taken out
    QString error;       ///< not well-formed, or too large once its entities are put in: why; then there are no bytes
};

/// Takes out of an SVG image whatever could run, load something, or grow: script, foreignObject, on…= handlers, references that are neither
/// #fragments nor data images, @import, and entity declarations (their text stays, expanded, up to a limit).
CleanSvg cleanSvg(const QByteArray &bytes);

} // namespace quayside
