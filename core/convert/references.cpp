// SPDX-License-Identifier: GPL-3.0-or-later
#include "convert/references.h"

#include "base/nativepath.h"
#include "convert/referencefiles.h"
#include "document/safeurl.h"
#include "readers/htmladdresses.h"
#include "readers/media.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <array>
#include <optional>

namespace quayside {
namespace {

using Kind = FoundReference::Kind;

QString decoded(const QString &text)
{
    return QString::fromUtf8(QByteArray::fromPercentEncoding(text.toUtf8()));
}

QString encoded(const QString &path)
{
    return QString::fromLatin1(nativePath(path).toPercentEncoding("/@+,=!$&;~"));
}

/// An address in its parts: path, query with its mark, fragment with its mark.
struct Parts {
    QString path;
    QString query;
    QString fragment;
    bool hasFragment = false;
};

Parts partsOf(const QString &url)
{
    Parts parts;
    const qsizetype hash = url.indexOf(u'#');
    const QString before = hash < 0 ? url : url.first(hash);
    const qsizetype mark = before.indexOf(u'?');
    parts.path = mark < 0 ? before : before.first(mark);
    parts.query = mark < 0 ? QString() : before.sliced(mark);
    parts.hasFragment = hash >= 0;
    parts.fragment = hash < 0 ? QString() : url.sliced(hash + 1);
    return parts;
}

bool isTop(const QString &fragment)
{
    return fragment.isEmpty() || fragment.compare(QLatin1StringView("top"), Qt::CaseInsensitive) == 0;
}

class ReferenceSettler
{
public:
    ReferenceSettler(Document &document, const ReferencePlace &place, WorkContext &context)
        : m_document(document), m_place(place), m_context(context), m_files(place), m_parts(addressedParts(document)), m_anchors(settleIds(document, m_parts))
    {}

    bool run()
    {
        for (const AddressedParts::OfNode &one : m_parts.attributes) {
            if (m_context.stop.stopRequested()) // the writer says so
                break;
            m_position = one.position;
            edit(*one.attributes);
        }
        for (Inline *node : m_parts.inlines) {
            if (m_context.stop.stopRequested()) // the writer says so
                break;
            m_position = node->position;
            if (auto *image = node->value.as<Image>())
                edit(*image);
            else
                editLink(*node);
        }
        for (const AddressedParts::RawHtml &html : m_parts.raws) {
            if (m_context.stop.stopRequested()) // the writer says so
                break;
            m_position = html.position;
            edit(*html.raw);
        }
        return m_placeMatters;
    }

private:
    void edit(Attributes &attributes)
    {
        static constexpr std::array addresses{"src", "srcset", "poster", "cite", "background"};
        for (qsizetype i = 0; i < attributes->others.size(); ++i) {
            const QString name = attributes->others.at(i).first;
            const QString value = attributes->others.at(i).second;
            if (std::none_of(addresses.begin(), addresses.end(), [&](const char *known) { return name == QLatin1StringView(known); }))
                continue;
            const auto renew = [this](const QString &url) { return settled(url, AddressUse::Image); };
            const QString fresh = name == QLatin1StringView("srcset") ? sourceSetWith(value, renew) : renew(value);
            if (fresh != value)
                attributes.edit().others[i].second = fresh;
        }
    }

    void edit(Raw &raw)
    {
        const SourcePosition start = m_position;
        raw.text = withAddresses(raw.text, [&](const QString &url, AddressUse use, int line) {
            m_position = start;
            if (start.line > 0)
                m_position.line += line;
            return isDangerousUrl(url, use == AddressUse::Image) ? url : settled(url, use);
        });
        m_position = start;
    }

    void edit(Image &image)
    {
        const bool byName = isNamedEmbed(image);
        if (byName)
            image.attributes.edit().classes.removeAll(embedClass);
        // What was loaded is found by its address, and is in the result itself.
        if (m_document.media.find(image.url))
            return;
        if (isDangerousUrl(image.url, true)) {
            tell(WarningCode::LinkUnsafe, image.url);
            image.url.clear();
            return;
        }
        image.url = settled(image.url, AddressUse::Image, byName);
    }

    void editLink(Inline &node)
    {
        auto &link = *node.value.as<Link>();
        if (isDangerousUrl(link.url)) {
            tell(WarningCode::LinkUnsafe, link.url);
            Span span{std::move(link.attributes), std::move(link.content)};
            node.value = std::move(span);
            return;
        }
        link.url = settled(link.url, AddressUse::Link, link.byName);
    }

    QString settled(const QString &url, AddressUse use, bool byName = false)
    {
        const QString scheme = urlScheme(url);
        const bool isFileUrl = scheme == QLatin1StringView("file");
        if (url.startsWith(QLatin1StringView("//")) || (!scheme.isEmpty() && !isFileUrl))
            return url;
        Parts parts = partsOf(url);
        if (parts.path.isEmpty())
            return use == AddressUse::Link ? inDocument(url, parts) : url;
        if (m_place.sourceFolder.isEmpty() && !isFileUrl && !parts.path.startsWith(u'/'))
            return url;
        FoundReference found = m_files.find(parts.path, parts.query, parts.hasFragment ? parts.fragment : QString(), use == AddressUse::Link);
        if (found.kind == Kind::Missing && byName) {
            if (FoundReference named = m_files.findByName(parts.path, use == AddressUse::Link, m_context); named.kind != Kind::Missing)
                found = std::move(named);
        }
        // A missing image is missing everywhere; a link may lead to what another batch makes.
        m_placeMatters = m_placeMatters || (found.kind != Kind::Own && (found.kind != Kind::Missing || use == AddressUse::Link));
        if (!found.spelling.isEmpty())
            tell(WarningCode::LinkSpelledOtherwise, url, found.spelling);
        switch (found.kind) {
        case Kind::Own: return inDocument(url, parts);
        case Kind::Result: return result(url, found, parts);
        case Kind::File: return isFileUrl ? url : file(url, found, parts);
        case Kind::Missing: break;
        }
        for (const QString &path : found.looked)
            m_context.input(path, nullptr);
        if (use == AddressUse::Link)
            tell(WarningCode::LinkFileMissing, url);
        else if (m_place.tellsImages)
            tell(WarningCode::ImageMissing, url);
        return url;
    }

