// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compose/presetcontroller.h"

#include "base/nativepath.h"
#include "model/exportarguments.h"
#include "model/presetchanges.h"
#include "output/safename.h"
#include "ui/common/futures.h"
#include "ui/common/mirror.h"
#include "ui/compose/exportsettings.h"
#include "ui/compose/presetlist.h"

#include <QFileDialog>
#include <QJsonArray>
#include <QSaveFile>

namespace quayside {

PresetController::PresetController(Engine &engine, ExportSettings &form, PresetRow &row, Notice &notice, QObject *parent)
    : QObject(parent), m_engine(engine), m_form(form), m_row(row), m_notice(notice)
{
    const QString filter = tr("Presets (*.json)");
    askOpenFile = [this, filter] { return QFileDialog::getOpenFileName(&m_row, tr("Import a preset"), {}, filter); };
    askSaveFile = [this, filter](const QString &suggestion) { return QFileDialog::getSaveFileName(&m_row, tr("Export the preset"), suggestion, filter); };
    connect(&engine.presets(), &Presets::changed, this, [this] { reload(); });
    connect(&row, &PresetRow::listWanted, this, [this] {
        // Another process may have changed them.
        reload([this] {
            m_row.setEntries(m_entries, m_form.preset().provider);
            m_row.list()->open(*m_row.combo());
        });
    });
    connect(&row, &PresetRow::chosen, this, &PresetController::choose);
    connect(&row, &PresetRow::ticked, this, &PresetController::tick);
    connect(&row, &PresetRow::saveWanted, this, &PresetController::save);
    connect(&row, &PresetRow::resetWanted, this, [this] {
        if (current())
            fillWithUndo(m_ticked);
    });
    connect(&row, &PresetRow::deedWanted, this, &PresetController::onDeed);
}

void PresetController::start()
{
    reload([this] {
        if (std::exchange(m_started, true))
            return;
        const auto chosen = std::find_if(m_entries.cbegin(), m_entries.cend(), [](const PresetEntry &one) { return one.isDefault; });
        if (chosen == m_entries.cend())
            return;
        m_ticked = {chosen->preset.name};
        fill(*chosen);
    });
}

void PresetController::reload(std::function<void()> then)
{
    whenDone(m_engine.presets().list(), this, [this, then = std::move(then)](const Result<QList<PresetEntry>> &entries) {
        if (!entries)
            return tell(entries.error());
        take(*entries);
        if (then)
            then();
    });
}

void PresetController::take(const QList<PresetEntry> &entries)
{
    m_entries = entries;
    QStringList there;
    for (const QString &name : std::as_const(m_ticked)) {
        if (const PresetEntry *known = entry(name); known && !known->fault)
            there.append(known->preset.name);
    }
    const bool lost = there != m_ticked;
    m_ticked = there;
    showRow();
    if (lost)
        Q_EMIT changed();
}

const PresetEntry *PresetController::entry(const QString &name) const
{
    const auto it = std::find_if(m_entries.cbegin(), m_entries.cend(), [&](const PresetEntry &one) { return one.preset.name == name; });
    return it == m_entries.cend() ? nullptr : &*it;
}

Preset PresetController::formPreset() const
{
    const ProviderDescription *provider = m_form.provider();
    const Preset whole = m_form.wholePreset();
    return provider ? withoutSecrets(whole, *provider) : whole;
}

QStringList PresetController::changesOf(const PresetEntry &entry) const
{
    const ProviderDescription *provider = m_form.provider();
    return provider ? presetChanges(entry.preset, formPreset(), *provider) : QStringList();
}

void PresetController::showRow()
{
    PresetRow::Shown shown;
    shown.ticked = m_ticked;
    if (const PresetEntry *own = current()) {
        shown.own = *own;
        shown.changes = changesOf(*own);
    }
    m_isChanged = !shown.changes.isEmpty();
    m_row.showState(shown);
}

void PresetController::formChanged()
{
    // Where something else is made now, the others cannot be made.
    const QString provider = m_form.preset().provider;
    const qsizetype before = m_ticked.size();
    m_ticked.removeIf([&](const QString &name) {
        const PresetEntry *one = entry(name);
        return one && name != m_ticked.constFirst() && one->preset.provider != provider;
    });
    showRow();
    if (m_ticked.size() != before)
        Q_EMIT changed();
}

void PresetController::fill(const PresetEntry &entry)
{
    Preset preset = entry.preset;
    preset.destination = destinationOf(preset, m_form.preset().destination);
    if (!m_form.setPreset(preset))
        m_notice.tell(Notice::Kind::Error, tr("“%1” is made by an account that is not there any more.").arg(preset.name));
    tellUnknown(entry);
    showRow();
    Q_EMIT changed();
}

void PresetController::tellUnknown(const PresetEntry &entry)
{
    if (!entry.unknown.isEmpty())
        m_notice.tell(Notice::Kind::Warning, tr("“%1” has what is no more, which is left out: %2.").arg(entry.preset.name, listed(entry.unknown)));
}

/// Fills the form with the first of @p ticked. What stood there is given back on request, unless it is what a preset says.
void PresetController::fillWithUndo(const QStringList &ticked)
{
    const PresetEntry *wanted = entry(ticked.value(0));
    if (!wanted)
        return;
    const PresetEntry *before = current();
    const QStringList tickedBefore = m_ticked;
    const Preset formBefore = m_form.wholePreset();
    const bool isLost = before ? !changesOf(*before).isEmpty() : !formBefore.settings.isEmpty();
    m_ticked = ticked;
    m_notice.dismiss();
    fill(*wanted);
    if (!isLost || !wanted->unknown.isEmpty())
        return;
    m_notice.tell(
        Notice::Kind::Info, tr("The form has what “%1” says.").arg(wanted->preset.name), tr("Undo"),
        [this, tickedBefore, formBefore] {
            m_ticked = tickedBefore;
            m_form.setPreset(formBefore);
            showRow();
            Q_EMIT changed();
        },
        15);
}

void PresetController::choose(const QString &name)
{
    if (name.isEmpty()) {
        m_ticked.clear();
        showRow();
        Q_EMIT changed();
        return;
    }
    const PresetEntry *chosen = entry(name);
    if (chosen && chosen->fault) {
        m_notice.tell(Notice::Kind::Error, sentence(*chosen->fault), tr("Delete it"), [this, name] {
            whenDone(m_engine.presets().remove(name), this, [this](const Result<RemovedPreset> &removed) {
                if (!removed)
                    tell(removed.error());
            });
        });
        return;
    }
    fillWithUndo({name});
}

void PresetController::tick(const QString &name, bool on)
{
    const bool first = m_ticked.value(0) == name;
    if (on == m_ticked.contains(name))
        return;
    if (on && m_ticked.isEmpty())
        return fillWithUndo({name});
    if (on)
        m_ticked.append(name);
    else
        m_ticked.removeAll(name);
    if (first && !m_ticked.isEmpty())
        return fillWithUndo(m_ticked);
    showRow();
    Q_EMIT changed();
}

QList<Preset> PresetController::others(const Destination &destination) const
{
    QList<Preset> presets;
    for (const QString &name : m_ticked.mid(1)) {
        const PresetEntry *one = entry(name);
        if (!one || one->fault)
            continue;
        presets.append(one->preset);
        presets.last().destination = destinationOf(one->preset, destination);
    }
    return presets;
}

QString PresetController::commandLines(const Batch &batch) const
{
    const ProviderDescription *provider = m_form.provider();
    if (!provider)
        return {};
    QList<Preset> stored;
    for (const QString &name : m_ticked) {
        const PresetEntry *one = entry(name);
        if (one && (name != m_ticked.constFirst() || changesOf(*one).isEmpty()))
            stored.append(one->preset);
    }
    QStringList lines;
    for (const QStringList &arguments : exportCommands(batch, *provider, stored))
        lines.append(QStringLiteral("quayside ") + shellText(arguments));
    return lines.join(QLatin1Char('\n'));
}

void PresetController::tell(const ExportError &error)
{
    m_notice.tell(Notice::Kind::Error, sentence(error));
}

void PresetController::after(QFuture<Result<PresetEntry>> future, Then then)
{
    whenDone(future, this, [this, then = std::move(then)](const Result<PresetEntry> &done) {
        if (!done)
            return tell(done.error());
        reload([then, entry = *done] { then(entry); });
    });
}

void PresetController::save()
{
    const PresetEntry *own = current();
    if (!own || own->isBuiltIn())
        return saveAs();
    Preset preset = formPreset();
    preset.name = own->preset.name;
    after(m_engine.presets().save(preset, true), [this](const PresetEntry &saved) {
        m_notice.tell(Notice::Kind::Success, tr("“%1” is saved.").arg(saved.preset.name), {}, {}, 5);
        Q_EMIT changed();
    });
}

void PresetController::saveAs()
{
    const QString suggestion = current() ? tr("My %1").arg(current()->preset.name) : QString();
    m_row.askName(tr("N&ame"), suggestion, [this](const QString &name) {
        Preset preset = formPreset();
        preset.name = name;
        whenDone(m_engine.presets().save(preset, false), this, [this](const Result<PresetEntry> &saved) {
            if (!saved)
                return m_row.showNameError(sentence(saved.error()));
            m_row.closeName();
            // In place of the one that was changed; others stay ticked.
            reload([this, name = saved->preset.name] {
                m_ticked = QStringList(name) + m_ticked.mid(1);
                showRow();
                Q_EMIT changed();
            });
        });
    });
}

void PresetController::rename()
{
    const QString before = m_ticked.value(0);
    m_row.askName(tr("New n&ame"), before, [this, before](const QString &name) {
        whenDone(m_engine.presets().rename(before, name), this, [this, before](const Result<PresetEntry> &renamed) {
            if (!renamed)
                return m_row.showNameError(sentence(renamed.error()));
            m_row.closeName();
            for (QString &one : m_ticked) {
                if (one == before)
                    one = renamed->preset.name;
            }
            reload([this] { Q_EMIT changed(); });
        });
    });
}

void PresetController::remove()
{
    whenDone(m_engine.presets().remove(m_ticked.value(0)), this, [this](const Result<RemovedPreset> &removed) {
        if (!removed)
            return tell(removed.error());
        const QString name = removed->preset.name;
        m_ticked.removeAll(name);
        showRow();
        Q_EMIT changed();
        m_notice.tell(
            Notice::Kind::Info, tr("“%1” is deleted. The form keeps what it said.").arg(name), tr("Undo"),
            [this, removed = *removed] {
                after(m_engine.presets().putBack(removed), [this](const PresetEntry &back) {
                    if (m_ticked.isEmpty())
                        m_ticked = {back.preset.name};
                    showRow();
                    Q_EMIT changed();
                });
            },
            30);
    });
}

void PresetController::toggleDefault()
{
    const bool on = current() && !current()->isDefault;
    whenDone(m_engine.presets().setDefault(on ? m_ticked.value(0) : QString()), this, [this, on, name = m_ticked.value(0)](const Result<void> &done) {
        if (!done)
            return tell(done.error());
        m_notice.tell(Notice::Kind::Success, on ? tr("The next start begins with “%1”.").arg(name) : tr("The next start begins with what the form has last."),
                      {}, {}, 8);
    });
}

void PresetController::importFile()
{
    const QString path = askOpenFile();
    if (path.isEmpty())
        return;
    after(m_engine.presets().importFile(path, {}, false), [this](const PresetEntry &imported) {
        fillWithUndo({imported.preset.name});
        tellUnknown(imported); // what is stored knows no more of it
    });
}

void PresetController::exportFile()
{
    const QString path = askSaveFile(safeFileName(m_ticked.value(0)) + QStringLiteral(".json"));
    if (path.isEmpty())
        return;
    whenDone(m_engine.presets().exported(m_ticked.value(0)), this, [this, path](const Result<QByteArray> &bytes) {
        if (!bytes)
            return tell(bytes.error());
        QSaveFile file(path); // the dialog asked about a file that is there
        const bool saved = file.open(QIODevice::WriteOnly) && file.write(*bytes) == bytes->size() && file.commit();
        if (saved)
            m_notice.tell(Notice::Kind::Success, tr("Saved as “%1”.").arg(shownPath(path)), {}, {}, 8);
        else
            tell({ErrorCode::DestinationNotWritable, {{QStringLiteral("path"), path}, {QStringLiteral("reason"), file.errorString()}}, {}, {}});
    });
}

void PresetController::onDeed(PresetRow::Deed deed)
{
    switch (deed) {
    case PresetRow::Deed::SaveAs: return saveAs();
    case PresetRow::Deed::Rename: return rename();
    case PresetRow::Deed::Duplicate:
        return after(m_engine.presets().duplicate(m_ticked.value(0)), [this](const PresetEntry &copy) { fillWithUndo({copy.preset.name}); });
    case PresetRow::Deed::Delete: return remove();
    case PresetRow::Deed::Default: return toggleDefault();
    case PresetRow::Deed::Import: return importFile();
    case PresetRow::Deed::Export: return exportFile();
    case PresetRow::Deed::CommandLine: Q_EMIT commandLineWanted(); return;
    }
}

QJsonObject PresetController::state() const
{
    return {{QStringLiteral("ticked"), QJsonArray::fromStringList(m_ticked)}};
}

void PresetController::setState(const QJsonObject &state)
{
    m_ticked.clear();
    for (const QJsonValue &name : state.value(QLatin1StringView("ticked")).toArray())
        m_ticked.append(name.toString());
}

} // namespace quayside
