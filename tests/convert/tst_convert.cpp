// SPDX-License-Identifier: GPL-3.0-or-later
#include "convert/convert.h"
#include "convert/formats.h"
#include "convert/sourcekinds.h"
#include "model/batch.h"
#include "testpaths.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace quayside;

namespace {

void put(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile file(path);
    QVERIFY2(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size(), qPrintable(path));
}

ExportRequest request(const QString &path, const char *target)
{
    ExportRequest wanted;
    wanted.settings[sourceScope].values.insert(QStringLiteral("path"), path);
    wanted.title = QFileInfo(path).fileName();
    wanted.target = QString::fromLatin1(target);
    wanted.asOf = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC);
    return wanted;
}

struct Outcome {
    Result<void> done;
    QByteArray bytes;
    QMap<QString, QByteArray> files;
    WorkContext context;
};

Outcome run(const ExportRequest &wanted, StopToken stop = {})
{
    Outcome outcome;
    outcome.context.stop = std::move(stop);
    MemorySink sink;
    outcome.done = Conversion(wanted).write(sink, outcome.context);
    outcome.bytes = sink.main;
    outcome.files = sink.files;
    return outcome;
}

/// Whether a document without a table cannot be made into this.
bool holdsTablesOnly(const QString &target)
{
    return target == QLatin1StringView("xlsx") || target == QLatin1StringView("csv");
}

} // namespace

class TestConvert final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTable();
    void descriptionIsConsistent();
    void everyPairOfFormats_data();
    void everyPairOfFormats();
    void readerIsChosen_data();
    void readerIsChosen();
    void errorsOfSources_data();
    void errorsOfSources();
    void unreadableFile();
    void unknownTarget();
    void strictTurnsWarningsIntoFailure();
    void everyFormatStatesTheLanguage_data();
    void everyFormatStatesTheLanguage();
    void imagesFromTheFolderAround();
    void imagesThatOptionsName();
    void imagesOnTheNetwork_data();
    void imagesOnTheNetwork();
    void languageIsTheDocumentsElseTheRequests();
    void canceled();
    void sameInputSameBytes_data();
    void sameInputSameBytes();
    void corpora_data();
    void corpora();
};

void TestConvert::theTable()
{
    QSet<QString> ids;
    QSet<QString> endings;
    for (const Reader &reader : readers()) {
        QVERIFY(reader.read);
        QVERIFY(!ids.contains(reader.id));
        ids.insert(reader.id);
        for (const QString &ending : reader.extensions) {
            QVERIFY2(!endings.contains(ending), qPrintable(ending));
            endings.insert(ending);
            QCOMPARE(readerForFile(QStringLiteral("a.") + ending.toUpper())->id, reader.id);
        }
    }
    ids.clear();
    for (const Writer &writer : writers()) {
        QVERIFY(writer.write);
        QVERIFY(!ids.contains(writer.target.id));
        ids.insert(writer.target.id);
        QVERIFY(!writer.target.extension.isEmpty() && !writer.target.mediaType.isEmpty());
        QCOMPARE(writerById(writer.target.id), &writer);
    }
    QVERIFY(!readerForFile(QStringLiteral("a.exe")));
    QVERIFY(!readerForFile(QStringLiteral("md")));
    QVERIFY(!writerById(QStringLiteral("doc")));
}

void TestConvert::descriptionIsConsistent()
{
    const ProviderDescription &description = localDescription();
    QVERIFY(description.sourceKind(QStringLiteral("file")));
    QVERIFY(description.sourceKind(QStringLiteral("folder")));
    QCOMPARE(description.targets.size(), writers().size());
    QCOMPARE(description.sourceKinds.size(), sources().size());
    QCOMPARE(description.kindOfPath(false)->id, QStringLiteral("file"));
    QCOMPARE(description.kindOfPath(true)->id, QStringLiteral("folder"));
    for (const Source &source : sources()) {
        QCOMPARE(sourceById(source.kind.id), &source);
        QCOMPARE(source.kind.isOneDocument, source.read != nullptr);
        QVERIFY(source.read || source.resolve);
    }
    for (const SourceKind &kind : description.sourceKinds) {
        QStringList scopes{QStringLiteral("source"), QStringLiteral("read")};
        for (const TargetFormat &target : description.targets)
            scopes.append(target.id);
        for (const QString &scope : std::as_const(scopes)) {
            QSet<QString> keys;
            for (const OptionSpec &spec : description.scope(kind.id, scope)) {
                QVERIFY2(!keys.contains(spec.key), qPrintable(scope + u'.' + spec.key));
                keys.insert(spec.key);
                QVERIFY2(!spec.label.isEmpty() && !spec.help.isEmpty(), qPrintable(scope + u'.' + spec.key));
                if (!spec.defaultValue.isUndefined() && !spec.defaultValue.isNull()) {
                    const auto fits = checkValue(scope, spec, spec.defaultValue);
                    QVERIFY2(fits, qPrintable(fits ? QString() : sentence(fits.error())));
                }
            }
        }
    }
}

