// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/sheets/sheets.h"

#include "document/walk.h"
#include "settings/locales.h"

#include <QCoreApplication>

namespace quayside::sheets {
namespace {

class Finder
{
public:
    void look(const Blocks &blocks, const QString &caption)
    {
        for (const Block &block : blocks)
            look(block, caption);
    }

    std::vector<Sheet> found;
    bool others = false;

private:
    void look(const Block &block, const QString &caption)
    {
        const auto *raw = block.value.as<Raw>();
        if (const auto *heading = block.value.as<Heading>()) {
            m_heading = plainText(heading->content).simplified();
        } else if (const auto *table = block.value.as<Table>()) {
            const QString own = plainText(table->caption).simplified();
            add({!own.isEmpty() ? own : caption, table, nullptr, block.position});
        } else if (raw && CsvRows::holds(*raw)) {
            add({caption, nullptr, raw, block.position});
        } else if (const auto *figure = block.value.as<Figure>()) {
            look(figure->content, plainText(figure->caption).simplified());
        } else if (!raw) {
            bool inner = false; // blocks
            eachBelow(
                block,
                [&](const Blocks &below) {
                    inner = true;
                    look(below, {});
                },
                [&](const Inlines &words) { others = others || !plainText(words).trimmed().isEmpty(); });
            others = others || (!inner && block.value.is<CodeBlock>());
        }
    }

    void add(Sheet sheet)
    {
        if (sheet.title.isEmpty())
            sheet.title = m_heading;
        found.push_back(std::move(sheet));
    }

    QString m_heading;
};

} // namespace

std::vector<Sheet> sheetsOf(const Document &document, bool *others)
{
    Finder finder;
    finder.look(document.blocks, {});
    for (const Footnote &note : document.footnotes)
        finder.look(note.content, {});
    if (others)
        *others = finder.others;
    return std::move(finder.found);
}

QString titleOf(const Sheet &sheet, std::size_t index, const QString &locale)
{
    return sheet.title.isEmpty() ? label(Label::Table, locale) + u' ' + QString::number(index + 1) : sheet.title;
}

QString textOf(const TableCell &cell)
{
    const auto *paragraph = cell.content.size() == 1 ? cell.content.front().value.as<Paragraph>() : nullptr;
    if (!paragraph)
        return plainText(cell.content).trimmed();
    QString text;
    for (const Inline &node : paragraph->content) {
        const auto *own = node.value.as<Text>();
        text += own ? own->text : node.value.is<LineBreak>() ? QStringLiteral("\n") : plainText(Inlines{node});
    }
    return text.trimmed();
}

void tellOthers(const QString &format, WorkContext &context)
{
    context.warn({WarningCode::FeatureLost,
                  {{QStringLiteral("what"), QCoreApplication::translate("Sheets", "Text outside tables")}, {QStringLiteral("format"), format}},
                  {},
                  0});
}

tl::unexpected<ExportError> noTable()
{
    return failure(ErrorCode::WriteFailed,
                   {{QStringLiteral("reason"), QCoreApplication::translate("Sheets", "it has no table, and this format holds nothing else")}});
}

} // namespace quayside::sheets
