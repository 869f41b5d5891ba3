// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/batch.h"
#include "model/check.h"
#include "remote/dialects/dialect.h"
#include "testpaths.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

/// Rows of recorded replies and what a dialect has to make of them, as JSON in tests/data/remote/DIALECT.json:
/// {"account": SETTINGS, "requests": {NAME: REQUEST}, "rows": [ROW]}. A ROW with "reply" asks next(), one without asks begin(), one with
/// "check" asks the description's checks. Everything that "expect" names is compared, JSON as values.
namespace quayside::test {

class DialectRows
{
public:
    explicit DialectRows(const char *dialectId) : m_dialect(dialectById(QString::fromLatin1(dialectId)))
    {
        QFile file(QStringLiteral(QUAYSIDE_TEST_DATA "/remote/") + QLatin1StringView(dialectId) + QStringLiteral(".json"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no rows: %s", qPrintable(file.fileName()));
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
        if (error.error != QJsonParseError::NoError)
            qFatal("%s, at %d: %s", qPrintable(file.fileName()), error.offset, qPrintable(error.errorString()));
        m_file = document.object();
    }

    [[nodiscard]] const Dialect &dialect() const { return *m_dialect; }

    /// One QtTest row for each row of the file.
    void addRows() const
    {
        QTest::addColumn<QJsonObject>("row");
        const QJsonArray rows = m_file.value(QLatin1StringView("rows")).toArray();
        if (rows.isEmpty())
            qFatal("the file has no rows");
        for (const QJsonValue &row : rows)
            QTest::newRow(qPrintable(row[QLatin1StringView("name")].toString())) << row.toObject();
    }

    [[nodiscard]] Account account(const QJsonObject &patch = {}) const
    {
        Account account;
        account.id = QStringLiteral("a-0123456789ab");
        account.name = QStringLiteral("Work");
        account.dialect = QLatin1StringView(m_dialect->id);
        account.settings[accountScope].values = merged(m_file.value(QLatin1StringView("account")).toObject(), patch);
        return account;
    }

    /// A request of the file, by its name or as {"base": NAME, …changes}.
    [[nodiscard]] ExportRequest request(const QJsonValue &what) const
    {
        QJsonObject object = what.toObject();
        if (what.isString())
            object = named(what.toString());
        else if (object.contains(QLatin1StringView("base")))
            object = merged(named(object.value(QLatin1StringView("base")).toString()), object);
        ExportRequest request;
        request.sourceKind = object.value(QLatin1StringView("kind")).toString();
        request.settings[sourceScope].values = object.value(QLatin1StringView("source")).toObject();
        request.target = object.value(QLatin1StringView("target")).toString();
        request.settings[readScope].values = object.value(QLatin1StringView("read")).toObject();
        request.settings[commonScope].values = object.value(QLatin1StringView("common")).toObject();
        request.settings[request.target].values = object.value(QLatin1StringView("options")).toObject();
        const QJsonObject perLocale = object.value(QLatin1StringView("per-locale")).toObject();
        for (auto it = perLocale.begin(); it != perLocale.end(); ++it)
            request.settings[request.target].perLocale.insert(it.key(), it.value().toObject());
        for (const QJsonValue &locale : object.value(QLatin1StringView("locales")).toArray())
            request.locales.append(locale.toString());
        request.timeZone = object.value(QLatin1StringView("zone")).toString();
        return request;
    }

    /// Compares one row.
    void run(const QJsonObject &row) const
    {
        Account theAccount = account(row.value(QLatin1StringView("account")).toObject());
        if (row.contains(QLatin1StringView("auth")))
            theAccount.auth = *authKindFromId(row.value(QLatin1StringView("auth")).toString());
        const ExportRequest theRequest = request(row.value(QLatin1StringView("request")));
        if (row.contains(QLatin1StringView("check")))
            return compareChecks(quayside::check(theRequest, m_dialect->describe(theAccount)), row.value(QLatin1StringView("check")).toArray());
        if (!row.contains(QLatin1StringView("reply")))
            return compare(m_dialect->begin(theAccount, theRequest), row.value(QLatin1StringView("expect")).toObject());
        RemoteState state;
        state.account = theAccount;
        for (const QJsonValue &host : row.value(QLatin1StringView("trusted")).toArray())
            state.account.trustedHosts.append(host.toString());
        state.request = theRequest;
        state.phase = row.value(QLatin1StringView("phase")).toString();
        state.memo = row.value(QLatin1StringView("memo")).toObject();
        compare(m_dialect->next(state, reply(row.value(QLatin1StringView("reply")).toObject())), row.value(QLatin1StringView("expect")).toObject());
    }

    static HttpReply reply(const QJsonObject &object)
    {
        HttpReply reply;
        reply.status = object.value(QLatin1StringView("status")).toInt(200);
        reply.url = QUrl(object.value(QLatin1StringView("url")).toString(QStringLiteral("https://api.example/asked")));
        const QJsonValue body = object.value(QLatin1StringView("body"));
        if (body.isObject()) {
            reply.headers.set("Content-Type", "application/json");
            reply.body = QJsonDocument(body.toObject()).toJson(QJsonDocument::Compact);
        } else {
            reply.body = body.toString().toUtf8();
        }
        const QJsonObject headers = object.value(QLatin1StringView("headers")).toObject();
        for (auto it = headers.begin(); it != headers.end(); ++it)
            reply.headers.set(it.key().toLatin1(), it.value().toString().toUtf8());
        return reply;
    }

private:
    static QJsonObject merged(QJsonObject into, const QJsonObject &patch)
    {
        for (auto it = patch.begin(); it != patch.end(); ++it) {
            if (it.value().isObject() && into.value(it.key()).isObject())
                into.insert(it.key(), merged(into.value(it.key()).toObject(), it.value().toObject()));
            else
                into.insert(it.key(), it.value());
        }
        return into;
    }

    [[nodiscard]] QJsonObject named(const QString &name) const
    {
        const QJsonObject requests = m_file.value(QLatin1StringView("requests")).toObject();
        if (!requests.contains(name))
            qFatal("no request called %s", qPrintable(name));
        return requests.value(name).toObject();
    }

    static QString kindOf(const Step &step)
    {
        static const char *const names[] = {"send", "poll", "download", "done", "fail"};
        return QLatin1StringView(names[step.index()]);
    }

    static const HttpRequest *requestOf(const Step &step)
    {
        if (const auto *send = std::get_if<Send>(&step))
            return &send->request;
        if (const auto *poll = std::get_if<PollAfter>(&step))
            return &poll->request;
        const auto *download = std::get_if<Download>(&step);
        return download ? &download->request : nullptr;
    }

    /// "NAME=TEXT" for a field, "NAME=@PATH" or "NAME=@PATH;SENT-AS" for a file, "NAME=<TEXT;SENT-AS" for a text that is sent as a file.
    static QJsonArray partsOf(const HttpRequest &request)
    {
        QJsonArray parts;
        for (const FormPart &part : request.parts) {
            const QString sentAs = part.fileName.isEmpty() ? QString() : u';' + part.fileName;
            const QString mark = !part.path.isEmpty() ? QStringLiteral("@") : !part.fileName.isEmpty() ? QStringLiteral("<") : QString();
            parts.append(QString::fromUtf8(part.name) + u'=' + mark + (part.path.isEmpty() ? part.text : part.path) + sentAs);
        }
        return parts;
    }

    static void compareRequest(const HttpRequest &request, const QJsonObject &expect)
    {
        const auto has = [&](const char *key) { return expect.contains(QLatin1StringView(key)); };
        const auto text = [&](const char *key) { return expect.value(QLatin1StringView(key)).toString(); };
        if (has("method"))
            QCOMPARE(QString::fromLatin1(methodName(request.method)), text("method"));
        if (has("url"))
            QCOMPARE(request.url.toString(QUrl::FullyEncoded), text("url"));
        if (has("body")) {
            QCOMPARE(QJsonValue(QJsonDocument::fromJson(request.body).object()), expect.value(QLatin1StringView("body")));
            QCOMPARE(request.headers.value("Content-Type"), QByteArray("application/json"));
        }
        if (has("credential"))
            QCOMPARE(request.credential == Credential::Account ? QStringLiteral("account") : QStringLiteral("none"), text("credential"));
        if (has("repeat"))
            QCOMPARE(request.repeat == Repeat::Creates ? QStringLiteral("creates") : QStringLiteral("safe"), text("repeat"));
        if (has("parts"))
            QCOMPARE(QJsonValue(partsOf(request)), expect.value(QLatin1StringView("parts")));
        const QJsonObject headers = expect.value(QLatin1StringView("headers")).toObject();
        for (auto it = headers.begin(); it != headers.end(); ++it)
            QCOMPARE(QString::fromUtf8(request.headers.value(it.key().toLatin1())), it.value().toString());
    }

    static void compareFailure(const Fail &fail, const QJsonObject &expect)
    {
        const auto text = [&](const char *key) { return expect.value(QLatin1StringView(key)).toString(); };
        QCOMPARE(QString(errorId(fail.error.code)), text("error"));
        QCOMPARE(fail.error.field, text("field"));
        const QString interrupt = fail.interrupt == InterruptReason::None ? QString() : QString(interruptReasonId(fail.interrupt));
        QCOMPARE(interrupt, text("interrupt"));
        const QString said = sentence(fail.error);
        QVERIFY2(said.contains(text("says")), qPrintable(said));
        QVERIFY2(!said.contains(u'{') && !said.contains(QLatin1StringView("%1")), qPrintable(said));
    }

    static void compareDownload(const Download &download, const QJsonObject &expect)
    {
        const auto has = [&](const char *key) { return expect.contains(QLatin1StringView(key)); };
        const auto text = [&](const char *key) { return expect.value(QLatin1StringView(key)).toString(); };
        QCOMPARE(download.renew.has_value(), has("renew"));
        if (has("renew")) {
            QCOMPARE(download.renew->url.toString(QUrl::FullyEncoded), text("renew"));
            QCOMPARE(download.renew->repeat, Repeat::Safe);
        }
        if (has("extension"))
            QCOMPARE(download.extension, text("extension"));
        if (has("locale"))
            QCOMPARE(download.locale, text("locale"));
        if (has("file-name"))
            QCOMPARE(download.name, text("file-name"));
        if (has("as-it-is"))
            QCOMPARE(download.asItIs, expect.value(QLatin1StringView("as-it-is")).toBool());
        if (has("accept-html"))
            QCOMPARE(download.acceptHtml, expect.value(QLatin1StringView("accept-html")).toBool());
    }

    static void compareFacts(const QJsonObject &expected, const Facts &facts)
    {
        for (auto it = expected.begin(); it != expected.end(); ++it)
            QCOMPARE(facts.value(it.key()), it.value().toString());
    }

    static void compare(const Transition &got, const QJsonObject &expect)
    {
        const auto has = [&](const char *key) { return expect.contains(QLatin1StringView(key)); };
        const auto text = [&](const char *key) { return expect.value(QLatin1StringView(key)).toString(); };
        const auto *fail = std::get_if<Fail>(&got.step);
        QVERIFY2(kindOf(got.step) == text("step"), qPrintable(kindOf(got.step) + QStringLiteral(" instead of ") + text("step") + QStringLiteral(": ")
                                                              + (fail ? sentence(fail->error) : QString())));
        if (has("phase"))
            QCOMPARE(got.phase, text("phase"));
        if (has("memo"))
            QCOMPARE(QJsonValue(got.memo), expect.value(QLatin1StringView("memo")));
        if (const HttpRequest *sent = requestOf(got.step))
            compareRequest(*sent, expect);
        if (fail)
            compareFailure(*fail, expect);
        if (const auto *download = std::get_if<Download>(&got.step))
            compareDownload(*download, expect);
        if (const auto *poll = std::get_if<PollAfter>(&got.step); poll && has("words"))
            QCOMPARE(poll->words, text("words"));
        compareFacts(expect.value(QLatin1StringView("facts")).toObject(), got.facts);
        QJsonArray notes;
        for (const Warning &note : got.notes)
            notes.append(words(note));
        if (has("notes"))
            QCOMPARE(QJsonValue(notes), expect.value(QLatin1StringView("notes")));
        if (const auto *done = std::get_if<Done>(&got.step)) {
            QJsonArray links;
            for (const Artifact &link : done->links)
                links.append(link.url);
            QCOMPARE(QJsonValue(links), QJsonValue(expect.value(QLatin1StringView("links")).toArray()));
        }
    }

    static void compareChecks(const QList<ExportError> &errors, const QJsonArray &expected)
    {
        QJsonArray got;
        for (const ExportError &error : errors) {
            got.append(QString(errorId(error.code)) + u' ' + error.field);
            QVERIFY2(!sentence(error).contains(u'{'), qPrintable(sentence(error)));
        }
        QVERIFY2(got == expected, QJsonDocument(got).toJson(QJsonDocument::Compact).constData());
    }

    const Dialect *m_dialect;
    QJsonObject m_file;
};

} // namespace quayside::test
