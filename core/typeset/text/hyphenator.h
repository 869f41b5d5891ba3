// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringView>

#include <memory>
#include <vector>

namespace quayside {

/// Where words may be divided, by the system's dictionaries (libhyphen). One loaded dictionary; reading it is safe from any thread.
class Hyphenator
{
public:
    /// Where dictionaries are.
    static QString folder() { return QStringLiteral("/usr/share/hyphen"); }
    /// The dictionary of @p dictionaries for @p language (BCP 47); null when none is there. Loaded once for the process, and again when its file was
    /// replaced. Safe from any thread.
    static std::shared_ptr<const Hyphenator> forLanguage(const QString &language, const QString &dictionaries = folder());

    /// Takes over a libhyphen dictionary whose words are in @p encoding.
    Hyphenator(void *dictionary, const QByteArray &encoding);
    ~Hyphenator();
    Q_DISABLE_COPY_MOVE(Hyphenator)

    /// UTF-16 offsets inside @p word before which it may be divided, at least two letters before and three behind. Words of digits or with
    /// marks inside have none.
    [[nodiscard]] std::vector<int> points(QStringView word) const;

private:
    [[nodiscard]] QByteArray encoded(const QString &word) const;

    void *m_dictionary;
    bool m_utf8;
    QHash<QChar, char> m_bytes; ///< of an eight bit encoding
};

} // namespace quayside
