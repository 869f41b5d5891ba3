// SPDX-License-Identifier: GPL-3.0-or-later
// Every real document of ../shared/corpora through its reader and the HTML writer.
#include "readers/reader.h"
#include "testpaths.h"
#include "writers/writer.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace quayside;

class TestCorpora : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFile_data();
    void everyFile();
};

void TestCorpora::everyFile_data()
{
    QTest::addColumn<QString>("path");
    const QString root = QStringLiteral(QUAYSIDE_SHARED_DIR "/corpora/");
    if (!QFileInfo::exists(root))
        QSKIP("The corpora are not here (../shared/corpora); nothing to read.");
    QDirIterator files(root, {QStringLiteral("*.md"), QStringLiteral("*.txt")}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        QTest::addRow("%s", qPrintable(path.mid(root.size()))) << path;
    }
}

void TestCorpora::everyFile()
{
    QFETCH(QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    for (const char *mode : {"safe", "keep", "drop"}) {
        ReadInput input;
        file.seek(0);
        input.bytes = file.readAll();
        input.path = path;
        input.name = QFileInfo(path).fileName();
        input.options = {{QStringLiteral("raw-html"), QLatin1StringView(mode)}};
        WorkContext context;
        const bool text = path.endsWith(QLatin1StringView(".txt"));
        const auto document = (text ? textReader() : markdownReader()).read(input, context);
        QVERIFY2(document, document ? "" : qPrintable(sentence(document.error())));
        QVERIFY(!document->blocks.empty());
        MemorySink sink;
        const auto written = htmlWriter().write({*document, {}, {}, {}, {}, QStringLiteral("page"), {}}, sink, context);
        QVERIFY2(written, written ? "" : qPrintable(sentence(written.error())));
        QVERIFY(sink.main.startsWith("<!DOCTYPE html>"));
        QVERIFY(sink.main.endsWith("</html>\n"));
        // What was written reads back as the same headings.
        ReadInput again;
        again.bytes = sink.main;
        again.name = QStringLiteral("page.html");
        const auto back = htmlReader().read(again, context);
        QVERIFY2(back, back ? "" : qPrintable(sentence(back.error())));
        const auto before = outline(*document);
        const auto after = outline(*back);
        QCOMPARE(after.size(), before.size());
        for (std::size_t i = 0; i < before.size(); ++i) {
            QCOMPARE(after[i].id, before[i].id);
            QCOMPARE(after[i].level, before[i].level);
        }
    }
}

QTEST_GUILESS_MAIN(TestCorpora)
#include "tst_corpora.moc"
