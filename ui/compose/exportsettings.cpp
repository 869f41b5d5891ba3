// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/exportsettings.h"

#include "settings/locales.h"
#include "ui/common/elidingcombobox.h"
#include "ui/common/icons.h"
#include "ui/common/notice.h"
#include "ui/common/taborder.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"
#include "ui/compose/destinationbox.h"
#include "ui/compose/formatpicker.h"
#include "ui/compose/formlabels.h"
#include "ui/compose/optionforms.h"
#include "ui/compose/optiontabs.h"
#include "ui/compose/settingsstate.h"
#include "ui/options/localespicker.h"
#include "ui/options/pickers.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <utility>

namespace quayside {

namespace {

QVBoxLayout *plainColumn(QWidget *owner, int gap)
{
    owner->setProperty("plain", true);
    auto *column = new QVBoxLayout(owner);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap);
    return column;
}

/// @p label before @p field, which begins at one line with its likes.
QHBoxLayout *beside(QLabel *label, QWidget *field)
{
    markFormLabel(label);
    auto *row = new QHBoxLayout;
    row->setSpacing(unit);
    row->addWidget(label, 0, Qt::AlignTop);
    row->addWidget(field, 1);
    label->setMinimumHeight(unit * 4); // the height of a field: its words stand beside the first line
    return row;
}

const QString accountsItem = QStringLiteral("\n accounts"); // cannot be a provider's id

} // namespace

ExportSettings::ExportSettings(QWidget *parent)
    : QFrame(parent), m_where(new ElidingComboBox), m_notice(new Notice), m_formats(new FormatPicker), m_options(new OptionTabs),
      m_forms(new OptionForms(*m_options, this)), m_localeBox(new QWidget), m_localeTitle(nullptr), m_locales(new LocalesPicker), m_zoneBox(new QWidget),
      m_zone(makeZoneField()), m_zoneError(makeLabel({}, "error")), m_destination(new DestinationBox),
      m_strict(new QCheckBox(tr("Treat &warnings as failures")))
{
    setProperty("card", true);
    build();
    connect(m_where, &QComboBox::activated, this, &ExportSettings::onProviderPicked);
    connect(m_formats, &FormatPicker::changed, this, [this] {
        takeFormats();
        Q_EMIT changed();
    });
    connect(m_options, &OptionTabs::resetWanted, this, &ExportSettings::resetOptions);
    connect(m_forms, &OptionForms::changed, this, &ExportSettings::changed);
    connect(m_forms, &OptionForms::fileWanted, this, &ExportSettings::looksWanted);
    connect(m_options, &OptionTabs::searchOpened, this, &ExportSettings::openSearch);
    connect(m_options, &OptionTabs::searching, this, &ExportSettings::keepPlace);
    connect(m_locales, &LocalesPicker::changed, this, [this] {
        m_forms->setLocales(m_locales->locales());
        Q_EMIT changed();
    });
    connect(m_zone, &QLineEdit::textChanged, this, [this] {
        m_zoneError->hide();
        Q_EMIT changed();
    });
    connect(m_destination, &DestinationBox::changed, this, &ExportSettings::changed);
    connect(m_strict, &QCheckBox::toggled, this, &ExportSettings::changed);
}

void ExportSettings::build()
{
    auto *inside = new QWidget;
    QVBoxLayout *column = plainColumn(inside, unit);
    column->setContentsMargins(unit * 2, unit, unit * 2, unit * 2);
    QLabel *where = makeLabel(tr("W&here"), "heading");
    where->setBuddy(m_where);
    m_where->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // account names may be long
    m_where->setMinimumContentsLength(8);
    describe(m_where, tr("Where the export is made"), tr("This computer, or an account of a remote service"));
    column->addLayout(beside(where, m_where));
    m_notice->setFolding();
    column->addWidget(m_notice);
    column->addSpacing(unit / 2);
    column->addWidget(makeLabel(tr("Formats"), "heading"));
    column->addWidget(m_formats);
    column->addSpacing(unit / 2);
    column->addWidget(makeLanguages());
    column->addWidget(makeZone());
    describe(m_strict, tr("Treat warnings as failures"), tr("A missing image or a dead link then stops the file instead of being reported"));
    column->addWidget(m_strict);
    column->addSpacing(unit / 2);
    column->addWidget(m_options);
    column->addStretch();
    m_column = column;

    m_scroll = makeScrollArea(inside);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(1, unit / 2, 1, unit / 2);
    outer->addWidget(m_scroll, 1);
    auto *line = new QFrame;
    line->setProperty("divider", true);
    outer->addWidget(line);
    m_destination->setContentsMargins(unit * 2, unit / 2, unit * 2, unit / 2);
    outer->addWidget(m_destination);
}

