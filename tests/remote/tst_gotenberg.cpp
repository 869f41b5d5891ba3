// SPDX-License-Identifier: GPL-3.0-or-later
// Gotenberg: recorded replies, and requests as in docs/contracts/gotenberg.md.
#include "dialectrows.h"

#include "remote/dialects/gotenberg.h"
#include "testpaths.h"

#include <QTemporaryDir>

using namespace quayside;
using namespace quayside::test;

class TestGotenberg : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rows_data() { m_rows.addRows(); }
    void rows();
    void checks_data();
    void checks();
    void everyOptionIsOfTheForm();
    void probe_data();
    void probe();
    void itsVersionIsFoundOut();
    void itsTimeLimitIsNotTriedAgain();
    void signIns();

private:
    const DialectRows m_rows{"gotenberg"};
};

void TestGotenberg::rows()
{
    QFETCH(QJsonObject, row);
    m_rows.run(row);
}

void TestGotenberg::checks_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QJsonObject>("source"); // names in the test's folder
    QTest::addColumn<QJsonObject>("options");
    QTest::addColumn<QString>("errors");
    const auto row = [](const char *name, const QString &kind, const QJsonObject &source, const QJsonObject &options, const char *errors) {
        QTest::newRow(name) << kind << source << options << QString::fromLatin1(errors);
    };
    const auto path = [](const char *name) { return QJsonObject{{pathField, QLatin1StringView(name)}}; };
    const auto files = [](const QStringList &names) { return QJsonObject{{QStringLiteral("files"), QJsonArray::fromStringList(names)}}; };
    using namespace gotenberg;
    row("html", htmlKind, path("a.html"), {}, "");
    row("html that is not there", htmlKind, path("b.html"), {}, "source-not-found source.path");
    row("html of another ending", htmlKind, path("a.md"), {}, "invalid-option source.path");
    row("a folder", htmlKind, path("folder"), {}, "invalid-option source.path");
    row("no file", htmlKind, {}, {}, "required-option source.path");
    row("assets", htmlKind, {{pathField, QStringLiteral("a.html")}, {QStringLiteral("assets"), QJsonArray{QStringLiteral("folder"), QStringLiteral("a.png")}}},
        {}, "");
    row("assets that are not there", htmlKind, {{pathField, QStringLiteral("a.html")}, {QStringLiteral("assets"), QJsonArray{QStringLiteral("no.png")}}}, {},
        "source-not-found source.assets");
    row("a footer that is not there", htmlKind, path("a.html"), {{QStringLiteral("footer"), QStringLiteral("no.html")}}, "source-not-found pdf.footer");
    row("markdown", markdownKind, path("a.md"), {}, "");
    row("a template", markdownKind, {{pathField, QStringLiteral("a.md")}, {QStringLiteral("template"), QStringLiteral("a.png")}}, {},
        "invalid-option source.template");
    row("office", officeKind, path("a.docx"), {}, "");
    row("office that LibreOffice does not read", officeKind, path("a.exe"), {}, "invalid-option source.path");
    row("pdfs", mergeKind, files({QStringLiteral("a.pdf"), QStringLiteral("A.PDF")}), {}, "");
    row("no pdfs", mergeKind, files({QStringLiteral("a.pdf"), QStringLiteral("a.docx")}), {}, "invalid-option source.files");
    row("a pdf for nothing", pdfKind, path("a.pdf"), {}, "required-option pdf.pdfa");
    row("a pdf for something", pdfKind, path("a.pdf"), {{QStringLiteral("metadata"), QJsonObject{{QStringLiteral("Title"), QStringLiteral("T")}}}}, "");
    row("url", urlKind, {{QStringLiteral("url"), QStringLiteral("http://a.example/")}}, {}, "");
    row("a file as url", urlKind, {{QStringLiteral("url"), QStringLiteral("file:///etc/passwd")}}, {}, "invalid-option source.url");
    row("no url", urlKind, {{QStringLiteral("url"), QStringLiteral("pages")}}, {}, "invalid-option source.url");
    row("pages", urlKind, {{QStringLiteral("url"), QStringLiteral("http://a.example/")}}, {{QStringLiteral("nativePageRanges"), QStringLiteral("1-2,4")}}, "");
    row("no pages", urlKind, {{QStringLiteral("url"), QStringLiteral("http://a.example/")}}, {{QStringLiteral("nativePageRanges"), QStringLiteral("all")}},
        "invalid-option pdf.nativePageRanges");
    row("an option of another kind", officeKind, path("a.docx"), {{QStringLiteral("scale"), 2}}, "unknown-option pdf.scale");
}

