// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/http/pagebundle.h"

#include "base/nativepath.h"
#include "remote/http/pagereferences.h"
#include "remote/http/uploads.h"

#include <QFile>

#include <algorithm>

namespace quayside {
namespace {

constexpr qint64 largestPage = 4 * 1024 * 1024; // larger ones go as they are
constexpr qsizetype mostFiles = 500;
constexpr int deepest = 4; // style sheets that import style sheets

const QStringList imageEndings{QStringLiteral("png"),  QStringLiteral("jpg"),  QStringLiteral("jpeg"), QStringLiteral("gif"), QStringLiteral("svg"),
                               QStringLiteral("webp"), QStringLiteral("avif"), QStringLiteral("bmp"),  QStringLiteral("ico")};
const QStringList otherEndings{QStringLiteral("css"),   QStringLiteral("js"),  QStringLiteral("mjs"), QStringLiteral("woff"),
                               QStringLiteral("woff2"), QStringLiteral("ttf"), QStringLiteral("otf"), QStringLiteral("eot")};

QString endingOf(const QString &path)
{
    return path.section(u'/', -1).section(u'.', 1).section(u'.', -1).toLower();
}

PageLanguage languageOf(const QString &path)
{
    const QString ending = endingOf(path);
    if (ending == QLatin1StringView("css"))
        return PageLanguage::Css;
    return ending.startsWith(QLatin1StringView("htm")) || ending == QLatin1StringView("xhtml") || ending == QLatin1StringView("svg") ? PageLanguage::Html
                                                                                                                                     : PageLanguage::Markdown;
}

QString folderOf(const QString &path)
{
    return path.left(std::max<qsizetype>(path.lastIndexOf(u'/'), 1));
}

} // namespace

bool isPage(const FormPart &part)
{
    return !part.path.isEmpty() && part.size < 0 && (part.mediaType == "text/html" || part.mediaType == "text/markdown");
}

PageBundle::PageBundle(QString scratch, const QList<FormPart> &named) : m_scratch(std::move(scratch))
{
    for (const FormPart &part : named) {
        m_names.insert(part.fileName);
        if (!part.path.isEmpty())
            m_sent.insert(canonicalPath(part.path), part.fileName);
    }
}

Result<FormPart> PageBundle::add(const FormPart &part)
{
    FormPart sent = part;
    if (sent.fileName.isEmpty())
        sent.fileName = withoutStrayBytes(part.path.section(u'/', -1));
    m_field = part.name;
    const QString root = canonicalPath(folderOf(part.path));
    const Result<QString> copy = copyOf(part.path, sent.fileName, root.endsWith(u'/') ? root : root + u'/', 0);
    if (!copy)
        return failure(copy.error());
    if (!copy->isEmpty())
        sent.path = *copy;
    return sent;
}

/// A copy of the page or style sheet @p path that names its files as they are sent; empty: it does so already.
Result<QString> PageBundle::copyOf(const QString &path, const QString &fileName, const QString &root, int depth)
{
    FormPart part;
    part.path = path;
    const Result<QList<FormPart>> now = lookedAt({part});
    if (!now)
        return failure(now.error());
    QFile file;
    if (const Result<void> opened = openUpload(now->first(), file); !opened)
        return failure(opened.error());
    if (file.size() > largestPage)
        return QString();
    QByteArray text = file.readAll();
    const QByteArray before = text;
    if (text.toLower().contains("<base "))
        return QString(); // its names count from somewhere else
    const QString folder = folderOf(path);
    QList<PageReference> references = referencesIn(text, languageOf(path));
    std::reverse(references.begin(), references.end()); // from the end, so that places stay right
    for (const PageReference &reference : std::as_const(references)) {
        const QString target = folder + u'/' + reference.target;
        const bool isImage = reference.isImage && imageEndings.contains(endingOf(target));
        const QString found = canonicalPath(target);
        if (found.isEmpty() || !found.startsWith(root)) {
            if (isImage)
                warn(found.isEmpty() ? WarningCode::ImageMissing : WarningCode::ImageOutsideFolder, reference.target);
            continue;
        }
        const QString name = sentName(found, root, depth, m_field);
        if (!name.isEmpty() && name != reference.target)
            text.replace(reference.from, reference.size, referenceText(name));
    }
    if (text == before)
        return QString();
    const QString copy = m_scratch + u'/' + pageCopyPrefix + QStringLiteral("%1-").arg(++m_copies) + withoutStrayBytes(fileName).right(100);
    QFile written(copy);
    if (!written.open(QIODevice::WriteOnly) || written.write(text) != text.size() || !written.flush())
        return failure(ErrorCode::DestinationNotWritable, {{QStringLiteral("path"), copy}, {QStringLiteral("reason"), written.errorString()}});
    return copy;
}

/// What the file @p path is called in the bundle, which takes it up; empty: it is of no kind that goes along.
QString PageBundle::sentName(const QString &path, const QString &root, int depth, const QByteArray &field)
{
    if (const auto known = m_sent.constFind(path); known != m_sent.constEnd())
        return *known;
    const QString ending = endingOf(path);
    const bool isSheet = ending == QLatin1StringView("css");
    const bool goesAlong = imageEndings.contains(ending) || otherEndings.contains(ending);
    const bool isHidden = path.indexOf(QLatin1StringView("/."), root.size() - 1) >= 0;
    const QString plain = withoutStrayBytes(path.section(u'/', -1));
    if (!goesAlong || isHidden || m_files.size() >= mostFiles || isFolderAt(path))
        return {};
    QString name = plain;
    for (int number = 2; m_names.contains(name); ++number)
        name = QString::number(number) + u'-' + plain;
    m_names.insert(name);
    m_sent.insert(path, name); // first, as sheets may name each other in a circle
    FormPart part;
    part.name = field;
    part.path = path;
    part.fileName = name;
    if (isSheet && depth < deepest) {
        if (const Result<QString> copy = copyOf(path, name, root, depth + 1); copy && !copy->isEmpty())
            part.path = *copy;
    }
    m_files.append(part);
    return name;
}

void PageBundle::warn(WarningCode code, const QString &image)
{
    const Warning warning{code, {{QStringLiteral("image"), image}}, {}, 0};
    if (!m_warnings.contains(warning) && m_warnings.size() < mostFiles)
        m_warnings.append(warning);
}

Result<Bundled> bundled(const QList<FormPart> &parts, const QString &scratch)
{
    const Result<QList<FormPart>> named = lookedAt(parts);
    if (!named)
        return failure(named.error());
    PageBundle bundle(scratch, *named);
    QList<FormPart> sent = parts;
    for (FormPart &part : sent) {
        if (!isPage(part))
            continue;
        const Result<FormPart> page = bundle.add(part);
        if (!page)
            return failure(page.error());
        part = *page;
    }
    const Result<QList<FormPart>> all = lookedAt(sent + bundle.files());
    return all ? Result<Bundled>(Bundled{*all, bundle.warnings()}) : failure(all.error());
}

} // namespace quayside
