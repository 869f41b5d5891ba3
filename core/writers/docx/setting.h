// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "writers/office/setting.h"

#include <cmath>

/// Word's documents: ECMA-376, Office Open XML, transitional. A file a part of the package.
namespace quayside::docx {

using office::hex;
using office::Setting;

/// Twentieths of a point, which most lengths are in.
inline int twips(double points)
{
    return static_cast<int>(std::lround(points * 20));
}

/// Half points, which sizes of text are in.
inline int halfPoints(double points)
{
    return static_cast<int>(std::lround(points * 2));
}

/// English Metric Units, which pictures are in.
inline qint64 emus(double points)
{
    return std::llround(points * 12700);
}

} // namespace quayside::docx
