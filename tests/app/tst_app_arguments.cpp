// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/commandtable.h"
#include "app/cli/configuration.h"
#include "app/cli/exitcode.h"
#include "app/cli/help.h"
#include "app/cli/sources.h"
#include "app/cli/switches.h"
#include "base/nativepath.h"
#include "model/exportarguments.h"
#include "support/examples.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace quayside;
using namespace quayside::cli;

class TestAppArguments final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void commandsAreTold_data();
    void commandsAreTold();
    void helpTellsWhatIsParsed();
    void formatsAsPeopleNameThem_data();
    void formatsAsPeopleNameThem();
    void errorsHaveTheirCode_data();
    void errorsHaveTheirCode();
    void wrongUseIsExplained_data();
    void wrongUseIsExplained();
    void exportTakesEverySwitch();
    void networkSwitches_data();
    void networkSwitches();
    void commandsOfTheFormDoTheSame_data();
    void commandsOfTheFormDoTheSame();
    void shellsReadWhatIsWritten_data();
    void shellsReadWhatIsWritten();
    void kindsAreGuessed();
    void oneFileMeansOneFile();
    void secretsComeFromTheEnvironmentAndAreNotRepeated();
    void repeatedSettings_data();
    void repeatedSettings();
    void cleanupTestCase();

private:
    QTemporaryDir m_folder;
    const QString m_before = QDir::currentPath();
};

namespace {

QStringList split(const QString &line)
{
    return line.split(u' ', Qt::SkipEmptyParts);
}

QString nameOf(const Command &command)
{
    static const char *const names[] = {"window",   "export", "formats", "history", "rerun",  "cancel",   "resume",
                                        "accounts", "lookup", "report",  "presets", "verify", "complete", "help"};
    return QLatin1StringView(names[command.index()]);
}

ExportCommand exportCommand(const QString &line)
{
    const auto command = parseArguments(split(line));
    return command ? std::get<ExportCommand>(*command) : ExportCommand();
}

} // namespace

void TestAppArguments::commandsAreTold_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("command");
    QTest::newRow("nothing") << ""
                             << "window";
    QTest::newRow("files") << "a.md b.md"
                           << "window";
    QTest::newRow("export") << "export a.md --to html"
                            << "export";
    QTest::newRow("options of every command before it") << "--profile p --json --timeout=3 export a.md --to html"
                                                        << "export";
    QTest::newRow("words for a shell") << "complete -- export --help"
                                       << "complete";
    QTest::newRow("standard input") << "export - --to html -o -"
                                    << "export";
    QTest::newRow("formats") << "formats --json"
                             << "formats";
    QTest::newRow("history") << "history --search x --failed --limit 3"
                             << "history";
    QTest::newRow("history by all it has")
        << "history --state failed,canceled --format pdf --account Work --folder out --language de --since 7d --until today --changed "
           "--sort -size --limit 0 --csv"
        << "history";
    QTest::newRow("prune") << "history prune --keep-days 90 --keep 1000 --dry-run"
                           << "history";
    QTest::newRow("verify") << "verify 1 2"
                            << "verify";
    QTest::newRow("verify some") << "verify --since 2026-11-01 --format pdf"
                                 << "verify";
    QTest::newRow("rerun several") << "rerun 12 13"
                                   << "rerun";
    QTest::newRow("rerun") << "rerun 12"
                           << "rerun";
    QTest::newRow("cancel") << "cancel 12"
                            << "cancel";
    QTest::newRow("resume") << "resume --profile /p"
                            << "resume";
    QTest::newRow("accounts") << "accounts"
                              << "accounts";
    QTest::newRow("add account") << "accounts add Work --service workiva --set region=eu"
                                 << "accounts";
    QTest::newRow("change account") << "accounts set Work --name Other --set region="
                                    << "accounts";
    QTest::newRow("history of one") << "history 12"
                                    << "history";
    QTest::newRow("report") << "report 12"
                            << "report";
    QTest::newRow("lookup") << "lookup Work fileId --kind document --search x --limit 3"
                            << "lookup";
    QTest::newRow("rerun otherwise") << "rerun 12 --set html.fragment=yes --on-conflict Overwrite"
                                     << "rerun";
    QTest::newRow("presets") << "presets"
                             << "presets";
    QTest::newRow("save a preset") << "presets save Mine --to pdf,html --set pdf.theme=manual --replace"
                                   << "presets";
    QTest::newRow("export by presets") << "export a.md --preset Mine --preset Yours"
                                       << "export";
    QTest::newRow("help") << "--help"
                          << "help";
    QTest::newRow("help of a command") << "export --help"
                                       << "help";
    QTest::newRow("version") << "--version"
                             << "help";
}

