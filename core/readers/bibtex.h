// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QHash>
#include <QString>

#include <functional>

namespace quayside {

/// Calls @p entry with the kind, key and fields of each entry of the BibTeX @p file: names in lower case, values as TeX without their outer marks, strings
/// resolved. What is no entry is passed over. https://www.bibtex.org/Format/
void readBibTeX(QByteArrayView file, const std::function<void(const QString &kind, const QString &key, const QHash<QString, QString> &fields)> &entry);

/// The words of a value as plain text: accents and signs of TeX as characters, commands and braces gone.
QString plainTex(const QString &tex);

} // namespace quayside
