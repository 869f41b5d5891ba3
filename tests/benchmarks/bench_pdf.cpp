// SPDX-License-Identifier: GPL-3.0-or-later
// The PDF writer alone: a tagged book of 430 pages from ready glyph runs, with an outline and links.
#include "../support/pagebuilder.h"

#include <QGuiApplication>

#include <benchmark/benchmark.h>

#include <random>

namespace quayside::test {
namespace {

constexpr int pages = 430;
constexpr int linesAPage = 44;

/// Words with the lengths and letters of English, always the same.
QString sampleText(std::mt19937 &random, int letters)
{
    static const QStringList words =
        QStringLiteral("the of and to in is that it as for with this be on are ownership borrow value function "
                       "reference compiler error type string vector struct trait closure iterator thread memory program example code will when because which "
                       "variable different pattern efficient first office")
            .split(u' ');
    QString line;
    while (line.size() < letters)
        line += words.at(int(random() % unsigned(words.size()))) + u' ';
    return line;
}

PageBuilder book()
{
    PageBuilder builder;
    std::mt19937 random(7);
    const auto serif = builder.font(QStringLiteral("DejaVu Serif"));
    const auto bold = builder.font(QStringLiteral("DejaVu Sans"), true);
    const auto mono = builder.font(QStringLiteral("DejaVu Sans Mono"));
    for (int p = 0; p < pages; ++p) {
        builder.page();
        const auto heading = builder.element(Role::H2, builder.root);
        builder.line(bold, sampleText(random, 30), 80, heading, 14);
        builder.document.outline.push_back({QStringLiteral("Section %1").arg(p), p % 8 ? 2 : 1, p, 60, heading});
        builder.document.destinations.push_back({QStringLiteral("section-%1").arg(p), p, 60, 72});
        ElementId paragraph = noElement;
        for (int l = 0; l < linesAPage; ++l) {
            if (l % 5 == 0)
                paragraph = builder.element(Role::Paragraph, builder.root);
            const double y = 110 + l * 15;
            auto run = builder.run(serif, sampleText(random, 62), {72, y}, 10);
            // Justified: every blank a little wider.
            float shift = 0;
            for (auto &glyph : run.glyphs) {
                glyph.x += shift;
                if (run.text.at(glyph.cluster) == u' ')
                    shift += 0.8f;
            }
            builder.document.pages.back().items.push_back({std::move(run), paragraph, ArtifactKind::Layout, {}});
            if (l % 3 == 0) {
                const auto code = builder.element(l % 2 ? Role::Code : Role::Link, paragraph);
                builder.document.pages.back().items.push_back(
                    {builder.run(mono, QStringLiteral("Vec<T>::new()"), {420, y}, 9), code, ArtifactKind::Layout, {}});
                if (l % 2 == 0)
                    builder.document.pages.back().links.push_back(
                        {{420, y - 9, 80, 12}, {}, QStringLiteral("section-%1").arg((p * 7) % pages), code, QStringLiteral("Section")});
            }
        }
        auto number = builder.run(serif, QString::number(p + 1), {290, 800}, 9);
        builder.document.pages.back().items.push_back({std::move(number), noElement, ArtifactKind::Footer, {}});
    }
    return builder;
}

/// Takes bytes and forgets them.
class CountingSink final : public OutputSink
{
public:
    Result<void> write(QByteArrayView bytes) override
    {
        size += bytes.size();
        return {};
    }
    Result<void> addFile(const QString &, const QString &, QByteArrayView) override { return {}; }
    qint64 size = 0;
};

void writeBook(benchmark::State &state)
{
    static const PageBuilder builder = book();
    ThreadBudget budget(int(state.range(0)));
    const ThreadBudget::Place own(budget, ThreadBudget::Entry::InTurn);
    qint64 size = 0;
    for (auto step : state) {
        CountingSink sink;
        WorkContext context;
        context.threads = &budget;
        if (!writePdf(builder.document, {}, sink, context))
            state.SkipWithError("not written");
        size = sink.size;
    }
    state.counters["bytes"] = double(size);
    state.counters["pages"] = pages;
}
BENCHMARK(writeBook)->Arg(1)->Arg(2)->Unit(benchmark::kMillisecond)->UseRealTime();

} // namespace
} // namespace quayside::test

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
