// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/networkbox.h"

#include "base/exporterror.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFormLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace quayside {

namespace {

using Proxy = NetworkSettings::Proxy;
using std::chrono::minutes;
using std::chrono::seconds;

constexpr qint64 mib = 1024 * 1024;

QFormLayout *makeForm()
{
    auto *form = new QFormLayout;
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(unit * 3);
    form->setVerticalSpacing(unit * 3 / 2);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    return form;
}

void addRow(QFormLayout *form, const QString &words, QWidget *buddy, QLayout *line = nullptr)
{
    auto *label = new QLabel(words);
    label->setBuddy(buddy);
    label->setMinimumSize(unit * 22, unit * 4);
    line ? form->addRow(label, line) : form->addRow(label, buddy);
}

void setUpNumber(QSpinBox *box, int most, const QString &unitWords, const QString &name, const QString &help)
{
    box->setRange(1, most);
    box->setSuffix(QLatin1Char(' ') + unitWords);
    box->setCorrectionMode(QAbstractSpinBox::CorrectToNearestValue);
    describe(box, name, help);
}

} // namespace

NetworkBox::NetworkBox(QWidget *parent)
    : QFrame(parent), m_proxy(new QComboBox), m_manual(new QWidget), m_kind(new QComboBox), m_host(new QLineEdit), m_port(new QSpinBox), m_user(new QLineEdit),
      m_password(new QLineEdit), m_passwordWords(makeLabel({}, "muted")), m_direct(new QLineEdit), m_ca(new QLineEdit), m_caWords(makeLabel({}, "error")),
      m_answer(new QSpinBox), m_idle(new QSpinBox), m_follow(new QSpinBox), m_limit(new QSpinBox)
{
    setProperty("card", true);
    askFile = [this] { return QFileDialog::getOpenFileName(this, tr("File of certificates"), {}, tr("Certificates (*.pem *.crt *.cer);;All files (*)")); };
    build();
    connectAll();
    setSettings({});
}

void NetworkBox::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(unit * 3, unit * 2, unit * 3, unit * 3);
    column->setSpacing(unit * 2);
    column->addWidget(makeLabel(tr("Network"), "heading"));
    QFormLayout *first = makeForm();
    describe(m_proxy, tr("Proxy"), tr("The server between this computer and the network, where there is one"));
    m_proxy->addItem(tr("As the system is set"), int(Proxy::System));
    m_proxy->addItem(tr("None: connect directly"), int(Proxy::None));
    m_proxy->addItem(tr("This one:"), int(Proxy::Manual));
    addRow(first, tr("&Proxy"), m_proxy);
    column->addLayout(first);
    m_manual->setProperty("plain", true);
    QFormLayout *manual = makeForm();
    m_manual->setLayout(manual);
    buildProxy(manual);
    column->addWidget(m_manual);
    QFormLayout *rest = makeForm();
    buildRest(rest);
    column->addLayout(rest);
}

void NetworkBox::buildProxy(QFormLayout *form)
{
    m_kind->addItem(tr("HTTP"), false);
    m_kind->addItem(tr("SOCKS 5"), true);
    describe(m_kind, tr("Kind of proxy"), tr("What the proxy speaks; most speak HTTP"));
    describe(m_host, tr("Server of the proxy"), tr("Its name or number, such as proxy.example.com"));
    m_port->setRange(1, 65535);
    describe(m_port, tr("Port of the proxy"), tr("Its number, often 8080 or 3128"));
    describe(m_user, tr("User at the proxy"), tr("Empty where the proxy asks for none"));
    describe(m_password, tr("Password at the proxy"), tr("Kept in the system’s keychain; it is never shown again"));
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setPlaceholderText(tr("Type a new one and press Enter"));
    describe(m_direct, tr("Without the proxy"), tr("Servers that are reached directly, separated by commas"));
    m_passwordWords->setWordWrap(true);
    m_passwordWords->hide();
    addRow(form, tr("&Kind"), m_kind);
    auto *server = new QHBoxLayout;
    server->setSpacing(unit / 2);
    server->addWidget(m_host, 1);
    server->addWidget(m_port);
    addRow(form, tr("Ser&ver and port"), m_host, server);
    addRow(form, tr("&User"), m_user);
    addRow(form, tr("Pass&word"), m_password);
    form->addRow(QString(), m_passwordWords);
    addRow(form, tr("&Not through it"), m_direct);
}

