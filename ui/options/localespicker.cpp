// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/options/localespicker.h"

#include "base/textdistance.h"
#include "settings/locales.h"
#include "ui/common/localename.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"
#include "ui/options/localefield.h"
#include "ui/options/pickers.h"

#include <QAction>
#include <QMenu>
#include <QStyle>
#include <QVBoxLayout>

namespace quayside {

LocalesPicker::LocalesPicker(QWidget *parent)
    : QWidget(parent), m_flow(new FlowLayout(unit / 2)), m_chips(new QWidget), m_suggestionFlow(new FlowLayout(unit / 2)), m_suggestions(new QWidget),
      m_field(new LocaleField), m_find(nullptr), m_error(makeLabel({}, "error"))
{
    setProperty("plain", true);
    m_chips->setLayout(m_flow);
    m_suggestions->setLayout(m_suggestionFlow);
    for (QWidget *row : {m_chips, m_suggestions}) {
        row->setProperty("plain", true);
        row->hide();
    }
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
    column->addWidget(m_suggestions);
    connect(m_field, &QLineEdit::returnPressed, this, [this] { takeTyped(true); });
    connect(m_field, &QLineEdit::editingFinished, this, [this] { takeTyped(false); });
    connect(m_field, &QLineEdit::textEdited, this, [this] { showError({}); });
    connect(m_field, &LocaleField::picked, this, [this] { takeTyped(false); });
}

/// @p orBest: what is no tag is a name, or a part of one; then the best that is offered for it is meant.
void LocalesPicker::takeTyped(bool orBest)
{
    const QString typed = m_field->tag();
    if (typed.isEmpty())
        return;
    const bool isTag = m_allowed.isEmpty() ? parseLocale(typed).has_value() : m_allowed.contains(typed);
    if (add(isTag || !orBest ? typed : m_field->offered().value(0, typed)))
        m_field->clear();
}

void LocalesPicker::setLocales(const QStringList &locales)
{
    m_locales = locales;
    rebuild();
}

void LocalesPicker::setAllowed(const QStringList &tags)
{
    m_allowed = tags;
    m_field->setTags(tags);
    rebuild();
}

void LocalesPicker::setFavourites(const QStringList &tags)
{
    m_favourites = tags;
    m_field->setFavourites(tags);
    rebuild();
}

void LocalesPicker::setFavourite(const QString &tag, bool on)
{
    QStringList tags = m_favourites;
    tags.removeAll(tag);
    if (on)
        tags.append(tag);
    if (tags == m_favourites)
        return;
    setFavourites(tags);
    Q_EMIT favouritesChanged();
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
    for (FlowLayout *flow : {m_flow, m_suggestionFlow}) {
        while (QLayoutItem *item = flow->takeAt(0)) {
            item->widget()->hide();
            item->widget()->deleteLater(); // may be the chip just clicked
            delete item;
        }
    }
    for (const QString &tag : std::as_const(m_locales))
        addChip(tag);
    for (const QString &tag : std::as_const(m_favourites)) {
        if (!m_locales.contains(tag) && (m_allowed.isEmpty() || m_allowed.contains(tag)))
            addSuggestion(tag);
    }
    m_chips->setVisible(m_flow->count() > 0);
    m_chips->updateGeometry();
    m_suggestions->setVisible(m_suggestionFlow->count() > 0);
    m_suggestions->updateGeometry();
}

void LocalesPicker::addChip(const QString &tag)
{
    auto *chip = new QToolButton;
    const bool isFavourite = m_favourites.contains(tag);
    chip->setText((isFavourite ? QStringLiteral("★ ") : QString()) + tag + QStringLiteral("  ✕"));
    chip->setProperty("chip", true);
    chip->setFocusPolicy(Qt::StrongFocus);
    chip->setContextMenuPolicy(Qt::CustomContextMenu);
    const QString name = localeName(tag);
    describe(chip, tr("Remove %1").arg(tag), tr("%1: click to remove it; its menu makes it a favourite").arg(name.isEmpty() ? tag : name));
    connect(chip, &QToolButton::clicked, this, [this, tag] { remove(tag); });
    connect(chip, &QWidget::customContextMenuRequested, this, [this, chip, tag](const QPoint &at) { showChipMenu(tag, chip->mapToGlobal(at)); });
    m_flow->insertWidget(m_flow->count(), chip);
}

void LocalesPicker::addSuggestion(const QString &tag)
{
    auto *chip = new QToolButton;
    chip->setText(QStringLiteral("★ ") + tag);
    chip->setProperty("filter", true);
    chip->setFocusPolicy(Qt::StrongFocus);
    chip->setContextMenuPolicy(Qt::CustomContextMenu);
    const QString name = localeName(tag);
    describe(chip, tr("Add %1").arg(tag), name.isEmpty() ? tr("Add %1").arg(tag) : tr("%1: click to add it").arg(name));
    connect(chip, &QToolButton::clicked, this, [this, tag] {
        add(tag);
        m_field->setFocus();
    });
    connect(chip, &QWidget::customContextMenuRequested, this, [this, chip, tag](const QPoint &at) { showChipMenu(tag, chip->mapToGlobal(at)); });
    m_suggestionFlow->insertWidget(m_suggestionFlow->count(), chip);
}

void LocalesPicker::showChipMenu(const QString &tag, const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *favourite = menu->addAction(tr("Among the &favourites"));
    favourite->setCheckable(true);
    favourite->setChecked(m_favourites.contains(tag));
    connect(favourite, &QAction::toggled, this, [this, tag](bool on) { setFavourite(tag, on); });
    if (m_locales.contains(tag))
        menu->addAction(tr("&Remove"), this, [this, tag] { remove(tag); });
    menu->popup(at);
}

} // namespace quayside
