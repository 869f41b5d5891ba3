// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakeprovider.h"

#include "output/sourcestate.h"

#include "base/threadhandoff.h"
#include "support/fileutil.h"

#include <QElapsedTimer>
#include <QPromise>
#include <QThread>

#include <csignal>
#include <unistd.h>

namespace quayside::test {
namespace {

OptionSpec field(const QString &key, OptionType type = OptionType::Text)
{
    OptionSpec spec;
    spec.key = key;
    spec.label = key;
    spec.type = type;
    return spec;
}

TargetFormat target(const QString &id, const QString &extension)
{
    TargetFormat format;
    format.id = id;
    format.name = id;
    format.extension = extension;
    format.mediaType = QStringLiteral("text/") + id;
    return format;
}

StagedFile fileOf(const QByteArray &content)
{
    StagedFile file;
    file.content = content;
    file.extension = QStringLiteral("html");
    file.mediaType = QStringLiteral("text/html");
    return file;
}

ExportResult ending(ExportResult::Outcome outcome, ErrorCode code, InterruptReason reason = InterruptReason::None)
{
    ExportResult result;
    result.outcome = outcome;
    result.interrupt = reason;
    result.error = ExportError{code, {{QStringLiteral("reason"), QStringLiteral("fake")}}, {}, {}};
    return result;
}

bool pauseFor(int milliseconds, const JobControl &control, const std::atomic<bool> *until = nullptr)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < milliseconds && !control.stop().stopRequested() && !(until && until->load()))
        QThread::usleep(200);
    return !control.stop().stopRequested();
}

ProviderDescription plainDescription(const QString &id)
{
    ProviderDescription description;
    description.id = id;
    description.name = id;
    description.service = QStringLiteral("Fake");
    SourceKind kind;
    kind.id = QStringLiteral("file");
    kind.name = QStringLiteral("File");
    kind.fields = {field(QStringLiteral("do")), field(QStringLiteral("bytes")), field(QStringLiteral("token"), OptionType::Secret),
                   field(QStringLiteral("path"))};
    description.sourceKinds = {kind};
    description.targets = {target(QStringLiteral("html"), QStringLiteral("html")), target(QStringLiteral("text"), QStringLiteral("txt"))};
    description.targets.first().options = {field(QStringLiteral("contents"), OptionType::Bool), field(QStringLiteral("color-code"), OptionType::Bool),
                                           field(QStringLiteral("password"), OptionType::Secret)};
    description.localePolicy = LocalePolicy::OneAJob;
    return description;
}

/// What @p request asks for, by its field or by its title.
QString deedOf(const ExportRequest &request)
{
    if (const QJsonValue field = request.source().value(QLatin1StringView("do")); field.isString())
        return field.toString();
    for (const QString &word : {QStringLiteral("fail"), QStringLiteral("warn"), QStringLiteral("slow")}) {
        if (request.title.contains(word))
            return word;
    }
    return {};
}

ExportResult failing(const ExportRequest &request)
{
    ExportResult result;
    result.outcome = ExportResult::Outcome::Failed;
    result.error = ExportError{ErrorCode::SourceTooDeep,
                               {{QStringLiteral("path"), request.path().isEmpty() ? request.title : request.path()},
                                {QStringLiteral("limit"), QStringLiteral("100")},
                                {QStringLiteral("line"), QStringLiteral("40")}},
                               {},
                               QStringLiteral("depth 512 at line 40")};
    return result;
}

Warning missingImage(int line)
{
    return {WarningCode::ImageMissing, {{QStringLiteral("url"), QStringLiteral("images/quay.png")}}, QStringLiteral("warn-guide.md"), line};
}

/// A companion of the main file, in French.
StagedFile companion(const QByteArray &content, const QString &extension, const QString &mediaType)
{
    StagedFile file;
    file.content = content;
    file.extension = extension;
    file.mediaType = mediaType;
    file.locale = QStringLiteral("fr");
    file.role = FileRole::Companion;
    return file;
}

/// Tells progress until it is released (true) or stopped.
bool crawl(JobControl &control, bool inPercent, const std::atomic<bool> &released)
{
    for (int percent = 38; !control.stop().stopRequested(); percent = std::min(percent + 1, 62)) {
        control.progress(inPercent ? Progress{Stage::Writing, percent, {}} : Progress{Stage::LoadingMedia, -1, {}});
        if (released)
            return true;
        QThread::usleep(500);
    }
    return false;
}

} // namespace

FakeProvider::FakeProvider(QString id) : FakeProvider(plainDescription(id)) {}

FakeProvider::FakeProvider(ProviderDescription description) : m_description(std::move(description)), m_pool(std::make_unique<QThreadPool>())
{
    m_pool->setMaxThreadCount(64);
}

FakeProvider::~FakeProvider()
{
    watch->release = true;
}

QFuture<Result<ResolvedSources>> FakeProvider::resolve(const SourceItem &item)
{
    if (item.title == QLatin1StringView("missing"))
        return QtFuture::makeReadyFuture(Result<ResolvedSources>(failure(ErrorCode::SourceNotFound, {{QStringLiteral("path"), item.title}})));
    return ExportProvider::resolve(item);
}

