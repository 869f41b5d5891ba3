// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/accounteditor.h"

#include "ui/common/futures.h"
#include "ui/common/notice.h"
#include "ui/common/taborder.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"
#include "ui/options/optionform.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace quayside {

namespace {

constexpr int formEdge = unit * 4; // where OptionForm has its reset buttons

/// Like a row of OptionForm.
QVBoxLayout *rowOf(QLabel *label, QWidget *field)
{
    label->setBuddy(field);
    auto *row = new QVBoxLayout;
    row->setContentsMargins(0, 0, formEdge, 0);
    row->setSpacing(2);
    row->addWidget(label);
    row->addWidget(field);
    return row;
}

} // namespace

AccountEditor::AccountEditor(QWidget *parent)
    : QFrame(parent), m_title(makeLabel({}, "heading")), m_api(new QComboBox), m_name(new QLineEdit), m_form(new OptionForm),
      m_signInLabel(makeLabel(tr("Sign in &with"))), m_signIn(new QComboBox), m_signInHelp(makeLabel({}, "muted")), m_signInForm(new OptionForm),
      m_notice(new Notice), m_save(new QPushButton(tr("&Save account")))
{
    setProperty("card", true);
    build();
    connect(m_api, &QComboBox::currentIndexChanged, this, &AccountEditor::showService);
    connect(m_signIn, &QComboBox::currentIndexChanged, this, &AccountEditor::showSignIn);
    connect(m_save, &QPushButton::clicked, this, &AccountEditor::save);
}

void AccountEditor::build()
{
    describe(m_api, tr("Service"), tr("The remote API that the account belongs to"));
    describe(m_name, tr("Name"), tr("Your own word for this account"));
    describe(m_signIn, tr("Sign in with"), tr("How the account proves who you are"));
    m_form->setLabelsAbove();
    m_signInForm->setLabelsAbove();
    m_signInHelp->setWordWrap(true);
    m_save->setProperty("primary", true);
    auto *cancel = new QPushButton(tr("&Cancel"));
    connect(cancel, &QPushButton::clicked, this, &AccountEditor::canceled);
    auto *inside = new QWidget;
    inside->setProperty("plain", true);
    inside->setMaximumWidth(unit * 72);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(unit * 3, unit * 2, unit * 3, unit * 2);
    column->setSpacing(unit);
    column->addWidget(m_title);
    column->addLayout(rowOf(makeLabel(tr("Ser&vice")), m_api));
    column->addLayout(rowOf(makeLabel(tr("&Name")), m_name));
    column->addWidget(m_form);
    column->addLayout(rowOf(m_signInLabel, m_signIn));
    column->addWidget(m_signInHelp);
    column->addWidget(m_signInForm);
    column->addWidget(m_notice);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addWidget(cancel);
    buttons->addStretch();
    column->addSpacing(unit);
    column->addLayout(buttons);
    column->addStretch();
    auto *scroll = makeScrollArea(inside);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(1, unit / 2, 1, unit / 2);
    outer->addWidget(scroll);
}

void AccountEditor::edit(AccountService *service, const Account &account)
{
    m_service = service;
    m_services = service->services();
    m_account = account;
    const bool isNew = account.id.isEmpty();
    m_title->setText(isNew ? tr("Add an account") : tr("Edit “%1”").arg(account.name));
    m_notice->dismiss();
    {
        const QSignalBlocker quiet(m_api);
        m_api->clear();
        for (const ServiceForm &one : std::as_const(m_services))
            m_api->addItem(one.name, one.id);
        m_api->setCurrentIndex(isNew ? 0 : m_api->findData(account.dialect));
    }
    m_api->setEnabled(isNew);
    m_name->setText(account.name);
    showService();
    (isNew ? static_cast<QWidget *>(m_api) : m_name)->setFocus();
}

void AccountEditor::chooseService(const QString &id)
{
    m_api->setCurrentIndex(m_api->findData(id));
}

const ServiceForm *AccountEditor::service() const
{
    const int at = m_api->currentIndex();
    return at >= 0 && at < m_services.size() ? &m_services.at(at) : nullptr;
}

