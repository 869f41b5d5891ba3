// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/translations.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

static void initTranslationResources()
{
    Q_INIT_RESOURCE(translations);
}

namespace quayside {

QList<std::pair<QString, QString>> programLanguages()
{
    initTranslationResources();
    QList<std::pair<QString, QString>> result{{QString(), QCoreApplication::translate("Settings", "As the desktop")},
                                              {QStringLiteral("en"), QStringLiteral("English")}};
    for (const QString &file : QDir(QStringLiteral(":/quayside/translations")).entryList({QStringLiteral("quayside_*.qm")})) {
        const QString tag = file.section(QLatin1Char('_'), 1).section(QLatin1Char('.'), 0, 0);
        if (tag != QLatin1StringView("en"))
            result.append({tag, QLocale(tag).nativeLanguageName()});
    }
    return result;
}

void installTranslations(const QString &tag)
{
    initTranslationResources();
    const QLocale locale = tag.isEmpty() ? QLocale::system() : QLocale(tag);
    if (!tag.isEmpty())
        QLocale::setDefault(locale); // numbers and dates speak it too
    auto *own = new QTranslator(QCoreApplication::instance());
    if (own->load(locale, QStringLiteral("quayside"), QStringLiteral("_"), QStringLiteral(":/quayside/translations"))
        || own->load(QStringLiteral(":/quayside/translations/quayside_en.qm")))
        QCoreApplication::installTranslator(own);
    auto *qt = new QTranslator(QCoreApplication::instance());
    if (qt->load(locale, QStringLiteral("qtbase"), QStringLiteral("_"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qt);
}

} // namespace quayside
