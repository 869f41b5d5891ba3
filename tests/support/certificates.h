// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QProcess>
#include <QStringList>

namespace quayside::test {

/// Runs openssl in @p folder; false where there is none, or when it refuses.
inline bool runOpenssl(const QString &folder, const char *arguments)
{
    QProcess openssl;
    openssl.setWorkingDirectory(folder);
    openssl.start(QStringLiteral("openssl"), QString::fromLatin1(arguments).split(u' '));
    return openssl.waitForFinished(60000) && openssl.exitCode() == 0;
}

/// A throw-away authority (ca.pem, ca.key) and a certificate of it for localhost (server.pem, server.key), made in @p folder.
inline bool makeCertificates(const QString &folder)
{
    QFile extensions(folder + QStringLiteral("/ext"));
    if (!extensions.open(QIODevice::WriteOnly) || extensions.write("subjectAltName=DNS:localhost\n") < 0)
        return false;
    extensions.close();
    return runOpenssl(folder,
                      "req -x509 -newkey rsa:2048 -nodes -days 2 -keyout ca.key -out ca.pem -subj /CN=Throwaway -addext basicConstraints=critical,CA:TRUE")
           && runOpenssl(folder, "req -newkey rsa:2048 -nodes -keyout server.key -out server.csr -subj /CN=localhost")
           && runOpenssl(folder, "x509 -req -in server.csr -CA ca.pem -CAkey ca.key -CAcreateserial -days 2 -extfile ext -out server.pem");
}

} // namespace quayside::test
