// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/aboutdialog.h"

#include "ui/common/columnhead.h"
#include "ui/common/icons.h"
#include "ui/common/placement.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"
#include "ui/help/libraries.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSysInfo>
#include <QTableWidget>
#include <QVBoxLayout>

namespace quayside {
namespace {

/// Qt may be a newer one now than at build.
QString versionOf(const LibraryRow &row)
{
    const QString built = qstrcmp(row.name, "Qt") == 0 ? QString::fromLatin1(qVersion()) : QString::fromLatin1(row.version);
    return built.isEmpty() ? QStringLiteral("–") : built; // data without a version of its own
}

QTableWidget *makeLibraries()
{
    auto *table = new QTableWidget(int(libraryRows.size()), 3);
    table->setHorizontalHeaderLabels({AboutDialog::tr("Library"), AboutDialog::tr("Version"), AboutDialog::tr("License")});
    table->setHorizontalHeader(new ColumnHead(tableCellPadding(table)));
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setStretchLastSection(true);
    table->verticalHeader()->hide();
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    for (int i = 0; i < table->rowCount(); ++i) {
        const LibraryRow &row = libraryRows[std::size_t(i)];
        table->setItem(i, 0, new QTableWidgetItem(QString::fromUtf8(row.name)));
        table->setItem(i, 1, new QTableWidgetItem(versionOf(row)));
        table->setItem(i, 2, new QTableWidgetItem(QString::fromLatin1(row.licence)));
    }
    describe(table, AboutDialog::tr("Libraries that Quayside is built with"));
    return table;
}

} // namespace

AboutDialog::AboutDialog(QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("About Quayside"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *icon = new QLabel;
    icon->setPixmap(programIcon().pixmap(unit * 8, unit * 8));
    auto *words = new QVBoxLayout;
    words->setSpacing(unit / 2);
    words->addWidget(makeLabel(tr("Quayside %1").arg(QStringLiteral(QUAYSIDE_VERSION)), "title"));
    words->addWidget(makeLabel(tr("Turns documents into files, on this computer or by export services.")));
    words->addWidget(makeLabel(tr("Free software under the GNU General Public License, version 3 or later, without any warranty."), "muted"));
    auto *head = new QHBoxLayout;
    head->setSpacing(unit * 2);
    head->addWidget(icon, 0, Qt::AlignTop);
    head->addLayout(words, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto *copy = buttons->addButton(tr("&Copy for support"), QDialogButtonBox::ActionRole);
    describe(copy, tr("Copy for support"), tr("Copies the versions of the program, its libraries and the system"));
    connect(copy, &QPushButton::clicked, this, [] { QGuiApplication::clipboard()->setText(report()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(unit * 2, unit * 2, unit * 2, unit * 2);
    column->setSpacing(unit * 2);
    column->addLayout(head);
    column->addWidget(makeLibraries(), 1);
    column->addWidget(buttons);
    resizeWithinScreen(this, {unit * 80, unit * 64});
    buttons->button(QDialogButtonBox::Close)->setFocus();
}

QString AboutDialog::report()
{
    QString text = QStringLiteral("Quayside " QUAYSIDE_VERSION "\n%1, %2, %3\n")
                       .arg(QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture(), QGuiApplication::platformName());
    for (const LibraryRow &row : libraryRows)
        text += QStringLiteral("%1 %2\n").arg(QString::fromUtf8(row.name), versionOf(row));
    return text;
}

} // namespace quayside
