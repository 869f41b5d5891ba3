// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QLocale>
#include <QString>

#include <optional>
#include <vector>

namespace quayside::sheets {

/// What a cell's text is to a spreadsheet.
struct CellValue {
    enum class Kind { Text, Number, Date };
    Kind kind = Kind::Text;
    double number = 0;
    QDateTime date{}; ///< UTC
    QString format{}; ///< number format (ECMA-376-1, 18.8.31) that shows the value as the text has it; empty: General
};

/// How numbers of a column are written.
enum class NumberWay {
    Machine, ///< 1234.5: no groups, a point; the only way where no language says more
    Locale,  ///< 1,234.5 in English, 1.234,5 in German
};

/// Reads the texts of cells as the people of a place write them. What is not certain stays text: numbers with leading zeros or more digits than a
/// spreadsheet keeps, dates whose year has two digits.
class CellReader
{
public:
    /// @p locale: BCP 47; empty: not known.
    explicit CellReader(const QString &locale);

    /// The value of @p text, a number written in @p way.
    [[nodiscard]] CellValue read(const QString &text, NumberWay way) const;
    /// Whether @p text is a number, percentage or amount written in @p way.
    [[nodiscard]] bool isNumber(const QString &text, NumberWay way) const { return amount(text, way).has_value(); }

private:
    [[nodiscard]] std::optional<CellValue> amount(const QString &text, NumberWay way) const;
    [[nodiscard]] std::optional<CellValue> plainNumber(QStringView text, NumberWay way) const;
    [[nodiscard]] std::optional<CellValue> date(const QString &text) const;

    QLocale m_locale;
    bool m_known = false; ///< the locale
    QString m_dateFields; ///< of its short date: "dmy"
    QChar m_dateSeparator;
};

/// Finds out how a column writes its numbers: in the locale's way if all of them are, else as machines do.
class ColumnWay
{
public:
    void add(const CellReader &reader, const QString &text);
    [[nodiscard]] NumberWay way() const { return m_notLocale ? NumberWay::Machine : NumberWay::Locale; }

private:
    bool m_notLocale = false; ///< a number is written in the machine's way only
};

} // namespace quayside::sheets
