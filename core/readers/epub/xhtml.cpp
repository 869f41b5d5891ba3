// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/epub/xhtml.h"

#include "readers/mathmltex.h"

#include <algorithm>
#include <array>

namespace quayside::reader::epub {
namespace {

constexpr std::array voidElements{"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr"};

bool isVoid(QByteArrayView name)
{
    return std::any_of(voidElements.begin(), voidElements.end(), [&](const char *one) { return name == QByteArrayView(one); });
}

bool isNameByte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == ':' || c == '-' || c == '_';
}

/// Behind the tag that begins at @p at, by its quotes; the end of the text if it never ends.
qsizetype behindTag(QByteArrayView text, qsizetype at)
{
    char quote = 0;
    for (qsizetype i = at; i < text.size(); ++i) {
        const char c = text[i];
        if (quote != 0)
            quote = c == quote ? char(0) : quote;
        else if (c == '"' || c == '\'')
            quote = c;
        else if (c == '>')
            return i + 1;
    }
    return text.size();
}

QString attributeOf(QByteArrayView tag, const char *name)
{
    const QByteArray wanted(name);
    for (qsizetype at = tag.indexOf(wanted); at >= 0; at = tag.indexOf(wanted, at + 1)) {
        qsizetype i = at + wanted.size();
        if (at == 0 || !(tag[at - 1] == ' ' || tag[at - 1] == '\n' || tag[at - 1] == '\t' || tag[at - 1] == '\r'))
            continue;
        while (i < tag.size() && (tag[i] == ' ' || tag[i] == '\n'))
            ++i;
        if (i >= tag.size() || tag[i] != '=')
            continue;
        ++i;
        while (i < tag.size() && (tag[i] == ' ' || tag[i] == '\n'))
            ++i;
        if (i >= tag.size() || (tag[i] != '"' && tag[i] != '\''))
            continue;
        const qsizetype end = tag.indexOf(tag[i], i + 1);
        return end < 0 ? QString() : QString::fromUtf8(tag.sliced(i + 1, end - i - 1)).replace(QLatin1StringView("&amp;"), QLatin1StringView("&"));
    }
    return {};
}

/// The words of epub:type and role.
QStringList typesOf(QByteArrayView tag)
{
    return (attributeOf(tag, "epub:type") + u' ' + attributeOf(tag, "role")).split(u' ', Qt::SkipEmptyParts);
}

bool isAny(const QStringList &types, std::initializer_list<const char *> names)
{
    return std::any_of(names.begin(), names.end(), [&](const char *name) { return types.contains(QLatin1StringView(name)); });
}

class Rewriter
{
public:
    Rewriter(QByteArrayView text, const SheetAt &sheetAt, const WorkContext &context) : m_text(text), m_sheetAt(sheetAt), m_context(context)
    {
        m_chapter.html.reserve(text.size() + 1024);
    }

    Chapter run()
    {
        while (m_at < m_text.size()) {
            const qsizetype next = m_text.indexOf('<', m_at);
            const qsizetype end = next < 0 ? m_text.size() : next;
            m_chapter.html += m_text.sliced(m_at, end - m_at);
            m_at = end;
            if (m_at < m_text.size())
                markup();
        }
        return std::move(m_chapter);
    }

private:
    [[nodiscard]] bool begins(QByteArrayView mark) const { return m_text.sliced(m_at).startsWith(mark); }

    /// Where @p mark ends, from here; the text's end if it is not there.
    [[nodiscard]] qsizetype behind(QByteArrayView mark) const
    {
        const qsizetype found = m_text.indexOf(mark, m_at);
        return found < 0 ? m_text.size() : found + mark.size();
    }

    void copy(qsizetype until)
    {
        m_chapter.html += m_text.sliced(m_at, until - m_at);
        m_at = until;
    }

    void markup()
    {
        if (begins("<!--"))
            return copy(behind("-->"));
        if (begins("<![CDATA["))
            return section();
        if (begins("<?")) {
            m_at = behind("?>");
            return;
        }
        const qsizetype end = behindTag(m_text, m_at);
        if (begins("<!"))
            return copy(end);
        tag(end);
    }

    void section()
    {
        const qsizetype end = behind("]]>");
        QByteArray words = m_text.sliced(m_at + 9, std::max<qsizetype>(0, end - m_at - 12)).toByteArray();
        m_chapter.html += words.replace('&', "&amp;").replace('<', "&lt;");
        m_at = end;
    }

