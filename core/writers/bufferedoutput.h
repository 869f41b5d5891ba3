// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workcontext.h"
#include "output/outputsink.h"

#include <QByteArray>
#include <QStringView>

namespace quayside {

/// Buffers UTF-8 before a sink. Errors and stops surface in step(), once a block.
class BufferedOutput
{
public:
    BufferedOutput(OutputSink &sink, const WorkContext &context) : m_sink(sink), m_context(context) {}
    Q_DISABLE_COPY_MOVE(BufferedOutput)

    /// Adds @p text as UTF-8; invalid text becomes U+FFFD.
    void add(QStringView text);
    /// Adds UTF-8 bytes.
    void add(const char *bytes, qsizetype size) { m_buffer.append(bytes, size); }
    void add(char byte) { m_buffer.append(byte); }
    template<std::size_t n>
    void add(const char (&literal)[n])
    {
        m_buffer.append(literal, static_cast<qsizetype>(n - 1));
    }

    /// Flushes a full chunk; call between blocks. Error: Canceled, or the sink's.
    Result<void> step();
    /// Passes the rest on. Error: the sink's.
    Result<void> finish();

private:
    OutputSink &m_sink;
    const WorkContext &m_context;
    QByteArray m_buffer;
};

} // namespace quayside
