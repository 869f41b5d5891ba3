// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/http/downloadsink.h"

#include "remote/http/remotewords.h"

#include <QLocale>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <array>

namespace quayside {
namespace {

struct Magic {
    const char *extension;
    QByteArrayView bytes;
    const char *mediaType;
};

const std::array magics{
    Magic{"pdf", QByteArrayView("%PDF-"), "application/pdf"},
    Magic{"zip", QByteArrayView("PK\x03\x04", 4), "application/zip"},
    Magic{"zip", QByteArrayView("PK\x05\x06", 4), "application/zip"}, // an empty one
    Magic{"docx", QByteArrayView("PK\x03\x04", 4), "application/vnd.openxmlformats-officedocument.wordprocessingml.document"},
    Magic{"xlsx", QByteArrayView("PK\x03\x04", 4), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"},
    Magic{"pptx", QByteArrayView("PK\x03\x04", 4), "application/vnd.openxmlformats-officedocument.presentationml.presentation"},
    Magic{"tar.gz", QByteArrayView("\x1f\x8b", 2), "application/gzip"},
    Magic{"gz", QByteArrayView("\x1f\x8b", 2), "application/gzip"},
    Magic{"png", QByteArrayView("\x89PNG", 4), "image/png"},
};
constexpr qsizetype startLength = 512;

bool isHtmlStart(const QByteArray &start)
{
    QByteArray text = start.trimmed().toLower();
    if (text.startsWith("\xef\xbb\xbf"))
        text = text.mid(3).trimmed();
    return text.startsWith("<!doctype html") || text.startsWith("<html");
}

bool isXmlErrorStart(const QByteArray &start)
{
    return start.trimmed().startsWith("<?xml") && start.contains("<Error>");
}

QString percentDecoded(const QByteArray &extended)
{
    // charset'language'percent-encoded
    const QList<QByteArray> parts = extended.split('\'');
    if (parts.size() != 3)
        return {};
    const QByteArray raw = QByteArray::fromPercentEncoding(parts[2]);
    return parts[0].toLower() == "iso-8859-1" ? QString::fromLatin1(raw) : QString::fromUtf8(raw);
}

ExportError wrongType(const QString &host, const QString &found, const QString &expected)
{
    return {ErrorCode::DownloadWrongType, {{QStringLiteral("host"), host}, {QStringLiteral("found"), found}, {QStringLiteral("expected"), expected}}, {}, {}};
}

} // namespace

QString contentDispositionName(const QByteArray &header)
{
    static const QRegularExpression extended(QStringLiteral(R"(;\s*filename\*\s*=\s*([^;\s]+))"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression plain(QStringLiteral(R"re(;\s*filename\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;\s]+)))re"),
                                          QRegularExpression::CaseInsensitiveOption);
    const QString text = QString::fromUtf8(header.left(4096));
    QString name;
    if (const auto match = extended.match(text); match.hasMatch())
        name = percentDecoded(match.captured(1).toLatin1());
    if (name.isEmpty()) {
        const auto match = plain.match(text);
        name = match.hasCaptured(2) && !match.captured(2).isEmpty() ? match.captured(2) : match.captured(1);
        static const QRegularExpression escape(QStringLiteral(R"(\\(.))"));
        name.replace(escape, QStringLiteral("\\1"));
    }
    const qsizetype slash = std::max(name.lastIndexOf(u'/'), name.lastIndexOf(u'\\'));
    name = name.mid(slash + 1).trimmed();
    return name == QLatin1StringView(".") || name == QLatin1StringView("..") ? QString() : name;
}

DownloadSink::DownloadSink(Download step, QString path, qint64 limit) : m_step(std::move(step)), m_file(std::move(path)), m_limit(limit) {}

DownloadSink::~DownloadSink() = default;

Result<void> DownloadSink::begin(const HttpReply &head, const QString &host)
{
    m_host = host;
    static const QRegularExpression range(QStringLiteral(R"(^bytes (\d+)-(\d+)/(\d+|\*)$)"));
    const auto match = range.match(QString::fromLatin1(head.headers.value("Content-Range").trimmed()));
    if (head.status == 206) {
        const bool fits = match.hasMatch() && match.captured(1).toLongLong() == m_received && m_received > 0;
        if (!fits) {
            m_received = 0;
            m_validator.clear();
            return failure(ErrorCode::DownloadIncomplete,
                           {{QStringLiteral("host"), m_host}, {QStringLiteral("reason"), RemoteWords::tr("another part of the file came than was asked for")}});
        }
        if (match.captured(3) != QLatin1StringView("*"))
            m_expected = match.captured(3).toLongLong();
        return open(head, true);
    }
    if (const Result<void> type = checkType(head); !type)
        return type;
    bool hasLength = false;
    const qint64 length = head.headers.value("Content-Length").trimmed().toLongLong(&hasLength);
    const bool encoded = head.headers.contains("Content-Encoding") && head.headers.value("Content-Encoding").toLower() != "identity";
    m_expected = hasLength && !encoded ? length : -1;
    m_isJson = m_step.extension == QLatin1StringView("json") || (m_step.extension.isEmpty() && m_mediaType == "application/json");
    m_serviceName = contentDispositionName(head.headers.value("Content-Disposition"));
    const QByteArray tag = head.headers.value("ETag");
    m_validator = tag.startsWith('"') ? tag : head.headers.value("Last-Modified");
    if (head.headers.value("Accept-Ranges").trimmed().toLower() != "bytes")
        m_validator.clear();
    return open(head, false);
}

Result<void> DownloadSink::open(const HttpReply &, bool goOn)
{
    if (m_expected > m_limit)
        return failure(ErrorCode::DownloadTooLarge, {{QStringLiteral("limit"), QLocale().formattedDataSize(m_limit)}});
    if (!goOn) {
        m_received = 0;
        m_start.clear();
        m_checked = false;
        m_jsonEnd = {};
    }
    m_file.close();
    if (!goOn)
        m_file.remove(); // never overwritten: a published result may be a link to it
    // Pieces are large already; a buffer would only copy them.
    const QIODevice::OpenMode mode = QIODevice::WriteOnly | QIODevice::Unbuffered | (goOn ? QIODevice::ReadWrite : QIODevice::Truncate);
    if (!m_file.open(mode) || (goOn && (!m_file.resize(m_received) || !m_file.seek(m_received))))
        return failure(ErrorCode::DestinationNotWritable, {{QStringLiteral("path"), m_file.fileName()}, {QStringLiteral("reason"), m_file.errorString()}});
    return {};
}

Result<void> DownloadSink::checkType(const HttpReply &head)
{
    m_mediaType = head.mediaType();
    const bool html = m_mediaType == "text/html" || m_mediaType == "application/xhtml+xml";
    QStringList wanted;
    for (const QByteArray &type : m_step.acceptedTypes)
        wanted.append(QString::fromLatin1(type));
    const QString expected = wanted.isEmpty() ? RemoteWords::tr("a file") : wanted.join(QStringLiteral(" / "));
    const bool listed = m_step.acceptedTypes.contains(m_mediaType);
    if (html && !m_step.acceptHtml && !listed)
        return failure(wrongType(m_host, RemoteWords::tr("a web page"), expected));
    const bool anything = m_mediaType.isEmpty() || m_mediaType == "application/octet-stream" || m_mediaType == "binary/octet-stream";
    if (m_step.acceptedTypes.isEmpty() || anything || listed)
        return {};
    return failure(wrongType(m_host, QString::fromLatin1(m_mediaType), expected));
}

Result<void> DownloadSink::checkMagic()
{
    m_checked = true;
    bool known = false;
    bool fits = false;
    for (const Magic &magic : magics) {
        if (m_step.extension.compare(QLatin1StringView(magic.extension), Qt::CaseInsensitive) != 0)
            continue;
        known = true;
        fits = fits || m_start.startsWith(magic.bytes);
    }
    const bool html = isHtmlStart(m_start) && !m_step.acceptHtml && !m_step.acceptedTypes.contains("text/html");
    if (html || isXmlErrorStart(m_start))
        return failure(wrongType(m_host, html ? RemoteWords::tr("a web page") : RemoteWords::tr("an error message"),
                                 m_step.extension.isEmpty() ? RemoteWords::tr("a file") : m_step.extension));
    if (known && !fits)
        return failure(wrongType(m_host, RemoteWords::tr("something else"), RemoteWords::tr("a file of type %1").arg(m_step.extension)));
    return {};
}

Result<void> DownloadSink::write(QByteArrayView bytes)
{
    if (m_received + bytes.size() > m_limit)
        return failure(ErrorCode::DownloadTooLarge, {{QStringLiteral("limit"), QLocale().formattedDataSize(m_limit)}});
    if (m_start.size() < startLength)
        m_start.append(bytes.first(std::min(bytes.size(), startLength - m_start.size())));
    if (!m_checked && m_start.size() >= startLength) {
        if (const Result<void> magic = checkMagic(); !magic)
            return magic;
    }
    qint64 written = 0;
    while (written < bytes.size()) {
        const qint64 piece = m_file.write(bytes.data() + written, bytes.size() - written);
        if (piece <= 0) {
            const bool full = m_file.error() == QFileDevice::ResourceError;
            return failure(full ? ErrorCode::DiskFull : ErrorCode::DestinationNotWritable,
                           {{QStringLiteral("path"), m_file.fileName()}, {QStringLiteral("reason"), m_file.errorString()}});
        }
        written += piece;
        m_received += piece;
    }
    if (m_isJson)
        m_jsonEnd.take(bytes);
    return {};
}

bool DownloadSink::hasItsEnd()
{
    if (m_isJson)
        return m_jsonEnd.isComplete();
    const QString type = extension();
    const qint64 length = endLength(type);
    if (length == 0)
        return true;
    if (!m_file.open(QIODevice::ReadOnly) || !m_file.seek(std::max<qint64>(0, m_received - length)))
        return false;
    const QByteArray end = m_file.readAll();
    m_file.close();
    return isWholeEnd(type, end);
}

Result<void> DownloadSink::finish()
{
    m_file.close();
    const auto incomplete = [this](const QString &reason) {
        return failure(ErrorCode::DownloadIncomplete, {{QStringLiteral("host"), m_host}, {QStringLiteral("reason"), reason}});
    };
    if (m_expected >= 0 && m_received != m_expected)
        return incomplete(RemoteWords::tr("%1 of %2 bytes came").arg(m_received).arg(m_expected));
    if (m_received == 0)
        return incomplete(RemoteWords::tr("the file is empty"));
    if (!m_checked) {
        if (const Result<void> magic = checkMagic(); !magic)
            return magic;
    }
    if (hasItsEnd())
        return {};
    // Not resumable: nobody knows where the fault is.
    m_validator.clear();
    return incomplete(RemoteWords::tr("the end of the file is missing"));
}

Headers DownloadSink::resumeHeaders() const
{
    if (m_received == 0 || m_validator.isEmpty() || (m_expected >= 0 && m_received >= m_expected))
        return {};
    return {{"Range", "bytes=" + QByteArray::number(m_received) + '-'}, {"If-Range", m_validator}};
}

QString DownloadSink::extension() const
{
    if (!m_step.extension.isEmpty())
        return m_step.extension;
    static const QRegularExpression ending(QStringLiteral(R"(\.((?:tar\.)?[A-Za-z0-9]{1,8})$)"));
    if (const auto match = ending.match(m_serviceName); match.hasMatch())
        return match.captured(1).toLower();
    for (const Magic &magic : magics) {
        if (m_mediaType == magic.mediaType || (m_start.startsWith(magic.bytes) && !m_mediaType.startsWith("application/vnd.")))
            return QLatin1StringView(magic.extension);
    }
    for (const auto &[type, extension] :
         {std::pair{"text/html", "html"}, {"application/json", "json"}, {"text/csv", "csv"}, {"text/markdown", "md"}, {"text/plain", "txt"}}) {
        if (m_mediaType == type)
            return QLatin1StringView(extension);
    }
    return QStringLiteral("bin");
}

} // namespace quayside
