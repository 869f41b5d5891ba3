// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "remote/dialects/dialect.h"
#include "remote/http/contentdecoder.h"
#include "remote/http/truncationcheck.h"

#include <QFile>

namespace quayside {

/// Writes a download to its file and checks it on the way: status, type, magic bytes, length, size limit, and the trailer of types that have
/// one (servers miscount, or cut a body that has no length). Decodes gzip and deflate. No socket here.
class DownloadSink final
{
public:
    DownloadSink(Download step, const QString &path, qint64 limit);
    ~DownloadSink();
    Q_DISABLE_COPY_MOVE(DownloadSink)

    /// Headers of a 2xx reply. 206 resumes, anything else starts over. @p host names the server in errors.
    Result<void> begin(const HttpReply &head, const QString &host);
    Result<void> write(QByteArrayView bytes);
    /// Call when the connection says the body is complete. Error: DownloadIncomplete, DownloadWrongType.
    Result<void> finish();

    /// Range and If-Range for an attempt that resumes; empty when it has to start over.
    [[nodiscard]] Headers resumeHeaders() const;
    /// Bytes of the file so far.
    [[nodiscard]] qint64 received() const { return m_received; }
    /// Size of the whole file; -1: unknown.
    [[nodiscard]] qint64 expected() const { return m_expected; }
    /// Whether length or coding, not the connection, tells where the body ends.
    [[nodiscard]] bool knowsItsEnd() const { return m_expectedOnWire >= 0 || m_decoder; }
    /// Name from Content-Disposition, not yet made safe; empty: none.
    [[nodiscard]] QString serviceName() const { return m_serviceName; }
    [[nodiscard]] QByteArray mediaType() const { return m_mediaType; }
    /// File extension without a dot: the step's, else from the service's name, the media type or the magic bytes.
    [[nodiscard]] QString extension() const;

private:
    Result<void> open(bool goOn);
    Result<void> beginPart(const HttpReply &head);
    Result<void> beginCoding(const HttpReply &head);
    Result<void> judgeHeld(bool isAll);
    Result<void> decode(QByteArrayView bytes);
    Result<void> save(QByteArrayView bytes);
    Result<void> checkType(const HttpReply &head);
    Result<void> checkMagic();
    [[nodiscard]] bool hasItsEnd();
    [[nodiscard]] bool isGzipItself() const;
    [[nodiscard]] ExportError incomplete(const QString &reason) const;

    Download m_step;
    QFile m_file;
    qint64 m_limit;
    QString m_host;
    QByteArray m_mediaType;
    QByteArray m_validator; ///< strong ETag or Last-Modified, from a server that supports ranges
    QByteArray m_start;     ///< the first bytes
    QString m_serviceName;
    JsonEnd m_jsonEnd;
    bool m_isJson = false;
    qint64 m_received = 0;
    qint64 m_expected = -1;
    std::unique_ptr<ContentDecoder> m_decoder; ///< null: the body is not coded
    QByteArray m_held;                         ///< the coded start, until the type is known
    bool m_holds = false;
    qint64 m_onWire = 0;          ///< bytes received, coded or not
    qint64 m_expectedOnWire = -1; ///< bytes to receive; -1: unknown
    bool m_checked = false;
};

} // namespace quayside
