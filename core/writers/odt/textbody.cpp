// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/odt/textbody.h"

#include "math/mathml.h"
#include "math/plaintext.h"
#include "math/starmath.h"
#include "math/styles.h"
#include "math/xmltext.h"
#include "writers/odt/names.h"

#include <QUrl>

#include <algorithm>

namespace quayside::odt {
namespace {

namespace style = office::style;
using Family = AutomaticStyles::Family;

constexpr double narrow = 0.01; ///< points that do not count

} // namespace

/// Margins, and the box, where they are not the style's.
void TextBody::writePlace(XmlWriter &xml, const office::ParagraphForm &form) const
{
    const double hanging = form.hanging.value_or(0);
    if (form.box)
        return writeBox(xml, *form.box, form.left, form.right, hanging);
    const auto found = m_parts.paragraphs.find(form.style);
    const office::ParagraphStyle *own = found == m_parts.paragraphs.end() ? nullptr : &found->second;
    if (form.inItem && style::isOfList(form.style) && form.right < narrow) // as the list has it
        return;
    const double around = own && own->box ? own->box->indent : 0;
    const double side = own && own->box ? own->box->box.side : 0;
    const double right = std::max(form.right, own ? own->right : 0);
    if (form.indented || !m_lists.empty())
        writeMargins(xml, form.left - around + (form.style == style::rule ? own->left : 0), std::max(0.0, right - side), hanging);
}

/// Where its own direction, or what it is, asks for another than its style's.
Alignment TextBody::alignmentOf(const office::ParagraphForm &form) const
{
    if (form.alignment != Alignment::None)
        return form.alignment;
    if (form.formula)
        return form.numberAt > 0 ? (form.rightToLeft ? Alignment::Right : Alignment::Left) : Alignment::Center;
    const auto own = m_parts.paragraphs.find(form.style);
    const Alignment usual = own == m_parts.paragraphs.end() ? Alignment::None : own->second.alignment;
    if (!form.turned || usual == Alignment::Center || usual == Alignment::Justify)
        return Alignment::None;
    return form.rightToLeft ? Alignment::Right : Alignment::Left;
}

QString TextBody::styleOf(const office::ParagraphForm &form)
{
    const QString parent = form.codeLanguage.isEmpty() ? nameOf(form.style).name : codeNameOf(form.codeLanguage).name;
    XmlWriter xml;
    xml.open("style:paragraph-properties");
    writePlace(xml, form);
    if (form.keepNext)
        xml.attribute("fo:keep-with-next", "always");
    if (form.keepLines)
        xml.attribute("fo:keep-together", "always");
    if (form.pageBreak)
        xml.attribute("fo:break-before", "page");
    if (form.turned)
        xml.attribute("style:writing-mode", form.rightToLeft ? "rl-tb" : "lr-tb");
    if (form.noRoomAfter)
        xml.attribute("fo:margin-bottom", length(0));
    const auto own = m_parts.paragraphs.find(form.style);
    if (form.loose && style::isOfList(form.style) && own != m_parts.paragraphs.end()) { // LibreOffice takes all three together
        xml.attribute("fo:margin-top", length(double(own->second.look.before))).attribute("fo:margin-bottom", length(double(own->second.look.after)));
        xml.attribute("style:contextual-spacing", "false");
    }
    writeAlignment(xml, alignmentOf(form));
    if (form.numberAt > 0) {
        xml.open("style:tab-stops");
        xml.open("style:tab-stop").attribute("style:position", length(form.numberAt / 2)).attribute("style:type", "center").close();
        xml.open("style:tab-stop").attribute("style:position", length(form.numberAt)).attribute("style:type", "right").close();
        xml.close();
    }
    const QByteArray properties = xml.take();
    const QString page = std::exchange(m_parts.firstPage, {});
    const bool plain = properties == "<style:paragraph-properties/>" && page.isEmpty();
    return plain ? parent : m_parts.styles.add(Family::Paragraph, parent, properties, page);
}

void TextBody::openParagraph(const office::ParagraphForm &form)
{
    if (form.style == style::tableCaption) // which stands with its table
        interruptLists();
    else
        openLists();
    const QString name = styleOf(form);
    m_numbered = form.numberAt > 0;
    xml().open(form.heading > 0 ? "text:h" : "text:p").attribute("text:style-name", name);
    if (form.heading > 0)
        xml().attribute("text:outline-level", form.heading);
}

void TextBody::closeParagraph()
{
    xml().close();
}

void TextBody::separate()
{
    openLists();
    const QByteArray low =
        R"(<style:paragraph-properties fo:margin-top="0pt" fo:margin-bottom="0pt" fo:line-height="1pt"/><style:text-properties fo:font-size="1pt"/>)";
    xml().empty("text:p", "text:style-name", m_parts.styles.add(Family::Paragraph, QStringLiteral("Standard"), low));
}

void TextBody::putBookmark(const QString &name)
{
    xml().empty("text:bookmark", "text:name", name);
}

/// A note's own mark is made from its citation.
void TextBody::putNoteMark(int note, bool nested)
{
    if (!nested)
        return;
    office::RunLook mark;
    mark.style = style::noteReference;
    m_runs.verbatim(QString::number(note + 1), mark);
    m_runs.verbatim(u" ", {});
}

void TextBody::putCheckBox(bool checked)
{
    m_runs.verbatim(checked ? u"\u2612" : u"\u2610", {});
}

/// As the package has it, from whose inside paths lead (OpenDocument 1.3, part 2, 3.7); empty: none that can be.
QString TextBody::linkTarget(const QString &url) const
{
    const QUrl parsed(url.trimmed(), QUrl::TolerantMode);
    if (!parsed.isValid() || parsed.isEmpty())
        return {};
    const bool web = parsed.scheme() == QLatin1StringView("http") || parsed.scheme() == QLatin1StringView("https");
    if (web && parsed.host().isEmpty())
        return {};
    const QString encoded = QString::fromLatin1(parsed.toEncoded());
    const bool beside = parsed.scheme().isEmpty() && !encoded.startsWith(u'/') && !encoded.startsWith(u'#');
    return beside ? QStringLiteral("../") + encoded : encoded;
}

void TextBody::openLink(const office::LinkPlace &place, const QString &title)
{
    xml().open("text:a").attribute("xlink:type", "simple");
    xml().attribute("xlink:href", place.url.isEmpty() ? u'#' + place.bookmark : place.url);
    if (!title.isEmpty())
        xml().attribute("office:title", title);
    xml().attribute("text:style-name", nameOf(style::hyperlink).name).attribute("text:visited-style-name", "Visited_20_Internet_20_Link");
}

void TextBody::closeLink()
{
    xml().close();
}

namespace {

/// How a picture stands: in the line, or at a side of the column with text beside it.
QByteArray placeOf(FloatSide side)
{
    if (side == FloatSide::None)
        return R"(<style:graphic-properties style:vertical-pos="top" style:vertical-rel="baseline"/>)";
    const bool left = side == FloatSide::Left;
    QByteArray place = R"(<style:graphic-properties style:wrap=")";
    place += left ? "right" : "left";
    place += R"(" style:number-wrapped-paragraphs="no-limit" style:vertical-pos="top" style:vertical-rel="paragraph" style:horizontal-pos=")";
    place += left ? "left" : "right";
    place += R"(" style:horizontal-rel="paragraph" fo:margin-)";
    place += left ? "right" : "left";
    return place + R"(="9pt" fo:margin-bottom="4.5pt"/>)";
}

} // namespace

