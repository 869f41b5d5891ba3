// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/networksettingsfile.h"

#include <QSettings>

#include <algorithm>

namespace quayside {
namespace {

using std::chrono::milliseconds;
using std::chrono::minutes;
using std::chrono::seconds;

constexpr int longestTimeoutSeconds = 3600;
constexpr int longestDeadlineMinutes = 7 * 24 * 60; // no service keeps exports longer
constexpr qint64 mib = 1024 * 1024;

QString key(const char *name)
{
    return QStringLiteral("network/") + QLatin1StringView(name);
}

void put(QSettings &file, const char *name, const QVariant &value, const QVariant &usual)
{
    if (value == usual)
        file.remove(key(name));
    else
        file.setValue(key(name), value);
}

int number(const QSettings &file, const char *name, qint64 usual, int least, int most)
{
    bool ok = false;
    const int value = file.value(key(name), usual).toInt(&ok);
    return ok ? std::clamp(value, least, most) : static_cast<int>(usual);
}

const QStringList &proxyIds()
{
    static const QStringList ids{QStringLiteral("system"), QStringLiteral("none"), QStringLiteral("manual")};
    return ids;
}

} // namespace

NetworkSettings readNetworkSettings(const QSettings &file)
{
    NetworkSettings s;
    s.proxy = static_cast<NetworkSettings::Proxy>(std::max<qsizetype>(0, proxyIds().indexOf(file.value(key("proxy")).toString())));
    s.proxyHost = file.value(key("proxy-host")).toString();
    s.proxyPort = number(file, "proxy-port", s.proxyPort, 1, 65535);
    s.proxyUser = file.value(key("proxy-user")).toString();
    s.proxyIsSocks = file.value(key("proxy-socks")).toBool();
    s.noProxyFor = file.value(key("no-proxy-for"), s.noProxyFor).toStringList();
    s.caFile = file.value(key("ca-file")).toString();
    s.answerTimeout = seconds(number(file, "answer-timeout-s", duration_cast<seconds>(s.answerTimeout).count(), 1, longestTimeoutSeconds));
    s.idleTimeout = seconds(number(file, "idle-timeout-s", duration_cast<seconds>(s.idleTimeout).count(), 1, longestTimeoutSeconds));
    s.pollingDeadline = minutes(number(file, "follow-for-min", duration_cast<minutes>(s.pollingDeadline).count(), 1, longestDeadlineMinutes));
    s.downloadLimit = mib * number(file, "download-limit-mib", s.downloadLimit / mib, 1, 1024 * 1024);
    return s;
}

void writeNetworkSettings(QSettings &file, const NetworkSettings &s)
{
    const NetworkSettings usual;
    put(file, "proxy", proxyIds().at(static_cast<int>(s.proxy)), proxyIds().at(static_cast<int>(usual.proxy)));
    put(file, "proxy-host", s.proxyHost, usual.proxyHost);
    put(file, "proxy-port", s.proxyPort, usual.proxyPort);
    put(file, "proxy-user", s.proxyUser, usual.proxyUser);
    put(file, "proxy-socks", s.proxyIsSocks, usual.proxyIsSocks);
    put(file, "no-proxy-for", s.noProxyFor, usual.noProxyFor);
    put(file, "ca-file", s.caFile, usual.caFile);
    const auto inSeconds = [](milliseconds time) { return static_cast<int>(duration_cast<seconds>(time).count()); };
    put(file, "answer-timeout-s", inSeconds(s.answerTimeout), inSeconds(usual.answerTimeout));
    put(file, "idle-timeout-s", inSeconds(s.idleTimeout), inSeconds(usual.idleTimeout));
    put(file, "follow-for-min", inSeconds(s.pollingDeadline) / 60, inSeconds(usual.pollingDeadline) / 60);
    put(file, "download-limit-mib", static_cast<int>(s.downloadLimit / mib), static_cast<int>(usual.downloadLimit / mib));
}

} // namespace quayside
