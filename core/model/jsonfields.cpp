// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/jsonfields.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace quayside {
namespace {

constexpr qsizetype longestText = 32 * 1024;

} // namespace

QString JsonFields::text(QLatin1StringView key, bool needed)
{
    const QJsonValue value = m_object.value(key);
    if ((needed && !value.isString()) || (!value.isUndefined() && !value.isString()) || value.toString().size() > longestText)
        m_fault = key;
    return value.toString();
}

QStringList JsonFields::texts(QLatin1StringView key)
{
    const QJsonValue value = m_object.value(key);
    if (!value.isUndefined() && !value.isArray())
        m_fault = key;
    QStringList result;
    for (const QJsonValue &one : value.toArray()) {
        if (!one.isString() || one.toString().size() > longestText)
            m_fault = key;
        result.append(one.toString());
    }
    return result;
}

QDateTime JsonFields::time(QLatin1StringView key)
{
    const QString written = text(key);
    if (written.isEmpty())
        return {};
    const QDateTime time = QDateTime::fromString(written, Qt::ISODateWithMs).toUTC();
    // Conversion to UTC can leave the years ISO 8601 can write.
    if (!time.isValid() || timeText(time).isEmpty())
        m_fault = key;
    return time;
}

bool JsonFields::flag(QLatin1StringView key)
{
    return m_object.value(key).toBool();
}

tl::unexpected<ExportError> unreadable(const QString &reason)
{
    return failure(ErrorCode::StoredRequestUnreadable, {{QStringLiteral("reason"), reason}});
}

Result<QJsonObject> storedObject(const QByteArray &bytes, qsizetype limit)
{
    if (bytes.size() > limit)
        return unreadable(QStringLiteral("too large"));
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &fault);
    if (!document.isObject())
        return unreadable(fault.error == QJsonParseError::NoError ? QStringLiteral("not an object") : fault.errorString());
    return document.object();
}

QString timeText(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

} // namespace quayside
