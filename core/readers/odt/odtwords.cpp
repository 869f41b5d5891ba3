// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in a paragraph (OpenDocument 1.3, part 3, 6): words, links, notes, fields, pictures, formulas.
#include "readers/odt/odtreading.h"

#include "readers/media.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace quayside::reader::odt {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("OdtReader", text);
}

constexpr int mostBlanks = 1000; ///< of one text:s

std::optional<double> pixelsOf(const QString &length)
{
    const double points = pointsOf(length);
    return points > 0 && points < 1e5 ? std::optional(std::round(points * 96 / 72 * 100) / 100) : std::nullopt;
}

class WordsReader
{
public:
    explicit WordsReader(Reading &reading) : m_reading(reading) {}

    void read(const XmlElement &parent, const office::PieceLook &look)
    {
        for (const XmlElement &one : parent.children) {
            if (m_reading.error)
                return;
            if (one.name.isEmpty())
                text(one.text, look);
            else
                element(one, look);
        }
    }
    Words take() { return std::move(m_words); }

private:
    void element(const XmlElement &element, const office::PieceLook &look);
    bool field(const XmlElement &element, const office::PieceLook &look);
    void text(const QString &words, const office::PieceLook &look);
    void blanks(const QString &text, office::PieceLook look);
    void push(Inline::Value value, const office::PieceLook &look);
    void span(const XmlElement &element, office::PieceLook look);
    void link(const QString &url, const QString &title, const XmlElement &element, office::PieceLook look);
    void note(const XmlElement &element, const office::PieceLook &look);
    void annotation(const XmlElement &element, const office::PieceLook &look);
    void addNote(const XmlElement &body, const QString &author, const QString &id, const office::PieceLook &look);
    void callNote(int index, office::PieceLook look);
    void anchor(const QString &name);
    void shape(const XmlElement &element, const office::PieceLook &look);
    void frame(const XmlElement &element, const office::PieceLook &look);
    void dropUsualSize(Image &image) const;
    bool picture(const XmlElement &frame, const XmlElement &image, const office::PieceLook &look);
    bool object(const XmlElement &object, const office::PieceLook &look);
    bool embeddedTable(const XmlElement &object);
    void deletion(const XmlElement &element, const office::PieceLook &look);
    void ruby(const XmlElement &element, const office::PieceLook &look);
    [[nodiscard]] office::PieceLook marked(office::PieceLook look);

    Reading &m_reading;
    Words m_words;
    bool m_blank = true; ///< blanks that follow are the same one
};

office::PieceLook WordsReader::marked(office::PieceLook look)
{
    if (m_reading.options.changes == Changes::Keep && !m_reading.inserted.isEmpty()) {
        look.change = static_cast<int>(m_reading.tables.changes.size());
        m_reading.tables.changes.push_back({false, m_reading.changes.value(m_reading.inserted.last()).by});
    }
    return look;
}

void WordsReader::push(Inline::Value value, const office::PieceLook &look)
{
    if (!isTakenBack(m_reading))
        m_words.pieces.push_back({look, {std::move(value), {}, Origin::Markup}});
}

/// Blanks collapse (6.1.2).
void WordsReader::text(const QString &words, const office::PieceLook &look)
{
    QString shown;
    shown.reserve(words.size());
    for (const QChar c : words) {
        const bool blank = c == u' ' || c == u'\n' || c == u'\t' || c == u'\r';
        if (!blank)
            shown += c;
        else if (!m_blank)
            shown += u' ';
        m_blank = blank;
    }
    blanks(shown, look);
}

void WordsReader::blanks(const QString &text, office::PieceLook look)
{
    if (text.isEmpty() || isTakenBack(m_reading))
        return;
    if (text.trimmed().isEmpty()) // a blank is neither high nor low
        look.superscript = look.subscript = false;
    m_words.plain += text;
    constexpr QChar zeroWidthSpace(u'\u200B');
    const QString shown = QString(text).replace(u'\t', u' ');
    const QStringList pieces = look.code ? QStringList(shown) : shown.split(zeroWidthSpace);
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        if (i > 0)
            push(BreakOpportunity{}, marked(look));
        if (!pieces[i].isEmpty())
            push(Text{pieces[i]}, marked(look));
    }
}

