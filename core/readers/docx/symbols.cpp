// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/docx/symbols.h"

#include <algorithm>
#include <array>

namespace quayside::reader::docx {
namespace {

struct Sign {
    int code;
    char16_t character;
};

/// Adobe's Symbol encoding (PostScript Language Reference, E.5), in which Greek letters and operators were written before Unicode.
constexpr std::array symbol{
    Sign{0x22, u'∀'}, Sign{0x24, u'∃'}, Sign{0x27, u'∋'}, Sign{0x2A, u'∗'}, Sign{0x2D, u'−'}, Sign{0x40, u'≅'}, Sign{0x41, u'Α'},  Sign{0x42, u'Β'},
    Sign{0x43, u'Χ'}, Sign{0x44, u'Δ'}, Sign{0x45, u'Ε'}, Sign{0x46, u'Φ'}, Sign{0x47, u'Γ'}, Sign{0x48, u'Η'}, Sign{0x49, u'Ι'},  Sign{0x4A, u'ϑ'},
    Sign{0x4B, u'Κ'}, Sign{0x4C, u'Λ'}, Sign{0x4D, u'Μ'}, Sign{0x4E, u'Ν'}, Sign{0x4F, u'Ο'}, Sign{0x50, u'Π'}, Sign{0x51, u'Θ'},  Sign{0x52, u'Ρ'},
    Sign{0x53, u'Σ'}, Sign{0x54, u'Τ'}, Sign{0x55, u'Υ'}, Sign{0x56, u'ς'}, Sign{0x57, u'Ω'}, Sign{0x58, u'Ξ'}, Sign{0x59, u'Ψ'},  Sign{0x5A, u'Ζ'},
    Sign{0x5C, u'∴'}, Sign{0x5E, u'⊥'}, Sign{0x60, u'‾'}, Sign{0x61, u'α'}, Sign{0x62, u'β'}, Sign{0x63, u'χ'}, Sign{0x64, u'δ'},  Sign{0x65, u'ε'},
    Sign{0x66, u'φ'}, Sign{0x67, u'γ'}, Sign{0x68, u'η'}, Sign{0x69, u'ι'}, Sign{0x6A, u'ϕ'}, Sign{0x6B, u'κ'}, Sign{0x6C, u'λ'},  Sign{0x6D, u'μ'},
    Sign{0x6E, u'ν'}, Sign{0x6F, u'ο'}, Sign{0x70, u'π'}, Sign{0x71, u'θ'}, Sign{0x72, u'ρ'}, Sign{0x73, u'σ'}, Sign{0x74, u'τ'},  Sign{0x75, u'υ'},
    Sign{0x76, u'ϖ'}, Sign{0x77, u'ω'}, Sign{0x78, u'ξ'}, Sign{0x79, u'ψ'}, Sign{0x7A, u'ζ'}, Sign{0x7E, u'∼'}, Sign{0xA0, u'€'},  Sign{0xA1, u'ϒ'},
    Sign{0xA2, u'′'}, Sign{0xA3, u'≤'}, Sign{0xA4, u'⁄'}, Sign{0xA5, u'∞'}, Sign{0xA6, u'ƒ'}, Sign{0xA7, u'♣'}, Sign{0xA8, u'♦'},  Sign{0xA9, u'♥'},
    Sign{0xAA, u'♠'}, Sign{0xAB, u'↔'}, Sign{0xAC, u'←'}, Sign{0xAD, u'↑'}, Sign{0xAE, u'→'}, Sign{0xAF, u'↓'}, Sign{0xB0, u'°'},  Sign{0xB1, u'±'},
    Sign{0xB2, u'″'}, Sign{0xB3, u'≥'}, Sign{0xB4, u'×'}, Sign{0xB5, u'∝'}, Sign{0xB6, u'∂'}, Sign{0xB7, u'•'}, Sign{0xB8, u'÷'},  Sign{0xB9, u'≠'},
    Sign{0xBA, u'≡'}, Sign{0xBB, u'≈'}, Sign{0xBC, u'…'}, Sign{0xBD, u'⏐'}, Sign{0xBE, u'⎯'}, Sign{0xBF, u'↵'}, Sign{0xC0, u'ℵ'},  Sign{0xC1, u'ℑ'},
    Sign{0xC2, u'ℜ'}, Sign{0xC3, u'℘'}, Sign{0xC4, u'⊗'}, Sign{0xC5, u'⊕'}, Sign{0xC6, u'∅'}, Sign{0xC7, u'∩'}, Sign{0xC8, u'∪'},  Sign{0xC9, u'⊃'},
    Sign{0xCA, u'⊇'}, Sign{0xCB, u'⊄'}, Sign{0xCC, u'⊂'}, Sign{0xCD, u'⊆'}, Sign{0xCE, u'∈'}, Sign{0xCF, u'∉'}, Sign{0xD0, u'∠'},  Sign{0xD1, u'∇'},
    Sign{0xD2, u'®'}, Sign{0xD3, u'©'}, Sign{0xD4, u'™'}, Sign{0xD5, u'∏'}, Sign{0xD6, u'√'}, Sign{0xD7, u'⋅'}, Sign{0xD8, u'¬'},  Sign{0xD9, u'∧'},
    Sign{0xDA, u'∨'}, Sign{0xDB, u'⇔'}, Sign{0xDC, u'⇐'}, Sign{0xDD, u'⇑'}, Sign{0xDE, u'⇒'}, Sign{0xDF, u'⇓'}, Sign{0xE0, u'◊'},  Sign{0xE1, u'〈'},
    Sign{0xE2, u'®'}, Sign{0xE3, u'©'}, Sign{0xE4, u'™'}, Sign{0xE5, u'∑'}, Sign{0xE6, u'⎛'}, Sign{0xE7, u'⎜'}, Sign{0xE8, u'⎝'},  Sign{0xE9, u'⎡'},
    Sign{0xEA, u'⎢'}, Sign{0xEB, u'⎣'}, Sign{0xEC, u'⎧'}, Sign{0xED, u'⎨'}, Sign{0xEE, u'⎩'}, Sign{0xEF, u'⎪'}, Sign{0xF1, u'〉'}, Sign{0xF2, u'∫'},
    Sign{0xF3, u'⌠'}, Sign{0xF4, u'⎮'}, Sign{0xF5, u'⌡'}, Sign{0xF6, u'⎞'}, Sign{0xF7, u'⎟'}, Sign{0xF8, u'⎠'}, Sign{0xF9, u'⎤'},  Sign{0xFA, u'⎥'},
    Sign{0xFB, u'⎦'}, Sign{0xFC, u'⎫'}, Sign{0xFD, u'⎬'}, Sign{0xFE, u'⎭'},
};

/// The signs of Wingdings that Unicode has on its first plane.
constexpr std::array wingdings{
    Sign{0x21, u'✏'}, Sign{0x22, u'✂'}, Sign{0x23, u'✁'}, Sign{0x28, u'☎'}, Sign{0x29, u'✆'}, Sign{0x2A, u'✉'}, Sign{0x36, u'⌛'}, Sign{0x3E, u'✇'},
    Sign{0x3F, u'✍'}, Sign{0x41, u'✌'}, Sign{0x45, u'☜'}, Sign{0x46, u'☞'}, Sign{0x47, u'☝'}, Sign{0x48, u'☟'}, Sign{0x4A, u'☺'}, Sign{0x4C, u'☹'},
    Sign{0x4E, u'☠'}, Sign{0x52, u'☼'}, Sign{0x54, u'❄'}, Sign{0x58, u'✠'}, Sign{0x59, u'✡'}, Sign{0x5A, u'☪'}, Sign{0x5B, u'☯'}, Sign{0x6C, u'●'},
    Sign{0x6D, u'❍'}, Sign{0x6E, u'■'}, Sign{0x6F, u'□'}, Sign{0x71, u'❑'}, Sign{0x72, u'❒'}, Sign{0x74, u'⧫'}, Sign{0x75, u'◆'}, Sign{0x76, u'❖'},
    Sign{0x7B, u'❀'}, Sign{0x7C, u'✿'}, Sign{0x80, u'⓪'}, Sign{0x81, u'①'}, Sign{0x82, u'②'}, Sign{0x83, u'③'}, Sign{0x84, u'④'}, Sign{0x85, u'⑤'},
    Sign{0x86, u'⑥'}, Sign{0x87, u'⑦'}, Sign{0x88, u'⑧'}, Sign{0x89, u'⑨'}, Sign{0x8A, u'⑩'}, Sign{0x8B, u'⓿'}, Sign{0x8C, u'❶'}, Sign{0x8D, u'❷'},
    Sign{0x8E, u'❸'}, Sign{0x8F, u'❹'}, Sign{0x90, u'❺'}, Sign{0x91, u'❻'}, Sign{0x92, u'❼'}, Sign{0x93, u'❽'}, Sign{0x94, u'❾'}, Sign{0x95, u'❿'},
    Sign{0x9E, u'·'}, Sign{0x9F, u'•'}, Sign{0xA1, u'○'}, Sign{0xA4, u'◉'}, Sign{0xA7, u'▪'}, Sign{0xA8, u'◻'}, Sign{0xAA, u'✦'}, Sign{0xAB, u'★'},
    Sign{0xAC, u'✶'}, Sign{0xD5, u'⌫'}, Sign{0xD6, u'⌦'}, Sign{0xD8, u'➢'}, Sign{0xDC, u'➲'}, Sign{0xDF, u'←'}, Sign{0xE0, u'→'}, Sign{0xE1, u'↑'},
    Sign{0xE2, u'↓'}, Sign{0xE3, u'↖'}, Sign{0xE4, u'↗'}, Sign{0xE5, u'↙'}, Sign{0xE6, u'↘'}, Sign{0xE8, u'➔'}, Sign{0xEF, u'⇦'}, Sign{0xF0, u'⇨'},
    Sign{0xF1, u'⇧'}, Sign{0xF2, u'⇩'}, Sign{0xF3, u'⬄'}, Sign{0xF4, u'⇳'}, Sign{0xFB, u'✗'}, Sign{0xFC, u'✓'}, Sign{0xFD, u'☒'}, Sign{0xFE, u'☑'},
};

template<class Table>
QString signOf(const Table &table, int code)
{
    const auto *found = std::find_if(table.begin(), table.end(), [code](const Sign &one) { return one.code == code; });
    return found == table.end() ? QString() : QString(QChar(found->character));
}

} // namespace

QString symbolCharacter(const QString &font, int code)
{
    const int own = code >= 0xF000 && code <= 0xF0FF ? code - 0xF000 : code;
    if (own < 0x20)
        return {};
    const QString name = font.toLower();
    if (name == QLatin1StringView("wingdings"))
        return signOf(wingdings, own);
    if (name == QLatin1StringView("symbol")) {
        const QString sign = signOf(symbol, own);
        return sign.isEmpty() && own < 0x7F ? QString(QChar(own)) : sign;
    }
    return code < 0xE000 || (code > 0xF8FF && code <= 0xFFFD) ? QString(QChar(code)) : QString(); // a character of an ordinary font
}

} // namespace quayside::reader::docx