void TestGotenberg::checks()
{
    QFETCH(QString, kind);
    QFETCH(QJsonObject, source);
    QFETCH(QJsonObject, options);
    QFETCH(QString, errors);
    QTemporaryDir folder;
    for (const char *name : {"a.html", "a.md", "a.png", "a.docx", "a.exe", "a.pdf", "A.PDF"})
        QVERIFY(QFile(folder.filePath(QLatin1StringView(name))).open(QIODevice::WriteOnly));
    QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("folder")));
    const auto placed = [&folder](const QJsonValue &value) -> QJsonValue {
        if (value.isString())
            return folder.filePath(value.toString());
        QJsonArray paths;
        for (const QJsonValue &one : value.toArray())
            paths.append(folder.filePath(one.toString()));
        return paths;
    };
    ExportRequest request;
    request.sourceKind = kind;
    request.target = QStringLiteral("pdf");
    for (auto it = source.begin(); it != source.end(); ++it)
        request.settings[sourceScope].values.insert(it.key(), it.key() == QLatin1StringView("url") ? it.value() : placed(it.value()));
    for (auto it = options.begin(); it != options.end(); ++it)
        request.settings[request.target].values.insert(it.key(), it.key() == QLatin1StringView("footer") ? placed(it.value()) : it.value());
    QStringList found;
    for (const ExportError &error : check(request, m_rows.dialect().describe(m_rows.account()))) {
        found.append(QString(errorId(error.code)) + u' ' + error.field);
        QVERIFY2(!sentence(error).contains(u'{'), qPrintable(sentence(error)));
    }
    QCOMPARE(found.join(QStringLiteral(", ")), errors);
}

void TestGotenberg::everyOptionIsOfTheForm()
{
    // An option's key is a field's name; what is ours alone is named here.
    const QStringList ours{QStringLiteral("unpack"), QStringLiteral("header"), QStringLiteral("footer")};
    const ProviderDescription description = m_rows.dialect().describe(m_rows.account());
    QFile page(QStringLiteral(QUAYSIDE_TEST_DATA "/../../docs/contracts/gotenberg.md"));
    QVERIFY(page.open(QIODevice::ReadOnly));
    const QString contract = QString::fromUtf8(page.readAll());
    int seen = 0;
    for (const TargetFormat &target : description.targets) {
        for (const OptionSpec &spec : target.options) {
            ++seen;
            QVERIFY2(ours.contains(spec.key) || contract.contains(u'`' + spec.key + u'`'), qPrintable(spec.key));
            QVERIFY2(!spec.label.isEmpty(), qPrintable(spec.key));
        }
    }
    QVERIFY(seen > 60);
}

