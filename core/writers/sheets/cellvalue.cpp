// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/sheets/cellvalue.h"

#include "settings/locales.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace quayside::sheets {
namespace {

constexpr qsizetype longestNumber = 40; ///< characters
constexpr qsizetype mostDigits = 15;    ///< that a double keeps
constexpr int mostDecimals = 15;

bool isSpace(QChar c)
{
    return c == u' ' || c == QChar(0x00A0) || c == QChar(0x202F);
}

/// A currency sign or code at @p text's begin or end.
QString currencyOf(QStringView text)
{
    static constexpr std::array<QStringView, 30> codes{u"EUR", u"USD", u"GBP", u"CHF", u"JPY", u"CNY", u"INR", u"AUD", u"CAD", u"NZD",
                                                       u"SEK", u"NOK", u"DKK", u"ISK", u"PLN", u"CZK", u"HUF", u"RON", u"BGN", u"TRY",
                                                       u"UAH", u"RUB", u"BRL", u"MXN", u"ZAR", u"KRW", u"SGD", u"HKD", u"ILS", u"THB"};
    if (text.size() == 1 && text[0].category() == QChar::Symbol_Currency)
        return text.toString();
    return std::find(codes.begin(), codes.end(), text) != codes.end() ? text.toString() : QString();
}

/// "0.00" with @p decimals, in groups of thousands if the text has them.
QString numberFormat(int decimals, bool grouped)
{
    QString format = grouped ? QStringLiteral("#,##0") : QStringLiteral("0");
    if (decimals > 0)
        format += u'.' + QString(std::min(decimals, mostDecimals), u'0');
    return format;
}

} // namespace

CellReader::CellReader(const QString &locale)
{
    const auto tag = parseLocale(locale);
    m_known = tag.has_value();
    if (!m_known)
        return;
    m_locale = tag->qlocale();
    const QString format = m_locale.dateFormat(QLocale::ShortFormat);
    for (const QChar c : format) {
        const QChar low = c.toLower();
        if ((low == u'd' || low == u'm' || low == u'y') && !m_dateFields.endsWith(low))
            m_dateFields += low;
        else if (m_dateSeparator.isNull() && (c == u'.' || c == u'/' || c == u'-'))
            m_dateSeparator = c;
    }
    if (m_dateFields.size() != 3)
        m_dateSeparator = QChar();
}

/// A number without signs around; its format has the decimals.
std::optional<CellValue> CellReader::plainNumber(QStringView text, NumberWay way) const
{
    static const QRegularExpression machine(QStringLiteral("^[-+−]?(\\d+)(?:\\.(\\d+))?$"));
    if (text.isEmpty() || text.size() > longestNumber || (way == NumberWay::Locale && !m_known))
        return {};
    QString plain = text.toString().replace(u'−', u'-');
    if (way == NumberWay::Locale) {
        const QString group = m_locale.groupSeparator();
        const bool grouped =
            std::any_of(plain.begin(), plain.end(), [&](QChar c) { return group == c || (isSpace(c) && !group.isEmpty() && isSpace(group.front())); });
        for (QChar &c : plain) {
            if (isSpace(c) && !group.isEmpty() && isSpace(group.front()))
                c = group.front();
        }
        bool ok = false;
        const double value = m_locale.toDouble(plain, &ok);
        const bool digitsOnly = std::none_of(plain.begin(), plain.end(), [](QChar c) { return c.isLetter(); }); // no exponents, no "inf"
        if (!ok || !digitsOnly)
            return {};
        plain.remove(group).replace(m_locale.decimalPoint(), QStringLiteral("."));
        const QRegularExpressionMatch match = machine.match(plain);
        const QString whole = match.captured(1);
        if (!match.hasMatch() || (whole.size() > 1 && whole.startsWith(u'0')) || whole.size() + match.capturedLength(2) > mostDigits)
            return {};
        return CellValue{CellValue::Kind::Number, value, {}, numberFormat(static_cast<int>(match.capturedLength(2)), grouped)};
    }
    const QRegularExpressionMatch match = machine.match(plain);
    const QString whole = match.captured(1);
    if (!match.hasMatch() || plain.startsWith(u'+') || (whole.size() > 1 && whole.startsWith(u'0')) || whole.size() + match.capturedLength(2) > mostDigits)
        return {};
    return CellValue{CellValue::Kind::Number, plain.toDouble(), {}, numberFormat(static_cast<int>(match.capturedLength(2)), false)};
}

