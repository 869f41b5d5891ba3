// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/publish.h"

#include "base/nativepath.h"
#include "output/publishparts.h"
#include "output/safename.h"
#include "output/sha256.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

#include <fcntl.h>
#include <filesystem>
#include <sys/stat.h>
#include <unistd.h>

namespace quayside {
namespace {

constexpr QLatin1StringView tempPrefix(".quayside-");
constexpr QLatin1StringView tempSuffix(".part");

/// Whether @p path holds the intended content.
bool holds(const QString &path, const PublishIntent &intent)
{
    if (intent.sha256.isEmpty() || path.isEmpty())
        return false;
    if (intent.kind == PublishIntent::Kind::Folder)
        return isFolderAt(path) && folderHash(hashesBelow(path)) == intent.sha256;
    struct stat info {};
    const bool isFile = intent.kind == PublishIntent::Kind::File && ::stat(nativePath(path).constData(), &info) == 0 && S_ISREG(info.st_mode);
    if (!isFile || info.st_size != intent.size)
        return false;
    const auto now = sha256OfFile(path);
    return now && now->sha256 == intent.sha256;
}

void removeOurs(const QString &path)
{
    std::error_code ignored;
    std::filesystem::remove_all(nativePath(path).constData(), ignored);
}

/// Deletes @p folder and its subfolders if empty.
void removeEmptyFolders(const QString &folder)
{
    for (const QString &name : namesIn(folder)) {
        if (const QString below = folder + u'/' + name; isRealFolder(below))
            removeEmptyFolders(below);
    }
    ::rmdir(nativePath(folder).constData());
}

/// Deletes @p names in @p folder and then empty folders; files added by others stay.
void removeListed(const QString &folder, const QStringList &names)
{
    for (const QString &name : names)
        ::unlink(nativePath(folder + u'/' + name).constData());
    removeEmptyFolders(folder);
}

/// Moves @p from to @p to, unless something is there.
void moveAside(const QString &from, const QString &to)
{
    if (makeFolders(QFileInfo(to).path()) != 0)
        return;
    const QByteArray source = nativePath(from);
    const QByteArray target = nativePath(to);
    const int error = systemFileCalls().renameNoReplace(source.constData(), target.constData());
    if ((error == EINVAL || error == ENOSYS) && !somethingAt(to))
        ::rename(source.constData(), target.constData());
}

} // namespace

bool isRealFolder(const QString &path)
{
    struct stat info {};
    return ::lstat(nativePath(path).constData(), &info) == 0 && S_ISDIR(info.st_mode);
}

void dropReplaced(const QString &old, const PublishIntent &intent)
{
    const QStringList now = allFilesIn(intent.finalPath);
    const QSet<QString> replaced(now.cbegin(), now.cend());
    QStringList ours;
    for (const QString &name : allFilesIn(old)) {
        if (replaced.contains(name))
            ours.append(name);
        else
            moveAside(old + u'/' + name, intent.finalPath + u'/' + name);
    }
    removeListed(old, ours);
}

QString tempName(const PublishOrder &order)
{
    const QString number = order.n == 0 ? QString() : u'-' + QString::number(order.n);
    return tempPrefix + order.instance + u'-' + QString::number(order.job) + number + tempSuffix;
}

bool isTempName(const QString &path)
{
    const QString name = path.section(u'/', -1);
    return name.startsWith(tempPrefix) && (name.endsWith(tempSuffix) || name.endsWith(tempSuffix + QLatin1StringView(".old")));
}

QString keptPath(const PublishIntent &intent)
{
    return intent.tempPath + QStringLiteral(".before");
}

bool pourOver(const QString &from, const QString &to, const QByteArray &hash, bool sync)
{
    {
        QFile source;
        QFile target;
        // Never created: the target exists, perhaps as a mount point.
        const bool open = openNative(source, from, O_RDONLY) && openNative(target, to, O_WRONLY | O_TRUNC);
        if (!open)
            return false;
        QByteArray buffer(256 * 1024, Qt::Uninitialized);
        for (qint64 got = source.read(buffer.data(), buffer.size()); got != 0; got = source.read(buffer.data(), buffer.size())) {
            if (got < 0 || target.write(buffer.constData(), got) != got)
                return false;
        }
        if (sync && ::fsync(target.handle()) != 0)
            return false;
    }
    const auto now = sha256OfFile(to);
    return now && now->sha256 == hash;
}

QString mainNameOf(const PublishOrder &order, const QString &folderName)
{
    const StagedFile &main = order.files.constFirst();
    const QString extension = main.extension.isEmpty() ? order.names.extension : main.extension;
    return mainFileIn(u'/' + folderName, extension).section(u'/', -1);
}

QStringList namesInFolder(const PublishOrder &order, const QString &mainName)
{
    QStringList names;
    QSet<QString> seen;
    for (const StagedFile &file : order.files) {
        QString wanted = safeRelativePath(file.relativeName);
        if (wanted.isEmpty() && !file.suggestedName.isEmpty() && !names.isEmpty())
            wanted = safeFileName(file.suggestedName);
        if (wanted.isEmpty())
            wanted = mainName;
        const QString stem = wanted.section(u'.', 0, -2);
        const QString ending = wanted.contains(u'.') ? u'.' + wanted.section(u'.', -1) : QString();
        QString name = wanted;
        for (int number = 2; seen.contains(name.toCaseFolded()); ++number)
            name = (ending.isEmpty() ? wanted : stem) + QStringLiteral(" (%1)").arg(number) + ending;
        seen.insert(name.toCaseFolded());
        names.append(name);
    }
    return names;
}

QMap<QString, QByteArray> hashesBelow(const QString &folder, const StopToken &stop)
{
    QMap<QString, QByteArray> hashes;
    for (const QString &name : allFilesIn(folder)) {
        if (stop.stopRequested())
            break;
        const auto hash = sha256OfFile(folder + u'/' + name);
        hashes.insert(name, hash ? hash->sha256 : QByteArray());
    }
    return hashes;
}

QByteArray folderHash(const QMap<QString, QByteArray> &hashes)
{
    Sha256 hash;
    for (const auto &[name, one] : hashes.asKeyValueRange()) {
        hash.add(name.toUtf8());
        hash.add(QByteArrayView("\0", 1));
        hash.add(one);
    }
    return hash.result();
}

Artifact artifactOf(const PublishIntent &intent)
{
    Artifact artifact;
    artifact.kind = intent.kind == PublishIntent::Kind::Folder           ? Artifact::Kind::Folder
                    : intent.kind == PublishIntent::Kind::StandardOutput ? Artifact::Kind::StandardOutput
                                                                         : Artifact::Kind::File;
    artifact.path = intent.finalPath;
    artifact.mediaType = intent.mediaType;
    artifact.size = intent.size;
    artifact.sha256 = intent.sha256;
    artifact.locale = intent.locale;
    artifact.role = intent.role;
    artifact.files = intent.files;
    return artifact;
}

bool resultIsInPlace(const PublishIntent &intent)
{
    // If the temp still exists, it was never renamed, and the final path is someone else's.
    if (somethingAt(intent.tempPath) && intent.kind == PublishIntent::Kind::File && !intent.replaces)
        return false;
    return holds(intent.finalPath, intent);
}

bool tempIsComplete(const PublishIntent &intent)
{
    return holds(intent.tempPath, intent);
}

void takeBack(const PublishIntent &intent)
{
    if (intent.replaces)
        return;
    const bool folder = intent.kind == PublishIntent::Kind::Folder;
    const QStringList files = folder ? allFilesIn(intent.finalPath) : QStringList();
    if (!resultIsInPlace(intent))
        return;
    if (folder)
        removeListed(intent.finalPath, files);
    else
        removeOurs(intent.finalPath);
}

void dropTemp(const PublishIntent &intent)
{
    if (intent.tempPath.isEmpty() || !isTempName(intent.tempPath))
        return;
    // Its hash was stored before the move: a different one belongs to the folder it was exchanged with.
    const bool replaced =
        intent.replaces && intent.kind == PublishIntent::Kind::Folder && !intent.sha256.isEmpty() && isRealFolder(intent.tempPath) && !tempIsComplete(intent);
    if (replaced)
        dropReplaced(intent.tempPath, intent);
    else
        removeOurs(intent.tempPath);
    if (const QString kept = keptPath(intent); somethingAt(kept)) {
        // The crash came while overwriting in place. Delete only what is proven redundant.
        const auto now = sha256OfFile(intent.finalPath);
        const auto before = sha256OfFile(kept);
        const bool complete = now && now->sha256 == intent.sha256;
        if (complete || (before && pourOver(kept, intent.finalPath, before->sha256, true)))
            ::unlink(nativePath(kept).constData());
    }
    const QString old = intent.tempPath + QStringLiteral(".old");
    if (!somethingAt(old))
        return;
    // The crash came between a folder's two renames: restore the old one, unless another folder took its place.
    if (!somethingAt(intent.finalPath))
        ::rename(nativePath(old).constData(), nativePath(intent.finalPath).constData());
    else if (resultIsInPlace(intent))
        dropReplaced(old, intent);
}

QJsonObject toJson(const PublishIntent &intent)
{
    QJsonObject object{{QStringLiteral("kind"), static_cast<int>(intent.kind)},
                       {QStringLiteral("final"), intent.finalPath},
                       {QStringLiteral("temp"), intent.tempPath},
                       {QStringLiteral("sha256"), QString::fromLatin1(intent.sha256.toHex())},
                       {QStringLiteral("size"), intent.size},
                       {QStringLiteral("mediaType"), intent.mediaType},
                       {QStringLiteral("role"), fileRoleId(intent.role)},
                       {QStringLiteral("replaces"), intent.replaces}};
    if (!intent.locale.isEmpty())
        object.insert(QStringLiteral("locale"), intent.locale);
    if (!intent.files.isEmpty())
        object.insert(QStringLiteral("files"), toJson(intent.files));
    return object;
}

PublishIntent publishIntentFromJson(const QJsonObject &object)
{
    PublishIntent intent;
    const int kind = object.value(QLatin1StringView("kind")).toInt();
    intent.kind = kind >= 0 && kind <= static_cast<int>(PublishIntent::Kind::Stream) ? static_cast<PublishIntent::Kind>(kind) : PublishIntent::Kind::File;
    intent.finalPath = object.value(QLatin1StringView("final")).toString();
    intent.tempPath = object.value(QLatin1StringView("temp")).toString();
    intent.sha256 = QByteArray::fromHex(object.value(QLatin1StringView("sha256")).toString().toLatin1());
    intent.size = object.value(QLatin1StringView("size")).toInteger();
    intent.mediaType = object.value(QLatin1StringView("mediaType")).toString();
    intent.role = fileRoleFromId(object.value(QLatin1StringView("role")).toString());
    intent.locale = object.value(QLatin1StringView("locale")).toString();
    intent.files = artifactFilesFromJson(object.value(QLatin1StringView("files")).toArray());
    intent.replaces = object.value(QLatin1StringView("replaces")).toBool();
    return intent;
}

} // namespace quayside
