// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/programfolder.h"

#include <QJsonArray>

using namespace quayside::test;

/// What the program says on a terminal, and how it takes what people type.
class TestAppWords final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void choicesAreTakenAsPeopleWriteThem_data();
    void choicesAreTakenAsPeopleWriteThem();
    void anEndingThatMisleadsIsTold_data();
    void anEndingThatMisleadsIsTold();
    void repeatedWarningsAreGrouped();
    void aPictureIsCalledByItsFile_data();
    void aPictureIsCalledByItsFile();
    void aRerunIsNumbered();
    void aRerunTakesOtherSettings();
    void nothingSpeaksOfButtons();
    void onlyOurMessagesAreOnStandardError();

private:
    /// The number of the newest export.
    [[nodiscard]] QString newest() const
    {
        return jsonLines(m_folder->run(arguments("history --json --limit 1")).out).constFirst().value(QStringLiteral("id")).toVariant().toString();
    }

    std::unique_ptr<ProgramFolder> m_folder;
};

void TestAppWords::init()
{
    m_folder = std::make_unique<ProgramFolder>();
    QVERIFY(m_folder->isValid());
    m_folder->write(QStringLiteral("a.md"), "# One\n");
}

void TestAppWords::choicesAreTakenAsPeopleWriteThem_data()
{
    QTest::addColumn<QString>("setting");
    QTest::addColumn<bool>("taken");
    for (const char *setting : {"pdf.page-size=A4", "pdf.page-size=Letter", "pdf.page-size=LEGAL", "pdf.page-size=170x240", "pdf.page-size=By language",
                                "pdf.orientation=Landscape", "read.format=Markdown"})
        QTest::newRow(setting) << QString::fromUtf8(setting) << true;
    for (const char *setting : {"pdf.page-size=A44", "pdf.orientation=sideways", "pdf.margin-inner=200", "read.extensions=none"})
        QTest::newRow(setting) << QString::fromUtf8(setting) << false;
}

void TestAppWords::choicesAreTakenAsPeopleWriteThem()
{
    QFETCH(QString, setting);
    QFETCH(bool, taken);
    const Ended ended = m_folder->run(arguments("export a.md --to pdf --set") + QStringList{setting});
    QVERIFY2((ended.code == 0) == taken, qPrintable(ended.err));
    for (const char *broken : {"“”", ": .", "Give  for", "{", "  "})
        QVERIFY2(!ended.err.contains(QString::fromUtf8(broken)), qPrintable(ended.err));
}

void TestAppWords::anEndingThatMisleadsIsTold_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("told");
    QTest::newRow("another format") << "export a.md --to html -o x.pdf" << true;
    QTest::newRow("the usual short one") << "export a.md --to html -o x.txt" << true;
    QTest::newRow("its own") << "export a.md --to html -o x.html" << false;
    QTest::newRow("its own, in capitals") << "export a.md --to html -o x.HTM" << false;
    QTest::newRow("of no format") << "export a.md --to html -o x.page" << false;
    QTest::newRow("none") << "export a.md --to html -o x" << false;
    QTest::newRow("markdown") << "export a.md --to markdown -o x.md" << false;
}

void TestAppWords::anEndingThatMisleadsIsTold()
{
    QFETCH(QString, line);
    QFETCH(bool, told);
    const Ended ended = m_folder->run(arguments(qPrintable(line)));
    QVERIFY2(ended.code == 0, qPrintable(ended.err));
    QCOMPARE(ended.err.contains(QStringLiteral("what is made is")), told);
    const QList<QJsonObject> objects = jsonLines(m_folder->run(arguments(qPrintable(line + QStringLiteral(" --json --on-conflict overwrite")))).out);
    const bool noted =
        std::any_of(objects.begin(), objects.end(), [](const QJsonObject &one) { return one.value(QStringLiteral("event")) == QStringLiteral("note"); });
    QCOMPARE(noted, told);
}

void TestAppWords::repeatedWarningsAreGrouped()
{
    QByteArray text;
    for (int i = 0; i < 28; ++i)
        text += "![picture](missing" + QByteArray::number(i) + ".png)\n\nWords.\n\n";
    text += "![picture](../elsewhere.png)\n";
    m_folder->write(QStringLiteral("many.md"), text);
    const Ended ended = m_folder->run(arguments("export many.md --to html --locale en"));
    QCOMPARE(ended.code, 0);
    QVERIFY2(ended.err.contains(QStringLiteral("many.md: 28 images were not found")), qPrintable(ended.err));
    QVERIFY2(ended.err.contains(QStringLiteral("“missing0.png”, “missing1.png”")) && ended.err.contains(QStringLiteral(" …")), qPrintable(ended.err));
    QVERIFY2(ended.err.contains(QStringLiteral("many.md:113: ")), qPrintable(ended.err)); // one alone keeps its place
    QCOMPARE(ended.err.trimmed().count(u'\n'), 1);
    const QList<QJsonObject> objects = jsonLines(m_folder->run(arguments("export many.md --to html --locale en --json --on-conflict overwrite")).out);
    QCOMPARE(objects.constLast().value(QStringLiteral("warnings")).toArray().size(), 29);
}

