// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/options/optioneditor.h"

#include "ui/common/theme.h"
#include "ui/common/widgets.h"
#include "ui/options/datefield.h"
#include "ui/options/listeditors.h"
#include "ui/options/localefield.h"
#include "ui/options/pickers.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QMouseEvent>
#include <QSpinBox>
#include <QStyle>

#include <cmath>
#include <limits>

namespace quayside {

namespace {

bool isSet(const QJsonValue &value)
{
    return !value.isUndefined() && !value.isNull();
}

QHBoxLayout *bareRow(QWidget *owner)
{
    auto *row = new QHBoxLayout(owner);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(unit / 2);
    return row;
}

/// Wraps its text: a long QCheckBox would widen the form.
class BoolEditor final : public OptionEditor
{
public:
    BoolEditor(const OptionSpec &spec, QWidget *parent) : OptionEditor(spec, parent), m_box(new QCheckBox), m_words(makeLabel(spec.label))
    {
        m_words->setWordWrap(true);
        m_words->setToolTip(spec.help);
        m_words->installEventFilter(this);
        auto *row = bareRow(this);
        row->addWidget(m_box, 0, Qt::AlignTop);
        row->addWidget(m_words, 1);
        setField(m_box);
        connect(m_box, &QCheckBox::clicked, this, &OptionEditor::edited);
    }
    [[nodiscard]] QJsonValue value() const override { return m_box->isChecked(); }
    void setValue(const QJsonValue &value) override { m_box->setChecked(value.toBool()); }
    [[nodiscard]] QLabel *ownLabel() const override { return m_words; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const bool pressed = watched == m_words && event->type() == QEvent::MouseButtonRelease && static_cast<QMouseEvent *>(event)->button() == Qt::LeftButton;
        if (pressed && m_words->rect().contains(static_cast<QMouseEvent *>(event)->position().toPoint()))
            m_box->click();
        return OptionEditor::eventFilter(watched, event);
    }

private:
    QCheckBox *m_box;
    QLabel *m_words;
};

/// Without a default, a step below the range means "not set".
template<class Box, class Number>
class NumberEditor final : public OptionEditor
{
public:
    NumberEditor(const OptionSpec &spec, Number lowest, Number highest, Number step, const LookupFunction &lookup, QWidget *parent)
        : OptionEditor(spec, parent), m_box(new Box), m_hasEmpty(!isSet(spec.defaultValue))
    {
        if constexpr (std::is_same_v<Number, double>)
            m_box->setDecimals(2);
        const Number low = spec.minimum ? Number(*spec.minimum) : lowest;
        const Number high = spec.maximum ? Number(*spec.maximum) : highest;
        m_box->setRange(m_hasEmpty ? low - step : low, high);
        m_box->setSingleStep(step);
        m_box->setCorrectionMode(QAbstractSpinBox::CorrectToNearestValue);
        if (m_hasEmpty)
            m_box->setSpecialValueText(OptionEditor::tr("Not set"));
        if (!spec.unit.isEmpty())
            m_box->setSuffix(QLatin1Char(' ') + spec.unit);
        QHBoxLayout *row = bareRow(this);
        row->addWidget(m_box, 1);
        setField(m_box);
        NumberEditor::setValue({});
        if (!spec.lookup.isEmpty() && lookup) // the number is an id
            row->addWidget(makeLookupButton(spec, m_box, lookup, [this](const OptionChoice &choice) { m_box->setValue(Number(choice.value.toDouble())); }));
        connect(m_box, &Box::valueChanged, this, [this] {
            if (!m_loading)
                Q_EMIT edited();
        });
    }
    [[nodiscard]] QJsonValue value() const override
    {
        if (m_hasEmpty && m_box->value() == m_box->minimum())
            return QJsonValue(QJsonValue::Undefined);
        return m_box->value();
    }
    void setValue(const QJsonValue &value) override
    {
        m_loading = true;
        m_box->setValue(isSet(value) ? Number(value.toDouble()) : m_box->minimum());
        m_loading = false;
    }
    void setInvalid(bool invalid) override
    {
        m_box->setProperty("invalid", invalid);
        OptionEditor::setInvalid(invalid);
    }

private:
    Box *m_box;
    bool m_hasEmpty;
    bool m_loading = false;
};

class TextEditor final : public OptionEditor
{
public:
    TextEditor(const OptionSpec &spec, const LookupFunction &lookup, QWidget *parent)
        : OptionEditor(spec, parent), m_line(new QLineEdit), m_name(makeLabel({}, "muted"))
    {
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(2);
        auto *row = new QHBoxLayout;
        row->setSpacing(unit / 2);
        column->addLayout(row);
        column->addWidget(m_name);
        m_name->hide();
        row->addWidget(m_line, 1);
        setField(m_line);
        m_line->setClearButtonEnabled(spec.type != OptionType::Secret && spec.type != OptionType::Path);
        m_line->setPlaceholderText(spec.required ? OptionEditor::tr("Needed") : QString());
        connect(m_line, &QLineEdit::textEdited, this, &OptionEditor::edited);
        if (spec.type == OptionType::Secret)
            addSecretButton(row);
        else if (spec.type == OptionType::Path)
            addBrowseButton(row);
        else if (spec.type == OptionType::Lookup && lookup)
            row->addWidget(makeLookupButton(this->spec(), m_line, lookup, [this](const OptionChoice &choice) { pick(choice); }));
        connect(m_line, &QLineEdit::textChanged, this, [this] { showName(); });
    }
    [[nodiscard]] QJsonValue value() const override { return m_line->text().isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(m_line->text()); }
    void setValue(const QJsonValue &value) override { m_line->setText(value.toString()); }
    [[nodiscard]] QString valueLabel() const override { return m_line->text() == m_picked.value ? m_picked.label : QString(); }

private:
    void pick(const OptionChoice &choice)
    {
        m_picked = choice;
        m_line->setText(choice.value);
        showName(); // the same id may have been typed before
        Q_EMIT edited();
    }
    void showName()
    {
        m_name->setText(valueLabel());
        m_name->setVisible(!m_name->text().isEmpty());
    }
    void addSecretButton(QHBoxLayout *row)
    {
        m_line->setEchoMode(QLineEdit::Password);
        auto *show = makeToolButton(QStringLiteral("preview"), OptionEditor::tr("Show what is typed"));
        show->setCheckable(true);
        connect(show, &QToolButton::toggled, m_line, [this](bool on) { m_line->setEchoMode(on ? QLineEdit::Normal : QLineEdit::Password); });
        row->addWidget(show);
    }
    void addBrowseButton(QHBoxLayout *row)
    {
        auto *browse = makeToolButton(QStringLiteral("folder"), OptionEditor::tr("Choose a file or folder"));
        auto *menu = new QMenu(browse);
        menu->addAction(OptionEditor::tr("Choose a &file…"), this, [this] { take(QFileDialog::getOpenFileName(window(), spec().label)); });
        menu->addAction(OptionEditor::tr("Choose a f&older…"), this, [this] { take(QFileDialog::getExistingDirectory(window(), spec().label)); });
        browse->setMenu(menu);
        browse->setPopupMode(QToolButton::InstantPopup);
        row->addWidget(browse);
    }
    void take(const QString &path)
    {
        if (path.isEmpty())
            return;
        m_line->setText(path);
        Q_EMIT edited();
    }

