// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/outputsink.h"

#include "output/safename.h"

namespace quayside {

Result<void> MemorySink::write(QByteArrayView bytes)
{
    main.append(bytes);
    return {};
}

Result<void> MemorySink::addFile(const QString &name, const QString &, QByteArrayView bytes)
{
    if (!isSafeRelativePath(name))
        return failure(ErrorCode::NameInvalid, {{QStringLiteral("name"), name}, {QStringLiteral("reason"), notRelativeReason()}});
    files.insert(name, bytes.toByteArray());
    return {};
}

} // namespace quayside
