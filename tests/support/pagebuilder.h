// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/threadbudget.h"
#include "output/outputsink.h"
#include "page/fontstore.h"
#include "pdf/pdfwriter.h"

#include <QFont>
#include <QRawFont>

#include <hb.h>

namespace quayside::test {

/// Builds small PageDocuments by hand, so that the writer is tested without the typesetter.
class PageBuilder
{
public:
    PageBuilder()
    {
        document.fonts = store;
        document.metadata.title = QStringLiteral("Sample");
        document.metadata.language = QStringLiteral("en");
        document.metadata.asOf = QDateTime(QDate(2025, 3, 4), QTime(5, 6, 7), Qt::UTC);
        root = element(Role::Document, noElement);
    }

    /// The face that Qt finds for a family; also when it has to take another.
    FontId font(const QString &family, bool bold = false)
    {
        QFont wanted(family);
        wanted.setPixelSize(12);
        wanted.setBold(bold);
        return store->add(QRawFont::fromFont(wanted)).value().id;
    }

    ElementId element(Role role, ElementId parent, const QExplicitlySharedDataPointer<ElementExtras> &extras = {})
    {
        document.structure.push_back({role, parent, QExplicitlySharedDataPointer<const ElementExtras>(extras.data())});
        return static_cast<ElementId>(document.structure.size()) - 1;
    }

    Page &page()
    {
        document.pages.emplace_back().size = QSizeF(595.28, 841.89);
        return document.pages.back();
    }

    /// @p text shaped by HarfBuzz.
    GlyphRun run(FontId id, const QString &text, QPointF origin, float size = 11, bool rightToLeft = false)
    {
        GlyphRun run;
        run.font = id;
        run.size = size;
        run.origin = origin;
        run.text = text;
        run.rightToLeft = rightToLeft;
        hb_buffer_t *buffer = hb_buffer_create();
        hb_buffer_add_utf16(buffer, reinterpret_cast<const quint16 *>(text.utf16()), int(text.size()), 0, -1);
        hb_buffer_set_direction(buffer, rightToLeft ? HB_DIRECTION_RTL : HB_DIRECTION_LTR);
        hb_buffer_guess_segment_properties(buffer);
        hb_shape(store->font(id), buffer, nullptr, 0);
        unsigned count = 0;
        const auto *infos = hb_buffer_get_glyph_infos(buffer, &count);
        const auto *positions = hb_buffer_get_glyph_positions(buffer, &count);
        const float unit = size / float(store->info(id).unitsPerEm);
        for (unsigned i = 0; i < count; ++i) {
            run.glyphs.push_back({infos[i].codepoint, infos[i].cluster, run.width + float(positions[i].x_offset) * unit, -float(positions[i].y_offset) * unit});
            run.width += float(positions[i].x_advance) * unit;
        }
        hb_buffer_destroy(buffer);
        return run;
    }

    /// A line of text of @p parent on the last page.
    void line(FontId id, const QString &text, double y, ElementId parent, float size = 11, bool rightToLeft = false)
    {
        document.pages.back().items.push_back({run(id, text, {72, y}, size, rightToLeft), parent, ArtifactKind::Layout, {}});
    }

    /// A paragraph of one line.
    ElementId paragraph(FontId id, const QString &text, double y, Role role = Role::Paragraph)
    {
        const auto paragraphElement = element(role, root);
        line(id, text, y, paragraphElement);
        return paragraphElement;
    }

    /// The file; fails the program when it cannot be written.
    QByteArray pdf(const PdfOptions &options = {}, ThreadBudget *threads = nullptr)
    {
        MemorySink sink;
        context.threads = threads;
        if (const auto result = writePdf(document, options, sink, context); !result)
            qFatal("%s", qPrintable(sentence(result.error()) + result.error().details));
        return sink.main;
    }

    std::shared_ptr<FontStore> store = std::make_shared<FontStore>();
    PageDocument document;
    WorkContext context;
    ElementId root = noElement;
};

} // namespace quayside::test
