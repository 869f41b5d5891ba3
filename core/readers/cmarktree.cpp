// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/cmarktree.h"

#include "readers/arena.h"

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm-extension_api.h>
#include <cmark-gfm.h>

#include <QCoreApplication>

#include <chrono>
#include <cstring>
#include <ctime>
#include <mutex>

namespace quayside {
namespace {

using namespace std::chrono_literals;

// cmark's allocators carry no context: the arena of the parse that this thread is in.
thread_local Arena *currentArena = nullptr;

void *arenaCalloc(std::size_t count, std::size_t size) { return currentArena->allocate(count * size); }
void *arenaRealloc(void *old, std::size_t size) { return currentArena->resize(old, size); }
void arenaFree(void *) {}

cmark_mem arenaMemory{arenaCalloc, arenaRealloc, arenaFree};

/// cmark-gfm's extensions write a global table of special characters during a parse: one parse at a time.
std::timed_mutex &parseLock()
{
    static std::timed_mutex lock;
    return lock;
}

/// End of the piece that starts at @p from: a line end after at least 8 KiB, so that a stop is seen soon.
qsizetype pieceEnd(QByteArrayView text, qsizetype from)
{
    constexpr qsizetype piece = 8 * 1024;
    if (text.size() - from <= piece)
        return text.size();
    const void *end = std::memchr(text.data() + from + piece, '\n', static_cast<std::size_t>(text.size() - from - piece));
    return end ? static_cast<const char *>(end) - text.data() + 1 : text.size();
}

/// Processor time of this thread, in seconds. Not the wall's: a busy machine must not change what can be read.
double threadSeconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
}

/// Far more than any text needs that people write: the last net below MarkdownLimits.
double mostSeconds(qsizetype bytes)
{
    return 10.0 + static_cast<double>(bytes) * 0.5e-6;
}

cmark_parser *makeParser(const CmarkOptions &options)
{
    cmark_gfm_core_extensions_ensure_registered();
    int flags = CMARK_OPT_UNSAFE;
    if (options.smart)
        flags |= CMARK_OPT_SMART;
    if (options.extensions.contains(QLatin1StringView("footnotes")))
        flags |= CMARK_OPT_FOOTNOTES;
    cmark_parser *parser = cmark_parser_new_with_mem(flags, &arenaMemory);
    // The order decides between extensions that want the same character; it is cmark's own, not the user's.
    for (const char *name : {"table", "strikethrough", "autolink", "tagfilter", "tasklist"}) {
        if (!options.extensions.contains(QLatin1StringView(name)))
            continue;
        if (cmark_syntax_extension *extension = cmark_find_syntax_extension(name))
            cmark_parser_attach_syntax_extension(parser, extension);
    }
    return parser;
}

} // namespace

CmarkTree::CmarkTree() : m_arena(std::make_unique<Arena>()) {}
CmarkTree::CmarkTree(CmarkTree &&) noexcept = default;
CmarkTree &CmarkTree::operator=(CmarkTree &&) noexcept = default;
CmarkTree::~CmarkTree() = default;

Result<CmarkTree> CmarkTree::parse(QByteArrayView markdown, const CmarkOptions &options, const WorkContext &context)
{
    std::unique_lock lock(parseLock(), std::defer_lock);
    while (!lock.try_lock_for(20ms)) {
        if (auto going = context.checkStop(); !going)
            return failure(going.error());
    }
    CmarkTree tree;
    currentArena = tree.m_arena.get();
    cmark_parser *parser = makeParser(options);
    const double deadline = threadSeconds() + mostSeconds(markdown.size());
    for (qsizetype at = 0; at < markdown.size();) {
        if (auto going = context.checkStop(); !going) {
            currentArena = nullptr;
            return failure(going.error());
        }
        if (threadSeconds() > deadline) {
            currentArena = nullptr;
            return failure(ErrorCode::SourceTooComplex,
                           {{QStringLiteral("reason"), QCoreApplication::translate("MarkdownReader", "its lines depend on each other too much")},
                            {QStringLiteral("line"), QString::number(1 + markdown.first(at).count('\n'))}});
        }
        const qsizetype end = pieceEnd(markdown, at);
        cmark_parser_feed(parser, markdown.data() + at, static_cast<std::size_t>(end - at));
        at = end;
    }
    tree.m_root = cmark_parser_finish(parser);
    currentArena = nullptr;
    return tree;
}

} // namespace quayside
