// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/presets.h"

#include "engine/presetdesk.h"

#include <QPromise>

namespace quayside {

template<class Value>
QFuture<Result<Value>> Presets::ask(std::function<void(PresetDesk &, std::function<void(Result<Value>)>)> call)
{
    auto promise = std::make_shared<QPromise<Result<Value>>>();
    promise->start();
    QFuture<Result<Value>> future = promise->future();
    m_post([promise, call = std::move(call)](const Result<PresetDesk *> &desk) {
        const auto answer = [promise](Result<Value> value) {
            promise->addResult(std::move(value));
            promise->finish();
        };
        if (desk)
            call(**desk, answer);
        else
            answer(tl::unexpected(desk.error()));
    });
    return future;
}

QFuture<Result<QList<PresetEntry>>> Presets::list()
{
    return ask<QList<PresetEntry>>([](PresetDesk &desk, const auto &answer) { desk.list(answer); });
}

QFuture<Result<PresetEntry>> Presets::find(const QString &name)
{
    return ask<PresetEntry>([name](PresetDesk &desk, const auto &answer) { desk.find(name, answer); });
}

QFuture<Result<PresetEntry>> Presets::save(const Preset &preset, bool replace)
{
    return ask<PresetEntry>([preset, replace](PresetDesk &desk, const auto &answer) { desk.save(preset, replace, answer); });
}

QFuture<Result<PresetEntry>> Presets::rename(const QString &name, const QString &newName)
{
    return ask<PresetEntry>([name, newName](PresetDesk &desk, const auto &answer) { desk.rename(name, newName, answer); });
}

QFuture<Result<PresetEntry>> Presets::duplicate(const QString &name, const QString &newName)
{
    return ask<PresetEntry>([name, newName](PresetDesk &desk, const auto &answer) { desk.duplicate(name, newName, answer); });
}

QFuture<Result<RemovedPreset>> Presets::remove(const QString &name)
{
    return ask<RemovedPreset>([name](PresetDesk &desk, const auto &answer) { desk.remove(name, answer); });
}

QFuture<Result<PresetEntry>> Presets::putBack(const RemovedPreset &removed)
{
    return ask<PresetEntry>([removed](PresetDesk &desk, const auto &answer) { desk.putBack(removed, answer); });
}

QFuture<Result<void>> Presets::setDefault(const QString &name)
{
    return ask<void>([name](PresetDesk &desk, const auto &answer) { desk.setDefault(name, answer); });
}

QFuture<Result<PresetEntry>> Presets::importFile(const QString &path, const QString &newName, bool replace)
{
    return ask<PresetEntry>([path, newName, replace](PresetDesk &desk, const auto &answer) { desk.importFile(path, newName, replace, answer); });
}

QFuture<Result<QByteArray>> Presets::exported(const QString &name)
{
    return ask<QByteArray>([name](PresetDesk &desk, const auto &answer) { desk.exported(name, answer); });
}

} // namespace quayside