void TestAppArguments::commandsAreTold()
{
    QFETCH(QString, line);
    QFETCH(QString, command);
    const auto parsed = parseArguments(split(line));
    QVERIFY2(parsed.has_value(), parsed ? "" : qPrintable(sentence(parsed.error())));
    QCOMPARE(nameOf(*parsed), command);
}

void TestAppArguments::helpTellsWhatIsParsed()
{
    QString all = helpText(commandRow({}));
    for (const CommandRow &row : commandRows()) {
        if (row.summary)
            QVERIFY2(all.contains(QStringLiteral("quayside %1").arg(QLatin1StringView(row.name)).trimmed()), row.name);
        if (!*row.name)
            continue;
        const QString help = helpText(row);
        QStringList told;
        for (auto matches = QRegularExpression(QStringLiteral("^  (?:-\\w, )?--([\\w-]+)( \\S+)?"), QRegularExpression::MultilineOption).globalMatch(help);
             matches.hasNext();) {
            const auto match = matches.next();
            told.append(match.captured(1));
            const bool takesValue = !match.captured(2).isEmpty();
            const QMap<QString, QString> values{{QStringLiteral("timeout"), QStringLiteral("5")},
                                                {QStringLiteral("ca-file"), QCoreApplication::applicationFilePath()}}; // must exist
            const QString value = values.value(match.captured(1), QStringLiteral("system"));
            Switches switches(row);
            QVERIFY2(switches.parse(QStringList(QStringLiteral("--") + match.captured(1)) + (takesValue ? QStringList(value) : QStringList())),
                     qPrintable(match.captured(0)));
            QVERIFY(switches.has(qPrintable(match.captured(1))) && switches.positional().isEmpty());
        }
        QCOMPARE(told.size(), qsizetype(row.options.size() + commonOptions().size()));
    }
}

void TestAppArguments::formatsAsPeopleNameThem_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QStringList>("targets");
    const QString pdf = QStringLiteral("pdf"), html = QStringLiteral("html"), markdown = QStringLiteral("markdown"), text = QStringLiteral("text");
    QTest::newRow("capitals") << "export a.md --to PDF,Html" << QStringList{pdf, html};
    QTest::newRow("endings") << "export a.csv --to md,txt,htm" << QStringList{markdown, text, html};
    QTest::newRow("twice the same") << "export a.md --to html,HTM" << QStringList{html};
    QTest::newRow("from the output") << "export a.md -o x.pdf" << QStringList{pdf};
    QTest::newRow("from the output's ending") << "export a.csv -o x.MD" << QStringList{markdown};
    QTest::newRow("said counts more") << "export a.md -o x.pdf --to html" << QStringList{html};
    QTest::newRow("a service's own names") << "export --via A --to PDFA" << QStringList{QStringLiteral("PDFA")};
}

void TestAppArguments::formatsAsPeopleNameThem()
{
    QFETCH(QString, line);
    QTEST(exportCommand(line).targets, "targets");
}

void TestAppArguments::errorsHaveTheirCode_data()
{
    QTest::addColumn<ErrorCode>("error");
    QTest::addColumn<int>("code");
    for (const ErrorCode code : {ErrorCode::Usage, ErrorCode::UnknownOption, ErrorCode::SecretMissing, ErrorCode::UnknownFormat, ErrorCode::UnknownProvider,
                                 ErrorCode::PresetNotFound})
        QTest::newRow(errorId(code).data()) << code << 2;
    for (const ErrorCode code : {ErrorCode::Internal, ErrorCode::SourceNotFound, ErrorCode::DestinationExists, ErrorCode::StoreBusy, ErrorCode::JobNotFound,
                                 ErrorCode::JobNotActive, ErrorCode::AccountNotFound, ErrorCode::RemoteRejected})
        QTest::newRow(errorId(code).data()) << code << 1;
    QTest::newRow("canceled") << ErrorCode::Canceled << 130;
}

