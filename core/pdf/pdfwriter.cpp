// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/pdfwriter.h"

#include "base/concurrent.h"
#include "page/fontstore.h"
#include "pdf/catalog.h"
#include "pdf/checkpages.h"
#include "pdf/content.h"
#include "pdf/fontembed.h"
#include "pdf/imageembed.h"
#include "pdf/links.h"
#include "pdf/pdfua.h"
#include "pdf/structure.h"

#include <QSet>

#include <algorithm>
#include <map>
#include <span>

namespace quayside {
namespace pdf {
namespace {

constexpr std::size_t pagesTogether = 64; ///< bounds compressed pages in memory
constexpr std::string_view transparencyGroup = "/Group<</S/Transparency/CS/DeviceRGB>>";

} // namespace

class Writer
{
public:
    Writer(const PageDocument &document, const PdfOptions &options, OutputSink &sink, WorkContext &context)
        : m_document(document), m_options(options), m_context(context), m_objects(sink, context.threads),
          m_fonts(*document.fonts, options.pdfUa1 ? LineEndHyphens::Standard : LineEndHyphens::Replaced),
          m_structure(document, {options.pdfUa1, !options.pdfA2b}), m_images(document, !options.pdfA2b)
    {}

    Result<void> add(std::span<const Page> pages)
    {
        if (auto checked = checkElements(m_document, m_checkedElements); !checked)
            return checked;
        m_checkedElements = m_document.structure.size();
        for (; !pages.empty(); pages = pages.subspan(std::min(pagesTogether, pages.size()))) {
            if (auto written = writePages(pages.first(std::min(pagesTogether, pages.size()))); !written)
                return written;
        }
        return {};
    }

    /// Adds to pages that are written; their first is number @p first.
    Result<void> addTo(std::size_t first, std::span<const Page> more)
    {
        for (std::size_t from = 0; from < more.size(); from += pagesTogether) {
            const auto together = more.subspan(from, std::min(pagesTogether, more.size() - from));
            const auto contents = composed(together, first + from);
            if (!contents)
                return failure(contents.error());
            for (std::size_t i = 0; i < together.size(); ++i) {
                if (together[i].items.empty())
                    continue;
                if (auto written = writeMore(m_pages[first + from + i], (*contents)[i]); !written)
                    return written;
            }
            if (auto drained = m_objects.drain(); !drained)
                return drained;
        }
        return {};
    }

    /// The last @p front pages come first in the file.
    Result<void> finish(std::size_t front)
    {
        if (auto checked = checkRest(m_document, m_pages.size()); !checked)
            return checked;
        warnOfMissingAlt(m_document, m_context);
        m_says = m_options;
        m_says.pdfUa1 = m_options.pdfUa1 && m_ua.passes(m_document, m_context);
        std::rotate(m_pages.begin(), m_pages.end() - static_cast<std::ptrdiff_t>(front), m_pages.end());
        m_context.progress(Stage::Writing, 95);
        return writeDrawings()
            .and_then([this] { return m_images.write(m_objects, m_context); })
            .and_then([this] { return writeFonts(m_fonts, m_fontObjects, m_objects, m_context); })
            .and_then([this] { return writeAnnotations(); })
            .and_then([this] { return writeRest(); });
    }

private:
    /// @p number: of the first page, for errors.
    Result<std::vector<Content>> composed(std::span<const Page> pages, std::size_t number)
    {
        for (const Page &page : pages) {
            if (auto checked = checkPage(m_document, page, number); !checked)
                return failure(checked.error());
            m_fonts.collect(page);
            if (m_options.pdfUa1)
                m_ua.add(page);
        }
        std::vector<Content> contents(pages.size());
        const StopToken stop = m_context.stop;
        mapOn(m_context.threads, std::span(contents), [&](Content &content) {
            if (!stop.stopRequested())
                content = Composer::page(m_document, m_fonts, pages[std::size_t(&content - contents.data())], m_options.compression);
        });
        if (auto stopped = m_context.checkStop(); !stopped)
            return failure(stopped.error());
        return contents;
    }

    Result<void> writePages(std::span<const Page> pages)
    {
        const auto contents = composed(pages, m_pages.size());
        if (!contents)
            return failure(contents.error());
        for (std::size_t i = 0; i < pages.size(); ++i) {
            if (auto result = writePage(pages[i], (*contents)[i]); !result)
                return result;
        }
        return m_objects.drain();
    }

    Result<void> writePage(const Page &page, const Content &content)
    {
        const int stream = m_objects.reserve();
        if (auto result = m_objects.addStream(stream, "/Filter/FlateDecode", content.stream); !result)
            return result;
        const int object = m_objects.reserve();
        const int resourceObject = resources(content);
        Bytes out;
        out << "/StructParents " << m_structure.addPage(object, content.marked, content.reading) << "/Tabs/S";
        if (transparent(content))
            out << transparencyGroup;
        addLinks(page.links, m_pages.emplace_back(PageEntry{object, page.size, {stream}, resourceObject, out.take(), {}, {}}), m_objects, m_structure);
        return {};
    }

