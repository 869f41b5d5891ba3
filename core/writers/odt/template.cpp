// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/odt/template.h"

#include "writers/odt/names.h"
#include "writers/office/fonts.h"
#include "writers/office/placeholders.h"
#include "writers/office/templatefile.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace quayside::odt {
namespace {

using office::XmlToken;
using office::XmlTokens;

constexpr std::size_t mostPictures = 50;

/// What refers to something that runs, or lies outside of the styles.
bool isLeftOut(std::string_view element)
{
    constexpr std::array<std::string_view, 10> out{"draw:object",         "draw:object-ole",        "draw:plugin",  "draw:applet",
                                                   "draw:floating-frame", "office:event-listeners", "office:forms", "svg:font-face-src",
                                                   "text:script",         "text:execute-macro"};
    return std::find(out.begin(), out.end(), element) != out.end() || element.starts_with("form:") || element.starts_with("script:")
           || element.starts_with("presentation:");
}

double pointsOf(const QString &length)
{
    static const QRegularExpression form(QStringLiteral("^([0-9.]+)(pt|in|cm|mm|pc)$"));
    const auto match = form.match(length);
    const QString unit = match.captured(2);
    const double scale = unit == u"in" ? 72 : unit == u"cm" ? 72 / 2.54 : unit == u"mm" ? 7.2 / 2.54 : unit == u"pc" ? 12 : 1;
    return match.hasMatch() ? match.capturedView(1).toDouble() * scale : 0;
}

/// The first start of @p element from @p from to @p to; @p to: there is none.
std::size_t find(const XmlTokens &tokens, std::string_view element, std::size_t from, std::size_t to)
{
    while (from < to && !tokens[from].starts(element))
        ++from;
    return from;
}

/// The start of the element @p element whose @p attribute is @p value; the number of tokens: there is none.
std::size_t findNamed(const XmlTokens &tokens, std::string_view element, const QString &value, std::string_view attribute = "style:name")
{
    const auto found =
        std::find_if(tokens.begin(), tokens.end(), [&](const XmlToken &token) { return token.starts(element) && token.value(attribute) == value; });
    return static_cast<std::size_t>(found - tokens.begin());
}

class TemplateReader
{
public:
    TemplateReader(QString path, const ZipPackage &package, const office::Setting &setting, WorkContext &context)
        : m_path(std::move(path)), m_package(package), m_setting(setting), m_context(context)
    {}

    Result<Template> read();

private:
    [[nodiscard]] XmlTokens part(const QString &name) const;
    tl::unexpected<ExportError> failed(const QString &reason) const;
    void clean(XmlTokens &tokens);
    bool lead(XmlToken &token);
    bool takePicture(QString &address);
    void fill();
    void setLanguage();
    void readFirstPage();
    void readPage();
    void readRunningRoom(std::size_t from, std::size_t to, std::string_view element, double &margin) const;
    [[nodiscard]] QString listStyleOf(std::initializer_list<const char *> names) const;
    [[nodiscard]] double textSize() const;