void TestAppArguments::errorsHaveTheirCode()
{
    QFETCH(ErrorCode, error);
    QTEST(int(exitCodeOf({error, {}, {}, {}})), "code");
}

void TestAppArguments::wrongUseIsExplained_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("says");
    QTest::newRow("no source") << "export --to html"
                               << "Nothing to export";
    QTest::newRow("no format") << "export a.md"
                               << "--to";
    QTest::newRow("no command, no file") << "exprt"
                                         << "Did you mean “export”?";
    QTest::newRow("unknown switch") << "export a.md --too html"
                                    << "--too";
    QTest::newRow("mistyped switch") << "export a.md --output-fir x"
                                     << "Did you mean “--output-dir”?";
    QTest::newRow("another command's switch") << "history --to html"
                                              << "no option “--to”";
    QTest::newRow("-o for many") << "export a.md b.md --to html -o x"
                                 << "--output-dir";
    QTest::newRow("-o for many formats") << "export a.md --to html,pdf -o x"
                                         << "--output-dir";
    QTest::newRow("both destinations") << "export a.md --to html -o x --output-dir y"
                                       << "not both";
    QTest::newRow("input twice") << "export - - --to html"
                                 << "once only";
    QTest::newRow("bad policy") << "export a.md --to html --on-conflict ask"
                                << "rename, overwrite, skip or fail";
    QTest::newRow("bad jobs") << "export a.md --to html --jobs 0"
                              << "at least 1";
    QTest::newRow("bad setting") << "export a.md --to html --set margin"
                                 << "SCOPE.KEY=VALUE";
    QTest::newRow("bad locale in a setting") << "export a.md --to html --set xx-QQ:html.title=1"
                                             << "language tag";
    QTest::newRow("rerun without a number") << "rerun last"
                                            << "number";
    QTest::newRow("no such state") << "history --state fialed"
                                   << "Did you mean “failed”?";
    QTest::newRow("no such moment") << "history --since soon"
                                    << "--since takes a day";
    QTest::newRow("no such order") << "history --sort sise"
                                   << "Did you mean “size”?";
    QTest::newRow("keep without prune") << "history --keep 5"
                                        << "history prune";
    QTest::newRow("prune of some") << "history prune --format pdf --keep 5"
                                   << "no option “--format”";
    QTest::newRow("prune after a backup") << "history prune --backup x.db --keep 5"
                                          << "no option “--backup”";
    QTest::newRow("keep for longer than can be") << "history prune --keep-days 99999"
                                                 << "At most";
    QTest::newRow("verify both ways") << "verify 3 --format pdf"
                                      << "not both";
    QTest::newRow("rerun nothing") << "rerun"
                                   << "numbers";
    QTest::newRow("unknown account action") << "accounts ad"
                                            << "add";
    QTest::newRow("account without a name") << "accounts remove"
                                            << "NAME";
    QTest::newRow("bad time-out") << "export a.md --to html --timeout soon"
                                  << "a number of seconds";
    QTest::newRow("no time-out at all") << "export a.md --to html --timeout 0"
                                        << "a number of seconds";
    QTest::newRow("a proxy of another sort") << "export a.md --to html --proxy ftp://p.example"
                                             << "--proxy takes";
    QTest::newRow("a proxy without a host") << "export a.md --to html --proxy http://"
                                            << "--proxy takes";
    QTest::newRow("a password others can see") << "export a.md --to html --proxy http://me:pw@p.example"
                                               << "--secrets-env";
    QTest::newRow("certificates that are not there") << "export a.md --to html --ca-file none.pem"
                                                     << "“none.pem” is not there";
    QTest::newRow("two places for secrets") << "export a.md --to html --secrets-fd 3 --secrets-env X"
                                            << "not both";
}

