// SPDX-License-Identifier: GPL-3.0-or-later
// quayside-svg: draws SVG for Quayside, as part of a PDF or as a picture. A process of its own, because a small file can ask for hours and gigabytes, and
// librsvg cannot be stopped: here the system stops it. Reads requests from its standard input and answers on its standard output (see svgprotocol.h).
#include "app/svg/pdfform.h"
#include "app/svg/svgcopy.h"
#include "app/svg/svgdrawing.h"
#include "app/svg/svgfonts.h"

#include <QIODevice>

#include <algorithm>
#include <cmath>
#include <csignal>
#include <cstring>
#include <ctime>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

namespace quayside {
namespace {

[[maybe_unused]] constexpr rlim_t mostMemory = rlim_t(2) * 1024 * 1024 * 1024;
constexpr rlim_t mostSeconds = 10;          ///< CPU time a drawing
constexpr double printedScale = 300.0 / 96; ///< filters and masks become pixels: units for 300 dpi print
constexpr double mostPixels = 9e6;          ///< of one of those: a page at 300 dpi
constexpr double mostPixelsTogether = 40e6;
constexpr double largestSide = 1e6;
constexpr qsizetype largestForm = 64 * 1024 * 1024;
constexpr quint32 largestRequest = 64 * 1024 * 1024;

void setLimit(__rlimit_resource resource, rlim_t limit)
{
    const rlimit both{limit, limit};
    setrlimit(resource, &both);
}

/// SIGXCPU ends a drawing that takes too long.
void startClock()
{
    timespec used{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &used);
    rlimit limit{};
    getrlimit(RLIMIT_CPU, &limit);
    limit.rlim_cur = static_cast<rlim_t>(used.tv_sec) + mostSeconds;
    setrlimit(RLIMIT_CPU, &limit);
}

void limitProcess()
{
    prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    setLimit(RLIMIT_CORE, 0);
    signal(SIGXFSZ, SIG_IGN); // make writing a file fail, not kill
    setLimit(RLIMIT_FSIZE, 0);
#ifndef QUAYSIDE_SANITIZED // sanitizers reserve terabytes of address space
    setLimit(RLIMIT_AS, mostMemory);
#endif
}

SvgReply failed(SvgProblem problem, const QString &detail = {})
{
    SvgReply reply;
    reply.problem = problem;
    reply.detail = detail;
    return reply;
}

/// Form units a px: fewer if much is rasterised.
double scaleFor(QSizeF size, int rasters)
{
    const double area = size.width() * size.height();
    return std::min({printedScale, std::sqrt(mostPixels / area), std::sqrt(mostPixelsTogether / (area * std::max(rasters, 1)))});
}

void drawForm(const CopiedSvg &copy, SvgDrawing &drawing, SvgReply &reply)
{
    const double scale = scaleFor(drawing.size(), copy.rasters);
    reply.formSize = drawing.size() * scale;
    QByteArray pdf = drawing.pdf(scale);
    if (pdf.isEmpty())
        return;
    PdfForm form = pdfForm(pdf, reply.formSize);
    if (form.hasCmyk) {
        SvgDrawing again(copy.svg, false);
        form = pdfForm(again.pdf(scale), reply.formSize);
    }
    if (pdf.size() > largestForm)
        reply = failed(SvgProblem::TooLarge);
    else
        reply.form = std::move(form.objects);
}

SvgReply answer(const SvgRequest &request)
{
    CopiedSvg copy = copySvg(request.svg, request.language, nullptr);
    if (!copy.error.isEmpty())
        return failed(SvgProblem::Unreadable, copy.error);
    if (copy.tooLarge)
        return failed(SvgProblem::TooLarge);
    if (!copy.measured.isEmpty()) {
        const MeasuredWidths widths = SvgDrawing(copy.svg).widths(copy.measured);
        copy = copySvg(request.svg, request.language, &widths);
    }
    SvgDrawing drawing(copy.svg);
    if (!drawing.error().isEmpty())
        return failed(SvgProblem::Unreadable, drawing.error());
    const QSizeF size = drawing.size();
    if (!(size.width() < largestSide) || !(size.height() < largestSide))
        return failed(SvgProblem::TooLarge);
    SvgReply reply;
    reply.size = size;
    reply.activeContent = copy.activeContent;
    reply.lost = copy.lost;
    reply.unknown = charactersWithoutFont(copy.characters);
    if (request.pixels.isEmpty())
        drawForm(copy, drawing, reply);
    else
        reply.pixels = drawing.pixels(request.pixels);
    return drawing.error().isEmpty() ? reply : failed(SvgProblem::TooMuchWork, drawing.error());
}

bool readAll(char *data, std::size_t size)
{
    while (size > 0) {
        const ssize_t got = read(STDIN_FILENO, data, size);
        if (got <= 0)
            return false;
        data += got;
        size -= static_cast<std::size_t>(got);
    }
    return true;
}

bool writeAll(const QByteArray &bytes)
{
    for (qsizetype at = 0; at < bytes.size();) {
        const ssize_t put = write(STDOUT_FILENO, bytes.constData() + at, static_cast<std::size_t>(bytes.size() - at));
        if (put <= 0)
            return false;
        at += put;
    }
    return true;
}

/// Serves one request; false at the end.
bool serve()
{
    quint32 length = 0;
    if (!readAll(reinterpret_cast<char *>(&length), sizeof length) || length > largestRequest)
        return false;
    QByteArray bytes(length, Qt::Uninitialized);
    if (!readAll(bytes.data(), length))
        return false;
    SvgRequest request;
    QDataStream in(bytes);
    in >> request;
    startClock();
    SvgReply reply;
    try {
        reply = answer(request);
    } catch (const std::exception &error) {
        reply = failed(SvgProblem::TooMuchWork, QString::fromUtf8(error.what()));
    }
    QByteArray out(sizeof length, '\0');
    QDataStream stream(&out, QIODevice::WriteOnly | QIODevice::Append);
    stream << reply;
    length = static_cast<quint32>(out.size() - qsizetype(sizeof length));
    std::memcpy(out.data(), &length, sizeof length);
    return writeAll(out);
}

} // namespace
} // namespace quayside

int main()
{
    quayside::setUpFonts(); // may write the system's cache
    quayside::limitProcess();
    while (quayside::serve()) {
    }
    _exit(0); // nothing is left to write; skip freeing fonts one by one
}
