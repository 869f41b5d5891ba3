// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/containertags.h"

#include "readers/calloutkinds.h"
#include "readers/htmltags.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <array>

namespace quayside {
namespace {

using Kind = ContainerTag::Kind;

const QString tabKind = QStringLiteral("tab");

template<std::size_t n>
bool isOneOf(QByteArrayView name, const std::array<const char *, n> &names)
{
    return std::any_of(names.begin(), names.end(), [&](const char *each) { return name == QByteArrayView(each); });
}

// ---- tags ----------------------------------------------------------------------------------------------------------

std::optional<ContainerTag> gitBookTag(QByteArrayView line)
{
    static const QRegularExpression shape(QStringLiteral("^\\{%-?\\s*([a-z][a-z-]*)(?=[\\s%-])(.*?)-?%\\}$"));
    static const QRegularExpression pair(QStringLiteral("([\\w-]+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"']+))"));
    const auto match = shape.match(QString::fromUtf8(line));
    if (!match.hasMatch())
        return {};
    ContainerTag found;
    found.tag.name = match.captured(1).toUtf8();
    if (found.tag.name.startsWith("end") && found.tag.name.size() > 3) {
        found.kind = Kind::Closes;
        found.tag.name.remove(0, 3);
    }
    for (auto it = pair.globalMatch(match.captured(2)); it.hasNext();) {
        const auto each = it.next();
        found.tag.attributes.push_back({each.captured(1).toUtf8(), (each.captured(2) + each.captured(3) + each.captured(4)).toUtf8(), true});
    }
    return found;
}

/// Whether a component shows code, whatever stands in it: Docusaurus's, or Starlight's with its code as an attribute.
bool showsCode(const JsxTag &tag)
{
    return !tag.closing && (tag.name == "CodeBlock" || (tag.name == "Code" && tag.selfClosing && !tag.first({"code"}).isEmpty()));
}

/// The component of code that @p tag, at the start of @p text, opens, up to its end; nothing without one before the next.
std::optional<ContainerTag> codeElement(QByteArrayView text, const JsxTag &tag)
{
    const QByteArrayView rest = text.sliced(tag.length);
    const QByteArray open = '<' + tag.name;
    const qsizetype next = rest.indexOf(open);
    const QByteArray close = "</" + tag.name + '>';
    const qsizetype end = rest.first(next < 0 ? rest.size() : next).indexOf(close);
    if (end < 0)
        return {};
    const QByteArrayView behind = rest.sliced(end + close.size());
    if (!behind.first(behind.indexOf('\n') < 0 ? behind.size() : behind.indexOf('\n')).trimmed().isEmpty())
        return {};
    ContainerTag found;
    found.kind = Kind::Whole;
    found.family = ContainerTag::Family::Component;
    found.tag = tag;
    found.source = text.first(tag.length + end + close.size());
    found.lines = 1 + static_cast<int>(found.source.count('\n'));
    found.words = rest.first(end);
    return found;
}

std::optional<ContainerTag> elementTag(QByteArrayView text)
{
    auto tag = jsxTag(text);
    if (!tag)
        return {};
    if (showsCode(*tag) && !tag->selfClosing)
        return codeElement(text, *tag);
    ContainerTag found;
    found.family = isComponentName(tag->name) || tag->name.isEmpty() || showsCode(*tag) ? ContainerTag::Family::Component : ContainerTag::Family::Html;
    if (found.family == ContainerTag::Family::Html && isVoidElement(tag->name.toLower()))
        return {};
    found.source = text.first(tag->length);
    found.kind = tag->closing ? Kind::Closes : tag->selfClosing ? Kind::Alone : Kind::Opens;
    found.lines = 1 + static_cast<int>(text.first(tag->length).count('\n'));
    found.tag = *std::move(tag);
    QByteArrayView rest = text.sliced(found.tag.length);
    rest = rest.first(rest.indexOf('\n') < 0 ? rest.size() : rest.indexOf('\n')).trimmed();
    if (rest.isEmpty())
        return found;
    const QByteArray end = "</" + found.tag.name + '>';
    if (found.family != ContainerTag::Family::Component || found.kind != Kind::Opens || !rest.endsWith(end) || rest.indexOf(end) != rest.size() - end.size())
        return {};
    found.kind = Kind::Whole;
    found.words = rest.chopped(end.size()).trimmed();
    return found;
}

// ---- meanings ------------------------------------------------------------------------------------------------------

QString escaped(const QByteArray &words)
{
    static const QRegularExpression marks(QStringLiteral("([\\\\`*_\\[\\]<>])"));
    return QString::fromUtf8(words).simplified().replace(marks, QStringLiteral("\\\\1"));
}

QString linkTo(const QByteArray &address, const QString &words)
{
    return QStringLiteral("[%1](<%2>)").arg(words, QString::fromUtf8(address).replace(u'<', QStringLiteral("%3C")).replace(u'>', QStringLiteral("%3E")));
}

QString fileName(const QByteArray &address)
{
    const QString path = QUrl::fromPercentEncoding(address).section(u'?', 0, 0);
    const QString name = path.section(u'/', -1);
    return name.isEmpty() ? path : name;
}

ContainerMeaning none()
{
    ContainerMeaning meaning;
    meaning.applies = false;
    return meaning;
}

ContainerMeaning inKind(const QString &kind, const QString &title = {}, const char *fold = "")
{
    ContainerMeaning meaning;
    meaning.kind = kind;
    meaning.title = title;
    meaning.fold = fold;
    return meaning;
}

ContainerMeaning inLine(const QString &line)
{
    ContainerMeaning meaning;
    meaning.line = line.toUtf8();
    return meaning;
}

ContainerMeaning notRun(ContainerMeaning meaning)
{
    meaning.isKnown = false;
    return meaning;
}

/// The title in front of its content; the content alone without one.
ContainerMeaning titled(const QString &title)
{
    return title.isEmpty() ? ContainerMeaning() : inKind(tabKind, title);
}

/// https://gitbook.com/docs/creating-content/blocks
ContainerMeaning gitBookMeaning(const JsxTag &tag, bool hasEnd, bool hasContent)
{
    static constexpr std::array frames{"tabs", "columns", "column", "raw", "updates", "update", "content-ref", "embed", "file"};
    static constexpr std::array links{"embed", "file", "content-ref"};
    static constexpr std::array made{"include", "openapi", "swagger", "openapi-operation", "openapi-schemas", "reusable", "embed-card"};
    // Of Liquid and Jinja, whose pages are made by other programs.
    static constexpr std::array programs{"if",    "unless", "case",   "for",  "tablerow", "capture", "comment", "highlight",
                                         "block", "macro",  "filter", "call", "set",      "with",    "liquid"};
    const QByteArray address = tag.first({"url", "src"});
    const QString title = escaped(tag.first({"title"}));
    if (isOneOf(tag.name, links) && !address.isEmpty()) {
        if (tag.name == "content-ref" && hasContent) // a link to it
            return {};
        return inLine(linkTo(address, escaped(tag.name == "embed" ? address : fileName(address).toUtf8())));
    }
    if (!hasEnd)
        return isOneOf(tag.name, made) ? notRun({}) : none();
    if (isOneOf(tag.name, frames))
        return {};
    if (isOneOf(tag.name, programs))
        return none();
    if (tag.name == "hint") {
        const QString style = QString::fromUtf8(tag.first({"style"}));
        return inKind(calloutKind(style) ? style : QStringLiteral("info"), title);
    }
    if (tag.name == "stepper")
        return inKind(QStringLiteral("steps"));
    if (tag.name == "step")
        return inKind(QStringLiteral("step"), title);
    if (tag.name == "tab" || tag.name == "code")
        return titled(title);
    return notRun(titled(title));
}

/// @p text without the blanks that all of its lines begin with, and without blank ones around.
QByteArray dedented(const QByteArray &text)
{
    QList<QByteArray> lines = text.split('\n');
    while (!lines.isEmpty() && lines.front().trimmed().isEmpty())
        lines.removeFirst();
    while (!lines.isEmpty() && lines.back().trimmed().isEmpty())
        lines.removeLast();
    qsizetype least = text.size();
    for (const QByteArray &line : std::as_const(lines)) {
        if (!line.trimmed().isEmpty())
            least = std::min(least, line.indexOf(line.trimmed()));
    }
    for (QByteArray &line : lines)
        line = line.sliced(std::min(least, line.size()));
    return lines.join('\n');
}

/// The code that stands in @p braces as a template: {`…`}.
std::optional<QByteArray> templateText(QByteArrayView braces)
{
    if (!braces.startsWith('{') || !braces.endsWith('}'))
        return {};
    const QByteArrayView code = braces.sliced(1).chopped(1).trimmed();
    if (code.size() < 2 || !code.startsWith('`') || !code.endsWith('`'))
        return evidentValue(code);
    QByteArray text;
    for (qsizetype at = 1; at < code.size() - 1; ++at) {
        const bool escape = code[at] == '\\' && QByteArrayView("`$\\{").contains(code[at + 1]);
        at += escape ? 1 : 0;
        text += code[at];
    }
    return text;
}

/// What stands in an element of code, or in its attribute.
ContainerMeaning codeMeaning(const ContainerTag &tag)
{
    const QByteArrayView words = tag.words.trimmed();
    const QByteArray attribute = tag.tag.first({"code"});
    ContainerMeaning meaning;
    if (const auto text = templateText(words))
        meaning.code = dedented(*text);
    else if (!words.startsWith('{'))
        meaning.code = dedented(words.isEmpty() ? attribute : tag.words.toByteArray());
    meaning.isCode = true;
    meaning.isKnown = !meaning.code.isEmpty();
    QByteArray language = tag.tag.first({"language", "lang"});
    if (const QByteArray named = tag.tag.first({"className"}); language.isEmpty() && named.startsWith("language-"))
        language = named.sliced(9);
    const QByteArray title = tag.tag.first({"title", "filename"}).replace('"', '\'').simplified();
    meaning.info = language.simplified().replace(' ', '-').replace('`', "") + (title.isEmpty() ? QByteArray() : " title=\"" + title + '"');
    return meaning;
}

/// The address of the picture that a component shows: of two for light and dark pages that for light ones.
QByteArray pictureOf(const JsxTag &tag)
{
    const auto sources = std::find_if(tag.attributes.begin(), tag.attributes.end(), [](const JsxAttribute &each) { return each.name == "sources"; });
    if (sources == tag.attributes.end())
        return tag.first({"src", "img", "image"});
    static const QRegularExpression light(QStringLiteral("\\blight['\"]?\\s*:\\s*(?:\\w+\\(\\s*)?['\"`]([^'\"`]+)['\"`]"));
    return light.match(QString::fromUtf8(sources->value)).captured(1).toUtf8();
}

/// What a field of an interface is called, as Mintlify has it.
QString fieldTitle(const JsxTag &tag)
{
    const QByteArray name = tag.first({"path", "query", "body", "header", "name"});
    const QByteArray type = tag.first({"type"});
    const bool required = !tag.first({"required"}).isEmpty();
    return QStringLiteral("`%1`").arg(QString::fromUtf8(name).remove(u'`')) + (type.isEmpty() ? QString() : u' ' + escaped(type))
           + (required ? QStringLiteral(" (required)") : QString());
}

/// What Docusaurus, Mintlify, Starlight and Nextra call so.
ContainerMeaning componentMeaning(const JsxTag &tag, bool hasEnd)
{
    static constexpr std::array frames{"",          "Tabs",     "TabGroup",     "CodeGroup",      "Fragment",        "React.Fragment", "AccordionGroup",
                                       "CardGroup", "Columns",  "Frame",        "RequestExample", "ResponseExample", "APITable",       "Cards",
                                       "CardGrid",  "FileTree", "BrowserWindow"};
    static constexpr std::array tabs{"TabItem", "Tab", "Tabs.Tab"};
    static constexpr std::array folded{"Accordion", "Expandable", "Collapsible"};
    static constexpr std::array callouts{"Admonition", "Callout", "Aside", "Alert"};
    static constexpr std::array fields{"ParamField", "ResponseField", "Property"};
    const QString title = escaped(tag.first({"label", "title", "heading", "header", "summary"}));
    const QByteArray address = tag.first({"href", "to", "url"});
    if (hasEnd && isOneOf(tag.name, frames))
        return {};
    if (hasEnd && isOneOf(tag.name, tabs))
        return titled(title.isEmpty() ? escaped(tag.first({"value"})) : title);
    if (hasEnd && (tag.name == "Steps" || tag.name == "Step"))
        return inKind(QString::fromUtf8(tag.name).toLower(), tag.name == "Step" ? title : QString());
    if (hasEnd && isOneOf(tag.name, folded))
        return inKind(QStringLiteral("details"), title, "-");
    if (hasEnd && isOneOf(tag.name, callouts)) {
        const QString kind = QString::fromUtf8(tag.first({"type", "kind", "variant", "intent"}));
        return inKind(calloutKind(kind) ? kind : QStringLiteral("note"), title);
    }
    if (hasEnd && calloutKind(QString::fromUtf8(tag.name)))
        return inKind(QString::fromUtf8(tag.name).toLower(), title);
    if (hasEnd && isOneOf(tag.name, fields))
        return titled(fieldTitle(tag));
    const QString shown = address.isEmpty() ? title : linkTo(address, title.isEmpty() ? escaped(address) : title);
    if (hasEnd)
        return notRun(titled(shown));
    static const QRegularExpression picture(QStringLiteral("\\.(?:png|jpe?g|gif|svg|webp|avif)$"), QRegularExpression::CaseInsensitiveOption);
    const QByteArray source = pictureOf(tag);
    if (picture.match(QString::fromUtf8(source)).hasMatch())
        return notRun(inLine(u'!' + linkTo(source, escaped(tag.first({"alt", "title", "caption"})))));
    return notRun(shown.isEmpty() ? ContainerMeaning() : inLine(address.isEmpty() ? QStringLiteral("**%1**").arg(shown) : shown));
}

} // namespace

QString ContainerTag::shown() const
{
    const QString name = QString::fromUtf8(tag.name);
    return family == Family::Component ? u'<' + name + u'>' : QStringLiteral("{% ") + name + QStringLiteral(" %}");
}

std::optional<ContainerTag> containerTag(QByteArrayView text)
{
    if (text.startsWith('<'))
        return elementTag(text);
    if (!text.startsWith("{%"))
        return {};
    const qsizetype end = text.indexOf('\n');
    return gitBookTag(text.first(end < 0 ? text.size() : end).trimmed());
}

ContainerMeaning meaningOf(const ContainerTag &tag, bool hasEnd, bool hasContent)
{
    if (tag.kind == Kind::Closes)
        return none();
    if (tag.family == ContainerTag::Family::Html)
        return none();
    if (tag.family == ContainerTag::Family::BlockTag)
        return gitBookMeaning(tag.tag, hasEnd, hasContent);
    const bool ends = hasEnd || tag.kind == Kind::Whole;
    if (showsCode(tag.tag))
        return codeMeaning(tag);
    return ends || tag.kind == Kind::Alone ? componentMeaning(tag.tag, ends) : none();
}

} // namespace quayside
