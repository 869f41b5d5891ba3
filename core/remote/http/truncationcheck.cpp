// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/http/truncationcheck.h"

#include <QString>
#include <QtEndian>

#include <algorithm>
#include <array>

namespace quayside {
namespace {

constexpr qsizetype zipEndLength = 22; // without its comment
constexpr qsizetype longestComment = 0xffff;

bool isZipEnd(QByteArrayView tail)
{
    const QByteArrayView signature("PK\x05\x06", 4);
    for (qsizetype at = tail.lastIndexOf(signature); at >= 0; at = at == 0 ? -1 : tail.lastIndexOf(signature, at - 1)) {
        if (at + zipEndLength > tail.size())
            continue;
        const auto comment = qFromLittleEndian<quint16>(tail.data() + at + 20);
        if (at + zipEndLength + comment <= tail.size())
            return true;
    }
    return false;
}

bool isPdfEnd(QByteArrayView tail)
{
    return tail.contains(QByteArrayView("%%EOF"));
}

bool isPngEnd(QByteArrayView tail)
{
    return tail.startsWith(QByteArrayView("IEND"));
}

bool isJpegEnd(QByteArrayView tail)
{
    return tail.contains(QByteArrayView("\xff\xd9", 2));
}

struct End {
    const char *extension;
    qint64 length;
    bool (*fits)(QByteArrayView tail);
};

constexpr std::array ends{
    End{"pdf", 1024, isPdfEnd},
    End{"zip", zipEndLength + longestComment, isZipEnd},
    End{"docx", zipEndLength + longestComment, isZipEnd},
    End{"xlsx", zipEndLength + longestComment, isZipEnd},
    End{"pptx", zipEndLength + longestComment, isZipEnd},
    End{"png", 8, isPngEnd},
    End{"jpg", 1024, isJpegEnd},
};

const End *endOf(QStringView extension)
{
    const auto at = std::find_if(ends.begin(), ends.end(),
                                 [extension](const End &end) { return extension.compare(QLatin1StringView(end.extension), Qt::CaseInsensitive) == 0; });
    return at == ends.end() ? nullptr : &*at;
}

} // namespace

qint64 endLength(QStringView extension)
{
    const End *end = endOf(extension);
    return end ? end->length : 0;
}

bool isWholeEnd(QStringView extension, QByteArrayView tail)
{
    const End *end = endOf(extension);
    return !end || end->fits(tail);
}

void JsonEnd::take(QByteArrayView bytes)
{
    for (const char c : bytes) {
        if (m_inString) {
            m_inString = m_escaped || c != '"';
            m_escaped = !m_escaped && c == '\\';
            continue;
        }
        m_begun = m_begun || (c != ' ' && c != '\n' && c != '\r' && c != '\t');
        m_inString = c == '"';
        m_depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
    }
}

} // namespace quayside
