// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QComboBox;
class QFrame;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace quayside {

class AppSettings;
class NetworkBox;
class RetentionBox;

/// The program's settings; changes apply at once.
class SettingsPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SettingsPage)

public:
    explicit SettingsPage(AppSettings &settings, QWidget *parent = nullptr);
    [[nodiscard]] QComboBox *themeBox() const { return m_theme; }
    [[nodiscard]] QComboBox *languageBox() const { return m_language; }
    [[nodiscard]] QSpinBox *concurrencyBox() const { return m_concurrency; }
    [[nodiscard]] NetworkBox *network() const { return m_network; }
    [[nodiscard]] RetentionBox *retention() const { return m_retention; }
    std::function<QString(const QString &)> askFolder;

private:
    void build();
    QFrame *exportsCard();
    QFrame *programCard();
    void load();
    AppSettings &m_settings;
    QLineEdit *m_folder;
    QComboBox *m_conflict;
    QSpinBox *m_concurrency;
    QComboBox *m_theme;
    QLineEdit *m_editor;
    QComboBox *m_language;
    NetworkBox *m_network;
    RetentionBox *m_retention;
};

} // namespace quayside
