// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/destinationbox.h"

#include "ui/common/conflictpolicies.h"
#include "ui/common/elidingcombobox.h"
#include "ui/common/icons.h"
#include "ui/common/mirror.h"
#include "ui/common/theme.h"
#include "ui/common/widgets.h"
#include "ui/compose/formlabels.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QGridLayout>
#include <QLineEdit>
#include <QMenu>

namespace quayside {

namespace {

const QString plainTemplate = QStringLiteral("{name}.{ext}");

} // namespace

DestinationBox::DestinationBox(QWidget *parent)
    : QWidget(parent), m_folder(new QLineEdit), m_folders(makeToolButton(QStringLiteral("chevron-down"), tr("Favourite and recent folders"))),
      m_template(new QLineEdit), m_conflict(new ElidingComboBox), m_example(new ElidedLabel(Qt::ElideMiddle)), m_error(makeLabel({}, "error"))
{
    setProperty("plain", true);
    m_example->setProperty("role", QStringLiteral("muted"));
    askFolder = [this](const QString &start) { return QFileDialog::getExistingDirectory(this, tr("Choose where the files go"), start); };
    describe(m_folder, tr("Folder"), tr("Exported files are saved here"));
    describe(m_template, tr("File name"), tr("Parts in braces are filled in: {name}, {ext}, {format}, {locale}, {date}"));
    describe(m_conflict, tr("When a file exists"), tr("What happens when a file of that name is there already"));
    m_template->setPlaceholderText(plainTemplate);
    offerConflictPolicies(m_conflict);
    const auto labelFor = [](const QString &text, QWidget *buddy) {
        QLabel *label = makeLabel(text);
        label->setBuddy(buddy);
        markFormLabel(label);
        return label;
    };
    m_error->setWordWrap(true);
    m_error->hide();
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(unit);
    grid->setVerticalSpacing(unit / 2);
    grid->setColumnStretch(1, 1);
    grid->addWidget(labelFor(tr("F&older"), m_folder), 0, 0);
    grid->addWidget(makeFolderRow(), 0, 1);
    grid->addWidget(m_error, 1, 1);
    grid->addWidget(labelFor(tr("File &name"), m_template), 2, 0);
    auto *nameRow = new QHBoxLayout;
    nameRow->setSpacing(unit / 2);
    m_template->setMinimumWidth(unit * 13);
    nameRow->addWidget(m_template, 1);
    nameRow->addWidget(m_conflict);
    grid->addLayout(nameRow, 2, 1);
    grid->addWidget(m_example, 3, 1);
    connect(m_folder, &QLineEdit::textChanged, this, [this] {
        showFolderError({});
        Q_EMIT changed();
    });
    connect(m_template, &QLineEdit::textChanged, this, &DestinationBox::changed);
    connect(m_conflict, &QComboBox::currentIndexChanged, this, &DestinationBox::changed);
}

QWidget *DestinationBox::makeFolderRow()
{
    auto *owner = new QWidget;
    owner->setProperty("plain", true);
    auto *browse = makeToolButton(QStringLiteral("folder"), tr("Choose the folder…"));
    auto *row = new QHBoxLayout(owner);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(unit / 2);
    row->addWidget(m_folder, 1);
    row->addWidget(m_folders);
    row->addWidget(browse);
    auto *menu = new QMenu(m_folders);
    menu->setToolTipsVisible(true);
    menu->setAccessibleName(tr("Favourite and recent folders"));
    m_folders->setMenu(menu);
    m_folders->setPopupMode(QToolButton::InstantPopup);
    fillFoldersMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillFoldersMenu(menu); });
    connect(browse, &QToolButton::clicked, this, &DestinationBox::chooseFolder);
    return owner;
}

void DestinationBox::fillFoldersMenu(QMenu *menu)
{
    menu->clear();
    const QString now = destination().folder;
    const auto offer = [&](const QStringList &folders, const QString &icon) {
        for (const QString &folder : folders) {
            constexpr int widest = unit * 60;
            const QString path = QDir::toNativeSeparators(folder);
            QAction *one = menu->addAction(themedIcon(icon, IconTint::Muted),
                                           menu->fontMetrics().elidedText(pathInWords(path), Qt::ElideMiddle, widest).replace(u'&', QLatin1StringView("&&")));
            one->setToolTip(path);
            connect(one, &QAction::triggered, m_folder, [this, path] { m_folder->setText(path); });
        }
        if (!folders.isEmpty())
            menu->addSeparator();
    };
    QStringList recent = m_choices.recent;
    recent.removeIf([this](const QString &folder) { return m_choices.favourites.contains(folder); });
    offer(m_choices.favourites, QStringLiteral("star"));
    offer(recent, QStringLiteral("history"));
    QAction *favourite = menu->addAction(tr("This folder is a &favourite"));
    favourite->setCheckable(true);
    favourite->setChecked(m_choices.favourites.contains(now));
    favourite->setEnabled(!now.isEmpty());
    connect(favourite, &QAction::toggled, this, [this, now](bool on) { setFavourite(now, on); });
}

void DestinationBox::setFavourite(const QString &folder, bool on)
{
    m_choices.favourites.removeAll(folder);
    if (on)
        m_choices.favourites.append(folder);
}

void DestinationBox::rememberFolder()
{
    constexpr qsizetype most = 10;
    const QString folder = destination().folder;
    if (folder.isEmpty())
        return;
    m_choices.recent.removeAll(folder);
    m_choices.recent.prepend(folder);
    m_choices.recent = m_choices.recent.mid(0, most);
}

void DestinationBox::setCompact(bool compact)
{
    m_example->setHidden(compact);
}

Destination DestinationBox::destination() const
{
    Destination result;
    QString folder = m_folder->text().trimmed();
    if (folder == QLatin1StringView("~") || folder.startsWith(QLatin1StringView("~/")))
        folder = QDir::homePath() + folder.mid(1);
    result.folder = folder.isEmpty() ? QString() : QDir::cleanPath(folder);
    result.nameTemplate = m_template->text().trimmed();
    result.onConflict = ConflictPolicy(m_conflict->currentData().toInt());
    return result;
}

void DestinationBox::setDestination(const Destination &destination)
{
    m_folder->setText(QDir::toNativeSeparators(destination.folder));
    m_template->setText(destination.nameTemplate);
    m_conflict->setCurrentIndex(qMax(0, m_conflict->findData(int(destination.onConflict))));
}

void DestinationBox::setExample(const QString &name)
{
    m_example->setFullText(tr("Example: %1").arg(nameInWords(name)));
}

QString DestinationBox::exampleText() const
{
    return m_example->fullText();
}

void DestinationBox::showFolderError(const QString &words)
{
    m_error->setText(words);
    m_error->setVisible(!words.isEmpty());
}

void DestinationBox::chooseFolder()
{
    const QString chosen = askFolder(destination().folder);
    if (!chosen.isEmpty())
        m_folder->setText(QDir::toNativeSeparators(chosen));
}

} // namespace quayside
