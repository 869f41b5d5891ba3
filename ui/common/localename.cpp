// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/localename.h"

#include "base/programlanguage.h"
#include "settings/locales.h"

#include <array>
#include <memory>

#include <unicode/uldnames.h>
#include <unicode/uloc.h>

namespace quayside {

namespace {

constexpr int longestName = 256; // in UTF-16 units

/// ICU's name of the locale with this BCP 47 tag; empty: it is none.
QByteArray icuName(const QString &tag)
{
    std::array<char, ULOC_FULLNAME_CAPACITY> name{};
    UErrorCode status = U_ZERO_ERROR;
    int32_t read = 0;
    const QByteArray bytes = tag.toLatin1();
    const int32_t length = uloc_forLanguageTag(bytes.constData(), name.data(), int32_t(name.size()), &read, &status);
    return U_SUCCESS(status) && read == bytes.size() ? QByteArray(name.data(), length) : QByteArray();
}

/// Names of languages in the language of the program. Never changed once it is open, so of use to any thread.
const ULocaleDisplayNames *displayNames()
{
    return inProgramLanguage([] {
               UErrorCode status = U_ZERO_ERROR;
               const QByteArray language = icuName(programLanguage());
               return std::shared_ptr<const ULocaleDisplayNames>(uldn_open(language.constData(), ULDN_STANDARD_NAMES, &status),
                                                                 [](const ULocaleDisplayNames *names) {
                                                                     if (names)
                                                                         uldn_close(const_cast<ULocaleDisplayNames *>(names));
                                                                 });
           })
        .get();
}

/// In English, where ICU has no words for it.
QString englishName(const LocaleTag &tag, const QLocale &locale)
{
    const QString name = QLocale::languageToString(locale.language());
    QStringList rest;
    if (!tag.script.isEmpty())
        rest.append(QLocale::scriptToString(QLocale::codeToScript(tag.script)));
    if (!tag.region.isEmpty())
        rest.append(QLocale::territoryToString(QLocale::codeToTerritory(tag.region)));
    return rest.isEmpty() ? name : QStringLiteral("%1 (%2)").arg(name, rest.join(QStringLiteral(", ")));
}

} // namespace

QString localeName(const QString &tag)
{
    const auto parsed = parseLocale(tag);
    if (!parsed)
        return {};
    const QLocale locale = parsed->qlocale();
    if (locale.language() == QLocale::C)
        return {};
    const ULocaleDisplayNames *names = displayNames();
    const QByteArray known = icuName(tag);
    std::array<char16_t, longestName> words{};
    UErrorCode status = U_ZERO_ERROR;
    const int32_t length = names && !known.isEmpty() ? uldn_localeDisplayName(names, known.constData(), words.data(), longestName, &status) : 0;
    const QString name = U_SUCCESS(status) ? QString::fromUtf16(words.data(), length) : QString();
    const bool isOnlyTheCode = name.startsWith(parsed->language, Qt::CaseInsensitive) && name.section(u' ', 0, 0).size() == parsed->language.size();
    return name.isEmpty() || isOnlyTheCode ? englishName(*parsed, locale) : name;
}

} // namespace quayside
