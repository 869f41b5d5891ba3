// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/fontstore.h"
#include "pdf/roles.h"

#include <QStringList>

namespace quayside::test {

/// Pages as readable lines: positions rounded to whole points, faces by name, text with its role. For golden files.
class PageDump
{
public:
    explicit PageDump(const PageDocument &document) : m_document(document) {}

    QString text()
    {
        for (size_t i = 0; i < m_document.pages.size(); ++i) {
            const Page &page = m_document.pages[i];
            line(QStringLiteral("page %1  %2x%3").arg(i + 1).arg(qRound(page.size.width())).arg(qRound(page.size.height())));
            for (const PageItem &item : page.items) {
                m_item = &item;
                std::visit([this](const auto &shape) { add(shape); }, item.shape);
            }
            for (const LinkArea &link : page.links)
                line(QStringLiteral("  link %1 -> %2").arg(rect(link.rect), link.uri.isEmpty() ? u'#' + link.destination : link.uri));
        }
        for (const OutlineEntry &entry : m_document.outline)
            line(QStringLiteral("outline %1 p%2 %3").arg(entry.level).arg(entry.page + 1).arg(entry.title));
        for (const PageDestination &place : m_document.destinations)
            line(QStringLiteral("place %1 p%2 y%3").arg(place.name).arg(place.page + 1).arg(qRound(place.y)));
        return m_lines.join(u'\n') + u'\n';
    }

private:
    static QString rect(const QRectF &r)
    {
        return QStringLiteral("%1,%2 %3x%4").arg(qRound(r.x())).arg(qRound(r.y())).arg(qRound(r.width())).arg(qRound(r.height()));
    }
    QString role() const
    {
        if (m_item->element == noElement)
            return m_item->artifact == ArtifactKind::Header   ? QStringLiteral("header")
                   : m_item->artifact == ArtifactKind::Footer ? QStringLiteral("footer")
                                                              : QStringLiteral("-");
        const std::string_view name = pdf::roleName(m_document.structure[static_cast<size_t>(m_item->element)].role);
        return QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
    }
    void line(const QString &words) { m_lines << words; }
    void add(const GlyphRun &run)
    {
        QString words = run.text;
        words.replace(QChar(0x00AD), QStringLiteral("<->"));
        line(QStringLiteral("  text %1,%2 w%3 %4 %5%6 %7 \"%8\"%9%10")
                 .arg(qRound(run.origin.x()))
                 .arg(qRound(run.origin.y()))
                 .arg(qRound(run.width))
                 .arg(role(), m_document.fonts->info(run.font).postScriptName)
                 .arg(double(run.size), 0, 'f', 1)
                 .arg(run.rightToLeft ? QStringLiteral("rtl") : QStringLiteral("ltr"), words,
                      m_item->actualText.isEmpty() ? QString() : QStringLiteral(" = ") + m_item->actualText,
                      m_item->readingShift == 0 ? QString() : QStringLiteral(" read %1").arg(m_item->readingShift)));
    }
    void add(const FilledRect &shape) { line(QStringLiteral("  rect %1 %2 %3").arg(rect(shape.rect), role(), QString::number(shape.color, 16))); }
    void add(const PathItem &shape) { line(QStringLiteral("  path %1 %2").arg(shape.path.points.size()).arg(role())); }
    void add(const ImageItem &shape)
    {
        line(QStringLiteral("  image %1 %2 %3%4")
                 .arg(shape.image)
                 .arg(rect(shape.rect), role(), m_item->actualText.isEmpty() ? QString() : QStringLiteral(" = ") + m_item->actualText));
    }
    void add(const DrawingItem &shape) { line(QStringLiteral("  drawing %1 %2 %3").arg(shape.drawing).arg(rect(shape.rect), role())); }

    const PageDocument &m_document;
    const PageItem *m_item = nullptr;
    QStringList m_lines;
};

} // namespace quayside::test
