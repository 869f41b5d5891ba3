// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/http/uploads.h"

#include "base/nativepath.h"
#include "remote/http/remotewords.h"

#include <QFileInfo>
#include <QMimeDatabase>
#include <QSet>

#include <fcntl.h>
#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

namespace quayside {
namespace {

constexpr qsizetype mostFiles = 1000;

tl::unexpected<ExportError> notReadable(const QString &path, const QString &reason)
{
    return failure(ErrorCode::SourceNotReadable, {{QStringLiteral("path"), shownPath(path)}, {QStringLiteral("reason"), reason}});
}

tl::unexpected<ExportError> systemFailure(const QString &path, int number)
{
    if (number == ENOENT || number == ENOTDIR)
        return failure(ErrorCode::SourceNotFound, {{QStringLiteral("path"), shownPath(path)}});
    return notReadable(path, QString::fromLocal8Bit(std::strerror(number)));
}

qint64 changedAt(const struct stat &state)
{
    return qint64(state.st_mtim.tv_sec) * 1000 + state.st_mtim.tv_nsec / 1'000'000;
}

QString nameOf(const QString &path)
{
    return path.section(u'/', -1);
}

/// A folder's part becomes one of each file in it.
Result<QList<FormPart>> filesOf(const FormPart &part)
{
    if (!isFolderAt(part.path))
        return QList<FormPart>{part};
    QStringList names = namesIn(part.path);
    names.sort();
    QList<FormPart> parts;
    for (const QString &name : std::as_const(names)) {
        FormPart file = part;
        file.path = part.path + u'/' + name;
        file.fileName = name;
        if (name.startsWith(u'.') || isFolderAt(file.path))
            continue;
        parts.append(file);
        if (parts.size() > mostFiles)
            return notReadable(part.path, RemoteWords::tr("more than %1 files are in it").arg(mostFiles));
    }
    return parts;
}

Result<void> look(FormPart &part, const QMimeDatabase &types)
{
    struct stat state = {};
    if (::stat(nativePath(part.path).constData(), &state) != 0)
        return systemFailure(part.path, errno);
    if (!S_ISREG(state.st_mode))
        return notReadable(part.path, RemoteWords::tr("it is no ordinary file"));
    part.size = state.st_size;
    part.changed = changedAt(state);
    if (part.fileName.isEmpty())
        part.fileName = nameOf(part.path);
    part.fileName = withoutStrayBytes(part.fileName);
    if (part.mediaType.isEmpty())
        part.mediaType = types.mimeTypeForFile(part.fileName, QMimeDatabase::MatchExtension).name().toLatin1();
    QFile file;
    return openUpload(part, file);
}

} // namespace

bool needLook(const QList<FormPart> &parts)
{
    return std::any_of(parts.begin(), parts.end(), [](const FormPart &part) { return !part.path.isEmpty() && part.size < 0; });
}

Result<QList<FormPart>> lookedAt(const QList<FormPart> &parts)
{
    const QMimeDatabase types;
    QList<FormPart> all;
    QSet<QString> names;
    for (const FormPart &part : parts) {
        if (part.path.isEmpty()) {
            all.append(part);
            names.insert(part.fileName);
            continue;
        }
        const Result<QList<FormPart>> files = filesOf(part);
        if (!files)
            return failure(files.error());
        for (FormPart file : *files) {
            if (const Result<void> looked = look(file, types); !looked)
                return failure(looked.error());
            if (names.contains(file.fileName))
                return notReadable(file.path, RemoteWords::tr("another file is sent under the name “%1”").arg(file.fileName));
            names.insert(file.fileName);
            all.append(file);
        }
        if (names.size() > mostFiles)
            return notReadable(part.path, RemoteWords::tr("more than %1 files go along").arg(mostFiles));
    }
    return all;
}

Result<void> openUpload(const FormPart &part, QFile &file)
{
    // Not blocked by a FIFO that took the file's place.
    const int descriptor = ::open(nativePath(part.path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (descriptor < 0)
        return systemFailure(part.path, errno);
    if (!file.open(descriptor, QIODevice::ReadOnly | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle))
        return notReadable(part.path, file.errorString());
    return checkUnchanged(part, file);
}

Result<void> checkUnchanged(const FormPart &part, const QFile &file)
{
    struct stat state = {};
    if (::fstat(file.handle(), &state) != 0)
        return systemFailure(part.path, errno);
    if (S_ISREG(state.st_mode) && state.st_size == part.size && changedAt(state) == part.changed)
        return {};
    return notReadable(part.path, RemoteWords::tr("it has changed since this export began"));
}

} // namespace quayside
