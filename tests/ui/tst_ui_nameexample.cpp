// SPDX-License-Identifier: GPL-3.0-or-later
#include "convert/sourcekinds.h"
#include "local/localprovider.h"
#include "support/enginefixture.h"
#include "support/fileutil.h"
#include "ui/compose/nameexample.h"

#include <QSignalSpy>

using namespace quayside;
using namespace quayside::test;

/// The example of a name is the name that an export then gives.
class TestUiNameExample final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void itIsWhatTheEngineSays_data();
    void itIsWhatTheEngineSays();
    void withoutSourcesItIsALikelyOne();
    void theNewestQuestionWins();

private:
    [[nodiscard]] QString out() const { return m_dir->filePath(QStringLiteral("out")); }
    [[nodiscard]] Batch batch(ConflictPolicy policy = ConflictPolicy::Rename) const;

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Engine> m_engine;
};

void TestUiNameExample::init()
{
    m_engine.reset();
    m_dir = std::make_unique<QTemporaryDir>();
    EngineConfig config;
    config.profileFolder = m_dir->filePath(QStringLiteral("profile"));
    m_engine = std::make_unique<Engine>(config, [](ThreadBudget &threads) {
        std::vector<std::unique_ptr<ExportProvider>> providers;
        providers.push_back(std::make_unique<LocalProvider>(threads));
        return providers;
    });
    const auto started = m_engine->start();
    QVERIFY(resolves(started) && started.result().has_value());
    writeFile(m_dir->filePath(QStringLiteral("doc.md")), "# A\n");
}

Batch TestUiNameExample::batch(ConflictPolicy policy) const
{
    Batch batch;
    batch.provider = localProviderId;
    SourceItem item;
    item.fields = {{pathField, m_dir->filePath(QStringLiteral("doc.md"))}};
    item.title = QStringLiteral("doc.md");
    batch.sources = {item};
    batch.targets = {QStringLiteral("text")};
    batch.destination.folder = out();
    batch.destination.onConflict = policy;
    return batch;
}

void TestUiNameExample::itIsWhatTheEngineSays_data()
{
    QTest::addColumn<ConflictPolicy>("policy");
    QTest::addColumn<bool>("exists");
    QTest::addColumn<QString>("nameTemplate");
    QTest::addColumn<QString>("says");
    QTest::newRow("new") << ConflictPolicy::Fail << false << QString() << QStringLiteral("doc.txt");
    QTest::newRow("numbered") << ConflictPolicy::Rename << true << QString() << QStringLiteral("doc (2).txt");
    QTest::newRow("replaced") << ConflictPolicy::Overwrite << true << QString() << QStringLiteral("doc.txt");
    QTest::newRow("kept") << ConflictPolicy::Skip << true << QString() << QStringLiteral("exists");
    QTest::newRow("refused") << ConflictPolicy::Fail << true << QString() << QStringLiteral("exists already");
    QTest::newRow("a folder by template") << ConflictPolicy::Fail << false << QStringLiteral("{format}/{name}.{ext}") << QStringLiteral("text/doc.txt");
    QTest::newRow("a wrong template") << ConflictPolicy::Fail << false << QStringLiteral("{nam}") << QStringLiteral("{nam}");
}

void TestUiNameExample::itIsWhatTheEngineSays()
{
    QFETCH(ConflictPolicy, policy);
    QFETCH(bool, exists);
    QFETCH(QString, nameTemplate);
    QFETCH(QString, says);
    if (exists)
        writeFile(out() + QStringLiteral("/doc.txt"), "old");
    NameExample example(*m_engine);
    const QSignalSpy answers(&example, &NameExample::answered);
    Batch asked = batch(policy);
    asked.destination.nameTemplate = nameTemplate;
    example.ask(asked, &localDescription());
    QTRY_COMPARE(answers.size(), 1);
    const QString answer = answers.first().first().toString();
    QVERIFY2(answer.contains(says), qPrintable(answer));
    QCOMPARE(QDir(out()).exists(), exists);
}

void TestUiNameExample::withoutSourcesItIsALikelyOne()
{
    NameExample example(*m_engine);
    const QSignalSpy answers(&example, &NameExample::answered);
    Batch asked = batch();
    asked.sources.clear();
    example.ask(asked, &localDescription());
    QCOMPARE(answers.size(), 1);
    QCOMPARE(answers.first().first().toString(), QStringLiteral("report.txt"));
}

void TestUiNameExample::theNewestQuestionWins()
{
    NameExample example(*m_engine);
    const QSignalSpy answers(&example, &NameExample::answered);
    for (const char *name : {"a.{ext}", "b.{ext}", "c.{ext}"}) {
        Batch asked = batch();
        asked.destination.nameTemplate = QString::fromUtf8(name);
        example.ask(asked, &localDescription());
    }
    QTRY_COMPARE(answers.size(), 1);
    QCOMPARE(answers.first().first().toString(), QStringLiteral("c.txt"));
}

QTEST_GUILESS_MAIN(TestUiNameExample)
#include "tst_ui_nameexample.moc"