    void tag(qsizetype end)
    {
        const QByteArrayView whole = m_text.sliced(m_at, end - m_at);
        qsizetype length = 1;
        while (length < whole.size() && isNameByte(whole[length]))
            ++length;
        const QByteArray name = whole.sliced(1, length - 1).toByteArray();
        note(whole, name);
        if (name == "link" && sheet(whole)) {
            m_at = end;
            return;
        }
        if ((name == "svg" && picture()) || (name.endsWith("math") && formula(name)))
            return;
        if (whole.endsWith("/>") && !name.isEmpty() && !isVoid(name) && m_foreign == 0) {
            m_chapter.html += whole.chopped(2);
            m_chapter.html += "></" + name + '>';
            m_at = end;
            return;
        }
        if (name == "svg" || name == "math")
            m_foreign += whole.endsWith("/>") ? 0 : 1;
        else if (m_foreign > 0 && (begins("</svg") || begins("</math")))
            --m_foreign;
        copy(end);
    }

    void note(QByteArrayView tag, const QByteArray &name)
    {
        if (!tag.contains("epub:type") && !tag.contains("role"))
            return;
        const QStringList types = typesOf(tag);
        if (name == "a" && isAny(types, {"noteref", "doc-noteref"}))
            m_chapter.calls.insert(attributeOf(tag, "href"));
        else if (isAny(types, {"footnote", "rearnote", "endnote", "doc-footnote", "doc-endnote"}))
            m_chapter.notes.insert(attributeOf(tag, "id"));
        else if (isAny(types, {"titlepage"}))
            m_chapter.isTitlePage = true;
        else if (isAny(types, {"doc-cover"}))
            m_chapter.isCover = true;
        else if (name == "nav" && isAny(types, {"toc", "doc-toc"}))
            m_chapter.isContents = true;
    }

    /// A style sheet that is linked stands where it is linked.
    bool sheet(QByteArrayView tag)
    {
        const QStringList relations = attributeOf(tag, "rel").toLower().split(u' ', Qt::SkipEmptyParts);
        if (!relations.contains(QLatin1StringView("stylesheet")) || relations.contains(QLatin1StringView("alternate")))
            return false;
        const QByteArray rules = m_sheetAt(attributeOf(tag, "href"));
        if (rules.isEmpty())
            return false;
        const QString media = attributeOf(tag, "media");
        m_chapter.html += media.isEmpty() ? QByteArray("<style>") : "<style media=\"" + media.toHtmlEscaped().toUtf8() + "\">";
        m_chapter.html += rules + "</style>";
        return true;
    }

    /// An svg element that only wraps an image, as covers have it, becomes that image.
    bool picture()
    {
        const qsizetype end = behind("</svg>");
        const QByteArrayView whole = m_text.sliced(m_at, end - m_at);
        const qsizetype image = whole.indexOf("<image");
        if (image < 0 || whole.indexOf("<image", image + 1) >= 0 || whole.contains("<path") || whole.contains("<text") || whole.contains("<rect"))
            return false;
        const QByteArrayView tag = whole.sliced(image, behindTag(whole, image) - image);
        QString address = attributeOf(tag, "xlink:href");
        if (address.isEmpty())
            address = attributeOf(tag, "href");
        m_chapter.html += "<img src=\"" + address.toHtmlEscaped().toUtf8() + "\" alt=\"\">";
        m_at = end;
        return true;
    }

    bool formula(const QByteArray &name)
    {
        const qsizetype end = behind("</" + name + '>');
        const QByteArray prefix = name.contains(':') ? "xmlns:" + name.left(name.indexOf(':')) : QByteArray("xmlns");
        // Its prefix may be declared far outside.
        const QByteArray whole = "<formula " + prefix + "=\"" + mathmlNamespace.uri + "\">" + m_text.sliced(m_at, end - m_at).toByteArray() + "</formula>";
        const std::array namespaces{mathmlNamespace};
        const auto root = readXmlWhole(whole, QStringLiteral("math"), namespaces, m_context);
        const XmlElement *math = root ? root->child(QLatin1StringView("math")) : nullptr;
        const QString tex = math ? texOfMathml(*math) : QString();
        if (tex.isEmpty())
            return false;
        const bool display = math->attribute(QLatin1StringView("display")) == QLatin1StringView("block");
        m_chapter.html += QByteArray("<code class=\"") + formulaClass + (display ? " display" : "") + "\">" + tex.toHtmlEscaped().toUtf8() + "</code>";
        m_at = end;
        return true;
    }

    QByteArrayView m_text;
    const SheetAt &m_sheetAt;
    const WorkContext &m_context;
    qsizetype m_at = 0;
    int m_foreign = 0; ///< open svg and math elements, in which HTML knows empty ones
    Chapter m_chapter;
};

} // namespace

Chapter chapterOf(const QByteArray &xhtml, const SheetAt &sheetAt, const WorkContext &context)
{
    return Rewriter(xhtml, sheetAt, context).run();
}

} // namespace quayside::reader::epub