void TestGotenberg::probe_data()
{
    QTest::addColumn<int>("question");
    QTest::addColumn<QByteArray>("reply");
    QTest::addColumn<bool>("ok");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, int question, const char *reply, bool ok, const char *says) {
        QTest::newRow(name) << question << QByteArray(reply) << ok << QString::fromLatin1(says);
    };
    row("up", 1, R"({"body":{"status":"up","details":{"chromium":{"status":"up","timestamp":"t"},"libreoffice":{"status":"up"}}}})", true,
        "Running: chromium, libreoffice");
    row("half", 1, R"({"status":503,"body":{"status":"down","details":{"chromium":{"status":"up"},"libreoffice":{"status":"down","error":"x"}}}})", false,
        "libreoffice does not run");
    row("somebody else", 1, R"({"status":404,"body":"<html><title>Nginx</title>"})", false, "Nginx");
    row("somebody else's JSON", 1, R"({"body":{"ok":true}})", false, "no Gotenberg server");
    row("version", 0, R"({"body":"8.36.0\n"})", true, "Version 8.36.0");
    row("signed out", 0, R"({"status":401,"body":"Unauthorized"})", false, "user name");
}

void TestGotenberg::probe()
{
    QFETCH(int, question);
    QFETCH(QByteArray, reply);
    QFETCH(bool, ok);
    QFETCH(QString, says);
    const Probe probe = m_rows.dialect().probe;
    const QList<ProbeQuestion> questions = probe.questions(m_rows.account());
    QCOMPARE(questions.size(), 2);
    QCOMPARE(questions.last().request.url, QUrl(QStringLiteral("http://gotenberg.lan:3000/health")));
    QCOMPARE(questions.last().request.credential, Credential::None);
    const ProbeFinding finding = probe.judge(m_rows.account(), question, DialectRows::reply(QJsonDocument::fromJson(reply).object()));
    QCOMPARE(finding.ok, ok);
    const QString said = finding.label + (finding.error ? sentence(*finding.error) : QString());
    QVERIFY2(said.contains(says), qPrintable(said));
}

void TestGotenberg::itsVersionIsFoundOut()
{
    const auto suggested = [this](const QString &version) {
        HttpReply reply;
        reply.status = 200;
        reply.body = version.toUtf8();
        return m_rows.dialect().probe.judge(m_rows.account(), 0, reply).suggestedSettings;
    };
    QCOMPARE(suggested(QStringLiteral("9.1.0")), (QJsonObject{{gotenberg::generationField, QStringLiteral("9")}}));
    QCOMPARE(suggested(QStringLiteral("8.36.0")), (QJsonObject{{gotenberg::generationField, QStringLiteral("8")}}));
    QVERIFY(suggested(QStringLiteral("snapshot")).isEmpty());
}

void TestGotenberg::itsTimeLimitIsNotTriedAgain()
{
    HttpReply reply;
    reply.status = 503;
    reply.body = "Service Unavailable";
    QVERIFY(!m_rows.dialect().isLasting(reply)); // of a proxy before it
    reply.headers.set("Gotenberg-Trace", "1");
    QVERIFY(m_rows.dialect().isLasting(reply));
    RemoteState state;
    state.account = m_rows.account();
    QVERIFY2(sentence(gotenberg::errorFrom(state, reply)).contains(QStringLiteral("--api-timeout")), qPrintable(sentence(gotenberg::errorFrom(state, reply))));
    reply.status = 429;
    QVERIFY(!m_rows.dialect().isLasting(reply));
}

void TestGotenberg::signIns()
{
    const AuthDescription auth = m_rows.dialect().auth(m_rows.account());
    QCOMPARE(auth.methods.first().kind, AuthKind::None);
    QVERIFY(auth.methods.first().fields.isEmpty());
    QCOMPARE(auth.method(AuthKind::Password)->fields.last().type, OptionType::Secret);
    QVERIFY(!m_rows.dialect().trusts(m_rows.account(), QUrl(QStringLiteral("https://gotenberg.lan"))));
    QCOMPARE(m_rows.dialect().fieldsFromUrl(m_rows.account(), QStringLiteral("url"), QUrl(QStringLiteral("https://a.example/b?c=1"))),
             (QJsonObject{{QStringLiteral("url"), QStringLiteral("https://a.example/b?c=1")}}));
}

QTEST_GUILESS_MAIN(TestGotenberg)
#include "tst_gotenberg.moc"
