// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/appsettings.h"

#include "store/networksettingsfile.h"
#include "store/retentionfile.h"

#include <QJsonDocument>
#include <QStandardPaths>

namespace quayside {

AppSettings::AppSettings(const QString &filePath, QObject *parent) : QObject(parent), m_file(filePath, QSettings::IniFormat) {}

QString AppSettings::defaultFolder() const
{
    const QString fallback = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString folder = m_file.value(QStringLiteral("export/folder")).toString();
    return folder.isEmpty() ? fallback : folder;
}

void AppSettings::setDefaultFolder(const QString &folder)
{
    store(QStringLiteral("export/folder"), folder);
}

int AppSettings::concurrency() const
{
    return qBound(0, m_file.value(QStringLiteral("export/concurrency"), 0).toInt(), 64);
}

void AppSettings::setConcurrency(int jobs)
{
    store(QStringLiteral("export/concurrency"), jobs);
}

ConflictPolicy AppSettings::conflictPolicy() const
{
    return conflictPolicyFromId(m_file.value(QStringLiteral("export/onConflict")).toString()).value_or(ConflictPolicy::Rename);
}

void AppSettings::setConflictPolicy(ConflictPolicy policy)
{
    store(QStringLiteral("export/onConflict"), QString(conflictPolicyId(policy)));
}

ThemeChoice AppSettings::theme() const
{
    return themeFromId(m_file.value(QStringLiteral("look/theme")).toString());
}

void AppSettings::setTheme(ThemeChoice choice)
{
    store(QStringLiteral("look/theme"), themeId(choice));
}

QString AppSettings::editor() const
{
    return m_file.value(QStringLiteral("sources/editor")).toString();
}

void AppSettings::setEditor(const QString &command)
{
    store(QStringLiteral("sources/editor"), command);
}

QString AppSettings::language() const
{
    return m_file.value(QStringLiteral("look/language")).toString();
}

void AppSettings::setLanguage(const QString &tag)
{
    if (tag == language())
        return;
    store(QStringLiteral("look/language"), tag);
    Q_EMIT languageChanged();
}

NetworkSettings AppSettings::network() const
{
    return readNetworkSettings(m_file);
}

void AppSettings::setNetwork(const NetworkSettings &settings)
{
    if (settings == network())
        return;
    writeNetworkSettings(m_file, settings);
    Q_EMIT networkChanged();
}

Retention AppSettings::retention() const
{
    return readRetention(m_file);
}

void AppSettings::setRetention(const Retention &retention)
{
    writeRetention(m_file, retention);
}

QJsonObject AppSettings::state(const QString &part) const
{
    return QJsonDocument::fromJson(m_file.value(QStringLiteral("state/") + part).toByteArray()).object();
}

void AppSettings::setState(const QString &part, const QJsonObject &value)
{
    m_file.setValue(QStringLiteral("state/") + part, QJsonDocument(value).toJson(QJsonDocument::Compact));
}

QByteArray AppSettings::bytes(const QString &part) const
{
    return QByteArray::fromBase64(m_file.value(QStringLiteral("state/") + part).toByteArray());
}

void AppSettings::setBytes(const QString &part, const QByteArray &value)
{
    m_file.setValue(QStringLiteral("state/") + part, value.toBase64());
}

void AppSettings::store(const QString &key, const QVariant &value)
{
    if (m_file.value(key) == value)
        return;
    m_file.setValue(key, value);
    Q_EMIT changed();
}

} // namespace quayside