void WordsReader::element(const XmlElement &element, const office::PieceLook &look)
{
    const auto is = [&](const char *name) { return element.is(QLatin1StringView(name)); };
    const auto value = [&](const char *name) { return element.attribute(QLatin1StringView(name)); };
    if (is("text:span"))
        return span(element, look);
    if (is("text:a"))
        return link(value("xlink:href"), value("office:title"), element, look);
    if (is("text:s")) {
        const int count = std::clamp(value("text:c").isEmpty() ? 1 : value("text:c").toInt(), 0, mostBlanks);
        return blanks(QString(count, u' '), look);
    }
    if (is("text:tab"))
        return blanks(QStringLiteral("\t"), look);
    if (is("text:line-break")) {
        m_words.plain += u'\n';
        m_blank = true;
        return push(LineBreak{}, look);
    }
    m_blank = m_blank && !is("text:note") && !is("text:note-ref") && !is("text:ruby") && !is("draw:frame");
    if (is("text:note"))
        return note(element, look);
    if (is("text:note-ref") && m_reading.notes.contains(value("text:ref-name")))
        return callNote(m_reading.notes.value(value("text:ref-name")), look);
    if (is("office:annotation"))
        return annotation(element, look);
    if (is("text:bookmark") || is("text:bookmark-start") || is("text:reference-mark") || is("text:reference-mark-start")) {
        anchor(value("text:name"));
        return read(element, look); // words in it are wrong there, but words
    }
    if (is("draw:frame"))
        return frame(element, look);
    if (is("draw:a"))
        return link(value("xlink:href"), {}, element, look);
    if (is("text:change"))
        return deletion(element, look);
    if (is("text:change-start") && !m_reading.changes.value(value("text:change-id")).deleted) {
        m_reading.inserted.append(value("text:change-id"));
        return;
    }
    if (is("text:change-end")) {
        m_reading.inserted.removeAll(value("text:change-id"));
        return;
    }
    if (is("text:ruby"))
        return ruby(element, look);
    if (field(element, look))
        return;
    if (element.name.startsWith(QLatin1StringView("draw:")))
        return shape(element, look);
    if (element.name.startsWith(QLatin1StringView("text:")))
        read(element, look); // fields: what they showed last
}

/// A drawn shape, or several as one: the text and the pictures in it stay, as those of text boxes do.
void WordsReader::shape(const XmlElement &element, const office::PieceLook &look)
{
    if (m_reading.depth >= deepestStory) {
        m_reading.dropped.add(tr("drawn shapes"));
        return;
    }
    ++m_reading.depth;
    if (element.is(QLatin1StringView("draw:g"))) {
        for (const XmlElement &one : element.children) {
            if (one.is(QLatin1StringView("draw:frame")))
                frame(one, look);
            else if (one.name.startsWith(QLatin1StringView("draw:")) && !one.is(QLatin1StringView("draw:glue-point")))
                shape(one, look);
        }
    } else {
        if (!element.is(QLatin1StringView("draw:control")))
            readFlats(element, m_reading, m_words.boxes);
        m_reading.dropped.add(element.find(QLatin1StringView("text:p")) ? tr("drawn shapes, of which their text stays") : tr("drawn shapes"));
    }
    --m_reading.depth;
}

