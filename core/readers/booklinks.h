// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/workcontext.h"
#include "readers/bookchapter.h"

#include <QHash>
#include <QMultiHash>

#include <map>
#include <vector>

namespace quayside {

/// Resolves the addresses of chapters: those of other chapters to their places in the book, other files to their path from the source folder. Warnings:
/// LinkTargetMissing, LinkSpelledOtherwise; files that are not there are told where all addresses are led.
class BookLinks
{
public:
    /// @p chapters: all of the book. @p source: absolute, the folder that their files are relative to. Both and @p context outlive it.
    BookLinks(const std::vector<ChapterText> &chapters, const QString &source, WorkContext &context);

    /// Resolves what is in @p blocks of @p chapter, before which the book has @p footnotesBefore footnotes.
    void resolve(Blocks &blocks, const ChapterText &chapter, int footnotesBefore);

private:
    void resolveRaw(Raw &raw, const ChapterText &chapter, int line);
    [[nodiscard]] QString resolved(const QString &url, const ChapterText &chapter, int line, bool byName = false);
    [[nodiscard]] QString ofWiki(const QString &url, const ChapterText &chapter) const;
    [[nodiscard]] const ChapterText *chapterAt(const QString &url, const ChapterText &from) const;
    [[nodiscard]] const ChapterText *chapterNamed(const QString &url, const ChapterText &from) const;

    const std::vector<ChapterText> &m_chapters;
    const QString &m_source;
    WorkContext &m_context;
    std::map<QString, std::size_t> m_byFile;
    QHash<QString, std::size_t> m_byKey;       ///< by what all spellings of a file share
    QMultiHash<QString, std::size_t> m_byName; ///< by nameKey() of the file's name alone
};

} // namespace quayside
