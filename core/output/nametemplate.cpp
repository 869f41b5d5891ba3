// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/nametemplate.h"

#include "base/textdistance.h"
#include "output/safename.h"

#include <QCoreApplication>
#include <QStringList>
#include <QTimeZone>

namespace quayside {
namespace {

QString valueOf(const QString &key, const NameParts &parts)
{
    if (key == QLatin1StringView("name"))
        return parts.name;
    if (key == QLatin1StringView("ext"))
        return parts.extension;
    if (key == QLatin1StringView("title"))
        return parts.title;
    if (key == QLatin1StringView("format"))
        return parts.format;
    if (key == QLatin1StringView("locale"))
        return parts.locale;
    if (key == QLatin1StringView("n"))
        return QString::number(parts.number);
    const QTimeZone zone(parts.timeZone.isEmpty() ? QByteArray("UTC") : parts.timeZone.toLatin1());
    const QDateTime local = zone.isValid() ? parts.asOf.toTimeZone(zone) : parts.asOf.toUTC();
    return local.toString(key == QLatin1StringView("date") ? QStringLiteral("yyyy-MM-dd") : QStringLiteral("HHmmss"));
}

tl::unexpected<ExportError> invalid(const QString &nameTemplate, const QString &reason)
{
    return failure(ErrorCode::NameInvalid, {{QStringLiteral("name"), nameTemplate}, {QStringLiteral("reason"), reason}});
}

bool isSeparator(QChar c)
{
    return c == u'.' || c == u'-' || c == u'_' || c == u' ';
}

// Fills in one part of the path; separators in values do not separate paths.
QString filled(const QString &part, const NameParts &parts)
{
    QString result;
    for (qsizetype i = 0; i < part.size();) {
        const qsizetype close = part.at(i) == u'{' ? part.indexOf(u'}', i) : -1;
        if (close < 0) {
            result += part.at(i++);
            continue;
        }
        const QString value = valueOf(part.mid(i + 1, close - i - 1), parts);
        if (value.isEmpty() && !result.isEmpty() && isSeparator(result.back()))
            result.chop(1);
        result += value;
        i = close + 1;
    }
    return result;
}

} // namespace

QString defaultNameTemplate()
{
    return QStringLiteral("{name}.{ext}");
}

QStringList nameTemplateKeys()
{
    return {QStringLiteral("name"),   QStringLiteral("ext"),  QStringLiteral("title"), QStringLiteral("format"),
            QStringLiteral("locale"), QStringLiteral("date"), QStringLiteral("time"),  QStringLiteral("n")};
}

Result<void> checkNameTemplate(const QString &nameTemplate)
{
    for (qsizetype open = nameTemplate.indexOf(u'{'); open >= 0; open = nameTemplate.indexOf(u'{', open + 1)) {
        const qsizetype close = nameTemplate.indexOf(u'}', open);
        if (close < 0)
            return invalid(nameTemplate, QCoreApplication::translate("Output", "a “}” is missing"));
        const QString key = nameTemplate.mid(open + 1, close - open - 1);
        if (!nameTemplateKeys().contains(key)) {
            return invalid(nameTemplate,
                           QCoreApplication::translate("Output", "there is no placeholder {%1}. %2").arg(key, didYouMean(key, nameTemplateKeys())));
        }
    }
    if (!nameTemplate.isEmpty() && !isSafeRelativePath(nameTemplate))
        return invalid(nameTemplate, notRelativeReason());
    return {};
}

Result<QString> nameFromTemplate(const QString &nameTemplate, const NameParts &parts, int maxNameBytes)
{
    const QString used = nameTemplate.isEmpty() ? defaultNameTemplate() : nameTemplate;
    if (auto valid = checkNameTemplate(used); !valid)
        return tl::unexpected(valid.error());
    QStringList result;
    const QStringList pieces = used.split(u'/');
    for (const QString &piece : pieces)
        result.append(safeFileName(filled(piece, parts), maxNameBytes));
    return result.join(u'/');
}

} // namespace quayside
