// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

#include <span>
#include <string>
#include <utility>
#include <vector>

namespace quayside::office {

/// A piece of an XML part; names with their prefixes as written.
struct XmlToken {
    enum class Kind : quint8 { Start, End, Text };
    Kind kind = Kind::Text;
    std::string name; ///< of elements
    std::vector<std::pair<std::string, QString>> attributes;
    QString text;

    [[nodiscard]] bool starts(std::string_view element) const { return kind == Kind::Start && name == element; }
    [[nodiscard]] bool ends(std::string_view element) const { return kind == Kind::End && name == element; }
    /// The value of an attribute; null: it has none.
    [[nodiscard]] const QString *find(std::string_view attribute) const;
    [[nodiscard]] QString value(std::string_view attribute) const;
    void set(std::string_view attribute, const QString &value);
};
using XmlTokens = std::vector<XmlToken>;

/// Reads @p part, without comments and instructions; empty if it is no XML, has a document type, or is too large.
XmlTokens readTokens(const QByteArray &part);

/// @p tokens as XML without a declaration.
QByteArray written(std::span<const XmlToken> tokens);

/// The end of the element that starts at @p start: the place behind its end tag.
std::size_t endOf(const XmlTokens &tokens, std::size_t start);

} // namespace quayside::office
