// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringView>

namespace quayside {

/// How many trailing bytes tell whether a file is complete; 0: this type has no trailer.
/// @p extension without a dot: pdf, zip, docx, xlsx, pptx, png.
qint64 endLength(QStringView extension);

/// Whether @p tail, the last fileEndLength() bytes of a file or all of it, is how files of this type end. PDF: `%%EOF` (ISO 32000-1, 7.5.5; readers
/// look for it in the last 1,024 bytes). Zip: the end of central directory record with its whole comment (APPNOTE.TXT, 4.3.16). PNG: IEND.
bool isWholeEnd(QStringView extension, QByteArrayView tail);

/// Tracks brackets and strings of a JSON text as it streams by.
class JsonEnd
{
public:
    void take(QByteArrayView bytes);
    /// A value began and everything opened is closed.
    [[nodiscard]] bool isComplete() const { return m_begun && m_depth == 0 && !m_inString; }

private:
    qint64 m_depth = 0;
    bool m_begun = false;
    bool m_inString = false;
    bool m_escaped = false;
};

} // namespace quayside
