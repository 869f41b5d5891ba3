// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/http/tlswords.h"

#include "remote/http/remotewords.h"

#include <QDateTime>
#include <QSslCertificate>
#include <QSslError>
#include <QStringList>

namespace quayside {
namespace {

QString dateOf(const QDateTime &time)
{
    return time.date().toString(Qt::ISODate);
}

QString wordsOf(const QSslError &error)
{
    const QSslCertificate certificate = error.certificate();
    switch (error.error()) {
    case QSslError::CertificateExpired: return RemoteWords::tr("its certificate ended on %1").arg(dateOf(certificate.expiryDate()));
    case QSslError::CertificateNotYetValid: return RemoteWords::tr("its certificate begins on %1 only").arg(dateOf(certificate.effectiveDate()));
    case QSslError::HostNameMismatch:
        return RemoteWords::tr("its certificate is for another server (%1)").arg(certificate.subjectInfo(QSslCertificate::CommonName).value(0));
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted: return RemoteWords::tr("its certificate comes from an authority that this computer does not trust");
    case QSslError::CertificateRevoked: return RemoteWords::tr("its certificate was withdrawn");
    default: return error.errorString();
    }
}

} // namespace

QString tlsWords(const QList<QSslError> &errors)
{
    QStringList reasons;
    for (const QSslError &error : errors) {
        if (const QString words = wordsOf(error); !reasons.contains(words))
            reasons.append(words);
    }
    return reasons.join(QStringLiteral("; "));
}

} // namespace quayside
