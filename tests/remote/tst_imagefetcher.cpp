// SPDX-License-Identifier: GPL-3.0-or-later
// Images that a document takes from the network: what is fetched, what is refused, and what the export says.
#include "remote/http/imagefetcher.h"

#include "convert/convert.h"

#include "support/testserver.h"
#include "support/turnuntil.h"

#include <QFuture>
#include <QPromise>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

using namespace quayside;
using namespace quayside::test;

namespace {

// One grey pixel.
const QByteArray png = QByteArray::fromBase64("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==");

Answer picture(const QByteArray &bytes, const QByteArray &type = "image/png")
{
    Answer answer;
    answer.body = bytes;
    answer.headers = {{"Content-Type", type}};
    return answer;
}

Answer redirect(const QByteArray &to)
{
    Answer answer;
    answer.status = 302;
    answer.headers = {{"Location", to}};
    return answer;
}

ImageLimits onLoopback()
{
    ImageLimits limits;
    limits.plainOnLoopback = true;
    limits.silence = std::chrono::milliseconds(300);
    return limits;
}

std::shared_ptr<const NetworkNow> direct(NetworkSettings settings = {})
{
    auto network = std::make_shared<NetworkNow>();
    settings.proxy = NetworkSettings::Proxy::None;
    network->set(settings, {});
    return network;
}

/// Runs @p work in a worker while this thread's loop goes on, as the servers here need it.
template<class Work>
auto inWorker(Work work)
{
    QPromise<decltype(work())> promise;
    promise.start();
    const auto future = promise.future();
    QThreadPool pool;
    pool.start([&] {
        promise.addResult(work());
        promise.finish();
    });
    if (!turnUntil([&] { return future.isFinished(); }))
        qFatal("the worker did not end");
    pool.waitForDone();
    return future.result();
}

QList<FetchedImage> fetched(const QList<QUrl> &urls, const ImageLimits &limits = onLoopback(), const StopToken &stop = {})
{
    return inWorker([&] { return imageFetcher(direct(), limits)(urls, stop); });
}

} // namespace

class TestImageFetcher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneImage_data();
    void oneImage();
    void plainHttpIsRefused();
    void inTheirOrderSixAtOnce();
    void countAndSizeTogether();
    void stops();
    void timeIsLimited();
    void aTimeOutHoldsForPicturesToo();
    void exports_data();
    void exports();

private:
    TestServer m_server;
};

void TestImageFetcher::oneImage_data()
{
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<QString>("problem"); // a part of it; empty: fetched
    const auto row = [](const char *name, const Answer &answer, const char *problem) { QTest::newRow(name) << answer << QString::fromLatin1(problem); };
    row("png", picture(png), "");
    row("octets", picture(png, "application/octet-stream"), "");
    row("no type", picture(png, ""), "");
    row("a page", picture("<html>", "text/html; charset=utf-8"), "text/html");
    row("not there", json("{}", 404), "404");
    row("empty", picture({}), "empty");
    row("too large", picture(QByteArray(40000, 'x')), "larger than");
    row(
        "cut",
        [] {
            Answer a = picture(QByteArray(1000, 'x'));
            a.cutAt = 10;
            return a;
        }(),
        "closed the connection");
    row(
        "hangs",
        [] {
            Answer a;
            a.hang = true;
            return a;
        }(),
        "127.0.0.1");
    row("sent on to itself", redirect("/image"), "circle");
    row("sent on to a file", redirect("file:///etc/passwd"), "https only");
    row("sent on to plain http", redirect("http://example.org/a.png"), "https only");
    row("sent on with a password", redirect("https://a:b@example.org/a.png"), "https only");
    row("sent on to a good one", redirect("/good"), "");
    row(
        "sent on to nowhere",
        [] {
            Answer a;
            a.status = 302;
            return a;
        }(),
        "302");
}

void TestImageFetcher::oneImage()
{
    QFETCH(Answer, answer);
    QFETCH(QString, problem);
    m_server.clear();
    m_server.on("GET", "/good", [](const SeenRequest &) { return picture(png); });
    m_server.on("GET", "/image", [answer](const SeenRequest &) { return answer; });
    ImageLimits limits = onLoopback();
    limits.largest = 30000;
    const FetchedImage image = fetched({m_server.url(QStringLiteral("/image?a=1#part"))}, limits).value(0);
    QVERIFY2(problem.isEmpty() ? image.problem.isEmpty() : image.problem.contains(problem), qPrintable(image.problem));
    QCOMPARE(image.bytes, problem.isEmpty() ? png : QByteArray());
    for (const SeenRequest &request : m_server.seen()) {
        for (const char *header : {"authorization", "cookie", "referer"})
            QVERIFY2(!request.headers.contains(header), header);
    }
    QVERIFY(m_server.seen().size() <= 6);
}

void TestImageFetcher::plainHttpIsRefused()
{
    m_server.clear();
    ImageLimits limits = onLoopback();
    limits.plainOnLoopback = false;
    const auto images = fetched({m_server.url(QStringLiteral("/good")), QUrl(QStringLiteral("ftp://127.0.0.1/a.png")), QUrl()}, limits);
    for (const FetchedImage &image : images)
        QVERIFY(image.problem.contains(QLatin1StringView("https only")) && image.bytes.isEmpty());
    QVERIFY(m_server.seen().isEmpty());
}