/// The options go to the top, so that what is found has the room below.
void ExportSettings::openSearch()
{
    keepPlace(true);
    m_scroll->verticalScrollBar()->setValue(m_options->mapTo(m_scroll->widget(), QPoint()).y());
}

/// After a search the form stands where it stood before.
void ExportSettings::keepPlace(bool searching)
{
    if (searching && m_beforeSearch < 0)
        m_beforeSearch = m_scroll->verticalScrollBar()->value();
    if (!searching)
        m_scroll->verticalScrollBar()->setValue(std::exchange(m_beforeSearch, -1));
}

QWidget *ExportSettings::makeLanguages()
{
    QVBoxLayout *column = plainColumn(m_localeBox, unit / 2);
    m_localeTitle = makeLabel(tr("Languages"), "heading");
    column->addLayout(beside(m_localeTitle, m_locales));
    return m_localeBox;
}

QWidget *ExportSettings::makeZone()
{
    QVBoxLayout *column = plainColumn(m_zoneBox, 2);
    QLabel *label = makeLabel(tr("&Time zone"));
    label->setBuddy(m_zone);
    describe(m_zone, tr("Time zone"), tr("Dates in the result are seen from here. Empty: UTC."));
    m_zoneError->setWordWrap(true);
    m_zoneError->hide();
    column->addLayout(beside(label, m_zone));
    column->addWidget(m_zoneError);
    return m_zoneBox;
}

void ExportSettings::setProviders(const QList<ProviderDescription> &providers)
{
    m_forms->leave();
    m_providers = providers;
    const QSignalBlocker quiet(m_where);
    m_where->clear();
    for (const ProviderDescription &one : providers) {
        const bool saysItself = one.onThisComputer || one.name.contains(one.service, Qt::CaseInsensitive);
        m_where->addItem(themedIcon(one.onThisComputer ? QStringLiteral("computer") : QStringLiteral("cloud")),
                         saysItself ? one.name : tr("%1 (%2)").arg(one.name, one.service), one.id);
    }
    m_where->insertSeparator(m_where->count());
    m_where->addItem(themedIcon(QStringLiteral("add")), tr("Add or manage accounts…"), accountsItem);
    const QString wanted = m_where->findData(m_providerId) >= 0 ? m_providerId : providers.isEmpty() ? QString() : providers.first().id;
    if (!m_providerId.isEmpty())
        m_localesOf[m_providerId] = m_locales->locales();
    m_providerId.clear();
    chooseProvider(wanted);
}

const ProviderDescription *ExportSettings::provider() const
{
    const auto it = std::find_if(m_providers.cbegin(), m_providers.cend(), [this](const auto &one) { return one.id == m_providerId; });
    return it == m_providers.cend() ? nullptr : &*it;
}

void ExportSettings::onProviderPicked(int index)
{
    const QString id = m_where->itemData(index).toString();
    if (id == accountsItem) {
        m_where->setCurrentIndex(m_where->findData(m_providerId));
        Q_EMIT accountsWanted();
        return;
    }
    chooseProvider(id);
}

void ExportSettings::chooseProviderOfPaths()
{
    const auto it = std::find_if(m_providers.cbegin(), m_providers.cend(), [](const ProviderDescription &one) { return one.takesPaths(); });
    if (it != m_providers.cend())
        chooseProvider(it->id);
}

void ExportSettings::chooseProvider(const QString &id)
{
    const int at = m_where->findData(id);
    if (at < 0 || id == m_providerId)
        return;
    m_forms->leave();
    if (!m_providerId.isEmpty())
        m_localesOf[m_providerId] = m_locales->locales();
    m_providerId = id;
    m_locales->setLocales(m_localesOf.value(id));
    m_where->setCurrentIndex(at);
    const ProviderDescription *now = provider();
    if (!now)
        return;
    m_kinds.clear();
    const QStringList before = m_chosen.value(id);
    offerFormats(before.isEmpty() && !now->targets.isEmpty() ? QStringList{now->targets.first().id} : before);
    if (now->notices.isEmpty())
        m_notice->dismiss();
    else
        m_notice->tell(Notice::Kind::Warning, now->notices.join(QLatin1Char('\n')));
    showPolicies();
    Q_EMIT providerChanged();
    Q_EMIT changed();
}