    QLineEdit *m_line;
    QLabel *m_name; ///< of a picked value, as an id says little
    OptionChoice m_picked;
};

class ChoiceEditor final : public OptionEditor
{
public:
    ChoiceEditor(const OptionSpec &spec, QWidget *parent) : OptionEditor(spec, parent), m_box(new QComboBox)
    {
        if (!isSet(spec.defaultValue))
            m_box->addItem(spec.required ? OptionEditor::tr("Choose…") : OptionEditor::tr("Not set"), QString());
        for (const OptionChoice &choice : spec.choices) {
            m_box->addItem(choice.label.isEmpty() ? choice.value : choice.label, choice.value);
            m_box->setItemData(m_box->count() - 1, choice.help, Qt::ToolTipRole);
        }
        m_box->setEditable(spec.openChoice);
        m_box->setInsertPolicy(QComboBox::NoInsert);
        m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_box->setMinimumContentsLength(8);
        QHBoxLayout *row = bareRow(this);
        row->addWidget(m_box, 1);
        setField(m_box);
        connect(m_box, &QComboBox::activated, this, &OptionEditor::edited);
        if (spec.openChoice)
            connect(m_box->lineEdit(), &QLineEdit::textEdited, this, &OptionEditor::edited);
        if (spec.openPath)
            addFileButtons(row);
    }
    [[nodiscard]] QJsonValue value() const override
    {
        const int at = m_box->isEditable() ? m_box->findText(m_box->currentText()) : m_box->currentIndex();
        const QString text = at >= 0 ? m_box->itemData(at).toString() : m_box->currentText().trimmed();
        return text.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(text);
    }
    void setValue(const QJsonValue &value) override
    {
        const QString text = value.toString();
        const int at = m_box->findData(text);
        if (at >= 0)
            m_box->setCurrentIndex(at);
        else if (m_box->isEditable())
            m_box->setEditText(text);
        else
            m_box->setCurrentIndex(m_box->count() > 0 ? 0 : -1);
    }
    void setInvalid(bool invalid) override
    {
        m_box->setProperty("invalid", invalid);
        OptionEditor::setInvalid(invalid);
    }

private:
    void addFileButtons(QHBoxLayout *row)
    {
        auto *browse = makeToolButton(QStringLiteral("folder"), OptionEditor::tr("Choose a file"));
        auto *edit = makeToolButton(QStringLiteral("edit"), OptionEditor::tr("Edit “%1”").arg(spec().label));
        row->setSpacing(unit / 2);
        row->addWidget(browse);
        row->addWidget(edit);
        connect(browse, &QToolButton::clicked, this, [this] {
            auto *dialog = new QFileDialog(window(), spec().label);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->setFileMode(QFileDialog::ExistingFile);
            connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
                m_box->setEditText(path);
                Q_EMIT edited();
            });
            dialog->open();
        });
        connect(edit, &QToolButton::clicked, this, &OptionEditor::fileWanted);
    }

