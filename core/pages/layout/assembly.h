// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/layout/frontmatter.h"
#include "pages/pages.h"

namespace quayside {

/// Makes the finished document: title page and contents before the body, headers and footers, outline, destinations, page labels; pictures
/// numbered in the order in which pages show them.
class Assembly
{
public:
    Assembly(const LayoutInput &layout, const PageInput &input, QString title, WorkContext &context);

    Result<PageDocument> finish(std::vector<StructElement> bodyStructure, Pagination body);

private:
    struct Front {
        Pagination pages;
        std::vector<StructElement> structure; ///< parents counted from its own 0; noElement: the root
        int titlePages = 0;
    };
    Result<Front> makeFront(const Pagination &body, const std::vector<QString> &destinations);
    Result<void> addPart(const Galley &galley, Front &front);
    void addPages(Pagination &part, ElementId base, int firstPage, bool body);
    void addRunning();
    void addOutline(const Pagination &body, const std::vector<QString> &destinations);
    void numberImages();
    [[nodiscard]] double leftMargin(int page) const;
    [[nodiscard]] bool mirrored(int page) const { return m_settings.twoSided && (page % 2 == 1) != m_settings.rightToLeft; }

    const LayoutInput &m_layout;
    const PageInput &m_input;
    const PageSettings &m_settings;
    QString m_title;
    WorkContext &m_context;
    Shaper m_shaper;
    Typesetter m_typesetter;
    PageDocument m_document;
    int m_frontPages = 0;
    int m_titlePages = 0;
    std::vector<QString> m_chapters;     ///< by page
    std::vector<bool> m_startsChapter;   ///< by page
};

} // namespace quayside
