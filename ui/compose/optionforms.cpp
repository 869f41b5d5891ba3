// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/optionforms.h"

#include "ui/compose/optiontabs.h"
#include "ui/options/optionform.h"

#include <QJsonObject>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QTabBar>

namespace quayside {

namespace {

/// Equal for forms with the same fields, as far as kinds of sources of one provider differ in them.
QString signatureOf(const QList<FormSpecs> &forms)
{
    QStringList parts;
    for (const FormSpecs &form : forms) {
        parts.append({QString(), form.scope, form.title});
        for (const OptionSpec &spec : form.specs) {
            parts.append({spec.key, QString::number(int(spec.type)), spec.label, spec.lookup, QString::number(int(spec.required))});
            for (const OptionChoice &choice : spec.choices)
                parts.append(choice.value);
        }
    }
    return parts.join(QLatin1Char('\n'));
}

} // namespace

OptionForms::OptionForms(OptionTabs &tabs, QObject *parent) : QObject(parent), m_tabs(tabs)
{
    connect(tabs.bar(), &QTabBar::currentChanged, this, [this] { m_tab = m_tabs.scope(); });
}

bool OptionForms::draw(const QString &provider, const QList<FormSpecs> &forms, const LookupFunction &lookup, const QStringList &locales)
{
    // Kinds of sources that have the same options leave the fields, and who stands in them, alone.
    const QString signature = provider + QLatin1Char('\n') + signatureOf(forms);
    if (signature == m_drawn)
        return false;
    keep();
    m_drawn = signature;
    m_provider = provider;
    m_tabs.clear();
    m_forms.clear();
    for (const FormSpecs &form : forms) {
        if (!form.specs.isEmpty())
            add(form, lookup, locales);
    }
    m_tabs.finish(m_tab);
    return true;
}

void OptionForms::add(const FormSpecs &wanted, const LookupFunction &lookup, const QStringList &locales)
{
    auto *form = new OptionForm;
    form->setSpecs(wanted.scope, wanted.specs, lookup);
    form->setLocales(locales);
    form->setValues(m_values.value(m_provider).scope(wanted.scope));
    connect(form, &OptionForm::changed, this, [this] {
        keep();
        m_tabs.refresh();
        Q_EMIT changed();
    });
    connect(form, &OptionForm::fileWanted, this,
            [this, scope = wanted.scope](const QString &key, const QString &value) { Q_EMIT fileWanted(scope, key, value); });
    m_tabs.add(form, wanted.title);
    m_forms.insert(wanted.scope, form);
}

void OptionForms::leave()
{
    keep();
    m_drawn.clear();
}

void OptionForms::keep()
{
    for (auto it = m_forms.cbegin(); it != m_forms.cend(); ++it)
        m_values[m_provider][it.key()] = valuesOf(it.key());
}

/// With values of hidden options, which return with their kind.
OptionValues OptionForms::valuesOf(const QString &scope) const
{
    const OptionForm *form = m_forms.value(scope);
    OptionValues values = form->values();
    const OptionValues before = m_values.value(m_provider).scope(scope);
    const auto keepHidden = [form](const QJsonObject &from, QJsonObject &to) {
        for (auto it = from.begin(); it != from.end(); ++it) {
            if (!form->editor(it.key()))
                to.insert(it.key(), it.value());
        }
    };
    keepHidden(before.values, values.values);
    for (auto it = before.perLocale.cbegin(); it != before.perLocale.cend(); ++it) {
        QJsonObject own = values.perLocale.value(it.key());
        keepHidden(it.value(), own);
        if (!own.isEmpty())
            values.perLocale.insert(it.key(), own);
    }
    return values;
}

Settings OptionForms::shown() const
{
    Settings settings;
    for (auto it = m_forms.cbegin(); it != m_forms.cend(); ++it)
        settings[it.key()] = it.value()->values();
    return settings;
}

Settings OptionForms::whole() const
{
    Settings settings;
    for (auto it = m_forms.cbegin(); it != m_forms.cend(); ++it)
        settings[it.key()] = valuesOf(it.key());
    return settings;
}

QMap<QString, Settings> OptionForms::values() const
{
    QMap<QString, Settings> all = m_values;
    for (auto it = m_forms.cbegin(); it != m_forms.cend(); ++it)
        all[m_provider][it.key()] = valuesOf(it.key());
    return all;
}

void OptionForms::setValues(const QMap<QString, Settings> &values, const QString &tab)
{
    m_forms.clear(); // what they say is older
    m_drawn.clear();
    m_values = values;
    m_tab = tab;
}

void OptionForms::setValues(const QString &provider, const Settings &settings)
{
    keep();
    m_forms.clear();
    m_values[provider] = settings;
}

void OptionForms::setOption(const QString &scope, const QString &key, const QJsonValue &value)
{
    OptionForm *form = m_forms.value(scope);
    if (!form)
        return;
    OptionValues values = form->values();
    values.values.insert(key, value);
    form->setValues(values);
    keep();
    m_tabs.refresh();
    Q_EMIT changed();
}

void OptionForms::setLocales(const QStringList &locales)
{
    for (OptionForm *form : std::as_const(m_forms))
        form->setLocales(locales);
}

void OptionForms::reset()
{
    for (OptionForm *form : std::as_const(m_forms)) {
        const QSignalBlocker quiet(form);
        form->resetAll();
    }
    keep();
    m_tabs.refresh();
    m_tabs.searchField()->setFocus(Qt::OtherFocusReason); // the button goes
    Q_EMIT changed();
}

/// The form of the first error comes forward: before its errors are shown, as the end of a search folds what it unfolded.
void OptionForms::showErrors(const QList<ExportError> &errors)
{
    OptionForm *first = nullptr;
    for (const ExportError &error : errors)
        first = first ? first : m_forms.value(error.field.section(QLatin1Char('.'), 0, 0));
    if (first)
        m_tabs.showForm(first->scope());
    for (OptionForm *form : std::as_const(m_forms)) {
        if (form != first)
            form->setErrors(errors);
    }
    if (first)
        first->setErrors(errors); // last: the focus goes there
}

} // namespace quayside