    QComboBox *m_box;
};

/// Locale and Zone: free text, completed by id or name.
class PickedTextEditor final : public OptionEditor
{
public:
    PickedTextEditor(const OptionSpec &spec, QWidget *parent)
        : OptionEditor(spec, parent), m_line(spec.type == OptionType::Zone ? makeZoneField() : new LocaleField)
    {
        bareRow(this)->addWidget(m_line, 1);
        setField(m_line);
        connect(m_line, &QLineEdit::textChanged, this, [this] {
            if (!m_loading)
                Q_EMIT edited();
        });
    }
    [[nodiscard]] QJsonValue value() const override
    {
        const QString id = pickedId(m_line->text());
        return id.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(id);
    }
    void setValue(const QJsonValue &value) override
    {
        m_loading = true;
        m_line->setText(value.toString());
        m_loading = false;
    }

private:
    QLineEdit *m_line;
    bool m_loading = false;
};

class DateEditor final : public OptionEditor
{
public:
    DateEditor(const OptionSpec &spec, QWidget *parent) : OptionEditor(spec, parent), m_field(new DateField(spec.type == OptionType::DateTime, this))
    {
        bareRow(this)->addWidget(m_field, 1);
        setField(m_field->lineEdit());
        connect(m_field, &DateField::edited, this, &OptionEditor::edited);
    }
    [[nodiscard]] QJsonValue value() const override { return m_field->text().isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(m_field->text()); }
    void setValue(const QJsonValue &value) override { m_field->setText(value.toString()); }

private:
    DateField *m_field;
};

} // namespace

OptionEditor::OptionEditor(const OptionSpec &spec, QWidget *parent) : QWidget(parent), m_spec(spec)
{
    setProperty("plain", true);
}

void OptionEditor::setInvalid(bool invalid)
{
    if (!m_field)
        return;
    m_field->setProperty("invalid", invalid);
    m_field->style()->unpolish(m_field);
    m_field->style()->polish(m_field);
}

void OptionEditor::setField(QWidget *field)
{
    m_field = field;
    describe(field, m_spec.label, m_spec.help);
    setFocusProxy(field);
}

OptionEditor *makeOptionEditor(const OptionSpec &spec, const LookupFunction &lookup, QWidget *parent)
{
    switch (spec.type) {
    case OptionType::Bool: return new BoolEditor(spec, parent);
    case OptionType::Int: return new NumberEditor<QSpinBox, int>(spec, -1'000'000'000, 1'000'000'000, 1, lookup, parent);
    case OptionType::Double: return new NumberEditor<QDoubleSpinBox, double>(spec, -1e9, 1e9, 0.5, lookup, parent);
    case OptionType::Choice: return new ChoiceEditor(spec, parent);
    case OptionType::List: return new ListEditor(spec, lookup, parent);
    case OptionType::Map: return new MapEditor(spec, parent);
    case OptionType::TypedMap: return new TypedMapEditor(spec, parent);
    case OptionType::Date:
    case OptionType::DateTime: return new DateEditor(spec, parent);
    case OptionType::Locale:
    case OptionType::Zone: return new PickedTextEditor(spec, parent);
    case OptionType::Text:
    case OptionType::Path:
    case OptionType::Secret:
    case OptionType::Lookup: break;
    }
    return new TextEditor(spec, lookup, parent);
}

} // namespace quayside