void TestAppArguments::wrongUseIsExplained()
{
    QFETCH(QString, line);
    QFETCH(QString, says);
    const auto parsed = parseArguments(split(line));
    QVERIFY(!parsed);
    QVERIFY2(sentence(parsed.error()).contains(says), qPrintable(sentence(parsed.error())));
}

void TestAppArguments::exportTakesEverySwitch()
{
    const ExportCommand command = exportCommand(
        QStringLiteral("export a.md b --to html,pdf --to text --output-dir out --locale en,ar --timezone Europe/Paris --name-template {name}.{ext} "
                       "--on-conflict skip --jobs 3 --strict --json --quiet --profile /p --no-history --kind file --set pdf.margin=1 --set de:pdf.header=x"));
    QCOMPARE(command.sources, QStringList({QStringLiteral("a.md"), QStringLiteral("b")}));
    QCOMPARE(command.targets, QStringList({QStringLiteral("html"), QStringLiteral("pdf"), QStringLiteral("text")}));
    QCOMPARE(command.locales, QStringList({QStringLiteral("en"), QStringLiteral("ar")}));
    QCOMPARE(command.outputFolder, QStringLiteral("out"));
    QCOMPARE(command.timeZone, QStringLiteral("Europe/Paris"));
    QCOMPARE(command.nameTemplate, QStringLiteral("{name}.{ext}"));
    QCOMPARE(command.onConflict, ConflictPolicy::Skip);
    QCOMPARE(command.jobs, 3);
    QCOMPARE(command.settings.size(), 2);
    QCOMPARE(command.settings.at(1).locale, QStringLiteral("de"));
    QCOMPARE(command.common.profile, QStringLiteral("/p"));
    QCOMPARE(command.kind, QStringLiteral("file"));
    QVERIFY(command.strict && command.common.json && command.common.quiet && !command.keepHistory);
}

void TestAppArguments::networkSwitches_data()
{
    QTest::addColumn<QString>("switches");
    QTest::addColumn<NetworkSettings>("settings");
    const auto row = [](const char *name, const char *switches, auto change) {
        NetworkSettings settings;
        settings.proxyHost = QStringLiteral("old.example"); // what the settings file says
        change(settings);
        QTest::newRow(name) << QString::fromLatin1(switches) << settings;
    };
    const auto manual = [](NetworkSettings &s, const char *host, int port, const char *user = "", bool socks = false) {
        s.proxy = NetworkSettings::Proxy::Manual;
        s.proxyHost = QString::fromLatin1(host);
        s.proxyPort = port;
        s.proxyUser = QString::fromLatin1(user);
        s.proxyIsSocks = socks;
    };
    row("none given", "", [](NetworkSettings &) {});
    row("no proxy", "--proxy none", [](NetworkSettings &s) { s.proxy = NetworkSettings::Proxy::None; });
    row("the system's", "--proxy system", [](NetworkSettings &s) { s.proxy = NetworkSettings::Proxy::System; });
    row("a host", "--proxy p.example", [&](NetworkSettings &s) { manual(s, "p.example", 8080); });
    row("a host and a port", "--proxy p.example:3128", [&](NetworkSettings &s) { manual(s, "p.example", 3128); });
    row("an address with a user", "--proxy http://me@p.example:3128", [&](NetworkSettings &s) { manual(s, "p.example", 3128, "me"); });
    row("SOCKS", "--proxy socks5://localhost", [&](NetworkSettings &s) { manual(s, "localhost", 1080, "", true); });
    row("SOCKS, its port", "--proxy socks5://localhost:9050", [&](NetworkSettings &s) { manual(s, "localhost", 9050, "", true); });
    row("a certificate file", "--ca-file own.pem", [this](NetworkSettings &s) { s.caFile = m_folder.filePath(QStringLiteral("own.pem")); });
    row("a time-out", "--timeout 7", [](NetworkSettings &s) { s.answerTimeout = s.idleTimeout = std::chrono::seconds(7); });
    row("all of them", "--timeout 7 --proxy none --ca-file ./own.pem", [this](NetworkSettings &s) {
        s.proxy = NetworkSettings::Proxy::None;
        s.caFile = m_folder.filePath(QStringLiteral("own.pem"));
        s.answerTimeout = s.idleTimeout = std::chrono::seconds(7);
    });
}

