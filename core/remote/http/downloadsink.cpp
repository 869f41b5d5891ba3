// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/http/downloadsink.h"

#include "remote/dialects/fileending.h"
#include "remote/http/contentdisposition.h"
#include "remote/http/remotewords.h"

#include <QLocale>
#include <QRegularExpression>

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
    Magic{"jpg", QByteArrayView("\xff\xd8\xff", 3), "image/jpeg"},
    Magic{"webp", QByteArrayView("RIFF", 4), "image/webp"},
};
constexpr qsizetype startLength = 512;
constexpr qint64 mostUnquestioned = 64LL * 1024 * 1024; // bytes decoded of a coded body
constexpr qint64 mostGrowth = 200;                      // beyond that, bytes decoded of one that came

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

QString webPage()
{
    return RemoteWords::tr("a web page (perhaps a sign-in page)");
}

ExportError wrongType(const QString &host, const QString &found, const QString &expected)
{
    return {ErrorCode::DownloadWrongType, {{QStringLiteral("host"), host}, {QStringLiteral("found"), found}, {QStringLiteral("expected"), expected}}, {}, {}};
}

} // namespace

DownloadSink::DownloadSink(Download step, const QString &path, qint64 limit) : m_step(std::move(step)), m_file(path), m_limit(limit) {}

DownloadSink::~DownloadSink() = default;

Result<void> DownloadSink::begin(const HttpReply &head, const QString &host)
{
    m_host = host;
    m_onWire = 0;
    bool hasLength = false;
    const qint64 length = head.headers.value("Content-Length").trimmed().toLongLong(&hasLength);
    m_expectedOnWire = hasLength ? length : -1;
    if (head.status == 206)
        return beginPart(head);
    if (const Result<void> type = checkType(head); !type)
        return type;
    m_isJson = m_step.extension == QLatin1StringView("json") || (m_step.extension.isEmpty() && m_mediaType == "application/json");
    m_serviceName = contentDispositionName(head.headers.value("Content-Disposition"));
    const QByteArray tag = head.headers.value("ETag");
    m_validator = tag.startsWith('"') ? tag : head.headers.value("Last-Modified");
    if (head.headers.value("Accept-Ranges").trimmed().toLower() != "bytes")
        m_validator.clear();
    if (const Result<void> coding = beginCoding(head); !coding)
        return coding;
    m_expected = m_decoder ? -1 : m_expectedOnWire;
    return open(false);
}

/// The rest of a file that broke off.
Result<void> DownloadSink::beginPart(const HttpReply &head)
{
    static const QRegularExpression range(QStringLiteral(R"(^bytes (\d+)-(\d+)/(\d+|\*)$)"));
    const auto match = range.match(QString::fromLatin1(head.headers.value("Content-Range").trimmed()));
    const bool isPlain = contentCodingOf(head.headers.value("Content-Encoding")) == ContentCoding::Identity && !m_decoder;
    const bool fits = match.hasMatch() && match.captured(1).toLongLong() == m_received && m_received > 0 && isPlain;
    if (!fits) {
        m_received = 0;
        m_validator.clear();
        return failure(incomplete(RemoteWords::tr("another part of the file came than was asked for")));
    }
    if (match.captured(3) != QLatin1StringView("*"))
        m_expected = match.captured(3).toLongLong();
    return open(true);
}

/// Some servers encode bodies unasked.
Result<void> DownloadSink::beginCoding(const HttpReply &head)
{
    m_decoder.reset();
    m_held.clear();
    m_holds = false;
    const QByteArray header = head.headers.value("Content-Encoding");
    const auto coding = contentCodingOf(header);
    if (!coding)
        return failure(wrongType(m_host, RemoteWords::tr("a body coded as “%1”").arg(QString::fromLatin1(header.left(100))), RemoteWords::tr("a file")));
    if (*coding == ContentCoding::Identity)
        return {};
    m_decoder = std::make_unique<ContentDecoder>(*coding);
    m_validator.clear(); // a partial body cannot be decoded
    m_holds = *coding == ContentCoding::Gzip && isGzipItself();
    return {};
}

/// The file is a gzip file: its type, its name or the step says so.
bool DownloadSink::isGzipItself() const
{
    static const QByteArrayList types{"application/gzip", "application/x-gzip", "application/x-tgz", "application/x-gtar-compressed", "application/x-tar"};
    const QString ending = m_step.extension.isEmpty() ? m_serviceName.section(u'.', -1) : m_step.extension;
    return types.contains(m_mediaType) || ending.endsWith(QLatin1StringView("gz"), Qt::CaseInsensitive);
}

