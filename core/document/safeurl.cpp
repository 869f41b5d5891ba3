// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/safeurl.h"

#include <algorithm>
#include <array>

namespace quayside {
namespace {

constexpr std::array allowedSchemes{"http", "https", "mailto", "tel", "sms", "ftp", "irc", "ircs", "xmpp", "geo", "news", "matrix", "magnet"};
constexpr std::array imageTypes{"image/png", "image/gif", "image/jpeg", "image/webp", "image/avif", "image/bmp", "image/svg+xml"};

/// data: URLs of images; in an img element not even SVG runs scripts.
bool isImageData(const QString &url)
{
    const QString type = url.trimmed().mid(5, 32).toLower();
    return std::any_of(imageTypes.begin(), imageTypes.end(), [&](const char *known) {
        const QLatin1StringView name(known);
        return type.startsWith(name) && (type.size() == name.size() || type[name.size()] == u';' || type[name.size()] == u',');
    });
}

} // namespace

QString urlScheme(const QString &url)
{
    QString scheme;
    for (const QChar c : url) {
        if (c == u':')
            return scheme.toLower();
        // Browsers drop the first; PDF viewers treat the others differently. U+2400 and on stand for controls (readers/shownchars.h).
        const bool isPicture = c >= u'\x2400' && c <= u'\x2421';
        if (isPicture || c <= u' ' || (c >= u'\x7f' && c <= u'\xa0') || c == QChar::ReplacementCharacter || c.category() == QChar::Other_Format || c.isSpace())
            continue;
        const bool belongs =
            (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (!scheme.isEmpty() && ((c >= u'0' && c <= u'9') || c == u'+' || c == u'-' || c == u'.'));
        if (!belongs)
            return {};
        scheme += c;
    }
    return {};
}

bool isDangerousUrl(const QString &url, bool forImage)
{
    const QString scheme = urlScheme(url);
    if (scheme == QLatin1StringView("data"))
        return !forImage || !isImageData(url);
    return scheme == QLatin1StringView("javascript") || scheme == QLatin1StringView("vbscript");
}

bool isAllowedUrl(const QString &url, bool forImage)
{
    const QString scheme = urlScheme(url);
    if (scheme.isEmpty())
        return true;
    if (scheme == QLatin1StringView("data"))
        return forImage && isImageData(url);
    if (scheme == QLatin1StringView("attachment")) // what a notebook carries with it
        return forImage;
    return std::any_of(allowedSchemes.begin(), allowedSchemes.end(), [&](const char *known) { return scheme == QLatin1StringView(known); });
}

} // namespace quayside
