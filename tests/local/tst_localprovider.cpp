// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/zippackage.h"
#include "base/threadbudget.h"
#include "local/localprovider.h"
#include "local/stagingsink.h"
#include "output/resultform.h"
#include "output/targetname.h"
#include "page/page.h"

#include <QDir>
#include <QFile>
#include <QMutex>
#include <QTemporaryDir>
#include <QTest>

using namespace quayside;

namespace {

void put(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile file(path);
    QVERIFY2(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size(), qPrintable(path));
}

/// A running job without an engine.
class Control final : public JobControl
{
public:
    JobId id() const override { return 1; }
    StopToken stop() const override { return m_stop; }
    Result<QString> stagingFolder() override
    {
        ++folders;
        return m_folder.path();
    }
    void progress(const Progress &step) override
    {
        const QMutexLocker lock(&m_mutex);
        m_steps.append(step);
        if (m_steps.size() == cancelAt)
            cancel();
    }
    QJsonObject savedState() const override { return {}; }
    QFuture<bool> saveState(const QJsonObject &, const Facts &, Durability) override { return {}; }
    void setWaiting(bool) override {}
    RunPurpose purpose() const override { return wanted; }

    RunPurpose wanted = RunPurpose::Publish;
    qsizetype cancelAt = -1; ///< the step that is canceled, counted from 1
    void cancel() { m_stop.requestStop(StopReason::User); }
    QList<Progress> steps()
    {
        const QMutexLocker lock(&m_mutex);
        return m_steps;
    }
    std::atomic<int> folders = 0;

private:
    StopSource m_stop;
    QTemporaryDir m_folder;
    QMutex m_mutex;
    QList<Progress> m_steps;
};

ExportRequest request(const QString &path, const char *target)
{
    ExportRequest wanted;
    wanted.settings[sourceScope].values.insert(QStringLiteral("path"), path);
    wanted.title = QFileInfo(path).fileName();
    wanted.target = QString::fromLatin1(target);
    wanted.asOf = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC);
    return wanted;
}

/// A book of many chapters: parsed, laid out and composed in several threads where there are any.
void putBook(const QString &folder)
{
    QByteArray summary = "# Summary\n\n";
    for (int chapter = 0; chapter < 100; ++chapter) {
        const QByteArray name = "chapter-" + QByteArray::number(chapter) + ".md";
        summary += "- [Chapter " + QByteArray::number(chapter) + "](" + name + ")\n";
        put(folder + u'/' + QString::fromLatin1(name), "# Chapter\n\n" + QByteArray("Some *words* of a paragraph, and some `code`.\n\n").repeated(60));
    }
    put(folder + QStringLiteral("/SUMMARY.md"), summary);
}

ExportRequest bookRequest(const QString &folder)
{
    ExportRequest wanted = request(folder, "pdf");
    wanted.sourceKind = QStringLiteral("book");
    return wanted;
}

} // namespace

class TestLocalProvider final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void smallResultStaysInMemory();
    void largeResultGoesToTheStagingFolder();
    void severalFilesAreOneZip();
    void failureHasItsErrorAndWarnings();
    void folderBecomesItsDocuments();
    void folderErrors();
    void fileStaysAsItIs();
    void manyAtOnce();
    void booksNeverTakeMoreThanTheBudget();
    void oneBookTakesAll();
    void pagesForAPrinter();
    void cancelsQuickly();
    void stagingSinkKeepsOrderAndNames();

private:
    ThreadBudget m_threads;
};

void TestLocalProvider::smallResultStaysInMemory()
{
    const QTemporaryDir folder;
    put(folder.filePath(QStringLiteral("a.md")), "# A\n");
    LocalProvider provider(m_threads);
    auto control = std::make_shared<Control>();
    ExportRequest wanted = request(folder.filePath(QStringLiteral("a.md")), "markdown");
    wanted.locales = {QStringLiteral("de")};
    const ExportResult result = provider.start(wanted, control).result();
    QCOMPARE(result.outcome, ExportResult::Outcome::Succeeded);
    QCOMPARE(result.files.size(), 1);
    QCOMPARE(result.files.first().content, QByteArray("# A\n"));
    QCOMPARE(result.files.first().path, QString());
    QCOMPARE(result.files.first().extension, QStringLiteral("md"));
    QCOMPARE(result.files.first().mediaType, QStringLiteral("text/markdown"));
    QCOMPARE(result.files.first().locale, QStringLiteral("de"));
    QCOMPARE(control->folders.load(), 0);
    QTRY_VERIFY(control->steps().contains(Progress{Stage::Reading, 0, {}}));
    QTRY_VERIFY(control->steps().contains(Progress{Stage::Writing, 0, {}}));
}

