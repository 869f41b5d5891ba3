// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exportrequest.h"
#include "output/nametemplate.h"

#include <functional>

/// Where results go, by their names alone: one place that decides it, for the dry run, for the example in the window and for what is published.
namespace quayside {

/// Whether a result is one file or a folder of several: a folder has no ending.
enum class ResultShape { File, Folder };

/// The counting of names gives up here.
inline constexpr int mostNumbers = 10000;

/// What the name template of @p request is filled with; @p extension: of its target.
NameParts namePartsOf(const ExportRequest &request, const QString &extension);

/// The absolute path of a result with number @p number: “report.html”, “report (2).html”, or as {n} says. @p limit: of a file name, in bytes.
/// Error: NameInvalid.
Result<QString> targetPath(const Destination &destination, const NameParts &parts, ResultShape shape, int number, int limit);

/// Whether the template of a folder counts by {n}.
bool countsItself(const Destination &destination);

/// Where the counting of names for a result of this shape begins.
int firstNumber(const Destination &destination, ResultShape shape);

/// What two paths share that are one on some file system: neither case nor the composition of characters tells names apart there.
QString nameKey(const QString &path);

/// @p path without “.EXTENSION”, where it ends so.
QString withoutEnding(const QString &path, const QString &extension);

/// Where the result of one request goes.
struct BatchTarget {
    QString file;        ///< absolute; empty: standard output, a result that is always a folder, or only the answer of a service tells
    QString folder;      ///< absolute, of a result that turns out to be a folder; empty: it never does
    QString wanted;      ///< path() as it would be without a number
    QStringList renamed; ///< of these paths, those numbered because an earlier result of the batch has the name

    /// The more likely one.
    [[nodiscard]] QString path() const { return file.isEmpty() ? folder : file; }
};

/// Where the result of @p request goes by the numbers that were decided for it; empty paths where only the run or the answer of a service tells.
BatchTarget decidedTarget(const ExportRequest &request, const ProviderDescription &description);

/// The main file of a result that is a folder.
QString mainFileIn(const QString &folder, const QString &extension);

/// Decides the names of a whole batch, in the order of its requests, and writes them into their destinations as numbers. No two results share a name,
/// whatever the policy: a later one is numbered as if an earlier one stood there already. With ConflictPolicy::Rename, and with {n} where nothing may
/// be replaced, what @p exists says is counted past as well. Results of services get no number here; their place is told where it is known before the answer.
/// Error: NameInvalid, DestinationExists (no free number).
Result<QList<BatchTarget>> decideTargets(QList<ExportRequest> &requests, const ProviderDescription &description,
                                         const std::function<bool(const QString &path)> &exists);

} // namespace quayside
