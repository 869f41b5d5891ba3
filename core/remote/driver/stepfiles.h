// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queue/exportprovider.h"
#include "remote/driver/remotejobstate.h"
#include "remote/http/pagebundle.h"

/// The files of this computer that a step sends, and those that earlier steps have fetched.
namespace quayside {

/// The request of a step that has one, else null.
HttpRequest *requestOf(Step &step);
/// Whether it sends copies that were made for the way, and they are not in the staging folder any more.
bool lacksCopies(const Step &step);
/// Whether copies have to be made of some of @p parts before they are sent.
bool needScratch(const QList<FormPart> &parts);
/// Whether all of them are in the staging folder, whole.
bool areThere(const QList<FetchedFile> &files);
/// The user's own files that went into @p files.
QList<ResultInput> sourcesOf(const QList<FetchedFile> &files);

} // namespace quayside
