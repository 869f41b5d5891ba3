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
class QScrollArea;
class QVBoxLayout;

namespace quayside {

class DestinationBox;
class FormatPicker;
class LocalesPicker;
class Notice;
class OptionForm;
class OptionForms;
class OptionTabs;

/// All settings of an export but its sources, built only from the provider's ProviderDescription.
class ExportSettings final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExportSettings)

public:
    explicit ExportSettings(QWidget *parent = nullptr);

    /// Offers @p providers, keeping the choice if still there.
    void setProviders(const QList<ProviderDescription> &providers);
    /// The chosen provider; null before setProviders.
    [[nodiscard]] const ProviderDescription *provider() const;
    /// Chooses a provider by id, if there.
    void chooseProvider(const QString &id);
    /// Chooses the first provider that exports local files.
    void chooseProviderOfPaths();
    /// Offers these kinds' formats and reading options. Emits nothing.
    void setSourceKinds(const QStringList &kinds);
    /// The current settings without sources.
    [[nodiscard]] Preset preset() const;
    /// As above, with values of options that the current sources do not have.
    [[nodiscard]] Preset wholePreset() const;
    /// Takes over all settings of @p preset; those it does not name are the defaults. Whether its provider is there.
    bool setPreset(const Preset &preset);
    /// Puts @p widget above everything. It scrolls with the form: a low window has no room to pin it.
    void setHeader(QWidget *widget);
    /// Shows errors at their fields; returns the rest.
    QList<ExportError> showErrors(const QList<ExportError> &errors);
    /// Whether a format fits all current source kinds.
    [[nodiscard]] bool hasFormats() const { return !offeredTargets().isEmpty(); }
    /// A name that a result would get.
    void setExample(const QString &name);
    void setDestination(const Destination &destination);
    /// Puts @p value into the field of option @p key of @p scope.
    void setOption(const QString &scope, const QString &key, const QJsonValue &value);
    /// What to remember until the next start; no secrets.
    [[nodiscard]] QJsonObject state() const;
    void setState(const QJsonObject &state);
    void setLookup(std::function<LookupFunction(const QString &provider)> makeLookup);
    [[nodiscard]] FormatPicker *formats() const { return m_formats; }
    [[nodiscard]] LocalesPicker *locales() const { return m_locales; }
    [[nodiscard]] OptionTabs *options() const { return m_options; }
    [[nodiscard]] DestinationBox *destinationBox() const { return m_destination; }
    /// The form of a scope; null if not shown.
    [[nodiscard]] OptionForm *form(const QString &scope) const;
    /// The chosen provider's lookup function; empty for this computer.
    [[nodiscard]] LookupFunction lookup() const;

Q_SIGNALS:
    void changed();
    void providerChanged();
    /// All options went to their defaults; @p before: what the form said.
    void wasReset(const quayside::Preset &before);
    void accountsWanted();
    /// The theme file that is the value of an option is to be edited, see setOption().
    void looksWanted(const QString &scope, const QString &key, const QString &theme);

private:
    void build();
    void onProviderPicked(int index);
    /// Offers what fits, with @p chosen selected.
    void offerFormats(const QStringList &chosen);
    /// Shows the forms of the chosen formats.
    void takeFormats();
    void rebuildForms();
    void resetOptions();
    QWidget *makeLanguages();
    QWidget *makeZone();
    void showPolicies();
    void openSearch();
    void keepPlace(bool searching);
    /// Options for the current source kinds.
    [[nodiscard]] QList<OptionSpec> specsFor(const QString &scope) const;
    [[nodiscard]] QList<TargetFormat> offeredTargets() const;

    QList<ProviderDescription> m_providers;
    QString m_providerId;
    QStringList m_kinds;
    QComboBox *m_where;
    Notice *m_notice;
    FormatPicker *m_formats;
    OptionTabs *m_options;
    OptionForms *m_forms;
    QVBoxLayout *m_column = nullptr; ///< what scrolls
    QScrollArea *m_scroll = nullptr;
    QMap<QString, QStringList> m_chosen;    ///< provider → formats
    QMap<QString, QStringList> m_localesOf; ///< provider → languages, while another one is chosen
    int m_beforeSearch = -1;                ///< where the form stood when a search began; -1: none is on
    QWidget *m_localeBox;
    QLabel *m_localeTitle;
    LocalesPicker *m_locales;
    QWidget *m_zoneBox;
    QLineEdit *m_zone;
    QLabel *m_zoneError;
    DestinationBox *m_destination;
    QCheckBox *m_strict;
    std::function<LookupFunction(const QString &)> m_makeLookup;
};

} // namespace quayside