void TestImageFetcher::inTheirOrderSixAtOnce()
{
    m_server.clear();
    int underWay = 0;
    int most = 0;
    m_server.on("GET", "/n/*", [&](const SeenRequest &request) {
        most = std::max(most, ++underWay);
        QTimer::singleShot(20, this, [&] { --underWay; });
        Answer answer = picture(request.path());
        answer.delay = 20;
        return answer;
    });
    QList<QUrl> urls;
    for (int i = 0; i < 40; ++i)
        urls.append(m_server.url(QStringLiteral("/n/%1").arg(i)));
    const auto images = fetched(urls);
    for (qsizetype i = 0; i < images.size(); ++i)
        QCOMPARE(images.at(i).bytes, "/n/" + QByteArray::number(i));
    QVERIFY(most <= 6);
}

void TestImageFetcher::countAndSizeTogether()
{
    m_server.on("GET", "/s/*", [](const SeenRequest &) { return picture(QByteArray(1000, 'x')); });
    QList<QUrl> urls;
    for (int i = 0; i < 12; ++i)
        urls.append(m_server.url(QStringLiteral("/s/%1").arg(i)));
    ImageLimits limits = onLoopback();
    limits.most = 10;
    limits.together = 5500;
    m_server.clear();
    const auto images = fetched(urls, limits);
    QCOMPARE(std::count_if(images.begin(), images.end(), [](const FetchedImage &image) { return image.problem.isEmpty(); }), 5);
    QVERIFY(images.last().problem.contains(QLatin1StringView("more than 10")));
    QCOMPARE(m_server.seen().size(), 10);
}

void TestImageFetcher::stops()
{
    StopSource stop;
    m_server.on("GET", "/hang", [&](const SeenRequest &) {
        stop.requestStop(StopReason::User);
        Answer answer;
        answer.hang = true;
        return answer;
    });
    ImageLimits limits = onLoopback();
    limits.silence = std::chrono::hours(1);
    QVERIFY(!fetched({m_server.url(QStringLiteral("/hang"))}, limits, stop).value(0).problem.isEmpty());
}

void TestImageFetcher::timeIsLimited()
{
    m_server.on("GET", "/hang", [&](const SeenRequest &) {
        Answer answer;
        answer.hang = true;
        return answer;
    });
    ImageLimits limits = onLoopback();
    limits.silence = std::chrono::hours(1);
    limits.whole = std::chrono::milliseconds(200);
    QVERIFY(fetched({m_server.url(QStringLiteral("/hang"))}, limits).value(0).problem.contains(QLatin1StringView("time")));
}

void TestImageFetcher::aTimeOutHoldsForPicturesToo()
{
    m_server.on("GET", "/hang", [&](const SeenRequest &) {
        Answer answer;
        answer.hang = true;
        return answer;
    });
    ImageLimits limits = onLoopback();
    limits.silence = std::chrono::hours(1);
    limits.whole = std::chrono::hours(1);
    NetworkSettings settings;
    settings.answerTimeout = settings.idleTimeout = std::chrono::milliseconds(200);
    const auto images = inWorker([&] { return imageFetcher(direct(settings), limits)({m_server.url(QStringLiteral("/hang"))}, {}); });
    QVERIFY(!images.value(0).problem.isEmpty());
}

void TestImageFetcher::exports_data()
{
    QTest::addColumn<QString>("choice");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("holds");
    QTest::addColumn<QStringList>("warnings");
    QTest::newRow("left, html") << QString() << QStringLiteral("html") << QStringLiteral("src=\"http://127.0.0.1") << QStringList();
    QTest::newRow("fetched, html") << QStringLiteral("fetch") << QStringLiteral("html") << QStringLiteral("src=\"data:image/png;base64,")
                                   << QStringList{QStringLiteral("image-not-fetched")};
}

void TestImageFetcher::exports()
{
    QFETCH(QString, choice);
    QFETCH(QString, target);
    QFETCH(QString, holds);
    QFETCH(QStringList, warnings);
    QTemporaryDir folder;
    QFile source(folder.filePath(QStringLiteral("a.md")));
    QVERIFY(source.open(QIODevice::WriteOnly));
    m_server.on("GET", "/good", [](const SeenRequest &) { return picture(png); });
    source.write("![good](" + m_server.url(QStringLiteral("/good")).toEncoded() + ")\n\n![gone](" + m_server.url(QStringLiteral("/gone")).toEncoded() + ")\n");
    source.close();
    ExportRequest request;
    request.settings[sourceScope].values = {{QStringLiteral("path"), source.fileName()}};
    request.target = target;
    if (!choice.isEmpty())
        request.settings[readScope].values.insert(QStringLiteral("remote-images"), choice);
    m_server.clear();
    QStringList said;
    const QByteArray bytes = inWorker([&] {
        MemorySink sink;
        WorkContext context;
        context.fetchImages = imageFetcher(direct(), onLoopback());
        const auto done = Conversion(request).write(sink, context);
        for (const Warning &warning : std::as_const(context.warnings))
            said.append(warningId(warning.code));
        return done ? sink.main : sentence(done.error()).toUtf8();
    });
    QVERIFY2(bytes.contains(holds.toUtf8()), bytes.constData());
    QCOMPARE(said, warnings);
    QCOMPARE(m_server.seen().isEmpty(), choice.isEmpty());
}

QTEST_GUILESS_MAIN(TestImageFetcher)
#include "tst_imagefetcher.moc"
