// SPDX-License-Identifier: GPL-3.0-or-later
// libFuzzer target of one reader (QUAYSIDE_FUZZED_READER), and of a writer behind it. The first byte chooses the writer and the values of all options.
#include "readers/reader.h"
#include "writers/writer.h"

#include <QGuiApplication>
#include <QJsonObject>

#include <cstddef>
#include <cstdint>
#include <random>

namespace {

using namespace quayside;

/// A value for each option of @p specs that has few values, the others as they are by default.
QJsonObject someOptions(const QList<OptionSpec> &specs, std::minstd_rand &random)
{
    QJsonObject options = effectiveValues(specs, {});
    for (const OptionSpec &spec : specs) {
        if (spec.type == OptionType::Bool)
            options[spec.key] = random() % 2 == 0;
        else if (spec.type == OptionType::Choice && !spec.openPath && !spec.choices.isEmpty())
            options[spec.key] = spec.choices.at(static_cast<qsizetype>(random() % static_cast<unsigned>(spec.choices.size()))).value;
    }
    return options;
}

} // namespace

/// Writers measure words by the system's fonts.
extern "C" int LLVMFuzzerInitialize(int *count, char ***arguments)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    static const QGuiApplication application(*count, *arguments);
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    static const Reader reader = QUAYSIDE_FUZZED_READER();
    static const Writer writers[] = {htmlWriter(), markdownWriter(), textWriter(), odtWriter(), docxWriter()};
    std::minstd_rand random(data[0] + 1u);
    ReadInput input;
    input.bytes = QByteArray(reinterpret_cast<const char *>(data + 1), static_cast<qsizetype>(size - 1));
    input.name = QStringLiteral("fuzz");
    input.options = someOptions(reader.options, random);
    WorkContext context;
    auto document = reader.read(input, context);
    if (!document)
        return 0;
    const Writer &writer = writers[random() % std::size(writers)];
    MemorySink sink;
    (void)writer.write({std::move(*document), someOptions(writer.target.options, random), {}, {}, {}, QStringLiteral("fuzz"), {}}, sink, context);
    return 0;
}
