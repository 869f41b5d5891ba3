// SPDX-License-Identifier: GPL-3.0-or-later
// Google Drive: recorded replies, and requests as in docs/contracts/google-drive.md.
#include "dialectrows.h"

#include "remote/dialects/googledrive.h"

#include <QUrlQuery>

using namespace quayside;
using namespace quayside::test;

class TestGoogleDrive : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rows_data() { m_rows.addRows(); }
    void rows();
    void signIn();
    void trust();
    void addresses_data();
    void addresses();
    void everyFieldHasItsPicker();
    void pickersSearch();
    void pickersGoOn();
    void revisions();
    void probe();
    void offersWhatGoogleMakes();

private:
    [[nodiscard]] const Lookup &picker(const char *id) const
    {
        const std::span<const Lookup> all = m_rows.dialect().lookups;
        return *std::find_if(all.begin(), all.end(), [id](const Lookup &one) { return QLatin1StringView(one.id) == QLatin1StringView(id); });
    }
    static HttpReply told(const char *json) { return DialectRows::reply(QJsonDocument::fromJson(json).object()); }

    const DialectRows m_rows{"google-drive"};
};

void TestGoogleDrive::rows()
{
    QFETCH(QJsonObject, row);
    m_rows.run(row);
}

void TestGoogleDrive::signIn()
{
    const AuthDescription auth = m_rows.dialect().auth(m_rows.account());
    const AuthMethod *browser = auth.method(AuthKind::AuthorizationCode);
    QVERIFY(browser && auth.method(AuthKind::ApiToken));
    QCOMPARE(browser->authorizeUrl, QUrl(QStringLiteral("https://accounts.google.com/o/oauth2/v2/auth")));
    QCOMPARE(browser->tokenUrl, QUrl(QStringLiteral("https://oauth2.googleapis.com/token")));
    QCOMPARE(browser->scopes, QStringList{QStringLiteral("https://www.googleapis.com/auth/drive.readonly")});
    QVERIFY(browser->defaultClientId.isEmpty()); // the user's own
    const auto secret = std::find_if(browser->fields.begin(), browser->fields.end(), [](const OptionSpec &f) { return f.type == OptionType::Secret; });
    QVERIFY(secret != browser->fields.end());
    QCOMPARE(secret->key, QStringLiteral("client-secret"));
    QVERIFY(secret->required);

    const AuthDescription own = m_rows.dialect().auth(m_rows.account({{QStringLiteral("base-url"), QStringLiteral("http://127.0.0.1:8080")}}));
    QCOMPARE(own.method(AuthKind::AuthorizationCode)->authorizeUrl, QUrl(QStringLiteral("http://127.0.0.1:8080/o/oauth2/v2/auth")));
    QCOMPARE(own.method(AuthKind::AuthorizationCode)->tokenUrl, QUrl(QStringLiteral("http://127.0.0.1:8080/token")));
    const AuthDescription other = m_rows.dialect().auth(
        m_rows.account({{QStringLiteral("sign-in-url"), QStringLiteral("https://sso.example/")}, {QStringLiteral("scopes"), QStringLiteral("a b")}}));
    QCOMPARE(other.method(AuthKind::AuthorizationCode)->tokenUrl, QUrl(QStringLiteral("https://sso.example/token")));
    QCOMPARE(other.method(AuthKind::AuthorizationCode)->scopes, (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
}

void TestGoogleDrive::trust()
{
    const auto trusts = [&](const char *url) { return m_rows.dialect().trusts(m_rows.account(), QUrl(QLatin1StringView(url))); };
    QVERIFY(trusts("https://www.googleapis.com/drive/v3/files/x?alt=media"));
    QVERIFY(trusts("https://docs.google.com/document/export"));
    QVERIFY(trusts("https://DRIVE.usercontent.google.com/download"));
    QVERIFY(!trusts("http://docs.google.com/"));
    QVERIFY(!trusts("https://sites.google.com/"));
    QVERIFY(!trusts("https://script.googleusercontent.com/"));
    QVERIFY(!trusts("https://www.googleapis.com.evil.example/"));
}

void TestGoogleDrive::addresses_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("other");
    QTest::addColumn<QString>("key");
    const auto row = [](const char *name, const char *url, const char *kind, const char *other, const char *key = "") {
        QTest::newRow(name) << QString::fromLatin1(url) << QString::fromLatin1(kind) << QString::fromLatin1(other) << QString::fromLatin1(key);
    };
    row("document", "https://docs.google.com/document/d/1AbCdEfGhIjKl/edit?tab=t.0#heading=h.x", "document", "spreadsheet");
    row("document, as one of two accounts", "https://docs.google.com/document/u/1/d/1AbCdEfGhIjKl/edit", "document", "file");
    row("document of a domain", "https://docs.google.com/a/example.com/document/d/1AbCdEfGhIjKl/edit", "document", "file");
    row("spreadsheet", "https://docs.google.com/spreadsheets/d/1AbCdEfGhIjKl/edit#gid=0", "spreadsheet", "document");
    row("presentation", "https://docs.google.com/presentation/d/1AbCdEfGhIjKl/edit#slide=id.p", "presentation", "drawing");
    row("drawing", "https://docs.google.com/drawings/d/1AbCdEfGhIjKl/edit", "drawing", "presentation");
    row("video", "https://docs.google.com/videos/d/1AbCdEfGhIjKl/edit", "video", "file");
    row("stored file with its key", "https://drive.google.com/file/d/1AbCdEfGhIjKl/view?usp=sharing&resourcekey=0-a_B", "file", "document", "0-a_B");
    row("by a question", "https://drive.google.com/open?id=1AbCdEfGhIjKl", "document", "");
    row("of the interface", "https://www.googleapis.com/drive/v3/files/1AbCdEfGhIjKl?alt=media", "file", "");
}

void TestGoogleDrive::addresses()
{
    QFETCH(QString, url);
    QFETCH(QString, kind);
    QFETCH(QString, other);
    QFETCH(QString, key);
    const auto fields = [&](const QString &of) { return m_rows.dialect().fieldsFromUrl(m_rows.account(), of, QUrl(url)); };
    QCOMPARE(fields(kind).value(QLatin1StringView("fileId")).toString(), QStringLiteral("1AbCdEfGhIjKl"));
    QCOMPARE(fields(kind).value(QLatin1StringView("resourceKey")).toString(), key);
    if (!other.isEmpty())
        QVERIFY(fields(other).isEmpty());
    QVERIFY(m_rows.dialect().fieldsFromUrl(m_rows.account(), kind, QUrl(QStringLiteral("https://docs.google.com/document/u/0/"))).isEmpty());
}

void TestGoogleDrive::everyFieldHasItsPicker()
{
    const std::span<const Lookup> all = m_rows.dialect().lookups;
    for (const SourceKind &kind : m_rows.dialect().describe(m_rows.account()).sourceKinds) {
        for (const OptionSpec &field : kind.fields) {
            const bool there = std::any_of(all.begin(), all.end(), [&](const Lookup &one) { return field.lookup == QLatin1StringView(one.id); });
            QVERIFY2(there || field.type == OptionType::Text, qPrintable(kind.id + u' ' + field.key));
        }
    }
}

void TestGoogleDrive::pickersSearch()
{
    const auto query = [&](const char *id, const QJsonObject &fields = {}) {
        const auto first = picker(id).first(m_rows.account(), fields);
        return first ? QUrlQuery(first->url).queryItemValue(QStringLiteral("q"), QUrl::FullyDecoded) : QString();
    };
    QCOMPARE(query("document"), QStringLiteral("mimeType = 'application/vnd.google-apps.document' and trashed = false"));
    QCOMPARE(query("video"), QStringLiteral("mimeType = 'application/vnd.google-apps.vid' and trashed = false"));
    QCOMPARE(query("file"), QStringLiteral("not mimeType contains 'application/vnd.google-apps.' and trashed = false"));
    QCOMPARE(query("document", {{QStringLiteral("lookup-search"), QStringLiteral(" Ada's \\ plan ")}}),
             QStringLiteral("mimeType = 'application/vnd.google-apps.document' and trashed = false and name contains 'Ada\\'s \\\\ plan'"));
    const QUrl url = picker("document").first(m_rows.account(), {})->url;
    for (const char *both : {"supportsAllDrives", "includeItemsFromAllDrives"})
        QCOMPARE(QUrlQuery(url).queryItemValue(QLatin1StringView(both)), QStringLiteral("true"));
}

void TestGoogleDrive::pickersGoOn()
{
    const HttpReply reply =
        told(R"({"url":"https://www.googleapis.com/drive/v3/files?q=trashed%20%3D%20false&pageToken=old","body":{"nextPageToken":"a+b/c=","files":[
        {"id":"1","name":"Report","mimeType":"x","modifiedTime":"2026-01-31T09:30:00.000Z"},{"name":"no id"},{"id":"2","name":"Figures"}]}})");
    const auto page = picker("document").read(m_rows.account(), {}, reply);
    QVERIFY(page);
    QCOMPARE(page->items.size(), 2);
    QCOMPARE(page->items.first().id, QStringLiteral("1"));
    QVERIFY(page->items.first().detail.contains(QLatin1StringView("26")));
    QVERIFY(page->next);
    QCOMPARE(page->next->url.toString(QUrl::FullyEncoded),
             QStringLiteral("https://www.googleapis.com/drive/v3/files?q=trashed%20%3D%20false&pageToken=a%2Bb%2Fc%3D"));
    QVERIFY(!picker("document").read(m_rows.account(), {}, told(R"({"body":{"files":[]}})"))->next);
    const auto refused =
        picker("document")
            .read(m_rows.account(), {}, told(R"({"status":403,"body":{"error":{"code":403,"message":"no","errors":[{"reason":"insufficientPermissions"}]}}})"));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::PermissionDenied);
    QVERIFY(!picker("document").read(m_rows.account(), {}, told(R"({"body":{"files":7}})")));
}

