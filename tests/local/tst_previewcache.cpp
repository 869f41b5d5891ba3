// SPDX-License-Identifier: GPL-3.0-or-later
// An export takes the bytes of its preview, and only as long as it would make the same.
#include "base/threadbudget.h"
#include "engine/engine.h"
#include "local/localprovider.h"
#include "output/sha256.h"
#include "support/sourcefolder.h"
#include "typeset/pages.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

using namespace quayside;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

void put(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile file(path);
    QVERIFY2(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size(), qPrintable(path));
}

void putImage(const QString &path, const QColor &color)
{
    QImage image(8, 8, QImage::Format_RGB32);
    image.fill(color);
    QVERIFY(image.save(path));
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A run without an engine. Only one that reads and makes something tells progress: that counts.
class Control final : public JobControl
{
public:
    Control(bool preview, std::atomic<int> &conversions) : m_preview(preview), m_conversions(conversions) {}
    JobId id() const override { return 1; }
    StopToken stop() const override { return m_stop; }
    RunPurpose purpose() const override { return m_preview ? RunPurpose::Show : RunPurpose::Publish; }
    Result<QString> stagingFolder() override { return m_folder.path(); }
    void progress(const Progress &) override { m_conversions += m_works.exchange(true) ? 0 : 1; }
    QJsonObject savedState() const override { return {}; }
    QFuture<bool> saveState(const QJsonObject &, const Facts &, Durability) override { return {}; }
    void setWaiting(bool) override {}

private:
    StopSource m_stop;
    QTemporaryDir m_folder;
    bool m_preview;
    std::atomic<bool> m_works = false;
    std::atomic<int> &m_conversions;
};

std::vector<std::unique_ptr<ExportProvider>> localOnly(ThreadBudget &threads)
{
    std::vector<std::unique_ptr<ExportProvider>> providers;
    providers.push_back(std::make_unique<LocalProvider>(threads));
    return providers;
}

QList<ProviderDescription> describe(Engine &engine)
{
    auto future = engine.providers();
    future.waitForFinished();
    return future.result();
}

} // namespace

class TestPreviewCache final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void anExportTakesThePreviewsBytes();
    void whatChangedIsMadeAnew_data();
    void whatChangedIsMadeAnew();
    void dictionariesHaveASay();
    void newColoursAreUsed();
    void whatHasNoSayChangesNothing();
    void aBookKnowsItsFiles();
    void aFolderKnowsItsNames();
    void theOldestGo();
    void theFileIsThePreview();
    void aPreviewHasItsNow();

private:
    [[nodiscard]] QString in(const char *name) const { return m_folder->in(name); }
    [[nodiscard]] ExportRequest request(const char *target, const char *source = "a.md") const { return m_folder->request(target, source); }
    ExportResult run(const ExportRequest &request, bool preview);

    QTemporaryDir m_colors; ///< definitions of source-highlight
    std::unique_ptr<test::SourceFolder> m_folder;
    ThreadBudget m_threads;
    std::unique_ptr<LocalProvider> m_provider;
    std::atomic<int> m_conversions = 0;
};

void TestPreviewCache::initTestCase()
{
    qputenv("SOURCE_HIGHLIGHT_DATADIR", m_colors.path().toLocal8Bit());
    put(m_colors.filePath(s("lang.map")), "rust = rust.lang\n");
    put(m_colors.filePath(s("rust.lang")), "keyword = \"fn\"\n");
}

void TestPreviewCache::init()
{
    m_folder = std::make_unique<test::SourceFolder>();
    m_provider = std::make_unique<LocalProvider>(m_threads);
    m_conversions = 0;
    put(in("a.md"), "# Title\n\n![one](one.png) ![late](late.png)\n");
    putImage(in("one.png"), Qt::red);
}

ExportResult TestPreviewCache::run(const ExportRequest &request, bool preview)
{
    const ExportResult result = m_provider->start(request, std::make_shared<Control>(preview, m_conversions)).result();
    QCoreApplication::sendPostedEvents(); // its progress
    return result;
}

void TestPreviewCache::anExportTakesThePreviewsBytes()
{
    for (const char *target : {"pdf", "html", "json"}) {
        const int before = m_conversions;
        const ExportResult preview = run(request(target), true);
        QCOMPARE(preview.outcome, ExportResult::Outcome::Succeeded);
        QCOMPARE(m_conversions - before, 1);
        QCOMPARE(preview.fingerprint.size(), 64);
        QVERIFY(preview.inputs.contains(ResultInput{in("a.md"), sha256OfFile(in("a.md"))->sha256}));
        QVERIFY(preview.inputs.contains(ResultInput{in("late.png"), {}})); // also where only its address is kept: that it is missing is told
        const ExportResult exported = run(request(target), false);
        QCOMPARE(m_conversions - before, 1); // nothing was made a second time
        QVERIFY(exported.files.constFirst().content.isSharedWith(preview.files.constFirst().content));
        QCOMPARE(exported.warnings, preview.warnings);
        m_provider = std::make_unique<LocalProvider>(m_threads);
        const ExportResult alone = run(request(target), false); // without any preview: the same bytes, the same words
        QCOMPARE(m_conversions - before, 2);
        QCOMPARE(alone.files.constFirst().content, preview.files.constFirst().content);
        QCOMPARE(alone.warnings, preview.warnings);
    }
}

