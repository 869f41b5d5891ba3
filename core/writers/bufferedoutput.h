// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workcontext.h"
#include "output/outputsink.h"

#include <QByteArray>
#include <QStringView>

namespace quayside {

/// Gathers UTF-8 in front of a sink and hands it on in chunks. Errors and stops are kept: writers add freely and ask once a block.
class BufferedOutput
{
public:
    BufferedOutput(OutputSink &sink, const WorkContext &context) : m_sink(sink), m_context(context) {}
    Q_DISABLE_COPY_MOVE(BufferedOutput)

    /// Adds @p text as UTF-8; what is no valid text comes out as U+FFFD.
    void add(QStringView text);
    /// Adds bytes that are UTF-8 already.
    void add(const char *bytes, qsizetype size) { m_buffer.append(bytes, size); }
    void add(char byte) { m_buffer.append(byte); }
    template<std::size_t n>
    void add(const char (&literal)[n])
    {
        m_buffer.append(literal, static_cast<qsizetype>(n - 1));
    }

    /// Called between blocks: hands a full chunk on, and says when to stop. Error: Canceled, or the sink's own.
    Result<void> step();
    /// Hands the rest on. Error: the sink's own.
    Result<void> finish();

private:
    OutputSink &m_sink;
    const WorkContext &m_context;
    QByteArray m_buffer;
};

} // namespace quayside
