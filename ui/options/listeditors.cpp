// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/options/listeditors.h"

#include "ui/common/elidingcombobox.h"
#include "ui/common/taborder.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"
#include "ui/options/datefield.h"
#include "ui/options/pickers.h"

#include <QComboBox>
#include <QDoubleValidator>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLineEdit>
#include <QPushButton>

#include <utility>

namespace quayside {

namespace {

QLineEdit *makeLine(const QString &name, const QString &hint)
{
    auto *line = new QLineEdit;
    line->setPlaceholderText(hint);
    line->setAccessibleName(name);
    return line;
}

class PairRow final : public QWidget
{
public:
    PairRow() : name(makeLine(MapEditor::tr("Name"), MapEditor::tr("Name"))), text(makeLine(MapEditor::tr("Value"), MapEditor::tr("Value")))
    {
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(unit / 2);
        row->addWidget(name, 2);
        row->addWidget(text, 3);
        setFocusProxy(name);
    }
    QLineEdit *name;
    QLineEdit *text;
};

/// Name and type on one line, value on the next.
class TypedRow final : public QWidget
{
public:
    TypedRow(const QList<OptionChoice> &types, const std::function<void()> &changed)
        : name(makeLine(TypedMapEditor::tr("Parameter name"), TypedMapEditor::tr("Name"))), type(new ElidingComboBox),
          text(makeLine(TypedMapEditor::tr("Parameter value"), TypedMapEditor::tr("Value"))), date(new DateField(false)), moment(new DateField(true)),
          zone(makeZoneField())
    {
        type->setAccessibleName(TypedMapEditor::tr("Parameter type"));
        zone->setAccessibleName(TypedMapEditor::tr("Time zone of the value"));
        for (const OptionChoice &choice : types)
            type->addItem(choice.label.isEmpty() ? choice.value : choice.label, choice.value);
        auto *head = new QHBoxLayout;
        head->setSpacing(unit / 2);
        head->addWidget(name, 1);
        head->addWidget(type, 1);
        // Type names can be long, the column is narrow.
        type->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        type->setMinimumContentsLength(6);
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, unit / 2); // space between parameters
        column->setSpacing(unit / 2);
        column->addLayout(head);
        for (QWidget *field : QList<QWidget *>{text, date, moment, zone})
            column->addWidget(field);
        setFocusProxy(name);
        for (QLineEdit *line : {name, text, zone})
            QObject::connect(line, &QLineEdit::textChanged, this, changed);
        QObject::connect(date, &DateField::edited, this, changed);
        QObject::connect(moment, &DateField::edited, this, changed);
        QObject::connect(type, &QComboBox::currentIndexChanged, this, [this, changed] {
            fit();
            changed();
        });
        fit();
    }

    [[nodiscard]] QJsonObject value() const
    {
        const QString kind = type->currentData().toString();
        QJsonObject object{{QStringLiteral("name"), name->text().trimmed()}, {QStringLiteral("type"), kind}};
        const QString raw = isDate() ? date->text() : isMoment() ? moment->text() : text->text();
        bool number = false;
        const double parsed = raw.toDouble(&number);
        object.insert(QStringLiteral("value"), isNumber() && number ? QJsonValue(parsed) : QJsonValue(raw));
        if (isMoment() && !zone->text().isEmpty())
            object.insert(QStringLiteral("zone"), pickedId(zone->text()));
        return object;
    }

    void setValue(const QJsonObject &object)
    {
        name->setText(object.value(QLatin1StringView("name")).toString());
        type->setCurrentIndex(qMax(0, type->findData(object.value(QLatin1StringView("type")).toString())));
        const QJsonValue value = object.value(QLatin1StringView("value"));
        const QString raw = value.isDouble() ? QString::number(value.toDouble(), 'g', 15) : value.toString();
        text->setText(raw);
        date->setText(raw);
        moment->setText(raw);
        zone->setText(object.value(QLatin1StringView("zone")).toString());
        fit();
    }

private:
    [[nodiscard]] QString kindName() const { return type->currentData().toString().toLower().remove(QLatin1Char('-')); }
    [[nodiscard]] bool isDate() const { return kindName() == QLatin1StringView("date"); }
    [[nodiscard]] bool isMoment() const { return kindName() == QLatin1StringView("datetime"); }
    [[nodiscard]] bool isNumber() const { return kindName() == QLatin1StringView("double"); }
    void fit()
    {
        date->setVisible(isDate());
        moment->setVisible(isMoment());
        zone->setVisible(isMoment());
        text->setVisible(!isDate() && !isMoment());
        text->setPlaceholderText(isNumber() ? TypedMapEditor::tr("Number") : TypedMapEditor::tr("Value"));
    }

    QLineEdit *name;
    QComboBox *type;
    QLineEdit *text;
    DateField *date;
    DateField *moment;
    QLineEdit *zone;
};

} // namespace

RowsEditor::RowsEditor(const OptionSpec &spec, const QString &addWords, QWidget *parent)
    : OptionEditor(spec, parent), m_column(new QVBoxLayout(this)), m_buttons(new QHBoxLayout), m_add(new QPushButton(addWords))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(unit / 2);
    m_add->setProperty("link", true);
    m_buttons->addWidget(m_add);
    m_buttons->addStretch(1);
    m_column->addLayout(m_buttons);
    setField(m_add);
    m_add->setAccessibleName(tr("%1: %2").arg(spec.label, addWords));
    connect(static_cast<QPushButton *>(m_add), &QPushButton::clicked, this, &RowsEditor::addRow);
}

