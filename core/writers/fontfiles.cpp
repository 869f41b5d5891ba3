// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/fontfiles.h"

#include "page/fontstore.h"

#include <hb-ot.h>
#include <hb-subset.h>

#include <algorithm>
#include <array>
#include <map>

namespace quayside {
namespace {

struct Release {
    void operator()(hb_subset_input_t *p) const { hb_subset_input_destroy(p); }
    void operator()(hb_face_t *p) const { hb_face_destroy(p); }
    void operator()(hb_blob_t *p) const { hb_blob_destroy(p); }
    void operator()(hb_set_t *p) const { hb_set_destroy(p); }
};
template<class T>
using Owned = std::unique_ptr<T, Release>;

Owned<hb_set_t> asciiLetters()
{
    Owned<hb_set_t> letters(hb_set_create());
    hb_set_add_range(letters.get(), 0x20, 0x7e);
    hb_set_add(letters.get(), 0xa0);
    return letters;
}

using Letters = std::map<FontId, Owned<hb_set_t>>;

Letters lettersOf(const PageDocument &pages, const StopToken &stop)
{
    Letters letters;
    for (const Page &page : pages.pages) {
        if (stop.stopRequested())
            return {};
        for (const PageItem &item : page.items) {
            const auto *run = std::get_if<GlyphRun>(&item.shape);
            if (!run)
                continue;
            Owned<hb_set_t> &own = letters[run->font];
            if (!own)
                own = asciiLetters();
            for (const char32_t letter : run->text.toUcs4())
                hb_set_add(own.get(), letter);
        }
    }
    return letters;
}

/// A font file of @p face with @p letters and all that shaping them needs; empty: it cannot be cut.
QByteArray subsetOf(hb_face_t *face, const hb_set_t *letters)
{
    const Owned<hb_subset_input_t> input(hb_subset_input_create_or_fail());
    if (!input)
        return {};
    hb_set_union(hb_subset_input_unicode_set(input.get()), letters);
    hb_subset_input_set_flags(input.get(), HB_SUBSET_FLAGS_NO_HINTING | HB_SUBSET_FLAGS_NOTDEF_OUTLINE);
    std::array<hb_ot_var_axis_info_t, 32> axes{};
    unsigned count = axes.size();
    hb_ot_var_get_axis_infos(face, 0, &count, axes.data());
    for (unsigned i = 0; i < count; ++i)
        hb_subset_input_pin_axis_to_default(input.get(), face, axes.at(i).tag);
    const Owned<hb_face_t> subset(hb_subset_or_fail(face, input.get()));
    if (!subset)
        return {};
    const Owned<hb_blob_t> blob(hb_face_reference_blob(subset.get()));
    return {hb_blob_get_data(blob.get(), nullptr), static_cast<qsizetype>(hb_blob_get_length(blob.get()))};
}

auto styleOf(const FontFile &file)
{
    return std::tuple(file.family, file.bold, file.italic);
}

} // namespace

std::vector<FontFile> fontFilesOf(const PageDocument &pages, const StopToken &stop)
{
    std::vector<FontFile> files;
    for (const auto &[id, letters] : lettersOf(pages, stop)) {
        const FaceInfo &info = pages.fonts->info(id);
        hb_face_t *face = pages.fonts->face(id);
        if (stop.stopRequested() || !info.hasOutlines || !info.embeddable || !info.subsettable || hb_ot_math_has_data(face))
            continue;
        QByteArray bytes = subsetOf(face, letters.get());
        if (!bytes.isEmpty())
            files.push_back({info.family, info.bold, info.italicAngle != 0, info.cff, std::move(bytes)});
    }
    std::sort(files.begin(), files.end(), [](const FontFile &a, const FontFile &b) {
        return std::pair(styleOf(a), a.bytes) < std::pair(styleOf(b), b.bytes); // ids are numbered by chance
    });
    files.erase(std::unique(files.begin(), files.end(), [](const FontFile &a, const FontFile &b) { return styleOf(a) == styleOf(b); }), files.end());
    return files;
}

} // namespace quayside