QFuture<ExportResult> FakeProvider::start(const ExportRequest &request, std::shared_ptr<JobControl> control)
{
    auto promise = std::make_shared<QPromise<ExportResult>>();
    promise->start();
    startIn(*m_pool, [this, request, control, promise, seen = watch] {
        ++seen->started;
        const int now = ++seen->running;
        int most = seen->mostRunning.load();
        while (most < now && !seen->mostRunning.compare_exchange_weak(most, now)) {
        }
        if (seen->onStart)
            seen->onStart(request);
        if (request.source().value(QLatin1StringView("do")) == QLatin1StringView("exception"))
            promise->setException(std::make_exception_ptr(std::runtime_error("fake")));
        else
            promise->addResult(work(request, *control));
        --seen->running;
        promise->finish();
    });
    return promise->future();
}

ExportResult FakeProvider::work(const ExportRequest &request, JobControl &control)
{
    const QString what = deedOf(request);
    control.progress({Stage::Reading, 0, {}});
    if (delayMilliseconds > 0 && !pauseFor(delayMilliseconds, control))
        return ending(ExportResult::Outcome::Canceled, ErrorCode::Canceled);
    ExportResult result;
    result.sourceStamp = SourceStamp(request.path()).text();
    result.files = {fileOf(request.title.toUtf8() + " as " + request.target.toUtf8())};
    if (request.target == QLatin1StringView("text")) {
        result.files.first().extension = QStringLiteral("txt");
        result.files.first().mediaType = QStringLiteral("text/plain");
    }
    if (what == QLatin1StringView("fail"))
        return failing(request);
    if (what == QLatin1StringView("unknown"))
        return ending(ExportResult::Outcome::Interrupted, ErrorCode::OutcomeUnknown, InterruptReason::OutcomeUnknown);
    if (what == QLatin1StringView("crash"))
        ::kill(::getpid(), SIGKILL);
    if (what == QLatin1StringView("hang") && !pauseFor(600000, control))
        return ending(ExportResult::Outcome::Canceled, ErrorCode::Canceled);
    if (what == QLatin1StringView("slow") && !crawl(control, !request.title.contains(QLatin1StringView("unknown")), watch->release))
        return ending(ExportResult::Outcome::Canceled, ErrorCode::Canceled);
    if (what == QLatin1StringView("hang-deaf")) {
        while (!watch->release)
            QThread::usleep(200);
    }
    if (what == QLatin1StringView("warn"))
        result.warnings = {missingImage(12), missingImage(57)};
    if (what == QLatin1StringView("wait")) {
        const int before = control.savedState().value(QLatin1StringView("step")).toInt();
        auto saved =
            control.saveState({{QStringLiteral("step"), before + 1}}, {{QStringLiteral("request_id"), QStringLiteral("r-1")}}, JobControl::Durability::Full);
        saved.waitForFinished();
        control.setWaiting(true);
        const bool goOn = pauseFor(600000, control, &watch->release);
        control.setWaiting(false);
        if (!goOn)
            return ending(ExportResult::Outcome::Canceled, ErrorCode::Canceled);
        result.files.first().content += " after step " + QByteArray::number(before);
    }
    if (what == QLatin1StringView("big")) {
        const auto folder = control.stagingFolder();
        if (!folder)
            return ending(ExportResult::Outcome::Failed, folder.error().code);
        result.files.first().path = *folder + QStringLiteral("/big");
        result.files.first().content.clear();
        writeFile(result.files.first().path, QByteArray(request.source().value(QLatin1StringView("bytes")).toString().toInt(), 'x'));
    }
    if (what == QLatin1StringView("folder")) {
        StagedFile image = fileOf("PNG");
        image.relativeName = QStringLiteral("images/a.png");
        image.mediaType = QStringLiteral("image/png");
        image.role = FileRole::Part;
        StagedFile evil = fileOf("evil");
        evil.relativeName = QStringLiteral("../../evil.txt");
        result.files += {image, evil};
    }
    if (what == QLatin1StringView("several")) {
        result.files.append(companion(request.title.toUtf8() + " in French", QStringLiteral("html"), QStringLiteral("text/html")));
        result.files.append(companion(request.title.toUtf8() + " as notes", QStringLiteral("txt"), QStringLiteral("text/plain")));
    }
    if (what == QLatin1StringView("secret"))
        result.files.first().content = QByteArray::number(request.source().value(QLatin1StringView("token")).toString().size());
    control.progress({Stage::Writing, 100, {}});
    return result;
}

ExportRequest fakeRequest(const QString &title, const QString &what, const QString &folder)
{
    ExportRequest request;
    request.title = title;
    request.settings[sourceScope].values = {{QStringLiteral("do"), what}};
    request.target = QStringLiteral("html");
    request.destination.folder = folder;
    return request;
}

Batch fakeBatch(const QStringList &titles, const QString &what, const QString &folder)
{
    Batch batch;
    for (const QString &title : titles) {
        SourceItem item;
        item.fields = {{QStringLiteral("do"), what}};
        item.title = title;
        batch.sources.append(item);
    }
    batch.targets = {QStringLiteral("html")};
    batch.destination.folder = folder;
    return batch;
}

} // namespace quayside::test