/// A number, or one with a percent sign or a currency.
std::optional<CellValue> CellReader::amount(const QString &text, NumberWay way) const
{
    QStringView rest = QStringView(text).trimmed();
    if (rest.isEmpty() || rest.size() > longestNumber)
        return {};
    const auto trimmed = [](QStringView part) {
        while (!part.isEmpty() && isSpace(part.back()))
            part.chop(1);
        while (!part.isEmpty() && isSpace(part.front()))
            part = part.sliced(1);
        return part;
    };
    if (rest.endsWith(u'%')) {
        auto value = plainNumber(trimmed(rest.chopped(1)), way);
        if (value) {
            value->number /= 100;
            value->format += isSpace(rest.at(rest.size() - 2)) ? QStringLiteral("\" %\"") : QStringLiteral("%");
            if (value->format.endsWith(u'"')) // in quotes it does not multiply
                value->format.replace(QStringLiteral("\" %\""), QStringLiteral("\\ %"));
        }
        return value;
    }
    for (const qsizetype length : {qsizetype(1), qsizetype(3)}) {
        if (rest.size() <= length)
            continue;
        const QString before = currencyOf(rest.first(length));
        const QString after = before.isEmpty() ? currencyOf(rest.last(length)) : QString();
        if (before.isEmpty() && after.isEmpty())
            continue;
        const QStringView number = before.isEmpty() ? rest.chopped(length) : rest.sliced(length);
        auto value = plainNumber(trimmed(number), way);
        if (!value)
            continue;
        const QString sign = u'"' + before + after + u'"';
        const QString room = isSpace(before.isEmpty() ? number.back() : number.front()) ? QStringLiteral("\\ ") : QString();
        value->format = before.isEmpty() ? value->format + room + sign : sign + room + value->format;
        return value;
    }
    auto value = plainNumber(rest, way);
    if (value && value->format == QLatin1StringView("0"))
        value->format.clear();
    return value;
}

std::optional<CellValue> CellReader::date(const QString &text) const
{
    static const QRegularExpression iso(QStringLiteral("^(\\d{4})-(\\d{2})-(\\d{2})(?:[T ](\\d{2}):(\\d{2})(?::(\\d{2}))?)?$"));
    static const QRegularExpression local(QStringLiteral("^(\\d{1,4})([./-])\\s?(\\d{1,2})\\2\\s?(\\d{1,4})$"));
    const QDate first(1900, 3, 1); // before, spreadsheets count a day that was none
    const QRegularExpressionMatch match = iso.match(text);
    if (match.hasMatch()) {
        const QDate day(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
        const bool hasTime = match.capturedLength(4) > 0;
        const QTime time = hasTime ? QTime(match.captured(4).toInt(), match.captured(5).toInt(), match.captured(6).toInt()) : QTime(0, 0);
        if (!day.isValid() || day < first || !time.isValid())
            return {};
        QString format = QStringLiteral("yyyy\\-mm\\-dd");
        if (hasTime)
            format += text.at(10) == u'T' ? QStringLiteral("\\Thh:mm") : QStringLiteral("\\ hh:mm");
        if (match.capturedLength(6) > 0)
            format += QStringLiteral(":ss");
        return CellValue{CellValue::Kind::Date, 0, QDateTime(day, time, Qt::UTC), format};
    }
    const QRegularExpressionMatch own = local.match(text);
    if (m_dateSeparator.isNull() || !own.hasMatch() || own.captured(2) != m_dateSeparator)
        return {};
    std::array<int, 3> ymd{};
    QStringList codes;
    for (qsizetype i = 0; i < 3; ++i) {
        const QString digits = own.captured(i == 0 ? 1 : static_cast<int>(i) + 2);
        const QChar field = m_dateFields.at(i);
        if ((field == u'y') != (digits.size() == 4))
            return {};
        ymd[field == u'y' ? 0 : field == u'm' ? 1 : 2] = digits.toInt();
        codes.append(field == u'y' ? QStringLiteral("yyyy") : QString(digits.size() == 2 ? 2 : 1, field));
    }
    const QDate day(ymd[0], ymd[1], ymd[2]);
    if (!day.isValid() || day < first)
        return {};
    return CellValue{CellValue::Kind::Date, 0, QDateTime(day, QTime(0, 0), Qt::UTC), codes.join(QStringLiteral("\\") + m_dateSeparator)};
}

CellValue CellReader::read(const QString &text, NumberWay way) const
{
    if (const auto value = amount(text, way))
        return *value;
    const QString trimmed = text.trimmed();
    const bool mayBeDate = trimmed.size() >= 8 && trimmed.size() <= 19 && trimmed.front().isDigit();
    if (const auto value = mayBeDate ? date(trimmed) : std::nullopt)
        return *value;
    return {};
}

void ColumnWay::add(const CellReader &reader, const QString &text)
{
    m_notLocale = m_notLocale || (!reader.isNumber(text, NumberWay::Locale) && reader.isNumber(text, NumberWay::Machine));
}

} // namespace quayside::sheets
