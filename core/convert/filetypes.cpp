// SPDX-License-Identifier: GPL-3.0-or-later
#include "convert/filetypes.h"

#include "convert/formats.h"

namespace quayside {

QList<FileType> readableFileTypes()
{
    QList<FileType> types;
    for (const Reader &reader : readers())
        types.append({reader.name, reader.extensions});
    return types;
}

} // namespace quayside
