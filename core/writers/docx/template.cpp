// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/docx/template.h"

#include "writers/docx/templatestyles.h"
#include "writers/office/placeholders.h"
#include "writers/office/templatefile.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>

namespace quayside::docx {
namespace {

constexpr std::size_t mostRunning = 30;
constexpr auto declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

struct Related {
    QString type;
    QString target; ///< a part's name, or an address outside
    bool external = false;
};

/// The name that @p target means in a part of the folder @p base.
QString partName(const QString &base, const QString &target)
{
    if (target.startsWith(u'/'))
        return target.mid(1);
    QStringList path = base.split(u'/', Qt::SkipEmptyParts);
    for (const QString &step : target.split(u'/', Qt::SkipEmptyParts)) {
        if (step == u"..")
            path.removeOne(path.value(path.size() - 1));
        else if (step != u".")
            path.append(step);
    }
    return path.join(u'/');
}

class TemplateReader
{
public:
    TemplateReader(QString path, const ZipPackage &package, const Setting &setting, WorkContext &context)
        : m_path(std::move(path)), m_package(package), m_setting(setting), m_context(context)
    {}

    Result<Template> read(const QByteArray &own);

private:
    [[nodiscard]] QByteArray bytes(const QString &part) const;
    [[nodiscard]] QMap<QString, Related> related(const QString &part) const;
    [[nodiscard]] QString partOf(const QMap<QString, Related> &all, QLatin1StringView type) const;
    tl::unexpected<ExportError> failed(const QString &reason) const;
    void readNumbering(const QString &part, const TemplateStyles &styles);
    void readFonts(const QString &part);
    void readSection(const XmlTokens &document, const QMap<QString, Related> &related, const TemplateStyles &styles);
    void readPage(const XmlTokens &section);
    void readRunning(const XmlToken &reference, const Related &target, const TemplateStyles &styles);
    void relate(XmlTokens &tokens, const QString &part, Template::Running &running);
    void fill(XmlTokens &tokens) const;