/// Some servers declare a gzip file itself as Content-Encoding; the decoded first bytes tell.
Result<void> DownloadSink::judgeHeld(bool isAll)
{
    constexpr qsizetype longestHeld = 4096;
    QByteArray start;
    ContentDecoder probe(ContentCoding::Gzip);
    const Result<void> known = probe.decode(m_held, [&start](QByteArrayView bytes) -> Result<void> {
        start.append(bytes.first(std::min<qsizetype>(bytes.size(), 2)));
        return {};
    });
    if (known && start.size() < 2 && m_held.size() < longestHeld && !isAll)
        return {};
    m_holds = false;
    if (start != "\x1f\x8b") {
        m_decoder.reset();
        m_expected = m_expectedOnWire;
    }
    const QByteArray held = std::exchange(m_held, {});
    return m_decoder ? decode(held) : save(held);
}

Result<void> DownloadSink::open(bool goOn)
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
        return failure(wrongType(m_host, webPage(), expected));
    const bool anything = m_mediaType.isEmpty() || m_mediaType == "application/octet-stream" || m_mediaType == "binary/octet-stream";
    if (m_step.acceptedTypes.isEmpty() || anything || listed)
        return {};
    return failure(wrongType(m_host, QString::fromLatin1(m_mediaType), expected));
}

Result<void> DownloadSink::checkMagic()
{
    m_checked = true;
    if (m_step.asItIs)
        return {};
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
        return failure(wrongType(m_host, html ? webPage() : RemoteWords::tr("an error message"),
                                 m_step.extension.isEmpty() ? RemoteWords::tr("a file") : m_step.extension));
    if (known && !fits)
        return failure(wrongType(m_host, RemoteWords::tr("something else"), RemoteWords::tr("a file of type %1").arg(m_step.extension)));
    return {};
}

Result<void> DownloadSink::write(QByteArrayView bytes)
{
    m_onWire += bytes.size();
    if (m_holds) {
        m_held.append(bytes);
        return judgeHeld(false);
    }
    return m_decoder ? decode(bytes) : save(bytes);
}

Result<void> DownloadSink::decode(QByteArrayView bytes)
{
    Result<void> done = m_decoder->decode(bytes, [this](QByteArrayView piece) -> Result<void> {
        // A decompression bomb: zeros grow 1,030-fold, tables and logs 30-fold.
        if (m_received > mostUnquestioned && m_received / mostGrowth > m_onWire)
            return failure(wrongType(m_host, RemoteWords::tr("a compressed body that grows beyond all measure"), RemoteWords::tr("a file")));
        return save(piece);
    });
    if (!done && done.error().code == ErrorCode::DownloadIncomplete)
        done.error().params.insert(QStringLiteral("host"), m_host);
    return done;
}

Result<void> DownloadSink::save(QByteArrayView bytes)
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

ExportError DownloadSink::incomplete(const QString &reason) const
{
    return {ErrorCode::DownloadIncomplete, {{QStringLiteral("host"), m_host}, {QStringLiteral("reason"), reason}}, {}, {}};
}

bool DownloadSink::hasItsEnd()
{
    if (m_step.asItIs)
        return true;
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
    if (m_holds) {
        if (const Result<void> judged = judgeHeld(true); !judged)
            return judged;
    }
    m_file.close();
    if (m_expected >= 0 && m_received != m_expected)
        return failure(incomplete(RemoteWords::tr("%1 of %2 bytes came").arg(m_received).arg(m_expected)));
    if (m_decoder && m_expectedOnWire >= 0 && m_onWire != m_expectedOnWire)
        return failure(incomplete(RemoteWords::tr("%1 of %2 bytes came").arg(m_onWire).arg(m_expectedOnWire)));
    if (m_decoder && m_onWire > 0 && !m_decoder->isComplete())
        return failure(incomplete(RemoteWords::tr("the end of the file is missing")));
    if (m_received == 0 && !(m_step.asItIs && m_expected == 0))
        return failure(incomplete(RemoteWords::tr("the file is empty")));
    if (!m_checked) {
        if (const Result<void> magic = checkMagic(); !magic)
            return magic;
    }
    if (hasItsEnd())
        return {};
    // Not resumable: nobody knows where the fault is.
    m_validator.clear();
    return failure(incomplete(RemoteWords::tr("the end of the file is missing")));
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
    if (const QString ending = splitName(m_serviceName).ending; !ending.isEmpty())
        return ending;
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