void TestGoogleDrive::revisions()
{
    const QJsonObject fields{{QStringLiteral("fileId"), QStringLiteral("https://docs.google.com/document/d/1AbCdEfGhIjKl/edit")}};
    QCOMPARE(picker("revisions").first(m_rows.account(), fields)->url.path(), QStringLiteral("/drive/v3/files/1AbCdEfGhIjKl/revisions"));
    QCOMPARE(picker("revisions").first(m_rows.account(), {}).error().field, QStringLiteral("source.fileId"));
    const auto page =
        picker("revisions")
            .read(
                m_rows.account(), fields,
                told(R"({"body":{"revisions":[{"id":"7","modifiedTime":"2026-01-31T09:30:00.000Z","lastModifyingUser":{"displayName":"Ada"}},{"id":"8"}]}})"));
    QVERIFY(page);
    QCOMPARE(page->items.at(0).detail, QStringLiteral("Ada"));
    QCOMPARE(page->items.at(1).label, QStringLiteral("8"));
}

void TestGoogleDrive::probe()
{
    const Probe probe = m_rows.dialect().probe;
    const QList<ProbeQuestion> questions = probe.questions(m_rows.account());
    QCOMPARE(questions.size(), 2);
    QVERIFY(questions.first().request.url.toString().contains(QLatin1StringView("/drive/v3/about?fields=")));
    const ProbeFinding who = probe.judge(m_rows.account(), 0, told(R"({"body":{"user":{"displayName":"Ada","emailAddress":"ada@example.com"}}})"));
    QVERIFY(who.ok);
    QVERIFY(who.label.contains(QLatin1StringView("ada@example.com")));
    QVERIFY(!probe.judge(m_rows.account(), 0, told(R"({"body":{}})")).ok);
    QVERIFY(probe.judge(m_rows.account(), 1, told(R"({"body":{"files":[]}})")).ok);
    const ProbeFinding off =
        probe.judge(m_rows.account(), 1, told(R"({"status":403,"body":{"error":{"message":"disabled","errors":[{"reason":"accessNotConfigured"}]}}})"));
    QVERIFY(!off.ok);
    QVERIFY(sentence(*off.error).contains(QLatin1StringView("switch the Google Drive API on")));
}

void TestGoogleDrive::offersWhatGoogleMakes()
{
    const ProviderDescription description = m_rows.dialect().describe(m_rows.account());
    QCOMPARE(description.sourceKinds.size(), 6);
    QCOMPARE(description.localePolicy, LocalePolicy::None);
    for (const SourceKind &kind : description.sourceKinds) {
        for (const QString &id : kind.targets)
            QVERIFY2(description.target(id), qPrintable(kind.id + u' ' + id));
    }
    for (const TargetFormat &target : description.targets) {
        const bool isOffered = std::any_of(description.sourceKinds.begin(), description.sourceKinds.end(),
                                           [&](const SourceKind &kind) { return kind.targets.contains(target.id); });
        QVERIFY2(isOffered, qPrintable(target.id));
    }
}

QTEST_GUILESS_MAIN(TestGoogleDrive)
#include "tst_googledrive.moc"
