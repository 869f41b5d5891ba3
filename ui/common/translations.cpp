// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/translations.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QTranslator>

static void initTranslationResources()
{
    Q_INIT_RESOURCE(translations);
}

namespace quayside {
namespace {

/// Numbers and dates speak it too. A locale that was the default is kept, as a thread may be reading it.
void setDefaultLocale(const QLocale &locale)
{
    static QList<QLocale> used{QLocale()};
    if (used.constLast() == locale)
        return;
    used.append(locale);
    QLocale::setDefault(locale);
}

/// @p locale, or one of the same language that writes 0 to 9, as all other words of the program do.
QLocale withPlainDigits(const QLocale &locale)
{
    if (locale.zeroDigit() == QLatin1StringView("0"))
        return locale;
    for (const QLocale &other : QLocale::matchingLocales(locale.language(), locale.script(), QLocale::AnyTerritory)) {
        if (other.zeroDigit() == QLatin1StringView("0"))
            return other;
    }
    return locale;
}

} // namespace

QList<std::pair<QString, QString>> programLanguages()
{
    initTranslationResources();
    QList<std::pair<QString, QString>> result{{QString(), QCoreApplication::translate("Settings", "As the desktop")},
                                              {QStringLiteral("en"), QStringLiteral("English")}};
    for (const QString &file : QDir(QStringLiteral(":/quayside/translations")).entryList({QStringLiteral("quayside_*.qm")})) {
        const QString name = file.section(QLatin1Char('_'), 1).section(QLatin1Char('.'), 0, 0);
        QString own = QLocale(name).nativeLanguageName();
        if (!own.isEmpty())
            own.front() = own.front().toUpper(); // as in a list, not in a sentence
        if (name != QLatin1StringView("en"))
            result.append({QString(name).replace(u'_', u'-'), own});
    }
    return result;
}

QLocale installTranslations(const QString &tag)
{
    initTranslationResources();
    const QLocale locale = tag.isEmpty() ? QLocale::system() : QLocale(tag);
    setDefaultLocale(withPlainDigits(locale));
    QCoreApplication *program = QCoreApplication::instance();
    qDeleteAll(program->findChildren<QTranslator *>(Qt::FindDirectChildrenOnly));
    const QString folder = QStringLiteral(":/quayside/translations");
    auto *own = new QTranslator(program);
    if (own->load(locale, QStringLiteral("quayside"), QStringLiteral("_"), folder) || own->load(folder + QStringLiteral("/quayside_en.qm")))
        QCoreApplication::installTranslator(own);
    const QLocale spoken(own->language());
    auto *qt = new QTranslator(program); // of the language spoken, even if Qt knows that of the system: never half in one, half in the other
    if (qt->load(spoken, QStringLiteral("qtbase"), QStringLiteral("_"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qt);
    return spoken;
}

} // namespace quayside
