// SPDX-License-Identifier: GPL-3.0-or-later
// A whole document to PDF, inside one process: wall and processor time, peak memory, where the time goes; and how fast a cancel is obeyed.
//   bench_book FILE|FOLDER [--runs N] [--out FILE.pdf]     a folder is read as a book
//   bench_book --pages N …                                             about N pages of generated Markdown instead
//   bench_book … --cancel N [--from MS] [--until MS]                   N runs, each canceled at a random moment (of this part of a run): p50, p99, longest
//   delay
//
// Where the time of the Rust book goes (1.2 MB, 403 pages, contents, links, tags, colours; samples of all threads, 0.85 s of processor time):
//   setting paragraphs 30 % (half of it finding and shaping words) · composing pages 8 %, compressing them 7 %
//   pictures 11 % (four screenshots of 3,000 pixels with an opaque alpha channel are unpacked and packed without it) · SVG 7 % (letters that Qt gives
//   as outlines are looked for in fonts) · reading 10 % · colouring code 4 % · fonts, structure, the rest of the file 5 % · starting Qt and fontconfig 6 %
// Reading, setting, composing, compressing and subsetting use all processors; pages go to the file while later blocks are set, so what one thread does
// alone is little: includes and joining of chapters, placing, the numbering of objects.
// Memory of 10,000 pages: 189 MB while the last of them are read (source, document, what is left of cmark's blocks), 152 MB when they are, about 175 MB
// while blocks are set and let go of, 185 MB at the end (structure tree, offsets of objects, contents).
#include "base/threadbudget.h"
#include "convert/convert.h"

#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <future>
#include <pthread.h>
#include <random>
#include <sys/resource.h>
#include <thread>

using namespace quayside;

namespace {

/// Words with the lengths of English, always the same.
class Prose
{
public:
    QByteArray words(int count)
    {
        static const QList<QByteArray> all =
            QByteArray("the of and to in is that it as for with this be on are ownership borrow value function reference compiler error "
                       "type string vector structure trait closure iterator thread memory program example code will when because which variable different "
                       "pattern efficient "
                       "first office understanding implementation")
                .split(' ');
        QByteArray text;
        for (int i = 0; i < count; ++i) {
            const unsigned pick = m_random() % 40;
            const QByteArray &word = all.at(int(m_random() % unsigned(all.size())));
            text += pick == 0   ? "`" + word + "()` "
                    : pick == 1 ? "*" + word + "* "
                    : pick == 2 ? "[" + word + "](https://example.org/" + word + ") "
                                : word + ' ';
        }
        text.chop(1);
        return text + '.';
    }
    int number(int below) { return int(m_random() % unsigned(below)); }

private:
    std::mt19937 m_random{7};
};

/// About @p pages pages of A4: headings, paragraphs, lists, code, a table now and then.
QByteArray generated(int pages)
{
    Prose prose;
    QByteArray text = "# A generated book\n\n";
    for (int page = 0; page < pages; ++page) {
        text += (page % 20 == 0 ? "# Chapter " : page % 4 == 0 ? "## Section " : "### Part ") + QByteArray::number(page + 1) + "\n\n";
        for (int i = 0; i < 4; ++i)
            text += prose.words(50 + prose.number(50)) + "\n\n";
        for (int i = 0; i < 4; ++i)
            text += "- " + prose.words(8) + '\n';
        text += "\n```rust\nfn example_" + QByteArray::number(page) + "(value: &str) -> Option<usize> {\n    // " + prose.words(6)
                + "\n    let found = value.find(\"needle\")?;\n    println!(\"{found}\");\n    Some(found + 1)\n}\n```\n\n";
        if (page % 5 == 0)
            text += "| name | meaning | size |\n| --- | --- | ---: |\n| a | " + prose.words(6) + " | 1 |\n| b | " + prose.words(9) + " | 2 |\n\n";
    }
    return text;
}

class CountingSink final : public OutputSink
{
public:
    explicit CountingSink(const QString &path) : m_file(path)
    {
        if (!path.isEmpty() && !m_file.open(QIODevice::WriteOnly))
            qFatal("%s cannot be written", qPrintable(path));
    }
    Result<void> write(QByteArrayView bytes) override
    {
        size += bytes.size();
        if (m_file.isOpen())
            m_file.write(bytes.data(), bytes.size());
        return {};
    }
    Result<void> addFile(const QString &, const QString &, QByteArrayView) override { return {}; }
    qint64 size = 0;

private:
    QFile m_file;
};

struct Usage {
    double processor = 0; ///< seconds
    long peak = 0;        ///< MB
};

Usage usage()
{
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    const auto seconds = [](const timeval &time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    return {seconds(used.ru_utime) + seconds(used.ru_stime), used.ru_maxrss / 1024};
}

/// What is in memory now, MB.
long resident()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    return file.open(QIODevice::ReadOnly) ? file.readLine().split(' ').value(1).toLong() * 4 / 1024 : 0;
}

ExportRequest requestFor(const QString &path)
{
    ExportRequest request;
    request.sourceKind = QFileInfo(path).isDir() ? QStringLiteral("book") : QStringLiteral("file");
    request.settings[sourceScope].values.insert(QStringLiteral("path"), path);
    request.title = QFileInfo(path).fileName();
    request.target = QStringLiteral("pdf");
    request.settings[request.target].values.insert(QStringLiteral("contents"), true);
    request.asOf = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC);
    return request;
}

