// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/publishverify.h"

#include "base/nativepath.h"
#include "output/publishparts.h"
#include "output/sha256.h"

#include <QCoreApplication>

#include <array>

#include <sys/stat.h>

namespace quayside {
namespace {

struct Named {
    const char *id;
    const char *words;
};

constexpr std::array states{
    Named{"unchanged", QT_TRANSLATE_NOOP("Verify", "Unchanged")},
    Named{"changed", QT_TRANSLATE_NOOP("Verify", "Changed")},
    Named{"missing", QT_TRANSLATE_NOOP("Verify", "Missing")},
    Named{"nothing", QT_TRANSLATE_NOOP("Verify", "Nothing to compare")},
};

Verified::State stateOfFile(const QString &path, qint64 size, const QByteArray &sha256)
{
    struct stat info {};
    if (::stat(nativePath(path).constData(), &info) != 0)
        return Verified::State::Missing;
    if (!S_ISREG(info.st_mode) || info.st_size != size)
        return Verified::State::Changed;
    const auto now = sha256OfFile(path);
    return now && now->sha256 == sha256 ? Verified::State::Unchanged : Verified::State::Changed;
}

Verified verifyFolder(const Artifact &artifact, const StopToken &stop)
{
    if (!isFolderAt(artifact.path))
        return {Verified::State::Missing, {}, {}};
    QMap<QString, QByteArray> now = hashesBelow(artifact.path, stop);
    if (folderHash(now) == artifact.sha256)
        return {Verified::State::Unchanged, {}, {}};
    Verified verified{Verified::State::Changed, {}, {}};
    for (const ArtifactFile &file : artifact.files) {
        if (now.take(file.name) != file.sha256)
            verified.files.append(file.name);
    }
    if (!artifact.files.isEmpty() && artifact.files.size() < mostArtifactFiles) // else some of the rest may have been published
        verified.added = now.keys();
    return verified;
}

} // namespace

QLatin1StringView verifiedId(Verified::State state)
{
    return QLatin1StringView(states[static_cast<std::size_t>(state)].id);
}

QString verifiedWords(Verified::State state)
{
    return QCoreApplication::translate("Verify", states[static_cast<std::size_t>(state)].words);
}

Verified verify(const Artifact &artifact, const StopToken &stop)
{
    if (artifact.path.isEmpty() || artifact.sha256.isEmpty())
        return {};
    switch (artifact.kind) {
    case Artifact::Kind::File: return {stateOfFile(artifact.path, artifact.size, artifact.sha256), {}, {}};
    case Artifact::Kind::Folder: return verifyFolder(artifact, stop);
    case Artifact::Kind::Link:
    case Artifact::Kind::StandardOutput: break;
    }
    return {};
}

} // namespace quayside
