// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/docx/templatestyles.h"

#include <algorithm>
#include <array>
#include <functional>

namespace quayside::docx {
namespace {

/// Calls @p visit with each w:style: its first token, the place behind its last, id, and name as Word compares names.
void eachStyle(const XmlTokens &tokens, const std::function<void(std::size_t, std::size_t, const QString &, const QString &)> &visit)
{
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (!tokens[i].starts("w:style"))
            continue;
        const std::size_t end = endOf(tokens, i);
        QString name;
        for (std::size_t j = i; j < end && name.isEmpty(); ++j) {
            if (tokens[j].starts("w:name"))
                name = tokens[j].value("w:val").toCaseFolded();
        }
        visit(i, end, tokens[i].value("w:styleId"), tokens[i].value("w:type") + u':' + name);
        i = end - 1;
    }
}

/// Whether the value of @p element is the id of a style.
bool namesStyle(std::string_view element)
{
    constexpr std::array<std::string_view, 9> elements{"w:basedOn",  "w:next",      "w:link",         "w:pStyle",           "w:rStyle",
                                                       "w:tblStyle", "w:styleLink", "w:numStyleLink", "w:clickAndTypeStyle"};
    return std::find(elements.begin(), elements.end(), element) != elements.end();
}

} // namespace

TemplateStyles::TemplateStyles(const XmlTokens &theirs, const XmlTokens &own) : m_styles(theirs)
{
    QHash<QString, QString> ours; // ids by name
    QSet<QString> ourIds;
    eachStyle(own, [&](std::size_t, std::size_t, const QString &id, const QString &name) {
        ours.insert(name, id);
        ourIds.insert(id);
    });
    QSet<QString> there;
    eachStyle(theirs, [&](std::size_t, std::size_t, const QString &id, const QString &name) {
        const QString mine = ours.value(name);
        if (!mine.isEmpty() && !there.contains(mine)) {
            there.insert(mine);
            if (mine != id)
                m_ids.insert(id, mine);
        } else if (ourIds.contains(id)) { // another style of the id that one of ours has
            m_ids.insert(id, id + QStringLiteral("Template"));
        }
    });
    rename(m_styles);
    eachStyle(own, [&](std::size_t start, std::size_t end, const QString &id, const QString &) {
        if (!there.contains(id))
            m_missing.insert(m_missing.end(), own.begin() + static_cast<std::ptrdiff_t>(start), own.begin() + static_cast<std::ptrdiff_t>(end));
    });
    readTheirs();
}

void TemplateStyles::rename(XmlTokens &part) const
{
    for (XmlToken &token : part) {
        if (token.kind != XmlToken::Kind::Start)
            continue;
        const bool style = token.name == "w:style";
        if (!style && !namesStyle(token.name))
            continue;
        const std::string_view key = style ? "w:styleId" : "w:val";
        const auto found = m_ids.constFind(token.value(key));
        if (found != m_ids.constEnd())
            token.set(key, *found);
    }
}

/// What else is asked of the template's styles.
void TemplateStyles::readTheirs()
{
    for (std::size_t i = 0; i < m_styles.size(); ++i) {
        if (m_styles[i].starts("w:rPrDefault"))
            look(i, endOf(m_styles, i), {});
    }
    eachStyle(m_styles, [&](std::size_t start, std::size_t end, const QString &id, const QString &) { look(start, end, id); });
}

void TemplateStyles::look(std::size_t style, std::size_t end, const QString &id)
{
    for (std::size_t i = style; i < end; ++i) {
        if (m_styles[i].starts("w:numId"))
            m_numbers.insert(id, m_styles[i].value("w:val").toInt());
        const bool ofText = id.isEmpty() || id == u"Normal" || id == u"BodyText";
        if (ofText && m_styles[i].starts("w:sz"))
            m_textSize = m_styles[i].value("w:val").toDouble() / 2;
    }
}

QByteArray TemplateStyles::part() const
{
    XmlTokens all = m_styles;
    const auto last = std::find_if(all.rbegin(), all.rend(), [](const XmlToken &token) { return token.ends("w:styles"); });
    if (last == all.rend())
        return {};
    all.insert(last.base() - 1, m_missing.begin(), m_missing.end());
    return R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>)"
           "\n"
           + written(all);
}

} // namespace quayside::docx
