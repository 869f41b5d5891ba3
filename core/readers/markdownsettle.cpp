// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/markdownsettle.h"

#include "document/walk.h"
#include "readers/attributelist.h"
#include "readers/media.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <array>
#include <utility>

namespace quayside {
namespace {

using Kind = MarkdownSpans::Span::Kind;

const QString markFormat = QStringLiteral("\x02");

/// CSS pixels; 0: no length.
double pixelsOf(QStringView text)
{
    struct Unit {
        const char *name;
        double pixels;
    };
    static constexpr std::array units{Unit{"px", 1}, Unit{"pt", 96.0 / 72}, Unit{"in", 96}, Unit{"cm", 96 / 2.54}, Unit{"mm", 96 / 25.4}, Unit{"em", 16}};
    double factor = 1;
    for (const Unit &unit : units) {
        if (!text.endsWith(QLatin1StringView(unit.name)))
            continue;
        factor = unit.pixels;
        text.chop(2);
        break;
    }
    bool ok = false;
    const double number = text.trimmed().toDouble(&ok) * factor;
    return ok && number > 0 && number <= 100'000 ? number : 0;
}

void setSize(Image &image, const QString &name, const QString &value)
{
    const bool isWidth = name == QLatin1StringView("width");
    if (value.endsWith(u'%')) {
        const double percent = QStringView(value).chopped(1).toDouble();
        if (isWidth && percent > 0)
            image.widthPercent = std::min(percent, 100.0);
    } else if (const double pixels = pixelsOf(value); pixels > 0) {
        (isWidth ? image.width : image.height) = pixels;
    }
}

/// Words that an attribute gives stand for those in the brackets, which then describe the image.
void setCaption(Image &image, const QString &caption, KeyValues &kept)
{
    if (!image.alt.empty())
        kept.append({QStringLiteral("fig-alt"), plainText(image.alt)});
    image.alt.clear();
    image.alt.push_back({Text{caption}, {}, Origin::Markup});
}

void apply(Image &image, AttributeValues &&values)
{
    KeyValues kept; // for joinCaptions()
    for (const auto &[name, value] : std::as_const(values.others)) {
        if (name == QLatin1StringView("width") || name == QLatin1StringView("height"))
            setSize(image, name, value);
        if (name == QLatin1StringView("fig-alt"))
            kept.append({name, value});
        if (name == QLatin1StringView("fig-cap"))
            setCaption(image, value, kept);
        for (const Alignment side : {Alignment::Left, Alignment::Center, Alignment::Right}) {
            if (name == QLatin1StringView("fig-align") && value == QLatin1StringView(nameOf(side)))
                image.alignment = side;
        }
        for (const FloatSide side : {FloatSide::Left, FloatSide::Right}) {
            if (name == QLatin1StringView("align") && value == QLatin1StringView(nameOf(side)))
                image.floats = side;
        }
    }
    dropOthers(values);
    values.others += kept;
    if (!(values == AttributeValues()))
        image.attributes.edit() = std::move(values);
}

/// Gives the word in front of a list, if it can have attributes, what stands in it.
bool applyTo(Inline &word, const QString &list)
{
    AttributeValues values;
    readAttributeList(list, values);
    if (auto *image = word.value.as<Image>()) {
        apply(*image, std::move(values));
        return true;
    }
    Attributes *attributes = nullptr;
    if (auto *link = word.value.as<Link>())
        attributes = &link->attributes;
    else if (auto *styled = word.value.as<Styled>())
        attributes = &styled->attributes;
    else if (auto *code = word.value.as<Code>())
        attributes = &code->attributes;
    if (!attributes)
        return false;
    giveAttributes(*attributes, std::move(values));
    return true;
}

using Takes = std::function<bool(const QString &)>;

/// `|100` or `|100x50` at the end of an image's words, as Obsidian has it.
void takeSize(Image &image, const Takes &takes)
{
    auto *text = image.alt.empty() ? nullptr : image.alt.back().value.as<Text>();
    static const QRegularExpression size(QStringLiteral("\\|(\\d{1,5})(?:x(\\d{1,5}))?$"));
    const auto match = text ? size.match(text->text) : QRegularExpressionMatch();
    if (!match.hasMatch() || !takes(text->text))
        return;
    setSize(image, QStringLiteral("width"), match.captured(1));
    if (!match.captured(2).isEmpty())
        setSize(image, QStringLiteral("height"), match.captured(2));
    text->text.truncate(match.capturedStart());
    if (text->text.isEmpty())
        image.alt.pop_back();
}

const Raw *markAt(const Inline &word)
{
    const auto *raw = word.value.as<Raw>();
    return raw && raw->format == markFormat ? raw : nullptr;
}

void takeAttributes(Inlines &words, const Takes &takes)
{
    std::size_t kept = 0;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const Raw *mark = markAt(words[i]);
        if (mark && mark->text.startsWith(u'{') && kept > 0 && applyTo(words[kept - 1], mark->text.mid(1)))
            continue;
        if (auto *sized = words[i].value.as<Image>())
            takeSize(*sized, takes);
        if (kept != i)
            words[kept] = std::move(words[i]);
        ++kept;
    }
    words.erase(words.begin() + static_cast<std::ptrdiff_t>(kept), words.end());
}

/// What a pair of marks means that ends with @p close.
Style styleOf(QStringView close)
{
    const QChar c = close.front();
    if (close == u"++}" || close == u"~~}")
        return Style::Inserted;
    if (close == u"--}" || close == u"~>")
        return Style::Strikethrough;
    return c == u'=' ? Style::Highlight : c == u'+' ? Style::Inserted : c == u'^' ? Style::Superscript : Style::Subscript;
}

/// What a mark shows: all but its first sign and its key.
QString shownOf(const Raw &mark)
{
    return mark.text.mid(1).section(spanKey, 0, 0);
}

/// What both marks of a pair have.
QString keyOf(const Raw &mark)
{
    return mark.text.contains(spanKey) ? mark.text.section(spanKey, 1) : mark.text.mid(1);
}

/// The language and the direction among @p values.
void takeLanguage(AttributeValues &values)
{
    const KeyValues others = std::exchange(values.others, {});
    for (const auto &[name, value] : others)
        setFromHtml(values, name, value);
}

/// Words with attributes of their own. Classes that mean a look give it.
Inline::Value spanOf(Inlines content, const QString &list)
{
    struct Look {
        const char *name;
        Style style;
    };
    // https://quarto.org/docs/authoring/markdown-basics.html
    static constexpr std::array looks{Look{"mark", Style::Highlight}, Look{"underline", Style::Underline}, Look{"ul", Style::Underline},
                                      Look{"kbd", Style::Keyboard}};
    AttributeValues values;
    readAttributeList(list, values);
    takeLanguage(values);
    for (const Look &look : looks) {
        if (!values.classes.removeOne(QLatin1StringView(look.name)))
            continue;
        Styled styled{look.style, std::move(content), {}};
        giveAttributes(styled.attributes, std::move(values));
        return styled;
    }
    dropOthers(values);
    return Span{Attributes(std::move(values)), std::move(content)};
}

/// Marks without a partner are text.
void showMarks(Inlines &words)
{
    for (Inline &word : words) {
        if (const Raw *left = markAt(word))
            word.value = Text{shownOf(*left)};
        else
            eachInlinesBelow(word, showMarks);
    }
}

void joinMarks(Inlines &words)
{
    if (std::none_of(words.begin(), words.end(), markAt))
        return;
    constexpr std::size_t nearest = 64; // enough for real texts, bounded for hostile ones
    Inlines out;
    std::vector<std::size_t> open;
    for (Inline &word : words) {
        const Raw *mark = markAt(word);
        if (!mark) {
            out.push_back(std::move(word));
            continue;
        }
        if (mark->text.startsWith(u'{') && !out.empty() && applyTo(out.back(), mark->text.mid(1)))
            continue;
        const bool closes = mark->text.startsWith(u')');
        const bool opens = mark->text.startsWith(u'(');
        const auto last = open.rbegin() + static_cast<std::ptrdiff_t>(std::min<std::size_t>(open.size(), nearest));
        const auto partner = std::find_if(open.rbegin(), last, [&](std::size_t at) { return keyOf(*markAt(out[at])) == keyOf(*mark); });
        if (!closes || partner == last) {
            if (opens)
                open.push_back(out.size());
            out.push_back(std::move(word));
            continue;
        }
        const std::size_t at = *partner;
        open.erase(std::prev(partner.base()), open.end());
        Inlines content(std::make_move_iterator(out.begin() + static_cast<std::ptrdiff_t>(at) + 1), std::make_move_iterator(out.end()));
        out.resize(at + 1);
        if (mark->text[1] == u']')
            out[at].value = spanOf(std::move(content), shownOf(*mark).mid(1));
        else
            out[at].value = Styled{styleOf(shownOf(*mark)), std::move(content), {}};
    }
    showMarks(out);
    words = std::move(out);
}

QString slugOf(const QString &heading)
{
    return HeadingIds().next(heading);
}

bool isImage(const QString &path)
{
    static const QRegularExpression suffix(QStringLiteral("\\.(png|jpe?g|gif|svg|webp|avif|bmp|tiff?)$"), QRegularExpression::CaseInsensitiveOption);
    return suffix.match(path).hasMatch();
}

QString addressOf(const QString &path)
{
    return QString::fromUtf8(QUrl::toPercentEncoding(path, "/"));
}

Inlines oneText(const QString &text)
{
    Inlines words;
    words.push_back({Text{text}, {}, Origin::Markup});
    return words;
}

/// Adds @p entry, whose level is @p level, to a list of which @p depth levels lie above.
void addEntry(ListBlock &list, const HeadingEntry &entry, int level)
{
    ListBlock *at = &list;
    for (int above = 1; above < level && !at->items.empty(); ++above) {
        Blocks &content = at->items.back().content;
        if (!content.back().value.is<ListBlock>())
            content.push_back({ListBlock(), entry.position, Origin::Markup});
        at = content.back().value.as<ListBlock>();
    }
    ListItem &item = at->items.emplace_back();
    item.position = entry.position;
    Inlines words;
    words.push_back({Link{u'#' + QString::fromUtf8(QUrl::toPercentEncoding(entry.id)), {}, oneText(entry.title)}, entry.position, Origin::Markup});
    item.content.push_back({Paragraph{std::move(words)}, entry.position, Origin::Markup});
}

} // namespace

