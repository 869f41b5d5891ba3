// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/remotesource.h"

#include "ui/common/theme.h"
#include "ui/common/widgets.h"
#include "ui/compose/optionform.h"

#include <QComboBox>
#include <QScrollArea>
#include <QVBoxLayout>

namespace quayside {

RemoteSource::RemoteSource(QWidget *parent) : QFrame(parent), m_kind(new QComboBox), m_help(makeLabel({}, "muted")), m_form(new OptionForm)
{
    setProperty("card", true);
    describe(m_kind, tr("What to export"), tr("The kind of thing that the account holds"));
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_help->setWordWrap(true);
    auto *inside = new QWidget;
    inside->setProperty("plain", true);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(unit * 2, unit, unit * 2, unit * 2);
    column->setSpacing(unit);
    QLabel *title = makeLabel(tr("&What to export"), "heading");
    title->setBuddy(m_kind);
    column->addWidget(title);
    column->addWidget(m_kind);
    column->addWidget(m_help);
    column->addWidget(m_form);
    column->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setProperty("plain", true);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(inside);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(1, unit / 2, 1, unit / 2);
    outer->addWidget(scroll);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &RemoteSource::showKind);
    connect(m_form, &OptionForm::changed, this, &RemoteSource::changed);
}

void RemoteSource::setProvider(const ProviderDescription &description, const LookupFunction &lookup)
{
    if (!m_shown.isEmpty())
        m_kept[m_shown] = m_form->values();
    m_shown.clear();
    m_description = description;
    m_lookup = lookup;
    {
        const QSignalBlocker quiet(m_kind);
        m_kind->clear();
        for (const SourceKind &kind : description.sourceKinds)
            m_kind->addItem(kind.name.isEmpty() ? kind.id : kind.name, kind.id);
    }
    showKind();
}

void RemoteSource::showKind()
{
    if (!m_shown.isEmpty())
        m_kept[m_shown] = m_form->values();
    const SourceKind *now = m_description.sourceKind(kind());
    m_help->setText(now ? now->help : QString());
    m_help->setVisible(now && !now->help.isEmpty());
    m_form->setSpecs(QStringLiteral("source"), now ? now->fields : QList<OptionSpec>(), m_lookup);
    m_shown = m_description.id + QLatin1Char('/') + kind();
    m_form->setValues(m_kept.value(m_shown));
    Q_EMIT changed();
}

QString RemoteSource::kind() const
{
    return m_kind->currentData().toString();
}

SourceItem RemoteSource::item() const
{
    SourceItem item;
    item.kind = kind();
    item.fields = m_form->values().values;
    const SourceKind *now = m_description.sourceKind(item.kind);
    QString named;
    for (const OptionSpec &spec : now ? now->fields : QList<OptionSpec>()) {
        if (named.isEmpty() && item.fields.value(spec.key).isString() && spec.type != OptionType::Secret)
            named = item.fields.value(spec.key).toString();
    }
    item.title = named.isEmpty() ? m_kind->currentText() : QStringLiteral("%1 %2").arg(m_kind->currentText(), named);
    return item;
}

bool RemoteSource::isComplete() const
{
    const SourceKind *now = m_description.sourceKind(kind());
    if (!now)
        return false;
    const QJsonObject values = effectiveValues(now->fields, m_form->values());
    return std::all_of(now->fields.cbegin(), now->fields.cend(), [&](const OptionSpec &spec) {
        return !spec.required || !quayside::isEnabled(spec, values) || !values.value(spec.key).isUndefined();
    });
}

} // namespace quayside
