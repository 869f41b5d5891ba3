// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/warningslist.h"

#include "base/warninggroups.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace quayside {

namespace {

constexpr int mostRows = 5; ///< in sight at once

QString countWords(const QList<Warning> &warnings)
{
    const int losses = int(countLosses(warnings));
    const int notes = int(warnings.size()) - losses;
    if (notes == 0)
        return WarningsList::tr("%Ln warning(s)", nullptr, losses);
    const QString noted = WarningsList::tr("%Ln note(s)", nullptr, notes);
    return losses == 0 ? noted : WarningsList::tr("%1, %2", "warnings, notes").arg(WarningsList::tr("%Ln warning(s)", nullptr, losses), noted);
}

} // namespace

WarningsList::WarningsList(QWidget *parent) : QWidget(parent), m_button(new QToolButton), m_list(new QListWidget)
{
    m_button->setCheckable(true);
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_button->setProperty("fold", true);
    m_button->setFocusPolicy(Qt::StrongFocus);
    describe(m_button, tr("Warnings of the preview"), tr("Show or hide the list of warnings"));
    m_list->setWordWrap(true);
    m_list->setTextElideMode(Qt::ElideNone);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    describe(m_list, tr("Warnings of the preview"));
    m_list->setToolTip({});
    auto *open = new QAction(tr("&Open the source"), m_list);
    auto *copy = new QAction(tr("&Copy"), m_list);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    m_list->addActions({open, copy});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_button);
    column->addWidget(m_list);
    m_list->hide();
    hide();
    connect(m_button, &QToolButton::toggled, this, &WarningsList::fold);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0 && m_list->hasFocus())
            Q_EMIT chosen(m_warnings.at(row));
    });
    connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) { Q_EMIT chosen(m_warnings.at(m_list->row(item))); });
    const auto openCurrent = [this] {
        if (const int row = m_list->currentRow(); row >= 0)
            Q_EMIT sourceWanted(m_warnings.at(row));
    };
    connect(m_list, &QListWidget::itemActivated, this, openCurrent);
    connect(open, &QAction::triggered, this, openCurrent);
    connect(copy, &QAction::triggered, this, [this] {
        if (const QListWidgetItem *item = m_list->currentItem())
            QGuiApplication::clipboard()->setText(item->text());
    });
}

void WarningsList::setWarnings(const QList<Warning> &warnings)
{
    QList<Warning> sorted = warnings;
    std::stable_sort(sorted.begin(), sorted.end(), [](const Warning &a, const Warning &b) { return std::tie(a.file, a.line) < std::tie(b.file, b.line); });
    setVisible(!sorted.isEmpty());
    if (sorted == m_warnings)
        return;
    m_warnings = sorted;
    m_list->clear();
    for (const Warning &warning : std::as_const(m_warnings)) {
        auto *item = new QListWidgetItem(isNote(warning) ? themedIcon(QStringLiteral("info"), IconTint::Muted)
                                                         : themedIcon(QStringLiteral("warning"), IconTint::Warning),
                                         placedWords(warning));
        item->setData(Qt::AccessibleTextRole, (isNote(warning) ? tr("Note: %1") : tr("Warning: %1")).arg(item->text()));
        m_list->addItem(item);
    }
    m_button->setText(countWords(m_warnings));
    describe(m_button, m_button->text(), tr("Show or hide the list of warnings"));
    fold();
}

void WarningsList::fold()
{
    const bool open = m_button->isChecked();
    m_button->setIcon(themedIcon(open ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right"), IconTint::Muted));
    const int rows = qBound(2, int(m_warnings.size()) + 1, mostRows + 1);
    m_list->setFixedHeight(rows * (m_list->fontMetrics().height() + unit));
    m_list->setVisible(open);
}

} // namespace quayside
