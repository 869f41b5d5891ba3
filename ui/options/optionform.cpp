// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/options/optionform.h"

#include "ui/common/theme.h"
#include "ui/common/widgets.h"
#include "ui/options/optiongroup.h"

#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace quayside {

namespace {

/// Fields narrower than this have their labels above them.
constexpr int besideFrom = unit * 48;

bool isNothing(const QJsonValue &value)
{
    return value.isUndefined() || value.isNull();
}

/// By group, in the order in which they come; what must be given first, and its group too.
QList<QList<OptionSpec>> grouped(const QList<OptionSpec> &specs)
{
    QList<QList<OptionSpec>> groups;
    for (const OptionSpec &spec : specs) {
        const auto known = std::find_if(groups.begin(), groups.end(), [&](const QList<OptionSpec> &one) { return one.constFirst().group == spec.group; });
        if (known == groups.end())
            groups.append(QList<OptionSpec>{spec});
        else
            known->append(spec);
    }
    const auto isFirst = [](const OptionSpec &spec) { return spec.required && !spec.advanced; };
    for (QList<OptionSpec> &group : groups)
        std::stable_partition(group.begin(), group.end(), isFirst);
    std::stable_partition(groups.begin(), groups.end(), [&](const QList<OptionSpec> &group) { return isFirst(group.constFirst()); });
    return groups;
}

} // namespace

OptionForm::OptionForm(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this)), m_tabs(new QTabBar)
{
    setProperty("plain", true);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(unit);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(true);
    describe(m_tabs, tr("Language these values are for"), tr("Values under “All” hold for every language without a value of its own"));
    m_column->addWidget(m_tabs);
    m_tabs->hide();
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        if (index >= 0)
            showLocale(m_tabs->tabData(index).toString());
    });
}

void OptionForm::setSpecs(const QString &scope, const QList<OptionSpec> &specs, const LookupFunction &lookup)
{
    m_scope = scope;
    m_specs = specs;
    m_values = {};
    m_shownLocale.clear();
    build(lookup);
    setLocales(m_locales);
}

void OptionForm::build(const LookupFunction &lookup)
{
    delete m_body;
    m_rows.clear();
    m_groups.clear();
    m_body = new QWidget;
    m_body->setProperty("plain", true);
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(unit + unit / 2);
    m_column->addWidget(m_body);
    // Choices may depend on earlier fields: a project's versions.
    const LookupFunction withFields = [this, lookup](LookupQuestion question, LookupAnswer answer) {
        question.fields = m_values.values;
        lookup(question, std::move(answer));
    };
    for (const QList<OptionSpec> &specs : grouped(m_specs)) {
        auto *group = new OptionGroup(specs.constFirst().group, specs, lookup ? withFields : LookupFunction(), m_rows);
        column->addWidget(group);
        m_groups.append(group);
    }
    for (OptionRow *row : std::as_const(m_rows)) {
        connect(row, &OptionRow::edited, this, [this, row] { onEdited(*row); });
        connect(row, &OptionRow::resetWanted, this, [this, row] { onReset(*row); });
        connect(row->editor(), &OptionEditor::fileWanted, this,
                [this, editor = row->editor()] { Q_EMIT fileWanted(editor->spec().key, editor->value().toString()); });
    }
    placeLabels();
    refresh();
}

void OptionForm::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeLabels();
}

/// All fields of a form begin at the same place.
void OptionForm::placeLabels()
{
    int widest = 0;
    for (const OptionRow *row : std::as_const(m_rows))
        widest = std::max(widest, row->labelHint());
    const int labels = width() >= besideFrom && !m_labelsAbove ? std::min(widest, width() * 2 / 5) : 0;
    for (OptionRow *row : std::as_const(m_rows))
        row->setLabelWidth(labels);
}

void OptionForm::onEdited(OptionRow &row)
{
    keep(row);
    check(row);
    refresh();
    Q_EMIT changed();
}

void OptionForm::onReset(OptionRow &row)
{
    const OptionSpec &spec = row.spec();
    const bool ofLocale = spec.perLocale && !m_shownLocale.isEmpty();
    row.editor()->setValue(ofLocale ? optionValue(m_specs, m_values, spec.key) : spec.defaultValue);
    onEdited(row);
    row.editor()->setFocus(Qt::OtherFocusReason); // the button goes
}

void OptionForm::keep(const OptionRow &row)
{
    const OptionSpec &spec = row.spec();
    const QJsonValue value = row.editor()->value();
    const bool ofLocale = spec.perLocale && !m_shownLocale.isEmpty();
    QJsonObject &target = ofLocale ? m_values.perLocale[m_shownLocale] : m_values.values;
    const QJsonValue inherited = ofLocale ? optionValue(m_specs, m_values, spec.key) : spec.defaultValue;
    if (isNothing(value) || value == inherited)
        target.remove(spec.key);
    else
        target.insert(spec.key, value);
    if (ofLocale && target.isEmpty())
        m_values.perLocale.remove(m_shownLocale);
}

void OptionForm::check(OptionRow &row) const
{
    const QJsonValue value = row.editor()->value();
    const auto result = isNothing(value) ? Result<void>() : checkValue(m_scope, row.spec(), value);
    row.showError(result ? QString() : sentence(result.error()));
}