    const QString m_path;
    const ZipPackage &m_package;
    const office::Setting &m_setting;
    WorkContext &m_context;
    QHash<QString, QString> m_pictures; ///< our names of its pictures
    Template m_template;
};

tl::unexpected<ExportError> TemplateReader::failed(const QString &reason) const
{
    return failure(ErrorCode::SourceMalformed, {{QStringLiteral("path"), m_path}, {QStringLiteral("reason"), reason}});
}

XmlTokens TemplateReader::part(const QString &name) const
{
    const auto bytes = m_package.contains(name) ? m_package.read(name, m_context.stop) : Result<QByteArray>(QByteArray());
    return bytes ? office::readTokens(*bytes) : XmlTokens();
}

Result<Template> TemplateReader::read()
{
    const auto type = m_package.contains(QStringLiteral("mimetype")) ? m_package.read(QStringLiteral("mimetype")) : Result<QByteArray>(QByteArray());
    if (!type || !type->startsWith("application/vnd.oasis.opendocument.text"))
        return failed(QCoreApplication::translate("OdtWriter", "it is no OpenDocument text or template"));
    XmlTokens &styles = m_template.styles;
    styles = part(QStringLiteral("styles.xml"));
    if (styles.empty() || !styles.front().starts("office:document-styles")
        || styles.front().value("xmlns:style") != u"urn:oasis:names:tc:opendocument:xmlns:style:1.0")
        return failed(QCoreApplication::translate("DocxWriter", "it has no styles"));
    clean(styles);
    fill();
    setLanguage();
    readFirstPage();
    readPage();
    m_template.bullets = listStyleOf({"List_20_Bullet", "List_20_1"});
    m_template.numbers = listStyleOf({"List_20_Number", "Numbering_20_1"});
    m_template.textSize = textSize();
    if (auto stopped = m_context.checkStop(); !stopped)
        return failure(stopped.error());
    return std::move(m_template);
}

/// Drops what may run or lies outside, and takes over pictures.
void TemplateReader::clean(XmlTokens &tokens)
{
    XmlTokens kept;
    for (std::size_t i = 0; i < tokens.size();) {
        XmlToken &token = tokens[i];
        if (token.kind == XmlToken::Kind::Start && (isLeftOut(token.name) || !lead(token))) {
            i = endOf(tokens, i);
            continue;
        }
        kept.push_back(std::move(token));
        ++i;
    }
    tokens = std::move(kept);
}

/// Leads the address of an element, if it has one. False: it must not stay.
bool TemplateReader::lead(XmlToken &token)
{
    for (auto &[key, value] : token.attributes) {
        if (key != "xlink:href")
            continue;
        if (token.name == "text:a")
            return !value.startsWith(QLatin1StringView("javascript"), Qt::CaseInsensitive) && !value.startsWith(QLatin1StringView("vnd.sun.star.script"));
        return takePicture(value);
    }
    return true;
}

bool TemplateReader::takePicture(QString &address)
{
    static const QStringList endings{QStringLiteral("png"), QStringLiteral("jpeg"), QStringLiteral("jpg"), QStringLiteral("gif"), QStringLiteral("svg")};
    QString name = address;
    while (name.startsWith(QLatin1StringView("./")))
        name.remove(0, 2);
    const QString ending = name.section(u'.', -1).toLower();
    if (!m_package.contains(name) || !endings.contains(ending) || m_pictures.size() >= static_cast<qsizetype>(mostPictures))
        return false;
    QString &own = m_pictures[name];
    if (own.isEmpty()) {
        own = QStringLiteral("Pictures/template%1.%2").arg(m_pictures.size()).arg(ending == u"jpg" ? QStringLiteral("jpeg") : ending);
        const auto bytes = m_package.read(name, m_context.stop);
        m_template.media[own] = bytes ? *bytes : QByteArray();
    }
    address = own;
    return true;
}

void TemplateReader::fill()
{
    XmlTokens &tokens = m_template.styles;
    const std::size_t end = tokens.size();
    for (std::size_t i = find(tokens, "office:master-styles", 0, end); i < end; ++i) {
        if (tokens[i].starts("text:p") || tokens[i].starts("text:h"))
            office::fillPlaceholders(
                tokens, i, endOf(tokens, i), [](std::size_t) { return true; }, m_setting);
    }
}

/// The text's language is the document's, not the template's.
void TemplateReader::setLanguage()
{
    const auto tag = parseLocale(m_setting.language);
    if (!tag)
        return;
    XmlTokens &tokens = m_template.styles;
    std::size_t start = findNamed(tokens, "style:default-style", QStringLiteral("paragraph"), "style:family");
    if (start == tokens.size())
        return;
    const std::size_t end = endOf(tokens, start);
    start = find(tokens, "style:text-properties", start, end);
    if (start == end)
        return;
    const office::LetterKind letters = office::lettersOf(m_setting.language);
    const bool western = letters == office::LetterKind::Western;
    const std::string ending = letters == office::LetterKind::Complex ? "-complex" : western ? "" : "-asian";
    tokens[start].set((western ? "fo:language" : "style:language") + ending, tag->language);
    tokens[start].set((western ? "fo:country" : "style:country") + ending, tag->region.isEmpty() ? QStringLiteral("none") : tag->region);
}

void TemplateReader::readFirstPage()
{
    const XmlTokens content = part(QStringLiteral("content.xml"));
    const std::size_t end = content.size();
    for (std::size_t i = find(content, "office:text", 0, end); i < end; ++i) {
        if (!content[i].starts("text:p") && !content[i].starts("text:h"))
            continue;
        const std::size_t style = findNamed(content, "style:style", content[i].value("text:style-name"));
        const QString page = style < end ? content[style].value("style:master-page-name") : QString();
        if (findNamed(m_template.styles, "style:master-page", page) < m_template.styles.size())
            m_template.firstPage = page;
        return;
    }
}

/// Adds the room of the header or footer @p element to @p margin.
void TemplateReader::readRunningRoom(std::size_t from, std::size_t to, std::string_view element, double &margin) const
{
    const XmlTokens &tokens = m_template.styles;
    from = find(tokens, element, from, to);
    if (from == to)
        return;
    to = endOf(tokens, from);
    from = find(tokens, "style:header-footer-properties", from, to);
    if (from == to)
        return;
    const XmlToken &room = tokens[from];
    margin += std::max(pointsOf(room.value("svg:height")), pointsOf(room.value("fo:min-height")));
    if (room.find("svg:height") == nullptr && room.find("fo:min-height") == nullptr)
        margin += pointsOf(room.value(element == "style:header-style" ? "fo:margin-bottom" : "fo:margin-top"));
}

void TemplateReader::readPage()
{
    const XmlTokens &tokens = m_template.styles;
    QString usual = QStringLiteral("Standard");
    if (!m_template.firstPage.isEmpty()) { // what follows the first page, or goes on like it
        const QString next = tokens[findNamed(tokens, "style:master-page", m_template.firstPage)].value("style:next-style-name");
        usual = next.isEmpty() ? m_template.firstPage : next;
    }
    std::size_t master = findNamed(tokens, "style:master-page", usual);
    if (master == tokens.size())
        master = find(tokens, "style:master-page", 0, tokens.size());
    if (master == tokens.size())
        return;
    const std::size_t start = findNamed(tokens, "style:page-layout", tokens[master].value("style:page-layout-name"));
    if (start == tokens.size())
        return;
    const std::size_t end = endOf(tokens, start);
    const std::size_t measures = find(tokens, "style:page-layout-properties", start, end);
    if (measures == end)
        return;
    const auto points = [&](std::string_view name) { return pointsOf(tokens[measures].value(name)); };
    const double all = points("fo:margin");
    const auto margin = [&](std::string_view name) { return tokens[measures].find(name) ? points(name) : all; };
    PageMeasures page;
    page.page = QSizeF(points("fo:page-width"), points("fo:page-height"));
    page.top = margin("fo:margin-top");
    page.bottom = margin("fo:margin-bottom");
    page.inner = margin("fo:margin-left");
    page.outer = margin("fo:margin-right");
    readRunningRoom(start, end, "style:header-style", page.top);
    readRunningRoom(start, end, "style:footer-style", page.bottom);
    constexpr double leastColumn = 72;
    if (page.columnWidth() >= leastColumn && page.columnHeight() >= leastColumn)
        m_template.page = page;
}

QString TemplateReader::listStyleOf(std::initializer_list<const char *> names) const
{
    const XmlTokens &tokens = m_template.styles;
    for (const char *name : names) {
        const std::size_t style = findNamed(tokens, "style:style", QString::fromLatin1(name));
        const QString list = style < tokens.size() ? tokens[style].value("style:list-style-name") : QString();
        if (!list.isEmpty() && findNamed(tokens, "text:list-style", list) < tokens.size())
            return list;
    }
    return {};
}

double TemplateReader::textSize() const
{
    const XmlTokens &tokens = m_template.styles;
    for (const std::size_t start :
         {findNamed(tokens, "style:style", QStringLiteral("Text_20_body")), findNamed(tokens, "style:style", QStringLiteral("Standard")),
          findNamed(tokens, "style:default-style", QStringLiteral("paragraph"), "style:family")}) {
        if (start == tokens.size())
            continue;
        const std::size_t end = endOf(tokens, start);
        const std::size_t text = find(tokens, "style:text-properties", start, end);
        if (const double size = text < end ? pointsOf(tokens[text].value("fo:font-size")) : 0; size > 0)
            return size;
    }
    return 0;
}

/// What two styles of one name have in common.
QString keyOf(const XmlToken &token)
{
    const QString name = token.starts("style:default-style") ? QString() : token.value("style:name");
    return QString::fromStdString(token.name) + u'/' + token.value("style:family") + token.value("text:note-class") + u'/'
           + (token.starts("text:outline-style") ? QString() : name);
}

/// The elements in @p container as ranges of tokens.
std::vector<std::pair<std::size_t, std::size_t>> elementsIn(const XmlTokens &tokens, std::string_view container)
{
    std::vector<std::pair<std::size_t, std::size_t>> ranges;
    const std::size_t start = find(tokens, container, 0, tokens.size());
    if (start == tokens.size())
        return ranges;
    const std::size_t end = endOf(tokens, start) - 1;
    for (std::size_t i = start + 1; i < end;) {
        if (tokens[i].kind != XmlToken::Kind::Start) {
            ++i;
            continue;
        }
        const std::size_t next = endOf(tokens, i);
        ranges.emplace_back(i, next);
        i = next;
    }
    return ranges;
}

void append(XmlTokens &out, const XmlTokens &from, std::pair<std::size_t, std::size_t> range)
{
    out.insert(out.end(), from.begin() + static_cast<std::ptrdiff_t>(range.first), from.begin() + static_cast<std::ptrdiff_t>(range.second));
}

/// Programs have other names for some of our styles: ours then stands on theirs.
struct Other {
    const char *ours;
    const char *theirs;
};
constexpr std::array others{
    Other{"List_20_Bullet", "List_20_1"},      Other{"List_20_Bullet_20_2", "List_20_2"},      Other{"List_20_Bullet_20_3", "List_20_3"},
    Other{"List_20_Number", "Numbering_20_1"}, Other{"List_20_Number_20_2", "Numbering_20_2"}, Other{"List_20_Number_20_3", "Numbering_20_3"},
    Other{"Table_20_Caption", "Table"},
};

XmlTokens standingOn(const XmlTokens &own, std::pair<std::size_t, std::size_t> range, const QString &other)
{
    XmlToken token = own[range.first];
    token.set("style:parent-style-name", other);
    return {token, {XmlToken::Kind::End, token.name, {}, {}}};
}

/// Both of a container: all of theirs, then what they lack of ours.
XmlTokens merged(const XmlTokens &theirs, const XmlTokens &own, std::string_view container)
{
    XmlTokens out{{XmlToken::Kind::Start, std::string(container), {}, {}}};
    QSet<QString> known;
    for (const auto &range : elementsIn(theirs, container)) {
        known.insert(keyOf(theirs[range.first]));
        append(out, theirs, range);
    }
    for (const auto &range : elementsIn(own, container)) {
        const XmlToken &first = own[range.first];
        if (known.contains(keyOf(first)))
            continue;
        const QString name = first.value("style:name");
        const auto other = std::find_if(others.begin(), others.end(), [&](const Other &one) {
            return name == QLatin1StringView(one.ours) && known.contains(QStringLiteral("style:style/paragraph/") + QLatin1StringView(one.theirs));
        });
        if (other == others.end()) {
            append(out, own, range);
        } else {
            const XmlTokens made = standingOn(own, range, QString::fromLatin1(other->theirs));
            out.insert(out.end(), made.begin(), made.end());
        }
    }
    out.push_back({XmlToken::Kind::End, std::string(container), {}, {}});
    return out;
}

} // namespace

Result<Template> readTemplate(const QString &path, const office::Setting &setting, WorkContext &context)
{
    const auto package = office::openTemplate(path, context);
    if (!package)
        return failure(package.error());
    return TemplateReader(path, *package, setting, context).read();
}

QByteArray mergedStyles(const Template &lent, const QByteArray &own)
{
    const XmlTokens ours = office::readTokens(own);
    XmlTokens all{lent.styles.front()};
    for (const auto &[name, value] : ours.front().attributes)
        all.front().set(name, value);
    for (const std::string_view container : {"office:font-face-decls", "office:styles"}) {
        const XmlTokens both = merged(lent.styles, ours, container);
        all.insert(all.end(), both.begin(), both.end());
    }
    for (const std::string_view container : {"office:automatic-styles", "office:master-styles"}) {
        const bool has = find(lent.styles, "style:master-page", 0, lent.styles.size()) < lent.styles.size();
        const XmlTokens &from = has ? lent.styles : ours;
        const std::size_t start = find(from, container, 0, from.size());
        if (start < from.size())
            append(all, from, {start, endOf(from, start)});
    }
    all.push_back({XmlToken::Kind::End, all.front().name, {}, {}});
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + written(all);
}

} // namespace quayside::odt
