// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/calloutkinds.h"

#include <algorithm>
#include <array>

namespace quayside {
namespace {

struct Row {
    const char *word;
    AlertKind kind;
};

// From https://help.obsidian.md/callouts, Material for MkDocs, Docusaurus and GitBook.
constexpr std::array rows{
    Row{"note", AlertKind::Note},       Row{"tip", AlertKind::Tip},         Row{"important", AlertKind::Important},
    Row{"warning", AlertKind::Warning}, Row{"caution", AlertKind::Caution}, Row{"abstract", AlertKind::Note},
    Row{"summary", AlertKind::Note},    Row{"tldr", AlertKind::Note},       Row{"info", AlertKind::Note},
    Row{"todo", AlertKind::Note},       Row{"hint", AlertKind::Tip},        Row{"success", AlertKind::Tip},
    Row{"check", AlertKind::Tip},       Row{"done", AlertKind::Tip},        Row{"question", AlertKind::Note},
    Row{"help", AlertKind::Note},       Row{"faq", AlertKind::Note},        Row{"attention", AlertKind::Warning},
    Row{"failure", AlertKind::Caution}, Row{"fail", AlertKind::Caution},    Row{"missing", AlertKind::Caution},
    Row{"danger", AlertKind::Caution},  Row{"error", AlertKind::Caution},   Row{"bug", AlertKind::Caution},
    Row{"example", AlertKind::Note},    Row{"quote", AlertKind::Note},      Row{"cite", AlertKind::Note},
    Row{"seealso", AlertKind::Note},    Row{"admonition", AlertKind::Note}, Row{"details", AlertKind::Note},
};
constexpr std::size_t named = 5; ///< rows whose word is the kind's own

} // namespace

std::optional<CalloutKind> calloutKind(QStringView word)
{
    const auto row =
        std::find_if(rows.begin(), rows.end(), [&](const Row &each) { return word.compare(QLatin1StringView(each.word), Qt::CaseInsensitive) == 0; });
    if (row == rows.end())
        return {};
    CalloutKind callout{row->kind, {}};
    if (static_cast<std::size_t>(row - rows.begin()) >= named)
        callout.title = namedCallout(word).title;
    return callout;
}

CalloutKind namedCallout(QStringView word)
{
    QString title = word.toString().toLower().replace(u'-', u' ');
    if (!title.isEmpty())
        title[0] = title[0].toUpper();
    return {AlertKind::Note, title};
}

} // namespace quayside