void TestAppWords::aPictureIsCalledByItsFile_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("picture");
    QTest::addColumn<QString>("said");
    for (const char *format : {"pdf", "text"}) {
        QTest::addRow("%s", format) << QString::fromUtf8(format) << QStringLiteral("pictures/dot.png")
                                    << QStringLiteral("a.md:1: The image “dot.png” has no description");
        QTest::addRow("%s, within the document", format)
            << QString::fromUtf8(format)
            << QStringLiteral("data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==")
            << QStringLiteral("a.md:1: The image has no description");
    }
}

void TestAppWords::aPictureIsCalledByItsFile()
{
    QFETCH(QString, format);
    QFETCH(QString, picture);
    QFETCH(QString, said);
    m_folder->write(QStringLiteral("pictures/dot.png"),
                    QByteArray::fromBase64("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg=="));
    m_folder->write(QStringLiteral("a.md"), "![](" + picture.toUtf8() + ")\n");
    const Ended ended = m_folder->run(arguments("export a.md --to") + QStringList{format});
    QCOMPARE(ended.code, 0);
    QVERIFY2(ended.err.contains(said), qPrintable(ended.err));
}

void TestAppWords::aRerunIsNumbered()
{
    QCOMPARE(m_folder->run(arguments("export a.md --to text --on-conflict overwrite")).code, 0);
    m_folder->write(QStringLiteral("a.md"), "# Two\n");
    const Ended again = m_folder->run(arguments("rerun 1"));
    QVERIFY2(again.code == 0, qPrintable(again.err));
    QVERIFY(m_folder->read(QStringLiteral("a.txt")).contains("One") && m_folder->read(QStringLiteral("a (2).txt")).contains("Two"));
    QCOMPARE(m_folder->run(arguments("rerun 1 --on-conflict overwrite")).code, 0);
    QVERIFY(m_folder->read(QStringLiteral("a.txt")).contains("Two"));
    QCOMPARE(m_folder->run(arguments("rerun 1 --on-conflict fail")).code, 1);
    QCOMPARE(m_folder->run(arguments("rerun 1 --on-conflict perhaps")).code, 2);
    QCOMPARE(m_folder->run(arguments("export a.md --to text -o named.out")).code, 0);
    const Ended named = m_folder->run({QStringLiteral("rerun"), newest()});
    QVERIFY2(named.code == 0 && m_folder->exists(QStringLiteral("named (2).out")), qPrintable(named.out + named.err));
    const Ended unknown = m_folder->run(arguments("rerun 999"));
    QVERIFY2(unknown.code == 1 && unknown.err.contains(QStringLiteral("999")), qPrintable(unknown.err));
    QCOMPARE(m_folder->run(arguments("export - --to text --on-conflict rename"), "*a*").code, 0);
    const Ended gone = m_folder->run({QStringLiteral("rerun"), newest()});
    QVERIFY2(gone.code == 2 && gone.err.contains(QStringLiteral("once only")), qPrintable(gone.err));
}

void TestAppWords::aRerunTakesOtherSettings()
{
    QCOMPARE(m_folder->run(arguments("export a.md --to html --set html.fragment=no --set read.smart=yes")).code, 0);
    QVERIFY(m_folder->read(QStringLiteral("a.html")).contains("<html"));
    const Ended again = m_folder->run(arguments("rerun 1 --set html.fragment=yes"));
    QVERIFY2(again.code == 0, qPrintable(again.err));
    QVERIFY(!m_folder->read(QStringLiteral("a (2).html")).contains("<html"));
    const QJsonObject job = jsonLines(m_folder->run(arguments("history --json --limit 1")).out).constFirst();
    const QJsonObject settings = job.value(QStringLiteral("request")).toObject().value(QStringLiteral("settings")).toObject();
    QVERIFY(settings.value(QStringLiteral("read")).toObject().value(QStringLiteral("values")).toObject().value(QStringLiteral("smart")).toBool());
    const Ended refused = m_folder->run(arguments("rerun 1 --set html.fragmnt=yes"));
    QVERIFY2(refused.code == 2 && refused.err.contains(QStringLiteral("html.fragment")), qPrintable(refused.err));
}

void TestAppWords::nothingSpeaksOfButtons()
{
    m_folder->write(QStringLiteral("file"), "x");
    const Ended refused = m_folder->run(arguments("export a.md --to text --output-dir file/below"));
    QCOMPARE(refused.code, 1);
    QVERIFY2(!refused.err.contains(QStringLiteral("Choose")) && !refused.err.contains(QStringLiteral("Retry")), qPrintable(refused.err));
    const QJsonObject summary = jsonLines(m_folder->run(arguments("export missing.md --to text --json")).out).constLast();
    const QString action = summary.value(QStringLiteral("errors")).toArray().first().toObject().value(QStringLiteral("action")).toString();
    QVERIFY2(!action.isEmpty() && !action.contains(QStringLiteral("Retry")), qPrintable(action));
}

void TestAppWords::onlyOurMessagesAreOnStandardError()
{
    // A folder for run-time files that others may read is what Qt complains of.
    const Ended ended = m_folder->run(arguments("export a.md --to pdf"), {}, {{QStringLiteral("XDG_RUNTIME_DIR"), m_folder->path(QStringLiteral("nowhere"))}});
    QCOMPARE(ended.code, 0);
    QCOMPARE(ended.err, QString());
}

QTEST_GUILESS_MAIN(TestAppWords)
#include "tst_app_words.moc"
