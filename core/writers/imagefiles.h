// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/mediabag.h"
#include "output/outputsink.h"

#include <QHash>

namespace quayside {

/// Writes images beside the main file: "images/001-name.png", once an address, numbered by first use.
class ImageFiles
{
public:
    explicit ImageFiles(OutputSink &sink) : m_sink(sink) {}

    /// Relative file name of @p item at @p address; writes it on first use. Error: the sink's.
    Result<QString> nameOf(const QString &address, const MediaItem &item);

private:
    OutputSink &m_sink;
    QHash<QString, QString> m_names; ///< by address
};

} // namespace quayside