const SignInForm *AccountEditor::signIn() const
{
    const ServiceForm *now = service();
    const int at = m_signIn->currentIndex();
    return now && at >= 0 && at < now->signIns.size() ? &now->signIns.at(at) : nullptr;
}

void AccountEditor::showService()
{
    const ServiceForm *now = service();
    if (!now)
        return;
    m_name->setPlaceholderText(now->name);
    m_form->setSpecs(accountScope, now->fields);
    m_form->setValues(m_account.settings.scope(accountScope));
    {
        const QSignalBlocker quiet(m_signIn);
        m_signIn->clear();
        int chosen = 0;
        for (const SignInForm &one : now->signIns) {
            if (one.kind == m_account.auth && !m_account.id.isEmpty())
                chosen = m_signIn->count();
            m_signIn->addItem(one.label);
        }
        m_signIn->setCurrentIndex(chosen);
    }
    m_signIn->setVisible(now->signIns.size() > 1);
    m_signInLabel->setVisible(now->signIns.size() > 1);
    showSignIn();
}

void AccountEditor::showSignIn()
{
    const SignInForm *now = signIn();
    QList<OptionSpec> fields = now ? now->fields : QList<OptionSpec>();
    if (!m_account.id.isEmpty()) {
        for (OptionSpec &spec : fields) {
            if (spec.type == OptionType::Secret) {
                spec.required = false; // a stored secret stays
                spec.help += QLatin1Char(' ') + tr("Leave it empty to keep the one that is stored.");
            }
        }
    }
    m_signInForm->setSpecs(accountScope, fields);
    m_signInForm->setValues(m_account.settings.scope(accountScope));
    m_signInHelp->setText(now ? now->help : QString());
    m_signInHelp->setVisible(now && !now->help.isEmpty());
    tabInOrder(this);
}

void AccountEditor::save()
{
    const ServiceForm *api = service();
    const SignInForm *how = signIn();
    if (!m_service || !api || !how)
        return;
    Account account = m_account;
    account.dialect = api->id;
    account.auth = how->kind;
    account.name = m_name->text().trimmed().isEmpty() ? api->name : m_name->text().trimmed();
    account.settings = {{accountScope, m_form->values()}};
    const QJsonObject given = m_signInForm->values().values;
    for (const OptionSpec &spec : how->fields) {
        if (spec.type == OptionType::Secret && spec.required && m_account.id.isEmpty() && given.value(spec.key).toString().isEmpty()) {
            fail({ErrorCode::RequiredOption, {{QStringLiteral("option"), spec.label}}, accountScope + QLatin1Char('.') + spec.key, {}});
            return;
        }
        if (spec.type != OptionType::Secret && given.contains(spec.key))
            account.settings[accountScope].values.insert(spec.key, given.value(spec.key));
    }
    m_save->setEnabled(false);
    whenDone(m_service->save(account), this, [this](const Result<AccountInfo> &info) {
        m_save->setEnabled(true);
        if (!info) {
            fail(info.error());
            return;
        }
        m_account = info->account;
        storeSecrets(info->account.id);
    });
}

void AccountEditor::storeSecrets(const QString &id)
{
    const QJsonObject given = m_signInForm->values().values;
    QStringList keys;
    for (const OptionSpec &spec : signIn()->fields) {
        if (spec.type == OptionType::Secret && !given.value(spec.key).toString().isEmpty())
            keys.append(spec.key);
    }
    m_pending = int(keys.size());
    if (keys.isEmpty()) {
        Q_EMIT saved(id);
        return;
    }
    for (const QString &key : std::as_const(keys)) {
        whenDone(m_service->setSecret(id, key, given.value(key).toString()), this, [this, id](const Result<SecretPlace> &place) {
            if (!place) {
                fail(place.error());
                return;
            }
            if (--m_pending == 0) {
                m_signInForm->resetAll(); // keep no secrets in the window
                Q_EMIT saved(id);
            }
        });
    }
}

void AccountEditor::fail(const ExportError &error)
{
    const int shown = m_form->setErrors({error}) + m_signInForm->setErrors({error});
    if (shown == 0)
        m_notice->tell(Notice::Kind::Error, sentence(error));
}

} // namespace quayside
