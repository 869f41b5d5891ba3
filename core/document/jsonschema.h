// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Start of a Document's JSON; docs/document-json.md describes the rest.
namespace quayside::jsonschema {

inline constexpr const char *format = "quayside-document";
inline constexpr int version = 2; ///< version written; versions from 1 can be read

} // namespace quayside::jsonschema
