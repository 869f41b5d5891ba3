// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QStringList>

namespace quayside {

/// Reads the members of a stored object one by one and remembers the first that is wrong, so that its user reads straight on and asks once.
class JsonFields
{
public:
    explicit JsonFields(QJsonObject object) : m_object(std::move(object)) {}

    /// A text of at most 32 KiB; empty where there is none, which is wrong where it is @p needed.
    QString text(QLatin1StringView key, bool needed = false);
    /// An array of texts; none where there is none.
    QStringList texts(QLatin1StringView key);
    /// A UTC time in ISO 8601 that can be written again; invalid where there is none.
    QDateTime time(QLatin1StringView key);
    bool flag(QLatin1StringView key);

    /// The first member that was wrong; empty: none was.
    [[nodiscard]] QString fault() const { return m_fault; }

private:
    QJsonObject m_object;
    QString m_fault;
};

/// StoredRequestUnreadable for @p reason.
tl::unexpected<ExportError> unreadable(const QString &reason);

/// The object in @p bytes. Error: StoredRequestUnreadable for more than @p limit bytes and for anything but a JSON object.
Result<QJsonObject> storedObject(const QByteArray &bytes, qsizetype limit);

/// The form that JsonFields::time reads.
QString timeText(const QDateTime &time);

} // namespace quayside