void NetworkBox::buildRest(QFormLayout *form)
{
    describe(m_ca, tr("Own certificates"), tr("A PEM file, such as your company’s; it is trusted beside the system’s own"));
    m_ca->setPlaceholderText(tr("None"));
    m_caWords->setWordWrap(true);
    m_caWords->hide();
    auto *browse = makeToolButton(QStringLiteral("folder"), tr("Choose the file…"));
    connect(browse, &QToolButton::clicked, this, [this] {
        if (const QString file = askFile(); !file.isEmpty()) {
            m_ca->setText(QDir::toNativeSeparators(file));
            Q_EMIT m_ca->editingFinished();
        }
    });
    auto *file = new QHBoxLayout;
    file->setSpacing(unit / 2);
    file->addWidget(m_ca, 1);
    file->addWidget(browse);
    addRow(form, tr("Own cert&ificates"), m_ca, file);
    form->addRow(QString(), m_caWords);
    setUpNumber(m_answer, 3600, tr("s"), tr("Wait for an answer"), tr("After this time without an answer a request is given up"));
    setUpNumber(m_idle, 3600, tr("s"), tr("Wait for the next piece"), tr("After this time without a byte a download is given up, and taken up again"));
    setUpNumber(m_follow, 7 * 24 * 60, tr("min"), tr("Follow an export"),
                tr("How long an export is asked for before it is left to itself; “Follow again” takes it up"));
    setUpNumber(m_limit, 1024 * 1024, tr("MB"), tr("Largest download"), tr("A file that is larger is not saved"));
    addRow(form, tr("Wait for an &answer"), m_answer);
    addRow(form, tr("Wait for the next pie&ce"), m_idle);
    addRow(form, tr("F&ollow an export for"), m_follow);
    addRow(form, tr("Largest &download"), m_limit);
}

void NetworkBox::connectAll()
{
    const auto tell = [this] {
        fit();
        if (!m_loading)
            Q_EMIT changed();
    };
    for (QComboBox *box : {m_proxy, m_kind})
        connect(box, &QComboBox::currentIndexChanged, this, tell);
    for (QLineEdit *line : {m_host, m_user, m_direct})
        connect(line, &QLineEdit::editingFinished, this, tell);
    for (QSpinBox *box : {m_port, m_answer, m_idle, m_follow, m_limit})
        connect(box, &QSpinBox::valueChanged, this, tell);
    connect(m_ca, &QLineEdit::editingFinished, this, [this, tell] {
        checkCaFile();
        tell();
    });
    connect(m_password, &QLineEdit::returnPressed, this, [this] {
        const QString password = m_password->text();
        m_password->clear();
        Q_EMIT passwordGiven(password);
    });
}

void NetworkBox::fit()
{
    m_manual->setVisible(m_proxy->currentData().toInt() == int(Proxy::Manual));
}

void NetworkBox::checkCaFile()
{
    // "Test connection" checks the certificates; a missing file shows at once.
    const QString path = m_ca->text().trimmed();
    QFile file(path);
    const bool good = path.isEmpty() || file.open(QIODevice::ReadOnly);
    m_caWords->setText(
        good ? QString() : sentence({ErrorCode::SourceNotReadable, {{QStringLiteral("path"), path}, {QStringLiteral("reason"), file.errorString()}}, {}, {}}));
    m_caWords->setVisible(!good);
}

void NetworkBox::setSettings(const NetworkSettings &settings)
{
    m_loading = true;
    m_settings = settings;
    m_proxy->setCurrentIndex(m_proxy->findData(int(settings.proxy)));
    m_kind->setCurrentIndex(settings.proxyIsSocks ? 1 : 0);
    m_host->setText(settings.proxyHost);
    m_port->setValue(settings.proxyPort);
    m_user->setText(settings.proxyUser);
    m_direct->setText(settings.noProxyFor.join(QStringLiteral(", ")));
    m_ca->setText(QDir::toNativeSeparators(settings.caFile));
    m_answer->setValue(int(duration_cast<seconds>(settings.answerTimeout).count()));
    m_idle->setValue(int(duration_cast<seconds>(settings.idleTimeout).count()));
    m_follow->setValue(int(duration_cast<minutes>(settings.pollingDeadline).count()));
    m_limit->setValue(int(settings.downloadLimit / mib));
    checkCaFile();
    fit();
    m_loading = false;
}

NetworkSettings NetworkBox::settings() const
{
    NetworkSettings settings = m_settings;
    settings.proxy = Proxy(m_proxy->currentData().toInt());
    settings.proxyIsSocks = m_kind->currentData().toBool();
    settings.proxyHost = m_host->text().trimmed();
    settings.proxyPort = m_port->value();
    settings.proxyUser = m_user->text().trimmed();
    settings.noProxyFor.clear();
    for (const QString &host : m_direct->text().split(u',', Qt::SkipEmptyParts))
        settings.noProxyFor.append(host.trimmed());
    settings.caFile = QDir::fromNativeSeparators(m_ca->text().trimmed());
    settings.answerTimeout = seconds(m_answer->value());
    settings.idleTimeout = seconds(m_idle->value());
    settings.pollingDeadline = minutes(m_follow->value());
    settings.downloadLimit = m_limit->value() * mib;
    return settings;
}

void NetworkBox::tellPassword(const QString &words, bool isError)
{
    m_passwordWords->setProperty("role", isError ? QStringLiteral("error") : QStringLiteral("muted"));
    m_passwordWords->setText(words);
    m_passwordWords->show();
}

} // namespace quayside
