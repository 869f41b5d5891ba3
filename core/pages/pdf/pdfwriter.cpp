// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/pdf/pdfwriter.h"

#include "pages/fontstore.h"
#include "pages/pdf/catalog.h"
#include "pages/pdf/checkpages.h"
#include "pages/pdf/content.h"
#include "pages/pdf/fontembed.h"
#include "pages/pdf/imageembed.h"
#include "pages/pdf/links.h"
#include "pages/pdf/parallel.h"
#include "pages/pdf/structure.h"

#include <map>

namespace quayside {
namespace pdf {
namespace {

constexpr std::size_t pagesTogether = 64; ///< composed between two looks at the sink: bounds what stands in memory compressed

/// Writes one file, step by step.
class Writer
{
public:
    Writer(const PageDocument &document, const PdfOptions &options, OutputSink &sink, WorkContext &context)
        : m_document(document), m_options(options), m_context(context), m_pool(options.pool ? options.pool : QThreadPool::globalInstance()),
          m_objects(sink, m_pool), m_fonts(*document.fonts, options.pdfUa1), m_structure(document), m_images(document, !options.pdfA2b),
          m_drawings(document.drawings.size(), 0)
    {
    }

    Result<void> run()
    {
        for (std::size_t i = 0; i < m_document.pages.size(); ++i)
            m_pageObjects.push_back(m_objects.reserve());
        for (std::size_t first = 0; first < m_document.pages.size(); first += pagesTogether) {
            if (auto result = writePages(first, std::min(pagesTogether, m_document.pages.size() - first)); !result)
                return result;
        }
        return writeDrawings()
            .and_then([this] { return m_images.write(m_objects, m_pool, m_context); })
            .and_then([this] { return writeFonts(m_fonts, m_fontObjects, m_objects, m_pool, m_context); })
            .and_then([this] { return writeRest(); });
    }

private:
    Result<void> writePages(std::size_t first, std::size_t count)
    {
        for (auto i = first; i < first + count; ++i)
            m_fonts.collect(m_document.pages[i]);
        std::vector<Content> contents(count);
        const StopToken stop = m_context.stop;
        parallelFor(m_pool, count, [&](std::size_t i) {
            if (!stop.stopRequested())
                contents[i] = Composer::page(m_document, m_fonts, m_document.pages[first + i], m_options.compression);
        });
        if (auto stopped = m_context.checkStop(); !stopped)
            return stopped;
        for (std::size_t i = 0; i < count; ++i) {
            if (auto result = writePage(first + i, contents[i]); !result)
                return result;
        }
        m_context.progress(Stage::Writing, static_cast<int>((first + count) * 80 / m_document.pages.size()));
        return m_objects.drain();
    }

    Result<void> writePage(std::size_t index, Content &content)
    {
        const Page &page = m_document.pages[index];
        const int stream = m_objects.reserve();
        if (auto result = m_objects.addStream(stream, "/Filter/FlateDecode", content.stream); !result)
            return result;
        Bytes out;
        out << "/MediaBox[0 0 ";
        out.fixed(hundredths(page.size.width())) << ' ';
        out.fixed(hundredths(page.size.height())) << "]/Contents " << stream << " 0 R/Resources " << resources(content) << " 0 R/StructParents "
                                                 << m_structure.addPage(m_pageObjects[index], std::move(content.marked)) << "/Tabs/S";
        if (transparent(content))
            out << "/Group<</S/Transparency/CS/DeviceRGB>>";
        out << writeLinks(page, m_pageObjects[index], m_objects, m_structure);
        m_pages.push_back(out.take());
        return {};
    }

    bool transparent(const Content &content) const
    {
        return !content.alphas.empty() || !content.drawings.empty()
            || std::any_of(content.images.begin(), content.images.end(), [this](qint32 image) { return m_images.transparent(image); });
    }

    int fontObject(int font)
    {
        while (m_fontObjects.size() <= std::size_t(font))
            m_fontObjects.push_back(m_objects.reserve());
        return m_fontObjects[std::size_t(font)];
    }

