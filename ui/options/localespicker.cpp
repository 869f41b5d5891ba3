// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/options/localespicker.h"

#include "base/textdistance.h"
#include "settings/locales.h"
#include "ui/common/localename.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"
#include "ui/options/pickers.h"

#include <QCompleter>
#include <QLineEdit>
#include <QStyle>
#include <QVBoxLayout>

namespace quayside {

LocalesPicker::LocalesPicker(QWidget *parent)
    : QWidget(parent), m_flow(new FlowLayout(unit / 2)), m_chips(new QWidget), m_field(makeLocaleField()), m_find(nullptr), m_error(makeLabel({}, "error"))
{
    setProperty("plain", true);
    m_chips->setProperty("plain", true);
    m_chips->setLayout(m_flow);
    m_chips->hide();
    m_field->setPlaceholderText(tr("Add a language, such as de-AT"));
    describe(m_field, tr("Add a language"), tr("Type a language or its BCP 47 tag and press Enter. Several give one file each."));
    m_error->setWordWrap(true);
    m_error->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(unit / 2);
    column->addWidget(m_chips);
    OptionSpec found;
    found.label = tr("Languages");
    m_find = makeLookupButton(
        found, m_field,
        [this](LookupQuestion question, LookupAnswer answer) {
            question.lookup = m_lookup;
            m_ask(question, std::move(answer));
        },
        [this](const OptionChoice &choice) { take(choice.value); });
    m_find->hide();
    auto *line = new QHBoxLayout;
    line->setSpacing(unit / 2);
    line->addWidget(m_field, 1);
    line->addWidget(m_find);
    column->addLayout(line);
    column->addWidget(m_error);
    const auto takeTyped = [this] {
        const QString typed = pickedId(m_field->text());
        if (!typed.isEmpty() && add(typed))
            m_field->clear();
    };
    connect(m_field, &QLineEdit::returnPressed, this, takeTyped);
    connect(m_field, &QLineEdit::editingFinished, this, takeTyped);
    connect(m_field, &QLineEdit::textEdited, this, [this] { showError({}); });
    connect(m_field->completer(), qOverload<const QString &>(&QCompleter::activated), this, takeTyped, Qt::QueuedConnection);
}

void LocalesPicker::setLocales(const QStringList &locales)
{
    m_locales = locales;
    rebuild();
}

void LocalesPicker::setAllowed(const QStringList &tags)
{
    m_allowed = tags;
}

bool LocalesPicker::add(const QString &tag)
{
    const auto parsed = parseLocale(tag);
    if (!m_allowed.isEmpty() && !m_allowed.contains(tag)) {
        showError(tr("This account does not take “%1”. %2").arg(tag, didYouMean(tag, m_allowed)));
        return false;
    }
    if (!parsed && m_allowed.isEmpty()) {
        showError(sentence(parsed.error()));
        return false;
    }
    showError({});
    take(tag);
    return true;
}

void LocalesPicker::take(const QString &tag)
{
    if (m_locales.contains(tag))
        return;
    m_locales.append(tag);
    rebuild();
    Q_EMIT changed();
}

void LocalesPicker::setLookup(const QString &lookup, const LookupFunction &ask)
{
    m_lookup = lookup;
    m_ask = ask;
    m_find->setVisible(!lookup.isEmpty() && ask);
}

void LocalesPicker::showError(const QString &words)
{
    m_error->setText(words);
    m_error->setVisible(!words.isEmpty());
    m_field->setProperty("invalid", !words.isEmpty());
    m_field->style()->unpolish(m_field);
    m_field->style()->polish(m_field);
}

QString LocalesPicker::errorText() const
{
    return m_error->text();
}

void LocalesPicker::remove(const QString &tag)
{
    m_locales.removeAll(tag);
    rebuild();
    m_field->setFocus();
    Q_EMIT changed();
}

void LocalesPicker::rebuild()
{
    while (QLayoutItem *item = m_flow->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // may be the chip just clicked
        delete item;
    }
    for (const QString &tag : std::as_const(m_locales)) {
        auto *chip = new QToolButton;
        chip->setText(tag + QStringLiteral("  ✕"));
        chip->setProperty("chip", true);
        chip->setFocusPolicy(Qt::StrongFocus);
        const QString name = localeName(tag);
        describe(chip, tr("Remove %1").arg(tag), name.isEmpty() ? tr("Remove %1").arg(tag) : tr("%1: click to remove").arg(name));
        connect(chip, &QToolButton::clicked, this, [this, tag] { remove(tag); });
        m_flow->insertWidget(m_flow->count(), chip);
    }
    m_chips->setVisible(!m_locales.isEmpty());
    m_chips->updateGeometry();
}

} // namespace quayside
