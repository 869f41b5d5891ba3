// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workcontext.h"
#include "page/fontrole.h"

#include <QMap>

#include <array>

namespace quayside {

/// The option of targets that names a theme.
inline constexpr QLatin1StringView themeKey("theme");

/// Text style and spacing, in points; colours are 0xaarrggbb, as QRgb.
struct TextLook {
    FontRole role = FontRole::Body;
    float size = 10;
    float leading = 14;
    float before = 0; ///< neighbours share the larger
    float after = 0;
    bool bold = false;
    bool italic = false;
    quint32 color = 0xff000000;
    bool rule = false; ///< a thin line below (headings)
};

/// How results look, pages and others. Read from JSON; keys in resources/themes/README.md.
struct Theme {
    FontFamilies fonts;
    TextLook body;
    std::array<TextLook, 6> headings;
    TextLook code;           ///< blocks
    float inlineCode = 0.9F; ///< × surrounding size
    TextLook quote;
    TextLook caption;
    TextLook note; ///< footnotes
    TextLook table;
    TextLook running; ///< headers and footers
    TextLook title;   ///< title page
    TextLook subtitle;
    TextLook author;
    std::array<TextLook, 4> contents; ///< by level
    bool justify = true;
    float listIndent = 18;
    float quoteIndent = 14;
    float frameInset = 8; ///< code and alerts
    float cellInset = 5;
    float marginTop = 0; ///< mm
    float marginBottom = 0;
    float marginInner = 0;
    float marginOuter = 0;
    quint32 link = 0xff1a4f8a;
    quint32 muted = 0xff666666;
    quint32 rule = 0xffb8b8b8;
    quint32 codeBackground = 0xfff5f5f3;
    quint32 codeBorder = 0;
    quint32 inlineCodeBackground = 0;
    quint32 quoteBar = 0xffc8c8c8;
    quint32 tableRule = 0xff303030;
    quint32 tableInnerRule = 0xffd8d8d8;
    quint32 tableStripe = 0;
    std::array<quint32, 5> alerts{}; ///< bars by AlertKind
    std::array<quint32, 5> alertBackgrounds{};
    QMap<QString, quint32> codeColors; ///< by source-highlight's name
    QMap<QString, bool> codeBold;
    QString headerLogo; ///< an image file, absolute; empty: none
    float headerLogoHeight = 22;
    QString coverLogo;           ///< an image file, absolute, for title pages that are given no other
    quint32 coverBackground = 0; ///< of title pages and covers; 0: paper
    quint32 coverColor = 0;      ///< of all text on that; 0: each has its own

    /// The theme of an option: a built-in one by its name, "report" or "manual", else the theme file at that path. What a file leaves out is its
    /// `base`'s. Error: ThemeInvalid.
    static Result<Theme> named(const QString &nameOrPath, const WorkContext &context = {});
    static Result<Theme> builtIn(const QString &name) { return named(name); }
    /// The JSON of a built-in theme; empty: there is none of that name.
    static QJsonObject builtInJson(const QString &name);
    [[nodiscard]] static bool isBuiltIn(const QString &name);
    /// @p over on top of @p base, key by key.
    static QJsonObject merged(const QJsonObject &base, const QJsonObject &over);
    /// Reads a theme; paths in it start at @p folder. Refuses unknown keys and values that do not fit. Error: ThemeInvalid, its reason says which.
    static Result<Theme> fromJson(const QJsonObject &object, const QString &folder = {});
    /// The image files that it names.
    [[nodiscard]] QStringList pictures() const;
    /// Multiplies all text measures.
    void scale(float factor);
};

} // namespace quayside
