// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace quayside {

/// RFC 7636. A code verifier of 43 characters from 32 random bytes of the system.
QByteArray pkceVerifier();
/// The S256 challenge of @p verifier: BASE64URL(SHA256(verifier)) without padding.
QByteArray pkceChallenge(const QByteArray &verifier);

} // namespace quayside
