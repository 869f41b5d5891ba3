// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/media.h"

#include "base/nativepath.h"
#include "output/namedfiles.h"
#include "output/spelling.h"
#include "readers/imageheader.h"
#include "readers/sourcefile.h"
#include "readers/svgheader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QSet>
#include <QUrl>

#include <algorithm>

namespace quayside {
namespace {

constexpr qint64 mostBytesTogether = 256ll * 1024 * 1024;
constexpr qsizetype longestUrlShown = 80;

struct Wanted {
    QString url;
    SourcePosition position;
    bool byName = false; ///< isNamedEmbed()
};

/// Lower case; empty for paths. One letter is a Windows drive.
QString schemeOf(const QString &url)
{
    const qsizetype colon = url.indexOf(u':');
    if (colon < 2)
        return {};
    for (const QChar c : QStringView(url).first(colon)) {
        if (c.unicode() >= 128 || (!c.isLetterOrNumber() && c != u'+' && c != u'-' && c != u'.'))
            return {};
    }
    return url.left(colon).toLower();
}

QString percentDecoded(const QString &text)
{
    return QString::fromUtf8(QByteArray::fromPercentEncoding(text.toUtf8()));
}

QString pathPart(const QString &url)
{
    const auto end = std::find_if(url.begin(), url.end(), [](QChar c) { return c == u'?' || c == u'#'; });
    return url.left(end - url.begin());
}

class MediaLoader
{
public:
    MediaLoader(Document &document, const MediaPolicy &policy, WorkContext &context);
    Result<void> run();
    [[nodiscard]] QStringList files() const;
    Result<void> add(const QString &url, const QByteArray &bytes);
    Result<void> chosen(const QString &path);

private:
    [[nodiscard]] QList<Wanted> allWanted() const;
    void load(const Wanted &wanted);
    void loadRemote(const Wanted &wanted);
    void fetchRemote();
    void loadData(const Wanted &wanted);
    void loadFile(const Wanted &wanted, const QStringList &candidates);
    void loadAllowed(const Wanted &wanted, const QString &canonical, const QString &candidate);
    QString otherwise(const QStringList &candidates);
    [[nodiscard]] QString named(const Wanted &wanted) const;
    void take(const Wanted &wanted, QByteArray bytes);
    void takeSvg(const Wanted &wanted, const QByteArray &bytes);
    void insert(const Wanted &wanted, const MediaItem &item);
    [[nodiscard]] QStringList candidates(const QString &url) const;
    [[nodiscard]] bool isAllowed(const QString &canonicalPath) const;
    void warn(WarningCode code, const Wanted &wanted, const char *key = nullptr, const QString &value = {});
    void warnSize(const Wanted &wanted, qint64 bytes);