/// Fields that are more, or less, than what they showed last.
bool WordsReader::field(const XmlElement &element, const office::PieceLook &look)
{
    const auto is = [&](const char *name) { return element.is(QLatin1StringView(name)); };
    if (is("text:bookmark-ref") || is("text:reference-ref") || is("text:sequence-ref")) {
        link(u'#' + element.attribute(QLatin1StringView("text:ref-name")), {}, element, look);
        return true;
    }
    if (is("text:page-number") || is("text:page-count") || is("text:page-continuation")) {
        m_reading.dropped.addRemade(tr("page numbers and indexes"));
        return true;
    }
    if (is("text:hidden-text") || is("text:hidden-paragraph")) {
        m_reading.dropped.add(tr("pieces of hidden text"));
        return true;
    }
    static const QStringList silent{QStringLiteral("text:bookmark-end"),
                                    QStringLiteral("text:reference-mark-end"),
                                    QStringLiteral("office:annotation-end"),
                                    QStringLiteral("text:soft-page-break"),
                                    QStringLiteral("text:alphabetical-index-mark"),
                                    QStringLiteral("text:toc-mark"),
                                    QStringLiteral("text:alphabetical-index-mark-start"),
                                    QStringLiteral("text:alphabetical-index-mark-end"),
                                    QStringLiteral("text:toc-mark-start"),
                                    QStringLiteral("text:toc-mark-end"),
                                    QStringLiteral("text:user-index-mark"),
                                    QStringLiteral("text:variable-decl"),
                                    QStringLiteral("text:note-ref"),
                                    QStringLiteral("text:script")};
    return silent.contains(element.name);
}

void WordsReader::span(const XmlElement &element, office::PieceLook look)
{
    const OdtStyle &style = m_reading.styles.text(element.attribute(QLatin1StringView("text:style-name")));
    if (style.hidden) {
        m_reading.dropped.add(tr("pieces of hidden text"));
        return;
    }
    const office::PieceLook &own = style.look;
    look.bold = look.bold || own.bold;
    look.italic = look.italic || own.italic;
    look.strike = look.strike || own.strike;
    look.underline = look.underline || own.underline;
    look.superscript = look.superscript || own.superscript;
    look.subscript = look.subscript || own.subscript;
    look.code = look.code || own.code;
    look.keyboard = look.keyboard || own.keyboard;
    look.highlight = look.highlight || own.highlight;
    if (!own.color.isEmpty() && look.link < 0)
        look.color = own.color;
    if (!own.background.isEmpty())
        look.background = own.background;
    if (!style.language.isEmpty() && style.language.section(u'-', 0, 0) != m_reading.document.metadata.language.section(u'-', 0, 0))
        look.language = style.language;
    read(element, look);
}

void WordsReader::link(const QString &url, const QString &title, const XmlElement &element, office::PieceLook look)
{
    if (!url.isEmpty()) {
        look.link = static_cast<int>(m_reading.tables.links.size());
        // LibreOffice names the kind of target behind a bar: "#Table1|table".
        // What stands beside the file is outside of the package (part 2, 3.7).
        const bool beside = url.startsWith(QLatin1StringView("../"));
        m_reading.tables.links.push_back({url.startsWith(u'#') ? url.section(u'|', 0, 0) : url.mid(beside ? 3 : 0), title});
    }
    look.color.clear();
    read(element, look);
}

void WordsReader::anchor(const QString &name)
{
    if (name.isEmpty() || m_words.bookmarks.contains(name))
        return;
    m_words.bookmarks.append(name);
    Span span;
    span.attributes.edit().id = name;
    push(std::move(span), {});
}

void WordsReader::addNote(const XmlElement &body, const QString &author, const QString &id, const office::PieceLook &look)
{
    if (isTakenBack(m_reading))
        return;
    if (m_reading.inNote)
        return m_reading.dropped.add(tr("notes of notes"));
    const auto index = static_cast<int>(m_reading.document.footnotes.size());
    m_reading.document.footnotes.emplace_back();
    m_reading.inNote = true;
    ++m_reading.depth;
    const int around = std::exchange(m_reading.listIndent, 0);
    Blocks content = readBlocks(body, m_reading);
    m_reading.listIndent = around;
    --m_reading.depth;
    m_reading.inNote = false;
    if (auto *first = content.empty() ? nullptr : content.front().value.as<Paragraph>(); first && !author.isEmpty()) {
        Styled strong{Style::Strong, {}, {}};
        strong.content.push_back({Text{author + u':'}, {}, Origin::Markup});
        first->content.insert(first->content.begin(), {Text{QStringLiteral(" ")}, {}, Origin::Markup});
        first->content.insert(first->content.begin(), {std::move(strong), {}, Origin::Markup});
    }
    Footnote &note = m_reading.document.footnotes[static_cast<std::size_t>(index)];
    note.label = QString::number(index + 1);
    note.content = std::move(content);
    if (!id.isEmpty())
        m_reading.notes.insert(id, index);
    callNote(index, look);
}

