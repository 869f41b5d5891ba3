// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/preview.h"

#include "base/whendone.h"

#include <QDir>
#include <QFile>
#include <QFutureWatcher>
#include <QtConcurrentRun>

#include <mutex>

namespace quayside {
namespace {

constexpr qint64 largestPreview = 256ll * 1024 * 1024;

/// A run that is not a job; nothing is kept.
class PreviewControl final : public JobControl
{
public:
    PreviewControl(RunPurpose purpose, QString folder, std::function<void(const Progress &)> tell)
        : m_purpose(purpose), m_folder(std::move(folder)), m_tell(std::move(tell))
    {}
    ~PreviewControl() override
    {
        if (m_made)
            QDir(m_folder).removeRecursively();
    }
    Q_DISABLE_COPY_MOVE(PreviewControl)

    [[nodiscard]] JobId id() const override { return 0; }
    [[nodiscard]] StopToken stop() const override { return m_stop; }
    Result<QString> stagingFolder() override
    {
        const std::lock_guard guard(m_mutex);
        if (!m_made && !QDir().mkpath(m_folder))
            return failure(ErrorCode::DestinationNotWritable, {{QStringLiteral("path"), m_folder}, {QStringLiteral("reason"), QStringLiteral("mkdir")}});
        m_made = true;
        return m_folder;
    }
    [[nodiscard]] RunPurpose purpose() const override { return m_purpose; }
    void progress(const Progress &progress) override { m_tell(progress); }
    [[nodiscard]] QJsonObject savedState() const override { return {}; }
    QFuture<bool> saveState(const QJsonObject &, const Facts &, Durability) override { return QtFuture::makeReadyFuture(true); }
    void setWaiting(bool) override {}

    void requestStop() { m_stop.requestStop(StopReason::User); }

private:
    RunPurpose m_purpose;
    QString m_folder;
    std::function<void(const Progress &)> m_tell;
    StopSource m_stop;
    std::mutex m_mutex;
    bool m_made = false;
};

/// How far a preview is in all, in percent: each stage has its share.
int wholeOf(const Progress &progress)
{
    const auto within = [&](int from, int to) { return from + (to - from) * qBound(0, progress.percent, 100) / 100; };
    switch (progress.stage) {
    case Stage::Queued: return 0;
    case Stage::Reading: return within(1, 10);
    case Stage::LoadingMedia: return within(10, 20);
    case Stage::LayingOut: return within(20, 90);
    default: return within(90, 99);
    }
}

Result<Preview> previewOf(ExportResult result)
{
    if (result.outcome != ExportResult::Outcome::Succeeded) {
        const ErrorCode code = result.outcome == ExportResult::Outcome::Canceled ? ErrorCode::Canceled : ErrorCode::Internal;
        return failure(result.error.value_or(ExportError{code, {}, {}, {}}));
    }
    Preview preview;
    preview.warnings = std::move(result.warnings);
    preview.fingerprint = result.fingerprint;
    preview.inputs = result.inputs;
    preview.places = std::move(result.places);
    preview.pages = std::move(result.pages);
    qint64 size = 0;
    for (StagedFile &file : result.files) {
        if (!file.path.isEmpty()) {
            QFile staged(file.path);
            size += staged.size();
            if (size > largestPreview || !staged.open(QIODevice::ReadOnly))
                return failure(ErrorCode::SourceNotReadable, {{QStringLiteral("path"), file.path}, {QStringLiteral("reason"), staged.errorString()}});
            file.content = staged.readAll();
            file.path.clear();
        }
        preview.files.append(std::move(file));
    }
    return preview;
}

/// Calls @p stop if the future of @p promise is canceled before the returned function is called with the answer.
template<class Value, class Stop>
auto answering(const std::shared_ptr<QPromise<Value>> &promise, QObject *context, Stop stop)
{
    auto *watcher = new QFutureWatcher<Value>(context);
    QObject::connect(watcher, &QFutureWatcherBase::canceled, context, stop);
    watcher->setFuture(promise->future());
    return [promise, watcher](Value value) {
        promise->addResult(std::move(value));
        promise->finish();
        watcher->deleteLater();
    };
}

} // namespace

void makePreview(const std::shared_ptr<ExportProvider> &provider, const ExportRequest &request, RunPurpose purpose, const QString &stagingFolder,
                 QThreadPool &disk, QObject *context, const std::shared_ptr<QPromise<Result<Preview>>> &promise)
{
    promise->setProgressRange(0, 100);
    const auto tell = [promise](const Progress &progress) {
        promise->setProgressValueAndText(wholeOf(progress), progress.words.isEmpty() ? stageWords(progress.stage) : progress.words);
    };
    auto control = std::make_shared<PreviewControl>(purpose, stagingFolder, tell);
    const auto finish = answering(promise, context, [control] { control->requestStop(); });
    const auto broken = [finish, provider] { finish(failure(ErrorCode::Internal)); }; // keeps the provider alive to the end
    whenDone(
        provider->start(request, control), context,
        [control, &disk, context, finish, broken](ExportResult result) {
            // The control keeps the staged files until they are read.
            whenDone(QtConcurrent::run(&disk, [control, result = std::move(result)] { return previewOf(result); }), context, finish, broken);
        },
        broken);
}

} // namespace quayside
