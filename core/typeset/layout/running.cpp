// SPDX-License-Identifier: GPL-3.0-or-later
#include "typeset/layout/running.h"

#include <array>

namespace quayside {

QString navigationTitle(const QString &words)
{
    constexpr qsizetype longest = 1000; // set again on every page, so its length counts a hundred times
    QString title = words.simplified();
    if (title.size() <= longest)
        return title;
    title.truncate(title.at(longest - 1).isHighSurrogate() ? longest - 1 : longest);
    return title + u'…';
}

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
    constexpr std::array<std::pair<int, const char *>, 13> signs{{{1000, "m"},
                                                                  {900, "cm"},
                                                                  {500, "d"},
                                                                  {400, "cd"},
                                                                  {100, "c"},
                                                                  {90, "xc"},
                                                                  {50, "l"},
                                                                  {40, "xl"},
                                                                  {10, "x"},
                                                                  {9, "ix"},
                                                                  {5, "v"},
                                                                  {4, "iv"},
                                                                  {1, "i"}}};
    QString result;
    for (const auto &[value, sign] : signs) {
        for (; number >= value; number -= value)
            result += QLatin1StringView(sign);
    }
    return result;
}

namespace {

/// Whether all of @p words can be slanted. Scripts that are never slanted take another face for it instead, which beside slanted
/// letters looks like a slip.
bool slants(const QString &words)
{
    return std::all_of(words.cbegin(), words.cend(), [](QChar c) {
        const auto script = c.script();
        return !c.isLetter() || script == QChar::Script_Latin || script == QChar::Script_Greek || script == QChar::Script_Cyrillic;
    });
}

TextLine runningText(const QString &words, const TextLook &look, const PageSettings &settings, PageTypesetter &typesetter, WorkContext &context)
{
    RichText rich;
    TextStyle style;
    style.face = {look.role, look.bold, look.italic};
    style.size = look.size;
    style.color = look.color;
    style.language = settings.language;
    rich.append(words, style);
    ParagraphStyle how;
    how.width = 100000;
    how.leading = look.leading;
    how.alignment = Alignment::Left;
    how.rightToLeftDefault = settings.rightToLeft;
    how.direction = settings.direction();
    how.language = settings.language;
    auto block = typesetter.set(rich, how, context);
    return block && !block->lines.empty() ? std::move(block->lines.front()) : TextLine{};
}

/// @p words cut to about @p part of the length, between words if possible, with “…”.
QString shortened(const QString &words, float part)
{
    QString text = words;
    if (text.endsWith(u'…'))
        text.chop(1);
    text.truncate(std::min<qsizetype>(text.size() - 1, static_cast<qsizetype>(static_cast<float>(words.size()) * part)));
    const qsizetype blank = text.lastIndexOf(u' ');
    if (blank > text.size() / 2)
        text.truncate(blank);
    while (!text.isEmpty() && (text.back().isSpace() || text.back().isPunct() || text.back().isHighSurrogate()))
        text.chop(1);
    return text + u'…';
}

} // namespace

std::vector<PageItem> runningLine(const QString (&words)[3], const Theme &theme, const PageSettings &settings, bool mirrored, ArtifactKind kind, float lead,
                                  PageTypesetter &typesetter, WorkContext &context)
{
    std::vector<PageItem> result;
    const auto width = static_cast<float>(settings.columnWidth()) - lead;
    TextLook look = theme.running;
    look.italic = look.italic && slants(words[0] + words[1] + words[2]);
    TextLine lines[3];
    float wanted[3] = {};
    for (int part = 0; part < 3; ++part) {
        lines[part] = runningText(words[part], look, settings, typesetter, context);
        wanted[part] = lines[part].width;
    }
    // a shorter side stays whole, a longer one is cut; the centre stays centred
    const float room = width * 0.96F;
    const float sides = wanted[1] > 0 ? room - std::min(wanted[1], room / 3) - width * 0.04F : room;
    for (int part = 0; part < 3; ++part) {
        const float other = wanted[1] > 0 ? sides / 2 : std::min(wanted[2 - part], sides / 2);
        const float limit = part == 1 ? room / 3 : sides - other;
        for (QString shown = words[part]; lines[part].width > limit && shown.size() > 1;) {
            shown = shortened(shown, limit / lines[part].width);
            lines[part] = runningText(shown, look, settings, typesetter, context);
        }
    }
    for (int part = 0; part < 3; ++part) {
        TextLine &line = lines[mirrored ? 2 - part : part];
        const float x = part == 0 ? 0 : part == 1 ? (width - line.width) / 2 : width - line.width;
        for (PageItem &item : line.items) {
            place(item, double(x + (mirrored ? 0 : lead)), 0, 0);
            item.element = noElement;
            item.artifact = kind;
            result.push_back(std::move(item));
        }
    }
    return result;
}

} // namespace quayside
