// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/rtf/rtftext.h"

#include <QCryptographicHash>

namespace quayside::rtf {

QByteArray escaped(QStringView text)
{
    QByteArray rtf;
    rtf.reserve(text.size());
    for (const QChar c : text) {
        const char16_t unit = c.unicode();
        switch (unit) {
        case u'\\':
        case u'{':
        case u'}':
            rtf += '\\';
            rtf += static_cast<char>(unit);
            break;
        case u'\t': rtf += "\\tab "; break;
        case u'\n':
        case 0x2028: rtf += "\\line "; break;
        case 0x00A0: rtf += "\\~"; break;
        case 0x00AD: rtf += "\\-"; break;
        case 0x2011: rtf += "\\_"; break;
        default:
            if (unit >= 0x20 && unit < 0x7F)
                rtf += static_cast<char>(unit);
            else if (unit >= 0x80) // a signed number for each half of a character, and what stands for it where \u is not known
                rtf += "\\u" + QByteArray::number(static_cast<qint16>(unit)) + '?';
        }
    }
    return rtf;
}

QByteArray control(const char *word, int value)
{
    return '\\' + QByteArray(word) + QByteArray::number(value);
}

QByteArray bookmarkName(const QString &id)
{
    constexpr qsizetype longest = 40;
    QByteArray name = "_";
    bool same = true;
    for (const QChar c : id) {
        const bool plain = c.unicode() < 0x80 && c.isLetterOrNumber();
        same = same && (plain || c == u'-' || c == u'_');
        name += plain ? c.toLatin1() : '_';
    }
    if (same && name.size() <= longest && !id.contains(u'_'))
        return name;
    const QByteArray hash = QCryptographicHash::hash(id.toUtf8(), QCryptographicHash::Sha256).toHex().first(12);
    return name.first(std::min(name.size(), longest - hash.size() - 1)) + '_' + hash;
}

} // namespace quayside::rtf
