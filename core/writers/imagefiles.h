// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/mediabag.h"
#include "output/outputsink.h"

#include <QHash>

namespace quayside {

/// Images as files beside the main one: "images/001-name.png", each address once, numbered in the order they are asked for.
class ImageFiles
{
public:
    explicit ImageFiles(OutputSink &sink) : m_sink(sink) {}

    /// The relative name of the file that holds @p item, which stands under @p address in the document; written when first asked for.
    /// Error: the sink's own.
    Result<QString> nameOf(const QString &address, const MediaItem &item);

private:
    OutputSink &m_sink;
    QHash<QString, QString> m_names; ///< by address
};

} // namespace quayside
