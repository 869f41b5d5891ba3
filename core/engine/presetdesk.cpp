// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/presetdesk.h"

#include "base/nativepath.h"
#include "base/naturalorder.h"
#include "base/textdistance.h"
#include "base/threadhandoff.h"
#include "output/filecalls.h"
#include "store/migrations.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>

#include <fcntl.h>

namespace quayside {
namespace {

using Entries = QList<PresetEntry>;

QString tr(const char *text)
{
    return QCoreApplication::translate("Preset", text);
}

bool isSame(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

PresetEntry entryOf(const StoredPreset &row, const QList<ProviderDescription> &providers)
{
    PresetEntry entry;
    entry.preset.name = row.name;
    if (!row.preset) {
        entry.fault = row.preset.error();
        return entry;
    }
    entry.preset = *row.preset;
    entry.preset.name = row.name;
    auto known = knownPart(entry.preset, providers);
    if (!known) {
        entry.fault = known.error();
        return entry;
    }
    entry.preset = std::move(known->preset);
    entry.unknown = std::move(known->unknown);
    return entry;
}

QList<BuiltInPreset> builtIns(const QList<ProviderDescription> &providers)
{
    const auto local = std::find_if(providers.begin(), providers.end(), [](const ProviderDescription &one) { return one.id == localProviderId; });
    return local == providers.end() ? QList<BuiltInPreset>() : builtInPresets(*local);
}

Result<Entries> entriesOf(PresetStore &store, const QList<ProviderDescription> &providers)
{
    const auto rows = store.all();
    const auto chosen = store.defaultPreset();
    if (!rows || !chosen)
        return tl::unexpected(!rows ? rows.error() : chosen.error());
    Entries entries;
    for (const BuiltInPreset &one : builtIns(providers))
        entries.append({one.preset, one.id, chosen->builtIn && chosen->name == one.id, {}, {}});
    for (const StoredPreset &row : *rows) {
        entries.append(entryOf(row, providers));
        entries.last().isDefault = !chosen->builtIn && isSame(chosen->name, row.name);
    }
    const auto own = std::find_if(entries.begin(), entries.end(), [](const PresetEntry &one) { return !one.isBuiltIn(); });
    std::sort(own, entries.end(), [](const PresetEntry &a, const PresetEntry &b) { return naturallyLess(a.preset.name, b.preset.name); });
    return entries;
}

/// Whether @p entry is meant by @p name.
bool isMeant(const PresetEntry &entry, const QString &name)
{
    return entry.isBuiltIn() ? isCalled({entry.builtInId, entry.preset}, name) : isSame(entry.preset.name, name);
}

Result<PresetEntry> found(const Result<Entries> &entries, const QString &name)
{
    if (!entries)
        return tl::unexpected(entries.error());
    const QString wanted = name.trimmed();
    const auto entry = std::find_if(entries->begin(), entries->end(), [&](const PresetEntry &one) { return isMeant(one, wanted); });
    if (entry != entries->end())
        return *entry;
    QStringList names;
    for (const PresetEntry &one : *entries)
        names.append(one.preset.name);
    return failure(ErrorCode::PresetNotFound, {{QStringLiteral("name"), wanted.left(longestPresetName)}, {QStringLiteral("hint"), didYouMean(wanted, names)}});
}

ExportError taken(const PresetEntry &entry)
{
    return unfitPresetName(entry.preset.name, entry.isBuiltIn() ? tr("a built-in preset has this name") : tr("a preset has this name already"));
}

ExportError builtInStays(const QString &name)
{
    return {ErrorCode::OptionConflict,
            {{QStringLiteral("reason"), tr("“%1” is built in and can be neither changed nor deleted").arg(name)},
             {QStringLiteral("advice"), tr("Make a copy of it and change that.")}},
            {},
            {}};
}

/// One of the user's own, to be changed.
Result<PresetEntry> ownOne(const Result<Entries> &entries, const QString &name)
{
    auto entry = found(entries, name);
    if (entry && entry->isBuiltIn())
        return failure(builtInStays(entry->preset.name));
    return entry;
}

/// “NAME (copy)”, “NAME (copy 2)” …
QString nameOfCopy(const QString &name, const Entries &entries)
{
    for (int number = 1;; ++number) {
        const QString copy = number == 1 ? tr("%1 (copy)").arg(name) : tr("%1 (copy %2)").arg(name).arg(number);
        const bool taken = std::any_of(entries.begin(), entries.end(), [&](const PresetEntry &one) { return isMeant(one, copy); });
        if (!taken)
            return copy;
    }
}

/// The file's bytes, no more than a preset may have and one.
Result<QByteArray> bytesOf(const QString &path)
{
    const QString shown = shownPath(path);
    const auto unread = [&](const QString &reason) {
        return failure(ErrorCode::SourceNotReadable, {{QStringLiteral("path"), shown}, {QStringLiteral("reason"), reason}});
    };
    QFile file;
    if (!openNative(file, path, O_RDONLY)) {
        if (errno == ENOENT || errno == ENOTDIR)
            return failure(ErrorCode::SourceNotFound, {{QStringLiteral("path"), shown}});
        return unread(qt_error_string(errno));
    }
    QByteArray bytes;
    while (bytes.size() <= largestPreset) { // a pipe gives it in parts
        const QByteArray part = file.read(largestPreset + 1 - bytes.size());
        if (part.isEmpty())
            break;
        bytes += part;
    }
    if (file.error() != QFileDevice::NoError)
        return unread(file.errorString());
    return bytes;
}

} // namespace

PresetDesk::PresetDesk(const QueueContext &context, JobStore &store, const ProviderRegistry &providers, QString elsewhere, std::function<void()> changed)
    : m_context(context), m_store(store), m_providers(providers), m_elsewhere(std::move(elsewhere)), m_changed(std::move(changed))
{}

Result<Entries> PresetDesk::entries()
{
    const QList<ProviderDescription> providers = m_providers.descriptions();
    if (m_elsewhere.isEmpty()) {
        (void)m_context.storeWriter.flush();
        PresetStore store(m_store.database());
        return entriesOf(store, providers);
    }
    // Read as it is: nothing is migrated where nothing is to be kept.
    if (const auto database = Database::open(m_elsewhere, Database::Mode::ReadOnly)) {
        if (const auto version = storedVersion(**database); version && *version == schemaVersion()) {
            PresetStore store(**database);
            if (const auto entries = entriesOf(store, providers))
                return entries;
        }
    }
    PresetStore none(m_store.database());
    return entriesOf(none, providers);
}

template<class Value>
void PresetDesk::change(std::function<Result<Value>(PresetStore &)> change, Answer<Value> answer)
{
    auto outcome = std::make_shared<Result<Value>>(failure(ErrorCode::Internal));
    m_context.storeWriter.add(
        [outcome, change = std::move(change)](JobStore &jobs) -> Result<void> {
            PresetStore store(jobs.database());
            *outcome = change(store);
            return *outcome ? Result<void>() : failure(outcome->error());
        },
        [this, outcome, answer = std::move(answer)](const Result<void> &stored) {
            answer(stored ? *outcome : Result<Value>(failure(stored.error())));
            if (stored)
                m_changed();
        });
}

void PresetDesk::list(const Answer<Entries> &answer)
{
    answer(entries());
}

void PresetDesk::find(const QString &name, const Answer<PresetEntry> &answer)
{
    answer(found(entries(), name));
}

Result<PresetEntry> PresetDesk::saveIn(PresetStore &store, const Preset &preset, bool replace)
{
    const auto provider = m_providers.find(preset.provider);
    if (!provider)
        return failure(m_providers.unknown(preset.provider));
    const auto name = presetName(preset.name);
    const auto all = entriesOf(store, m_providers.descriptions());
    if (!name || !all)
        return failure(!name ? name.error() : all.error());
    const auto there = found(all, *name);
    if (there && (there->isBuiltIn() || !replace))
        return failure(taken(*there));
    Preset whole = preset;
    whole.name = *name;
    // Another spelling of the name is the same preset, also where SQLite sees two.
    if (there && there->preset.name != whole.name) {
        if (const auto gone = store.remove(there->preset.name); !gone)
            return failure(gone.error());
    }
    if (const auto saved = store.save(whole, provider->description()); !saved)
        return failure(saved.error());
    if (there && there->isDefault) {
        if (const auto chosen = store.setDefault({whole.name, false}); !chosen)
            return failure(chosen.error());
    }
    return found(entriesOf(store, m_providers.descriptions()), whole.name);
}

void PresetDesk::save(const Preset &preset, bool replace, const Answer<PresetEntry> &answer)
{
    change<PresetEntry>([this, preset, replace](PresetStore &store) { return saveIn(store, preset, replace); }, answer);
}

void PresetDesk::rename(const QString &name, const QString &newName, const Answer<PresetEntry> &answer)
{
    change<PresetEntry>(
        [this, name, newName](PresetStore &store) -> Result<PresetEntry> {
            const auto all = entriesOf(store, m_providers.descriptions());
            const auto entry = ownOne(all, name);
            if (!entry)
                return entry;
            auto preset = store.load(entry->preset.name); // whole, with what is not known here
            if (!preset)
                return failure(preset.error());
            preset->name = newName;
            const auto there = found(all, newName);
            if (there && !isSame(there->preset.name, entry->preset.name))
                return failure(taken(*there));
            const auto removed = store.remove(entry->preset.name);
            auto saved = removed ? saveIn(store, *preset, false) : Result<PresetEntry>(failure(removed.error()));
            if (!saved || !entry->isDefault)
                return saved;
            saved->isDefault = true;
            const auto chosen = store.setDefault({saved->preset.name, false});
            return chosen ? saved : Result<PresetEntry>(failure(chosen.error()));
        },
        answer);
}

void PresetDesk::duplicate(const QString &name, const QString &newName, const Answer<PresetEntry> &answer)
{
    change<PresetEntry>(
        [this, name, newName](PresetStore &store) -> Result<PresetEntry> {
            const auto all = entriesOf(store, m_providers.descriptions());
            const auto entry = found(all, name);
            if (!entry || entry->fault)
                return entry ? failure(*entry->fault) : entry;
            Preset copy = entry->preset;
            copy.name = newName.isEmpty() ? nameOfCopy(entry->preset.name, *all) : newName;
            return saveIn(store, copy, false);
        },
        answer);
}

void PresetDesk::remove(const QString &name, const Answer<RemovedPreset> &answer)
{
    change<RemovedPreset>(
        [this, name](PresetStore &store) -> Result<RemovedPreset> {
            const auto entry = ownOne(entriesOf(store, m_providers.descriptions()), name);
            if (!entry)
                return failure(entry.error());
            const auto whole = store.load(entry->preset.name);
            if (const auto gone = store.remove(entry->preset.name); !gone)
                return failure(gone.error());
            if (entry->isDefault) {
                if (const auto none = store.setDefault({}); !none)
                    return failure(none.error());
            }
            return RemovedPreset{whole.value_or(entry->preset), entry->isDefault};
        },
        answer);
}

void PresetDesk::putBack(const RemovedPreset &removed, const Answer<PresetEntry> &answer)
{
    change<PresetEntry>(
        [this, removed](PresetStore &store) -> Result<PresetEntry> {
            auto saved = saveIn(store, removed.preset, false);
            if (!saved || !removed.wasDefault)
                return saved;
            saved->isDefault = true;
            const auto chosen = store.setDefault({saved->preset.name, false});
            return chosen ? saved : Result<PresetEntry>(failure(chosen.error()));
        },
        answer);
}

void PresetDesk::setDefault(const QString &name, const Answer<void> &answer)
{
    change<void>(
        [this, name](PresetStore &store) -> Result<void> {
            if (name.isEmpty())
                return store.setDefault({});
            const auto entry = found(entriesOf(store, m_providers.descriptions()), name);
            if (!entry || entry->fault)
                return failure(entry ? *entry->fault : entry.error());
            return store.setDefault(entry->isBuiltIn() ? DefaultPreset{entry->builtInId, true} : DefaultPreset{entry->preset.name, false});
        },
        answer);
}

void PresetDesk::importFile(const QString &path, const QString &newName, bool replace, const Answer<PresetEntry> &answer)
{
    startIn(m_context.disk, [this, path, newName, replace, answer, providers = m_providers.descriptions(), engineThread = m_context.engineThread] {
        const auto bytes = bytesOf(path);
        auto read = bytes ? importPreset(*bytes, shownPath(QFileInfo(path).fileName()), providers) : Result<ImportedPreset>(failure(bytes.error()));
        engineThread->post([this, read = std::move(read), newName, replace, answer](QObject &) {
            if (!read)
                return answer(failure(read.error()));
            Preset preset = read->preset;
            if (!newName.isEmpty())
                preset.name = newName;
            save(preset, replace, [answer, unknown = read->unknown](Result<PresetEntry> saved) {
                if (saved)
                    saved->unknown = unknown;
                answer(std::move(saved));
            });
        });
    });
}

void PresetDesk::exported(const QString &name, const Answer<QByteArray> &answer)
{
    const auto entry = found(entries(), name);
    const auto provider = entry && !entry->fault ? m_providers.find(entry->preset.provider) : nullptr;
    if (!entry || !provider)
        return answer(failure(!entry ? entry.error() : entry->fault ? *entry->fault : m_providers.unknown(entry->preset.provider)));
    answer(exportPreset(entry->preset, provider->description()));
}

} // namespace quayside