void WordsReader::callNote(int index, office::PieceLook look)
{
    look.superscript = false; // calls have a look of their own
    look.color.clear();
    push(FootnoteReference{index, ++m_reading.noteCalls[index]}, look);
}

void WordsReader::note(const XmlElement &element, const office::PieceLook &look)
{
    if (const XmlElement *body = element.child(QLatin1StringView("text:note-body")))
        addNote(*body, {}, element.attribute(QLatin1StringView("text:id")), look);
}

void WordsReader::annotation(const XmlElement &element, const office::PieceLook &look)
{
    if (m_reading.options.comments == Comments::Drop) {
        m_reading.dropped.add(tr("comments"));
        return;
    }
    const XmlElement *author = element.child(QLatin1StringView("dc:creator"));
    addNote(element, author ? author->textBelow() : QString(), {}, look);
}

void WordsReader::deletion(const XmlElement &element, const office::PieceLook &look)
{
    const auto change = m_reading.changes.constFind(element.attribute(QLatin1StringView("text:change-id")));
    if (change == m_reading.changes.cend() || !change->deleted || m_reading.options.changes == Changes::Accept)
        return;
    office::PieceLook own = look;
    if (m_reading.options.changes == Changes::Keep) {
        own.change = static_cast<int>(m_reading.tables.changes.size());
        m_reading.tables.changes.push_back({true, change->by});
    }
    bool first = true;
    for (const XmlElement &paragraph : change->content.children) {
        if (paragraph.name.isEmpty() || paragraph.is(QLatin1StringView("office:change-info")))
            continue;
        if (!std::exchange(first, false))
            push(LineBreak{}, own);
        m_blank = false;
        read(paragraph, own);
    }
}

void WordsReader::ruby(const XmlElement &element, const office::PieceLook &look)
{
    const auto words = [&](const char *name) {
        WordsReader reader(m_reading);
        if (const XmlElement *found = element.child(QLatin1StringView(name)))
            reader.read(*found, {});
        return office::nested(reader.take().pieces, m_reading.tables);
    };
    Ruby ruby;
    ruby.base = words("text:ruby-base");
    ruby.reading = words("text:ruby-text");
    push(std::move(ruby), look);
}

void WordsReader::frame(const XmlElement &element, const office::PieceLook &look)
{
    bool embeds = false;
    for (const XmlElement &one : element.children) {
        if (one.is(QLatin1StringView("draw:object")) && object(one, look))
            return;
        embeds = embeds || one.is(QLatin1StringView("draw:object")) || one.is(QLatin1StringView("draw:object-ole"));
    }
    const bool shows = std::any_of(element.children.begin(), element.children.end(), [&](const XmlElement &one) { // the first that can be shown
        return one.is(QLatin1StringView("draw:image")) && picture(element, one, look);
    });
    const bool tabled = embeds && !shows && std::any_of(element.children.begin(), element.children.end(), [&](const XmlElement &one) {
                            return one.is(QLatin1StringView("draw:object")) && embeddedTable(one);
                        });
    if (embeds)
        m_reading.dropped.add(shows    ? tr("embedded files, of which their picture stays")
                              : tabled ? tr("charts, of which their numbers stay")
                                       : tr("embedded files"));
    if (shows || tabled)
        return;
    if (const XmlElement *box = element.child(QLatin1StringView("draw:text-box"))) {
        if (m_reading.depth >= deepestStory) {
            m_reading.dropped.add(tr("drawn shapes"));
            return;
        }
        ++m_reading.depth;
        readFlats(*box, m_reading, m_words.boxes);
        --m_reading.depth;
    } else if (!embeds) {
        m_reading.dropped.add(element.child(QLatin1StringView("draw:image")) ? tr("pictures that cannot be read") : tr("drawn shapes"));
    }
}