void TextBody::writePicture(XmlWriter &xml, const office::PlacedPicture &picture, AutomaticStyles &styles)
{
    writeFrame(xml, picture, styles.add(Family::Graphic, QStringLiteral("Graphics"), placeOf(picture.floats)));
}

void TextBody::writeFrame(XmlWriter &xml, const office::PlacedPicture &picture, const QString &style)
{
    const bool beside = picture.floats != FloatSide::None;
    xml.open("draw:frame").attribute("draw:style-name", style).attribute("draw:name", picture.name).attribute("text:anchor-type", beside ? "char" : "as-char");
    xml.attribute("svg:width", length(picture.size.width()))
        .attribute("svg:height", length(picture.size.height()))
        .attribute("draw:z-index", picture.number - 1);
    const auto image = [&](const QString &part) {
        xml.open("draw:image").attribute("xlink:href", part).attribute("xlink:type", "simple").attribute("xlink:show", "embed");
        xml.attribute("xlink:actuate", "onLoad").close();
    };
    if (!picture.file.drawing.isEmpty()) // the first that a program knows is shown
        image(picture.file.drawing);
    image(picture.file.part);
    if (!picture.title.isEmpty())
        xml.element("svg:title", picture.title);
    if (!picture.alternative.isEmpty())
        xml.element("svg:desc", picture.alternative);
    xml.close();
}