void ExportSettings::setSourceKinds(const QStringList &kinds)
{
    if (kinds == m_kinds || !provider())
        return;
    m_kinds = kinds;
    offerFormats(m_chosen.value(m_providerId));
}

void ExportSettings::offerFormats(const QStringList &chosen)
{
    {
        const QSignalBlocker quiet(m_formats);
        m_formats->setTargets(offeredTargets());
        m_formats->setChosen(chosen);
    }
    takeFormats();
}

QList<TargetFormat> ExportSettings::offeredTargets() const
{
    const ProviderDescription *now = provider();
    QList<TargetFormat> result;
    for (const TargetFormat &target : now ? now->targets : QList<TargetFormat>()) {
        const bool fits = std::all_of(m_kinds.cbegin(), m_kinds.cend(), [&](const QString &kind) {
            const SourceKind *known = now->sourceKind(kind);
            return !known || known->targets.isEmpty() || known->targets.contains(target.id);
        });
        if (fits)
            result.append(target);
    }
    return result;
}

QList<OptionSpec> ExportSettings::specsFor(const QString &scope) const
{
    const ProviderDescription *now = provider();
    QList<OptionSpec> specs;
    if (!now)
        return specs;
    QStringList kinds = m_kinds;
    if (kinds.isEmpty() && !now->sourceKinds.isEmpty())
        kinds = {now->sourceKinds.first().id};
    for (const QString &kind : std::as_const(kinds)) {
        for (const OptionSpec &spec : now->scope(kind, scope)) {
            const bool there = std::any_of(specs.cbegin(), specs.cend(), [&](const OptionSpec &one) { return one.key == spec.key; });
            if (!there)
                specs.append(spec);
        }
    }
    return specs;
}

void ExportSettings::takeFormats()
{
    m_chosen[m_providerId] = m_formats->chosen();
    rebuildForms();
}

void ExportSettings::rebuildForms()
{
    const ProviderDescription *now = provider();
    if (!now)
        return;
    QList<FormSpecs> wanted;
    for (const TargetFormat &target : now->targets) {
        if (m_formats->chosen().contains(target.id))
            wanted.append({target.id, target.name, specsFor(target.id)});
    }
    wanted.append({commonScope, tr("All formats"), now->commonOptions});
    wanted.append({readScope, tr("Reading"), specsFor(readScope)});
    if (m_forms->draw(m_providerId, wanted, lookup(), m_locales->locales()))
        tabInOrder(this);
}

void ExportSettings::resetOptions()
{
    const Preset before = wholePreset();
    m_forms->reset();
    Q_EMIT wasReset(before);
}

void ExportSettings::setOption(const QString &scope, const QString &key, const QJsonValue &value)
{
    m_forms->setOption(scope, key, value);
}

OptionForm *ExportSettings::form(const QString &scope) const
{
    return m_forms->form(scope);
}

void ExportSettings::showPolicies()
{
    const ProviderDescription *now = provider();
    m_localeBox->setVisible(now && now->localePolicy != LocalePolicy::None);
    m_localeTitle->setText(now && now->localeRequired ? tr("Languages (needed)") : tr("Languages"));
    m_locales->setAllowed(now ? now->allowedLocales : QStringList());
    m_locales->setLookup(now ? now->localeLookup : QString(), lookup());
    m_zoneBox->setVisible(now && now->zonePolicy != ZonePolicy::None);
    m_zone->setPlaceholderText(now && now->zonePolicy == ZonePolicy::Required ? tr("Needed, such as Europe/Vienna")
                                                                              : tr("UTC, or a place such as Europe/Vienna"));
}

Preset ExportSettings::preset() const
{
    Preset preset;
    preset.provider = m_providerId;
    preset.targets = m_formats->chosen();
    preset.settings = m_forms->shown();
    const ProviderDescription *now = provider();
    if (now && now->localePolicy != LocalePolicy::None)
        preset.locales = m_locales->locales();
    if (now && now->zonePolicy != ZonePolicy::None)
        preset.timeZone = pickedId(m_zone->text());
    preset.destination = m_destination->destination();
    preset.strict = m_strict->isChecked();
    return preset;
}

