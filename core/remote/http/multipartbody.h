// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/exporterror.h"
#include "remote/dialects/http.h"

#include <QFile>
#include <QIODevice>

#include <optional>
#include <vector>

namespace quayside {

/// The body of a multipart/form-data request, streamed from fields and files in constant memory. Can be read only once, so that QNetworkAccessManager
/// never resends it by itself.
class MultipartBody final : public QIODevice
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MultipartBody)

public:
    /// @p parts as lookedAt() gives them.
    explicit MultipartBody(QList<FormPart> parts);
    ~MultipartBody() override;

    /// With the boundary.
    [[nodiscard]] QByteArray contentType() const;
    /// Of the whole body, bytes.
    [[nodiscard]] qint64 length() const { return m_length; }
    /// Why it broke off: a file is gone, unreadable or changed. Nothing: it did not.
    [[nodiscard]] const std::optional<ExportError> &problem() const { return m_problem; }

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override { return m_length - m_read; }
    [[nodiscard]] bool atEnd() const override { return m_problem || m_read >= m_length; }
    /// Qt calls these to resend.
    bool seek(qint64) override { return false; }
    bool reset() override { return false; }

Q_SIGNALS:
    /// Whether it failed; nothing more can be read.
    void failed();

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    /// Bytes, or those of a file.
    struct Piece {
        QByteArray bytes;
        qsizetype part = -1; ///< index of the file's part; -1: bytes
        qint64 size = 0;
    };
    void append(const QByteArray &bytes);
    qint64 readFile(const FormPart &part, char *data, qint64 maxSize);
    qint64 fail(ExportError error);

    const QList<FormPart> m_parts;
    const QByteArray m_boundary;
    std::vector<Piece> m_pieces;
    std::size_t m_at = 0;   ///< piece being read
    qint64 m_pieceRead = 0; ///< bytes of it
    qint64 m_read = 0;
    qint64 m_length = 0;
    QFile m_file;
    std::optional<ExportError> m_problem;
};

} // namespace quayside