void TextBody::putPicture(const office::PlacedPicture &picture)
{
    writePicture(xml(), picture, m_parts.styles);
    m_runs.passObject();
}

void TextBody::putNote(int index, const office::RunLook &)
{
    m_parts.notes[static_cast<std::size_t>(index)] = true;
    const QString number = QString::number(index + 1);
    xml().open("text:note").attribute("text:id", QStringLiteral("ftn") + number).attribute("text:note-class", "footnote");
    xml().element("text:note-citation", number).open("text:note-body");
    TextBody note(xml(), gathered(), m_parts, true);
    if (const auto written = note.writeNote(index); !written)
        fail(written.error());
    xml().close().close();
    m_runs.passObject();
}

void TextBody::putNoteAgain(int index, const office::RunLook &mark)
{
    const QString number = QString::number(index + 1);
    if (!m_parts.notes[static_cast<std::size_t>(index)]) // its words stand in another note
        return m_runs.verbatim(number, mark);
    m_runs.object();
    xml().open("text:span").attribute("text:style-name", nameOf(style::noteReference).name);
    xml().open("text:note-ref").attribute("text:note-class", "footnote").attribute("text:ref-name", QStringLiteral("ftn") + number);
    xml().attribute("text:reference-format", "text").text(number).close().close();
    m_runs.passObject();
}

/// In the middle of its line, with its tag at the end.
void TextBody::putFormula(const math::Formula &formula, const Math &source)
{
    math::Formula shown = formula;
    const auto tag = m_numbered ? math::takeTag(shown) : std::nullopt;
    if (m_numbered)
        xml().empty("text:tab");
    putObject(shown, source);
    if (tag) {
        xml().empty("text:tab");
        m_runs.verbatim(math::readableText({*tag, false, {}}), {});
    }
}

void TextBody::putObject(const math::Formula &formula, const Math &source)
{
    QByteArray content = math::mathmlContent(formula, source.tex);
    QByteArray own = R"(<annotation encoding="StarMath 5.0">)"; // what LibreOffice shows, if it is there
    math::appendEscaped(own, math::starMath(formula));
    content.insert(content.lastIndexOf("</semantics>"), own + "</annotation>");
    m_parts.formulas.push_back(R"(<math xmlns="http://www.w3.org/1998/Math/MathML" display=")" + QByteArray(formula.display ? "block" : "inline") + "\">"
                               + content + "</math>");
    const auto number = static_cast<int>(m_parts.formulas.size());
    const QString frame =
        m_parts.styles.add(Family::Graphic, QStringLiteral("Formula"), R"(<style:graphic-properties style:vertical-pos="middle" style:vertical-rel="text"/>)");
    xml().open("draw:frame").attribute("draw:style-name", frame).attribute("draw:name", QStringLiteral("Formula %1").arg(number));
    xml().attribute("text:anchor-type", "as-char");
    xml().open("draw:object").attribute("xlink:href", QStringLiteral("./Formula %1").arg(number)).attribute("xlink:type", "simple");
    xml().attribute("xlink:show", "embed").attribute("xlink:actuate", "onLoad").close();
    xml().element("svg:desc", math::readableText(formula)).close();
    m_runs.passObject();
}

void TextBody::putRuby(const QString &base, const QString &reading, const office::RunLook &look)
{
    const QString name = m_runs.styleOf(styledAs(look), base);
    xml().open("text:ruby").open("text:ruby-base");
    if (!name.isEmpty())
        xml().open("text:span").attribute("text:style-name", name);
    xml().text(base);
    if (!name.isEmpty())
        xml().close();
    xml().close().open("text:ruby-text").attribute("text:style-name", "Rubies").text(reading).close().close();
    m_runs.passObject();
}

} // namespace quayside::odt
