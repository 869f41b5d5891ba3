// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/accountservice.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace quayside {

class Notice;
class OptionForm;

/// An account's form: API, name, fields, sign-in. Secrets go straight to the service and never come back.
class AccountEditor final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AccountEditor)

public:
    explicit AccountEditor(QWidget *parent = nullptr);
    /// Edits @p account of @p service; empty id: a new one.
    void edit(AccountService *service, const Account &account);
    /// Saves the form; errors appear at their fields.
    void save();
    void chooseService(const QString &id);
    [[nodiscard]] OptionForm *form() const { return m_form; }
    [[nodiscard]] OptionForm *signInForm() const { return m_signInForm; }
    [[nodiscard]] QLineEdit *nameField() const { return m_name; }

Q_SIGNALS:
    void saved(const QString &id);
    void canceled();

private:
    void build();
    void showService();
    void showSignIn();
    void storeSecrets(const QString &id);
    void fail(const ExportError &error);
    [[nodiscard]] const ServiceForm *service() const;
    [[nodiscard]] const SignInForm *signIn() const;

    AccountService *m_service = nullptr;
    QList<ServiceForm> m_services;
    Account m_account;
    QLabel *m_title;
    QComboBox *m_api;
    QLineEdit *m_name;
    OptionForm *m_form;
    QLabel *m_signInLabel;
    QComboBox *m_signIn;
    QLabel *m_signInHelp;
    OptionForm *m_signInForm;
    Notice *m_notice;
    QPushButton *m_save;
    int m_pending = 0;
};

} // namespace quayside
