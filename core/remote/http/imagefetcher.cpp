// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/http/imagefetcher.h"

#include "remote/http/httpclient.h"
#include "remote/http/origin.h"
#include "remote/http/remotelog.h"
#include "remote/http/remotewords.h"

#include <QDeadlineTimer>
#include <QEventLoop>
#include <QLocale>
#include <QTimer>

#include <algorithm>
#include <vector>

namespace quayside {
namespace {

using namespace std::chrono_literals;

constexpr int mostAtOnce = 6;
constexpr int mostRedirects = 5;

bool mayBeImage(const QByteArray &type)
{
    // The caller judges the bytes.
    return type.isEmpty() || type.startsWith("image/") || type == "application/octet-stream" || type == "binary/octet-stream";
}

NetworkSettings forImages(NetworkSettings settings, const ImageLimits &limits)
{
    // Whoever set a time-out means pictures too; the usual one is too long for them.
    const NetworkSettings usual;
    settings.bodyLimit = limits.largest;
    if (settings.answerTimeout == usual.answerTimeout)
        settings.answerTimeout = limits.silence;
    if (settings.idleTimeout == usual.idleTimeout)
        settings.idleTimeout = limits.silence;
    return settings;
}

/// For all images of one document: no less than what somebody wants to wait for one.
std::chrono::milliseconds timeForAll(const NetworkSettings &settings, const ImageLimits &limits)
{
    return settings.answerTimeout == NetworkSettings().answerTimeout ? limits.whole : std::max(limits.whole, settings.answerTimeout);
}

/// The images of one document, in flight.
class Fetching
{
public:
    Fetching(const NetworkSettings &settings, const QString &proxyPassword, const ImageLimits &limits, const QList<QUrl> &urls)
        : m_limits(limits), m_http(forImages(settings, limits), proxyPassword), m_urls(urls), m_images(urls.size()),
          m_calls(static_cast<std::size_t>(urls.size())), m_deadline(timeForAll(settings, limits))
    {}

    QList<FetchedImage> run(const StopToken &stop)
    {
        QTimer watch;
        QObject::connect(&watch, &QTimer::timeout, &watch, [this, &stop] {
            if (stop.stopRequested() || m_deadline.hasExpired())
                m_loop.quit();
        });
        watch.start(50);
        // Inside the loop: an address refused at once may be the last one.
        QTimer::singleShot(0, &watch, [this] { askMore(); });
        m_loop.exec();
        m_calls.clear();
        for (FetchedImage &image : m_images) {
            if (image.bytes.isEmpty() && image.problem.isEmpty())
                image.problem = RemoteWords::tr("the time for the images of one document is over");
        }
        return m_images;
    }

private:
    void askMore()
    {
        while (m_underWay < mostAtOnce && m_next < m_urls.size()) {
            const qsizetype index = m_next++;
            ++m_underWay;
            if (index >= m_limits.most)
                end(index, {{}, RemoteWords::tr("the document has more than %1 of them").arg(m_limits.most)});
            else
                ask(index, m_urls.at(index), 0);
        }
        if (m_underWay == 0)
            m_loop.quit();
    }

    void ask(qsizetype index, const QUrl &url, int redirects)
    {
        const bool plainHere = m_limits.plainOnLoopback && url.scheme() == QLatin1StringView("http") && isLoopback(url.host());
        if ((url.scheme() != QLatin1StringView("https") && !plainHere) || url.host().isEmpty() || !url.userInfo().isEmpty())
            return end(index, {{}, RemoteWords::tr("images are fetched over https only")});
        const HttpRequest request{HttpMethod::Get, url.adjusted(QUrl::RemoveFragment), {{"Accept", "image/*"}}, {}, Credential::None, Repeat::Safe};
        m_calls[static_cast<std::size_t>(index)] = m_http.send(request, {}, [this, index, request, redirects](const HttpResult &result) {
            logCall(request, result, 0);
            onAnswer(index, request.url, result, redirects);
        });
    }

    void onAnswer(qsizetype index, const QUrl &from, const HttpResult &result, int redirects)
    {
        if (!result) {
            const QString what = words(result.error().error).what;
            return end(index, {{}, what.endsWith(u'.') ? what.chopped(1) : what});
        }
        const QByteArray location = result->headers.value("Location");
        if (result->status >= 300 && result->status < 400 && !location.isEmpty()) {
            if (redirects >= mostRedirects)
                return end(index, {{}, RemoteWords::tr("its server sends the request in a circle")});
            return ask(index, from.resolved(QUrl::fromEncoded(location)), redirects + 1);
        }
        if (!result->isSuccess())
            return end(index, {{}, RemoteWords::tr("its server answered with status %1").arg(result->status)});
        if (!mayBeImage(result->mediaType()))
            return end(index, {{}, RemoteWords::tr("what came is no image but %1").arg(QString::fromLatin1(result->mediaType()))});
        m_bytes += result->body.size();
        if (result->bodyCut || m_bytes > m_limits.together)
            return end(index,
                       {{}, RemoteWords::tr("it is larger than %1").arg(QLocale().formattedDataSize(result->bodyCut ? m_limits.largest : m_limits.together))});
        if (result->body.isEmpty())
            return end(index, {{}, RemoteWords::tr("the file is empty")});
        end(index, {result->body, {}});
    }

    void end(qsizetype index, FetchedImage image)
    {
        m_images[index] = std::move(image);
        --m_underWay;
        // Queued: what starts here must not destroy the call that just ended.
        QTimer::singleShot(0, &m_http, [this] { askMore(); });
    }

    const ImageLimits m_limits;
    HttpClient m_http;
    const QList<QUrl> m_urls;
    QList<FetchedImage> m_images;
    std::vector<HttpCallPtr> m_calls;
    QEventLoop m_loop;
    QDeadlineTimer m_deadline;
    qsizetype m_next = 0;
    int m_underWay = 0;
    qint64 m_bytes = 0;
};

} // namespace

void NetworkNow::set(const NetworkSettings &settings, const QString &proxyPassword)
{
    const std::lock_guard guard(m_mutex);
    m_settings = settings;
    m_proxyPassword = proxyPassword;
}

std::pair<NetworkSettings, QString> NetworkNow::get() const
{
    const std::lock_guard guard(m_mutex);
    return {m_settings, m_proxyPassword};
}

ImageFetcher imageFetcher(std::shared_ptr<const NetworkNow> network, const ImageLimits &limits)
{
    return [network = std::move(network), limits](const QList<QUrl> &urls, const StopToken &stop) {
        const auto [settings, password] = network->get();
        QList<FetchedImage> images;
        {
            Fetching fetching(settings, password, limits, urls);
            images = fetching.run(stop);
        }
        // A worker has no event loop to run what the calls left to deleteLater().
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return images;
    };
}

} // namespace quayside
