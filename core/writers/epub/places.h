// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "writers/epub/chapters.h"

#include <QHash>
#include <QStringList>

namespace quayside::epub {

/// A page of the PDF of the same book, and where it begins in the book.
struct PageEntry {
    QString label;
    QString address;
};

/// Where anchors, footnotes and their calls stand among the chapters.
class Places
{
public:
    /// Gives each of @p chapters its footnotes of @p notes, and ids to headings and beginnings of pages that have none.
    Places(std::vector<Chapter> &chapters, const std::vector<Footnote> &notes);

    /// The address of the anchor @p id, seen from chapter @p from; empty: there is none.
    [[nodiscard]] QString anchor(const QString &id, int from) const;
    [[nodiscard]] QString note(int note, int from) const;
    /// The addresses of the calls of @p note, in reading order.
    [[nodiscard]] QStringList calls(int note, int from) const;
    /// The pages that are marked, in reading order.
    [[nodiscard]] std::vector<PageEntry> pages() const { return m_pages; }

private:
    struct Call {
        int chapter = 0;
        int call = 1;
    };
    void addIds(const Blocks &blocks, int chapter);
    void addCalls(const Blocks &blocks, int chapter, const std::vector<Footnote> &notes, std::vector<int> &own);
    void nameHeadings(Blocks &blocks, int chapter);
    void namePages(Blocks &blocks, int chapter);
    void namePage(Attributes &attributes, int chapter);
    [[nodiscard]] QString freeId(const QString &form, int &number) const;
    [[nodiscard]] QString address(int chapter, const QString &id, int from) const;

    QStringList m_files;
    QHash<QString, int> m_chapters; ///< of anchors, by id
    QHash<QString, int> m_notes;    ///< by "fn-" and their label
    std::vector<int> m_noteChapters;
    std::vector<std::vector<Call>> m_calls; ///< by note
    std::vector<PageEntry> m_pages;
    int m_named = 0;
};

} // namespace quayside::epub
