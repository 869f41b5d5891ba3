// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/layout/running.h"

#include <array>

namespace quayside {

QString fillTemplate(const QString &words, const RunningValues &values)
{
    const std::array<std::pair<QLatin1StringView, const QString *>, 6> known{{{QLatin1StringView("title"), &values.title},
                                                                              {QLatin1StringView("chapter"), &values.chapter},
                                                                              {QLatin1StringView("page"), &values.page},
                                                                              {QLatin1StringView("pages"), &values.pages},
                                                                              {QLatin1StringView("date"), &values.date},
                                                                              {QLatin1StringView("file"), &values.file}}};
    QString result;
    for (qsizetype at = 0; at < words.size();) {
        const qsizetype end = words[at] == u'{' ? words.indexOf(u'}', at) : -1;
        const QString *value = nullptr;
        if (end > 0) {
            const QStringView name = QStringView(words).mid(at + 1, end - at - 1);
            for (const auto &[key, text] : known)
                value = name == key ? text : value;
        }
        if (value) {
            result += *value;
            at = end + 1;
        } else {
            result += words[at++];
        }
    }
    return result.simplified();
}

QString romanNumber(int number)
{
    if (number < 1 || number > 3999)
        return QString::number(number);
    constexpr std::array<std::pair<int, const char *>, 13> signs{{{1000, "m"}, {900, "cm"}, {500, "d"}, {400, "cd"}, {100, "c"}, {90, "xc"}, {50, "l"}, {40, "xl"}, {10, "x"}, {9, "ix"}, {5, "v"}, {4, "iv"}, {1, "i"}}};
    QString result;
    for (const auto &[value, sign] : signs) {
        for (; number >= value; number -= value)
            result += QLatin1StringView(sign);
    }
    return result;
}

std::vector<PageItem> runningLine(const QString (&words)[3], const Theme &theme, const PageSettings &settings, bool mirrored, ArtifactKind kind,
                                  Typesetter &typesetter, WorkContext &context)
{
    std::vector<PageItem> result;
    const auto width = static_cast<float>(settings.columnWidth());
    const bool alone = words[0].isEmpty() != words[2].isEmpty() && words[1].isEmpty();
    for (int part = 0; part < 3; ++part) {
        const QString &text = words[mirrored ? 2 - part : part];
        if (text.isEmpty())
            continue;
        RichText rich;
        TextStyle style;
        style.face = {theme.running.role, theme.running.bold, theme.running.italic};
        style.size = theme.running.size;
        style.color = theme.running.color;
        style.language = settings.language;
        ParagraphStyle how;
        how.width = 100000;
        how.leading = theme.running.leading;
        how.alignment = Alignment::Left;
        how.rightToLeftDefault = settings.rightToLeft;
        how.language = settings.language;
        const float limit = alone ? width * 0.95F : width * 0.46F;
        QString shown = text;
        Result<TextBlock> block = failure(ErrorCode::LayoutFailed);
        for (int tries = 0; tries < 12; ++tries) { // too long: cut, with a sign
            rich = {};
            rich.append(shown, style);
            block = typesetter.set(rich, how, context);
            if (!block || block->lines.empty() || block->lines.front().width <= limit)
                break;
            const auto keep = static_cast<qsizetype>(static_cast<float>(shown.size()) * limit / block->lines.front().width * 0.97F);
            shown = text.left(std::max<qsizetype>(1, std::min(keep, shown.size() - 2))).trimmed() + u'…';
        }
        if (!block || block->lines.empty())
            continue;
        TextLine &line = block->lines.front();
        const float x = part == 0 ? 0 : part == 1 ? (width - line.width) / 2 : width - line.width;
        for (PageItem &item : line.items) {
            place(item, double(x), 0, 0);
            item.element = noElement;
            item.artifact = kind;
            result.push_back(std::move(item));
        }
    }
    return result;
}

} // namespace quayside
