// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/htmladdresses.h"

#include "document/safeurl.h"
#include "readers/htmltags.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <array>

namespace quayside {
namespace {

constexpr qsizetype longestTag = 65536;

QString unescaped(QString value)
{
    value.replace(QLatin1StringView("&quot;"), QLatin1StringView("\"")).replace(QLatin1StringView("&#39;"), QLatin1StringView("'"));
    return value.replace(QLatin1StringView("&amp;"), QLatin1StringView("&")).replace(QLatin1StringView("&#38;"), QLatin1StringView("&"));
}

QString escaped(QString value)
{
    return value.replace(u'&', QLatin1StringView("&amp;")).replace(u'"', QLatin1StringView("&quot;")).replace(u'<', QLatin1StringView("&lt;"));
}

/// Where the tag at the start of @p text ends, quoted values passed over.
qsizetype tagEnd(QByteArrayView text)
{
    char quote = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (quote)
            quote = c == quote ? 0 : quote;
        else if (c == '"' || c == '\'')
            quote = c;
        else if (c == '>')
            return i;
    }
    return -1;
}

/// Attributes one after the other, so that none is found within the value of another: name, and value with its quotes.
const QRegularExpression &attributePattern()
{
    static const QRegularExpression pattern(QStringLiteral("\\s([^\\s=>\"'/]+)(?:\\s*=\\s*(\"[^\"]*\"|'[^']*'|[^\\s\"'>]+))?"));
    return pattern;
}

/// The tag with new values; a null one stays, an empty one takes the attribute out.
QString changedTag(const QString &tag, const std::function<QString(const QString &name, const QString &value)> &change)
{
    QString result;
    qsizetype done = 0;
    for (auto it = attributePattern().globalMatch(tag); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        QString value = match.captured(2);
        if (value.startsWith(u'"') || value.startsWith(u'\''))
            value = value.mid(1).chopped(1);
        const QString old = unescaped(value);
        const QString fresh = old.isEmpty() ? QString() : change(match.captured(1).toLower(), old);
        if (fresh.isNull() || fresh == old)
            continue;
        if (fresh.isEmpty())
            result += QStringView(tag).sliced(done, match.capturedStart() - done);
        else
            result += tag.sliced(done, match.capturedStart(2) - done) + u'"' + escaped(fresh) + u'"';
        done = match.capturedEnd();
    }
    return done == 0 ? tag : result + tag.sliced(done);
}

bool isAddress(const QString &name)
{
    static constexpr std::array names{"href", "src", "srcset", "poster", "data", "cite", "background", "xlink:href", "longdesc", "imagesrcset"};
    return std::any_of(names.begin(), names.end(), [&](const char *known) { return name == QLatin1StringView(known); });
}

/// @p html with each of its start tags changed, which are given without their last sign.
QString withTags(const QString &html, const std::function<QString(const QString &tag, const QByteArray &name, int line)> &change)
{
    const QByteArray text = html.toUtf8();
    QByteArray result;
    qsizetype done = 0;
    int line = 0;
    qsizetype counted = 0;
    HtmlTagScanner scanner(text);
    HtmlTag tag;
    while (scanner.next(tag)) {
        if (tag.closing || tag.words == 0)
            continue;
        const QByteArrayView rest = QByteArrayView(text).sliced(tag.offset, std::min(longestTag, text.size() - tag.offset));
        const qsizetype end = tagEnd(rest);
        if (end < 0)
            continue;
        line += static_cast<int>(QByteArrayView(text).sliced(counted, tag.offset - counted).count('\n'));
        counted = tag.offset;
        const QString old = QString::fromUtf8(rest.first(end));
        const QString fresh = change(old, tag.name, line);
        if (fresh == old)
            continue;
        result += QByteArrayView(text).sliced(done, tag.offset - done);
        result += fresh.toUtf8();
        done = tag.offset + end;
    }
    return done == 0 ? html : QString::fromUtf8(result + text.sliced(done));
}

} // namespace

QString sourceSetWith(const QString &value, const std::function<QString(const QString &address)> &change)
{
    if (value.contains(QLatin1StringView("data:"), Qt::CaseInsensitive)) // holds commas of its own
        return value;
    QStringList parts = value.split(u',');
    for (QString &part : parts) {
        const QString trimmed = part.trimmed();
        const auto end = std::find_if(trimmed.cbegin(), trimmed.cend(), [](QChar c) { return c.isSpace(); });
        const QString address = trimmed.first(end - trimmed.cbegin());
        const QString fresh = address.isEmpty() ? address : change(address);
        if (fresh != address)
            part.replace(part.indexOf(address), address.size(), fresh);
    }
    return parts.join(u',');
}

QString styleWith(const QString &style, const std::function<QString(const QString &address)> &change)
{
    static const QRegularExpression url(QStringLiteral("\\burl\\(\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'()]*))\\s*\\)"),
                                        QRegularExpression::CaseInsensitiveOption);
    QString result;
    qsizetype done = 0;
    for (auto it = url.globalMatch(style); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QString address = match.captured(1) + match.captured(2) + match.captured(3);
        const QString fresh = address.isEmpty() ? address : change(address);
        if (fresh == address)
            continue;
        result += QStringView(style).sliced(done, match.capturedStart() - done);
        result += QStringLiteral("url('%1')").arg(QString(fresh).replace(u'\'', QLatin1StringView("%27")));
        done = match.capturedEnd();
    }
    return done == 0 ? style : result + style.sliced(done);
}

QString addressFrom(const QString &base, const QString &address)
{
    if (!urlScheme(address).isEmpty())
        return address;
    const bool baseIsWhole = !urlScheme(base).isEmpty() || base.startsWith(QLatin1StringView("//"));
    if (baseIsWhole) {
        const QUrl whole(base, QUrl::TolerantMode);
        const QUrl relative(address, QUrl::TolerantMode);
        return whole.isValid() && relative.isValid() ? QString::fromUtf8(whole.resolved(relative).toEncoded()) : address;
    }
    if (address.startsWith(u'/') || address.startsWith(u'?'))
        return address;
    const QString folder = base.first(base.lastIndexOf(u'/') + 1);
    return folder + address;
}

QString withIds(const QString &html, const std::function<QString(const QString &id)> &change)
{
    return withTags(html, [&](const QString &tag, const QByteArray &, int) {
        return changedTag(tag, [&](const QString &name, const QString &value) {
            const QString id = name == QLatin1StringView("id") ? change(value) : QString();
            return name == QLatin1StringView("id") && id.isNull() ? QStringLiteral("") : id;
        });
    });
}

QString withAddresses(const QString &html, const NewAddress &change)
{
    return withTags(html, [&](const QString &tag, const QByteArray &element, int line) {
        return changedTag(tag, [&](const QString &name, const QString &value) {
            if (name == QLatin1StringView("style"))
                return styleWith(value, [&](const QString &address) { return change(address, AddressUse::Image, line); });
            if (!isAddress(name))
                return QString();
            const bool link =
                name == QLatin1StringView("href") || name == QLatin1StringView("cite") || name == QLatin1StringView("longdesc") || element == "iframe";
            const auto renew = [&](const QString &address) { return change(address, link ? AddressUse::Link : AddressUse::Image, line); };
            return name.endsWith(QLatin1StringView("srcset")) ? sourceSetWith(value, renew) : renew(value);
        });
    });
}

} // namespace quayside