void TestConvert::everyPairOfFormats_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("target");
    const QList<std::pair<QString, QByteArray>> sources{
        {QStringLiteral("a.md"), "# Ünï\n\nSome *words*, a [link](b.md) and `code`.\n\n- [x] done\n\n| a | b |\n|---|---|\n| 1 | 2 |\n"},
        {QStringLiteral("a.html"), "<!DOCTYPE html><html lang=de><title>Ünï</title><p>Some <b>words</b></p>"},
        {QStringLiteral("a.txt"), "Ünï\n\nSome words\n"},
        {QStringLiteral("a.csv"), "Ünï,words\n1,\"a, b\"\n"},
        {QStringLiteral("a.tsv"), "Ünï\twords\n1\t2\n"},
    };
    for (const auto &[name, bytes] : sources) {
        for (const Writer &writer : writers())
            QTest::addRow("%s to %s", qPrintable(name), qPrintable(writer.target.id)) << name << bytes << writer.target.id;
    }
}

void TestConvert::everyPairOfFormats()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, target);
    const QTemporaryDir folder;
    put(folder.filePath(name), bytes);
    const Outcome outcome = run(request(folder.filePath(name), target.toLatin1().constData()));
    if (holdsTablesOnly(target) && !bytes.contains("|---|") && !bytes.startsWith("Ünï,") && !bytes.startsWith("Ünï\t")) {
        QVERIFY(!outcome.done);
        QCOMPARE(outcome.done.error().code, ErrorCode::WriteFailed);
        return;
    }
    QVERIFY2(outcome.done, qPrintable(outcome.done ? QString() : sentence(outcome.done.error())));
    if (target == QLatin1StringView("pdf"))
        QVERIFY(outcome.bytes.startsWith("%PDF-") && outcome.bytes.contains("%%EOF"));
    else if (QStringList{QStringLiteral("docx"), QStringLiteral("odt"), QStringLiteral("epub"), QStringLiteral("xlsx"), QStringLiteral("pptx")}.contains(
                 target)) // packed
        QVERIFY(outcome.bytes.startsWith("PK\x03\x04") && outcome.bytes.contains("PK\x05\x06"));
    else
        QVERIFY2(holdsTablesOnly(target) || ((outcome.bytes.contains("Ünï") || outcome.bytes.contains("\\u220?n\\u239?")) && outcome.bytes.contains("words")),
                 outcome.bytes.constData());
    if (target == QLatin1StringView("json"))
        QVERIFY(!QJsonDocument::fromJson(outcome.bytes).isNull());
}

void TestConvert::readerIsChosen_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("reader");
    QTest::newRow("ending") << QStringLiteral("a.MD") << QByteArray("<html>") << QString() << QStringLiteral("markdown");
    QTest::newRow("no ending") << QStringLiteral("README") << QByteArray("# a") << QString() << QStringLiteral("markdown");
    QTest::newRow("no ending, HTML") << QStringLiteral("page") << QByteArray("\n <!DOCTYPE HTML>") << QStringLiteral("auto") << QStringLiteral("html");
    QTest::newRow("option") << QStringLiteral("a.md") << QByteArray("x") << QStringLiteral("text") << QStringLiteral("text");
    QTest::newRow("unknown ending") << QStringLiteral("a.xyz") << QByteArray("x") << QString() << QString();
    QTest::newRow("unknown option") << QStringLiteral("a.md") << QByteArray("x") << QStringLiteral("word") << QString();
}

void TestConvert::readerIsChosen()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, format);
    QFETCH(QString, reader);
    ExportRequest wanted = request(QStringLiteral("/x/") + name, "html");
    if (!format.isEmpty())
        wanted.settings[readScope].values.insert(QStringLiteral("format"), format);
    const auto chosen = readerFor(wanted, bytes);
    QCOMPARE(chosen ? (*chosen)->id : QString(), reader);
    if (!chosen)
        QVERIFY(chosen.error().code == ErrorCode::SourceFormatUnknown || chosen.error().code == ErrorCode::InvalidOption);
}

