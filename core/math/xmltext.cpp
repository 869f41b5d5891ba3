// SPDX-License-Identifier: GPL-3.0-or-later
#include "math/xmltext.h"

namespace quayside::math {

void appendEscaped(QByteArray &out, QStringView text)
{
    const QByteArray utf8 = text.toUtf8();
    for (const char c : utf8) {
        switch (c) {
        case '&': out += "&amp;"; break;
        case '<': out += "&lt;"; break;
        case '>': out += "&gt;"; break;
        case '"': out += "&quot;"; break;
        default: out += static_cast<uchar>(c) < 0x20 && c != '\n' && c != '\t' ? ' ' : c;
        }
    }
}

} // namespace quayside::math
