// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/packedimage.h"
#include "support/pagebuilder.h"

/// A file with every kind of content, made to both standards: what their rules are checked on.
namespace quayside::test {

inline QExplicitlySharedDataPointer<ElementExtras> extras()
{
    return QExplicitlySharedDataPointer<ElementExtras>(new ElementExtras);
}

inline void addLink(PageBuilder &builder, FontId font, ElementId paragraph, const QString &text, const QString &uri, const QString &destination, double y)
{
    const auto link = builder.element(Role::Link, paragraph);
    builder.line(font, text, y, link);
    builder.document.pages.back().links.push_back({{72, y - 10, 100, 12}, uri, destination, link, text});
    builder.line(font, text, y + 14, link);
    builder.document.pages.back().links.push_back({{72, y + 4, 100, 12}, uri, destination, link, text});
}

inline void addTable(PageBuilder &builder, FontId font, double y)
{
    const auto table = builder.element(Role::Table, builder.root);
    const auto head = builder.element(Role::TableRow, builder.element(Role::TableHead, table));
    auto wide = extras();
    wide->columnSpan = 2;
    builder.line(font, QStringLiteral("Wide"), y, builder.element(Role::Paragraph, builder.element(Role::TableHeader, head, wide)));
    const auto row = builder.element(Role::TableRow, builder.element(Role::TableBody, table));
    auto rowHeader = extras();
    rowHeader->scope = HeaderScope::Row;
    builder.line(font, QStringLiteral("Row"), y + 14, builder.element(Role::TableHeader, row, rowHeader));
    builder.element(Role::TableData, row); // empty, and still a cell
    builder.document.pages.back().items.push_back({FilledRect{{72, y + 16, 300, 1}, 0xff808080}, noElement, ArtifactKind::Layout, {}});
}

inline void addList(PageBuilder &builder, FontId font, double y)
{
    auto numbered = extras();
    numbered->numbering = ListNumbering::Decimal;
    const auto list = builder.element(Role::List, builder.root, numbered);
    for (int i = 0; i < 2; ++i) {
        const auto item = builder.element(Role::ListItem, list);
        builder.line(font, QStringLiteral("%1.").arg(i + 1), y + i * 14, builder.element(Role::Label, item));
        builder.line(font, QStringLiteral("item"), y + i * 14, builder.element(Role::Paragraph, builder.element(Role::ListBody, item)));
    }
}

inline void addFigure(PageBuilder &builder)
{
    auto figure = extras();
    figure->alt = QStringLiteral("A grey square");
    figure->box = QRectF(72, 500, 50, 50);
    figure->boxPage = 1;
    figure->block = true;
    QImage image(2, 2, QImage::Format_ARGB32);
    image.fill(QColor(128, 128, 128));
    image.setPixel(1, 1, qRgba(128, 128, 128, 64));
    builder.document.images.push_back(packedImage(image));
    builder.document.pages.back().items.push_back(
        {ImageItem{0, {72, 500, 50, 50}}, builder.element(Role::Figure, builder.root, figure), ArtifactKind::Layout, {}});
}

/// Two pages with everything.
inline void everything(PageBuilder &builder)
{
    const auto serif = builder.font(QStringLiteral("DejaVu Serif"));
    const auto bold = builder.font(QStringLiteral("DejaVu Sans"), true);
    const auto cjk = builder.font(QStringLiteral("Noto Sans CJK JP"));
    const auto arabic = builder.font(QStringLiteral("Noto Naskh Arabic"));
    builder.document.metadata.authors = {QStringLiteral("Ada Example"), QStringLiteral("Bo Sample")};
    builder.document.metadata.subject = QStringLiteral("Rules & <tags>");
    builder.document.metadata.keywords = {QStringLiteral("one"), QStringLiteral("two")};
    builder.page();
    const auto heading = builder.element(Role::H1, builder.root);
    builder.line(bold, QStringLiteral("Efficient heading"), 80, heading, 18);
    const auto paragraph = builder.element(Role::Paragraph, builder.root);
    builder.line(serif, QStringLiteral("Before the link "), 110, paragraph);
    addLink(builder, serif, paragraph, QStringLiteral("the link"), QStringLiteral("https://example.org/ü?a=(1)"), {}, 124);
    builder.line(serif, QStringLiteral("after it, and a note"), 152, paragraph);
    const auto note = builder.element(Role::Note, paragraph);
    builder.line(serif, QStringLiteral("End of the paragraph."), 166, paragraph);
    addLink(builder, serif, builder.element(Role::Paragraph, builder.root), QStringLiteral("to the second"), {}, QStringLiteral("second"), 190);
    addTable(builder, serif, 230);
    builder.line(serif, QStringLiteral("What the note says."), 780, note, 8);
    builder.document.pages.back().items.push_back({builder.run(serif, QStringLiteral("i"), {300, 820}), noElement, ArtifactKind::Footer, {}});
    builder.page();
    const auto second = builder.element(Role::H2, builder.root);
    builder.line(bold, QStringLiteral("Second"), 80, second, 14);
    auto japanese = builder.element(Role::Paragraph, builder.root);
    builder.document.structure.back().ownExtras().language = QStringLiteral("ja");
    builder.line(cjk, QStringLiteral("日本語の文書"), 120, japanese);
    builder.line(arabic, QStringLiteral("السلام عليكم"), 150, builder.element(Role::CodeBlock, builder.root), 14, true);
    addList(builder, serif, 300);
    addFigure(builder);
    builder.document.pages.back().items.push_back({builder.run(serif, QStringLiteral("2"), {300, 820}), noElement, ArtifactKind::Footer, {}});
    builder.document.outline = {{QStringLiteral("Efficient heading"), 1, 0, 60, heading},
                                {QStringLiteral("Second"), 2, 1, 60, second},
                                {QStringLiteral("Deep"), 4, 1, 300, noElement},
                                {QStringLiteral("Último"), 1, 1, 400, noElement}};
    builder.document.destinations = {{QStringLiteral("second"), 1, 60, 72}, {QStringLiteral("première"), 0, 60, 0}};
    builder.document.labels = {{0, PageLabelRange::Style::LowerRoman, 1, {}}, {1, PageLabelRange::Style::Decimal, 2, QStringLiteral("A-")}};
}

inline PdfOptions both()
{
    PdfOptions options;
    options.pdfA2b = options.pdfUa1 = true;
    return options;
}

} // namespace quayside::test
