// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "remote/dialects/dialect.h"
#include "remote/http/truncationcheck.h"

#include <QFile>

namespace quayside {

/// Writes a download to its file and checks it on the way: status, type, magic bytes, length, size limit, and the end of the types that have
/// one (a server can count wrongly, or end a body without a length in its middle). Knows no socket.
class DownloadSink final
{
public:
    DownloadSink(Download step, QString path, qint64 limit);
    ~DownloadSink();
    Q_DISABLE_COPY_MOVE(DownloadSink)

    /// The head of a 2xx answer. 206 goes on where the file stands, everything else begins anew. @p host names the server in errors.
    Result<void> begin(const HttpReply &head, const QString &host);
    Result<void> write(QByteArrayView bytes);
    /// All bytes have come, as far as the connection knows. Error: DownloadIncomplete, DownloadWrongType.
    Result<void> finish();

    /// Headers for an attempt that goes on where the last one broke off (Range, If-Range); empty when it must begin anew.
    [[nodiscard]] Headers resumeHeaders() const;
    [[nodiscard]] qint64 received() const { return m_received; }
    /// Bytes the whole file has; -1: the service did not say.
    [[nodiscard]] qint64 expected() const { return m_expected; }
    /// Name from Content-Disposition, not yet made safe; empty: none.
    [[nodiscard]] QString serviceName() const { return m_serviceName; }
    [[nodiscard]] QByteArray mediaType() const { return m_mediaType; }
    /// Ending of the result, without a dot: the step's, else that of the media type or the magic bytes, else of the service's name.
    [[nodiscard]] QString extension() const;

private:
    Result<void> open(const HttpReply &head, bool goOn);
    Result<void> checkType(const HttpReply &head);
    Result<void> checkMagic();
    [[nodiscard]] bool hasItsEnd();

    Download m_step;
    QFile m_file;
    qint64 m_limit;
    QString m_host;
    QByteArray m_mediaType;
    QByteArray m_validator; ///< strong ETag or Last-Modified of a server that takes ranges
    QByteArray m_start;     ///< the first bytes
    QString m_serviceName;
    JsonEnd m_jsonEnd;
    bool m_isJson = false;
    qint64 m_received = 0;
    qint64 m_expected = -1;
    bool m_checked = false;
};

/// The file name of a Content-Disposition (RFC 6266; filename* wins), empty when it has none. Only its last path component, not yet made safe.
QString contentDispositionName(const QByteArray &header);

} // namespace quayside