void TestLocalProvider::largeResultGoesToTheStagingFolder()
{
    const QTemporaryDir folder;
    const QByteArray source = QByteArray("word word word word\n\n").repeated(100'000);
    put(folder.filePath(QStringLiteral("a.md")), source);
    LocalProvider provider(m_threads);
    auto control = std::make_shared<Control>();
    const ExportResult result = provider.start(request(folder.filePath(QStringLiteral("a.md")), "markdown"), control).result();
    QCOMPARE(result.outcome, ExportResult::Outcome::Succeeded);
    QCOMPARE(result.files.size(), 1);
    QVERIFY(result.files.first().content.isEmpty());
    QFile staged(result.files.first().path);
    QVERIFY(staged.open(QIODevice::ReadOnly));
    QCOMPARE(staged.readAll(), source.chopped(1));
}

void TestLocalProvider::severalFilesAreOneZip()
{
    const QTemporaryDir folder;
    put(folder.filePath(QStringLiteral("a.md")), "# A\n\n![x](x.svg)\n");
    put(folder.filePath(QStringLiteral("x.svg")), "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"3\" height=\"3\"/>");
    LocalProvider provider(m_threads);
    ExportRequest wanted = request(folder.filePath(QStringLiteral("a.md")), "html");
    wanted.destination.kind = Destination::Kind::Folder;
    wanted.destination.folder = folder.path();
    wanted.settings[wanted.target].values = {{QStringLiteral("images"), QStringLiteral("files")}, {QStringLiteral("zip"), true}};
    QList<ExportRequest> requests{wanted};
    const auto targets = decideTargets(requests, provider.description(), [](const QString &) { return false; });
    QVERIFY(targets);
    QCOMPARE(targets->first().file, folder.filePath(QStringLiteral("a.zip")));
    QCOMPARE(targets->first().folder, QString());
    const auto run = [&] { return provider.start(requests.first(), std::make_shared<Control>()).result(); };
    const ExportResult result = run();
    QCOMPARE(result.outcome, ExportResult::Outcome::Succeeded);
    QCOMPARE(result.files.size(), 1);
    QCOMPARE(result.files.first().extension, QStringLiteral("zip"));
    QCOMPARE(result.files.first().mediaType, QStringLiteral("application/zip"));
    const auto zip = ZipPackage::open(result.files.first().content);
    QVERIFY(zip);
    QCOMPARE(zip->names(), (QStringList{QStringLiteral("a.html"), QStringLiteral("images/001-x.svg")}));
    QVERIFY(zip->read(QStringLiteral("a.html"))->contains("src=\"images/001-x.svg\""));
    QCOMPARE(run().files.first().content, result.files.first().content);
    requests.first().settings[wanted.target].values.insert(QStringLiteral("zip"), false);
    QCOMPARE(run().files.size(), 2);
    QCOMPARE(endingOf(*provider.description().target(wanted.target), requests.first()), QStringLiteral("html"));
    auto shown = std::make_shared<Control>();
    shown->wanted = RunPurpose::Show;
    QCOMPARE(provider.start(wanted, shown).result().files.size(), 2); // a preview shows what is in it
}

void TestLocalProvider::failureHasItsErrorAndWarnings()
{
    const QTemporaryDir folder;
    LocalProvider provider(m_threads);
    ExportResult result = provider.start(request(folder.filePath(QStringLiteral("none.md")), "html"), std::make_shared<Control>()).result();
    QCOMPARE(result.outcome, ExportResult::Outcome::Failed);
    QVERIFY(result.error);
    QCOMPARE(result.error->code, ErrorCode::SourceNotFound);
    QVERIFY(result.files.isEmpty());

    put(folder.filePath(QStringLiteral("a.md")), "![a](b.png)\n");
    ExportRequest strict = request(folder.filePath(QStringLiteral("a.md")), "html");
    strict.strict = true;
    result = provider.start(strict, std::make_shared<Control>()).result();
    QCOMPARE(result.outcome, ExportResult::Outcome::Failed);
    QCOMPARE(result.error->code, ErrorCode::StrictWarnings);
    QCOMPARE(result.warnings.size(), 1);
    QVERIFY(result.files.isEmpty());
}

void TestLocalProvider::folderBecomesItsDocuments()
{
    const QTemporaryDir folder;
    put(folder.filePath(QStringLiteral("b.md")), "x");
    put(folder.filePath(QStringLiteral("part/a.md")), "x");
    LocalProvider provider(m_threads);
    SourceItem item;
    item.kind = QStringLiteral("folder");
    item.fields = {{QStringLiteral("path"), folder.path()}};
    item.subfolder = QStringLiteral("book");
    const auto items = provider.resolve(item).result();
    QVERIFY(items);
    QCOMPARE(items->items.size(), 2);
    QCOMPARE(items->items.at(0).kind, QStringLiteral("file"));
    QCOMPARE(items->items.at(0).title, QStringLiteral("b.md"));
    QCOMPARE(items->items.at(0).subfolder, QStringLiteral("book"));
    QCOMPARE(items->items.at(1).subfolder, QStringLiteral("book/part"));
    QCOMPARE(items->items.at(1).fields.value(QLatin1StringView("root")).toString(), folder.path());
    QCOMPARE(items->items.at(1).fields.value(QLatin1StringView("path")).toString(), folder.filePath(QStringLiteral("part/a.md")));
}

void TestLocalProvider::folderErrors()
{
    const QTemporaryDir folder;
    LocalProvider provider(m_threads);
    SourceItem item;
    item.kind = QStringLiteral("folder");
    item.fields = {{QStringLiteral("path"), folder.path()}};
    const auto items = provider.resolve(item).result();
    QVERIFY(!items);
    QCOMPARE(items.error().code, ErrorCode::SourceEmptyFolder);
}

void TestLocalProvider::fileStaysAsItIs()
{
    LocalProvider provider(m_threads);
    SourceItem item;
    item.fields = {{QStringLiteral("path"), QStringLiteral("/nowhere/a.md")}};
    const auto items = provider.resolve(item).result();
    QVERIFY(items);
    QCOMPARE(items->items, QList<SourceItem>{item});
}

void TestLocalProvider::manyAtOnce()
{
    const QTemporaryDir folder;
    const QByteArray source = "# T\n\n| a | b |\n|---|---|\n| *c* | ~~d~~ |\n\n- [x] e[^1]\n\n[^1]: f\n";
    put(folder.filePath(QStringLiteral("a.md")), source);
    LocalProvider provider(m_threads);
    const char *targets[] = {"html", "markdown", "text", "json"};
    QMap<QString, QByteArray> expected;
    for (const char *target : targets) {
        const ExportResult result = provider.start(request(folder.filePath(QStringLiteral("a.md")), target), std::make_shared<Control>()).result();
        QCOMPARE(result.outcome, ExportResult::Outcome::Succeeded);
        expected.insert(QString::fromLatin1(target), result.files.first().content);
    }
    QList<std::pair<QString, QFuture<ExportResult>>> running;
    for (int i = 0; i < 400; ++i) {
        const char *target = targets[i % 4];
        running.append({QString::fromLatin1(target), provider.start(request(folder.filePath(QStringLiteral("a.md")), target), std::make_shared<Control>())});
    }
    for (const auto &[target, future] : running)
        QCOMPARE(future.result().files.first().content, expected.value(target));
}

void TestLocalProvider::booksNeverTakeMoreThanTheBudget()
{
    const QTemporaryDir folder;
    putBook(folder.path());
    ThreadBudget threads(3);
    LocalProvider provider(threads);
    QList<QFuture<ExportResult>> running;
    for (int i = 0; i < 6; ++i)
        running.append(provider.start(bookRequest(folder.path()), std::make_shared<Control>()));
    for (const QFuture<ExportResult> &future : running)
        QCOMPARE(future.result().outcome, ExportResult::Outcome::Succeeded);
    QCOMPARE(threads.peak(), 3);
}

void TestLocalProvider::oneBookTakesAll()
{
    const QTemporaryDir folder;
    putBook(folder.path());
    ThreadBudget threads(4);
    LocalProvider provider(threads);
    QCOMPARE(provider.start(bookRequest(folder.path()), std::make_shared<Control>()).result().outcome, ExportResult::Outcome::Succeeded);
    QCOMPARE(threads.peak(), 4);
    QTRY_COMPARE(threads.lend(10).count(), 4); // and gives them back
}

void TestLocalProvider::pagesForAPrinter()
{
    const QTemporaryDir folder;
    put(folder.filePath(QStringLiteral("a.md")), "# A\n");
    LocalProvider provider(m_threads);
    QVERIFY(provider.makesPages());
    auto control = std::make_shared<Control>();
    control->wanted = RunPurpose::Print;
    const ExportResult result = provider.start(request(folder.filePath(QStringLiteral("a.md")), "html"), control).result();
    QCOMPARE(result.outcome, ExportResult::Outcome::Succeeded);
    QVERIFY(result.files.isEmpty());
    QVERIFY(result.pages);
    QCOMPARE(result.pages->pages.size(), std::size_t(1));
}

/// A job that is stopped at any step goes no further, and has nothing to publish.
void TestLocalProvider::cancelsQuickly()
{
    const QTemporaryDir folder;
    QByteArray source;
    for (int i = 0; i < 2000; ++i)
        source += "## Heading " + QByteArray::number(i)
                  + "\n\nSome *words* and `code`, [a link](http://x.y) ~~gone~~.\n\n- one\n- two\n\n| a | b |\n|---|---|\n| c | d |\n\n";
    put(folder.filePath(QStringLiteral("a.md")), source);
    LocalProvider provider(m_threads);
    for (const char *target : {"text", "markdown", "html"}) {
        const auto run = [&](const std::shared_ptr<Control> &control) {
            QFuture<ExportResult> future = provider.start(request(folder.filePath(QStringLiteral("a.md")), target), control);
            future.waitForFinished();
            return future;
        };
        auto whole = std::make_shared<Control>();
        QCOMPARE(run(whole).result().outcome, ExportResult::Outcome::Succeeded);
        const qsizetype steps = whole->steps().size();
        QVERIFY(steps >= 2);
        for (qsizetype step = 1; step <= steps; ++step) {
            auto control = std::make_shared<Control>();
            control->cancelAt = step;
            const QFuture<ExportResult> future = run(control);
            QVERIFY2(future.isCanceled() && future.resultCount() == 0,
                     qPrintable(QStringLiteral("%1 at step %2 of %3").arg(QLatin1StringView(target)).arg(step).arg(steps)));
            QVERIFY(control->steps().size() <= step + 1); // what was about to begin may have told so
        }
    }
}

void TestLocalProvider::stagingSinkKeepsOrderAndNames()
{
    const QTemporaryDir folder;
    StagedFile model;
    model.extension = QStringLiteral("html");
    StagingSink sink([&] { return Result<QString>(folder.path()); }, model, 1024 * 1024);
    QVERIFY(sink.write("<p>"));
    QVERIFY(sink.addFile(QStringLiteral("images/a.png"), QStringLiteral("image/png"), "png"));
    QVERIFY(sink.write(QByteArray(2'000'000, 'x')));
    QVERIFY(sink.addFile(QStringLiteral("images/b.png"), QStringLiteral("image/png"), QByteArray(2'000'000, 'y')));
    QVERIFY(sink.write("</p>"));
    QVERIFY(!sink.addFile(QStringLiteral("../evil"), QStringLiteral("image/png"), "x"));
    const auto files = sink.finish();
    QVERIFY(files);
    QCOMPARE(files->size(), 3);
    QCOMPARE(files->at(0).extension, QStringLiteral("html"));
    QFile main(files->at(0).path);
    QVERIFY(main.open(QIODevice::ReadOnly));
    const QByteArray bytes = main.readAll();
    QCOMPARE(bytes.size(), 2'000'007);
    QVERIFY(bytes.startsWith("<p>x") && bytes.endsWith("x</p>"));
    QCOMPARE(files->at(1).relativeName, QStringLiteral("images/a.png"));
    QCOMPARE(files->at(1).content, QByteArray("png"));
    QVERIFY(!files->at(2).path.isEmpty());
}

QTEST_MAIN(TestLocalProvider)
#include "tst_localprovider.moc"
