// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exportrequest.h"
#include "model/networksettings.h"
#include "store/historyquery.h"
#include "ui/common/theme.h"

#include <QJsonObject>
#include <QObject>
#include <QSettings>

namespace quayside {

/// Settings and window state, in one text file without secrets.
class AppSettings final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AppSettings)

public:
    /// @p filePath: created on the first change.
    explicit AppSettings(const QString &filePath, QObject *parent = nullptr);

    /// Default destination; initially the user's Documents folder.
    [[nodiscard]] QString defaultFolder() const;
    void setDefaultFolder(const QString &folder);
    /// Concurrent local jobs; 0: one a processor core.
    [[nodiscard]] int concurrency() const;
    void setConcurrency(int jobs);
    /// What to do about existing files; initially Rename.
    [[nodiscard]] ConflictPolicy conflictPolicy() const;
    void setConflictPolicy(ConflictPolicy policy);
    /// The command of the editor that opens sources at a line (ui/common/openatline.h); empty: the desktop's program.
    [[nodiscard]] QString editor() const;
    void setEditor(const QString &command);
    [[nodiscard]] ThemeChoice theme() const;
    void setTheme(ThemeChoice choice);
    /// Program language, BCP 47; empty: the system's.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString &tag);

    /// Accounts' network settings; the proxy's password is in the keychain.
    [[nodiscard]] NetworkSettings network() const;
    void setNetwork(const NetworkSettings &settings);

    /// How long the history is kept; initially for ever.
    [[nodiscard]] Retention retention() const;
    void setRetention(const Retention &retention);

    /// Stored state of a part ("compose", "queue/columns"); empty: none.
    [[nodiscard]] QJsonObject state(const QString &part) const;
    void setState(const QString &part, const QJsonObject &value);
    [[nodiscard]] QByteArray bytes(const QString &part) const;
    void setBytes(const QString &part, const QByteArray &value);

Q_SIGNALS:
    void changed();
    void languageChanged();
    void networkChanged();

private:
    void store(const QString &key, const QVariant &value);
    QSettings m_file;
};

} // namespace quayside