void TestPreviewCache::whatChangedIsMadeAnew_data()
{
    QTest::addColumn<std::function<void(ExportRequest &)>>("change");
    using Change = std::function<void(ExportRequest &)>;
    QTest::newRow("the document") << Change([this](ExportRequest &) { put(in("a.md"), "# Other\n"); });
    QTest::newRow("an image") << Change([this](ExportRequest &) { putImage(in("one.png"), Qt::blue); });
    QTest::newRow("an image that went") << Change([this](ExportRequest &) { QVERIFY(QFile::remove(in("one.png"))); });
    QTest::newRow("an image that came") << Change([this](ExportRequest &) { putImage(in("late.png"), Qt::green); });
    QTest::newRow("the colours of code") << Change([this](ExportRequest &) { put(m_colors.filePath(s("rust.lang")), "keyword = \"fn|let\"\n"); });
    QTest::newRow("an option") << Change([](ExportRequest &wanted) { wanted.settings[wanted.target].values.insert(s("fragment"), true); });
    QTest::newRow("a reading option") << Change([](ExportRequest &wanted) { wanted.settings[readScope].values.insert(s("smart"), true); });
    QTest::newRow("the language") << Change([](ExportRequest &wanted) { wanted.locales = {s("ar")}; });
    QTest::newRow("now") << Change([](ExportRequest &wanted) { wanted.asOf = wanted.asOf.addSecs(1); });
    QTest::newRow("the format") << Change([](ExportRequest &wanted) { wanted.target = s("markdown"); });
    QTest::newRow("the name of the file") << Change([this](ExportRequest &wanted) {
        wanted.destination.kind = Destination::Kind::File;
        wanted.destination.filePath = in("other.html");
    });
}

void TestPreviewCache::whatChangedIsMadeAnew()
{
    QFETCH(std::function<void(ExportRequest &)>, change);
    ExportRequest wanted = request("html");
    const ExportResult preview = run(wanted, true);
    QCOMPARE(m_conversions, 1);
    change(wanted);
    const ExportResult exported = run(wanted, false);
    QCOMPARE(m_conversions, 2);
    QCOMPARE(exported.outcome, ExportResult::Outcome::Succeeded);
    const ExportResult again = run(wanted, true);
    QCOMPARE(m_conversions, 3);
    QVERIFY(again.fingerprint != preview.fingerprint);
    QCOMPARE(again.files.constFirst().content, exported.files.constFirst().content);
}

/// Hyphenation dictionaries are asked for where the typesetter looks for them.
void TestPreviewCache::dictionariesHaveASay()
{
    QCOMPARE(pageDataFolders().size(), 2);
    QVERIFY(QFile::exists(pageDataFolders().constFirst() + s("/hyph_en_US.dic")));
    QCOMPARE(pageDataFolders().constLast(), m_colors.path());
}

/// The pages are those that the fingerprint tells of: what was read once for the process is read again.
void TestPreviewCache::newColoursAreUsed()
{
    put(m_colors.filePath(s("lang.map")), "rust = rust.lang\n");
    put(in("code.md"), "```rust\nfn a() {}\n```\n\n```tide\nahoy\n```\n");
    const auto unknown = [this] {
        const ExportResult made = run(request("pdf", "code.md"), false);
        return std::ranges::count(made.warnings, WarningCode::CodeLanguageUnknown, &Warning::code);
    };
    QCOMPARE(unknown(), 1);
    put(m_colors.filePath(s("tide.lang")), "keyword = \"ahoy\"\n");
    QCOMPARE(unknown(), 0);
    const QByteArray before = run(request("pdf", "code.md"), false).files.constFirst().content;
    put(m_colors.filePath(s("tide.lang")), "comment = \"ahoy\"\n\n");
    QVERIFY(run(request("pdf", "code.md"), false).files.constFirst().content != before);
}

void TestPreviewCache::whatHasNoSayChangesNothing()
{
    ExportRequest wanted = request("html");
    const ExportResult preview = run(wanted, true);
    wanted.destination.folder = in("elsewhere");
    wanted.destination.nameTemplate = s("{name}-{format}.{ext}");
    wanted.destination.onConflict = ConflictPolicy::Overwrite;
    putImage(in("unrelated.png"), Qt::blue);
    put(in("one.png"), bytesOf(in("one.png"))); // touched, not changed
    QCOMPARE(run(wanted, false).files.constFirst().content, preview.files.constFirst().content);
    QCOMPARE(run(wanted, true).fingerprint, preview.fingerprint);
    QCOMPARE(m_conversions, 1);
}