Inline::Value spanMark(const MarkdownSpans::Span &span)
{
    const QChar kind = span.kind == Kind::Open ? u'(' : span.kind == Kind::Close ? u')' : u'{';
    return Raw{markFormat, kind + span.text};
}

void settleSpans(Inlines &words, const Takes &takesSize)
{
    for (Inline &word : words)
        eachInlinesBelow(word, [&](Inlines &below) { settleSpans(below, takesSize); });
    takeAttributes(words, takesSize);
    joinMarks(words);
}

Inline::Value wikiNode(const MarkdownSpans::Span &span)
{
    const QString target = span.text.section(u'|', 0, 0).trimmed();
    const QString label = span.text.section(u'|', 1).trimmed();
    const QString path = target.section(u'#', 0, 0);
    if (span.kind == Kind::WikiEmbed && isImage(path)) {
        Image image;
        image.url = addressOf(path);
        image.attributes.edit().classes = {embedClass};
        static const QRegularExpression size(QStringLiteral("^\\d{1,5}(x\\d{1,5})?$"));
        const bool sized = size.match(label).hasMatch();
        image.alt = oneText((sized || label.isEmpty() ? path.section(u'/', -1) : label) + (sized ? u'|' + label : QString()));
        takeSize(image, [](const QString &) { return true; });
        return image;
    }
    Link link;
    link.byName = !path.isEmpty();
    static const QRegularExpression suffix(QStringLiteral("\\.[A-Za-z0-9]{1,5}$"));
    if (!path.isEmpty())
        link.url = addressOf(suffix.match(path).hasMatch() ? path : path + QStringLiteral(".md"));
    const QString heading = target.section(u'#', -1);
    if (target.contains(u'#') && !heading.startsWith(u'^')) // blocks have no anchors
        link.url += u'#' + slugOf(heading);
    const QString shown = path.isEmpty() ? target.mid(1) : target;
    link.content = oneText(label.isEmpty() ? QString(shown).replace(u'#', QStringLiteral(" > ")) : label);
    return link;
}

Blocks contentsOf(const Document &document, std::size_t most)
{
    std::vector<HeadingEntry> headings = outline(document);
    std::erase_if(headings, [](const HeadingEntry &entry) { return entry.id.isEmpty(); });
    // One heading above all others is the title.
    const auto top = std::count_if(headings.begin(), headings.end(), [](const HeadingEntry &entry) { return entry.level == 1; });
    if (top == 1 && headings.size() > 1 && headings.front().level == 1)
        headings.erase(headings.begin());
    if (headings.empty() || headings.size() > most)
        return {};
    int lowest = 6;
    for (const HeadingEntry &entry : headings)
        lowest = std::min(lowest, entry.level);
    ListBlock list;
    for (const HeadingEntry &entry : headings)
        addEntry(list, entry, entry.level - lowest + 1);
    Blocks blocks;
    blocks.push_back({std::move(list), {}, Origin::Markup});
    return blocks;
}

} // namespace quayside
