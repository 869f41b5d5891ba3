// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/secretsdialog.h"

#include "base/exporterror.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"
#include "ui/options/optionform.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace quayside {

namespace {

const QString scope = QStringLiteral("secret");

} // namespace

SecretsDialog::SecretsDialog(const QString &title, const QString &help, const QList<OptionSpec> &secrets, QWidget *parent)
    : QDialog(parent), m_secrets(secrets), m_form(new OptionForm)
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    for (OptionSpec &spec : m_secrets)
        spec.required = true;
    m_form->setSpecs(scope, m_secrets);
    QLabel *words = makeLabel(help, "muted");
    words->setWordWrap(true);
    words->setVisible(!help.isEmpty());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("&Go on"));
    buttons->button(QDialogButtonBox::Ok)->setProperty("primary", true);
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("&Cancel"));
    connect(buttons, &QDialogButtonBox::accepted, this, &SecretsDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &SecretsDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(unit * 3, unit * 2, unit * 3, unit * 2);
    column->setSpacing(unit * 2);
    column->addWidget(makeLabel(title, "heading"));
    column->addWidget(words);
    column->addWidget(m_form);
    column->addWidget(buttons);
    setMinimumWidth(unit * 56);
    if (!m_secrets.isEmpty())
        m_form->editor(m_secrets.constFirst().key)->setFocus();
}

void SecretsDialog::accept()
{
    const QJsonObject typed = m_form->values().values;
    QMap<QString, QString> secrets;
    QList<ExportError> errors;
    for (const OptionSpec &spec : std::as_const(m_secrets)) {
        const QString secret = typed.value(spec.key).toString().trimmed();
        if (secret.isEmpty())
            errors.append(
                {ErrorCode::RequiredOption, {{QStringLiteral("label"), spec.label}, {QStringLiteral("option"), spec.key}}, scope + u'.' + spec.key, {}});
        secrets.insert(spec.key, secret);
    }
    if (!errors.isEmpty()) {
        m_form->setErrors(errors);
        return;
    }
    m_form->resetAll();
    Q_EMIT given(secrets);
    QDialog::accept();
}

} // namespace quayside
