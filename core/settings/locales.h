// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QDate>
#include <QLocale>
#include <QString>
#include <QStringList>

namespace quayside {

/// A parsed BCP 47 tag; `tag` is kept as typed.
struct LocaleTag {
    QString tag;
    QString language; ///< ISO 639, lower case
    QString script;   ///< ISO 15924, title case; may be empty
    QString region;   ///< ISO 3166, upper case; may be empty

    [[nodiscard]] bool isRightToLeft() const;
    /// Qt's nearest locale, for names, dates and numbers. Print `tag`, not its name: QLocale folds tags.
    [[nodiscard]] QLocale qlocale() const;
};

/// Checks subtags against Qt's tables. Error: UnknownLocale, with the nearest tag as hint.
Result<LocaleTag> parseLocale(const QString &tag);

/// Accepts only IANA ids, "UTC" included. Error: UnknownTimeZone, with the nearest as hint.
Result<void> checkTimeZone(const QString &id);

/// The tags offered in pickers, sorted.
QStringList knownLocales();

/// Fixed words in outputs, in the document's language.
enum class Label { Contents, Page, Note, Tip, Important, WarningLabel, Caution, Footnotes, Figure, Table, ImageMissing, Continued, BackToText };

/// The label in the language of @p tag, or in English with @p fellBack set.
QString label(Label which, const QString &tag, bool *fellBack = nullptr);

/// What opens and closes a quotation in @p tag; empty: as in English.
std::pair<QString, QString> quotationMarks(const QString &tag);

/// Long date as in @p tag, at @p zone (empty: UTC).
QString longDate(const QDateTime &instant, const QString &tag, const QString &zone);

} // namespace quayside
