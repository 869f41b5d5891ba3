// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace quayside::epub {

/// @p svg with nothing but shapes, text and paint servers, as every reading system and validator takes it: what editors add in name spaces of their own
/// is gone. None: it has scripts, references that lead out, HTML, animation or anything else that would be lost so, and is to be drawn instead.
std::optional<QByteArray> plainSvg(const QByteArray &svg);

} // namespace quayside::epub