void measure(const ExportRequest &request, const QString &out)
{
    QElapsedTimer timer;
    ThreadBudget threads;
    const ThreadBudget::Place own(threads, ThreadBudget::Entry::InTurn);
    WorkContext context;
    context.threads = &threads;
    QByteArray stages;
    Stage last = Stage::Queued;
    context.onProgress = [&](const Progress &progress) {
        if (progress.stage != last)
            stages +=
                ' ' + QByteArray(stageId(progress.stage).data()) + '@' + QByteArray::number(timer.elapsed()) + "ms/" + QByteArray::number(resident()) + "MB";
        last = progress.stage;
    };
    CountingSink sink(out);
    const double before = usage().processor;
    timer.start();
    if (const auto done = Conversion(request).write(sink, context); !done)
        qFatal("%s", qPrintable(sentence(done.error())));
    const qint64 wall = timer.elapsed();
    std::printf("%lld ms, processor %.0f ms, peak %ld MB, %.2f MB;%s\n", static_cast<long long>(wall), (usage().processor - before) * 1000, usage().peak,
                double(sink.size) / 1e6, stages.constData());
}

double processorSeconds(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return double(time.tv_sec) + double(time.tv_nsec) / 1e9;
}

/// From the request to stop until the end is told, as the provider tells it: what is left is taken apart after that.
void measureCancels(const ExportRequest &request, int count, qint64 from, qint64 until)
{
    QElapsedTimer whole;
    whole.start();
    if (until <= from)
        measure(request, {});
    const qint64 duration = until > from ? until - from : whole.elapsed() - from;
    std::mt19937 random(11);
    std::vector<double> delays;
    std::vector<double> work;
    for (int i = 0; i < count; ++i) {
        StopSource source;
        std::promise<double> end;    // gives the worker's processor time
        Stage stage = Stage::Queued; // read when the worker has ended
        int percent = 0;
        std::thread worker([&] {
            CountingSink sink({});
            ThreadBudget threads;
            const ThreadBudget::Place own(threads, ThreadBudget::Entry::InTurn);
            WorkContext context;
            Conversion conversion(request);
            context.stop = source;
            context.threads = &threads;
            context.onProgress = [&](const Progress &progress) {
                stage = progress.stage;
                percent = progress.percent;
            };
            (void)conversion.write(sink, context);
            end.set_value(processorSeconds(CLOCK_THREAD_CPUTIME_ID));
        });
        clockid_t clock{};
        pthread_getcpuclockid(worker.native_handle(), &clock);
        auto ended = end.get_future();
        const bool running = ended.wait_for(std::chrono::milliseconds(from + qint64(random() % unsigned(duration)))) == std::future_status::timeout;
        QElapsedTimer delay;
        delay.start();
        const double before = running ? processorSeconds(clock) : 0;
        source.requestStop(StopReason::User);
        const double after = ended.get();
        if (running) {
            delays.push_back(double(delay.nsecsElapsed()) / 1e6);
            work.push_back((after - before) * 1000);
            if (delays.back() > 150)
                std::printf("%.0f ms, processor %.0f ms, in %s at %d %%\n", delays.back(), work.back(), stageId(stage).data(), percent);
        }
        worker.join();
    }
    const auto tell = [](const char *what, std::vector<double> &values) {
        std::sort(values.begin(), values.end());
        std::printf("%zu cancels, %s: p50 %.1f ms, p99 %.1f ms, longest %.1f ms\n", values.size(), what, values[values.size() / 2],
                    values[values.size() * 99 / 100], values.back());
    };
    if (!delays.empty()) {
        tell("time", delays);
        tell("processor time of the worker", work);
    }
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addPositionalArgument(QStringLiteral("source"), QStringLiteral("file or folder"));
    parser.addOption({QStringLiteral("pages"), QStringLiteral("pages to generate"), QStringLiteral("N")});
    parser.addOption({QStringLiteral("runs"), QStringLiteral("measured runs"), QStringLiteral("N"), QStringLiteral("1")});
    parser.addOption({QStringLiteral("cancel"), QStringLiteral("canceled runs"), QStringLiteral("N")});
    parser.addOption({QStringLiteral("from"), QStringLiteral("first moment of a cancel"), QStringLiteral("MS"), QStringLiteral("0")});
    parser.addOption({QStringLiteral("until"), QStringLiteral("last moment of a cancel"), QStringLiteral("MS"), QStringLiteral("0")});
    parser.addOption({QStringLiteral("out"), QStringLiteral("keep the PDF"), QStringLiteral("FILE")});
    parser.process(application);
    QTemporaryDir folder;
    QString path = parser.positionalArguments().value(0);
    if (parser.isSet(QStringLiteral("pages"))) {
        path = folder.filePath(QStringLiteral("book.md"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(generated(parser.value(QStringLiteral("pages")).toInt())) < 0)
            return 1;
    }
    if (path.isEmpty())
        parser.showHelp(2);
    const ExportRequest request = requestFor(path);
    if (parser.isSet(QStringLiteral("cancel"))) {
        measureCancels(request, parser.value(QStringLiteral("cancel")).toInt(), parser.value(QStringLiteral("from")).toLongLong(),
                       parser.value(QStringLiteral("until")).toLongLong());
        return 0;
    }
    for (int i = 0; i < parser.value(QStringLiteral("runs")).toInt(); ++i)
        measure(request, parser.value(QStringLiteral("out")));
    return 0;
}
