// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/locales.h"

#include "base/textdistance.h"
#include "settings/quotations.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>
#include <QTimeZone>

#include <algorithm>

namespace quayside {
namespace {

bool allLetters(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 128 && c.isLetter(); });
}

bool allDigits(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 128 && c.isDigit(); });
}

bool allAlphanumeric(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 128 && c.isLetterOrNumber(); });
}

tl::unexpected<ExportError> unknown(const QString &tag)
{
    // For a known language with a bad region, suggest only that language's tags.
    const QString language = tag.section(u'-', 0, 0).toLower();
    const QStringList all = tag.isEmpty() ? QStringList() : knownLocales(); // they take a millisecond to list, and nothing resembles none
    QStringList kin;
    for (const QString &known : all) {
        if (known.section(u'-', 0, 0) == language)
            kin.append(known);
    }
    const QString near = nearest(tag, kin.isEmpty() ? all : kin);
    const QString hint = near.isEmpty() ? QCoreApplication::translate("Hint", "Write a language tag such as en-US, fr or zh-Hant.")
                                        : QCoreApplication::translate("Hint", "Did you mean “%1”?").arg(near);
    return failure(ErrorCode::UnknownLocale, {{QStringLiteral("locale"), tag}, {QStringLiteral("hint"), hint}});
}

/// Reads script and region; false if one is unknown. Variants and extensions are only checked for form.
bool readSubtags(const QStringList &subtags, LocaleTag &tag)
{
    bool extension = false;
    for (qsizetype i = 1; i < subtags.size(); ++i) {
        const QString &subtag = subtags.at(i);
        if (subtag.isEmpty() || subtag.size() > 8 || !allAlphanumeric(subtag))
            return false;
        if (extension)
            continue;
        if (subtag.size() == 1) {
            extension = true;
        } else if (subtag.size() == 4 && allLetters(subtag) && i == 1) {
            tag.script = subtag.left(1).toUpper() + subtag.mid(1).toLower();
            if (QLocale::codeToScript(tag.script) == QLocale::AnyScript)
                return false;
        } else if (((subtag.size() == 2 && allLetters(subtag)) || (subtag.size() == 3 && allDigits(subtag))) && tag.region.isEmpty()) {
            tag.region = subtag.toUpper();
            if (QLocale::codeToTerritory(tag.region) == QLocale::AnyTerritory)
                return false;
        } else if (subtag.size() < 4 || (subtag.size() == 4 && !subtag.at(0).isDigit())) {
            return false;
        }
    }
    return true;
}

} // namespace

bool LocaleTag::isRightToLeft() const
{
    static const QSet<QString> scripts{QStringLiteral("Arab"), QStringLiteral("Hebr"), QStringLiteral("Syrc"), QStringLiteral("Thaa"),
                                       QStringLiteral("Nkoo"), QStringLiteral("Adlm"), QStringLiteral("Rohg")};
    if (!script.isEmpty())
        return scripts.contains(script);
    static const QSet<QString> languages{QStringLiteral("ar"),  QStringLiteral("he"),  QStringLiteral("fa"),  QStringLiteral("ur"), QStringLiteral("yi"),
                                         QStringLiteral("ps"),  QStringLiteral("sd"),  QStringLiteral("ug"),  QStringLiteral("dv"), QStringLiteral("ckb"),
                                         QStringLiteral("nqo"), QStringLiteral("syr"), QStringLiteral("lrc"), QStringLiteral("mzn")};
    return languages.contains(language);
}

QLocale LocaleTag::qlocale() const
{
    return QLocale(tag);
}

Result<LocaleTag> parseLocale(const QString &tag)
{
    const QStringList subtags = tag.split(u'-');
    LocaleTag parsed;
    parsed.tag = tag;
    parsed.language = subtags.first().toLower();
    const bool languageFits = parsed.language.size() >= 2 && parsed.language.size() <= 3 && allLetters(parsed.language);
    // "und" is BCP 47's undetermined language; Qt calls it AnyLanguage.
    if (tag.size() > 64 || !languageFits || QLocale::codeToLanguage(parsed.language) <= QLocale::C || !readSubtags(subtags, parsed))
        return unknown(tag);
    return parsed;
}

