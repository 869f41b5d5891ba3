// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "output/outputsink.h"

#include <QStringView>

#include <memory>
#include <string_view>

namespace quayside {

/// Gathers HTML as UTF-8 in front of a sink. Escaping happens while text is encoded, so that no text is copied twice.
class HtmlBuffer
{
public:
    explicit HtmlBuffer(OutputSink &sink) : m_sink(sink) {}
    Q_DISABLE_COPY_MOVE(HtmlBuffer)

    /// Adds markup as it is.
    void raw(std::string_view markup);
    /// Adds markup that is a Qt string, as it is.
    void raw(QStringView markup) { encode(markup, Escape::None); }
    /// Adds text: & < > " become entities.
    void text(QStringView text) { encode(text, Escape::Text); }
    /// Adds an address for href or src: what may not stand in one is percent-encoded, & and ' become entities.
    void address(QStringView url) { encode(url, Escape::Address); }
    void number(int value);
    /// Starts a new line, unless the last one has just ended.
    void lineEnd()
    {
        if (m_last != '\n')
            raw("\n");
    }

    /// Hands what has gathered to the sink, when it is worth it. Error: the sink's own.
    Result<void> step();
    /// Hands all of it to the sink. Error: the sink's own.
    Result<void> finish();

private:
    enum class Escape { None, Text, Address };
    void encode(QStringView text, Escape escape);
    /// Room for @p bytes more.
    char *reserve(std::size_t bytes);

    OutputSink &m_sink;
    std::unique_ptr<char[]> m_data;
    std::size_t m_size = 0;
    std::size_t m_capacity = 0;
    char m_last = '\n';
};

} // namespace quayside
