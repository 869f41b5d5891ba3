// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/optionspec.h"

#include <QDialog>

namespace quayside {

class OptionForm;

/// Asks for unstored secrets of an account or export. They leave with given() and stay nowhere.
class SecretsDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SecretsDialog)

public:
    SecretsDialog(const QString &title, const QString &help, const QList<OptionSpec> &secrets, QWidget *parent);
    [[nodiscard]] OptionForm *form() const { return m_form; }
    void accept() override;

Q_SIGNALS:
    /// By spec key; none is empty.
    void given(const QMap<QString, QString> &secrets);

private:
    QList<OptionSpec> m_secrets;
    OptionForm *m_form;
};

} // namespace quayside