void TestConvert::errorsOfSources_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("code");
    QTest::newRow("missing") << QStringLiteral("none.md") << static_cast<int>(ErrorCode::SourceNotFound);
    QTest::newRow("no name") << QString() << static_cast<int>(ErrorCode::SourceNotFound);
    QTest::newRow("folder") << QStringLiteral("folder.md") << static_cast<int>(ErrorCode::SourceNotReadable);
    QTest::newRow("pipe") << QStringLiteral("pipe.md") << static_cast<int>(ErrorCode::SourceNotReadable);
    QTest::newRow("too large") << QStringLiteral("large.md") << static_cast<int>(ErrorCode::SourceTooLarge);
    QTest::newRow("not text") << QStringLiteral("latin1.md") << static_cast<int>(ErrorCode::SourceEncoding);
}

void TestConvert::errorsOfSources()
{
    QFETCH(QString, name);
    QFETCH(int, code);
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("folder.md")));
    QCOMPARE(::mkfifo(QFile::encodeName(folder.filePath(QStringLiteral("pipe.md"))).constData(), 0600), 0);
    put(folder.filePath(QStringLiteral("latin1.md")), "caf\xe9 cr\xe8me\n");
    QFile large(folder.filePath(QStringLiteral("large.md")));
    QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(largestSource + 1));
    const Outcome outcome = run(request(name.isEmpty() ? QString() : folder.filePath(name), "html"));
    QVERIFY(!outcome.done);
    QCOMPARE(static_cast<int>(outcome.done.error().code), code);
    QVERIFY2(sentence(outcome.done.error()).contains(name), qPrintable(sentence(outcome.done.error())));
    QVERIFY(outcome.bytes.isEmpty());
}

void TestConvert::unreadableFile()
{
    if (::geteuid() == 0)
        QSKIP("root may read everything");
    const QTemporaryDir folder;
    put(folder.filePath(QStringLiteral("a.md")), "x");
    QVERIFY(QFile::setPermissions(folder.filePath(QStringLiteral("a.md")), QFileDevice::WriteOwner));
    const Outcome outcome = run(request(folder.filePath(QStringLiteral("a.md")), "html"));
    QVERIFY(!outcome.done);
    QCOMPARE(outcome.done.error().code, ErrorCode::SourceNotReadable);
}

void TestConvert::unknownTarget()
{
    const Outcome outcome = run(request(QStringLiteral("/x/a.md"), "htlm"));
    QVERIFY(!outcome.done);
    QCOMPARE(outcome.done.error().code, ErrorCode::UnknownFormat);
    QVERIFY(sentence(outcome.done.error()).contains(QStringLiteral("html")));
}

void TestConvert::strictTurnsWarningsIntoFailure()
{
    const QTemporaryDir folder;
    put(folder.filePath(QStringLiteral("a.md")), "one\n\n![a](missing.png)\n");
    ExportRequest wanted = request(folder.filePath(QStringLiteral("a.md")), "html");
    Outcome outcome = run(wanted);
    QVERIFY(outcome.done);
    QCOMPARE(outcome.context.warnings.size(), 1);
    QCOMPARE(outcome.context.warnings.first().line, 3);
    wanted.strict = true;
    outcome = run(wanted);
    QVERIFY(!outcome.done);
    QCOMPARE(outcome.done.error().code, ErrorCode::StrictWarnings);
    QCOMPARE(outcome.context.warnings.size(), 1);
}

void TestConvert::everyFormatStatesTheLanguage_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QByteArray>("language");
    QTest::addColumn<bool>("told");
    QTest::newRow("source") << QByteArray("---\nlang: fr\n---\n\n") << QStringLiteral("it") << QByteArray("fr") << false;
    QTest::newRow("request") << QByteArray() << QStringLiteral("it") << QByteArray("it") << false; // there is a dictionary
    QTest::newRow("text") << QByteArray() << QString() << QByteArray("de") << true;
}

