// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace quayside::sandbox {

/// What is wrong with a request's body, and where.
struct WorkivaProblem {
    QString message;
    QString target;
};

/// Checks the types and ranges of the options of @p object (DocumentExport and the like) for @p format, and that @p parts is a list of ids.
/// Unknown members pass, as the machine-readable specification has it.
std::optional<WorkivaProblem> workivaProblem(const QJsonObject &object, const QString &member, const QString &format, const QString &parts);

/// Checks the switches of FolderExport and WorkivaFileExportByIdOptions.
std::optional<WorkivaProblem> workivaArchiveProblem(const QJsonObject &options, const QString &member);

} // namespace quayside::sandbox
