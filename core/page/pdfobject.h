// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace quayside {

/// A PDF object whose references are indices into its own list, whatever the object numbers in the file.
struct PdfObject {
    /// Text, then a reference.
    struct Piece {
        QByteArray text;
        qint32 reference = -1; ///< index into the list; -1: none
    };
    QList<Piece> pieces; ///< value; of a stream: dictionary without Length
    bool isStream = false;
    QByteArray stream; ///< encoded as in the file
};

} // namespace quayside