/// HTML and PDF name the same language; a guess is told by a note, which strict exports do not count.
void TestConvert::everyFormatStatesTheLanguage()
{
    QFETCH(QByteArray, head);
    QFETCH(QString, locale);
    QFETCH(QByteArray, language);
    QFETCH(bool, told);
    const QTemporaryDir folder;
    put(folder.filePath(QStringLiteral("a.md")), head + "Das Schiff liegt seit gestern am Kai und wird morgen mit der Flut wieder auslaufen.\n");
    for (const char *target : {"html", "pdf"}) {
        ExportRequest wanted = request(folder.filePath(QStringLiteral("a.md")), target);
        if (!locale.isEmpty())
            wanted.locales = {locale};
        wanted.strict = true;
        const Outcome outcome = run(wanted);
        QVERIFY2(outcome.done, target);
        const QByteArray stated = target == QByteArray("html") ? "<html lang=\"" + language + "\"" : "<dc:language><rdf:Bag><rdf:li>" + language + "</rdf:li>";
        QVERIFY2(outcome.bytes.contains(stated), target);
        const bool note = std::any_of(outcome.context.warnings.cbegin(), outcome.context.warnings.cend(),
                                      [](const Warning &warning) { return warning.code == WarningCode::LanguageGuessed && isNote(warning); });
        QCOMPARE(note, told);
    }
}

void TestConvert::imagesFromTheFolderAround()
{
    const QTemporaryDir folder;
    put(folder.filePath(QStringLiteral("book/a.md")), "![a](../images/a.svg)\n");
    put(folder.filePath(QStringLiteral("images/a.svg")), "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"3\" height=\"3\"/>");
    ExportRequest wanted = request(folder.filePath(QStringLiteral("book/a.md")), "html");
    Outcome outcome = run(wanted);
    QCOMPARE(outcome.context.warnings.size(), 1);
    QCOMPARE(outcome.context.warnings.first().code, WarningCode::ImageOutsideFolder);
    wanted.settings[sourceScope].values.insert(QStringLiteral("root"), folder.path());
    outcome = run(wanted);
    QVERIFY(outcome.context.warnings.isEmpty());
    wanted.settings[sourceScope].values.remove(QStringLiteral("root"));
    wanted.settings[readScope].values.insert(QStringLiteral("image-folders"), QJsonArray{folder.filePath(QStringLiteral("images"))});
    QVERIFY(run(wanted).context.warnings.isEmpty());
}

/// They are chosen, not the source's: they may lie anywhere.
void TestConvert::imagesThatOptionsName()
{
    QTemporaryDir folder;
    put(folder.filePath(QStringLiteral("text/a.md")), "# Title\n\nText.\n");
    put(folder.filePath(QStringLiteral("logos/logo.svg")),
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"40\" height=\"20\"><rect width=\"40\" height=\"20\"/></svg>");
    ExportRequest wanted = request(folder.filePath(QStringLiteral("text/a.md")), "pdf");
    QJsonObject &values = wanted.settings[QStringLiteral("pdf")].values;
    values.insert(QStringLiteral("title-page"), true);
    values.insert(QStringLiteral("title-logo"), folder.filePath(QStringLiteral("logos/logo.svg")));
    const Outcome with = run(wanted);
    QVERIFY(with.done.has_value());
    QVERIFY(with.bytes.contains("/Subtype/Form") || with.bytes.contains("/Subtype /Form"));
    const auto tells = [](const Outcome &outcome) {
        return std::any_of(outcome.context.warnings.begin(), outcome.context.warnings.end(),
                           [](const Warning &warning) { return warning.code == WarningCode::ImageMissing; });
    };
    QVERIFY(!tells(with));
    values.insert(QStringLiteral("title-logo"), folder.filePath(QStringLiteral("logos/none.svg")));
    const Outcome without = run(wanted);
    QVERIFY(without.done.has_value());
    QVERIFY(tells(without));
}

void TestConvert::imagesOnTheNetwork_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<int>("warnings");
    // HTML and Markdown link them, JSON has their address; a page has nothing but a placeholder.
    QTest::newRow("html") << QByteArray("html") << 0;
    QTest::newRow("markdown") << QByteArray("markdown") << 0;
    QTest::newRow("json") << QByteArray("json") << 0;
    QTest::newRow("pdf") << QByteArray("pdf") << 1;
}

