// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/pptx/pieces.h"

#include "document/colors.h"
#include "document/plainforms.h"
#include "document/walk.h"
#include "settings/alertlabel.h"

#include <QCoreApplication>

#include <algorithm>

namespace quayside::pptx {
namespace {

constexpr double betweenParagraphs = 8; // points
constexpr double betweenItems = 5;
constexpr int deepestLevel = 8;

/// The image that @p words are, but for blanks; with the address of a link around it.
const Image *imageAlone(const Inlines &words, QString &link)
{
    const Image *found = nullptr;
    for (const Inline &node : words) {
        const auto *text = node.value.as<Text>();
        const Image *image = node.value.as<Image>();
        if (const auto *around = node.value.as<Link>(); around && link.isEmpty()) {
            link = around->url;
            image = imageAlone(around->content, link);
        }
        if (image && !found)
            found = image;
        else if (image || (!node.value.is<SoftBreak>() && !node.value.is<Raw>() && !(text && text->text.trimmed().isEmpty())))
            return nullptr;
    }
    return found;
}

class Gatherer
{
public:
    Gatherer(const Setting &setting, WorkContext &context, const Document &document) : m_setting(setting), m_context(context), m_document(document) {}

    Pieces run(const Blocks &content)
    {
        blocks(content, {});
        return std::move(m_pieces);
    }

private:
    /// Where a block stands.
    struct Place {
        double left = 0;
        int level = -1; ///< of the list around; -1: none
        bool tight = false;
        Line mark{}; ///< of an item that begins here
        bool begins = false;
        quint32 color = 0;
        double size = 0; ///< 0: that of the text
        Alignment alignment = Alignment::None;
        Direction direction = Direction::None;
        QString language;
    };

    void blocks(const Blocks &content, Place place);
    void block(const Block &block, Place &place);
    [[nodiscard]] static Place marked(const Attributes &attributes, Place place);
    void put(const Paragraph &paragraph, Place &place);
    void put(const Heading &heading, Place &place);
    void put(const CodeBlock &code, Place &place);
    void put(const BlockQuote &quote, Place &place);
    void put(const Alert &alert, Place &place);
    void put(const ListBlock &list, Place &place);
    void put(const Table &table, Place &place);
    void put(const DefinitionList &list, Place &place);
    void put(const ThematicBreak &, Place &) {}
    void put(const PageBreak &, Place &) {}
    void put(const Figure &figure, Place &place);
    void put(const Details &details, Place &place);
    void put(const Division &division, Place &place);
    void put(const LineBlock &lines, Place &place);
    void put(const Raw &raw, Place &place);

    Line line(const Inlines &words, const Place &place) const;
    void add(Line line, Place &place);
    void addPicture(const Image &image, const Inlines &caption, const QString &link);
    void framed(TextPiece::Frame frame, const Blocks &content, Place &place, AlertKind kind = AlertKind::Note);
    TextPiece &text(TextPiece::Frame frame);
    void markerAlone(Place &place);

