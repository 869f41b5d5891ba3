// SPDX-License-Identifier: GPL-3.0-or-later
#include "local/previewcache.h"

#include "base/filestamp.h"
#include "output/inputhash.h"
#include "output/sha256.h"
#include "writers/pagework.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>

namespace quayside {
namespace {

constexpr std::size_t mostKept = 8;
constexpr qint64 mostBytes = 64ll * 1024 * 1024; ///< without the newest, which the window holds anyway

/// @p request without what does not affect the bytes. The file name does: outputs name files beside them after it. @p placeMatters: so does the place.
ExportRequest madeFrom(const ExportRequest &request, bool placeMatters)
{
    ExportRequest bare = request;
    if (placeMatters) {
        bare.destination.onConflict = {};
        bare.destination.number = 0; // of its name, which no address in it has
        bare.destination.folderNumber = 0;
        return bare;
    }
    bare.siblings.reset();
    bare.beside.clear();
    bare.destination = {};
    if (request.destination.kind == Destination::Kind::File) {
        bare.destination.kind = Destination::Kind::File;
        bare.destination.filePath = QFileInfo(request.destination.filePath).completeBaseName();
    }
    return bare;
}

QList<ResultInput> readAgain(const QList<ResultInput> &inputs, const StopToken &stop)
{
    QList<ResultInput> again;
    for (const ResultInput &input : inputs) {
        if (stop.stopRequested())
            return {};
        again.append({input.path, hashOfInput(input.path)});
    }
    return again;
}

} // namespace

QString fingerprintOf(const ExportRequest &request, const QList<ResultInput> &inputs, bool placeMatters)
{
    Sha256 hash;
    hash.add(QJsonDocument(toJson(madeFrom(request, placeMatters))).toJson(QJsonDocument::Compact));
    hash.add(QCoreApplication::applicationVersion().toUtf8() + '\n');
    hash.add(fileStamp(QCoreApplication::applicationFilePath()));
    hash.add(fontsStamp());
    if (const auto pages = pageWork()) {
        for (const QString &folder : (*pages)->dataFolders())
            hash.add(filesStamp(folder));
    }
    for (const ResultInput &input : inputs)
        hash.add(input.path.toUtf8() + '\n' + input.sha256.toHex() + '\n');
    return QString::fromLatin1(hash.result().toHex());
}

std::optional<ExportResult> PreviewCache::find(const ExportRequest &request, const StopToken &stop) const
{
    Kept candidate;
    {
        const std::lock_guard guard(m_mutex);
        if (m_kept.empty()) // as on the command line
            return {};
        const ExportRequest anywhere = madeFrom(request, false);
        const ExportRequest there = madeFrom(request, true);
        const auto it = std::find_if(m_kept.begin(), m_kept.end(), [&](const Kept &kept) { return kept.request == (kept.placeMatters ? there : anywhere); });
        if (it == m_kept.end())
            return {};
        candidate = *it;
    }
    if (fingerprintOf(request, readAgain(candidate.result.inputs, stop), candidate.placeMatters) != candidate.result.fingerprint)
        return {};
    return candidate.result;
}

void PreviewCache::keep(const ExportRequest &request, const QList<ResultInput> &inputs, bool placeMatters, ExportResult &result)
{
    result.fingerprint = fingerprintOf(request, inputs, placeMatters);
    result.inputs = inputs;
    Kept kept{madeFrom(request, placeMatters), placeMatters, result, 0};
    for (const StagedFile &file : std::as_const(result.files))
        kept.bytes += file.content.size();
    const std::lock_guard guard(m_mutex);
    std::erase_if(m_kept, [&](const Kept &old) { return old.placeMatters == kept.placeMatters && old.request == kept.request; });
    m_kept.push_front(std::move(kept));
    qint64 older = 0;
    const auto end = std::find_if(m_kept.begin() + 1, m_kept.end(), [&](const Kept &old) { return (older += old.bytes) > mostBytes; });
    m_kept.erase(end, m_kept.end());
    if (m_kept.size() > mostKept)
        m_kept.resize(mostKept);
}

} // namespace quayside
