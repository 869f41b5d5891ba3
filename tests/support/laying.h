// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/threadbudget.h"
#include "readers/reader.h"
#include "testpaths.h"
#include "typeset/layout/layout.h"
#include "typeset/pages.h"

#include <QFile>

#include <algorithm>

namespace quayside::test {

/// Markdown as a document; empty when it cannot be read.
inline Document markdown(const QByteArray &bytes, const QString &locale = {})
{
    const Reader reader = markdownReader();
    WorkContext context;
    auto document = reader.read({bytes, {}, QStringLiteral("test.md"), effectiveValues(reader.options, {}), locale}, context);
    return document ? std::move(*document) : Document{};
}

/// What the typesetter made of a document.
struct Laid {
    Result<PageDocument> pages = failure(ErrorCode::Internal);
    QList<Warning> warnings;
};

/// @p document with @p options, at a fixed time.
inline WriteInput pageInput(const Document &document, const QJsonObject &options = {}, const QString &locale = QStringLiteral("en"))
{
    return {document, options, locale, QStringLiteral("UTC"), QDateTime::fromSecsSinceEpoch(1700000000, Qt::UTC), QStringLiteral("sample"), {}};
}

inline Laid lay(const Document &document, const QJsonObject &options = {}, const QString &locale = QStringLiteral("en"), int threads = 1, StopToken stop = {})
{
    ThreadBudget budget(threads);
    const ThreadBudget::Place own(budget, ThreadBudget::Entry::InTurn);
    WorkContext context;
    context.stop = stop;
    context.threads = &budget;
    Laid result;
    result.pages = layOut(pageInput(document, options, locale), context);
    result.warnings = context.warnings;
    return result;
}

/// A file of tests/data/pages.
inline QByteArray data(const QString &name)
{
    QFile file(QStringLiteral(QUAYSIDE_TEST_DATA) + QStringLiteral("/pages/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline bool hasWarning(const Laid &laid, WarningCode code)
{
    return std::any_of(laid.warnings.begin(), laid.warnings.end(), [code](const Warning &warning) { return warning.code == code; });
}

/// The characters that no font has, as the warnings name them, without the quotation marks.
inline QStringList missingNames(const Laid &laid)
{
    QStringList names;
    for (const Warning &warning : laid.warnings) {
        if (warning.code == WarningCode::GlyphMissing)
            names << warning.params.value(QStringLiteral("character")).remove(QChar(0x201C)).remove(QChar(0x201D));
    }
    return names;
}

/// The items of a page in the order they are read in.
inline std::vector<const PageItem *> itemsAsRead(const Page &page)
{
    std::vector<const PageItem *> result(page.items.size());
    for (size_t i = 0; i < page.items.size(); ++i)
        result.at(static_cast<size_t>(static_cast<qint64>(i) + page.items[i].readingShift)) = &page.items[i];
    return result;
}

/// Text of one page as it is read, running lines left out.
inline QStringList runsOf(const Page &page)
{
    QStringList result;
    for (const PageItem *item : itemsAsRead(page)) {
        if (const auto *run = std::get_if<GlyphRun>(&item->shape); run && item->element != noElement)
            result << run->text;
    }
    return result;
}

/// Places in @p pages whose element has this role.
inline std::vector<ElementId> elementsOf(const PageDocument &pages, Role role)
{
    std::vector<ElementId> result;
    for (size_t i = 0; i < pages.structure.size(); ++i) {
        if (pages.structure[i].role == role)
            result.push_back(static_cast<ElementId>(i));
    }
    return result;
}

} // namespace quayside::test
