// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workcontext.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

#include <functional>
#include <span>
#include <utility>
#include <vector>

namespace quayside {

/// The prefix that names of a namespace get, whatever the file calls it. Several namespaces may share one: OOXML has strict and transitional ones.
struct XmlNamespace {
    const char *uri;
    const char *prefix; ///< "w"; empty: names stand alone
};

/// An element of a part of an office file, or (without a name) a text between elements.
class XmlElement
{
public:
    QString name; ///< "w:p"; of a namespace that is not listed: "?:p"
    QString text; ///< of a text
    std::vector<std::pair<QString, QString>> attributes;
    std::vector<XmlElement> children;

    [[nodiscard]] bool is(QLatin1StringView wanted) const { return name == wanted; }
    /// The first child of this name, or null.
    [[nodiscard]] const XmlElement *child(QLatin1StringView wanted) const;
    /// The descendant reached by a child of each name in turn, or null.
    [[nodiscard]] const XmlElement *path(std::initializer_list<QLatin1StringView> names) const;
    /// The first descendant of this name in document order, or null.
    [[nodiscard]] const XmlElement *find(QLatin1StringView wanted) const;
    /// An attribute's value; null if there is none.
    [[nodiscard]] QString attribute(QLatin1StringView wanted) const;
    /// An attribute of the first child of this name; null if either is missing.
    [[nodiscard]] QString childAttribute(QLatin1StringView childName, QLatin1StringView wanted) const;
    /// All text below.
    [[nodiscard]] QString textBelow() const;

private:
    void appendText(QString &all) const;
};

/// Beyond these a part is rejected.
struct XmlLimits {
    int depth = 256;             ///< nested elements
    qsizetype nodes = 4'000'000; ///< of one element that is handed out
    qsizetype attributes = 256;  ///< of one element
};

/// What is read from an XML part. Elements named in `containers` are not built but entered: each element below them is handed to `take` with the name of
/// its container, when it is complete. Without containers the root element is handed out whole.
struct XmlReading {
    std::span<const XmlNamespace> namespaces;
    QStringList containers;
    /// An error ends reading.
    std::function<Result<void>(const QString &container, XmlElement &&element)> take;
    /// May be empty: sees the start of each container, with its attributes.
    std::function<void(const XmlElement &container)> enter;
    XmlLimits limits;
    bool keepsBlankText = false; ///< also texts of nothing but blanks between elements
};

/// Reads @p xml, a part named @p part, from outside: document types, and with them entities, are rejected; depth and sizes are bounded; a stop is heard
/// at every few hundred elements. Error: SourceMalformed (without `path`), SourceTooDeep, Canceled, and those of `take`.
Result<void> readXml(const QByteArray &xml, const QString &part, const XmlReading &reading, const WorkContext &context);

/// The root element of @p xml; errors as above.
Result<XmlElement> readXmlWhole(const QByteArray &xml, const QString &part, std::span<const XmlNamespace> namespaces, const WorkContext &context);

} // namespace quayside
