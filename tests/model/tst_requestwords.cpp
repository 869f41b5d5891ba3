// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/joblist.h"
#include "model/requestwords.h"
#include "support/examples.h"

#include <QJsonArray>
#include <QTest>

using namespace quayside;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

ExportRequest request()
{
    ExportRequest request;
    request.target = s("pdf");
    request.settings[sourceScope].values = {{pathField, s("/in/a.md")}};
    request.destination.folder = s("/out");
    return request;
}

QString told(const QList<SettingWords> &settings)
{
    QStringList lines;
    for (const SettingWords &one : settings)
        lines.append(one.option.isEmpty() ? one.name + s(": ") + one.value : one.name + s(": ") + one.value + s(" [") + one.option + u'=' + one.text + u']');
    return lines.join(s(" | "));
}

} // namespace

/// Exports as words and as lists.
class TestRequestWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void settings_data();
    void settings();
    void goneProvidersTellNames();
    void sideBySide();
    void csv_data();
    void csv();
    void csvHasAsManyCellsAsNames();
};

void TestRequestWords::settings_data()
{
    QTest::addColumn<ExportRequest>("asked");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const char *words, auto change) {
        ExportRequest asked = request();
        change(asked);
        QTest::newRow(name) << asked << s(words);
    };
    row("nothing special", "Format: PDF | Folder: /out | When a file exists: stop with an error", [](ExportRequest &) {});
    row("values that say the default are not told", "Format: PDF | Folder: /out | When a file exists: stop with an error", [](ExportRequest &r) {
        r.settings[s("pdf")].values = {{s("margin"), 20}, {s("contents"), false}};
    });
    row("options", "Format: PDF | margin (PDF): 12 mm [pdf.margin=12] | contents (PDF): yes [pdf.contents=true] | Folder: /out | When a file exists: keep both",
        [](ExportRequest &r) {
            r.settings[s("pdf")].values = {{s("margin"), 12}, {s("contents"), true}};
            r.destination.onConflict = ConflictPolicy::Rename;
        });
    row("by language",
        "Format: PDF | header (PDF, de): Kopf [de:pdf.header=Kopf] | Languages: de, fr | Folder: /out/sub | File name: x.{ext} | When a file exists: stop with "
        "an "
        "error | Warnings as failures: yes",
        [](ExportRequest &r) {
            r.settings[s("pdf")].perLocale.insert(s("de"), {{s("header"), s("Kopf")}});
            r.locales = {s("de"), s("fr")};
            r.destination.subfolder = s("sub");
            r.destination.nameTemplate = s("x.{ext}");
            r.strict = true;
        });
    row("reading, preset, zone",
        "Format: PDF | Preset: Report | smart: yes [read.smart=true] | Time zone: UTC | File: /x/y.pdf | When a file exists: stop with an error",
        [](ExportRequest &r) {
            r.preset = s("Report");
            r.settings[readScope].values = {{s("smart"), true}};
            r.timeZone = s("UTC");
            r.destination.kind = Destination::Kind::File;
            r.destination.filePath = s("/x/y.pdf");
        });
}

void TestRequestWords::settings()
{
    QFETCH(ExportRequest, asked);
    const ProviderDescription provider = examples::provider();
    QTEST(told(settingsInWords(asked, &provider)), "words");
}

void TestRequestWords::goneProvidersTellNames()
{
    ExportRequest asked = request();
    asked.provider = s("a1b2");
    asked.settings[sourceScope].values = {{s("fileId"), s("123")}};
    asked.settings[s("pdf")].values = {{s("tags"), QJsonArray{s("a"), s("b")}}};
    QCOMPARE(told(settingsInWords(asked, nullptr)),
             s("Format: pdf | Where: a1b2 | fileId: 123 [source.fileId=123] | tags (pdf): [\"a\",\"b\"] [pdf.tags=[\"a\",\"b\"]] "
               "| Folder: /out | When a file exists: stop with an error"));
}

void TestRequestWords::sideBySide()
{
    const QList<ComparedSetting> compared = compareSettings({{s("Format"), s("PDF")}, {s("Margin"), s("12 mm")}, {s("Folder"), s("/a")}},
                                                            {{s("Format"), s("PDF")}, {s("Theme"), s("manual")}, {s("Folder"), s("/b")}});
    QCOMPARE(compared, (QList<ComparedSetting>{
                           {s("Format"), s("PDF"), s("PDF")}, {s("Theme"), {}, s("manual")}, {s("Margin"), s("12 mm"), {}}, {s("Folder"), s("/a"), s("/b")}}));
    QVERIFY(compared.at(0).isSame() && !compared.at(1).isSame());
}

void TestRequestWords::csv_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QByteArray>("cell");
    QTest::newRow("plain") << s("a.md") << QByteArray("a.md");
    QTest::newRow("comma") << s("a, b.md") << QByteArray("\"a, b.md\"");
    QTest::newRow("quotes") << s("a \"b\".md") << QByteArray("\"a \"\"b\"\".md\"");
    QTest::newRow("lines") << s("a\nb.md") << QByteArray("\"a\nb.md\"");
    QTest::newRow("a formula") << s("=HYPERLINK(1)") << QByteArray("'=HYPERLINK(1)");
    QTest::newRow("an option of a command") << s("-1+1|cmd") << QByteArray("'-1+1|cmd");
    QTest::newRow("Chinese") << s("報告書.md") << s("報告書.md").toUtf8();
}

void TestRequestWords::csv()
{
    QFETCH(QString, title);
    QFETCH(QByteArray, cell);
    ExportJob job;
    job.id = 7;
    job.state = JobState::Succeeded;
    job.request = request();
    job.request.title = title;
    job.created = QDateTime::fromString(s("2026-11-21T12:00:00Z"), Qt::ISODate);
    Artifact artifact;
    artifact.path = s("/out/a.pdf");
    artifact.size = 12;
    artifact.sha256 = QByteArray(32, '\1');
    job.artifacts = {artifact};
    QCOMPARE(csvLine(job, s("Work")),
             "7,,succeeded,2026-11-21T12:00:00.000Z,,," + cell + ",/in/a.md,pdf,,Work,,/out/a.pdf,12," + QByteArray("01").repeated(32) + ",0,\r\n");
}

void TestRequestWords::csvHasAsManyCellsAsNames()
{
    QCOMPARE(csvLine(ExportJob(), {}).count(','), csvHead().count(','));
}

QTEST_GUILESS_MAIN(TestRequestWords)
#include "tst_requestwords.moc"
