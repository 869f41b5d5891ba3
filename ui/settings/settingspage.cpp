// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingspage.h"

#include "ui/common/appsettings.h"
#include "ui/common/conflictpolicies.h"
#include "ui/common/translations.h"
#include "ui/common/widgets.h"
#include "ui/settings/networkbox.h"
#include "ui/settings/retentionbox.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

namespace quayside {
namespace {

constexpr int labelWidth = unit * 22;
constexpr int cardWidth = unit * 90;

/// A form under a heading in @p card.
QFormLayout *makeForm(QFrame *card, const QString &title)
{
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(unit * 3, unit * 2, unit * 3, unit * 3);
    column->setSpacing(unit * 2);
    column->addWidget(makeLabel(title, "heading"));
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(unit * 3);
    form->setVerticalSpacing(unit * 3 / 2);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    column->addLayout(form);
    return form;
}

/// @p beside: the row @p field is in, if any.
void addRow(QFormLayout *form, const QString &words, QWidget *field, QLayout *beside = nullptr)
{
    auto *label = new QLabel(words);
    label->setBuddy(field);
    label->setMinimumSize(labelWidth, unit * 4);
    if (beside)
        form->addRow(label, beside);
    else
        form->addRow(label, field);
}

} // namespace

SettingsPage::SettingsPage(AppSettings &settings, QWidget *parent)
    : QWidget(parent), m_settings(settings), m_folder(new QLineEdit), m_conflict(new QComboBox), m_concurrency(new QSpinBox), m_theme(new QComboBox),
      m_editor(new QLineEdit), m_language(new QComboBox), m_network(new NetworkBox), m_retention(new RetentionBox)
{
    askFolder = [this](const QString &start) { return QFileDialog::getExistingDirectory(this, tr("Default folder for exports"), start); };
    build();
    load();
    connect(m_folder, &QLineEdit::editingFinished, this, [this] { m_settings.setDefaultFolder(QDir::fromNativeSeparators(m_folder->text().trimmed())); });
    connect(m_conflict, &QComboBox::activated, this, [this] { m_settings.setConflictPolicy(ConflictPolicy(m_conflict->currentData().toInt())); });
    connect(m_concurrency, &QSpinBox::valueChanged, this, [this](int jobs) { m_settings.setConcurrency(jobs); });
    connect(m_editor, &QLineEdit::editingFinished, this, [this] { m_settings.setEditor(m_editor->text().trimmed()); });
    connect(m_theme, &QComboBox::activated, this, [this] { m_settings.setTheme(ThemeChoice(m_theme->currentData().toInt())); });
    connect(m_network, &NetworkBox::changed, this, [this] { m_settings.setNetwork(m_network->settings()); });
    connect(m_language, &QComboBox::activated, this, [this] { m_settings.setLanguage(m_language->currentData().toString()); });
}

void SettingsPage::build()
{
    describe(m_folder, tr("Default folder"), tr("Where exports go when you do not choose another folder"));
    describe(m_conflict, tr("When a file exists"), tr("What a new export does when a file of its name is there already"));
    describe(m_concurrency, tr("Exports at the same time"), tr("How many exports this computer makes at once. Automatic: one a processor core."));
    describe(m_editor, tr("Editor for sources"), tr("A command that opens a source where a warning is; {file} and {line} are filled in"));
    m_editor->setPlaceholderText(QStringLiteral("code -g {file}:{line}"));
    describe(m_theme, tr("Theme"), tr("Light or dark, or as the desktop is"));
    describe(m_language, tr("Language"), tr("Language of this program, not of the documents"));
    auto *inside = new QWidget;
    inside->setProperty("plain", true);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(unit * 2);
    for (QFrame *card : {exportsCard(), static_cast<QFrame *>(m_retention), programCard(), static_cast<QFrame *>(m_network)}) {
        card->setMaximumWidth(cardWidth);
        column->addWidget(card);
    }
    column->addWidget(makeLabel(tr("Quayside %1. Free software under the GPL, version 3 or later.").arg(QStringLiteral(QUAYSIDE_VERSION)), "muted"));
    column->addStretch();
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(unit);
    outer->addWidget(makeLabel(tr("Settings"), "title"));
    outer->addWidget(makeScrollArea(inside), 1);
}

QFrame *SettingsPage::exportsCard()
{
    offerConflictPolicies(m_conflict);
    m_concurrency->setRange(0, 64);
    m_concurrency->setSpecialValueText(tr("Automatic"));
    auto *browse = makeToolButton(QStringLiteral("folder"), tr("Choose the folder…"));
    connect(browse, &QToolButton::clicked, this, [this] {
        const QString chosen = askFolder(m_settings.defaultFolder());
        if (!chosen.isEmpty()) {
            m_folder->setText(QDir::toNativeSeparators(chosen));
            m_settings.setDefaultFolder(chosen);
        }
    });
    auto *folderRow = new QHBoxLayout;
    folderRow->setSpacing(unit / 2);
    folderRow->addWidget(m_folder, 1);
    folderRow->addWidget(browse);
    QFrame *card = makeCard();
    QFormLayout *form = makeForm(card, tr("Exports"));
    addRow(form, tr("Default &folder"), m_folder, folderRow);
    addRow(form, tr("When a file e&xists"), m_conflict);
    addRow(form, tr("Exports at the &same time"), m_concurrency);
    addRow(form, tr("&Editor for sources"), m_editor);
    return card;
}

QFrame *SettingsPage::programCard()
{
    m_theme->addItem(tr("As the desktop"), int(ThemeChoice::System));
    m_theme->addItem(tr("Light"), int(ThemeChoice::Light));
    m_theme->addItem(tr("Dark"), int(ThemeChoice::Dark));
    for (const auto &[tag, name] : programLanguages())
        m_language->addItem(name, tag);
    QFrame *card = makeCard();
    QFormLayout *form = makeForm(card, tr("This program"));
    addRow(form, tr("&Theme"), m_theme);
    addRow(form, tr("&Language"), m_language);
    return card;
}

void SettingsPage::load()
{
    m_folder->setText(QDir::toNativeSeparators(m_settings.defaultFolder()));
    m_conflict->setCurrentIndex(m_conflict->findData(int(m_settings.conflictPolicy())));
    m_concurrency->setValue(m_settings.concurrency());
    m_theme->setCurrentIndex(m_theme->findData(int(m_settings.theme())));
    m_editor->setText(m_settings.editor());
    m_language->setCurrentIndex(qMax(0, m_language->findData(m_settings.language())));
    m_network->setSettings(m_settings.network());
    m_retention->setRetention(m_settings.retention());
}

} // namespace quayside
