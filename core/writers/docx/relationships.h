// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <string_view>
#include <vector>

namespace quayside::docx {

/// Kinds of relationships: ends of their URIs.
namespace relation {
inline constexpr std::string_view document = "officeDocument";
inline constexpr std::string_view styles = "styles";
inline constexpr std::string_view numbering = "numbering";
inline constexpr std::string_view settings = "settings";
inline constexpr std::string_view fontTable = "fontTable";
inline constexpr std::string_view theme = "theme";
inline constexpr std::string_view footnotes = "footnotes";
inline constexpr std::string_view header = "header";
inline constexpr std::string_view footer = "footer";
inline constexpr std::string_view image = "image";
inline constexpr std::string_view hyperlink = "hyperlink";
inline constexpr std::string_view properties = "extended-properties";
inline constexpr std::string_view customProperties = "custom-properties";
inline constexpr std::string_view coreProperties = "core-properties";
} // namespace relation

/// What one part of the package refers to (ECMA-376-2, 9.3).
class Relationships
{
public:
    /// The id of the relationship to @p target, a part relative to this one; a new one or that of before.
    QString add(std::string_view kind, const QString &target) { return add(kind, target, false); }
    /// The id of the relationship to an address outside.
    QString addExternal(std::string_view kind, const QString &target) { return add(kind, target, true); }

    [[nodiscard]] bool isEmpty() const { return m_rows.empty(); }
    /// The .rels part.
    [[nodiscard]] QByteArray part() const;

private:
    struct Row {
        std::string_view kind;
        QString target;
        bool external = false;
    };
    QString add(std::string_view kind, const QString &target, bool external);

    std::vector<Row> m_rows;
    QHash<QString, qsizetype> m_known; ///< rows by target
};

} // namespace quayside::docx
