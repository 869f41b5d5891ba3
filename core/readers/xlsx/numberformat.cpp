// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/xlsx/numberformat.h"

#include "readers/xlsx/formattokens.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>

namespace quayside::reader::xlsx {
namespace {

constexpr qsizetype longestCode = 1000;

struct BuiltIn {
    int id;
    const char *code;
};
/// Those that have one meaning everywhere (18.8.30); dates are as ISO 8601 has them.
constexpr std::array builtIns{
    BuiltIn{1, "0"},
    BuiltIn{2, "0.00"},
    BuiltIn{3, "#,##0"},
    BuiltIn{4, "#,##0.00"},
    BuiltIn{9, "0%"},
    BuiltIn{10, "0.00%"},
    BuiltIn{11, "0.00E+00"},
    BuiltIn{12, "# ?/?"},
    BuiltIn{13, "# ?"
                "?/?"
                "?"},
    BuiltIn{14, "yyyy-mm-dd"},
    BuiltIn{15, "d-mmm-yy"},
    BuiltIn{16, "d-mmm"},
    BuiltIn{17, "mmm-yy"},
    BuiltIn{18, "h:mm AM/PM"},
    BuiltIn{19, "h:mm:ss AM/PM"},
    BuiltIn{20, "h:mm"},
    BuiltIn{21, "h:mm:ss"},
    BuiltIn{22, "yyyy-mm-dd h:mm"},
    BuiltIn{37, "#,##0;(#,##0)"},
    BuiltIn{38, "#,##0;(#,##0)"},
    BuiltIn{39, "#,##0.00;(#,##0.00)"},
    BuiltIn{40, "#,##0.00;(#,##0.00)"},
    BuiltIn{45, "mm:ss"},
    BuiltIn{46, "[h]:mm:ss"},
    BuiltIn{47, "mm:ss.0"},
    BuiltIn{48, "##0.0E+0"},
    BuiltIn{49, "@"},
};

/// "[>=100]" at the start of a section.
struct Condition {
    QString comparison;
    double bound = 0;

    [[nodiscard]] bool holds(double value) const
    {
        if (comparison == u"=")
            return value == bound;
        if (comparison == u"<>")
            return value != bound;
        const bool less = comparison.startsWith(u'<');
        return (less ? value < bound : value > bound) || (comparison.size() == 2 && value == bound);
    }
    [[nodiscard]] bool isOfNegatives() const { return comparison == u"<" && bound <= 0; }
};

std::optional<Condition> conditionOf(const QString &section)
{
    static const QRegularExpression written(QStringLiteral(R"(\[(<=|>=|<>|<|>|=)(-?[0-9.]+)\])"));
    const auto match = written.match(section);
    return match.hasMatch() ? std::optional(Condition{match.captured(1), match.capturedView(2).toDouble()}) : std::nullopt;
}

} // namespace

QString generalNumber(double value, const QLocale &locale)
{
    if (!std::isfinite(value))
        return {};
    QString text = QString::number(value, 'g', 11);
    if (text.contains(u'e'))
        text.replace(u'e', u'E');
    return text.replace(u'.', locale.decimalPoint());
}

NumberFormat::NumberFormat(const QString &code)
{
    // Sections are divided by ";" outside of quotes.
    QString section;
    bool quoted = false;
    const QString cut = code.left(longestCode);
    for (qsizetype i = 0; i < cut.size(); ++i) {
        const QChar c = cut[i];
        if (c == u'\\' && i + 1 < cut.size()) {
            section += c;
            section += cut[++i];
            continue;
        }
        quoted = c == u'"' ? !quoted : quoted;
        if (c == u';' && !quoted)
            m_sections.append(std::exchange(section, {}));
        else
            section += c;
    }
    m_sections.append(section);
}

NumberFormat NumberFormat::builtIn(int id)
{
    const auto *found = std::find_if(builtIns.begin(), builtIns.end(), [id](const BuiltIn &one) { return one.id == id; });
    return NumberFormat(QString::fromLatin1(found == builtIns.end() ? "General" : found->code));
}

/// The section for @p value: positive; negative; zero, unless conditions say otherwise. With one section negative numbers get a minus.
qsizetype NumberFormat::sectionFor(double value) const
{
    if (std::any_of(m_sections.begin(), m_sections.end(), [](const QString &section) { return conditionOf(section).has_value(); })) {
        const qsizetype last = std::min<qsizetype>(m_sections.size(), 3) - 1;
        for (qsizetype i = 0; i < last; ++i) {
            const auto condition = conditionOf(m_sections.at(i));
            if (condition ? condition->holds(value) : value > 0)
                return i;
        }
        return last;
    }
    if (value < 0 && m_sections.size() > 1)
        return 1;
    return value == 0 && m_sections.size() > 2 ? 2 : 0;
}

QString NumberFormat::shown(double value, const QLocale &locale, bool since1904) const
{
    const qsizetype which = sectionFor(value);
    const QString &section = m_sections.at(which);
    const FormatTokens tokens = tokensOf(section);
    if (isDate(tokens)) {
        if (value < 0 || value > 2'958'466) // beyond the year 9999
            return generalNumber(value, locale);
        return dateShown(tokens, value, locale, since1904).trimmed();
    }
    if (section.isEmpty() || section.compare(QLatin1StringView("General"), Qt::CaseInsensitive) == 0 || section == QLatin1StringView("@"))
        return section.isEmpty() && m_sections.size() > 1 ? QString() : generalNumber(value, locale);
    const auto condition = conditionOf(section);
    const bool saysNegative = condition ? condition->isOfNegatives() : which == 1;
    const QString text = numberShown(tokens, std::abs(value), locale).trimmed();
    return value < 0 && !saysNegative ? u'-' + text : text;
}

QString NumberFormat::shown(const QString &text) const
{
    const QString section = m_sections.size() > 3 ? m_sections.at(3) : QString();
    if (section.isEmpty())
        return text;
    QString shown;
    const FormatTokens tokens = tokensOf(section);
    for (const FormatToken &token : tokens) {
        const bool isText = token.text == QLatin1StringView("@") || token.text == QLatin1StringView("General");
        shown += token.literal ? token.text : isText ? text : QString();
    }
    return shown;
}

} // namespace quayside::reader::xlsx
