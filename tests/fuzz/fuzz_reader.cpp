// SPDX-License-Identifier: GPL-3.0-or-later
// libFuzzer target of one reader (QUAYSIDE_FUZZED_READER), and of the HTML writer behind it. The first byte chooses the options.
#include "readers/reader.h"
#include "writers/writer.h"

#include <QJsonObject>

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace quayside;
    if (size == 0)
        return 0;
    const unsigned choice = data[0];
    ReadInput input;
    input.bytes = QByteArray(reinterpret_cast<const char *>(data + 1), static_cast<qsizetype>(size - 1));
    input.name = QStringLiteral("fuzz");
    const char *const modes[] = {"safe", "keep", "drop"};
    input.options = {{QStringLiteral("raw-html"), QLatin1StringView(modes[choice % 3])},
                     {QStringLiteral("smart"), (choice & 4) != 0},
                     {QStringLiteral("header"), (choice & 8) != 0}};
    WorkContext context;
    const auto document = QUAYSIDE_FUZZED_READER().read(input, context);
    if (!document)
        return 0;
    MemorySink sink;
    const QJsonObject options{{QStringLiteral("fragment"), (choice & 16) != 0}};
    (void)htmlWriter().write({*document, options, {}, {}, {}, QStringLiteral("fuzz"), {}}, sink, context);
    return 0;
}