    /// A stream of its own, which finds the graphics state as a page's first one does.
    Result<void> writeMore(PageEntry &page, const Content &content)
    {
        if (m_save == 0) {
            m_save = m_objects.reserve();
            m_restore = m_objects.reserve();
            if (auto added = m_objects.addStream(m_save, "", "q").and_then([this] { return m_objects.addStream(m_restore, "", "Q"); }); !added)
                return added;
        }
        const int stream = m_objects.reserve();
        if (auto result = m_objects.addStream(stream, "/Filter/FlateDecode", content.stream); !result)
            return result;
        page.contents.insert(page.contents.begin(), m_save);
        page.contents.insert(page.contents.end(), {m_restore, stream});
        Content both = m_used[page.resources];
        both.fonts.insert(content.fonts.begin(), content.fonts.end());
        both.images.insert(content.images.begin(), content.images.end());
        both.drawings.insert(content.drawings.begin(), content.drawings.end());
        both.alphas.insert(content.alphas.begin(), content.alphas.end());
        page.resources = resources(both);
        if (transparent(content) && page.entries.find(transparencyGroup) == std::string::npos)
            page.entries += transparencyGroup;
        return {};
    }

    /// Drops links without a destination, e.g. a note called in a table row not shown.
    Result<void> writeAnnotations()
    {
        QSet<QString> places;
        for (const PageDestination &destination : m_document.destinations)
            places.insert(destination.name);
        for (PageEntry &page : m_pages) {
            page.entries += finishLinks(page, places, m_objects, m_structure);
            if (auto stopped = m_context.checkStop(); !stopped)
                return stopped;
        }
        return m_objects.drain();
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
        m_drawings.resize(m_document.drawings.size(), 0);
        int &number = m_drawings[std::size_t(drawing)];
        if (number == 0)
            number = m_objects.reserve();
        return number;
    }

    /// The resource dictionary; pages with equal resources share it.
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
        out << ">>";
        int &number = m_resources[out.str()];
        if (number == 0) {
            number = m_objects.add(out.str());
            m_used[number] = {{}, {}, {}, content.fonts, content.images, content.drawings, content.alphas};
        }
        return number;
    }

    Result<void> writeDrawings()
    {
        for (std::size_t i = 0; i < m_drawings.size(); ++i) {
            if (m_drawings[i] == 0)
                continue;
            if (auto stopped = m_context.checkStop(); !stopped)
                return stopped;
            if (auto written = writeDrawing(m_document.drawings[i], m_drawings[i]); !written)
                return written;
        }
        return m_objects.drain();
    }

    /// Renumbers a drawing's objects; its form gets @p number.
    Result<void> writeDrawing(const Drawing &drawing, int number)
    {
        const int others = drawing.form.size() > 1 ? m_objects.reserve(static_cast<int>(drawing.form.size()) - 1) : 0;
        const auto numberOf = [&](qsizetype index) { return index == 0 ? number : others + static_cast<int>(index) - 1; };
        for (qsizetype i = 0; i < drawing.form.size(); ++i) {
            const PdfObject &object = drawing.form.at(i);
            Bytes value;
            for (const PdfObject::Piece &piece : object.pieces) {
                value << view(piece.text);
                if (piece.reference >= 0)
                    value << numberOf(piece.reference) << " 0 R";
            }
            if (!object.isStream)
                m_objects.add(numberOf(i), value.str());
            else if (auto result = m_objects.addStream(numberOf(i), value.str(), view(object.stream)); !result)
                return result;
        }
        return {};
    }

    static std::string_view view(const QByteArray &bytes) { return {bytes.constData(), static_cast<std::size_t>(bytes.size())}; }

    Result<void> writeRest()
    {
        for (std::size_t i = m_fontObjects.size(); i < m_fonts.all().size(); ++i)
            fontObject(static_cast<int>(i));
        if (auto numbered = m_structure.number(m_objects, m_context); !numbered)
            return numbered;
        const auto root = m_structure.write(m_objects, m_pages, m_context);
        if (!root)
            return failure(root.error());
        return Catalog(m_document, m_says, m_objects, m_pages, m_structure).write(*root, m_context);
    }

    const PageDocument &m_document;
    const PdfOptions &m_options;
    PdfOptions m_says; ///< what the file claims, only if true
    UaCheck m_ua;
    WorkContext &m_context;
    Objects m_objects;
    FontUses m_fonts;
    Structure m_structure;
    Images m_images;
    std::vector<int> m_drawings; ///< object numbers
    std::vector<PageEntry> m_pages;
    std::vector<int> m_fontObjects; ///< object numbers
    std::map<std::string, int> m_resources;
    std::map<int, Content> m_used; ///< their sources, by object number
    int m_save = 0;                ///< object number of a stream that saves the graphics state
    int m_restore = 0;
    std::size_t m_checkedElements = 0;
};

} // namespace pdf

PdfFile::PdfFile(const PdfOptions &options, OutputSink &sink, WorkContext &context) : m_options(options), m_sink(sink), m_context(context) {}
PdfFile::~PdfFile() = default;

Result<void> PdfFile::begin(PageDocument &document)
{
    m_writer = std::make_unique<pdf::Writer>(document, m_options, m_sink, m_context);
    return {};
}

Result<void> PdfFile::body(std::vector<Page> pages)
{
    return m_writer->add(pages);
}

Result<void> PdfFile::addTo(std::size_t first, std::vector<Page> more)
{
    return m_writer->addTo(first, more);
}

Result<void> PdfFile::end(std::vector<Page> front)
{
    return m_writer->add(front).and_then([&] { return m_writer->finish(front.size()); });
}

Result<void> writePdf(const PageDocument &document, const PdfOptions &options, OutputSink &sink, WorkContext &context)
{
    if (!document.fonts)
        return failure(ErrorCode::Internal, {}, QStringLiteral("Pages without fonts"));
    if (auto checked = pdf::checkRest(document, document.pages.size()); !checked)
        return checked; // before anything is written
    pdf::Writer writer(document, options, sink, context);
    return writer.add(document.pages).and_then([&] { return writer.finish(0); });
}

} // namespace quayside
