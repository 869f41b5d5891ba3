// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/preview.h"

#include "base/whendone.h"
#include "output/sha256.h"

#include <QDir>
#include <QFile>
#include <QFutureWatcher>
#include <QtConcurrentRun>

#include <mutex>

namespace quayside {
namespace {

constexpr qint64 largestPreview = 256ll * 1024 * 1024;

/// A run that is no job: nothing of it is kept.
class PreviewControl final : public JobControl
{
public:
    explicit PreviewControl(QString folder) : m_folder(std::move(folder)) {}
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
    void progress(const Progress &) override {}
    [[nodiscard]] QJsonObject savedState() const override { return {}; }
    QFuture<bool> saveState(const QJsonObject &, const Facts &, Durability) override { return QtFuture::makeReadyFuture(true); }
    void setWaiting(bool) override {}

    void requestStop() { m_stop.requestStop(StopReason::User); }

private:
    QString m_folder;
    StopSource m_stop;
    std::mutex m_mutex;
    bool m_made = false;
};

Result<Preview> previewOf(ExportResult result)
{
    if (result.outcome != ExportResult::Outcome::Succeeded) {
        const ErrorCode code = result.outcome == ExportResult::Outcome::Canceled ? ErrorCode::Canceled : ErrorCode::Internal;
        return failure(result.error.value_or(ExportError{code, {}, {}, {}}));
    }
    Preview preview;
    preview.warnings = std::move(result.warnings);
    Sha256 hash;
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
        hash.add(file.relativeName.toUtf8());
        hash.add(file.content);
        preview.files.append(std::move(file));
    }
    preview.fingerprint = QString::fromLatin1(hash.result().toHex());
    return preview;
}

} // namespace

void makePreview(const std::shared_ptr<ExportProvider> &provider, const ExportRequest &request, const QString &stagingFolder, QThreadPool &disk,
                 QObject *context, const std::shared_ptr<QPromise<Result<Preview>>> &promise)
{
    auto control = std::make_shared<PreviewControl>(stagingFolder);
    auto *watcher = new QFutureWatcher<Result<Preview>>(context);
    QObject::connect(watcher, &QFutureWatcherBase::canceled, context, [control] { control->requestStop(); });
    watcher->setFuture(promise->future());
    const auto finish = [promise, watcher, provider](Result<Preview> preview) {
        promise->addResult(std::move(preview));
        promise->finish();
        watcher->deleteLater();
    };
    const auto broken = [finish] { finish(failure(ErrorCode::Internal)); };
    whenDone(
        provider->start(request, control), context,
        [control, &disk, context, finish, broken](ExportResult result) {
            // The control keeps the staged files until they are read.
            whenDone(QtConcurrent::run(&disk, [control, result = std::move(result)] { return previewOf(result); }), context, finish, broken);
        },
        broken);
}

} // namespace quayside