/// What a chart was drawn from, or the first sheet of a spreadsheet; whether it is one.
bool WordsReader::embeddedTable(const XmlElement &object)
{
    auto table = tableOfObject(object, m_reading);
    if (!table)
        return false;
    office::FlatBlock flat;
    flat.block = {*std::move(table), {}, Origin::Markup};
    m_words.boxes.push_back(std::move(flat));
    return true;
}

/// A formula; false: it is another object.
bool WordsReader::object(const XmlElement &object, const office::PieceLook &look)
{
    auto formula = formulaOfObject(object, m_reading);
    if (!formula)
        return false;
    office::PieceLook own;
    own.link = look.link;
    push(*std::move(formula), own);
    return true;
}

/// A picture as large as it is, at 96 pixels an inch, says no size.
void WordsReader::dropUsualSize(Image &image) const
{
    const MediaItem *item = m_reading.document.media.find(image.url);
    if (!item || item->pixels.isEmpty() || !image.width || !image.height)
        return;
    if (std::abs(*image.width - item->pixels.width()) < 0.5 && std::abs(*image.height - item->pixels.height()) < 0.5) {
        image.width.reset();
        image.height.reset();
    }
}

bool WordsReader::picture(const XmlElement &frame, const XmlElement &image, const office::PieceLook &look)
{
    Image shown;
    shown.url = image.attribute(QLatin1StringView("xlink:href"));
    while (shown.url.startsWith(QLatin1StringView("./")))
        shown.url.remove(0, 2);
    shown.width = pixelsOf(frame.attribute(QLatin1StringView("svg:width")));
    shown.height = pixelsOf(frame.attribute(QLatin1StringView("svg:height")));
    if (frame.attribute(QLatin1StringView("text:anchor-type")) != QLatin1StringView("as-char"))
        shown.floats = m_reading.styles.floatOf(frame.attribute(QLatin1StringView("draw:style-name")));
    const XmlElement *description = frame.child(QLatin1StringView("svg:desc"));
    const XmlElement *title = frame.child(QLatin1StringView("svg:title"));
    const XmlElement *alt = description ? description : title;
    if (alt && !alt->textBelow().trimmed().isEmpty())
        shown.alt.push_back({Text{alt->textBelow().simplified()}, {}, Origin::Markup});
    if (description && title)
        shown.title = title->textBelow().simplified();
    if (m_reading.zip.contains(shown.url) && !m_reading.document.media.find(shown.url)) {
        const auto bytes = m_reading.zip.read(shown.url, m_reading.context.stop);
        Result<void> added = bytes ? addImage(m_reading.document, shown.url, *bytes, m_reading.context) : Result<void>();
        if (!bytes && bytes.error().code == ErrorCode::Canceled)
            added = tl::unexpected(bytes.error());
        if (!added)
            m_reading.error = added.error();
        if (!m_reading.document.media.find(shown.url))
            return false;
    }
    if (shown.url.isEmpty())
        return false;
    dropUsualSize(shown);
    office::PieceLook own;
    own.link = look.link;
    own.change = look.change;
    push(std::move(shown), own);
    return true;
}

} // namespace

Words readWords(const XmlElement &paragraph, Reading &reading)
{
    WordsReader reader(reading);
    reader.read(paragraph, {});
    return reader.take();
}

bool isTakenBack(const Reading &reading)
{
    return reading.options.changes == Changes::Reject && !reading.inserted.isEmpty();
}

} // namespace quayside::reader::odt