Preset ExportSettings::wholePreset() const
{
    Preset whole = preset();
    whole.settings = m_forms->whole();
    return whole;
}

bool ExportSettings::setPreset(const Preset &preset)
{
    const bool known = std::any_of(m_providers.cbegin(), m_providers.cend(), [&](const auto &one) { return one.id == preset.provider; });
    if (!known)
        return false;
    m_forms->setValues(preset.provider, preset.settings);
    m_chosen[preset.provider] = preset.targets;
    if (!m_providerId.isEmpty())
        m_localesOf[m_providerId] = m_locales->locales();
    m_localesOf[preset.provider] = preset.locales;
    m_zone->setText(preset.timeZone);
    m_strict->setChecked(preset.strict);
    Destination to = m_destination->destination();
    if (!preset.destination.folder.isEmpty())
        to.folder = preset.destination.folder;
    to.nameTemplate = preset.destination.nameTemplate;
    to.onConflict = preset.destination.onConflict;
    m_destination->setDestination(to);
    m_providerId.clear();
    chooseProvider(preset.provider);
    return true;
}

void ExportSettings::setHeader(QWidget *widget)
{
    widget->setContentsMargins(0, 0, 0, unit / 2);
    m_column->insertWidget(0, widget);
}

QList<ExportError> ExportSettings::showErrors(const QList<ExportError> &errors)
{
    QList<ExportError> rest;
    m_locales->showError({});
    m_zoneError->hide();
    m_destination->showFolderError({});
    m_forms->showErrors(errors);
    for (const ExportError &error : errors) {
        const QString scope = error.field.section(QLatin1Char('.'), 0, 0);
        if (m_forms->form(scope)) {
            // Said at its field.
        } else if (error.code == ErrorCode::UnknownLocale || error.code == ErrorCode::LocaleNotAllowed || scope == QLatin1StringView("locale")) {
            m_locales->showError(sentence(error));
        } else if (error.code == ErrorCode::UnknownTimeZone || error.code == ErrorCode::TimeZoneRequired) {
            m_zoneError->setText(sentence(error));
            m_zoneError->show();
        } else if (error.code == ErrorCode::DestinationMissing || error.code == ErrorCode::DestinationNotWritable) {
            m_destination->showFolderError(sentence(error));
        }
        rest.append(error);
    }
    if (QWidget *wrong = rest.isEmpty() ? nullptr : m_scroll->widget()->focusWidget(); wrong && wrong->isVisible())
        m_scroll->ensureWidgetVisible(wrong, 0, unit * 8);
    return rest;
}

void ExportSettings::setExample(const QString &name)
{
    m_destination->setExample(name);
}

void ExportSettings::setDestination(const Destination &destination)
{
    m_destination->setDestination(destination);
}

QJsonObject ExportSettings::state() const
{
    SettingsState kept;
    kept.provider = m_providerId;
    kept.targets = m_chosen;
    kept.settings = m_forms->values();
    kept.locales = m_localesOf;
    kept.locales[m_providerId] = m_locales->locales();
    kept.favouriteLocales = m_locales->favourites();
    kept.zone = m_zone->text();
    kept.destination = m_destination->destination();
    kept.strict = m_strict->isChecked();
    kept.tab = m_forms->tab();
    return toJson(kept, m_providers);
}

void ExportSettings::setState(const QJsonObject &state)
{
    const SettingsState kept = settingsStateFromJson(state);
    m_forms->setValues(kept.settings, kept.tab);
    m_chosen = kept.targets;
    m_localesOf = kept.locales;
    m_locales->setFavourites(kept.favouriteLocales);
    m_locales->setLocales(m_localesOf.value(kept.provider));
    m_zone->setText(kept.zone);
    m_strict->setChecked(kept.strict);
    if (!kept.destination.folder.isEmpty())
        m_destination->setDestination(kept.destination);
    if (m_providers.isEmpty()) {
        m_providerId = kept.provider; // setProviders chooses it
        return;
    }
    m_providerId.clear();
    chooseProvider(m_where->findData(kept.provider) >= 0 ? kept.provider : m_providers.first().id);
}

void ExportSettings::setLookup(std::function<LookupFunction(const QString &)> makeLookup)
{
    m_makeLookup = std::move(makeLookup);
}

LookupFunction ExportSettings::lookup() const
{
    return m_makeLookup ? m_makeLookup(m_providerId) : LookupFunction();
}

} // namespace quayside
