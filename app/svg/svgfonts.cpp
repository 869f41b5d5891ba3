// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/svg/svgfonts.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <fontconfig/fontconfig.h>

#include <algorithm>
#include <array>

namespace quayside {
namespace {

/// A replacement family, and how much wider it is: drawings are sized for families all browsers know.
struct Substitute {
    const char *names;
    const char *family;
    double scale;
};

constexpr std::array substitutes{
    Substitute{"Times;Times New Roman;Times Roman;serif;Georgia;Liberation Serif;Nimbus Roman", "Noto Serif", 0.83},
    Substitute{"Courier;Courier New;monospace;Consolas;Menlo;Liberation Mono", "DejaVu Sans Mono", 1.0},
    Substitute{"Arial;Helvetica;sans-serif;Verdana;Trebuchet MS;Liberation Sans;Segoe UI;system-ui", "Noto Sans", 0.94},
};

bool isInstalled(FcConfig *config, const QByteArray &family)
{
    FcPattern *pattern = FcPatternBuild(nullptr, FC_FAMILY, FcTypeString, family.constData(), nullptr);
    FcObjectSet *objects = FcObjectSetBuild(FC_FAMILY, nullptr);
    FcFontSet *found = FcFontList(config, pattern, objects);
    const bool installed = found && found->nfont > 0;
    if (found)
        FcFontSetDestroy(found);
    FcObjectSetDestroy(objects);
    FcPatternDestroy(pattern);
    return installed;
}

QByteArray rule(const QByteArray &name, const Substitute &substitute)
{
    return "<match target=\"pattern\"><test name=\"family\" qual=\"first\"><string>" + name
           + "</string></test><edit name=\"family\" mode=\"prepend\" binding=\"strong\"><string>" + substitute.family
           + "</string></edit><edit name=\"pixelsize\" mode=\"assign\"><times><name>pixelsize</name><double>" + QByteArray::number(substitute.scale)
           + "</double></times></edit></match>";
}

} // namespace

void setUpFonts()
{
    FcConfig *installed = FcInitLoadConfigAndFonts();
    QByteArray rules = "<?xml version=\"1.0\"?><!DOCTYPE fontconfig SYSTEM \"fonts.dtd\"><fontconfig>";
    for (const Substitute &substitute : substitutes) {
        for (const QByteArray &name : QByteArray(substitute.names).split(';')) {
            if (!isInstalled(installed, name))
                rules += rule(name, substitute);
        }
    }
    FcChar8 *file = FcConfigFilename(nullptr);
    // Before the system's rules, which prefer other families.
    rules +=
        "<include>" + (file ? QString::fromLocal8Bit(reinterpret_cast<const char *>(file)).toHtmlEscaped().toUtf8() : QByteArray()) + "</include></fontconfig>";
    FcStrFree(file);
    FcConfig *config = FcConfigCreate();
    FcConfigParseAndLoadFromMemory(config, reinterpret_cast<const FcChar8 *>(rules.constData()), FcTrue);
    FcConfigBuildFonts(config);
    FcConfigSetRescanInterval(config, 0); // or new fonts would restore the system's rules alone
    FcConfigSetCurrent(config);
    FcConfigDestroy(installed);
}

QList<quint32> charactersWithoutFont(const QList<quint32> &characters)
{
    QList<quint32> missing;
    const FcFontSet *fonts = FcConfigGetFonts(nullptr, FcSetSystem);
    const auto has = [](FcPattern *font, quint32 character) {
        FcCharSet *set = nullptr;
        return FcPatternGetCharSet(font, FC_CHARSET, 0, &set) == FcResultMatch && FcCharSetHasChar(set, character);
    };
    for (const quint32 character : characters) {
        if (!fonts || std::none_of(fonts->fonts, fonts->fonts + fonts->nfont, [&](FcPattern *font) { return has(font, character); }))
            missing.append(character);
    }
    return missing;
}

} // namespace quayside