void OptionForm::refresh()
{
    const QJsonObject effective = effectiveValues(m_specs, m_values, m_shownLocale);
    const QJsonObject own = m_shownLocale.isEmpty() ? m_values.values : m_values.perLocale.value(m_shownLocale);
    for (OptionRow *row : std::as_const(m_rows)) {
        const bool hiddenByTab = !m_shownLocale.isEmpty() && !row->spec().perLocale;
        row->setVisible(quayside::isEnabled(row->spec(), effective) && !hiddenByTab && row->matches(m_search));
        row->setChanged(own.contains(row->spec().key));
    }
    for (OptionGroup *group : std::as_const(m_groups))
        group->refresh(!m_search.isEmpty());
}

int OptionForm::setSearch(const QString &text)
{
    m_search = text.split(u' ', Qt::SkipEmptyParts);
    refresh();
    return int(std::count_if(m_rows.cbegin(), m_rows.cend(), [](const OptionRow *row) { return !row->isHidden(); }));
}

int OptionForm::changedCount() const
{
    const OptionValues now = values();
    return std::accumulate(now.perLocale.cbegin(), now.perLocale.cend(), int(now.values.size()),
                           [](int sum, const QJsonObject &own) { return sum + int(own.size()); });
}

void OptionForm::setLocales(const QStringList &locales)
{
    m_locales = locales;
    const bool anyPerLocale = std::any_of(m_specs.cbegin(), m_specs.cend(), [](const OptionSpec &spec) { return spec.perLocale; });
    const bool tabs = anyPerLocale && locales.size() > 1;
    const QString shown = tabs && locales.contains(m_shownLocale) ? m_shownLocale : QString();
    const QSignalBlocker quiet(m_tabs);
    while (m_tabs->count() > 0)
        m_tabs->removeTab(0);
    m_tabs->addTab(tr("All"));
    m_tabs->setTabData(0, QString());
    for (const QString &locale : locales)
        m_tabs->setTabData(m_tabs->addTab(locale), locale);
    m_tabs->setCurrentIndex(tabs ? 1 + int(locales.indexOf(shown)) : 0);
    m_tabs->setVisible(tabs);
    showLocale(shown);
}

void OptionForm::showLocale(const QString &locale)
{
    m_shownLocale = locale;
    for (OptionRow *row : std::as_const(m_rows)) {
        row->editor()->setValue(shownValue(row->spec()));
        row->showError({});
    }
    refresh();
}

QJsonValue OptionForm::shownValue(const OptionSpec &spec) const
{
    return optionValue(m_specs, m_values, spec.key, spec.perLocale ? m_shownLocale : QString());
}

OptionValues OptionForm::values() const
{
    OptionValues result;
    const auto take = [this](const QJsonObject &from, const QJsonObject &effective) {
        QJsonObject kept;
        for (const OptionSpec &spec : m_specs) {
            if (from.contains(spec.key) && quayside::isEnabled(spec, effective))
                kept.insert(spec.key, from.value(spec.key));
        }
        return kept;
    };
    result.values = take(m_values.values, effectiveValues(m_specs, m_values));
    for (auto it = m_values.perLocale.cbegin(); it != m_values.perLocale.cend(); ++it) {
        const QJsonObject kept = take(it.value(), effectiveValues(m_specs, m_values, it.key()));
        if (m_locales.contains(it.key()) && !kept.isEmpty())
            result.perLocale.insert(it.key(), kept);
    }
    return result;
}

void OptionForm::setValues(const OptionValues &values)
{
    m_values = values;
    showLocale(m_shownLocale);
}

int OptionForm::setErrors(const QList<ExportError> &errors)
{
    for (OptionRow *row : std::as_const(m_rows))
        row->showError({});
    int shown = 0;
    for (const ExportError &error : errors) {
        OptionRow *row = error.field.startsWith(m_scope + QLatin1Char('.')) ? find(error.field.mid(m_scope.size() + 1)) : nullptr;
        if (!row)
            continue;
        row->showError(sentence(error));
        for (OptionGroup *group : std::as_const(m_groups))
            group->reveal(row);
        if (++shown == 1)
            row->editor()->setFocus();
    }
    return shown;
}

void OptionForm::resetAll()
{
    m_values = {};
    showLocale(m_shownLocale);
    Q_EMIT changed();
}

OptionEditor *OptionForm::editor(const QString &key) const
{
    const OptionRow *row = find(key);
    return row ? row->editor() : nullptr;
}

QString OptionForm::errorText(const QString &key) const
{
    const OptionRow *row = find(key);
    return row ? row->errorText() : QString();
}

bool OptionForm::isOffered(const QString &key) const
{
    const OptionRow *row = find(key);
    return row && !row->isHidden();
}

OptionRow *OptionForm::find(const QString &key) const
{
    const auto it = std::find_if(m_rows.cbegin(), m_rows.cend(), [&](const OptionRow *row) { return row->spec().key == key; });
    return it == m_rows.cend() ? nullptr : *it;
}

} // namespace quayside
