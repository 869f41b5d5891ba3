// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What the JSON of a Document begins with; docs/document-json.md describes the rest.
namespace quayside::jsonschema {

inline constexpr const char *format = "quayside-document";
inline constexpr int version = 2; ///< what is written; what is read: from 1 on

} // namespace quayside::jsonschema
