// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/http/multipartbody.h"

#include "remote/http/uploads.h"

#include <QUuid>

#include <algorithm>

namespace quayside {
namespace {

/// As browsers write names (HTML, "multipart form data"): UTF-8, and no way out of the quotes.
QByteArray quoted(QByteArray name)
{
    name.replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A");
    return '"' + name + '"';
}

QByteArray headOf(const FormPart &part)
{
    QByteArray head = "Content-Disposition: form-data; name=" + quoted(part.name);
    if (!part.fileName.isEmpty()) {
        const QByteArray type = part.mediaType.isEmpty() ? QByteArray("application/octet-stream") : part.mediaType;
        head += "; filename=" + quoted(part.fileName.toUtf8()) + "\r\nContent-Type: " + type;
    }
    return head + "\r\n\r\n";
}

} // namespace

MultipartBody::MultipartBody(QList<FormPart> parts) : m_parts(std::move(parts)), m_boundary("quayside-" + QUuid::createUuid().toByteArray(QUuid::Id128))
{
    for (qsizetype i = 0; i < m_parts.size(); ++i) {
        const FormPart &part = m_parts.at(i);
        append("--" + m_boundary + "\r\n" + headOf(part));
        if (part.path.isEmpty())
            append(part.text.toUtf8());
        else if (part.size > 0)
            m_pieces.push_back({{}, i, part.size});
        append("\r\n");
    }
    append("--" + m_boundary + "--\r\n");
    for (const Piece &piece : m_pieces)
        m_length += piece.size;
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

MultipartBody::~MultipartBody() = default;

QByteArray MultipartBody::contentType() const
{
    return "multipart/form-data; boundary=" + m_boundary;
}

void MultipartBody::append(const QByteArray &bytes)
{
    if (!m_pieces.empty() && m_pieces.back().part < 0) {
        m_pieces.back().bytes += bytes;
        m_pieces.back().size += bytes.size();
    } else {
        m_pieces.push_back({bytes, -1, bytes.size()});
    }
}

qint64 MultipartBody::readData(char *data, qint64 maxSize)
{
    qint64 given = 0;
    while (given < maxSize && !m_problem && m_at < m_pieces.size()) {
        const Piece &piece = m_pieces[m_at];
        const qint64 size = std::min(maxSize - given, piece.size - m_pieceRead);
        qint64 read = size;
        if (piece.part < 0)
            std::copy_n(piece.bytes.constData() + m_pieceRead, size, data + given);
        else
            read = readFile(m_parts.at(piece.part), data + given, size);
        if (read < 0)
            break;
        given += read;
        m_read += read;
        m_pieceRead += read;
        if (m_pieceRead < piece.size)
            continue;
        ++m_at;
        m_pieceRead = 0;
    }
    return given > 0 ? given : -1;
}

/// The next bytes of the file; -1: there is a problem.
qint64 MultipartBody::readFile(const FormPart &part, char *data, qint64 maxSize)
{
    if (!m_file.isOpen()) {
        if (const Result<void> opened = openUpload(part, m_file); !opened)
            return fail(opened.error());
    }
    const qint64 read = m_file.read(data, maxSize);
    const bool isWhole = m_pieceRead + read == part.size;
    if (read <= 0 || isWhole) {
        // Written to meanwhile, it would arrive as neither the old file nor the new one.
        if (const Result<void> same = checkUnchanged(part, m_file); !same)
            return fail(same.error());
    }
    if (read <= 0)
        return fail({ErrorCode::SourceNotReadable, {{QStringLiteral("path"), part.path}, {QStringLiteral("reason"), m_file.errorString()}}, {}, {}});
    if (isWhole)
        m_file.close();
    return read;
}

qint64 MultipartBody::fail(ExportError error)
{
    m_problem = std::move(error);
    m_file.close();
    Q_EMIT failed();
    return -1;
}

qint64 MultipartBody::writeData(const char *, qint64)
{
    return -1;
}

} // namespace quayside
