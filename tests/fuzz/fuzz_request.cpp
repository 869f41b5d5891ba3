// SPDX-License-Identifier: GPL-3.0-or-later
// The stored form of a request comes out of a file that anybody may have written: reading it must not crash, and what can be read must
// come back the same.
#include "model/exportrequest.h"

#include <QByteArray>

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto request = quayside::requestFromBytes(bytes);
    if (!request)
        return 0;
    const auto again = quayside::requestFromJson(quayside::toJson(*request));
    if (!again || *again != *request)
        std::abort();
    return 0;
}
