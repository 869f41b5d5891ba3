// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/office/xmltokens.h"

#include "writers/xmlwriter.h"

#include <QXmlStreamReader>

#include <algorithm>

namespace quayside::office {
namespace {

constexpr std::size_t mostTokens = 2'000'000;
constexpr int deepest = 200;

} // namespace

const QString *XmlToken::find(std::string_view attribute) const
{
    const auto found = std::find_if(attributes.begin(), attributes.end(), [&](const auto &pair) { return pair.first == attribute; });
    return found == attributes.end() ? nullptr : &found->second;
}

QString XmlToken::value(std::string_view attribute) const
{
    const QString *found = find(attribute);
    return found ? *found : QString();
}

void XmlToken::set(std::string_view attribute, const QString &value)
{
    const auto found = std::find_if(attributes.begin(), attributes.end(), [&](const auto &pair) { return pair.first == attribute; });
    if (found != attributes.end())
        found->second = value;
    else
        attributes.emplace_back(attribute, value);
}

XmlTokens readTokens(const QByteArray &part)
{
    QXmlStreamReader reader(part);
    reader.setNamespaceProcessing(false);
    XmlTokens tokens;
    int depth = 0;
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::StartElement: {
            if (++depth > deepest || tokens.size() > mostTokens)
                return {};
            XmlToken token{XmlToken::Kind::Start, reader.qualifiedName().toString().toStdString(), {}, {}};
            for (const QXmlStreamAttribute &attribute : reader.attributes())
                token.attributes.emplace_back(attribute.qualifiedName().toString().toStdString(), attribute.value().toString());
            tokens.push_back(std::move(token));
            break;
        }
        case QXmlStreamReader::EndElement:
            --depth;
            tokens.push_back({XmlToken::Kind::End, reader.qualifiedName().toString().toStdString(), {}, {}});
            break;
        case QXmlStreamReader::Characters: tokens.push_back({XmlToken::Kind::Text, {}, {}, reader.text().toString()}); break;
        case QXmlStreamReader::DTD:
        case QXmlStreamReader::EntityReference: return {};
        default: break;
        }
    }
    return reader.hasError() ? XmlTokens() : tokens;
}

QByteArray written(std::span<const XmlToken> tokens)
{
    XmlWriter xml;
    for (const XmlToken &token : tokens) {
        switch (token.kind) {
        case XmlToken::Kind::Start:
            xml.open(token.name);
            for (const auto &[name, value] : token.attributes)
                xml.attribute(name, value);
            break;
        case XmlToken::Kind::End: xml.close(); break;
        case XmlToken::Kind::Text: xml.text(token.text); break;
        }
    }
    return xml.take();
}

std::size_t endOf(const XmlTokens &tokens, std::size_t start)
{
    int depth = 0;
    for (std::size_t i = start; i < tokens.size(); ++i) {
        depth += tokens[i].kind == XmlToken::Kind::Start ? 1 : tokens[i].kind == XmlToken::Kind::End ? -1 : 0;
        if (depth == 0 && i >= start)
            return i + 1;
    }
    return tokens.size();
}

} // namespace quayside::office