void TestAppArguments::networkSwitches()
{
    QFETCH(QString, switches);
    QFETCH(NetworkSettings, settings);
    const ExportCommand command = exportCommand(QStringLiteral("export a.md --to html ") + switches);
    QCOMPARE(command.targets.size(), 1);
    NetworkSettings fromFile;
    fromFile.proxyHost = QStringLiteral("old.example");
    const auto used = withSwitches(fromFile, command.common.network);
    QVERIFY2(used.has_value(), used ? "" : qPrintable(sentence(used.error())));
    QCOMPARE(*used, settings);
}

void TestAppArguments::commandsOfTheFormDoTheSame_data()
{
    QTest::addColumn<Preset>("preset");
    const auto row = [](const char *name, auto change) {
        Preset preset;
        preset.targets = {QStringLiteral("pdf"), QStringLiteral("html")};
        preset.destination.folder = QStringLiteral("/out");
        change(preset);
        QTest::newRow(name) << preset;
    };
    const QString pdf = QStringLiteral("pdf");
    row("plain", [](Preset &) {});
    row("everything", [&](Preset &p) {
        p.locales = {QStringLiteral("de"), QStringLiteral("ar")};
        p.timeZone = QStringLiteral("Europe/Paris");
        p.strict = true;
        p.destination = {Destination::Kind::Folder, QStringLiteral("/it's \"here\"/$(x)"), {}, {}, QStringLiteral("{name} & co.{ext}"), ConflictPolicy::Skip};
        p.settings[pdf].values = {{QStringLiteral("margin"), 12.5}, {QStringLiteral("size"), QStringLiteral("letter")}, {QStringLiteral("contents"), true}};
        p.settings[QStringLiteral("html")].values = {{QStringLiteral("contents"), false}};
        p.settings[readScope].values = {{QStringLiteral("smart"), true}};
    });
    row("words by language", [&](Preset &p) {
        p.locales = {QStringLiteral("de")};
        p.settings[pdf].values = {{QStringLiteral("header"), QStringLiteral("-o=x: 'a' \\ !! `b`\ttab\nline")}};
        p.settings[pdf].perLocale[QStringLiteral("de")] = {{QStringLiteral("header"), QStringLiteral("Kopf = „1“, ü")}};
    });
    row("a folder that looks like an option", [](Preset &p) { p.destination.nameTemplate = QStringLiteral("--{name}.{ext}"); });
}

void TestAppArguments::commandsOfTheFormDoTheSame()
{
    QFETCH(Preset, preset);
    ProviderDescription provider = examples::provider();
    provider.id = localProviderId;
    provider.onThisComputer = true;
    Batch batch{preset, {examples::file("/d/a b.md"), examples::file("/d/-x'.md")}, {}, {}, {}};
    const QList<QStringList> commands = exportCommands(batch, provider, {});
    QCOMPARE(commands.size(), 1);
    QProcess shell;
    shell.start(QStringLiteral("bash"), {QStringLiteral("-c"), QStringLiteral("printf '%s\\0' ") + shellText(commands.first())});
    QVERIFY(shell.waitForFinished());
    QStringList arguments;
    for (const QByteArray &one : shell.readAllStandardOutput().split('\0'))
        arguments.append(QString::fromUtf8(one));
    arguments.removeLast();
    QCOMPARE(arguments, commands.first());
    const auto parsed = parseArguments(arguments);
    QVERIFY2(parsed.has_value(), parsed ? "" : qPrintable(sentence(parsed.error())));
    const auto again = batchFrom(std::get<ExportCommand>(*parsed), {}, provider, {}, {});
    QVERIFY2(again.has_value(), again ? "" : qPrintable(sentence(again.error())));
    QCOMPARE(*again, batch);
}

