// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/networksettings.h"

#include <QFrame>

#include <functional>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace quayside {

/// Accounts' network: proxy, certificates, time-outs. Applies to new requests.
class NetworkBox final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NetworkBox)

public:
    explicit NetworkBox(QWidget *parent = nullptr);
    void setSettings(const NetworkSettings &settings);
    [[nodiscard]] NetworkSettings settings() const;
    /// Says where the password went, or why it did not.
    void tellPassword(const QString &words, bool isError);
    [[nodiscard]] QComboBox *proxyBox() const { return m_proxy; }
    [[nodiscard]] QLineEdit *hostField() const { return m_host; }
    [[nodiscard]] QLineEdit *passwordField() const { return m_password; }
    [[nodiscard]] QLineEdit *caField() const { return m_ca; }
    [[nodiscard]] QSpinBox *answerBox() const { return m_answer; }
    std::function<QString()> askFile; ///< replaced in tests

Q_SIGNALS:
    void changed();
    /// The proxy's password; empty: forget it. Not kept in the window.
    void passwordGiven(const QString &password);

private:
    void build();
    void buildProxy(QFormLayout *form);
    void buildRest(QFormLayout *form);
    void connectAll();
    void fit();
    void checkCaFile();

    NetworkSettings m_settings; ///< keeps what the form does not show
    bool m_loading = false;
    QComboBox *m_proxy;
    QWidget *m_manual;
    QComboBox *m_kind;
    QLineEdit *m_host;
    QSpinBox *m_port;
    QLineEdit *m_user;
    QLineEdit *m_password;
    QLabel *m_passwordWords;
    QLineEdit *m_direct;
    QLineEdit *m_ca;
    QLabel *m_caWords;
    QSpinBox *m_answer;
    QSpinBox *m_idle;
    QSpinBox *m_follow;
    QSpinBox *m_limit;
};

} // namespace quayside