    int drawingObject(qint32 drawing)
    {
        int &number = m_drawings[std::size_t(drawing)];
        if (number == 0)
            number = m_objects.reserve();
        return number;
    }

    /// The resource dictionary; pages that name the same things share it.
    int resources(const Content &content)
    {
        Bytes out;
        out << "<<";
        if (!content.fonts.empty()) {
            out << "/Font<<";
            for (const int font : content.fonts)
                out << "/F" << font << ' ' << fontObject(font) << " 0 R";
            out << ">>";
        }
        if (!content.images.empty() || !content.drawings.empty()) {
            out << "/XObject<<";
            for (const auto image : content.images)
                out << "/I" << image << ' ' << m_images.object(image, m_objects) << " 0 R";
            for (const auto drawing : content.drawings)
                out << "/D" << drawing << ' ' << drawingObject(drawing) << " 0 R";
            out << ">>";
        }
        if (!content.alphas.empty()) {
            out << "/ExtGState<<";
            for (const int alpha : content.alphas) {
                out << "/G" << alpha << "<</ca ";
                out.real(alpha / 255.0, 3) << "/CA ";
                out.real(alpha / 255.0, 3) << ">>";
            }
            out << ">>";
        }
        if (!content.patterns.empty()) {
            out << "/Pattern<<";
            for (std::size_t i = 0; i < content.patterns.size(); ++i)
                out << "/P" << qint64(i) << ' ' << m_objects.add(content.patterns[i]) << " 0 R";
            out << ">>";
        }
        out << ">>";
        int &number = m_resources[out.str()];
        if (number == 0)
            number = m_objects.add(out.str());
        return number;
    }

    Result<void> writeDrawings()
    {
        for (std::size_t i = 0; i < m_drawings.size(); ++i) {
            if (m_drawings[i] == 0)
                continue;
            if (auto stopped = m_context.checkStop(); !stopped)
                return stopped;
            const Drawing &drawing = m_document.drawings[i];
            m_fonts.collect(drawing);
            const Content content = Composer::drawing(m_document, m_fonts, drawing, m_options.compression);
            Bytes head;
            head << "/Type/XObject/Subtype/Form/BBox[0 0 ";
            head.real(drawing.size.width()) << ' ';
            head.real(drawing.size.height()) << "]/Group<</S/Transparency/CS/DeviceRGB>>/Resources " << resources(content) << " 0 R/Filter/FlateDecode";
            if (auto result = m_objects.addStream(m_drawings[i], head.str(), content.stream); !result)
                return result;
        }
        return {};
    }

    Result<void> writeRest()
    {
        for (std::size_t i = m_fontObjects.size(); i < m_fonts.all().size(); ++i)
            fontObject(static_cast<int>(i));
        m_structure.number(m_objects);
        const auto root = m_structure.write(m_objects, m_pageObjects, m_context);
        if (!root)
            return failure(root.error());
        Catalog catalog(m_document, m_options, m_objects, m_pageObjects, m_structure);
        return catalog.write(*root, m_pages);
    }

    const PageDocument &m_document;
    const PdfOptions &m_options;
    WorkContext &m_context;
    QThreadPool *m_pool;
    Objects m_objects;
    FontUses m_fonts;
    Structure m_structure;
    Images m_images;
    std::vector<int> m_drawings;     ///< objects
    std::vector<int> m_pageObjects;
    std::vector<std::string> m_pages; ///< entries of the page dictionaries, without Type and Parent
    std::vector<int> m_fontObjects;  ///< by number of FontUses
    std::map<std::string, int> m_resources;
};

} // namespace
} // namespace pdf

Result<void> writePdf(const PageDocument &document, const PdfOptions &options, OutputSink &sink, WorkContext &context)
{
    if (auto checked = pdf::checkPages(document); !checked)
        return checked;
    pdf::warnOfMissingAlt(document, context);
    return pdf::Writer(document, options, sink, context).run();
}

} // namespace quayside
