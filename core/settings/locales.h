// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QDate>
#include <QLocale>
#include <QString>
#include <QStringList>

namespace quayside {

/// A BCP 47 tag, taken apart but never rewritten: `tag` is what was typed.
struct LocaleTag {
    QString tag;
    QString language; ///< ISO 639, lower case
    QString script;   ///< ISO 15924, title case; empty when not given
    QString region;   ///< ISO 3166, upper case; empty when not given

    [[nodiscard]] bool isRightToLeft() const;
    /// Qt's nearest locale, for names, dates and numbers. QLocale folds tags, so never print its name in place of `tag`.
    [[nodiscard]] QLocale qlocale() const;
};

/// Parses and checks each subtag with Qt's tables. Error: UnknownLocale with the nearest known tag as its hint.
Result<LocaleTag> parseLocale(const QString &tag);

/// Error: UnknownTimeZone with the nearest zone as its hint. Accepts IANA ids only; "UTC" is one.
Result<void> checkTimeZone(const QString &id);

/// The tags that pickers offer, sorted.
QStringList knownLocales();

/// Fixed words that outputs need, in the document's language.
enum class Label { Contents, Page, Note, Tip, Important, WarningLabel, Caution, Footnotes, Figure, Table, ImageMissing, Continued, BackToText };

/// The label in the language of @p tag; English where there is none (@p fellBack tells).
QString label(Label which, const QString &tag, bool *fellBack = nullptr);

/// Long date in the conventions of @p tag, the instant seen in @p zone (UTC when empty).
QString longDate(const QDateTime &instant, const QString &tag, const QString &zone);

} // namespace quayside
