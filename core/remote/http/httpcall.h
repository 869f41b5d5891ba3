// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "remote/http/httpclient.h"

#include <QIODevice>
#include <QNetworkReply>
#include <QTimer>

#include <optional>

namespace quayside {

/// A body that can be read only once. QNetworkAccessManager resends a request by itself when a kept-alive connection breaks; with this body it
/// cannot, so a service never makes two exports of one request.
class OnceBody final : public QIODevice
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OnceBody)

public:
    explicit OnceBody(QByteArray bytes);
    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override;
    [[nodiscard]] bool atEnd() const override;
    /// Qt calls this to resend.
    bool seek(qint64) override { return false; }
    bool reset() override { return false; }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    QByteArray m_bytes;
    qint64 m_at = 0;
};

/// One request under way (see HttpClient).
class HttpCall final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HttpCall)

public:
    HttpCall(HttpClient &client, const HttpRequest &request, HttpClient::Finished finished);
    ~HttpCall() override;

    void useSink(DownloadSink &sink);
    void start(const QByteArray &authorization);
    /// Bytes of the request's body sent, and in total.
    [[nodiscard]] qint64 uploaded() const { return m_uploaded; }
    [[nodiscard]] qint64 toUpload() const { return m_toUpload; }
    /// Ends without calling back.
    void abandon();

private:
    [[nodiscard]] std::optional<ExportError> obstacle() const;
    QNetworkReply *sendOnce(QNetworkRequest wire);
    QNetworkReply *sendParts(QNetworkRequest wire);
    void watchReply();
    void onHead();
    bool onBytes();
    void goOnLater();
    void onFinished();
    void onTimeout();
    void takeBytes(const QByteArray &bytes);
    void takeBody(QByteArrayView bytes);
    void end(HttpResult result);
    void stopReply();
    [[nodiscard]] HttpFailure networkFailure() const;
    [[nodiscard]] HttpFailure proxyFailure(const QString &reason, bool sent, bool again, const QString &details = {}) const;
    [[nodiscard]] bool usesOwnProxy() const;

    HttpClient &m_client;
    HttpRequest m_request;
    HttpClient::Finished m_finished;
    DownloadSink *m_sink = nullptr;
    std::unique_ptr<ContentDecoder> m_decoder; ///< of a reply that is not a file
    QNetworkReply *m_reply = nullptr;
    QTimer m_timer;
    HttpReply m_answer;
    QString m_tlsProblem;
    std::chrono::milliseconds m_patience; ///< until the first byte of the reply
    qint64 m_uploaded = 0;
    qint64 m_toUpload = 0;
    bool m_hasHead = false;
    bool m_intoSink = false;
    bool m_sent = false;
    bool m_isOver = false; ///< all received, perhaps not all consumed
};

} // namespace quayside
