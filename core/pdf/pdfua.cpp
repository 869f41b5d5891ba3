// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/pdfua.h"

#include "pdf/xmp.h"

#include <QCoreApplication>

#include <algorithm>

namespace quayside::pdf {
namespace {

constexpr qsizetype mostPlaces = 12; ///< named in a message

QString tr(const char *text)
{
    return QCoreApplication::translate("PdfUa", text);
}

bool lacksText(const StructElement &element)
{
    const auto *extras = element.extras.constData();
    return element.role == Role::Figure && (!extras || (extras->alt.isEmpty() && extras->actualText.isEmpty()));
}

/// "line 3", or "chapter.md:3" where there are several files; empty: unknown.
QString placeOf(const StructElement &element, const PageDocument &document)
{
    const auto *extras = element.extras.constData();
    if (!extras || extras->sourceLine <= 0)
        return {};
    const QString line = QString::number(extras->sourceLine);
    return document.sourceFiles.size() > 1 ? document.sourceFiles.value(extras->sourceFile) + u':' + line : tr("line %1").arg(line);
}

QString imagesWithoutText(const PageDocument &document)
{
    qsizetype count = 0;
    QStringList places;
    for (const StructElement &element : document.structure) {
        if (!lacksText(element))
            continue;
        ++count;
        const QString place = placeOf(element, document);
        if (!place.isEmpty() && places.size() <= mostPlaces && !places.contains(place))
            places.append(place);
    }
    if (count == 0)
        return {};
    if (places.size() > mostPlaces)
        places.last() = QStringLiteral("…");
    const QString words = count == 1 ? tr("1 image has no description") : tr("%1 images have no description").arg(count);
    return places.isEmpty() ? words : QStringLiteral("%1 (%2)").arg(words, places.join(QStringLiteral(", ")));
}

} // namespace

void UaCheck::add(const Page &page)
{
    for (const PageItem &item : page.items) {
        const auto *run = std::get_if<GlyphRun>(&item.shape);
        if (run && item.element != noElement)
            m_boxes += static_cast<int>(std::ranges::count(run->glyphs, 0U, &Glyph::id));
    }
}

QStringList UaCheck::reasons(const PageDocument &document) const
{
    QStringList found;
    if (const QString images = imagesWithoutText(document); !images.isEmpty())
        found.append(images);
    if (document.metadata.language.isEmpty())
        found.append(tr("its language is not known"));
    if (shownTitle(document.metadata).trimmed().isEmpty())
        found.append(tr("it has no title"));
    if (m_boxes > 0)
        found.append(m_boxes == 1 ? tr("no font has 1 of its characters") : tr("no font has %1 of its characters").arg(m_boxes));
    return found;
}

bool UaCheck::passes(const PageDocument &document, WorkContext &context) const
{
    const QStringList found = reasons(document);
    if (found.isEmpty())
        return true;
    context.warn({WarningCode::NotPdfUa, {{QStringLiteral("reasons"), found.join(QStringLiteral("; "))}}, {}, 0});
    return false;
}

void warnOfMissingAlt(const PageDocument &document, WorkContext &context)
{
    for (const StructElement &element : document.structure) {
        if (!lacksText(element))
            continue;
        Warning warning;
        warning.code = WarningCode::AltTextMissing;
        if (const auto *extras = element.extras.constData()) {
            warning.file = document.sourceFiles.value(extras->sourceFile);
            warning.line = extras->sourceLine;
            warning.params.insert(QStringLiteral("image"), extras->title);
        }
        context.warn(warning);
    }
}

} // namespace quayside::pdf
