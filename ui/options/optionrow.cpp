// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/options/optionrow.h"

#include "ui/common/theme.h"
#include "ui/common/widgets.h"

#include <QGridLayout>
#include <QStyle>

namespace quayside {

namespace {

/// Editors of several fields a line need the whole width.
bool isWide(OptionType type)
{
    return type == OptionType::Map || type == OptionType::TypedMap;
}

void polishAgain(QWidget *widget)
{
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

} // namespace

OptionRow::OptionRow(const OptionSpec &spec, const LookupFunction &lookup, QWidget *parent)
    : QWidget(parent), m_editor(makeOptionEditor(spec, lookup)), m_label(nullptr), m_error(makeLabel({}, "error")),
      m_reset(makeToolButton(QStringLiteral("reset"), tr("Back to the default of “%1”").arg(spec.label))), m_grid(new QGridLayout(this))
{
    setProperty("plain", true);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(unit / 2);
    m_grid->setVerticalSpacing(2);
    m_grid->setColumnStretch(1, 1);
    if (!m_editor->ownLabel()) {
        m_label = makeLabel(spec.required ? tr("%1 (needed)").arg(spec.label) : spec.label);
        m_label->setWordWrap(true);
        m_label->setToolTip(spec.help);
        m_label->setBuddy(m_editor);
    }
    m_reset->setIconSize({16, 16});
    QSizePolicy keepsPlace = m_reset->sizePolicy();
    keepsPlace.setRetainSizeWhenHidden(true);
    m_reset->setSizePolicy(keepsPlace);
    m_reset->hide();
    m_error->setWordWrap(true);
    m_error->hide();
    m_editor->setValue(spec.defaultValue);
    connect(m_editor, &OptionEditor::edited, this, &OptionRow::edited);
    connect(m_reset, &QToolButton::clicked, this, &OptionRow::resetWanted);
    setLabelWidth(0);
}

QString OptionRow::errorText() const
{
    return m_error->text();
}

void OptionRow::showError(const QString &words)
{
    m_error->setText(words);
    m_error->setVisible(!words.isEmpty());
    m_editor->setInvalid(!words.isEmpty());
}

void OptionRow::setChanged(bool changed)
{
    if (changed == m_changed)
        return;
    m_changed = changed;
    m_reset->setVisible(changed);
    if (QLabel *label = m_label ? m_label : m_editor->ownLabel()) {
        label->setProperty("changed", changed);
        polishAgain(label);
        label->updateGeometry();
    }
    if (QWidget *field = m_editor->focusProxy())
        field->setAccessibleDescription(changed ? tr("%1 Differs from the default.").arg(spec().help).trimmed() : spec().help);
}

void OptionRow::setLabelWidth(int labelWidth)
{
    const int width = isWide(spec().type) ? 0 : labelWidth;
    if (width == m_labelWidth)
        return;
    m_labelWidth = width;
    arrange();
}

void OptionRow::arrange()
{
    for (QWidget *widget :
         {static_cast<QWidget *>(m_label), static_cast<QWidget *>(m_editor), static_cast<QWidget *>(m_reset), static_cast<QWidget *>(m_error)}) {
        if (widget)
            m_grid->removeWidget(widget);
    }
    const bool beside = m_labelWidth > 0;
    const int line = beside || !m_label ? 0 : 1;
    const int column = beside ? 1 : 0;
    if (m_label) {
        m_label->setContentsMargins(0, beside ? unit - 2 : 0, 0, 0); // on the line of the field's text
        m_label->setMinimumWidth(m_labelWidth);
        m_label->setMaximumWidth(beside ? m_labelWidth : QWIDGETSIZE_MAX);
        m_grid->addWidget(m_label, 0, 0, 1, beside ? 1 : 2, beside ? Qt::AlignTop : Qt::Alignment());
    }
    m_grid->setColumnMinimumWidth(0, m_labelWidth);
    m_grid->addWidget(m_editor, line, column, 1, beside ? 1 : 2);
    m_grid->addWidget(m_reset, line, 2, Qt::AlignTop);
    m_grid->addWidget(m_error, line + 1, column, 1, beside ? 1 : 2);
}

int OptionRow::labelHint() const
{
    return m_label && !isWide(spec().type) ? m_label->fontMetrics().horizontalAdvance(m_label->text()) + unit * 2 : 0;
}

bool OptionRow::matches(const QStringList &words) const
{
    QStringList texts{spec().label, spec().help, spec().key, spec().group};
    for (const OptionChoice &choice : spec().choices)
        texts << choice.label << choice.value;
    const QString all = texts.join(u'\n');
    return std::all_of(words.cbegin(), words.cend(), [&](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
}

} // namespace quayside
