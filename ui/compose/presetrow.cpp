// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/presetrow.h"

#include "ui/common/icons.h"
#include "ui/common/mirror.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"
#include "ui/compose/formlabels.h"
#include "ui/compose/presetlist.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

namespace quayside {

namespace {

QPushButton *linkButton(const QString &text)
{
    auto *button = new QPushButton(text);
    button->setProperty("link", true);
    return button;
}

QHBoxLayout *plainRow(QWidget *owner)
{
    owner->setProperty("plain", true);
    auto *row = new QHBoxLayout(owner);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(unit / 2);
    return row;
}

} // namespace

PresetRow::PresetRow(QWidget *parent)
    : QWidget(parent), m_combo(new PresetCombo([this] { Q_EMIT listWanted(); })), m_list(new PresetList(this)), m_save(new QPushButton(tr("&Save"))),
      m_more(makeToolButton(QStringLiteral("more"), tr("More for this preset"))), m_changesLine(new QWidget), m_changes(makeLabel({}, "muted")),
      m_reset(linkButton(tr("&Reset"))), m_beside(makeLabel({}, "muted")), m_nameLine(nullptr), m_nameTitle(nullptr), m_name(nullptr), m_nameError(nullptr)
{
    setProperty("plain", true);
    m_nameLine = makeNameLine();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(unit / 2);
    QLabel *title = makeLabel(tr("&Preset"), "heading");
    title->setBuddy(m_combo);
    markFormLabel(title);
    auto *row = new QHBoxLayout; // one line: height is dear above the form
    row->setSpacing(unit / 2);
    row->addWidget(title);
    row->addSpacing(unit / 2);
    row->addWidget(m_combo, 1);
    row->addWidget(m_save);
    row->addWidget(m_more);
    column->addLayout(row);
    QHBoxLayout *changes = plainRow(m_changesLine);
    changes->addWidget(m_changes);
    changes->addWidget(m_reset);
    changes->addStretch();
    column->addWidget(m_changesLine);
    m_beside->setWordWrap(true);
    column->addWidget(m_beside);
    column->addWidget(m_nameLine);
    m_nameError->setWordWrap(true);
    column->addWidget(m_nameError);
    m_nameLine->hide();
    m_nameError->hide();
    describe(m_combo, tr("Preset"), tr("Settings that were saved under a name; several can be used at once"));
    makeMenu();
    showState(Shown());
    connect(m_save, &QPushButton::clicked, this, &PresetRow::saveWanted);
    connect(m_reset, &QPushButton::clicked, this, &PresetRow::resetWanted);
    connect(m_list, &PresetList::chosen, this, &PresetRow::chosen);
    connect(m_list, &PresetList::ticked, this, &PresetRow::ticked);
}

void PresetRow::makeMenu()
{
    auto *menu = new QMenu(m_more);
    const auto add = [&](Deed deed, const QString &icon, const QString &text) {
        QAction *action = menu->addAction(icon.isEmpty() ? QIcon() : themedIcon(icon), text);
        connect(action, &QAction::triggered, this, [this, deed] { Q_EMIT deedWanted(deed); });
        m_actions.append(action);
    };
    add(Deed::SaveAs, QStringLiteral("add"), tr("Save &as a new preset…"));
    add(Deed::Rename, QStringLiteral("edit"), tr("Re&name…"));
    add(Deed::Duplicate, QStringLiteral("copy"), tr("&Duplicate"));
    add(Deed::Delete, QStringLiteral("trash"), tr("De&lete"));
    add(Deed::Default, {}, tr("Use at s&tart"));
    m_actions.last()->setCheckable(true);
    menu->addSeparator();
    add(Deed::Import, QStringLiteral("open"), tr("&Import…"));
    add(Deed::Export, QStringLiteral("export"), tr("&Export as JSON…"));
    menu->addSeparator();
    add(Deed::CommandLine, QStringLiteral("report"), tr("Show as &command line…"));
    m_more->setMenu(menu);
    m_more->setPopupMode(QToolButton::InstantPopup);
    menu->setAccessibleName(tr("More for this preset"));
}

QWidget *PresetRow::makeNameLine()
{
    m_nameTitle = makeLabel({});
    m_name = new QLineEdit;
    m_name->setMaxLength(longestPresetName);
    m_name->setAccessibleName(tr("Name of the preset")); // before a title says more
    m_name->installEventFilter(this);
    m_name->setAccessibleName(tr("Name of the preset"));
    m_nameError = makeLabel({}, "error");
    auto *line = new QWidget;
    QHBoxLayout *row = plainRow(line);
    auto *ok = new QPushButton(tr("&OK"));
    QPushButton *cancel = linkButton(tr("Cance&l"));
    m_nameTitle->setBuddy(m_name);
    markFormLabel(m_nameTitle);
    row->addWidget(m_nameTitle);
    row->addSpacing(unit / 2);
    row->addWidget(m_name, 1);
    row->addWidget(ok);
    row->addWidget(cancel);
    connect(ok, &QPushButton::clicked, this, &PresetRow::finishName);
    connect(cancel, &QPushButton::clicked, this, &PresetRow::closeName);
    connect(m_name, &QLineEdit::textEdited, this, [this] { m_nameError->hide(); });
    return line;
}

void PresetRow::showState(const Shown &shown)
{
    m_ticked = shown.ticked;
    const bool one = shown.own.has_value();
    const bool own = one && !shown.own->isBuiltIn();
    const qsizetype changes = shown.changes.size();
    m_combo->setShownText(m_ticked.isEmpty() ? tr("None") : m_ticked.join(QStringLiteral(" + ")));
    m_combo->setToolTip(m_ticked.size() > 1 ? m_ticked.join(QLatin1Char('\n')) : m_combo->accessibleDescription());
    m_changesLine->setVisible(one && changes > 0);
    m_changes->setText(tr("%Ln changed", nullptr, int(changes)));
    describe(m_changes, m_changes->text(), listed(shown.changes));
    describe(m_reset, tr("Reset"), tr("Back to what “%1” says").arg(m_ticked.value(0)));
    m_save->setText(own ? tr("&Save") : tr("&Save…"));
    m_save->setEnabled(!own || changes > 0);
    describe(m_save, own ? tr("Save “%1”").arg(m_ticked.value(0)) : tr("Save as a preset"),
             own ? tr("Keeps the changes in “%1”").arg(m_ticked.value(0)) : tr("Keeps these settings under a name"));
    m_beside->setVisible(m_ticked.size() > 1);
    m_beside->setText(tr("The form shows “%1”. Used as saved: %2.").arg(m_ticked.value(0), listed(m_ticked.mid(1))));
    for (const Deed deed : {Deed::Duplicate, Deed::Default, Deed::Export})
        m_actions.at(int(deed))->setEnabled(one);
    for (const Deed deed : {Deed::Rename, Deed::Delete})
        m_actions.at(int(deed))->setEnabled(own);
    m_actions.at(int(Deed::Default))->setChecked(one && shown.own->isDefault);
}

void PresetRow::setEntries(const QList<PresetEntry> &entries, const QString &provider)
{
    m_list->setEntries(entries, m_ticked, provider);
}

void PresetRow::askName(const QString &title, const QString &suggestion, std::function<void(const QString &)> done)
{
    m_named = std::move(done);
    m_nameTitle->setText(title);
    m_name->setText(suggestion);
    m_name->selectAll();
    m_nameError->hide();
    m_nameLine->show();
    m_name->setFocus(Qt::OtherFocusReason);
}

void PresetRow::finishName()
{
    if (m_named)
        m_named(m_name->text());
}

void PresetRow::showNameError(const QString &words)
{
    m_nameError->setText(words);
    m_nameError->show();
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

void PresetRow::closeName()
{
    const bool hadFocus = m_nameLine->isAncestorOf(focusWidget());
    m_named = {};
    m_nameLine->hide();
    m_nameError->hide();
    if (hadFocus)
        m_combo->setFocus(Qt::OtherFocusReason);
}

bool PresetRow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_name && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            finishName();
            return true;
        }
        if (key == Qt::Key_Escape) {
            closeName();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

QString PresetRow::changesText() const
{
    return m_changesLine->isHidden() ? QString() : m_changes->text();
}

QString PresetRow::nameError() const
{
    return m_nameError->isHidden() ? QString() : m_nameError->text();
}

} // namespace quayside
