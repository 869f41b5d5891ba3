// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/driver/stepfiles.h"

#include <QFileInfo>

#include <algorithm>

namespace quayside {
namespace {

/// A page's copy made for sending, in a staging folder.
bool isCopy(const FormPart &part)
{
    return QFileInfo(part.path).fileName().startsWith(pageCopyPrefix);
}

bool isGone(const FormPart &part)
{
    return !part.path.isEmpty() && isCopy(part) && !QFileInfo::exists(part.path);
}

/// @p One: a step, or one that may be changed.
template<class One>
auto *requestIn(One &step)
{
    return std::visit(
        [](auto &known) -> std::conditional_t<std::is_const_v<One>, const HttpRequest, HttpRequest> * {
            if constexpr (requires { known.request; })
                return &known.request;
            else
                return nullptr;
        },
        step);
}

} // namespace

HttpRequest *requestOf(Step &step)
{
    return requestIn(step);
}

bool lacksCopies(const Step &step)
{
    const HttpRequest *request = requestIn(step);
    return request && std::any_of(request->parts.begin(), request->parts.end(), isGone);
}

bool needScratch(const QList<FormPart> &parts)
{
    return std::any_of(parts.begin(), parts.end(), isPage);
}

bool areThere(const QList<FetchedFile> &files)
{
    return std::all_of(files.begin(), files.end(), [](const FetchedFile &file) { return QFileInfo(file.path).size() == file.size; });
}

QList<ResultInput> sourcesOf(const QList<FetchedFile> &files)
{
    QList<ResultInput> sources;
    for (const FetchedFile &file : files) {
        for (const FormPart &part : file.step.request.parts) {
            if (!part.path.isEmpty() && !isCopy(part))
                sources.append({part.path, {}});
        }
    }
    return sources;
}

} // namespace quayside
