// SPDX-License-Identifier: GPL-3.0-or-later
// source-highlight keeps the folder of its definitions in a string without a lock: only the first call of a process can go wrong, so each round of the
// test is a process of its own.
#include "typeset/layout/codecolors.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTest>

#include <algorithm>
#include <array>
#include <barrier>
#include <thread>

using namespace quayside;

namespace {

constexpr int threadCount = 8;
constexpr auto firstUse = "first-use";

/// What one of many threads, all begun at once, was told and saw. Equal in all of them when all is well.
struct Seen {
    QString folder;
    size_t stretches = 0;
    bool operator==(const Seen &) const = default;
};

/// 0 when every thread of a fresh process finds the definitions and colours alike.
int colourInManyThreads()
{
    std::array<Seen, threadCount> seen;
    {
        std::barrier start(threadCount);
        std::vector<std::jthread> threads;
        threads.reserve(seen.size());
        for (Seen &own : seen) {
            threads.emplace_back([&start, &own] {
                start.arrive_and_wait();
                own.folder = CodeColors::folder();
                CodeColors colors;
                for (const auto &line : colors.color(u"int main() { return 42; } // end", QStringLiteral("cpp"), {}).lines)
                    own.stretches += line.size();
            });
        }
    }
    const bool alike = std::all_of(seen.begin(), seen.end(), [&seen](const Seen &one) { return one == seen.front(); });
    return alike && !seen.front().folder.isEmpty() && seen.front().stretches > 0 ? 0 : 1;
}

} // namespace

class TestCodeColors final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstUseInManyThreads();
};

void TestCodeColors::firstUseInManyThreads()
{
    for (int round = 0; round < 40; ++round) {
        const int code = QProcess::execute(QCoreApplication::applicationFilePath(), {QString::fromLatin1(firstUse)});
        QVERIFY2(code == 0, qPrintable(QStringLiteral("round %1 ended with %2").arg(round).arg(code)));
    }
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc > 1 && qstrcmp(argv[1], firstUse) == 0)
        return colourInManyThreads();
    TestCodeColors test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_codecolors.moc"