    /// A link within the document: the id as it stands there.
    QString inDocument(const QString &url, const Parts &parts)
    {
        if (parts.path.isEmpty() && !parts.hasFragment) // nothing, or a query alone
            return url;
        const QString fragment = anchor(url, parts, m_anchors);
        return parts.path.isEmpty() && fragment == parts.fragment ? url : u'#' + fragment;
    }

    QString result(const QString &url, const FoundReference &found, const Parts &parts)
    {
        // Whether it becomes a folder is known by its images.
        const bool mayBeFolder = !found.inFolder.isEmpty() && !found.path.isEmpty();
        const auto document = mayBeFolder && m_place.other ? m_place.other(found.source) : nullptr;
        const QString &path = found.path.isEmpty() || (document && document->hasImages) ? found.inFolder : found.path;
        const QString fresh = relative(path, url, parts.path);
        if (fresh.isNull() || !parts.hasFragment || parts.fragment.isEmpty())
            return fresh.isNull() ? url : fresh;
        const auto other = m_place.other ? m_place.other(found.source) : nullptr;
        return fresh + u'#' + (other ? anchor(url, parts, other->anchors, found.source) : parts.fragment);
    }

    /// The fragment of @p parts as the document with @p names has it; @p source: its path, if it is another one.
    QString anchor(const QString &url, const Parts &parts, const AnchorNames &names, const QString &source = {})
    {
        const QString name = decoded(parts.fragment);
        AnchorNames::Found found = names.find(name);
        if (found.id.isEmpty() && !name.isEmpty() && &names == &m_anchors) {
            m_anchors.fold(); // needed by few
            found = names.find(name);
        }
        if (found.id.isEmpty()) {
            if (!isTop(name) && !name.startsWith(QLatin1StringView(":~:")))
                tell(WarningCode::LinkTargetMissing, url, source.isEmpty() ? QString() : QDir(m_place.sourceFolder).relativeFilePath(source));
            return parts.fragment;
        }
        if (found.otherwise)
            tell(WarningCode::LinkSpelledOtherwise, url, u'#' + found.id);
        return found.id == name ? parts.fragment : encoded(found.id);
    }

    QString file(const QString &url, const FoundReference &found, const Parts &parts)
    {
        if (m_place.isPacked)
            tell(WarningCode::LinkLeavesZip, url);
        const QString fresh = relative(found.path, url, parts.path);
        if (fresh.isNull() || fresh == parts.path)
            return url;
        QString tail = found.tookQuery ? QString() : parts.query;
        if (parts.hasFragment && !found.tookFragment)
            tail += u'#' + parts.fragment;
        return fresh + tail;
    }

    /// The address of @p path from the output; as it is written where that says the same. Null: there is no place to lead from.
    [[nodiscard]] QString relative(const QString &path, const QString &url, const QString &written)
    {
        if (!m_outputFolder)
            m_outputFolder = m_place.outputFolder ? m_place.outputFolder() : QString();
        if (m_outputFolder->isEmpty())
            return {};
        const QString below = QDir(*m_outputFolder).relativeFilePath(path);
        const bool same = !written.startsWith(u'/') && urlScheme(url).isEmpty() && QDir::cleanPath(decoded(written)) == below;
        return same ? written : encoded(below);
    }

    static QString shown(const QString &url)
    {
        constexpr qsizetype longest = 80;
        return url.size() > longest ? url.first(longest) + u'…' : url;
    }

    [[nodiscard]] QString fileName() const { return m_document.files.value(m_position.file); }

    /// Once for each address and line: raw HTML stands beside the nodes that were made of it. @p found: what it was found as, or the other document where
    /// it was not.
    void tell(WarningCode code, const QString &url, const QString &found = {})
    {
        const QString key =
            QString::number(static_cast<int>(code)) + u' ' + QString::number(m_position.file) + u' ' + QString::number(m_position.line) + u' ' + url;
        if (m_told.contains(key))
            return;
        m_told.insert(key);
        const QString name = code == WarningCode::ImageMissing ? QStringLiteral("image") : QStringLiteral("target");
        Warning warning{code, {{name, shown(url)}}, fileName(), m_position.line};
        if (!found.isEmpty())
            warning.params.insert(code == WarningCode::LinkTargetMissing ? QStringLiteral("document") : QStringLiteral("found"), shown(found));
        m_context.warn(std::move(warning));
    }

    Document &m_document;
    const ReferencePlace &m_place;
    WorkContext &m_context;
    ReferenceFiles m_files;
    AddressedParts m_parts;
    AnchorNames m_anchors;
    std::optional<QString> m_outputFolder;
    SourcePosition m_position;
    QSet<QString> m_told;
    bool m_placeMatters = false;
};

} // namespace

bool settleReferences(Document &document, const ReferencePlace &place, WorkContext &context)
{
    return ReferenceSettler(document, place, context).run();
}

} // namespace quayside
