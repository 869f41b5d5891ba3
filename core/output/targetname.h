// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exportrequest.h"
#include "output/nametemplate.h"

#include <functional>

/// The only place that decides the names of results: for the dry run, the window's example and publishing.
namespace quayside {

/// Whether a result is one file or a folder of several: a folder has no ending.
enum class ResultShape { File, Folder };

/// Numbers tried before giving up.
inline constexpr int mostNumbers = 10000;

/// Bytes of a name that every file system takes (eCryptfs the fewest): only for a longer one is the folder asked.
inline constexpr qsizetype fitsEverywhere = 143;

/// Values for the name template of @p request; @p extension: of its target.
NameParts namePartsOf(const ExportRequest &request, const QString &extension);

/// The absolute path of a result with number @p number: “report.html”, “report (2).html”, or as {n} says. @p limit: of a file name, in bytes.
/// Error: NameInvalid.
Result<QString> targetPath(const Destination &destination, const NameParts &parts, ResultShape shape, int number, int limit);

/// Whether the template of a folder counts by {n}.
bool countsItself(const Destination &destination);

/// The first number for a result of this shape.
int firstNumber(const Destination &destination, ResultShape shape);

/// Equal for paths that some file system takes as one, ignoring case and Unicode composition.
QString nameKey(const QString &path);

/// @p path without “.EXTENSION”, if it ends so.
QString withoutEnding(const QString &path, const QString &extension);

/// Where the result of one request goes.
struct BatchTarget {
    QString file;        ///< absolute; empty: standard output, always a folder, or only a service's answer tells
    QString folder;      ///< absolute, if the result turns out to be a folder; empty: it never is
    QString wanted;      ///< path() without a number
    QStringList renamed; ///< those of these paths numbered because of an earlier result of the batch

    /// The more likely one.
    [[nodiscard]] QString path() const { return file.isEmpty() ? folder : file; }
};

/// Where the result of @p request goes by the numbers that were decided for it; empty paths where only the run or the answer of a service tells.
BatchTarget decidedTarget(const ExportRequest &request, const ProviderDescription &description);

/// The main file of a result that is a folder.
QString mainFileIn(const QString &folder, const QString &extension);

/// Decides the names of a batch, in request order, and stores them in the destinations as numbers. No two results share a name, whatever the policy: a
/// later one is numbered as if the earlier one existed. ConflictPolicy::Rename, and {n} where nothing may be replaced, also skip what @p exists. Results
/// of services get no number here, only their place if it is known before the answer.
/// Error: NameInvalid, DestinationExists (no free number).
Result<QList<BatchTarget>> decideTargets(QList<ExportRequest> &requests, const ProviderDescription &description,
                                         const std::function<bool(const QString &path)> &exists);

} // namespace quayside