void TestAppArguments::shellsReadWhatIsWritten_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("nothing") << QStringList{QString()};
    QTest::newRow("plain") << QStringList{QStringLiteral("a.md"), QStringLiteral("--to=pdf,html")};
    QTest::newRow("quotes") << QStringList{QStringLiteral("it's"), QStringLiteral("\"x\""), QStringLiteral("''"), QStringLiteral("\\")};
    QTest::newRow("what a shell does") << QStringList{QStringLiteral("$HOME"), QStringLiteral("`id`"), QStringLiteral("a;b|c&d>e<f"),
                                                      QStringLiteral("*?[a]~#!{x,y}")};
    QTest::newRow("lines and controls") << QStringList{QStringLiteral("a\nb"), QStringLiteral("\tc\x1b[31mf"), QStringLiteral("\x01'\\")};
    QTest::newRow("letters") << QStringList{QStringLiteral("تقرير"), QStringLiteral("報告 2"), QStringLiteral("ü\n")};
    QTest::newRow("bytes that are no letters") << QStringList{pathFromNative("r\xe9sum\xe9 1.md"), pathFromNative("\xff'")};
}

void TestAppArguments::shellsReadWhatIsWritten()
{
    QFETCH(QStringList, words);
    for (const QString &name : {QStringLiteral("bash"), QStringLiteral("sh")}) {
        const QString text = shellText(words);
        if (name == QStringLiteral("sh") && text.contains(QStringLiteral("$'")))
            continue; // Debian's is older than that
        QVERIFY(!text.contains(u'\n') && !text.contains(u'\x1b'));
        QProcess shell;
        shell.start(name, {QStringLiteral("-c"), QStringLiteral("printf '%s\\0' ") + text});
        QVERIFY(shell.waitForFinished());
        QStringList read;
        for (const QByteArray &one : shell.readAllStandardOutput().split('\0'))
            read.append(pathFromNative(one));
        read.removeLast();
        QCOMPARE(read, words);
    }
}

void TestAppArguments::kindsAreGuessed()
{
    const QTemporaryDir folder;
    ProviderDescription provider = examples::provider();
    SourceKind folderKind = provider.sourceKinds.first();
    folderKind.id = QStringLiteral("folder");
    folderKind.isFolder = true;
    provider.sourceKinds.append(folderKind);
    const ExportCommand command = exportCommand(QStringLiteral("export %1 missing.md - --to html --set html.contents=no").arg(folder.path()));
    const auto batch = batchFrom(command, {}, provider, {{QStringLiteral("-"), QStringLiteral("/spool/1/0/stdin.md")}}, {});
    QVERIFY2(batch.has_value(), batch ? "" : qPrintable(sentence(batch.error())));
    QCOMPARE(batch->sources.at(0).kind, QStringLiteral("folder"));
    QCOMPARE(batch->sources.at(1).kind, QStringLiteral("file"));
    QCOMPARE(batch->sources.at(1).fields.value(QStringLiteral("path")).toString(), QDir::current().absoluteFilePath(QStringLiteral("missing.md")));
    QCOMPARE(batch->sources.at(2).fields.value(QStringLiteral("path")).toString(), QStringLiteral("/spool/1/0/stdin.md"));
    QCOMPARE(batch->sources.at(2).title, QStringLiteral("stdin"));
    QCOMPARE(batch->destination.folder, QDir::currentPath());
    QCOMPARE(batch->settings.scope(QStringLiteral("html")).values.value(QStringLiteral("contents")).toBool(true), false);
}

void TestAppArguments::oneFileMeansOneFile()
{
    const QTemporaryDir folder;
    ProviderDescription provider = examples::provider();
    SourceKind folderKind = provider.sourceKinds.first();
    folderKind.id = QStringLiteral("folder");
    folderKind.isFolder = true;
    folderKind.isOneDocument = false;
    provider.sourceKinds.append(folderKind);
    const auto standard = batchFrom(exportCommand(QStringLiteral("export a.md --to html -o -")), {}, provider, {}, {});
    QVERIFY(standard.has_value());
    QCOMPARE(standard->destination.kind, Destination::Kind::StandardOutput);
    const auto named = batchFrom(exportCommand(QStringLiteral("export a.md --to html -o x/y.html")), {}, provider, {}, {});
    QCOMPARE(named->destination.filePath, QDir::current().absoluteFilePath(QStringLiteral("x/y.html")));
    const auto refused = batchFrom(exportCommand(QStringLiteral("export %1 --to html -o x").arg(folder.path())), {}, provider, {}, {});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Usage);
}