void TestConvert::imagesOnTheNetwork()
{
    QFETCH(QByteArray, target);
    QFETCH(int, warnings);
    const QTemporaryDir folder;
    put(folder.filePath(QStringLiteral("a.md")), "![a](https://example.com/a.png)\n");
    const Outcome outcome = run(request(folder.filePath(QStringLiteral("a.md")), target.constData()));
    QVERIFY(outcome.done);
    QCOMPARE(outcome.context.warnings.size(), warnings);
    if (warnings > 0)
        QCOMPARE(outcome.context.warnings.first().code, WarningCode::ImageRemote);
    else
        QVERIFY(outcome.bytes.contains("https://example.com/a.png"));
}

void TestConvert::languageIsTheDocumentsElseTheRequests()
{
    const QTemporaryDir folder;
    put(folder.filePath(QStringLiteral("a.md")), "---\nlang: fr\n---\n\nx[^1]\n\n[^1]: y\n");
    ExportRequest wanted = request(folder.filePath(QStringLiteral("a.md")), "html");
    wanted.locales = {QStringLiteral("ar")};
    QVERIFY(run(wanted).bytes.contains("lang=\"fr\""));
    put(folder.filePath(QStringLiteral("a.md")), "x[^1]\n\n[^1]: y\n");
    const QByteArray arabic = run(wanted).bytes;
    QVERIFY(arabic.contains("lang=\"ar\"") && arabic.contains("dir=\"rtl\""));
    wanted.target = QStringLiteral("text");
    wanted.locales = {QStringLiteral("de")};
    QVERIFY(run(wanted).bytes.contains("Fußnoten"));
}

void TestConvert::canceled()
{
    const QTemporaryDir folder;
    put(folder.filePath(QStringLiteral("a.md")), QByteArray("word *word* word\n\n").repeated(2000));
    StopSource stop;
    stop.requestStop(StopReason::User);
    for (const Writer &writer : writers()) {
        const Outcome outcome = run(request(folder.filePath(QStringLiteral("a.md")), writer.target.id.toLatin1().constData()), stop);
        QVERIFY(!outcome.done);
        QCOMPARE(outcome.done.error().code, ErrorCode::Canceled);
    }
}

void TestConvert::sameInputSameBytes_data()
{
    QTest::addColumn<QString>("target");
    for (const Writer &writer : writers())
        QTest::newRow(qPrintable(writer.target.id)) << writer.target.id;
}

void TestConvert::sameInputSameBytes()
{
    QFETCH(QString, target);
    const QTemporaryDir folder;
    put(folder.filePath(QStringLiteral("a.md")),
        "---\ntitle: T\ntags: [a, b]\n---\n\n# One\n\n![a](a.svg) x[^1]\n\n[^1]: y\n\n```rust\nfn main() {}\n```\n\n| a |\n|---|\n| 1 |\n");
    put(folder.filePath(QStringLiteral("a.svg")), "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"3\" height=\"3\"/>");
    const ExportRequest wanted = request(folder.filePath(QStringLiteral("a.md")), target.toLatin1().constData());
    const QByteArray first = run(wanted).bytes;
    QVERIFY(!first.isEmpty());
    QCOMPARE(run(wanted).bytes, first);
}

void TestConvert::corpora_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("target");
    for (const char *folder : {"rust-book/src", "one-document-18-languages"}) {
        for (const Writer &writer : writers()) {
            if (!holdsTablesOnly(writer.target.id)) // which few of them have
                QTest::addRow("%s to %s", folder, qPrintable(writer.target.id)) << QString::fromLatin1(folder) << writer.target.id;
        }
    }
}

void TestConvert::corpora()
{
    QFETCH(QString, folder);
    QFETCH(QString, target);
    const QDir dir(QStringLiteral(QUAYSIDE_SHARED_DIR "/corpora/") + folder);
    if (!dir.exists())
        QSKIP("../shared/corpora is not here");
    int files = 0;
    for (const QFileInfo &file : dir.entryInfoList({QStringLiteral("*.md")}, QDir::Files)) {
        const Outcome outcome = run(request(file.filePath(), target.toLatin1().constData()));
        QVERIFY2(outcome.done, qPrintable(file.fileName() + QStringLiteral(": ") + (outcome.done ? QString() : sentence(outcome.done.error()))));
        QVERIFY2(outcome.bytes.size() > 200 || file.size() < 200, qPrintable(file.fileName()));
        ++files;
    }
    QCOMPARE(files, folder.startsWith(QLatin1StringView("rust")) ? 112 : 18);
}

QTEST_MAIN(TestConvert)
#include "tst_convert.moc"
