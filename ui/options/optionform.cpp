// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/options/optionform.h"

#include "ui/common/theme.h"
#include "ui/common/widgets.h"

#include <QGridLayout>
#include <QTabBar>

namespace quayside {

namespace {

QGridLayout *addGrid(QVBoxLayout *column)
{
    auto *grid = new QGridLayout;
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(unit);
    grid->setVerticalSpacing(unit);
    column->addLayout(grid);
    return grid;
}

bool isNothing(const QJsonValue &value)
{
    return value.isUndefined() || value.isNull();
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
    m_grids.clear();
    m_advanced = nullptr;
    m_body = new QWidget;
    m_body->setProperty("plain", true);
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(unit);
    m_column->addWidget(m_body);
    // Choices may depend on earlier fields: a project's versions.
    const LookupFunction withFields = [this, lookup](LookupQuestion question, LookupAnswer answer) {
        question.fields = m_values.values;
        lookup(question, std::move(answer));
    };
    for (const OptionSpec &spec : std::as_const(m_specs))
        addRow(gridFor(spec), spec, lookup ? withFields : LookupFunction());
    refresh();
}

QGridLayout *OptionForm::gridFor(const OptionSpec &spec)
{
    const QString key = (spec.advanced ? QStringLiteral("+") : QString()) + spec.group;
    if (QGridLayout *known = m_grids.value(key))
        return known;
    auto *column = static_cast<QVBoxLayout *>(m_body->layout());
    if (spec.advanced) {
        if (!m_advanced) {
            auto *inside = new QWidget;
            inside->setProperty("plain", true);
            auto *insideColumn = new QVBoxLayout(inside);
            insideColumn->setContentsMargins(0, 0, 0, 0);
            insideColumn->setSpacing(unit);
            m_advanced = new Section(tr("More options"), inside, false);
            column->addWidget(m_advanced);
        }
        column = static_cast<QVBoxLayout *>(m_advanced->content()->layout());
    } else if (m_advanced) {
        column->removeWidget(m_advanced); // stays last
    }
    if (!spec.group.isEmpty())
        column->addWidget(makeLabel(spec.group, "heading"));
    QGridLayout *grid = addGrid(column);
    m_grids.insert(key, grid);
    if (m_advanced && !spec.advanced)
        column->addWidget(m_advanced);
    return grid;
}

void OptionForm::addRow(QGridLayout *grid, const OptionSpec &spec, const LookupFunction &lookup)
{
    Row row{spec, makeOptionEditor(spec, lookup), nullptr, makeLabel({}, "error"), nullptr, new QWidget};
    auto *box = new QGridLayout(row.box);
    box->setContentsMargins(0, 0, 0, 0);
    box->setHorizontalSpacing(unit / 2);
    box->setVerticalSpacing(2);
    int line = 0;
    if (!row.editor->hasOwnLabel()) {
        row.label = makeLabel(spec.required ? tr("%1 (needed)").arg(spec.label) : spec.label);
        row.label->setWordWrap(true);
        row.label->setToolTip(spec.help);
        row.label->setBuddy(row.editor);
        box->addWidget(row.label, line++, 0);
    }
    row.reset = makeToolButton(QStringLiteral("reset"), tr("Back to the default of “%1”").arg(spec.label));
    row.reset->setIconSize({16, 16});
    QSizePolicy keepsPlace = row.reset->sizePolicy();
    keepsPlace.setRetainSizeWhenHidden(true);
    row.reset->setSizePolicy(keepsPlace);
    box->addWidget(row.editor, line, 0);
    box->addWidget(row.reset, line, 1, Qt::AlignTop);
    box->addWidget(row.error, line + 1, 0);
    box->setColumnStretch(0, 1);
    row.error->setWordWrap(true);
    row.error->hide();
    row.editor->setValue(spec.defaultValue);
    const int at = int(m_rows.size());
    connect(row.editor, &OptionEditor::edited, this, [this, at] { onEdited(at); });
    connect(row.editor, &OptionEditor::fileWanted, this, [this, editor = row.editor] { Q_EMIT fileWanted(editor->spec().key, editor->value().toString()); });
    connect(row.reset, &QToolButton::clicked, this, [this, at] {
        Row &own = m_rows[at];
        const bool ofLocale = own.spec.perLocale && !m_shownLocale.isEmpty();
        own.editor->setValue(ofLocale ? optionValue(m_specs, m_values, own.spec.key) : own.spec.defaultValue);
        onEdited(at);
    });
    grid->addWidget(row.box, grid->rowCount(), 0);
    m_rows.append(row);
}

void OptionForm::onEdited(int at)
{
    Row &row = m_rows[at];
    keep(row);
    check(row);
    refresh();
    Q_EMIT changed();
}

void OptionForm::keep(const Row &row)
{
    const QJsonValue value = row.editor->value();
    const bool ofLocale = row.spec.perLocale && !m_shownLocale.isEmpty();
    QJsonObject &target = ofLocale ? m_values.perLocale[m_shownLocale] : m_values.values;
    const QJsonValue inherited = ofLocale ? optionValue(m_specs, m_values, row.spec.key) : row.spec.defaultValue;
    if (isNothing(value) || value == inherited)
        target.remove(row.spec.key);
    else
        target.insert(row.spec.key, value);
    if (ofLocale && target.isEmpty())
        m_values.perLocale.remove(m_shownLocale);
}

void OptionForm::check(Row &row)
{
    const QJsonValue value = row.editor->value();
    const auto result = isNothing(value) ? Result<void>() : checkValue(m_scope, row.spec, value);
    showError(row, result ? QString() : sentence(result.error()));
}

void OptionForm::showError(Row &row, const QString &words)
{
    row.error->setText(words);
    row.error->setVisible(!words.isEmpty());
    row.editor->setInvalid(!words.isEmpty());
}

void OptionForm::refresh()
{
    const QJsonObject effective = effectiveValues(m_specs, m_values, m_shownLocale);
    for (Row &row : m_rows) {
        const bool hiddenByTab = !m_shownLocale.isEmpty() && !row.spec.perLocale;
        row.box->setVisible(quayside::isEnabled(row.spec, effective) && !hiddenByTab);
        const QJsonObject own = m_shownLocale.isEmpty() ? m_values.values : m_values.perLocale.value(m_shownLocale);
        row.reset->setVisible(own.contains(row.spec.key));
    }
    if (m_advanced) {
        const bool any = std::any_of(m_rows.cbegin(), m_rows.cend(), [](const Row &row) { return row.spec.advanced && !row.box->isHidden(); });
        m_advanced->setVisible(any);
    }
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
    for (Row &row : m_rows) {
        row.editor->setValue(shownValue(row.spec));
        showError(row, {});
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
    for (Row &row : m_rows)
        showError(row, {});
    int shown = 0;
    for (const ExportError &error : errors) {
        if (!error.field.startsWith(m_scope + QLatin1Char('.')))
            continue;
        if (Row *row = find(error.field.mid(m_scope.size() + 1))) {
            showError(*row, sentence(error));
            if (row->spec.advanced && m_advanced)
                m_advanced->setOpen(true);
            if (++shown == 1)
                row->editor->setFocus();
        }
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
    const auto it = std::find_if(m_rows.cbegin(), m_rows.cend(), [&](const Row &row) { return row.spec.key == key; });
    return it == m_rows.cend() ? nullptr : it->editor;
}

QString OptionForm::errorText(const QString &key) const
{
    const auto it = std::find_if(m_rows.cbegin(), m_rows.cend(), [&](const Row &row) { return row.spec.key == key; });
    return it == m_rows.cend() ? QString() : it->error->text();
}

bool OptionForm::isOffered(const QString &key) const
{
    const auto it = std::find_if(m_rows.cbegin(), m_rows.cend(), [&](const Row &row) { return row.spec.key == key; });
    return it != m_rows.cend() && !it->box->isHidden();
}

OptionForm::Row *OptionForm::find(const QString &key)
{
    const auto it = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) { return row.spec.key == key; });
    return it == m_rows.end() ? nullptr : &*it;
}

} // namespace quayside