/// Certificates are named by files that are there.
void TestAppArguments::initTestCase()
{
    QFile file(m_folder.filePath(QStringLiteral("own.pem")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(QDir::setCurrent(m_folder.path()));
}

void TestAppArguments::cleanupTestCase()
{
    QVERIFY(QDir::setCurrent(m_before));
}

void TestAppArguments::repeatedSettings_data()
{
    QTest::addColumn<QString>("settings");
    QTest::addColumn<QStringList>("parts"); // empty: refused
    QTest::newRow("once") << "--set source.parts=a,b" << QStringList{QStringLiteral("a"), QStringLiteral("b")};
    QTest::newRow("a list twice") << "--set source.parts=a --set source.parts=b,c"
                                  << QStringList{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")};
    QTest::newRow("a list twice, once without its scope") << "--set parts=a --set source.parts=b" << QStringList{QStringLiteral("a"), QStringLiteral("b")};
    QTest::newRow("an id twice") << "--set source.parts=a --set source.id=x --set source.id=y" << QStringList();
    QTest::newRow("an option twice") << "--set source.parts=a --set pdf.margin=1 --set pdf.margin=2" << QStringList();
    QTest::newRow("an option twice, once without its scope") << "--set source.parts=a --set margin=1 --set pdf.margin=1" << QStringList();
    QTest::newRow("for two locales") << "--set source.parts=a --set de:pdf.header=x --set fr:pdf.header=y --set pdf.header=z"
                                     << QStringList{QStringLiteral("a")};
    QTest::newRow("for one locale twice") << "--set source.parts=a --set de:pdf.header=x --set de:pdf.header=y" << QStringList();
}

void TestAppArguments::repeatedSettings()
{
    QFETCH(QString, settings);
    QFETCH(QStringList, parts);
    ProviderDescription provider = examples::provider();
    OptionSpec list = examples::option("parts", OptionType::List);
    provider.sourceKinds.first().fields += {list, examples::option("id", OptionType::Text)};
    const auto batch = batchFrom(exportCommand(QStringLiteral("export a.md --to pdf ") + settings), {}, provider, {}, {});
    QCOMPARE(batch.has_value(), !parts.isEmpty());
    if (batch)
        QCOMPARE(batch->sources.first().fields.value(QStringLiteral("parts")).toVariant().toStringList(), parts);
    else
        QVERIFY2(sentence(batch.error()).contains(QStringLiteral("more than once")), qPrintable(sentence(batch.error())));
}

void TestAppArguments::secretsComeFromTheEnvironmentAndAreNotRepeated()
{
    qputenv("QUAYSIDE_TEST_SECRETS", "pdf.password=hunter2\n\n");
    const auto secrets = readSecrets(QStringLiteral("env:QUAYSIDE_TEST_SECRETS"));
    QVERIFY(secrets.has_value());
    QCOMPARE(secrets->size(), 1);
    QCOMPARE(secrets->first().value, QStringLiteral("hunter2"));
    qputenv("QUAYSIDE_TEST_SECRETS", "hunter2");
    const auto refused = readSecrets(QStringLiteral("env:QUAYSIDE_TEST_SECRETS"));
    QVERIFY(!refused);
    QVERIFY(!sentence(refused.error()).contains(QStringLiteral("hunter2")));
    QVERIFY(!readSecrets(QStringLiteral("env:QUAYSIDE_TEST_NOT_SET")));
    QVERIFY(!readSecrets(QStringLiteral("fd:991")));
}

QTEST_GUILESS_MAIN(TestAppArguments)
#include "tst_app_arguments.moc"