    const Setting &m_setting;
    WorkContext &m_context;
    const Document &m_document;
    Pieces m_pieces;
    SourcePosition m_position;
    TextPiece::Frame m_frame = TextPiece::Frame::None;
    AlertKind m_alert = AlertKind::Note;
    bool m_newFrame = false;
};

void Gatherer::blocks(const Blocks &content, Place place)
{
    for (const Block &each : content)
        block(each, place);
}

Gatherer::Place Gatherer::marked(const Attributes &attributes, Place place)
{
    if (!attributes->language.isEmpty())
        place.language = attributes->language;
    if (const auto color = colorOf(attributes->color))
        place.color = *color;
    if (attributes->direction != Direction::None)
        place.direction = attributes->direction;
    return place;
}

void Gatherer::block(const Block &block, Place &place)
{
    if (block.position.line > 0)
        m_position = block.position;
    block.value.visit([&](const auto &value) {
        if constexpr (requires { value.attributes; }) {
            if (!value.attributes.isEmpty()) {
                Place own = marked(value.attributes, place);
                put(value, own);
                place.begins = own.begins;
                return;
            }
        }
        put(value, place);
    });
}

Line Gatherer::line(const Inlines &words, const Place &place) const
{
    Line line;
    if (place.begins)
        line = place.mark;
    line.words = words;
    line.level = std::clamp(place.level, 0, deepestLevel);
    line.left = place.left;
    line.size = place.size > 0 ? place.size : place.level > 0 ? m_setting.sizes.deeper : m_setting.sizes.body;
    line.before = place.level >= 0 && place.tight ? betweenItems : betweenParagraphs;
    line.color = place.color;
    line.alignment = place.alignment;
    line.direction = place.direction;
    line.language = place.language;
    line.position = m_position;
    return line;
}

TextPiece &Gatherer::text(TextPiece::Frame frame)
{
    auto *last = m_pieces.empty() ? nullptr : m_pieces.back().as<TextPiece>();
    if (last && last->frame == frame && !std::exchange(m_newFrame, false))
        return *last;
    m_newFrame = false;
    TextPiece piece;
    piece.frame = frame;
    piece.alert = m_alert;
    m_pieces.push_back({std::move(piece), m_position});
    return *m_pieces.back().as<TextPiece>();
}

void Gatherer::add(Line line, Place &place)
{
    place.begins = false;
    text(m_frame).lines.push_back(std::move(line));
}

/// The mark of an item that does not begin with words.
void Gatherer::markerAlone(Place &place)
{
    if (place.begins)
        add(line({}, place), place);
}

void Gatherer::put(const Paragraph &paragraph, Place &place)
{
    QString link;
    if (const Image *image = imageAlone(paragraph.content, link); image && !place.begins)
        return addPicture(*image, {}, link);
    Line words = line(paragraph.content, place);
    if (paragraph.alignment != Alignment::None)
        words.alignment = paragraph.alignment;
    words.id = paragraph.attributes->id;
    add(std::move(words), place);
}

void Gatherer::put(const Heading &heading, Place &place)
{
    Line words = line(heading.content, place);
    words.bold = true;
    words.keepsNext = true;
    words.role = FontRole::Heading;
    words.color = m_setting.theme().headings[1].color;
    words.before = betweenParagraphs * 1.75;
    words.alignment = heading.alignment;
    words.id = heading.attributes->id;
    add(std::move(words), place);
}

void Gatherer::put(const CodeBlock &code, Place &place)
{
    markerAlone(place);
    QString text = code.text;
    while (text.endsWith(u'\n'))
        text.chop(1);
    if (text.trimmed().isEmpty())
        return;
    TextPiece piece;
    piece.frame = TextPiece::Frame::Code;
    piece.codeLanguage = code.language;
    for (const QString &each : text.split(u'\n')) {
        Line words;
        words.words.push_back({Text{each}, m_position, Origin::Markup});
        words.size = m_setting.sizes.code;
        words.role = FontRole::Code;
        words.direction = Direction::LeftToRight;
        words.position = m_position;
        piece.lines.push_back(std::move(words));
    }
    m_pieces.push_back({std::move(piece), m_position});
}

/// Frames do not stand in frames: what is in an inner one stands indented in the outer.
void Gatherer::framed(TextPiece::Frame frame, const Blocks &content, Place &place, AlertKind kind)
{
    Place inner;
    inner.language = place.language;
    inner.direction = place.direction;
    if (m_frame != TextPiece::Frame::None) {
        inner.left = place.left + double(m_setting.theme().listIndent) * 1.5;
        return blocks(content, inner);
    }
    m_frame = frame;
    m_alert = kind;
    if (frame == TextPiece::Frame::Quote)
        inner.color = m_setting.theme().quote.color;
    blocks(content, inner);
    m_frame = TextPiece::Frame::None;
    m_newFrame = true;
}

void Gatherer::put(const BlockQuote &quote, Place &place)
{
    markerAlone(place);
    m_newFrame = m_frame == TextPiece::Frame::None;
    framed(TextPiece::Frame::Quote, quote.content, place);
}

void Gatherer::put(const Alert &alert, Place &place)
{
    markerAlone(place);
    Blocks all;
    Inlines title = alert.title;
    if (title.empty())
        title.push_back({Text{label(labelOf(alert.kind), place.language.isEmpty() ? m_setting.common.locale : place.language)}, m_position, Origin::Markup});
    AttributeValues colored;
    colored.color = u'#' + hex(m_setting.theme().alerts[static_cast<std::size_t>(alert.kind)]);
    Inlines strong;
    strong.push_back({Styled{Style::Strong, std::move(title), {}}, m_position, Origin::Markup});
    all.push_back({Paragraph{std::move(strong), Alignment::None, Attributes(std::move(colored))}, m_position, Origin::Markup});
    all.insert(all.end(), alert.content.begin(), alert.content.end());
    m_newFrame = m_frame == TextPiece::Frame::None;
    framed(TextPiece::Frame::Alert, all, place, alert.kind);
}

void Gatherer::put(const ListBlock &list, Place &place)
{
    markerAlone(place);
    const std::vector<int> numbers = list.ordered ? itemNumbers(list) : std::vector<int>(list.items.size());
    Place inner = place;
    inner.level = place.level + 1;
    inner.tight = list.tight;
    const double size = inner.level > 0 ? m_setting.sizes.deeper : m_setting.sizes.body;
    qsizetype widest = 1;
    for (const int number : numbers)
        widest = std::max(widest, numberForm(list.numbering, number).size());
    const double room = list.ordered ? size * (0.6 * static_cast<double>(widest) + 0.75) : size * 1.1;
    inner.left = place.left + room;
    for (std::size_t i = 0; i < list.items.size(); ++i) {
        const ListItem &item = list.items[i];
        if (item.position.line > 0)
            m_position = item.position;
        Place own = marked(item.attributes, inner);
        own.begins = true;
        own.mark.hanging = room;
        own.mark.mark = item.checked ? Line::Mark::Box : list.ordered ? Line::Mark::Number : Line::Mark::Bullet;
        own.mark.checked = item.checked.value_or(false);
        own.mark.bullet = list.bulletStyle;
        own.mark.numbering = list.numbering;
        own.mark.delimiter = list.delimiter;
        own.mark.number = numbers[i];
        blocks(item.content, own);
        if (item.content.empty())
            markerAlone(own);
    }
}

void Gatherer::put(const Table &table, Place &place)
{
    markerAlone(place);
    if (!table.caption.empty()) {
        Place above;
        above.size = m_setting.sizes.caption;
        above.color = m_setting.theme().caption.color;
        const std::size_t before = m_pieces.size();
        const auto frame = std::exchange(m_frame, TextPiece::Frame::None);
        blocks(table.caption, above);
        m_frame = frame;
        if (auto *text = m_pieces.size() >= before && !m_pieces.empty() ? m_pieces.back().as<TextPiece>() : nullptr; text && !text->lines.empty())
            text->lines.back().keepsNext = true;
    }
    TablePiece piece;
    piece.table = table;
    piece.table.caption.clear();
    std::vector<TableRow> rows;
    eachBodyRow(table, [&rows](const TableRow &row) { rows.push_back(row); });
    piece.table.bodies.clear();
    piece.table.foot.clear();
    if (!rows.empty())
        piece.table.bodies.push_back({std::move(rows), {}});
    m_pieces.push_back({std::move(piece), m_position});
}

void Gatherer::put(const DefinitionList &list, Place &place)
{
    markerAlone(place);
    for (const DefinitionItem &item : list.items) {
        Place own = marked(item.attributes, place);
        Line term = line(item.term, own);
        term.bold = true;
        term.keepsNext = true;
        add(std::move(term), own);
        Place inner = place;
        inner.left += m_setting.sizes.body;
        inner.tight = true;
        for (const Blocks &definition : item.definitions)
            blocks(definition, inner);
    }
}

void Gatherer::addPicture(const Image &image, const Inlines &caption, const QString &link)
{
    m_pieces.push_back({PicturePiece{image, caption, link}, m_position});
}

void Gatherer::put(const Figure &figure, Place &place)
{
    const Inlines *caption = plainCaption(figure.caption);
    QString link;
    const auto *words = figure.content.size() == 1 ? figure.content.front().value.as<Paragraph>() : nullptr;
    const Image *image = words ? imageAlone(words->content, link) : nullptr;
    if (image && (caption || figure.caption.empty())) {
        markerAlone(place);
        return addPicture(*image, caption ? *caption : Inlines(), link);
    }
    blocks(figure.content, place);
    place.begins = false;
    Place below = place;
    below.size = m_setting.sizes.caption;
    below.color = m_setting.theme().caption.color;
    blocks(figure.caption, below);
}

void Gatherer::put(const Details &details, Place &place)
{
    markerAlone(place);
    if (!details.open)
        m_context.warn(
            {WarningCode::FoldingLost, {{QStringLiteral("format"), QStringLiteral("PPTX")}}, m_document.files.value(m_position.file), m_position.line});
    if (!details.summary.empty()) {
        Line summary = line(details.summary, place);
        summary.bold = true;
        summary.keepsNext = true;
        add(std::move(summary), place);
    }
    Place inner = place;
    inner.left += m_setting.sizes.body * 0.8;
    blocks(details.content, inner);
}

void Gatherer::put(const Division &division, Place &place)
{
    Place inner = place;
    if (division.alignment != Alignment::None)
        inner.alignment = division.alignment;
    for (const Block &each : division.content)
        block(each, inner);
    place.begins = inner.begins;
}

void Gatherer::put(const LineBlock &lines, Place &place)
{
    Inlines words;
    for (const Inlines &each : lines.lines) {
        if (&each != &lines.lines.front())
            words.push_back({LineBreak{}, {}, Origin::Markup});
        words.insert(words.end(), each.begin(), each.end());
    }
    add(line(words, place), place);
}

void Gatherer::put(const Raw &raw, Place &)
{
    if (raw.format == QLatin1StringView("html")) // its meaning is in nodes beside it
        return;
    m_context.warn({WarningCode::FeatureLost,
                    {{QStringLiteral("what"), QCoreApplication::translate("PptxWriter", "Text in the format “%1”").arg(raw.format)},
                     {QStringLiteral("format"), QStringLiteral("PPTX")}},
                    m_document.files.value(m_position.file),
                    m_position.line});
}

} // namespace

Pieces piecesOf(const Blocks &content, const Setting &setting, WorkContext &context, const Document &document)
{
    return Gatherer(setting, context, document).run(content);
}

double insetOf(TextPiece::Frame frame)
{
    switch (frame) {
    case TextPiece::Frame::None: return 0;
    case TextPiece::Frame::Quote: return 14;
    case TextPiece::Frame::Alert: return 12;
    case TextPiece::Frame::Code: break;
    }
    return 12;
}

} // namespace quayside::pptx