    const QString m_path;
    const ZipPackage &m_package;
    const Setting &m_setting;
    WorkContext &m_context;
    QHash<QString, QString> m_pictures; ///< our names of its pictures
    Template m_template;
};

tl::unexpected<ExportError> TemplateReader::failed(const QString &reason) const
{
    return failure(ErrorCode::SourceMalformed, {{QStringLiteral("path"), m_path}, {QStringLiteral("reason"), reason}});
}

QByteArray TemplateReader::bytes(const QString &part) const
{
    if (part.isEmpty() || !m_package.contains(part))
        return {};
    const auto read = m_package.read(part, m_context.stop);
    return read ? *read : QByteArray();
}

QMap<QString, Related> TemplateReader::related(const QString &part) const
{
    const qsizetype slash = part.lastIndexOf(u'/');
    const QString folder = part.left(std::max<qsizetype>(slash, 0));
    const QString name = (folder.isEmpty() ? QString() : folder + u'/') + QStringLiteral("_rels/") + part.mid(slash + 1) + QStringLiteral(".rels");
    QMap<QString, Related> all;
    for (const XmlToken &token : office::readTokens(bytes(name))) {
        if (!token.starts("Relationship"))
            continue;
        const bool external = token.value("TargetMode") == u"External";
        const QString target = token.value("Target");
        all.insert(token.value("Id"), {token.value("Type").section(u'/', -1), external ? target : partName(folder, target), external});
    }
    return all;
}

QString TemplateReader::partOf(const QMap<QString, Related> &all, QLatin1StringView type) const
{
    const auto found = std::find_if(all.begin(), all.end(), [&](const Related &one) { return one.type == type && !one.external; });
    return found == all.end() ? QString() : found->target;
}

Result<Template> TemplateReader::read(const QByteArray &own)
{
    using L = QLatin1StringView;
    const QString main = partOf(related({}), L("officeDocument"));
    const XmlTokens document = office::readTokens(bytes(main));
    if (document.empty() || !document.front().starts("w:document"))
        return failed(QCoreApplication::translate("DocxWriter", "it is no document or template of Word"));
    if (document.front().value("xmlns:w") != u"http://schemas.openxmlformats.org/wordprocessingml/2006/main")
        return failed(QCoreApplication::translate("DocxWriter", "it is in Strict Open XML; save it as an ordinary Word document"));
    const QMap<QString, Related> all = related(main);
    const XmlTokens theirs = office::readTokens(bytes(partOf(all, L("styles"))));
    if (theirs.empty())
        return failed(QCoreApplication::translate("DocxWriter", "it has no styles"));
    const TemplateStyles styles(theirs, office::readTokens(own));
    m_template.styles = theirs;
    m_template.textSize = styles.textSize();
    m_template.theme = bytes(partOf(all, L("theme")));
    readFonts(partOf(all, L("fontTable")));
    readNumbering(partOf(all, L("numbering")), styles);
    for (const XmlToken &token : office::readTokens(bytes(partOf(all, L("settings")))))
        m_template.evenAndOdd =
            m_template.evenAndOdd || (token.starts("w:evenAndOddHeaders") && token.value("w:val") != u"0" && token.value("w:val") != u"false");
    readSection(document, all, styles);
    if (auto stopped = m_context.checkStop(); !stopped)
        return failure(stopped.error());
    return std::move(m_template);
}

/// Its fonts, without files of fonts.
void TemplateReader::readFonts(const QString &part)
{
    XmlTokens tokens = office::readTokens(bytes(part));
    XmlTokens kept;
    for (std::size_t i = 0; i < tokens.size();) {
        if (tokens[i].kind == XmlToken::Kind::Start && tokens[i].name.starts_with("w:embed"))
            i = endOf(tokens, i);
        else
            kept.push_back(std::move(tokens[i++]));
    }
    if (!kept.empty())
        m_template.fontTable = declaration + written(kept);
}

void TemplateReader::readNumbering(const QString &part, const TemplateStyles &styles)
{
    XmlTokens tokens = office::readTokens(bytes(part));
    styles.rename(tokens);
    QHash<int, int> definitions; // by number
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const bool definition = tokens[i].starts("w:abstractNum");
        if (!definition && !tokens[i].starts("w:num"))
            continue;
        const std::size_t end = endOf(tokens, i);
        XmlTokens one(tokens.begin() + static_cast<std::ptrdiff_t>(i), tokens.begin() + static_cast<std::ptrdiff_t>(end));
        std::erase_if(one, [](const XmlToken &token) { return token.name == "w:lvlPicBulletId"; }); // pictures are not taken
        if (definition) {
            m_template.numbering.definitions = std::max(m_template.numbering.definitions, one.front().value("w:abstractNumId").toInt());
            m_template.numbering.definitionParts += written(one);
        } else {
            const int number = one.front().value("w:numId").toInt();
            m_template.numbering.numbers = std::max(m_template.numbering.numbers, number);
            m_template.numbering.numberParts += written(one);
            for (const XmlToken &token : one) {
                if (token.starts("w:abstractNumId"))
                    definitions.insert(number, token.value("w:val").toInt());
            }
        }
        i = end - 1;
    }
    const auto of = [&](const char *style) -> std::optional<int> {
        const auto found = definitions.constFind(styles.numberOf(style));
        return found == definitions.constEnd() ? std::nullopt : std::optional(*found);
    };
    m_template.numbering.bullets = of("ListBullet");
    m_template.numbering.ordered = of("ListNumber");
}

/// The last section's: the one that the whole document has, or its end.
void TemplateReader::readSection(const XmlTokens &document, const QMap<QString, Related> &related, const TemplateStyles &styles)
{
    std::size_t start = document.size();
    for (std::size_t i = 0; i < document.size(); ++i)
        start = document[i].starts("w:sectPr") ? i : start;
    if (start == document.size())
        return;
    const std::size_t end = endOf(document, start);
    XmlTokens kept;
    for (std::size_t i = start + 1; i + 1 < end;) {
        const XmlToken &token = document[i];
        const std::size_t next = token.kind == XmlToken::Kind::Start ? endOf(document, i) : i + 1;
        if (token.starts("w:headerReference") || token.starts("w:footerReference"))
            readRunning(token, related.value(token.value("r:id")), styles);
        else if (!token.starts("w:sectPrChange") && !token.starts("w:printerSettings") && token.kind != XmlToken::Kind::Text)
            kept.insert(kept.end(), document.begin() + static_cast<std::ptrdiff_t>(i), document.begin() + static_cast<std::ptrdiff_t>(next));
        m_template.firstDifferent = m_template.firstDifferent || token.starts("w:titlePg");
        i = next;
    }
    readPage(kept);
    m_template.section = written(kept);
}

void TemplateReader::readPage(const XmlTokens &section)
{
    const auto points = [](const XmlToken &token, std::string_view name) { return token.value(name).toDouble() / 20; };
    PageMeasures page;
    for (const XmlToken &token : section) {
        if (token.starts("w:pgSz"))
            page.page = QSizeF(points(token, "w:w"), points(token, "w:h"));
        if (token.starts("w:pgMar")) {
            page.top = std::abs(points(token, "w:top"));
            page.bottom = std::abs(points(token, "w:bottom"));
            page.inner = points(token, "w:left");
            page.outer = points(token, "w:right");
        }
    }
    constexpr double leastColumn = 72;
    if (page.columnWidth() >= leastColumn && page.columnHeight() >= leastColumn)
        m_template.page = page;
}

void TemplateReader::readRunning(const XmlToken &reference, const Related &target, const TemplateStyles &styles)
{
    const bool header = reference.name == "w:headerReference";
    XmlTokens tokens = target.external ? XmlTokens() : office::readTokens(bytes(target.target));
    if (tokens.empty() || !tokens.front().starts(header ? "w:hdr" : "w:ftr") || m_template.running.size() >= mostRunning)
        return;
    Template::Running running;
    running.part.header = header;
    const QString pages = reference.value("w:type");
    running.part.pages = pages == u"first" ? "first" : pages == u"even" ? "even" : "default";
    running.part.name = QStringLiteral("%1%2.xml").arg(header ? u"header" : u"footer").arg(m_template.running.size() + 1);
    styles.rename(tokens);
    relate(tokens, target.target, running);
    fill(tokens);
    running.part.content = declaration + written(tokens);
    m_template.running.push_back(std::move(running));
}

/// Takes over the pictures and links of a part, and drops whatever else refers to another part: objects, controls.
void TemplateReader::relate(XmlTokens &tokens, const QString &part, Template::Running &running)
{
    static const QStringList pictures{QStringLiteral("png"), QStringLiteral("jpeg"), QStringLiteral("jpg"), QStringLiteral("gif"), QStringLiteral("svg")};
    const QMap<QString, Related> all = related(part);
    XmlTokens kept;
    for (std::size_t i = 0; i < tokens.size();) {
        XmlToken &token = tokens[i];
        if (token.starts("w:object") || token.starts("w:control") || token.starts("w:altChunk")) {
            i = endOf(tokens, i);
            continue;
        }
        bool known = true;
        for (auto &[key, value] : token.attributes) {
            if (!key.starts_with("r:"))
                continue;
            const Related one = all.value(value);
            const QString ending = one.target.section(u'.', -1).toLower();
            if (one.type == u"hyperlink" && one.external && !one.target.startsWith(QLatin1StringView("javascript"), Qt::CaseInsensitive)) {
                value = running.relations.addExternal(relation::hyperlink, one.target);
            } else if (one.type == u"image" && !one.external && pictures.contains(ending)) {
                QString &name = m_pictures[one.target];
                if (name.isEmpty())
                    name = QStringLiteral("media/template%1.%2").arg(m_pictures.size()).arg(ending);
                m_template.media[name] = bytes(one.target);
                value = running.relations.add(relation::image, name);
            } else {
                known = false;
            }
        }
        if (!known && token.kind == XmlToken::Kind::Start) {
            i = endOf(tokens, i);
            continue;
        }
        kept.push_back(std::move(token));
        ++i;
    }
    tokens = std::move(kept);
}

void TemplateReader::fill(XmlTokens &tokens) const
{
    const auto isWords = [&](std::size_t i) { return tokens[i - 1].starts("w:t"); };
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (tokens[i].starts("w:p"))
            office::fillPlaceholders(tokens, i, endOf(tokens, i), isWords, m_setting);
    }
}

} // namespace

Result<Template> readTemplate(const QString &path, const QByteArray &own, const Setting &setting, WorkContext &context)
{
    const auto package = office::openTemplate(path, context);
    if (!package)
        return failure(package.error());
    return TemplateReader(path, *package, setting, context).read(own);
}

} // namespace quayside::docx
