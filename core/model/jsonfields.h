// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QStringList>

namespace quayside {

/// Reads members of a stored object; remembers the first fault, so callers check once.
class JsonFields
{
public:
    explicit JsonFields(QJsonObject object) : m_object(std::move(object)) {}

    /// At most 32 KiB; empty if missing, a fault if @p needed.
    QString text(QLatin1StringView key, bool needed = false);
    /// Empty if missing.
    QStringList texts(QLatin1StringView key);
    /// UTC, ISO 8601, years that can be written back; invalid if missing.
    QDateTime time(QLatin1StringView key);
    bool flag(QLatin1StringView key);

    /// The first invalid member; empty: none.
    [[nodiscard]] QString fault() const { return m_fault; }

private:
    QJsonObject m_object;
    QString m_fault;
};

/// StoredRequestUnreadable for @p reason.
tl::unexpected<ExportError> unreadable(const QString &reason);

/// The JSON object in @p bytes. Error: StoredRequestUnreadable if longer than @p limit or not an object.
Result<QJsonObject> storedObject(const QByteArray &bytes, qsizetype limit);

/// The inverse of JsonFields::time.
QString timeText(const QDateTime &time);

} // namespace quayside
