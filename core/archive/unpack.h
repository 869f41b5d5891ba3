// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workcontext.h"

namespace quayside {

/// What a zip may become.
struct UnpackLimits {
    int entries = 10'000;
    qint64 bytes = 4ll * 1024 * 1024 * 1024; ///< all files together
    int ratio = 200;                         ///< all files together against the zip, once they are more than `always`
    qint64 always = 64ll * 1024 * 1024;      ///< bytes that no ratio forbids
    int depth = 32;                          ///< folders within folders
};

/// A file out of a zip.
struct UnpackedFile {
    QString path; ///< where it is now
    QString name; ///< below the zip's top, '/' separated, as the zip has it
    qint64 size = 0;
};

/// Why a zip was not unpacked.
struct UnpackProblem {
    QString reason; ///< in the language of the program, to stand in a sentence; empty: the stop was requested
};

/// Unpacks the zip file @p zip into @p folder, which is made and must not exist; in the order of the zip, folders left out. Nothing is believed: a name that
/// is absolute or leads out of the folder, a link or device, two entries of one name, a password, more entries, bytes or a higher ratio than
/// @p limits allow refuse the whole zip, and @p folder is removed. Blocks; for a worker.
tl::expected<QList<UnpackedFile>, UnpackProblem> unpackZip(const QString &zip, const QString &folder, const StopToken &stop, const UnpackLimits &limits = {});

} // namespace quayside
