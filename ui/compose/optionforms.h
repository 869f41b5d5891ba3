// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/batch.h"
#include "ui/options/optioneditor.h"

#include <QMap>
#include <QObject>

namespace quayside {

class OptionForm;
class OptionTabs;

/// The options that one form shows.
struct FormSpecs {
    QString scope;
    QString title;
    QList<OptionSpec> specs;
};

/// The options of an export as forms, one a scope, and what was filled in for every provider: it comes back with its format, its kind of source and its
/// provider.
class OptionForms final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OptionForms)

public:
    /// Shows the forms in @p tabs.
    explicit OptionForms(OptionTabs &tabs, QObject *parent = nullptr);

    /// Shows @p forms of @p provider. Forms with the same fields as before stay, and so does who stands in them. Whether any is new.
    bool draw(const QString &provider, const QList<FormSpecs> &forms, const LookupFunction &lookup, const QStringList &locales);
    /// Another provider is next: keeps what is filled in, and draws all forms anew.
    void leave();
    /// What the forms say.
    [[nodiscard]] Settings shown() const;
    /// As above, with values of options that the current sources do not have.
    [[nodiscard]] Settings whole() const;
    /// All that was filled in, by provider.
    [[nodiscard]] QMap<QString, Settings> values() const;
    /// Takes @p values for those of all providers, with the form of @p tab in front.
    void setValues(const QMap<QString, Settings> &values, const QString &tab);
    /// Takes @p settings for those of @p provider; leave() and draw() show them.
    void setValues(const QString &provider, const Settings &settings);
    /// Puts @p value into the field of option @p key of @p scope, if it is shown.
    void setOption(const QString &scope, const QString &key, const QJsonValue &value);
    void setLocales(const QStringList &locales);
    /// All options to their defaults.
    void reset();
    /// Shows errors at their fields, and the form of the first one.
    void showErrors(const QList<ExportError> &errors);
    /// The form of a scope; null if not shown.
    [[nodiscard]] OptionForm *form(const QString &scope) const { return m_forms.value(scope); }
    /// Scope whose options are shown, even while it is not there.
    [[nodiscard]] QString tab() const { return m_tab; }

Q_SIGNALS:
    void changed();
    /// The file that is the value of an option is to be edited, see setOption().
    void fileWanted(const QString &scope, const QString &key, const QString &file);

private:
    void keep();
    void add(const FormSpecs &wanted, const LookupFunction &lookup, const QStringList &locales);
    [[nodiscard]] OptionValues valuesOf(const QString &scope) const;

    OptionTabs &m_tabs;
    QString m_provider; ///< of the forms
    QMap<QString, OptionForm *> m_forms;
    QMap<QString, Settings> m_values; ///< by provider, including forms not shown
    QString m_drawn;                  ///< signature of the forms
    QString m_tab;
};

} // namespace quayside
