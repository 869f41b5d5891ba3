// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/office/fonts.h"

#include <algorithm>
#include <array>

namespace quayside::office {
namespace {

/// Scripts that Word shapes with the font and size for complex scripts.
struct ComplexScript {
    QChar::Script script;
    const char *languages; ///< codes, separated by blanks
    const char *name;      ///< as in the names of fonts
};
constexpr std::array complexScripts{
    ComplexScript{QChar::Script_Arabic, "ar fa ps ckb ug sd ks ur", "Naskh Arabic"},
    ComplexScript{QChar::Script_Hebrew, "he yi", "Hebrew"},
    ComplexScript{QChar::Script_Devanagari, "hi mr ne sa kok mai", "Devanagari"},
    ComplexScript{QChar::Script_Bengali, "bn as", "Bengali"},
    ComplexScript{QChar::Script_Gurmukhi, "pa", "Gurmukhi"},
    ComplexScript{QChar::Script_Gujarati, "gu", "Gujarati"},
    ComplexScript{QChar::Script_Oriya, "or", "Oriya"},
    ComplexScript{QChar::Script_Tamil, "ta", "Tamil"},
    ComplexScript{QChar::Script_Telugu, "te", "Telugu"},
    ComplexScript{QChar::Script_Kannada, "kn", "Kannada"},
    ComplexScript{QChar::Script_Malayalam, "ml", "Malayalam"},
    ComplexScript{QChar::Script_Sinhala, "si", "Sinhala"},
    ComplexScript{QChar::Script_Thai, "th", "Thai"},
    ComplexScript{QChar::Script_Lao, "lo", "Lao"},
    ComplexScript{QChar::Script_Khmer, "km", "Khmer"},
    ComplexScript{QChar::Script_Myanmar, "my", "Myanmar"},
    ComplexScript{QChar::Script_Tibetan, "bo dz", "Tibetan"},
    ComplexScript{QChar::Script_Ethiopic, "am ti", "Ethiopic"},
    ComplexScript{QChar::Script_Syriac, "syr", "Syriac"},
    ComplexScript{QChar::Script_Thaana, "dv", "Thaana"},
};

const ComplexScript *complexScriptOf(const QString &language)
{
    const QString code = language.section(u'-', 0, 0).toLower();
    if (code.isEmpty())
        return nullptr;
    const auto found = std::find_if(complexScripts.begin(), complexScripts.end(),
                                    [&](const ComplexScript &row) { return QString::fromLatin1(row.languages).split(u' ').contains(code); });
    return found == complexScripts.end() ? nullptr : &*found;
}

bool isEastAsian(const QString &language)
{
    static const QStringList codes{QStringLiteral("zh"), QStringLiteral("ja"), QStringLiteral("ko"), QStringLiteral("yue")};
    return codes.contains(language.section(u'-', 0, 0).toLower());
}

bool isEastAsian(QChar::Script script)
{
    return script == QChar::Script_Han || script == QChar::Script_Hiragana || script == QChar::Script_Katakana || script == QChar::Script_Hangul
           || script == QChar::Script_Bopomofo;
}

constexpr char16_t firstComplex = 0x590;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// The end of a number with its separators: "1,250.40".
qsizetype numberEnd(QStringView text, qsizetype from)
{
    qsizetype end = from + 1;
    while (end < text.size() && (isDigit(text[end]) || (end + 1 < text.size() && QStringView(u",.:/").contains(text[end]) && isDigit(text[end + 1]))))
        ++end;
    return end;
}

/// Scripts from the right whose fonts hold no digits.
constexpr std::array withoutDigits{"Hebrew", "Syriac", "Thaana"};

bool hasDigits(const QString &family)
{
    return std::none_of(withoutDigits.begin(), withoutDigits.end(), [&](const char *script) { return family.endsWith(QLatin1StringView(script)); });
}

constexpr std::array substitutes{
    FontSubstitute{"Noto Serif CJK JP", "MS Mincho", "roman"},
    FontSubstitute{"Noto Serif CJK KR", "Batang", "roman"},
    FontSubstitute{"Noto Serif CJK TC", "PMingLiU", "roman"},
    FontSubstitute{"Noto Serif CJK HK", "PMingLiU", "roman"},
    FontSubstitute{"Noto Serif CJK", "SimSun", "roman"},
    FontSubstitute{"Noto Sans CJK JP", "MS Gothic", "swiss"},
    FontSubstitute{"Noto Sans CJK KR", "Malgun Gothic", "swiss"},
    FontSubstitute{"Noto Sans CJK TC", "Microsoft JhengHei", "swiss"},
    FontSubstitute{"Noto Sans CJK HK", "Microsoft JhengHei", "swiss"},
    FontSubstitute{"Noto Sans CJK", "Microsoft YaHei", "swiss"},
    FontSubstitute{"Noto Naskh Arabic", "Times New Roman", "roman"},
    FontSubstitute{"Noto Nastaliq Urdu", "Urdu Typesetting", "roman"},
    FontSubstitute{"Noto Serif", "Cambria", "roman"},
    FontSubstitute{"DejaVu Serif", "Cambria", "roman"},
    FontSubstitute{"DejaVu Sans Mono", "Consolas", "modern", true},
    FontSubstitute{"Noto Sans Mono", "Consolas", "modern", true},
    FontSubstitute{"Noto Sans", "Calibri", "swiss"},
    FontSubstitute{"DejaVu Sans", "Calibri", "swiss"},
};

} // namespace

Fonts::Fonts(const Setting &setting) : m_setting(setting)
{
    m_serif = !family(FontRole::Body).contains(QLatin1StringView("Sans"));
    const ComplexScript *own = complexScriptOf(setting.language);
    m_complex = complexFamily(own ? own->script : QChar::Script_Arabic, setting.language);
    m_eastAsia = eastAsiaFamily(hanVariant(setting.language));
}

QString Fonts::complexFamily(QChar::Script script, const QString &language) const
{
    if (script == QChar::Script_Arabic)
        return language.startsWith(QLatin1StringView("ur")) ? QStringLiteral("Noto Nastaliq Urdu") : QStringLiteral("Noto Naskh Arabic");
    const auto found = std::find_if(complexScripts.begin(), complexScripts.end(), [&](const ComplexScript &row) { return row.script == script; });
    if (found == complexScripts.end())
        return {};
    return (m_serif ? QStringLiteral("Noto Serif ") : QStringLiteral("Noto Sans ")) + QLatin1StringView(found->name);
}

QString Fonts::eastAsiaFamily(const QString &variant) const
{
    return (m_serif ? QStringLiteral("Noto Serif CJK ") : QStringLiteral("Noto Sans CJK ")) + variant;
}

ScriptNeeds Fonts::needs(QStringView text, const QString &language) const
{
    ScriptNeeds needs;
    for (const QChar c : text) {
        if (c.unicode() < firstComplex)
            continue;
        const QChar::Script script = c.script();
        if (needs.eastAsia.isEmpty() && isEastAsian(script)) {
            const QString variant = script == QChar::Script_Hangul                                         ? QStringLiteral("KR")
                                    : script == QChar::Script_Hiragana || script == QChar::Script_Katakana ? QStringLiteral("JP")
                                                                                                           : hanVariant(language);
            needs.eastAsia = eastAsiaFamily(variant);
        } else if (needs.complex.isEmpty()) {
            needs.complex = complexFamily(script, language);
        }
        if (!needs.eastAsia.isEmpty() && !needs.complex.isEmpty())
            break;
    }
    return needs;
}

bool Fonts::lacksDigits(QStringView text, const QString &language) const
{
    if (std::none_of(text.begin(), text.end(), isDigit))
        return false;
    const QString needed = needs(text, language).complex;
    return !hasDigits(needed.isEmpty() ? m_complex : needed);
}

std::vector<DigitStretch> Fonts::digitsApart(QStringView text, const QString &language) const
{
    if (!lacksDigits(text, language))
        return {{text}};
    std::vector<DigitStretch> stretches;
    bool western = false; // the last letter
    qsizetype from = 0;
    const auto add = [&](qsizetype end, bool digits) {
        if (end > from)
            stretches.push_back({text.sliced(from, end - from), digits});
        from = end;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].isLetter())
            western = text[i].unicode() < firstComplex;
        if (western || !isDigit(text[i]))
            continue;
        add(i, false);
        i = numberEnd(text, i);
        add(i, true);
        --i;
    }
    add(text.size(), false);
    return stretches;
}

QString Fonts::numbers() const
{
    return hasDigits(m_complex) ? m_complex : family(FontRole::Body);
}

QStringList Fonts::families() const
{
    QStringList families{m_complex, m_eastAsia};
    for (const QStringList &role : m_setting.theme.fonts)
        families.append(role.value(0));
    families.sort();
    families.removeDuplicates();
    return families;
}

const FontSubstitute *substituteOf(const QString &family)
{
    const auto found =
        std::find_if(substitutes.begin(), substitutes.end(), [&](const FontSubstitute &row) { return family.startsWith(QLatin1StringView(row.begins)); });
    return found == substitutes.end() ? nullptr : &*found;
}

LetterKind lettersOf(const QString &language)
{
    if (isEastAsian(language))
        return LetterKind::EastAsian;
    return complexScriptOf(language) ? LetterKind::Complex : LetterKind::Western;
}

} // namespace quayside::office
