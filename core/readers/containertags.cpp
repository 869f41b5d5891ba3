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

std::optional<ContainerTag> elementTag(QByteArrayView text)
{
    auto tag = jsxTag(text);
    if (!tag)
        return {};
    ContainerTag found;
    found.family = isComponentName(tag->name) || tag->name.isEmpty() ? ContainerTag::Family::Component : ContainerTag::Family::Html;
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

/// What Docusaurus, Mintlify, Starlight and Nextra call so.
ContainerMeaning componentMeaning(const JsxTag &tag, bool hasEnd)
{
    static constexpr std::array frames{"", "Tabs", "TabGroup", "CodeGroup", "Fragment", "React.Fragment", "AccordionGroup", "CardGroup", "Columns", "Frame"};
    static constexpr std::array tabs{"TabItem", "Tab", "Tabs.Tab"};
    static constexpr std::array folded{"Accordion", "Expandable", "Collapsible"};
    static constexpr std::array callouts{"Admonition", "Callout", "Aside", "Alert"};
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
    const QString shown = address.isEmpty() ? title : linkTo(address, title.isEmpty() ? escaped(address) : title);
    if (hasEnd)
        return notRun(titled(shown));
    static const QRegularExpression picture(QStringLiteral("\\.(?:png|jpe?g|gif|svg|webp|avif)$"), QRegularExpression::CaseInsensitiveOption);
    const QByteArray source = tag.first({"src", "img", "image"});
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
    return ends || tag.kind == Kind::Alone ? componentMeaning(tag.tag, ends) : none();
}

} // namespace quayside