QWidget *RowsEditor::addButton(const QString &words, std::function<void()> clicked)
{
    auto *button = new QPushButton(words);
    button->setProperty("link", true);
    button->setAccessibleName(tr("%1: %2").arg(spec().label, words));
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    connect(button, &QPushButton::clicked, this, std::move(clicked));
    return button;
}

void RowsEditor::addRow()
{
    QWidget *row = appendRow();
    row->setFocus();
    changed();
}

QWidget *RowsEditor::appendRow()
{
    QWidget *content = makeRow();
    auto *line = new QWidget;
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(unit / 2);
    auto *remove = makeToolButton(QStringLiteral("close"), tr("Remove this row"));
    layout->addWidget(content, 1);
    layout->addWidget(remove, 0, Qt::AlignTop);
    m_rows.append(content);
    m_column->insertWidget(m_column->count() - 1, line);
    connect(remove, &QToolButton::clicked, this, [this, content] { removeRow(content); });
    tabInOrder(this);
    return content;
}

void RowsEditor::removeRow(QWidget *row)
{
    m_rows.removeOne(row);
    row->parentWidget()->deleteLater();
    row->parentWidget()->hide();
    m_add->setFocus();
    changed();
}

void RowsEditor::clearRows()
{
    for (QWidget *row : std::as_const(m_rows))
        delete row->parentWidget();
    m_rows.clear();
}

void RowsEditor::changed()
{
    if (!m_loading)
        Q_EMIT edited();
}

ListEditor::ListEditor(const OptionSpec &spec, LookupFunction lookup, QWidget *parent) : RowsEditor(spec, tr("Add"), parent), m_lookup(std::move(lookup))
{
    if (spec.elementType == OptionType::Path)
        addButton(tr("Choose files…"), [this] { addPaths(QFileDialog::getOpenFileNames(window(), this->spec().label)); });
}

void ListEditor::addPaths(const QStringList &paths)
{
    QStringList known;
    QList<OptionEditor *> empty;
    for (QWidget *row : rows()) {
        auto *editor = static_cast<OptionEditor *>(row);
        known.append(editor->value().toString());
        if (known.constLast().isEmpty())
            empty.append(editor);
    }
    for (const QString &path : paths) {
        if (known.contains(path))
            continue;
        known.append(path);
        auto *editor = empty.isEmpty() ? static_cast<OptionEditor *>(appendRow()) : empty.takeFirst();
        editor->setValue(path);
    }
    if (!paths.isEmpty())
        changed();
}

QWidget *ListEditor::makeRow()
{
    OptionSpec element = spec();
    const bool fromChoices = !element.choices.isEmpty();
    element.type = fromChoices ? OptionType::Choice : element.elementType;
    element.defaultValue = {};
    element.minimum.reset(); // they limit the list, not an element
    element.maximum.reset();
    element.required = false;
    OptionEditor *editor = makeOptionEditor(element, m_lookup);
    connect(editor, &OptionEditor::edited, this, [this] { changed(); });
    return editor;
}

QJsonValue ListEditor::value() const
{
    QJsonArray values;
    for (QWidget *row : rows()) {
        const QJsonValue element = static_cast<OptionEditor *>(row)->value();
        if (element.isString())
            values.append(element);
        else if (!element.isUndefined() && !element.isNull())
            values.append(element.toVariant().toString());
    }
    return values.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(values);
}

void ListEditor::setValue(const QJsonValue &value)
{
    m_loading = true;
    clearRows();
    for (const QJsonValue &element : value.toArray()) {
        OptionSpec textOnly = spec();
        textOnly.type = textOnly.elementType;
        const auto parsed = valueFromText(textOnly, element.toString());
        static_cast<OptionEditor *>(appendRow())->setValue(parsed ? *parsed : element);
    }
    m_loading = false;
}

MapEditor::MapEditor(const OptionSpec &spec, QWidget *parent) : RowsEditor(spec, tr("Add a value"), parent) {}

QWidget *MapEditor::makeRow()
{
    auto *row = new PairRow;
    for (QLineEdit *line : {row->name, row->text})
        connect(line, &QLineEdit::textEdited, this, [this] { changed(); });
    return row;
}

QJsonValue MapEditor::value() const
{
    QJsonObject object;
    for (QWidget *row : rows()) {
        const auto *pair = static_cast<PairRow *>(row);
        if (!pair->name->text().trimmed().isEmpty())
            object.insert(pair->name->text().trimmed(), pair->text->text());
    }
    return object.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(object);
}

void MapEditor::setValue(const QJsonValue &value)
{
    m_loading = true;
    clearRows();
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        auto *pair = static_cast<PairRow *>(appendRow());
        pair->name->setText(it.key());
        pair->text->setText(it.value().toString());
    }
    m_loading = false;
}

TypedMapEditor::TypedMapEditor(const OptionSpec &spec, QWidget *parent) : RowsEditor(spec, tr("Add a parameter"), parent) {}

QWidget *TypedMapEditor::makeRow()
{
    return new TypedRow(spec().choices, [this] { changed(); });
}

QJsonValue TypedMapEditor::value() const
{
    QJsonArray values;
    for (QWidget *row : rows()) {
        const QJsonObject object = static_cast<TypedRow *>(row)->value();
        if (!object.value(QLatin1StringView("name")).toString().isEmpty())
            values.append(object);
    }
    return values.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(values);
}

void TypedMapEditor::setValue(const QJsonValue &value)
{
    m_loading = true;
    clearRows();
    for (const QJsonValue &element : value.toArray())
        static_cast<TypedRow *>(appendRow())->setValue(element.toObject());
    m_loading = false;
}

} // namespace quayside
