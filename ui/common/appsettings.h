// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exportrequest.h"
#include "model/networksettings.h"
#include "ui/common/theme.h"

#include <QJsonObject>
#include <QObject>
#include <QSettings>

namespace quayside {

/// What the window remembers: the user's settings and the state of its parts. One file, text, no secrets.
class AppSettings final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AppSettings)

public:
    /// @p filePath: the settings file, made on the first change.
    explicit AppSettings(const QString &filePath, QObject *parent = nullptr);

    /// Where exports go when nothing else is said; the user's Documents folder at first.
    [[nodiscard]] QString defaultFolder() const;
    void setDefaultFolder(const QString &folder);
    /// Local jobs at once; 0: one a processor core.
    [[nodiscard]] int concurrency() const;
    void setConcurrency(int jobs);
    /// What the window does when a file exists; Rename at first.
    [[nodiscard]] ConflictPolicy conflictPolicy() const;
    void setConflictPolicy(ConflictPolicy policy);
    [[nodiscard]] ThemeChoice theme() const;
    void setTheme(ThemeChoice choice);
    /// Language of the program, BCP 47; empty: the system's.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString &tag);

    /// How accounts reach the network. The proxy's password is not here: it goes to the keychain.
    [[nodiscard]] NetworkSettings network() const;
    void setNetwork(const NetworkSettings &settings);

    /// State of a part of the window, by name ("compose", "queue/columns"); empty when nothing was kept.
    [[nodiscard]] QJsonObject state(const QString &part) const;
    void setState(const QString &part, const QJsonObject &value);
    [[nodiscard]] QByteArray bytes(const QString &part) const;
    void setBytes(const QString &part, const QByteArray &value);

Q_SIGNALS:
    void changed();
    void networkChanged();

private:
    void store(const QString &key, const QVariant &value);
    QSettings m_file;
};

} // namespace quayside
