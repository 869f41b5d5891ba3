// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readers/reader.h"
#include "writers/writer.h"

#include <QJsonObject>

/// What tests of readers ask: a Document from bytes, its HTML as a readable picture of its structure, and the ids of the warnings.
struct Reading {
    quayside::Result<quayside::Document> document;
    QStringList warnings; ///< "id:line"

    [[nodiscard]] QByteArray html() const
    {
        if (!document)
            return quayside::sentence(document.error()).toUtf8();
        quayside::WorkContext context;
        quayside::MemorySink sink;
        const QJsonObject options{{QStringLiteral("fragment"), true}, {QStringLiteral("images"), QStringLiteral("link")}};
        const auto written = quayside::htmlWriter().write({*document, options, {}, {}, {}, {}, {}}, sink, context);
        return written ? sink.main : quayside::sentence(written.error()).toUtf8();
    }
};

inline Reading reading(const quayside::Reader &reader, const QByteArray &bytes, const QJsonObject &options = {})
{
    quayside::ReadInput input;
    input.bytes = bytes;
    input.name = QStringLiteral("test");
    input.options = options;
    quayside::WorkContext context;
    auto document = reader.read(input, context);
    QStringList warnings;
    for (const quayside::Warning &warning : std::as_const(context.warnings))
        warnings.append(QStringLiteral("%1:%2").arg(QString(quayside::warningId(warning.code))).arg(warning.line));
    return {std::move(document), warnings};
}
