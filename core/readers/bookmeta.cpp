// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/bookmeta.h"

#include "readers/sourcefile.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <toml++/toml.h>
#include <yaml-cpp/yaml.h>

#include <algorithm>

namespace quayside {
namespace {

constexpr qint64 largestConfiguration = 1024 * 1024;
const QString usualFirstPage = QStringLiteral("README.md"); ///< GitBook's, listed or not

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

QString text(toml::node_view<const toml::node> node)
{
    const auto *value = node.as_string();
    return value ? text(value->get()) : QString();
}

void readToml(const QByteArray &bytes, BookMeta &meta)
{
    meta.sourceFolder = QStringLiteral("src");
    try {
        const toml::table all = toml::parse(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
        const auto book = toml::node_view<const toml::node>(all)["book"];
        meta.metadata.title = text(book["title"]);
        meta.metadata.description = text(book["description"]);
        meta.metadata.language = text(book["language"]);
        if (const auto *authors = book["authors"].as_array()) {
            for (const toml::node &author : *authors)
                meta.metadata.authors += text(toml::node_view<const toml::node>(author));
        }
        meta.metadata.authors.removeAll(QString());
        meta.sourceFolder = folderBelow(text(book["src"]), meta.sourceFolder);
        const auto html = toml::node_view<const toml::node>(all)["output"]["html"];
        meta.smart = html["smart-punctuation"].value_or(html["curly-quotes"].value_or(false)); // the latter is its former name
        meta.formulas = html["mathjax-support"].value_or(false);
        if (const auto *prefixes = html["code"]["hidelines"].as_table()) {
            for (const auto &[language, prefix] : *prefixes)
                meta.hiddenPrefixes.insert(text(language.str()), text(toml::node_view<const toml::node>(prefix)));
        }
        if (const auto *preprocessors = all["preprocessor"].as_table()) {
            for (const auto &[name, settings] : *preprocessors) {
                if (name != "links" && name != "index")
                    meta.plugins += text(name.str());
            }
        }
    } catch (const toml::parse_error &error) {
        meta.problem = text(error.description());
        meta.line = static_cast<int>(error.source().begin.line);
    }
}

void readJson(const QByteArray &bytes, BookMeta &meta)
{
    QJsonParseError error;
    const QJsonObject all = QJsonDocument::fromJson(bytes, &error).object();
    if (error.error != QJsonParseError::NoError) {
        meta.problem = error.errorString();
        meta.line = static_cast<int>(bytes.first(error.offset).count('\n')) + 1;
        return;
    }
    meta.metadata.title = all.value(QLatin1StringView("title")).toString();
    meta.metadata.description = all.value(QLatin1StringView("description")).toString();
    meta.metadata.language = all.value(QLatin1StringView("language")).toString();
    const QJsonValue author = all.value(QLatin1StringView("author"));
    meta.metadata.authors = author.isArray() ? author.toVariant().toStringList() : QStringList(author.toString());
    meta.metadata.authors.removeAll(QString());
    meta.sourceFolder = folderBelow(all.value(QLatin1StringView("root")).toString(), {});
    const QJsonObject structure = all.value(QLatin1StringView("structure")).toObject();
    meta.summary = folderBelow(structure.value(QLatin1StringView("summary")).toString(), meta.summary);
    meta.firstPage = folderBelow(structure.value(QLatin1StringView("readme")).toString(), usualFirstPage);
    for (const QString &plugin : all.value(QLatin1StringView("plugins")).toVariant().toStringList()) {
        if (!plugin.startsWith(u'-')) // switched off
            meta.plugins += plugin.section(u'@', 0, 0);
    }
}

void readYaml(const QByteArray &bytes, BookMeta &meta)
{
    try {
        const YAML::Node all = YAML::Load(bytes.toStdString());
        if (!all.IsMap())
            return;
        meta.sourceFolder = folderBelow(text(all["root"].as<std::string>(std::string())), {});
        meta.firstPage = usualFirstPage;
        if (const YAML::Node structure = all["structure"]; structure && structure.IsMap()) {
            meta.summary = folderBelow(text(structure["summary"].as<std::string>(std::string())), meta.summary);
            meta.firstPage = folderBelow(text(structure["readme"].as<std::string>(std::string())), meta.firstPage);
        }
    } catch (const YAML::Exception &error) {
        meta.problem = text(error.msg);
        meta.line = error.mark.line + 1;
    }
}

} // namespace

QString folderBelow(const QString &folder, const QString &otherwise)
{
    const QString clean = QDir::cleanPath(folder);
    if (folder.isEmpty() || !QDir::isRelativePath(folder) || clean == QLatin1StringView("..") || clean.startsWith(QLatin1StringView("../")))
        return otherwise;
    return clean == QLatin1StringView(".") ? QString() : clean;
}

BookMeta readBookMeta(const QString &folder, const WorkContext &context)
{
    struct Kind {
        QString name;
        void (*read)(const QByteArray &bytes, BookMeta &meta);
    };
    BookMeta meta;
    for (const Kind &kind :
         {Kind{QStringLiteral("book.toml"), readToml}, Kind{QStringLiteral("book.json"), readJson}, Kind{QStringLiteral(".gitbook.yaml"), readYaml}}) {
        const auto bytes = readSourceFile(folder + u'/' + kind.name, largestConfiguration, context);
        if (!bytes)
            continue;
        meta.file = kind.name;
        kind.read(*bytes, meta);
        break;
    }
    return meta;
}

void complete(Metadata &metadata, const Metadata &more)
{
    for (QString Metadata::*member : {&Metadata::title, &Metadata::subtitle, &Metadata::date, &Metadata::language, &Metadata::description}) {
        if ((metadata.*member).isEmpty())
            metadata.*member = more.*member;
    }
    for (QStringList Metadata::*member : {&Metadata::authors, &Metadata::keywords}) {
        if ((metadata.*member).isEmpty())
            metadata.*member = more.*member;
    }
    for (const auto &field : more.all) {
        const auto isSame = [&](const auto &one) { return one.first == field.first; };
        if (std::none_of(metadata.all.begin(), metadata.all.end(), isSame))
            metadata.all.append(field);
    }
}

} // namespace quayside
