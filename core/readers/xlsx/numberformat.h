// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

namespace quayside::reader::xlsx {

/// A number format of a spreadsheet (ECMA-376-1, 18.8.30 and 18.8.31): how a value is shown.
class NumberFormat
{
public:
    /// @p code: "#,##0.00 €;[Red]-#,##0.00 €".
    explicit NumberFormat(const QString &code);
    /// The format of a built-in id; General if there is none.
    static NumberFormat builtIn(int id);

    /// @p value as shown: signs of @p locale, names of months and days in its language. @p since1904: how days are counted.
    [[nodiscard]] QString shown(double value, const QLocale &locale, bool since1904) const;
    /// A text as shown by the format's fourth section.
    [[nodiscard]] QString shown(const QString &text) const;

private:
    [[nodiscard]] qsizetype sectionFor(double value) const;

    QStringList m_sections;
};

/// A number without a format, as spreadsheets show it: at most 11 digits.
QString generalNumber(double value, const QLocale &locale);

} // namespace quayside::reader::xlsx
