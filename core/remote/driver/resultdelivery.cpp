// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/driver/resultdelivery.h"

#include "archive/unpack.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace quayside {
ResultDelivery::ResultDelivery(QList<FetchedFile> files, Naming naming, bool unpackZips, std::shared_ptr<JobControl> control)
    : m_files(std::move(files)), m_naming(std::move(naming)), m_unpackZips(unpackZips), m_control(std::move(control))
{}

StagedFile ResultDelivery::stagedOf(const FetchedFile &file, bool isFolder) const
{
    StagedFile staged;
    staged.path = file.path;
    staged.suggestedName = m_naming(file, isFolder);
    staged.extension = file.extension;
    staged.mediaType = file.mediaType;
    staged.locale = file.step.locale;
    return staged;
}

bool ResultDelivery::isUnpacked(const FetchedFile &file) const
{
    return m_unpackZips && file.extension == QLatin1StringView("zip");
}

bool ResultDelivery::takesLong() const
{
    return std::any_of(m_files.begin(), m_files.end(), [this](const FetchedFile &file) { return isUnpacked(file); });
}

ResultDelivery::Delivered ResultDelivery::run() const
{
    Delivered delivered;
    for (const FetchedFile &file : m_files) {
        if (isUnpacked(file))
            unpack(file, delivered);
        else
            delivered.files.append(stagedOf(file, false));
    }
    return delivered;
}

void ResultDelivery::unpack(const FetchedFile &file, Delivered &delivered) const
{
    const QString folder = file.path + QStringLiteral("-unpacked");
    QDir(folder).removeRecursively(); // of a run that was stopped
    const auto unpacked = unpackArchive(file.path, folder, m_control->stop());
    if (!unpacked) {
        delivered.notes.append({WarningCode::ArchiveNotUnpacked, {{QStringLiteral("reason"), unpacked.error().params.value(QStringLiteral("reason"))}}, {}, 0});
        delivered.files.append(stagedOf(file, false));
        return;
    }
    const StagedFile whole = stagedOf(file, true);
    for (const UnpackedFile &part : *unpacked) {
        StagedFile staged = whole;
        staged.path = part.path;
        staged.relativeName = part.name;
        staged.extension = QFileInfo(part.name).suffix();
        staged.mediaType.clear();
        delivered.files.append(staged);
    }
}

} // namespace quayside
