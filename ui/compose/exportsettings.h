// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/batch.h"
#include "ui/options/optioneditor.h"

#include <QFrame>
#include <QMap>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace quayside {

class DestinationBox;
class FormatPicker;
class LocalesPicker;
class Notice;
class OptionForm;
class Section;

/// Everything about an export but its sources: who makes it, formats, options, languages, time zone, destination. Drawn from the
/// ProviderDescription of the chosen provider alone.
class ExportSettings final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExportSettings)

public:
    explicit ExportSettings(QWidget *parent = nullptr);

    /// Offers @p providers; the chosen one stays when it is still there.
    void setProviders(const QList<ProviderDescription> &providers);
    /// The chosen provider; null before setProviders.
    [[nodiscard]] const ProviderDescription *provider() const;
    /// Chooses a provider by its id, when it is there.
    void chooseProvider(const QString &id);
    /// Chooses the first that exports files of this computer.
    void chooseProviderOfPaths();
    /// Source kinds in use: their formats and reading options are offered. Tells nothing.
    void setSourceKinds(const QStringList &kinds);
    /// Everything but the sources, as it is set now.
    [[nodiscard]] Preset preset() const;
    /// Shows errors at their fields and returns those that have none here.
    QList<ExportError> showErrors(const QList<ExportError> &errors);
    /// Whether there is a format that fits all kinds of sources in use.
    [[nodiscard]] bool hasFormats() const { return !offeredTargets().isEmpty(); }
    void setExampleSource(const QString &title);
    void setDestination(const Destination &destination);
    /// What is remembered between two starts; no secrets in it.
    [[nodiscard]] QJsonObject state() const;
    void setState(const QJsonObject &state);
    void setLookup(std::function<LookupFunction(const QString &provider)> makeLookup);
    [[nodiscard]] FormatPicker *formats() const { return m_formats; }
    [[nodiscard]] LocalesPicker *locales() const { return m_locales; }
    [[nodiscard]] DestinationBox *destinationBox() const { return m_destination; }
    /// The form of a scope; null when it is not shown.
    [[nodiscard]] OptionForm *form(const QString &scope) const { return m_forms.value(scope); }
    /// Lookup function for the chosen provider; empty for this computer.
    [[nodiscard]] LookupFunction lookup() const;

Q_SIGNALS:
    void changed();
    void providerChanged();
    void accountsWanted();

private:
    void build();
    void onProviderPicked(int index);
    /// Offers what fits the provider and the kinds of source, with @p chosen of them chosen.
    void offerFormats(const QStringList &chosen);
    /// What is chosen now brings its forms.
    void takeFormats();
    void rebuildForms();
    void addForm(const QString &scope, const QString &title, const QList<OptionSpec> &specs);
    void keepValues();
    [[nodiscard]] OptionValues valuesOf(const QString &scope) const;
    void showPolicies();
    void refreshExample();
    /// Options of a format, or of reading, that are for the kinds of source at hand.
    [[nodiscard]] QList<OptionSpec> specsFor(const QString &scope) const;
    [[nodiscard]] QList<TargetFormat> offeredTargets() const;

    QList<ProviderDescription> m_providers;
    QString m_providerId;
    QStringList m_kinds;
    QComboBox *m_where;
    Notice *m_notice;
    FormatPicker *m_formats;
    QWidget *m_formsBox;
    QVBoxLayout *m_formsColumn;
    QMap<QString, OptionForm *> m_forms;
    QMap<QString, Settings> m_values;    ///< by provider, also of forms not shown now
    QMap<QString, QStringList> m_chosen; ///< provider → formats
    QMap<QString, bool> m_open;
    QString m_drawn;
    QWidget *m_localeBox;
    QLabel *m_localeTitle;
    LocalesPicker *m_locales;
    QWidget *m_zoneBox;
    QLineEdit *m_zone;
    QLabel *m_zoneError;
    DestinationBox *m_destination;
    QCheckBox *m_strict;
    QString m_exampleName;
    std::function<LookupFunction(const QString &)> m_makeLookup;
};

} // namespace quayside
