// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/engine.h"
#include "ui/common/notice.h"
#include "ui/compose/presetrow.h"

#include <QJsonObject>

namespace quayside {

class ExportSettings;

/// Keeps the preset row, the form and the engine's presets together. The first ticked preset is in the form; the others are used as they are stored.
class PresetController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PresetController)

public:
    PresetController(Engine &engine, ExportSettings &form, PresetRow &row, Notice &notice, QObject *parent = nullptr);

    /// Reads the presets; the first time the form takes the one to start with.
    void start();
    /// Call after each change of the form.
    void formChanged();
    /// The ticked presets beside the one in the form, with @p destination where they have none.
    [[nodiscard]] QList<Preset> others(const Destination &destination) const;
    /// The preset that the form says nothing else than; empty: there is none.
    [[nodiscard]] QString name() const { return m_isChanged ? QString() : m_ticked.value(0); }
    /// The commands that make @p batch, as text for a shell, one a line.
    [[nodiscard]] QString commandLines(const Batch &batch) const;
    /// What to remember until the next start, and back.
    [[nodiscard]] QJsonObject state() const;
    void setState(const QJsonObject &state);

    std::function<QString()> askOpenFile;
    std::function<QString(const QString &suggestion)> askSaveFile;

Q_SIGNALS:
    /// Other presets are used, or the form was filled.
    void changed();
    void commandLineWanted();

private:
    using Then = std::function<void(const PresetEntry &)>;
    void reload(std::function<void()> then = {});
    void take(const QList<PresetEntry> &entries);
    [[nodiscard]] const PresetEntry *entry(const QString &name) const;
    [[nodiscard]] const PresetEntry *current() const { return entry(m_ticked.value(0)); }
    [[nodiscard]] Preset formPreset() const;
    [[nodiscard]] QStringList changesOf(const PresetEntry &entry) const;
    void choose(const QString &name);
    void tick(const QString &name, bool on);
    void fill(const PresetEntry &entry);
    void tellUnknown(const PresetEntry &entry);
    void fillWithUndo(const QStringList &ticked);
    void showRow();
    void save();
    void saveAs();
    void rename();
    void remove();
    void toggleDefault();
    void importFile();
    void exportFile();
    void onDeed(PresetRow::Deed deed);
    /// Tells an error, or reloads and goes on with the result.
    void after(QFuture<Result<PresetEntry>> future, Then then);
    void tell(const ExportError &error);

    Engine &m_engine;
    ExportSettings &m_form;
    PresetRow &m_row;
    Notice &m_notice;
    QList<PresetEntry> m_entries;
    QStringList m_ticked;
    bool m_isChanged = false; ///< the form, since the first one filled it
    bool m_started = false;
};

} // namespace quayside
