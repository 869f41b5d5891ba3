// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace quayside {

/// An object of a PDF whose references lead to others of the same list, whatever numbers they will have in the file.
struct PdfObject {
    /// Text, and the object behind it.
    struct Piece {
        QByteArray text;
        qint32 reference = -1; ///< index into the list; -1: none
    };
    QList<Piece> pieces; ///< its value; of a stream: the entries of its dictionary without Length
    bool isStream = false;
    QByteArray stream; ///< as it stands in the file
};

} // namespace quayside
