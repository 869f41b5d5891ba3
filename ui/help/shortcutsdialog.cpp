// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/shortcutsdialog.h"

#include "ui/common/columnhead.h"
#include "ui/common/placement.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"
#include "ui/help/commands.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace quayside {
namespace {

/// Keys of lists and pages, which no control says.
QList<std::pair<QString, QString>> usualKeys()
{
    return {
        {ShortcutsDialog::tr("Move a source up or down"), ShortcutsDialog::tr("Alt+Up, Alt+Down")},
        {ShortcutsDialog::tr("A folder as a book or as files"), QKeySequence(Qt::Key_Space).toString(QKeySequence::NativeText)},
        {ShortcutsDialog::tr("Move a waiting export up or down"), ShortcutsDialog::tr("Alt+Up, Alt+Down")},
        {ShortcutsDialog::tr("A waiting export before or behind all others"), ShortcutsDialog::tr("Alt+Home, Alt+End")},
        {ShortcutsDialog::tr("Bring a removed source back"), QKeySequence(QKeySequence::Undo).toString(QKeySequence::NativeText)},
        {ShortcutsDialog::tr("First or last page of the preview"), ShortcutsDialog::tr("Home, End")},
        {ShortcutsDialog::tr("To the next control, to the one before"), ShortcutsDialog::tr("Tab, Shift+Tab")},
        {ShortcutsDialog::tr("Leave a dialog"), ShortcutsDialog::tr("Esc")},
    };
}

} // namespace

ShortcutsDialog::ShortcutsDialog(QWidget *window) : QDialog(window), m_table(new QTableWidget)
{
    setWindowTitle(tr("Keys"));
    setAttribute(Qt::WA_DeleteOnClose);
    QList<Command> commands = shortcutsOf(window);
    std::stable_sort(commands.begin(), commands.end(), [](const Command &a, const Command &b) { return a.name.localeAwareCompare(b.name) < 0; });
    m_table->setColumnCount(2);
    m_table->setHorizontalHeaderLabels({tr("What it does"), tr("Keys")});
    m_table->setHorizontalHeader(new ColumnHead(tableCellPadding(m_table)));
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_table->verticalHeader()->hide();
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    describe(m_table, tr("Keys and what they do"));
    const auto add = [this](const QString &name, const QString &keys) {
        const int row = m_table->rowCount();
        m_table->insertRow(row);
        m_table->setItem(row, 0, new QTableWidgetItem(name));
        m_table->setItem(row, 1, new QTableWidgetItem(keys));
    };
    for (const Command &command : std::as_const(commands))
        add(command.name, command.keysText());
    for (const auto &[name, keys] : usualKeys())
        add(name, keys);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(unit * 2, unit * 2, unit * 2, unit * 2);
    column->setSpacing(unit * 2);
    column->addWidget(m_table, 1);
    column->addWidget(buttons);
    resizeWithinScreen(this, {unit * 64, unit * 64});
}

} // namespace quayside
