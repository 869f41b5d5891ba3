// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/plainforms.h"

#include <algorithm>
#include <array>

namespace quayside {
namespace {

void append(Inlines &words, const QString &text)
{
    words.push_back({Text{text}, {}, Origin::Markup});
}

void append(Inlines &words, const Inlines &more)
{
    words.insert(words.end(), more.begin(), more.end());
}

/// 1 → a, 26 → z, 27 → aa.
QString alphabetic(int number)
{
    QString letters;
    for (; number > 0; number = (number - 1) / 26)
        letters.prepend(QChar(u'a' + (number - 1) % 26));
    return letters;
}

/// CSS's lower-greek: 1 → α, 24 → ω, 25 → αα; the final sigma is none of the letters.
QString greek(int number)
{
    static constexpr QStringView letters = u"αβγδεζηθικλμνξοπρστυφχψω";
    const auto count = static_cast<int>(letters.size());
    QString text;
    for (; number > 0; number = (number - 1) / count)
        text.prepend(letters.at((number - 1) % count));
    return text;
}

QString roman(int number)
{
    struct Digit {
        int value;
        const char *letters;
    };
    static constexpr std::array digits{Digit{1000, "m"}, Digit{900, "cm"}, Digit{500, "d"}, Digit{400, "cd"}, Digit{100, "c"}, Digit{90, "xc"}, Digit{50, "l"},
                                       Digit{40, "xl"},  Digit{10, "x"},   Digit{9, "ix"},  Digit{5, "v"},    Digit{4, "iv"},  Digit{1, "i"}};
    QString letters;
    for (const Digit &digit : digits) {
        for (; number >= digit.value; number -= digit.value)
            letters += QLatin1StringView(digit.letters);
    }
    return letters;
}

constexpr int largestRoman = 3999;

} // namespace

Inlines plainForm(const Citation &citation)
{
    Inlines words;
    append(words, QStringLiteral("["));
    bool first = true;
    for (const CitedWork &work : citation.works) {
        if (!first)
            append(words, QStringLiteral("; "));
        first = false;
        append(words, work.prefix);
        append(words, QStringLiteral(" @").mid(work.prefix.empty() ? 1 : 0) + work.key);
        if (!work.locator.empty())
            append(words, QStringLiteral(", "));
        append(words, work.locator);
    }
    append(words, QStringLiteral("]"));
    return words;
}

Inlines plainForm(const Ruby &ruby)
{
    Inlines words = ruby.base;
    append(words, QStringLiteral("("));
    append(words, ruby.reading);
    append(words, QStringLiteral(")"));
    return words;
}

QString numberForm(NumberStyle style, int number)
{
    switch (style) {
    case NumberStyle::LowerAlpha: return number > 0 ? alphabetic(number) : QString::number(number);
    case NumberStyle::UpperAlpha: return number > 0 ? alphabetic(number).toUpper() : QString::number(number);
    case NumberStyle::LowerRoman: return number > 0 && number <= largestRoman ? roman(number) : QString::number(number);
    case NumberStyle::UpperRoman: return number > 0 && number <= largestRoman ? roman(number).toUpper() : QString::number(number);
    case NumberStyle::LowerGreek: return number > 0 ? greek(number) : QString::number(number);
    case NumberStyle::LeadingZero: return (number < 0 ? QStringLiteral("-") : QString()) + QString::number(std::abs(number)).rightJustified(2, u'0');
    case NumberStyle::None: return {};
    case NumberStyle::Decimal: break;
    }
    return QString::number(number);
}

QString markerForm(const ListBlock &list, const QString &number)
{
    if (number.isEmpty())
        return {};
    switch (list.delimiter) {
    case NumberDelimiter::Parenthesis: return number + u')';
    case NumberDelimiter::Parentheses: return u'(' + number + u')';
    case NumberDelimiter::Period: break;
    }
    return number + u'.';
}

std::vector<int> itemNumbers(const ListBlock &list)
{
    std::vector<int> numbers;
    numbers.reserve(list.items.size());
    qint64 next = list.start;
    for (const ListItem &item : list.items) {
        next = item.value.value_or(static_cast<int>(std::clamp<qint64>(next, -largestNumber, largestNumber)));
        numbers.push_back(static_cast<int>(next));
        next += list.reversed ? -1 : 1;
    }
    return numbers;
}

const Inlines *plainCaption(const Blocks &caption)
{
    const auto *words = caption.size() == 1 ? caption.front().value.as<Paragraph>() : nullptr;
    return words && words->alignment == Alignment::None && words->attributes.isEmpty() ? &words->content : nullptr;
}

} // namespace quayside