Result<void> checkTimeZone(const QString &id)
{
    // Qt also accepts offsets (UTC+02:00) and POSIX rules (EST5EDT), which are not IANA ids, and does not list links such as Etc/UTC.
    static const QRegularExpression areaAndPlace(QStringLiteral("^[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+){1,2}$"));
    const QByteArray bytes = id.toLatin1();
    const bool offset = id.startsWith(QStringLiteral("UTC+")) || id.startsWith(QStringLiteral("UTC-"));
    const bool listed = !offset && id.size() < 64 && QTimeZone::isTimeZoneIdAvailable(bytes);
    if (listed || (id.size() < 64 && areaAndPlace.match(id).hasMatch() && QTimeZone(bytes).isValid()))
        return {};
    QStringList zones;
    for (const QByteArray &zone : QTimeZone::availableTimeZoneIds())
        zones.append(QString::fromLatin1(zone));
    // "Paris" means the zone ending in it.
    QString near;
    for (const QString &zone : zones) {
        if (zone.section(u'/', -1).compare(id, Qt::CaseInsensitive) == 0)
            near = zone;
    }
    if (near.isEmpty())
        near = nearest(id, zones);
    const QString hint = near.isEmpty() ? QCoreApplication::translate("Hint", "Write an IANA name such as Europe/Paris or UTC.")
                                        : QCoreApplication::translate("Hint", "Did you mean “%1”?").arg(near);
    return failure(ErrorCode::UnknownTimeZone, {{QStringLiteral("zone"), id}, {QStringLiteral("hint"), hint}});
}

QStringList knownLocales()
{
    static const QStringList known = [] {
        QSet<QString> tags;
        for (const QLocale &locale : QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory)) {
            if (locale.language() == QLocale::C)
                continue;
            tags.insert(QLocale::languageToCode(locale.language()));
            tags.insert(QLocale::languageToCode(locale.language()) + u'-' + QLocale::territoryToCode(locale.territory()));
        }
        for (const char *scripted : {"zh-Hans", "zh-Hant", "zh-Hant-TW", "zh-Hant-HK", "zh-Hans-CN", "sr-Latn", "sr-Cyrl", "uz-Latn", "uz-Cyrl", "pa-Arab"})
            tags.insert(QLatin1StringView(scripted));
        tags.remove(QString());
        QStringList list(tags.begin(), tags.end());
        list.removeIf([](const QString &tag) { return tag.startsWith(u'-') || tag.endsWith(u'-'); });
        list.sort();
        return list;
    }();
    return known;
}

std::pair<QString, QString> quotationMarks(const QString &tag)
{
    return nestedQuotationMarks(tag, 0);
}

std::pair<QString, QString> nestedQuotationMarks(const QString &tag, int depth)
{
    const QLocale locale(tag.isEmpty() ? QStringLiteral("en") : tag);
    const QString sample = locale.quoteString(u"x", depth % 2 == 0 ? QLocale::StandardQuotation : QLocale::AlternateQuotation);
    const qsizetype at = sample.indexOf(u'x');
    return {sample.left(at), sample.mid(at + 1)};
}

QString longDate(const QDateTime &instant, const QString &tag, const QString &zone)
{
    const QTimeZone timeZone(zone.isEmpty() ? QByteArrayLiteral("UTC") : zone.toLatin1());
    const QDateTime local = instant.toTimeZone(timeZone.isValid() ? timeZone : QTimeZone::utc());
    // Many languages' QLocale::LongFormat starts with the weekday, which a document's date omits.
    const QLocale locale = tag.isEmpty() ? QLocale(QLocale::English) : QLocale(tag);
    QString format = locale.dateFormat(QLocale::LongFormat);
    const qsizetype weekday = format.indexOf(QStringLiteral("dddd"));
    if (weekday >= 0) {
        format.remove(weekday, 4);
        while (!format.isEmpty() && (format.front() == u',' || format.front() == u'،' || format.front().isSpace()))
            format.remove(0, 1);
        while (!format.isEmpty() && (format.back() == u',' || format.back() == u'،' || format.back().isSpace()))
            format.chop(1);
    }
    return locale.toString(local.date(), format);
}

} // namespace quayside