    Document &m_document;
    const MediaPolicy &m_policy;
    WorkContext &m_context;
    QString m_source;       ///< canonical folder of the source
    QStringList m_allowed;  ///< canonical folders, each ending in a slash
    QList<Wanted> m_remote; ///< fetched together at the end
    SpelledPaths m_spelled;
    mutable NamedFiles m_named; ///< remembers what it saw
    qint64 m_bytes = 0;
    Result<void> m_state;
};

MediaLoader::MediaLoader(Document &document, const MediaPolicy &policy, WorkContext &context)
    : m_document(document), m_policy(policy), m_context(context), m_named(policy.sourceFolder, policy.around)
{
    if (!policy.sourceFolder.isEmpty())
        m_source = canonicalPath(policy.sourceFolder);
    const QStringList folders = QStringList{policy.sourceFolder} + policy.imageFolders;
    for (const QString &folder : folders) {
        const QString canonical = folder.isEmpty() ? QString() : canonicalPath(folder);
        if (!canonical.isEmpty())
            m_allowed.append(canonical.endsWith(u'/') ? canonical : canonical + u'/');
    }
}

void MediaLoader::warn(WarningCode code, const Wanted &wanted, const char *key, const QString &value)
{
    const QString shown = wanted.url.size() > longestUrlShown ? wanted.url.left(longestUrlShown) + u'…' : wanted.url;
    const QString name = code == WarningCode::LinkSpelledOtherwise ? QStringLiteral("target") : QStringLiteral("image");
    Warning warning{code, {{name, shown}}, m_document.files.value(wanted.position.file), wanted.position.line};
    if (key)
        warning.params.insert(QString::fromLatin1(key), value);
    m_context.warn(std::move(warning));
}

void MediaLoader::warnSize(const Wanted &wanted, qint64 bytes)
{
    warn(WarningCode::ImageTooLarge, wanted, "size", QLocale().formattedDataSize(bytes));
}

bool MediaLoader::isAllowed(const QString &canonicalPath) const
{
    return std::any_of(m_allowed.begin(), m_allowed.end(), [&](const QString &folder) { return canonicalPath.startsWith(folder); });
}

QStringList MediaLoader::candidates(const QString &url) const
{
    const QString path = percentDecoded(pathPart(url));
    QStringList names{path};
    // File names may contain '%', '?' or '#'.
    if (path != url)
        names.append(url);
    QStringList result;
    for (const QString &name : names) {
        if (name.isEmpty() || name.contains(QChar(u'\0')))
            continue;
        if (!name.startsWith(u'/')) {
            if (!m_source.isEmpty())
                result.append(m_source + u'/' + name);
            continue;
        }
        // For web sites a leading slash means the site's root.
        for (const QString &folder : m_allowed)
            result.append(folder.chopped(1) + name);
        result.append(name);
    }
    return result;
}

void MediaLoader::load(const Wanted &wanted)
{
    const QString &url = wanted.url;
    if (url.startsWith(QLatin1StringView("//")))
        return loadRemote(wanted);
    const QString scheme = schemeOf(url);
    if (scheme == QLatin1StringView("data"))
        return loadData(wanted);
    if (scheme == QLatin1StringView("file"))
        return loadFile(wanted, {QUrl(url).toLocalFile()});
    if (scheme.isEmpty())
        return loadFile(wanted, candidates(url));
    const bool network = scheme == QLatin1StringView("http") || scheme == QLatin1StringView("https") || scheme == QLatin1StringView("ftp");
    if (!network)
        return warn(WarningCode::ImageMissing, wanted);
    loadRemote(wanted);
}

void MediaLoader::loadRemote(const Wanted &wanted)
{
    if (m_policy.fetchRemote && m_context.fetchImages)
        m_remote.append(wanted);
    else if (m_policy.remoteIsLoss || m_policy.fetchRemote)
        warn(WarningCode::ImageRemote, wanted);
}

void MediaLoader::fetchRemote()
{
    QList<QUrl> urls;
    for (const Wanted &wanted : std::as_const(m_remote))
        urls.append(QUrl(wanted.url.startsWith(u'/') ? QStringLiteral("https:") + wanted.url : wanted.url));
    QList<FetchedImage> images = m_context.fetchImages(urls, m_context.stop);
    for (qsizetype i = 0; i < m_remote.size(); ++i) {
        FetchedImage image = images.value(i);
        m_context.input(m_remote.at(i).url, &image.bytes);
        if (image.problem.isEmpty())
            take(m_remote.at(i), std::move(image.bytes));
        else
            warn(WarningCode::ImageNotFetched, m_remote.at(i), "reason", image.problem);
    }
}

void MediaLoader::loadFile(const Wanted &wanted, const QStringList &candidates)
{
    bool outside = false;
    for (const QString &candidate : candidates) {
        const QString canonical = candidate.isEmpty() ? QString() : canonicalPath(candidate);
        if (canonical.isEmpty() || !isAllowed(canonical)) {
            const bool exists = !canonical.isEmpty();
            if (!exists && !candidate.isEmpty())
                m_context.input(candidate, nullptr);
            outside = outside || exists || (!wanted.url.startsWith(u'/') && !isAllowed(QDir::cleanPath(candidate)));
            continue;
        }
        return loadAllowed(wanted, canonical, candidate);
    }
    if (!outside) {
        if (const QString path = otherwise(candidates); !path.isEmpty()) {
            warn(WarningCode::LinkSpelledOtherwise, wanted, "found", path.section(u'/', -1));
            return loadFile(wanted, {path});
        }
        if (const QString path = named(wanted); !path.isEmpty())
            return loadAllowed(wanted, path, path);
    }
    warn(outside ? WarningCode::ImageOutsideFolder : WarningCode::ImageMissing, wanted);
}

/// @p canonical: the file that @p candidate leads to.
void MediaLoader::loadAllowed(const Wanted &wanted, const QString &canonical, const QString &candidate)
{
    auto bytes = readSourceFile(canonical, largestImage, m_context);
    if (canonical != candidate)
        m_context.input(candidate, bytes ? &*bytes : nullptr);
    if (bytes)
        return take(wanted, std::move(*bytes));
    if (bytes.error().code == ErrorCode::Canceled)
        m_state = tl::unexpected(bytes.error());
    else if (bytes.error().code == ErrorCode::SourceTooLarge)
        warn(WarningCode::ImageTooLarge, wanted, "size", bytes.error().params.value(QStringLiteral("size")));
    else
        warn(WarningCode::ImageUnreadable, wanted, "reason", bytes.error().params.value(QStringLiteral("reason")));
}

/// The file that the image of a wiki names, wherever it stands; empty for others.
QString MediaLoader::named(const Wanted &wanted) const
{
    return wanted.byName ? m_named.find(percentDecoded(pathPart(wanted.url)), m_context) : QString();
}

/// The file that was meant, where case or composition of its name differ; empty: none that is allowed.
QString MediaLoader::otherwise(const QStringList &candidates)
{
    for (const QString &candidate : candidates) {
        const QString path = candidate.isEmpty() ? QString() : m_spelled.find(QDir::cleanPath(candidate));
        const QString canonical = path.isEmpty() || path == candidate ? QString() : canonicalPath(path);
        if (!canonical.isEmpty() && isAllowed(canonical))
            return canonical;
    }
    return {};
}

void MediaLoader::loadData(const Wanted &wanted)
{
    const qsizetype comma = wanted.url.indexOf(u',');
    if (comma < 0)
        return warn(WarningCode::ImageUnreadable, wanted, "reason", QCoreApplication::translate("Media", "the data address is damaged"));
    const bool base64 = QStringView(wanted.url).first(comma).trimmed().endsWith(QLatin1StringView(";base64"), Qt::CaseInsensitive);
    QByteArray raw = QByteArray::fromPercentEncoding(QStringView(wanted.url).mid(comma + 1).toUtf8());
    if (!base64)
        return take(wanted, raw);
    raw.removeIf([](char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; });
    const auto decoded = QByteArray::fromBase64Encoding(raw, QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || (*decoded).isEmpty())
        return warn(WarningCode::ImageUnreadable, wanted, "reason", QCoreApplication::translate("Media", "the data address is damaged"));
    take(wanted, *decoded);
}

void MediaLoader::take(const Wanted &wanted, QByteArray bytes)
{
    if (bytes.size() > largestImage || m_bytes + bytes.size() > mostBytesTogether)
        return warnSize(wanted, bytes.size());
    const ImageHeader header = imageHeader(bytes);
    if (header.mediaType == QLatin1StringView("image/svg+xml"))
        return takeSvg(wanted, bytes);
    if (header.mediaType.isEmpty() || header.mediaType == QLatin1StringView("image/tiff")) {
        const QString type = header.mediaType.isEmpty() ? QCoreApplication::translate("Media", "not a known image") : header.mediaType;
        return warn(WarningCode::ImageFormatUnsupported, wanted, "type", type);
    }
    if (header.damaged)
        return warn(WarningCode::ImageUnreadable, wanted, "reason", QCoreApplication::translate("Media", "its header is damaged"));
    if (static_cast<qint64>(header.pixels.width()) * header.pixels.height() > mostPixels) {
        return warn(WarningCode::ImageTooLarge, wanted, "size",
                    QCoreApplication::translate("Media", "%1 × %2 pixels").arg(header.pixels.width()).arg(header.pixels.height()));
    }
    insert(wanted, {header.mediaType, std::move(bytes), header.pixels});
}

void MediaLoader::takeSvg(const Wanted &wanted, const QByteArray &bytes)
{
    const SvgHeader header = svgHeader(bytes);
    if (!header.error.isEmpty())
        return warn(WarningCode::ImageUnreadable, wanted, "reason", header.error);
    insert(wanted, {QStringLiteral("image/svg+xml"), bytes, header.pixels});
}

void MediaLoader::insert(const Wanted &wanted, const MediaItem &item)
{
    m_bytes += item.data.size();
    m_document.media.insert(wanted.url, item);
}

QList<Wanted> MediaLoader::allWanted() const
{
    QList<Wanted> all;
    QSet<QString> seen;
    walkInlines(m_document, [&](const Inline &node) {
        const auto *image = node.value.as<Image>();
        if (image && !seen.contains(image->url) && !m_document.media.find(image->url)) {
            seen.insert(image->url);
            all.append({image->url, node.position, isNamedEmbed(*image)});
        }
    });
    return all;
}

QStringList MediaLoader::files() const
{
    QStringList files;
    for (const Wanted &wanted : allWanted()) {
        if (wanted.url.startsWith(QLatin1StringView("//")) || !schemeOf(wanted.url).isEmpty())
            continue;
        const qsizetype before = files.size();
        for (const QString &candidate : candidates(wanted.url)) {
            const QString canonical = canonicalPath(candidate);
            if (!canonical.isEmpty() && isAllowed(canonical))
                files.append(canonical);
        }
        if (const QString path = files.size() == before ? named(wanted) : QString(); !path.isEmpty())
            files.append(path);
    }
    return files;
}

Result<void> MediaLoader::run()
{
    const QList<Wanted> all = allWanted();
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (auto stopped = m_context.checkStop(); !stopped)
            return stopped;
        m_context.progress(Stage::LoadingMedia, static_cast<int>(i * 100 / all.size()));
        load(all.at(i));
        if (!m_state)
            return m_state;
    }
    if (!m_remote.isEmpty())
        fetchRemote();
    return m_context.checkStop();
}

Result<void> MediaLoader::add(const QString &url, const QByteArray &bytes)
{
    take({url, {}}, bytes);
    return m_context.checkStop();
}

Result<void> MediaLoader::chosen(const QString &path)
{
    loadFile({path, {}}, {path});
    return m_state ? m_context.checkStop() : m_state;
}

bool hasImages(Document &document)
{
    bool found = false;
    walkInlines(document, [&found](const Inline &node) { found = found || node.value.as<Image>() != nullptr; });
    return found;
}

} // namespace

bool isNamedEmbed(const Image &image)
{
    return image.attributes->classes.contains(embedClass);
}

Result<void> addImage(Document &document, const QString &url, const QByteArray &bytes, WorkContext &context)
{
    const MediaPolicy nowhere;
    return MediaLoader(document, nowhere, context).add(url, bytes);
}

Result<void> loadChosenImage(Document &document, const QString &path, WorkContext &context)
{
    MediaPolicy where;
    where.imageFolders = {QFileInfo(canonicalPath(path)).path()};
    return MediaLoader(document, where, context).chosen(path);
}

QStringList mentionedImages(Document &document, const MediaPolicy &policy)
{
    WorkContext context;
    return MediaLoader(document, policy, context).files();
}

Result<void> loadMedia(Document &document, const MediaPolicy &policy, WorkContext &context)
{
    // Most small documents have none; finding the folders' canonical paths would ask the disk for each of their parts.
    if (!hasImages(document))
        return context.checkStop();
    return MediaLoader(document, policy, context).run();
}

} // namespace quayside
