// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "output/outputsink.h"

#include <QStringView>

#include <memory>
#include <string_view>

namespace quayside {

/// How markup is written: as HTML, or as XML, which has no characters that XML does not know (they become U+FFFD).
enum class Serialization { Html, Xml };

/// Buffers HTML as UTF-8 before a sink; escapes while encoding, to copy text once only.
class HtmlBuffer
{
public:
    explicit HtmlBuffer(OutputSink &sink, Serialization serialization = Serialization::Html) : m_sink(sink), m_xml(serialization == Serialization::Xml) {}
    Q_DISABLE_COPY_MOVE(HtmlBuffer)

    /// Adds markup unchanged.
    void raw(std::string_view markup);
    /// Adds markup unchanged.
    void raw(QStringView markup) { encode(markup, Escape::None); }
    /// Adds text, with & < > " as entities.
    void text(QStringView text) { encode(text, Escape::Text); }
    /// Adds a URL: percent-encodes what is illegal; & and ' become entities.
    void address(QStringView url) { encode(url, Escape::Address); }
    void number(int value);
    /// Starts a new line unless at one.
    void lineEnd()
    {
        if (m_last != '\n')
            raw("\n");
    }

    /// Flushes a full chunk. Error: the sink's.
    Result<void> step();
    /// Passes everything to the sink. Error: the sink's.
    Result<void> finish();

private:
    enum class Escape { None, Text, Address };
    void encode(QStringView text, Escape escape);
    char *reserve(std::size_t bytes);

    OutputSink &m_sink;
    const bool m_xml;
    std::unique_ptr<char[]> m_data;
    std::size_t m_size = 0;
    std::size_t m_capacity = 0;
    char m_last = '\n';
};

} // namespace quayside
