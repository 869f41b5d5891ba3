// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringView>

namespace quayside {

/// How many of a file's last bytes tell whether it is whole; 0: files of this type have no end that could be told.
/// @p extension without a dot: pdf, zip, docx, xlsx, pptx, png.
qint64 endLength(QStringView extension);

/// Whether @p tail, the last fileEndLength() bytes of a file or all of it, is how files of this type end. PDF: `%%EOF` (ISO 32000-1, 7.5.5; readers
/// look for it in the last 1,024 bytes). Zip: the end of central directory record with its whole comment (APPNOTE.TXT, 4.3.16). PNG: IEND.
bool isWholeEnd(QStringView extension, QByteArrayView tail);

/// Follows the brackets and strings of a JSON text as it comes by, whatever its length.
class JsonEnd
{
public:
    void take(QByteArrayView bytes);
    /// Something has begun, and everything that began has ended.
    [[nodiscard]] bool isComplete() const { return m_begun && m_depth == 0 && !m_inString; }

private:
    qint64 m_depth = 0;
    bool m_begun = false;
    bool m_inString = false;
    bool m_escaped = false;
};

} // namespace quayside
