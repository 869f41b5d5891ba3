// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/sandboxserver.h"

#include <QCommandLineParser>
#include <QFile>
#include <QGuiApplication>
#include <QLoggingCategory>
#include <QTextStream>

#include <cstdio>

namespace {

using quayside::sandbox::Config;

/// Reads the command line; errors go to @p problem.
Config configFrom(const QCommandLineParser &parser, QString &problem)
{
    Config config;
    const auto number = [&](const char *name, int otherwise) {
        const QString text = parser.value(QLatin1StringView(name));
        bool ok = text.isEmpty();
        const int value = ok ? otherwise : text.toInt(&ok);
        if (!ok || value < 0)
            problem = QCoreApplication::translate("Sandbox", "--%1 wants a number, not “%2”.").arg(QLatin1StringView(name), text);
        return value;
    };
    const int port = number("port", config.port);
    if (port > 65535)
        problem = QCoreApplication::translate("Sandbox", "There is no port %1.").arg(port);
    config.port = static_cast<quint16>(port);
    config.latencyMs = number("latency", config.latencyMs);
    config.workMs = number("work", config.workMs);
    config.tokenLifeSeconds = number("token-life", config.tokenLifeSeconds);
    config.linkLifeSeconds = number("link-life", config.linkLifeSeconds);
    config.pollSeconds = number("poll-after", config.pollSeconds);
    config.rate = number("rate", static_cast<int>(config.rate));
    config.gotenberg = number("gotenberg", config.gotenberg);
    if (config.gotenberg != 8 && config.gotenberg != 9)
        problem = QCoreApplication::translate("Sandbox", "Gotenberg is spoken as of version 8 or 9.");
    config.dataFolder = parser.value(QStringLiteral("data"));
    config.logFile = parser.value(QStringLiteral("log"));
    if (parser.isSet(QStringLiteral("token")))
        config.token = parser.value(QStringLiteral("token"));
    if (parser.isSet(QStringLiteral("listen")) && !config.listen.setAddress(parser.value(QStringLiteral("listen"))))
        problem = QCoreApplication::translate("Sandbox", "“%1” is not an address.").arg(parser.value(QStringLiteral("listen")));
    if (const QString script = parser.value(QStringLiteral("faults")); !script.isEmpty()) {
        QFile file(script);
        if (!file.open(QIODevice::ReadOnly))
            problem = QCoreApplication::translate("Sandbox", "The script “%1” cannot be read: %2").arg(script, file.errorString());
        config.faults = file.readAll();
    }
    return config;
}

void describeOptions(QCommandLineParser &parser)
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("Sandbox", text); };
    parser.setApplicationDescription(tr("A local server that speaks the export APIs of Quayside, for trying and testing."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({{QStringLiteral("port"), tr("Port of the APIs (default: any free one)."), QStringLiteral("N")},
                       {QStringLiteral("listen"), tr("Address to listen on (default: this computer only)."), QStringLiteral("ADDR")},
                       {QStringLiteral("data"), tr("Folder of documents to serve (default: three samples)."), QStringLiteral("DIR")},
                       {QStringLiteral("token"), tr("The token that is always good (default: sandbox-token)."), QStringLiteral("T")},
                       {QStringLiteral("token-life"), tr("How long other tokens live (default: 60)."), QStringLiteral("SECONDS")},
                       {QStringLiteral("link-life"), tr("How long signed links live (default: 1800)."), QStringLiteral("SECONDS")},
                       {QStringLiteral("latency"), tr("Pause before each reply (default: 0)."), QStringLiteral("MS")},
                       {QStringLiteral("work"), tr("How long an export takes (default: 1200)."), QStringLiteral("MS")},
                       {QStringLiteral("poll-after"), tr("Workiva's Retry-After, which it is held to; 0: none (default: 1)."), QStringLiteral("SECONDS")},
                       {QStringLiteral("rate"), tr("Requests a second before 429, an API and a token; 0: no limit (default: 50)."), QStringLiteral("N")},
                       {QStringLiteral("gotenberg"), tr("Version of Gotenberg to be, 8 or 9 (default: 8)."), QStringLiteral("N")},
                       {QStringLiteral("faults"), tr("Script of misbehavior, see docs/sandbox.md."), QStringLiteral("FILE")},
                       {QStringLiteral("log"), tr("Writes a line a request."), QStringLiteral("FILE")}});
}

} // namespace

int main(int argc, char *argv[])
{
    // Libraries talk to developers; QT_LOGGING_RULES brings that back.
    QLoggingCategory::setFilterRules(QStringLiteral("default.warning=false"));
    // PDF layout needs fonts, and these a platform.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("quayside-sandbox"));
    QCoreApplication::setApplicationVersion(QStringLiteral(QUAYSIDE_VERSION));
    QCommandLineParser parser;
    describeOptions(parser);
    parser.process(application);
    QString problem;
    const Config config = configFrom(parser, problem);
    QTextStream errors(stderr);
    if (!problem.isEmpty()) {
        errors << problem << '\n';
        return 2;
    }
    quayside::sandbox::SandboxServer server(config);
    if (const auto started = server.start(); !started) {
        errors << quayside::sentence(started.error()) << '\n';
        return 2;
    }
    QTextStream(stdout) << server.greeting() << Qt::flush;
    return QGuiApplication::exec();
}
