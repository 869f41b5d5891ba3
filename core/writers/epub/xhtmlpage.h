// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "writers/epub/bookfacts.h"
#include "writers/htmlbuffer.h"

namespace quayside::epub {

/// The name of the style sheet in the package.
inline constexpr std::string_view styleFile = "style.css";

/// A file of XHTML in memory: its head is written at once, its body by the caller.
class XhtmlPage
{
public:
    XhtmlPage(const BookFacts &facts, const QString &title);
    Q_DISABLE_COPY_MOVE(XhtmlPage)

    /// To write the element body into.
    HtmlBuffer &out() { return m_out; }
    /// The whole file; nothing is written after it.
    QByteArray finish();

private:
    MemorySink m_sink;
    HtmlBuffer m_out;
};

/// @p address as a URI: percent-encoded where it has to be.
QString encodedAddress(const QString &address);

} // namespace quayside::epub