void TestPreviewCache::aBookKnowsItsFiles()
{
    put(in("book/src/SUMMARY.md"), "# Summary\n\n- [One](one.md)\n- [Two](two.md)\n");
    put(in("book/src/one.md"), "# One\n\n```rust\n{{#include code.rs}}\n```\n");
    put(in("book/src/code.rs"), "fn main() {}\n");
    put(in("book/book.toml"), "[book]\ntitle = \"Harbour\"\n");
    ExportRequest wanted = request("html", "book");
    wanted.sourceKind = s("book");
    QString last = run(wanted, true).fingerprint;
    QCOMPARE(last.size(), 64);
    const auto isMadeAnew = [&] {
        const int before = m_conversions;
        const QString now = run(wanted, true).fingerprint;
        const bool other = now != last && m_conversions == before + 1;
        last = now;
        return other;
    };
    QVERIFY(!isMadeAnew());
    put(in("book/src/code.rs"), "fn main() { loop {} }\n");
    QVERIFY(isMadeAnew());
    put(in("book/src/two.md"), "# Two, which was missing\n");
    QVERIFY(isMadeAnew());
    put(in("book/book.toml"), "[book]\ntitle = \"Quay\"\n");
    QVERIFY(isMadeAnew());
    put(in("book/SUMMARY.md"), "# Summary\n\n- [Two](src/two.md)\n"); // would be taken before src/SUMMARY.md
    QVERIFY(isMadeAnew());
    QVERIFY(!isMadeAnew());
}

void TestPreviewCache::aFolderKnowsItsNames()
{
    put(in("chapters/1.md"), "# One\n");
    put(in("chapters/deep/2.md"), "# Two\n");
    ExportRequest wanted = request("html", "chapters");
    wanted.sourceKind = s("book");
    const QString first = run(wanted, true).fingerprint;
    QCOMPARE(run(wanted, true).fingerprint, first);
    put(in("chapters/deep/3.md"), "# Three\n");
    QVERIFY(run(wanted, true).fingerprint != first);
    QCOMPARE(m_conversions, 2);
}

void TestPreviewCache::theOldestGo()
{
    ExportRequest wanted = request("html");
    for (int i = 0; i < 9; ++i) {
        wanted.asOf = wanted.asOf.addSecs(1);
        (void)run(wanted, true);
    }
    QCOMPARE(m_conversions, 9);
    (void)run(wanted, false);
    QCOMPARE(m_conversions, 9);
    wanted.asOf = wanted.asOf.addSecs(-8); // the first one
    (void)run(wanted, false);
    QCOMPARE(m_conversions, 10);
}

// Through the engine, with a clock that goes on: the file that Export saves is what the preview showed, byte for byte.
void TestPreviewCache::theFileIsThePreview()
{
    std::atomic<int> seconds = 0;
    EngineConfig config;
    config.profileFolder = in("profile");
    config.clock = [&seconds] { return QDateTime::fromSecsSinceEpoch(1'780'000'000 + seconds++, Qt::UTC); };
    Engine engine(config, localOnly);
    auto started = engine.start();
    started.waitForFinished();
    QVERIFY(started.result());
    QDir().mkpath(in("out"));

    Batch batch;
    SourceItem item;
    item.fields.insert(s("path"), in("a.md"));
    item.title = s("a.md");
    batch.sources = {item};
    batch.targets = {s("pdf"), s("html"), s("json")};
    batch.destination.folder = in("out");
    batch.asOf = engine.asOf();
    QMap<QString, QByteArray> shown;
    for (const ExportRequest &one : expand(batch, describe(engine).constFirst())) {
        auto preview = engine.preview(one);
        preview.waitForFinished();
        QVERIFY(preview.result().has_value());
        shown.insert(one.target, preview.result()->files.constFirst().content);
    }
    auto receipt = engine.submit(batch);
    receipt.waitForFinished();
    QVERIFY(receipt.result().has_value());
    for (const QString &target : {s("pdf"), s("html"), s("json")}) {
        const QString path = in("out/a.") + target;
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), 20'000);
        QVERIFY(!shown.value(target).isEmpty());
        QCOMPARE(bytesOf(path), shown.value(target));
    }
}

// A preview that was asked for without a "now" gets the engine's, and SOURCE_DATE_EPOCH is before the clock.
void TestPreviewCache::aPreviewHasItsNow()
{
    EngineConfig config;
    config.profileFolder = in("profile");
    config.clock = [] { return QDateTime(QDate(2031, 5, 6), QTime(7, 8, 9), Qt::UTC); };
    Engine engine(config, localOnly);
    auto started = engine.start();
    started.waitForFinished();
    QVERIFY(started.result());
    ExportRequest wanted = request("pdf");
    wanted.asOf = {};
    const auto shown = [&] {
        auto preview = engine.preview(wanted);
        preview.waitForFinished();
        const Result<Preview> result = preview.result();
        return result ? result->files.constFirst().content : QByteArray();
    };
    QVERIFY(shown().contains("2031-05-06T07:08:09Z"));
    QVERIFY(qputenv("SOURCE_DATE_EPOCH", "86400"));
    QCOMPARE(engine.asOf(), QDateTime(QDate(1970, 1, 2), QTime(0, 0), Qt::UTC));
    QVERIFY(shown().contains("1970-01-02T00:00:00Z"));
    QVERIFY(qunsetenv("SOURCE_DATE_EPOCH"));
}

QTEST_MAIN(TestPreviewCache)
#include "tst_previewcache.moc"
