// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/text/missingglyphs.h"

#include <QString>

#include <hb.h>
#include <unicode/uchar.h>

namespace quayside {

bool drawsNothing(char32_t c)
{
    return u_hasBinaryProperty(static_cast<UChar32>(c), UCHAR_DEFAULT_IGNORABLE_CODE_POINT) || c == 0x2028 || c == 0x2029;
}

QList<char32_t> charactersWithout(hb_font_t *font, QStringView text)
{
    QList<char32_t> found;
    const QList<uint> characters = text.toUcs4();
    for (const char32_t c : characters) {
        hb_codepoint_t glyph = 0;
        if (!drawsNothing(c) && !hb_font_get_nominal_glyph(font, c, &glyph))
            found << c;
    }
    return found;
}

QString characterName(char32_t c)
{
    char name[128] = {};
    UErrorCode error = U_ZERO_ERROR;
    u_charName(static_cast<UChar32>(c), U_EXTENDED_CHAR_NAME, name, sizeof name, &error);
    QString plain = QString::fromLatin1(name); // “<private use area-E000>” if unnamed
    plain.remove(u'<').remove(u'>');
    return QStringLiteral("“%1” (U+%2 %3)").arg(QString::fromUcs4(&c, 1), QString::number(c, 16).toUpper().rightJustified(4, u'0'), plain);
}

} // namespace quayside
