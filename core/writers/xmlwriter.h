// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workcontext.h"

#include <QByteArray>
#include <QStringView>

#include <string_view>
#include <vector>

namespace quayside {

/// Streams XML 1.0 as UTF-8, for formats that are packages of it. Names are literals and must outlive the writer. Characters that XML does not know
/// (controls, U+FFFE, halves of pairs) become U+FFFD and are counted. No blanks are added, so that text is what was given.
class XmlWriter
{
public:
    using Target = std::function<Result<void>(QByteArrayView)>;

    /// Passes bytes on to @p target in chunks; without one keeps them for take().
    explicit XmlWriter(Target target = {}) : m_target(std::move(target)) {}
    Q_DISABLE_COPY_MOVE(XmlWriter)

    /// The XML declaration; first of all.
    XmlWriter &declaration();
    XmlWriter &open(std::string_view name);
    /// Only directly after open() or another attribute.
    XmlWriter &attribute(std::string_view name, QStringView value);
    XmlWriter &attribute(std::string_view name, std::string_view value);
    XmlWriter &attribute(std::string_view name, qint64 value);
    XmlWriter &attribute(std::string_view name, int value) { return attribute(name, qint64(value)); }
    XmlWriter &text(QStringView text);
    /// Adds XML as it is.
    XmlWriter &raw(QByteArrayView xml);
    /// Ends the innermost open element.
    XmlWriter &close();
    /// Ends elements down to @p depth open ones.
    XmlWriter &closeTo(std::size_t depth);
    /// An element without content.
    XmlWriter &empty(std::string_view name) { return open(name).close(); }
    /// An empty element with one attribute.
    template<class Value>
    XmlWriter &empty(std::string_view name, std::string_view key, const Value &value)
    {
        return open(name).attribute(key, value).close();
    }
    /// An element with text alone.
    XmlWriter &element(std::string_view name, QStringView content) { return open(name).text(content).close(); }

    /// How many elements are open.
    [[nodiscard]] std::size_t depth() const { return m_open.size(); }
    /// Characters that became U+FFFD.
    [[nodiscard]] qint64 replaced() const { return m_replaced; }

    /// Passes a full chunk on. Error: the target's.
    Result<void> step();
    /// Ends all elements and passes the rest on. Error: the target's.
    Result<void> finish();
    /// All that was written, where there is no target; ends all elements.
    QByteArray take();

private:
    void endTag();
    void escape(QStringView text, bool inAttribute);
    void append(std::string_view bytes) { m_bytes.append(bytes.data(), static_cast<qsizetype>(bytes.size())); }

    Target m_target;
    QByteArray m_bytes;
    std::vector<std::string_view> m_open;
    bool m_inTag = false; ///< a start tag lacks its end
    qint64 m_replaced = 0;
};

/// Tells of @p count characters that XML does not know, unless there are none.
void tellReplaced(qint64 count, WorkContext &context);

} // namespace quayside
