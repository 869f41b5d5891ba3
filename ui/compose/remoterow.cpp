// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/remoterow.h"

#include "ui/common/taborder.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"
#include "ui/options/optionform.h"

#include <QComboBox>
#include <QPointer>
#include <QUrl>
#include <QVBoxLayout>

namespace quayside {

RemoteRow::RemoteRow(const ProviderDescription &description, const LookupFunction &lookup, UrlFieldsFunction urlFields, QWidget *parent)
    : QFrame(parent), m_description(description), m_lookup(lookup), m_urlFields(std::move(urlFields)), m_title(makeLabel({}, "muted")),
      m_remove(makeToolButton(QStringLiteral("close"), tr("Take this one off the list"))), m_kind(new QComboBox), m_help(makeLabel({}, "muted")),
      m_form(new OptionForm)
{
    setProperty("plain", true);
    build();
    for (const SourceKind &kind : description.sourceKinds)
        m_kind->addItem(kind.name.isEmpty() ? kind.id : kind.name, kind.id);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        showKind();
        Q_EMIT changed();
    });
    connect(m_form, &OptionForm::changed, this, &RemoteRow::onFormChanged);
    connect(m_remove, &QToolButton::clicked, this, &RemoteRow::removeWanted);
    showKind();
}

void RemoteRow::build()
{
    describe(m_kind, tr("What to export"), tr("The kind of thing that the account holds"));
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_help->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(0, 0, 0, 0);
    head->addWidget(m_title, 1);
    head->addWidget(m_remove);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(unit);
    column->addLayout(head);
    column->addWidget(m_kind);
    column->addWidget(m_help);
    column->addWidget(m_form);
}

void RemoteRow::setNumber(int number, bool alone)
{
    m_title->setText(tr("%1.").arg(number));
    m_title->setHidden(alone);
    m_remove->setHidden(alone);
    m_remove->setAccessibleName(tr("Take number %1 off the list").arg(number));
}

void RemoteRow::showKind()
{
    if (!m_shown.isEmpty())
        m_kept[m_shown] = m_form->values();
    const SourceKind *now = m_description.sourceKind(kind());
    m_help->setText(now ? now->help : QString());
    m_help->setVisible(now && !now->help.isEmpty());
    m_form->setSpecs(QStringLiteral("source"), now ? now->fields : QList<OptionSpec>(), m_lookup);
    m_shown = kind();
    m_form->setValues(m_kept.value(m_shown));
    tabInOrder(this);
}

void RemoteRow::onFormChanged()
{
    readUrls();
    Q_EMIT changed();
}

void RemoteRow::readUrls()
{
    // Browser addresses often hold several ids: fill other empty fields.
    const QJsonObject typed = m_form->values().values;
    for (auto it = typed.begin(); m_urlFields && it != typed.end(); ++it) {
        const QUrl url(it.value().toString().trimmed(), QUrl::StrictMode);
        if (!url.scheme().startsWith(QLatin1StringView("http")) || url.host().isEmpty())
            continue;
        m_urlFields(kind(), url, [row = QPointer<RemoteRow>(this), source = it.key(), kind = kind()](const QJsonObject &fields) {
            if (row && row->kind() == kind)
                row->takeFromUrl(source, fields);
        });
        return;
    }
}

void RemoteRow::takeFromUrl(const QString &source, const QJsonObject &fields)
{
    OptionValues values = m_form->values();
    bool anything = false;
    for (auto found = fields.begin(); found != fields.end(); ++found) {
        const QJsonValue now = values.values.value(found.key());
        const bool isOwn = !now.isUndefined() && now != m_fromUrl.value(found.key());
        if (found.key() == source || isOwn || now == found.value() || !m_form->editor(found.key()))
            continue;
        values.values.insert(found.key(), found.value());
        m_fromUrl.insert(found.key(), found.value());
        anything = true;
    }
    if (!anything)
        return;
    m_form->setValues(values);
    Q_EMIT changed();
}

QString RemoteRow::kind() const
{
    return m_kind->currentData().toString();
}

void RemoteRow::setKind(const QString &kind)
{
    m_kind->setCurrentIndex(qMax(0, m_kind->findData(kind)));
}

void RemoteRow::setItem(const SourceItem &item)
{
    setKind(item.kind);
    OptionValues values;
    values.values = item.fields;
    m_form->setValues(values);
}

SourceItem RemoteRow::item() const
{
    SourceItem item;
    item.kind = kind();
    item.fields = m_form->values().values;
    const SourceKind *now = m_description.sourceKind(item.kind);
    QString named; // name a picker gave, else the first value typed
    QString typed;
    for (const OptionSpec &spec : now ? now->fields : QList<OptionSpec>()) {
        const OptionEditor *editor = m_form->editor(spec.key);
        if (named.isEmpty() && editor)
            named = editor->valueLabel();
        if (typed.isEmpty() && spec.type != OptionType::Secret && item.fields.value(spec.key).isString())
            typed = item.fields.value(spec.key).toString();
    }
    item.title = !named.isEmpty() ? named : typed.isEmpty() ? m_kind->currentText() : QStringLiteral("%1 %2").arg(m_kind->currentText(), typed);
    return item;
}

bool RemoteRow::isComplete() const
{
    const SourceKind *now = m_description.sourceKind(kind());
    if (!now)
        return false;
    const QJsonObject values = effectiveValues(now->fields, m_form->values());
    return std::all_of(now->fields.cbegin(), now->fields.cend(),
                       [&](const OptionSpec &spec) { return !spec.required || !quayside::isEnabled(spec, values) || !values.value(spec.key).isUndefined(); });
}

} // namespace quayside
