// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/pptx/deck.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <optional>

namespace quayside::pptx {
namespace {

constexpr int lowestLevel = 6;
constexpr qsizetype longestIntroduction = 240; ///< letters that a section's own slide has room for

bool isNotes(const Division &division)
{
    const QStringList &classes = division.attributes->classes;
    return classes.contains(QStringLiteral("notes")) || classes.contains(QStringLiteral("speaker-notes"));
}

/// What a comment "notes: …" says; none: it is another.
std::optional<QString> notesOf(const QString &html)
{
    static const QRegularExpression comment(QStringLiteral("^\\s*<!--\\s*notes?:\\s*(.*?)\\s*-->\\s*$"),
                                            QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    const auto match = comment.match(html);
    return match.hasMatch() ? std::optional(match.captured(1)) : std::nullopt;
}

QStringList paragraphsOf(const QString &text)
{
    static const QRegularExpression blankLines(QStringLiteral("\\n\\s*\\n"));
    QStringList paragraphs;
    for (const QString &part : text.split(blankLines)) {
        if (const QString words = part.simplified(); !words.isEmpty())
            paragraphs.append(words);
    }
    return paragraphs;
}

/// Calls @p visit with each block, those of containers in their place. Notes are blocks of their own.
template<class Visit>
void eachBlock(Blocks &blocks, QStringList &ids, Visit &visit)
{
    for (Block &block : blocks) {
        auto *division = block.value.as<Division>();
        if (!division || isNotes(*division)) {
            visit(block);
            continue;
        }
        if (!division->attributes->id.isEmpty())
            ids.append(division->attributes->id);
        if (division->alignment != Alignment::None) {
            for (Block &each : division->content) {
                if (auto *paragraph = each.value.as<Paragraph>(); paragraph && paragraph->alignment == Alignment::None)
                    paragraph->alignment = division->alignment;
            }
        }
        eachBlock(division->content, ids, visit);
    }
}

/// Whether @p block shows anything on a slide.
bool shows(const Block &block)
{
    const auto *division = block.value.as<Division>();
    return !block.value.is<Raw>() && !block.value.is<PageBreak>() && !block.value.is<ThematicBreak>() && !(division && isNotes(*division));
}

struct Levels {
    std::vector<int> headings; ///< in order; 0: text
};

void addLevels(const Blocks &blocks, Levels &levels)
{
    for (const Block &block : blocks) {
        const auto *heading = block.value.as<Heading>();
        const auto *division = block.value.as<Division>();
        if (heading)
            levels.headings.push_back(heading->level);
        else if (division && !isNotes(*division))
            addLevels(division->content, levels);
        else if (shows(block) && (levels.headings.empty() || levels.headings.back() != 0))
            levels.headings.push_back(0);
    }
}

Levels levelsOf(const Blocks &blocks)
{
    Levels levels;
    addLevels(blocks, levels);
    return levels;
}

/// The level of the heading that is the title; 0: there is none.
int titleLevel(const Levels &levels)
{
    if (levels.headings.empty() || levels.headings.front() == 0)
        return 0;
    const int first = levels.headings.front();
    const bool only = std::all_of(levels.headings.begin() + 1, levels.headings.end(), [&](int level) { return level == 0 || level > first; });
    const bool others = std::any_of(levels.headings.begin() + 1, levels.headings.end(), [](int level) { return level > 0; });
    return only && others ? first : 0;
}

/// Whether @p block can stand on the colour of a section: words without links, notes and images.
bool isPlain(const Block &block)
{
    const auto *paragraph = block.value.as<Paragraph>();
    if (!paragraph)
        return false;
    bool plain = true;
    walkInlines(paragraph->content, [&plain](const Inline &node) {
        plain = plain && !node.value.is<Link>() && !node.value.is<FootnoteReference>() && !node.value.is<Image>() && !node.value.is<Code>();
    });
    return plain;
}

class Divider
{
public:
    Divider(int level, int title, bool titleSlide) : m_level(level), m_title(title), m_titleSlide(titleSlide) {}

    std::vector<Slide> run(Document &document);

private:
    void begin(Slide::Kind kind, Inlines title, const SourcePosition &position);
    void heading(Heading &heading, const SourcePosition &position);
    void add(Block &block);
    bool addNotes(const Block &block);
    void finish();

    int m_level;
    int m_title;
    bool m_titleSlide;
    QString m_documentTitle;
    QStringList m_ids; ///< of containers that begin here
    std::vector<Slide> m_slides;
};

void Divider::begin(Slide::Kind kind, Inlines title, const SourcePosition &position)
{
    Slide &slide = m_slides.emplace_back();
    slide.kind = kind;
    slide.title = std::move(title);
    slide.position = position;
}

void Divider::heading(Heading &heading, const SourcePosition &position)
{
    const QString id = heading.attributes->id;
    const bool isTitle = m_titleSlide && std::exchange(m_title, 0) == heading.level;
    if (isTitle && !m_slides.empty() && plainText(heading.content).simplified() == m_documentTitle) {
        m_slides.front().ids.append(id); // it stands there already
        return;
    }
    const auto kind = isTitle && m_slides.empty() ? Slide::Kind::Title : heading.level < m_level ? Slide::Kind::Section : Slide::Kind::Content;
    begin(kind, std::move(heading.content), position);
    m_slides.back().ids.append(id);
}

bool Divider::addNotes(const Block &block)
{
    const auto *raw = block.value.as<Raw>();
    const auto *division = block.value.as<Division>();
    const auto comment = raw && raw->format == QLatin1StringView("html") ? notesOf(raw->text) : std::nullopt;
    if (!comment && !division)
        return raw != nullptr && raw->format == QLatin1StringView("html");
    if (m_slides.empty())
        begin(Slide::Kind::Content, {}, block.position);
    m_slides.back().notes += paragraphsOf(comment ? *comment : plainText(division->content).replace(u'\n', QStringLiteral("\n\n")));
    return true;
}

void Divider::add(Block &block)
{
    if (auto *heading = block.value.as<Heading>(); heading && heading->level <= m_level)
        return this->heading(*heading, block.position);
    if (addNotes(block))
        return;
    if (block.value.is<ThematicBreak>() || block.value.is<PageBreak>()) {
        const bool hasContent = !m_slides.empty() && (!m_slides.back().content.empty() || m_slides.back().kind != Slide::Kind::Content);
        if (hasContent)
            begin(Slide::Kind::Content, {}, block.position);
        return;
    }
    if (m_slides.empty() || m_slides.back().kind == Slide::Kind::Title) {
        // What stands below the title, before any other heading, has a slide with that title.
        Inlines title = m_slides.empty() ? Inlines() : m_slides.back().title;
        begin(Slide::Kind::Content, std::move(title), block.position);
    }
    m_slides.back().content.push_back(std::move(block));
}

/// Text of a section stands on its own slide where there is room for it, else on one after it.
void Divider::finish()
{
    std::vector<Slide> all;
    for (Slide &slide : m_slides) {
        const bool isEmpty = slide.content.empty() && slide.title.empty() && slide.ids.empty();
        if (isEmpty && slide.kind == Slide::Kind::Content) {
            if (!all.empty())
                all.back().notes += slide.notes;
            continue;
        }
        const bool fits = std::all_of(slide.content.begin(), slide.content.end(), isPlain) && plainText(slide.content).size() <= longestIntroduction;
        if (slide.kind != Slide::Kind::Section || fits) {
            all.push_back(std::move(slide));
            continue;
        }
        Slide content;
        content.title = slide.title;
        content.position = slide.position;
        content.content = std::exchange(slide.content, {});
        content.notes = std::exchange(slide.notes, {});
        all.push_back(std::move(slide));
        all.push_back(std::move(content));
    }
    m_slides = std::move(all);
}

std::vector<Slide> Divider::run(Document &document)
{
    const Metadata &metadata = document.metadata;
    m_documentTitle = metadata.title.simplified();
    if (m_titleSlide && !m_documentTitle.isEmpty()) {
        Inlines title;
        title.push_back({Text{m_documentTitle}, {}, Origin::Markup});
        begin(Slide::Kind::Title, std::move(title), {});
    }
    const auto visit = [&](Block &block) {
        add(block);
        if (!m_slides.empty())
            m_slides.back().ids += std::exchange(m_ids, {});
    };
    eachBlock(document.blocks, m_ids, visit);
    finish();
    if (m_slides.empty())
        begin(Slide::Kind::Title, {}, {});
    return std::move(m_slides);
}

} // namespace

int slideLevel(const Blocks &blocks, int asked)
{
    if (asked > 0)
        return asked;
    const Levels levels = levelsOf(blocks);
    const int title = titleLevel(levels);
    std::array<int, lowestLevel + 1> all{};
    std::array<int, lowestLevel + 1> withText{};
    for (std::size_t i = title > 0 ? 1 : 0; i < levels.headings.size(); ++i) {
        const auto level = static_cast<std::size_t>(std::clamp(levels.headings[i], 0, lowestLevel));
        ++all[level];
        if (i + 1 < levels.headings.size() && levels.headings[i + 1] == 0)
            ++withText[level];
    }
    int lowest = std::max(1, title);
    for (int level = 1; level <= lowestLevel; ++level) {
        const auto index = static_cast<std::size_t>(level);
        if (withText[index] * 2 > all[index])
            return level;
        if (all[index] > 0)
            lowest = level;
    }
    return lowest;
}

std::vector<Slide> slidesOf(Document &document, int level, bool titleSlide)
{
    const int title = titleLevel(levelsOf(document.blocks));
    return Divider(level, title, titleSlide).run(document);
}

} // namespace quayside::pptx
