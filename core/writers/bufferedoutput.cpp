// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/bufferedoutput.h"

#include <QStringEncoder>

namespace quayside {
namespace {

constexpr qsizetype chunkSize = 64 * 1024;

} // namespace

void BufferedOutput::add(QStringView text)
{
    const qsizetype before = m_buffer.size();
    QStringEncoder encoder(QStringEncoder::Utf8, QStringConverter::Flag::Stateless);
    m_buffer.resize(before + encoder.requiredSpace(text.size()));
    const char *end = encoder.appendToBuffer(m_buffer.data() + before, text);
    m_buffer.truncate(end - m_buffer.constData());
}

Result<void> BufferedOutput::step()
{
    if (auto stopped = m_context.checkStop(); !stopped)
        return stopped;
    if (m_buffer.size() < chunkSize)
        return {};
    return finish();
}

Result<void> BufferedOutput::finish()
{
    if (m_buffer.isEmpty())
        return {};
    auto written = m_sink.write(m_buffer);
    m_buffer.resize(0);
    return written;
}

} // namespace quayside
