// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/latex/languages.h"

#include <algorithm>
#include <array>

namespace quayside::latex {
namespace {

struct Row {
    const char *tag; ///< in lower case; the first row that the tag begins with counts
    const char *name;
};

/// Names for which babel has a locale file, with which it needs no other package.
constexpr std::array rows{
    Row{"af", "afrikaans"},
    Row{"ar", "arabic"},
    Row{"az", "azerbaijani"},
    Row{"be", "belarusian"},
    Row{"bg", "bulgarian"},
    Row{"bn", "bengali"},
    Row{"br", "breton"},
    Row{"bs", "bosnian"},
    Row{"ca", "catalan"},
    Row{"cs", "czech"},
    Row{"cy", "welsh"},
    Row{"da", "danish"},
    Row{"de-at", "naustrian"},
    Row{"de-ch", "nswissgerman"},
    Row{"de", "ngerman"},
    Row{"el", "greek"},
    Row{"en-au", "australian"},
    Row{"en-ca", "canadian"},
    Row{"en-gb", "british"},
    Row{"en-nz", "newzealand"},
    Row{"en-us", "american"},
    Row{"en", "english"},
    Row{"eo", "esperanto"},
    Row{"es-mx", "mexican"},
    Row{"es", "spanish"},
    Row{"et", "estonian"},
    Row{"eu", "basque"},
    Row{"fa", "persian"},
    Row{"fi", "finnish"},
    Row{"fil", "filipino"},
    Row{"fo", "faroese"},
    Row{"fr", "french"},
    Row{"fur", "friulian"},
    Row{"ga", "irish"},
    Row{"gd", "scottishgaelic"},
    Row{"gl", "galician"},
    Row{"gu", "gujarati"},
    Row{"he", "hebrew"},
    Row{"hi", "hindi"},
    Row{"hr", "croatian"},
    Row{"hsb", "uppersorbian"},
    Row{"hu", "hungarian"},
    Row{"hy", "armenian"},
    Row{"ia", "interlingua"},
    Row{"id", "indonesian"},
    Row{"is", "icelandic"},
    Row{"it", "italian"},
    Row{"ja", "japanese"},
    Row{"ka", "georgian"},
    Row{"kk", "kazakh"},
    Row{"km", "khmer"},
    Row{"kn", "kannada"},
    Row{"ko", "korean"},
    Row{"la", "latin"},
    Row{"lb", "luxembourgish"},
    Row{"lo", "lao"},
    Row{"lt", "lithuanian"},
    Row{"lv", "latvian"},
    Row{"mk", "macedonian"},
    Row{"ml", "malayalam"},
    Row{"mn", "mongolian"},
    Row{"mr", "marathi"},
    Row{"ms", "malay"},
    Row{"my", "burmese"},
    Row{"nb", "norwegianbokmal"},
    Row{"ne", "nepali"},
    Row{"nl", "dutch"},
    Row{"nn", "norwegiannynorsk"},
    Row{"no", "norwegian"},
    Row{"oc", "occitan"},
    Row{"pa", "punjabi"},
    Row{"pl", "polish"},
    Row{"ps", "pashto"},
    Row{"pt-br", "brazilian"},
    Row{"pt", "portuguese"},
    Row{"rm", "romansh"},
    Row{"ro", "romanian"},
    Row{"ru", "russian"},
    Row{"sa", "sanskrit"},
    Row{"sk", "slovak"},
    Row{"sl", "slovenian"},
    Row{"sq", "albanian"},
    Row{"sr-latn", "serbian-latin"},
    Row{"sr", "serbian"},
    Row{"sv", "swedish"},
    Row{"sw", "swahili"},
    Row{"ta", "tamil"},
    Row{"te", "telugu"},
    Row{"th", "thai"},
    Row{"tk", "turkmen"},
    Row{"tr", "turkish"},
    Row{"ug", "uyghur"},
    Row{"uk", "ukrainian"},
    Row{"ur", "urdu"},
    Row{"uz", "uzbek"},
    Row{"vi", "vietnamese"},
    Row{"zh-hant", "chinese-traditional"},
    Row{"zh-hk", "chinese-traditional"},
    Row{"zh-tw", "chinese-traditional"},
    Row{"zh", "chinese-simplified"},
    Row{"zu", "zulu"},
};

} // namespace

QString babelName(const QString &tag)
{
    const QString low = tag.toLower();
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const Row &row) {
        const QLatin1StringView own(row.tag);
        return low.startsWith(own) && (low.size() == own.size() || low.at(own.size()) == u'-');
    });
    return found == rows.end() ? QString() : QString::fromLatin1(found->name);
}

} // namespace quayside::latex
