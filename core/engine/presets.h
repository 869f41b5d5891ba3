// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/preset.h"

#include <QFuture>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace quayside {

class PresetDesk;

/// A preset to choose.
struct PresetEntry {
    Preset preset;     ///< without what is unknown
    QString builtInId; ///< stable; empty: one of the user's own
    bool isDefault = false;
    QStringList unknown;              ///< formats and options that are no more: "docx", "pdf.margni"
    std::optional<ExportError> fault; ///< why it cannot be used: its account is gone, a newer program stored it

    [[nodiscard]] bool isBuiltIn() const { return !builtInId.isEmpty(); }
};

/// A preset that was removed, to be put back.
struct RemovedPreset {
    Preset preset;
    bool wasDefault = false;
};

/// The presets of the profile and those that are built in; see Engine::presets(). Every call returns at once; names ignore case. Where no history
/// is kept, the profile's are read, and changes last until the end. Errors beside those named: StoreBusy and others of the store.
class Presets final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Presets)

public:
    /// Gives a call to the engine thread, with the desk or the reason why there is none.
    using Call = std::function<void(const Result<PresetDesk *> &)>;
    using Post = std::function<void(Call)>;
    explicit Presets(Post post) : m_post(std::move(post)) {}

    /// Built-in ones first, then the user's own by name.
    QFuture<Result<QList<PresetEntry>>> list();
    /// By name, or by the id of a built-in one. Error: PresetNotFound, with the nearest name as hint.
    QFuture<Result<PresetEntry>> find(const QString &name);
    /// Error: InvalidOption (not a name, the name of a built-in one, or taken unless @p replace), OptionConflict (has a secret), UnknownProvider.
    QFuture<Result<PresetEntry>> save(const Preset &preset, bool replace);
    /// Error: PresetNotFound, OptionConflict (built in), InvalidOption (the new name).
    QFuture<Result<PresetEntry>> rename(const QString &name, const QString &newName);
    /// Saves a copy of any preset; @p newName empty: “NAME (copy)”, numbered if need be. Error: as save().
    QFuture<Result<PresetEntry>> duplicate(const QString &name, const QString &newName = {});
    /// Error: PresetNotFound, OptionConflict (built in).
    QFuture<Result<RemovedPreset>> remove(const QString &name);
    /// Undoes remove(). Error: InvalidOption (the name was taken since).
    QFuture<Result<PresetEntry>> putBack(const RemovedPreset &removed);
    /// The one that the window starts with; empty: none. Error: PresetNotFound.
    QFuture<Result<void>> setDefault(const QString &name);
    /// Saves the preset of a JSON file, under @p newName if given; what was left out is in its `unknown`. Error: SourceNotFound, SourceNotReadable,
    /// those of importPreset() and save().
    QFuture<Result<PresetEntry>> importFile(const QString &path, const QString &newName, bool replace);
    /// As JSON to share. Error: PresetNotFound, its fault.
    QFuture<Result<QByteArray>> exported(const QString &name);

Q_SIGNALS:
    /// Presets were added, changed or removed here. From the engine thread.
    void changed();

private:
    template<class Value>
    QFuture<Result<Value>> ask(std::function<void(PresetDesk &, std::function<void(Result<Value>)>)> call);

    Post m_post;
};

} // namespace quayside
